#pragma once
// Texts with placeholders, each an expression (core/flow/expression.h): "Hello {{contact.first_name
// | default: "there"}}". Braces that are meant literally are written \{{ and \}}.

#include "core/flow/expression.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace flotilla {

inline constexpr qsizetype kTemplateLengthMax = 16 * 1024;
inline constexpr qsizetype kExpansionMax = 64 * 1024; // characters after filling in

class Template
{
public:
    // Header: {{secret.NAME}} becomes kSecretMark NAME kSecretMark, for who sends the request to
    // fill in; no other text holds that mark, so no answer of a customer can ask for a secret.
    enum class Escape { None, Url, Header };
    static constexpr QChar kSecretMark{0x1f};

    [[nodiscard]] static std::optional<Template> parse(const QString &text,
                                                       TemplateError *error = nullptr);

    // Nothing when the text would grow beyond kExpansionMax. Unknown paths give an empty text.
    [[nodiscard]] std::optional<QString> render(const Scope &scope,
                                                Escape escape = Escape::None) const;
    // The value itself, with its type, when the template is one placeholder and nothing else;
    // otherwise the rendered text.
    [[nodiscard]] std::optional<QJsonValue> value(const Scope &scope) const;

    using Use = Expression::Use;
    [[nodiscard]] QList<Use> uses() const;

private:
    struct Part
    {
        QString literal;
        std::optional<Expression> expression; // absent: a literal
    };

    bool read(const QString &text, TemplateError &error);
    static QString filled(const Expression &expression, const Scope &scope, Escape escape);

    QList<Part> m_parts;
};

} // namespace flotilla
