#pragma once
// Texts with placeholders: "Hello {{contact.first_name | default: "there"}}". Braces that are meant
// literally are written \{{ and \}}.

#include "core/flow/scope.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace flotilla {

struct TemplateError
{
    qsizetype position = 0; // in characters from the start of the text
    QString message;
};

inline constexpr qsizetype kTemplateLengthMax = 16 * 1024;
inline constexpr qsizetype kExpansionMax = 64 * 1024; // characters after filling in

class Template
{
public:
    enum class Escape { None, Url };

    [[nodiscard]] static std::optional<Template> parse(const QString &text,
                                                       TemplateError *error = nullptr);

    // Nothing when the text would grow beyond kExpansionMax. Unknown paths give an empty text.
    [[nodiscard]] std::optional<QString> render(const Scope &scope,
                                                Escape escape = Escape::None) const;
    // The value itself, with its type, when the template is one placeholder and nothing else;
    // otherwise the rendered text.
    [[nodiscard]] std::optional<QJsonValue> value(const Scope &scope) const;

    struct Use
    {
        QString path;
        bool hasDefault = false;
    };
    [[nodiscard]] QList<Use> uses() const;

private:
    struct Filter
    {
        QString name;
        QJsonArray arguments;
    };
    struct Part
    {
        QString literal;
        QString path; // empty: a literal
        QList<Filter> filters;
    };
    class Parser;

    [[nodiscard]] static QJsonValue fill(const Part &part, const Scope &scope);

    QList<Part> m_parts;
};

} // namespace flotilla
