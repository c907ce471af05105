#pragma once
// A problem found in something a person wrote (a flow, settings, a request): where, and in which
// words.

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace flotilla {

// A change to the document that removes the problem.
struct Fix
{
    QString label;         // "Add an End block after "Ask name""
    QJsonArray operations; // of JSON Patch (RFC 6902): add, remove and replace, in order

    // Names this very change, while the place it changes stays the same.
    [[nodiscard]] QString id() const;
    [[nodiscard]] QJsonObject toJson() const;
};

struct Problem
{
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    QString code; // stable: "flow.dead_end"
    QString path; // JSON pointer or dotted field
    QString message;
    // Of a flow: the step and the block it is in, and what it is about (a variable, another flow).
    QString step = {};
    QString stepTitle = {};
    QString block = {};
    QString subject = {};
    std::optional<Fix> fix = {};

    [[nodiscard]] QJsonObject toJson() const;
};

using Problems = QList<Problem>;

[[nodiscard]] bool hasErrors(const Problems &problems);

} // namespace flotilla
