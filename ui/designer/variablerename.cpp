#include "ui/designer/variablerename.h"

#include "core/flow/catalogue.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// Renames within text[at..end), an expression; `end` follows the text as it grows or shrinks.
int renameBetween(QString &text, qsizetype at, qsizetype &end, const QString &from,
                  const QString &to)
{
    int count = 0;
    bool isFilter = false; // behind | stands a filter's name
    while (at < end) {
        const QChar c = text[at];
        if (c == u'"' || c == u'\'') {
            for (++at; at < end && text[at] != c; ++at)
                at += text[at] == u'\\' ? 1 : 0;
            ++at;
        } else if (c == u'|') {
            isFilter = true;
            ++at;
        } else if (isWordPart(c)) {
            const qsizetype begin = at;
            while (at < end && isWordPart(text[at]))
                ++at;
            const bool isRoot = begin == 0 || text[begin - 1] != u'.';
            if (isRoot && !isFilter && QStringView(text).sliced(begin, at - begin) == from) {
                text.replace(begin, at - begin, to);
                end += to.size() - from.size();
                at = begin + to.size();
                ++count;
            }
            isFilter = false;
        } else {
            ++at;
        }
    }
    return count;
}

// Where the expression that begins at `at` ends: at }} outside quotes, or the text's end.
qsizetype endOfExpression(const QString &text, qsizetype at)
{
    QChar quote;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (!quote.isNull()) {
            if (c == u'\\')
                ++at;
            else if (c == quote)
                quote = {};
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (QStringView(text).sliced(at).startsWith(u"}}")) {
            return at;
        }
    }
    return text.size();
}

int renameInScript(QString &code, const QString &from, const QString &to)
{
    int count = 0;
    const auto isPart = [&](qsizetype at) {
        return at >= 0 && at < code.size() && (isWordPart(code[at]) || code[at] == u'$');
    };
    for (qsizetype at = code.indexOf(u"vars"_s); at >= 0; at = code.indexOf(u"vars"_s, at)) {
        const bool begins = !isPart(at - 1) && (at == 0 || code[at - 1] != u'.');
        at += 4;
        if (!begins || isPart(at))
            continue;
        qsizetype name = at;
        for (const QStringView lead :
             {QStringView(u"?."), QStringView(u"."), QStringView(u"[\""), QStringView(u"['")}) {
            if (QStringView(code).sliced(name).startsWith(lead)) {
                name += lead.size();
                break;
            }
        }
        if (name == at || !QStringView(code).sliced(name).startsWith(from) ||
            isPart(name + from.size()))
            continue;
        code.replace(name, from.size(), to);
        at = name + to.size();
        ++count;
    }
    return count;
}

class Renamer
{
public:
    Renamer(const QString &from, const QString &to)
        : m_from(from)
        , m_to(to)
    {}

    [[nodiscard]] int count() const { return m_count; }

    QJsonValue field(const Field &field, const QJsonValue &value)
    {
        switch (field.type) {
        case Field::Type::Variable:
            return name(value);
        case Field::Type::Expression:
            return expression(value);
        case Field::Type::Condition:
            return condition(value);
        case Field::Type::Mapping:
            return eachEntry(value, u"variable"_s, &Renamer::name);
        case Field::Type::Script: {
            QString code = value.toString();
            m_count += renameInScript(code, m_from, m_to);
            return code;
        }
        case Field::Type::Template:
        case Field::Type::Json:
        case Field::Type::Headers:
        case Field::Type::Choices:
        case Field::Type::Cases:
        case Field::Type::Values:
        case Field::Type::Texts:
            return texts(value);
        default:
            return value;
        }
    }

private:
    QJsonValue name(const QJsonValue &value)
    {
        if (value.toString() != m_from)
            return value;
        ++m_count;
        return m_to;
    }

    QJsonValue expression(const QJsonValue &value)
    {
        if (!value.isString())
            return value;
        QString text = value.toString();
        m_count += renameInExpression(text, m_from, m_to);
        return text;
    }

    QJsonValue texts(const QJsonValue &value)
    {
        if (value.isString()) {
            QString text = value.toString();
            m_count += renameInTemplate(text, m_from, m_to);
            return text;
        }
        if (value.isArray()) {
            QJsonArray list;
            for (const QJsonValue &entry : value.toArray())
                list.append(texts(entry));
            return list;
        }
        if (value.isObject()) {
            QJsonObject record = value.toObject();
            for (auto it = record.begin(); it != record.end(); ++it) {
                if (it.key() != u"id")
                    it.value() = texts(it.value());
            }
            return record;
        }
        return value;
    }

    QJsonValue condition(const QJsonValue &value)
    {
        QJsonObject record = value.toObject();
        for (auto it = record.begin(); it != record.end(); ++it) {
            if (it.key() == u"left" || it.key() == u"expression") {
                it.value() = expression(it.value());
            } else if (it.key() == u"right" || it.key() == u"to") {
                it.value() = texts(it.value());
            } else if (it.key() == u"all" || it.key() == u"any") {
                QJsonArray parts;
                for (const QJsonValue &part : it.value().toArray())
                    parts.append(condition(part));
                it.value() = parts;
            }
        }
        return record;
    }

    QJsonValue eachEntry(const QJsonValue &value, const QString &key,
                         QJsonValue (Renamer::*change)(const QJsonValue &))
    {
        QJsonArray list;
        for (const QJsonValue &entry : value.toArray()) {
            QJsonObject record = entry.toObject();
            if (record.contains(key))
                record.insert(key, (this->*change)(record.value(key)));
            list.append(record);
        }
        return list;
    }

    const QString &m_from;
    const QString &m_to;
    int m_count = 0;
};

} // namespace

int renameInExpression(QString &expression, const QString &from, const QString &to)
{
    qsizetype end = expression.size();
    return renameBetween(expression, 0, end, from, to);
}

int renameInTemplate(QString &text, const QString &from, const QString &to)
{
    int count = 0;
    for (qsizetype at = text.indexOf(u"{{"_s); at >= 0; at = text.indexOf(u"{{"_s, at)) {
        const bool isLiteral = at > 0 && text[at - 1] == u'\\';
        at += 2;
        if (isLiteral)
            continue;
        qsizetype end = endOfExpression(text, at);
        count += renameBetween(text, at, end, from, to);
        at = end;
    }
    return count;
}

int renameVariableIn(Block &block, const QString &from, const QString &to)
{
    const BlockType *type = catalogue::find(block.type);
    if (!type)
        return 0;
    Renamer renamer(from, to);
    for (const Field &field : type->fields) {
        const auto found = block.fields.find(field.key);
        if (found == block.fields.end())
            continue;
        const int before = renamer.count();
        const QJsonValue now = renamer.field(field, found.value());
        if (renamer.count() > before)
            found.value() = now;
    }
    return renamer.count();
}

} // namespace flotilla
