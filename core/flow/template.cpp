#include "core/flow/template.h"

#include "core/flow/flowwords.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

bool startsWith(const QString &text, qsizetype at, QStringView what)
{
    return QStringView(text).sliced(at).startsWith(what);
}

} // namespace

bool Template::read(const QString &text, TemplateError &error)
{
    QString literal;
    const auto flush = [&] {
        if (!literal.isEmpty())
            m_parts.append(Part{literal, std::nullopt});
        literal.clear();
    };
    for (qsizetype at = 0; at < text.size();) {
        if (startsWith(text, at, u"\\{{") || startsWith(text, at, u"\\}}")) {
            literal += QStringView(text).sliced(at + 1, 2);
            at += 3;
        } else if (startsWith(text, at, u"{{")) {
            flush();
            const qsizetype open = at;
            at += 2;
            std::optional<Expression> expression = Expression::parseAt(text, at, error);
            if ((expression && at >= text.size()) || (!expression && error.message.isEmpty()))
                error = {open, FlowWords::tr("This {{ is never closed by }}.")};
            else if (expression && !startsWith(text, at, u"}}"))
                error = {at, FlowWords::tr("Expected | or }} here, found \"%1\".").arg(text[at])};
            if (!error.message.isEmpty())
                return false;
            m_parts.append(Part{{}, std::move(expression)});
            at += 2;
        } else {
            const qsizetype begin = at++;
            while (at < text.size() && text[at] != u'{' && text[at] != u'\\')
                ++at;
            literal += QStringView(text).sliced(begin, at - begin);
        }
    }
    flush();
    return true;
}

std::optional<Template> Template::parse(const QString &text, TemplateError *error)
{
    TemplateError found;
    Template result;
    bool ok = false;
    if (text.size() > kTemplateLengthMax)
        found = {kTemplateLengthMax,
                 FlowWords::tr("The text is longer than %1 characters.").arg(kTemplateLengthMax)};
    else
        ok = result.read(text, found);
    if (!ok && error)
        *error = found;
    return ok ? std::optional(std::move(result)) : std::nullopt;
}

QString Template::filled(const Expression &expression, const Scope &scope, Escape escape)
{
    const QString secret = escape == Escape::Header ? expression.secretName() : QString();
    if (!secret.isEmpty())
        return kSecretMark + secret + kSecretMark;
    QString text = plainText(expression.evaluate(scope));
    switch (escape) {
    case Escape::None:
        break;
    case Escape::Url:
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    case Escape::Header:
        text.remove(kSecretMark);
        break;
    }
    return text;
}

std::optional<QString> Template::render(const Scope &scope, Escape escape) const
{
    QString out;
    for (const Part &part : m_parts) {
        out += part.expression ? filled(*part.expression, scope, escape) : part.literal;
        if (out.size() > kExpansionMax)
            return std::nullopt;
    }
    return out;
}

std::optional<QJsonValue> Template::value(const Scope &scope) const
{
    if (m_parts.size() == 1 && m_parts.first().expression) {
        const QJsonValue value = m_parts.first().expression->evaluate(scope);
        if (value.toString().size() > kExpansionMax)
            return std::nullopt;
        return value.isUndefined() ? QJsonValue(QString()) : value;
    }
    const std::optional<QString> text = render(scope);
    return text ? std::optional<QJsonValue>(*text) : std::nullopt;
}

QList<Template::Use> Template::uses() const
{
    QList<Use> uses;
    for (const Part &part : m_parts) {
        if (part.expression)
            uses += part.expression->uses();
    }
    return uses;
}

} // namespace flotilla
