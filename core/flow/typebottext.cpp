#include "core/flow/typebottext.h"

#include "core/flow/scope.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kRichTextDepthMax = 16;
constexpr qsizetype kPlainNameMax = 40;

QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name.left(kPlainNameMax)) {
        if (c.isLetterOrNumber() || c == u'_')
            plain += c;
        else if (!plain.isEmpty() && !plain.endsWith(u'_'))
            plain += u'_';
    }
    while (plain.endsWith(u'_'))
        plain.chop(1);
    if (plain.isEmpty() || !plain[0].isLetter())
        plain.prepend(u"v_"_s);
    return isVariableName(plain) ? plain : u"variable"_s;
}

// "{{={{List}}.at(-1)=}}" and its kin; empty: code that has no filter.
QString filterOf(const QString &code, const TypebotNames &names)
{
    static const QList<std::pair<QString, QString>> forms{
        {u".at(-1)"_s, u"last"_s},         {u".at(0)"_s, u"first"_s},
        {u".toUpperCase()"_s, u"upper"_s}, {u".toLowerCase()"_s, u"lower"_s},
        {u".trim()"_s, u"trim"_s},         {u".length"_s, u"count"_s}};
    const QString body = code.trimmed();
    if (const QString name = typebotOnlyName(body, names); !name.isEmpty())
        return name;
    for (const auto &[form, filter] : forms) {
        const QString name =
            body.endsWith(form) ? typebotOnlyName(body.chopped(form.size()), names) : QString();
        if (!name.isEmpty())
            return name + u" | "_s + filter;
    }
    return {};
}

// Braces that no placeholder of the file took.
QString escaped(QStringView text)
{
    return text.toString().replace(u"{{"_s, u"\\{{"_s).replace(u"}}"_s, u"\\}}"_s);
}

void render(const QJsonArray &nodes, int depth, QString &out);

void renderLeaf(const QJsonObject &leaf, QString &out)
{
    QString text = leaf.value(u"text"_s).toString();
    const auto wrap = [&text](QChar mark) {
        const QString inner = text.trimmed();
        if (!inner.isEmpty())
            text.replace(text.indexOf(inner), inner.size(), mark + inner + mark);
    };
    if (leaf.value(u"bold"_s).toBool())
        wrap(u'*');
    if (leaf.value(u"italic"_s).toBool())
        wrap(u'_');
    out += text;
}

void renderList(const QJsonObject &list, bool isNumbered, int depth, QString &out)
{
    const QJsonArray entries = list.value(u"children"_s).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (i > 0)
            out += u'\n';
        out += isNumbered ? QString::number(i + 1) + u". "_s : u"* "_s;
        render(entries.at(i)[u"children"_s].toArray(), depth + 1, out);
    }
}

void render(const QJsonArray &nodes, int depth, QString &out)
{
    if (depth > kRichTextDepthMax)
        return;
    for (const QJsonValue &value : nodes) {
        const QJsonObject node = value.toObject();
        const QString type = node.value(u"type"_s).toString();
        const QJsonArray children = node.value(u"children"_s).toArray();
        if (node.contains(u"text"_s)) {
            renderLeaf(node, out);
        } else if (type == u"a") {
            QString shown;
            render(children, depth + 1, shown);
            const QString url = node.value(u"url"_s).toString();
            out += shown == url || url.isEmpty() ? shown : shown + u" ("_s + url + u')';
        } else if (type == u"ol" || type == u"ul") {
            renderList(node, type == u"ol", depth, out);
        } else {
            render(children, depth + 1, out);
        }
    }
}

} // namespace

TypebotNames::TypebotNames(const QJsonArray &variables)
{
    QSet<QString> taken;
    for (const QJsonValue &value : variables) {
        const QString id = value[u"id"_s].toString();
        const QString name = value[u"name"_s].toString();
        if (name.isEmpty() || m_byName.contains(name)) {
            if (!id.isEmpty() && m_byName.contains(name))
                m_byId.insert(id, m_byName.value(name));
            continue;
        }
        QString ours = plainName(name);
        if (isReservedRoot(ours))
            ours += u"_value"_s;
        const QString base = ours;
        for (int i = 2; taken.contains(ours); ++i)
            ours = base + u'_' + QString::number(i);
        taken.insert(ours);
        if (ours != name)
            m_renamed.append({name, ours});
        m_byName.insert(name, ours);
        m_byId.insert(id, ours);
        m_all += ours;
    }
}

TypebotText typebotTemplate(const QString &text, const TypebotNames &names)
{
    TypebotText result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u"{{"_s, at);
        if (open < 0)
            break;
        const bool isCode = open + 2 < text.size() && text[open + 2] == u'=';
        const QString mark = isCode ? u"=}}"_s : u"}}"_s;
        const qsizetype close = text.indexOf(mark, open + (isCode ? 3 : 2));
        if (close < 0)
            break;
        result.text += escaped(QStringView(text).sliced(at, open - at));
        const QString inner = text.mid(open + (isCode ? 3 : 2), close - open - (isCode ? 3 : 2));
        const QString ours = isCode ? filterOf(inner, names) : names.ofName(inner);
        if (ours.isEmpty())
            result.lost += inner.left(100);
        else
            result.text += u"{{"_s + ours + u"}}"_s;
        at = close + mark.size();
    }
    result.text += escaped(QStringView(text).sliced(at));
    return result;
}

QString typebotRichText(const QJsonArray &nodes)
{
    QStringList lines;
    for (const QJsonValue &node : nodes) {
        QString line;
        render({node}, 0, line);
        lines += line;
    }
    return lines.join(u'\n').trimmed();
}

QString typebotCode(const QString &code, const TypebotNames &names)
{
    QString result;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = code.indexOf(u"{{"_s, at);
        const qsizetype close = open < 0 ? -1 : code.indexOf(u"}}"_s, open);
        const QString ours =
            close < 0 ? QString() : names.ofName(code.mid(open + 2, close - open - 2));
        if (open < 0)
            return result + code.mid(at);
        if (ours.isEmpty()) {
            result += code.mid(at, open + 2 - at);
            at = open + 2;
        } else {
            result += code.mid(at, open - at) + u"vars."_s + ours;
            at = close + 2;
        }
    }
}

QString typebotOnlyName(const QString &text, const TypebotNames &names)
{
    const QString bare = text.trimmed();
    if (!bare.startsWith(u"{{"_s) || !bare.endsWith(u"}}"_s) || bare.size() < 5)
        return {};
    return names.ofName(bare.mid(2, bare.size() - 4));
}

} // namespace flotilla
