#include "core/flow/template.h"

#include "core/flow/filters.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {
constexpr int kFiltersMax = 10;
constexpr int kArgumentsMax = 4;
constexpr int kPathMax = 200;
constexpr qsizetype kArgumentMax = 500;
} // namespace

// Recursive descent over the text; the first error ends it.
class Template::Parser
{
public:
    Parser(const QString &text, TemplateError &error)
        : m_text(text)
        , m_error(error)
    {}

    bool run(QList<Part> &parts)
    {
        QString literal;
        const auto flush = [&] {
            if (!literal.isEmpty())
                parts.append(Part{literal, {}, {}});
            literal.clear();
        };
        while (m_at < m_text.size()) {
            if (startsWith(u"\\{{") || startsWith(u"\\}}")) {
                literal += QStringView(m_text).sliced(m_at + 1, 2);
                m_at += 3;
            } else if (startsWith(u"{{")) {
                flush();
                m_open = m_at;
                m_at += 2;
                Part part;
                if (!takePlaceholder(part))
                    return false;
                parts.append(std::move(part));
            } else {
                const qsizetype begin = m_at++;
                while (m_at < m_text.size() && m_text[m_at] != u'{' && m_text[m_at] != u'\\')
                    ++m_at;
                literal += QStringView(m_text).sliced(begin, m_at - begin);
            }
        }
        flush();
        return true;
    }

private:
    [[nodiscard]] bool startsWith(QStringView what) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(what);
    }
    bool refuse(qsizetype position, const QString &message)
    {
        m_error = {position, message};
        return false;
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    QString takeWord(bool withDots)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_' ||
                                        (withDots && m_text[m_at] == u'.')))
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }
    bool unclosed() { return refuse(m_open, u"This {{ is never closed by }}."_s); }

    bool takePlaceholder(Part &part)
    {
        skipBlanks();
        const qsizetype begin = m_at;
        part.path = takeWord(true);
        if (m_at >= m_text.size())
            return unclosed();
        if (part.path.isEmpty())
            return refuse(begin, u"A name is missing after {{, such as contact.first_name."_s);
        const QString root = part.path.section(u'.', 0, 0);
        if (!isVariableName(root) || part.path.endsWith(u'.') || part.path.contains(u".."_s) ||
            part.path.size() > kPathMax)
            return refuse(begin, u"\"%1\" is not a name."_s.arg(part.path.left(60)));
        for (;;) {
            skipBlanks();
            if (m_at >= m_text.size())
                return unclosed();
            if (startsWith(u"}}")) {
                m_at += 2;
                return true;
            }
            if (m_text[m_at] != u'|')
                return refuse(m_at, u"Expected | or }} here, found \"%1\"."_s.arg(m_text[m_at]));
            ++m_at;
            if (part.filters.size() >= kFiltersMax)
                return refuse(m_at, u"More than %1 filters on one value."_s.arg(kFiltersMax));
            if (!takeFilter(part))
                return false;
        }
    }

    bool takeFilter(Part &part)
    {
        skipBlanks();
        const qsizetype begin = m_at;
        Filter filter{takeWord(false), {}};
        if (m_at >= m_text.size())
            return unclosed();
        const FilterType *type = findFilter(filter.name);
        if (!type)
            return refuse(begin, filter.name.isEmpty()
                                     ? u"The name of a filter is missing after |."_s
                                     : u"There is no filter \"%1\"."_s.arg(filter.name.left(60)));
        skipBlanks();
        if (m_at < m_text.size() && m_text[m_at] == u':') {
            do {
                ++m_at;
                skipBlanks();
                if (filter.arguments.size() >= kArgumentsMax || !takeArgument(filter))
                    return m_error.message.isEmpty() ? refuse(m_at, u"Too many arguments."_s)
                                                     : false;
                skipBlanks();
            } while (m_at < m_text.size() && m_text[m_at] == u',');
        }
        if (filter.arguments.size() < type->argumentsMin ||
            filter.arguments.size() > type->argumentsMax)
            return refuse(
                begin, u"The filter \"%1\" is used like this: %2"_s.arg(type->name, type->example));
        part.filters.append(std::move(filter));
        return true;
    }

    bool takeArgument(Filter &filter)
    {
        if (m_at >= m_text.size())
            return unclosed();
        const QChar quote = m_text[m_at];
        if (quote == u'"' || quote == u'\'')
            return takeQuoted(filter, quote);
        const qsizetype begin = m_at;
        while (m_at < m_text.size() &&
               (m_text[m_at].isDigit() || m_text[m_at] == u'.' || m_text[m_at] == u'-'))
            ++m_at;
        bool ok = false;
        const double number = QStringView(m_text).sliced(begin, m_at - begin).toDouble(&ok);
        if (!ok)
            return refuse(begin, u"Expected a text in quotes or a number here."_s);
        filter.arguments.append(number);
        return true;
    }

    bool takeQuoted(Filter &filter, QChar quote)
    {
        const qsizetype begin = m_at++;
        QString text;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            text += m_text[m_at++];
        }
        if (m_at >= m_text.size())
            return refuse(begin, u"This quote is never closed."_s);
        ++m_at;
        if (text.size() > kArgumentMax)
            return refuse(begin, u"This text is longer than %1 characters."_s.arg(kArgumentMax));
        filter.arguments.append(text);
        return true;
    }

    const QString &m_text;
    TemplateError &m_error;
    qsizetype m_at = 0;
    qsizetype m_open = 0;
};

std::optional<Template> Template::parse(const QString &text, TemplateError *error)
{
    TemplateError found;
    Template result;
    bool ok = false;
    if (text.size() > kTemplateLengthMax)
        found = {kTemplateLengthMax,
                 u"The text is longer than %1 characters."_s.arg(kTemplateLengthMax)};
    else
        ok = Parser(text, found).run(result.m_parts);
    if (!ok && error)
        *error = found;
    return ok ? std::optional(std::move(result)) : std::nullopt;
}

QJsonValue Template::fill(const Part &part, const Scope &scope)
{
    QJsonValue value = scope.find(part.path);
    for (const Filter &filter : part.filters) {
        value = findFilter(filter.name)->apply(value, filter.arguments, scope);
        // Too much already: what follows would only cost time.
        if (value.toString().size() > kExpansionMax)
            break;
    }
    return value;
}

std::optional<QString> Template::render(const Scope &scope, Escape escape) const
{
    QString out;
    for (const Part &part : m_parts) {
        if (part.path.isEmpty()) {
            out += part.literal;
        } else {
            const QString text = plainText(fill(part, scope));
            out +=
                escape == Escape::Url ? QString::fromLatin1(QUrl::toPercentEncoding(text)) : text;
        }
        if (out.size() > kExpansionMax)
            return std::nullopt;
    }
    return out;
}

std::optional<QJsonValue> Template::value(const Scope &scope) const
{
    if (m_parts.size() == 1 && !m_parts.first().path.isEmpty()) {
        const QJsonValue value = fill(m_parts.first(), scope);
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
        if (part.path.isEmpty())
            continue;
        const bool hasDefault = std::any_of(part.filters.begin(), part.filters.end(),
                                            [](const Filter &f) { return f.name == u"default"; });
        uses.append(Use{part.path, hasDefault});
    }
    return uses;
}

} // namespace flotilla
