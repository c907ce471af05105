#pragma once
// Expressions: what stands between {{ and }} in templates, on the left of conditions, in "set
// variable" and "switch". Paths, texts, numbers, true and false; + - * / %; == != < <= > >=
// contains; and, or, not; parentheses; filters after |. No loops and no functions: an expression
// always ends.
//
//     quantity * price
//     contact.tags contains "vip" and total >= 100
//     (first_name | default: "friend") + "!"

#include "core/flow/scope.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace flotilla {

struct FilterType;

struct TemplateError
{
    qsizetype position = 0; // in characters from the start of the text
    QString message;

    [[nodiscard]] QString told() const; // with its place, for people
};

class Expression
{
public:
    // The whole text must be one expression.
    [[nodiscard]] static std::optional<Expression> parse(const QString &text,
                                                         TemplateError *error = nullptr);
    // The longest expression from `at` on; `at` is then behind it and the blanks that follow. An
    // error without a message: the text ended within the expression.
    [[nodiscard]] static std::optional<Expression> parseAt(const QString &text, qsizetype &at,
                                                           TemplateError &error);

    // Undefined where there is no result. Texts grow to about kExpansionMax at most.
    [[nodiscard]] QJsonValue evaluate(const Scope &scope) const;

    struct Use
    {
        QString path;
        bool hasDefault = false;
    };
    [[nodiscard]] QList<Use> uses() const;
    // NAME where the whole is `secret.NAME`; else empty.
    [[nodiscard]] QString secretName() const;

private:
    enum class Kind { Value, Path, Not, Negate, And, Or, Calculate, Compare, Contains, Filter };
    struct Node
    {
        Kind kind = Kind::Value;
        QString text; // path, or operator
        QJsonValue value = {};
        QList<int> children = {};
        const FilterType *filter = nullptr;
    };
    class Parser;

    [[nodiscard]] QJsonValue evaluate(int node, const Scope &scope) const;
    void collect(int node, bool hasDefault, QList<Use> &uses) const;

    QList<Node> m_nodes;
    int m_root = 0;
};

} // namespace flotilla
