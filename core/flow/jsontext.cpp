#include "core/flow/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

QString placeOf(QByteArrayView bytes, qsizetype offset)
{
    const QByteArrayView before = bytes.first(std::min(offset, bytes.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return u"line %1, column %2"_s.arg(before.count('\n') + 1).arg(before.size() - lineStart + 1);
}

// Walks the raw bytes once, before the parser builds anything: depth and doubled keys.
class StrictWalk
{
public:
    StrictWalk(QByteArrayView bytes, int depthMax)
        : m_bytes(bytes)
        , m_depthMax(depthMax)
    {}

    Result<> run()
    {
        for (qsizetype at = 0; at < m_bytes.size(); ++at) {
            switch (m_bytes[at]) {
            case '{':
            case '[':
                m_open.push_back({m_bytes[at] == '{', true, m_keys.size(), {}});
                if (m_open.size() > static_cast<size_t>(m_depthMax))
                    return refuse(u"is nested deeper than %1 levels"_s.arg(m_depthMax), at);
                break;
            case '}':
            case ']':
                if (!m_open.empty()) {
                    m_keys.resize(m_open.back().firstKey);
                    m_open.pop_back();
                }
                break;
            case ',':
                if (!m_open.empty())
                    m_open.back().keyNext = true;
                break;
            case '"':
                if (auto string = takeString(at); !string)
                    return string;
                break;
            default:
                break;
            }
        }
        return {};
    }

private:
    struct Level
    {
        bool isObject;
        bool keyNext;
        size_t firstKey;       // in m_keys
        QSet<QByteArray> many; // the keys, once they are too many to look through
    };

    static constexpr size_t kFewKeys = 16;

    // False: the object that is open has this key already.
    bool takeKey(QByteArrayView key)
    {
        Level &level = m_open.back();
        const auto begin = m_keys.begin() + static_cast<std::ptrdiff_t>(level.firstKey);
        if (level.many.isEmpty()) {
            if (std::find(begin, m_keys.end(), key) != m_keys.end())
                return false;
            m_keys.push_back(key);
            if (m_keys.size() - level.firstKey > kFewKeys) {
                for (size_t i = level.firstKey; i < m_keys.size(); ++i)
                    level.many.insert(m_keys[i].toByteArray());
            }
            return true;
        }
        const QByteArray own = key.toByteArray();
        if (level.many.contains(own))
            return false;
        level.many.insert(own);
        return true;
    }

    tl::unexpected<Error> refuse(const QString &what, qsizetype at) const
    {
        return fail(ErrorCode::Invalid, u"The document %1 (%2)."_s.arg(what, placeOf(m_bytes, at)));
    }

    // From the opening quote to the closing one.
    Result<> takeString(qsizetype &at)
    {
        const qsizetype begin = at + 1;
        for (++at; at < m_bytes.size() && m_bytes[at] != '"'; ++at) {
            if (m_bytes[at] == '\\')
                ++at;
        }
        if (m_open.empty() || !m_open.back().isObject || !m_open.back().keyNext ||
            at >= m_bytes.size())
            return {};
        m_open.back().keyNext = false;
        const QByteArrayView key = m_bytes.sliced(begin, at - begin);
        if (!takeKey(key))
            return refuse(u"has the key \"%1\" twice in one object"_s.arg(
                              QString::fromUtf8(key.first(std::min<qsizetype>(key.size(), 60)))),
                          begin);
        return {};
    }

    QByteArrayView m_bytes;
    int m_depthMax;
    std::vector<Level> m_open;
    std::vector<QByteArrayView> m_keys; // of the open objects, the innermost last
};

void writeString(QByteArray &out, const QString &text)
{
    out += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' || c == u'\\') {
            out += '\\';
            out += c.toLatin1();
        } else if (c == u'\n') {
            out += "\\n";
        } else if (c == u'\t') {
            out += "\\t";
        } else if (c.unicode() >= 0x20 && c.unicode() < 0x7f) {
            out += c.toLatin1();
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += QStringView(text).sliced(i, 2).toUtf8();
            ++i;
        } else if (c.unicode() <= 0x7f || c.isSurrogate()) {
            out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        } else {
            out += QStringView(text).sliced(i, 1).toUtf8();
        }
    }
    out += '"';
}

void writeValue(QByteArray &out, const QJsonValue &value, int depth)
{
    const QByteArray indent(2 * (depth + 1), ' ');
    switch (value.type()) {
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        if (object.isEmpty()) {
            out += "{}";
            return;
        }
        const char *separator = "{\n";
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            out += separator + indent;
            writeString(out, it.key());
            out += ": ";
            writeValue(out, it.value(), depth + 1);
            separator = ",\n";
        }
        out += "\n" + indent.first(2 * depth) + "}";
        return;
    }
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        if (array.isEmpty()) {
            out += "[]";
            return;
        }
        const char *separator = "[\n";
        for (const QJsonValue &entry : array) {
            out += separator + indent;
            writeValue(out, entry, depth + 1);
            separator = ",\n";
        }
        out += "\n" + indent.first(2 * depth) + "]";
        return;
    }
    case QJsonValue::String:
        writeString(out, value.toString());
        return;
    case QJsonValue::Double:
        if (const qint64 whole = value.toInteger(0); whole == value.toInteger(1))
            out += QByteArray::number(whole);
        else
            out += QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        return;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    default:
        out += "null";
    }
}

} // namespace

Result<QJsonObject> parseStrictly(const QByteArray &bytes, JsonLimits limits)
{
    if (bytes.size() > limits.bytes)
        return fail(ErrorCode::TooLarge,
                    u"The document has %1 bytes; at most %2 are read."_s.arg(bytes.size())
                        .arg(limits.bytes));
    if (auto walked = StrictWalk(bytes, limits.depth).run(); !walked)
        return tl::unexpected(walked.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::Invalid, u"The document is not JSON: %1 (%2)."_s.arg(
                                            error.errorString(), placeOf(bytes, error.offset)));
    if (!document.isObject())
        return fail(ErrorCode::Invalid, u"The document must be one JSON object."_s);
    return document.object();
}

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    writeValue(out, value, 0);
    out += '\n';
    return out;
}

qsizetype jsonSize(const QJsonValue &value)
{
    qsizetype size = 2;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            size += 4 + it.key().size() + jsonSize(it.value());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            size += 1 + jsonSize(entry);
    } else if (value.isString()) {
        const QString text = value.toString();
        for (const QChar c : text)
            size += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 ? 2 : 3;
    } else {
        size += 8;
    }
    return size;
}

QString pointer(const QString &parent, const QString &key)
{
    QString escaped = key;
    escaped.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return parent + u'/' + escaped;
}

QString pointer(const QString &parent, qsizetype index)
{
    return parent + u'/' + QString::number(index);
}

} // namespace flotilla
