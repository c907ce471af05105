#pragma once
// A problem found in something a person wrote (a flow, settings, a request): where, and in which
// words.

#include <QJsonObject>
#include <QList>
#include <QString>

namespace flotilla {

struct Problem
{
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    QString code; // stable: "flow.dead_end"
    QString path; // JSON pointer or dotted field
    QString message;

    [[nodiscard]] QJsonObject toJson() const;
};

using Problems = QList<Problem>;

[[nodiscard]] bool hasErrors(const Problems &problems);

} // namespace flotilla
