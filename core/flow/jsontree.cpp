#include "core/flow/jsontree.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_set>
#include <vector>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr size_t kFewKeys = 16;
constexpr int kQtDepthMax = 1024;                // what QJsonDocument itself reads and writes
constexpr double kWholeMax = 9007199254740992.0; // 2^53: beyond it a double skips whole numbers

bool isDoubled(std::vector<std::string_view> &keys, size_t first)
{
    const auto begin = keys.begin() + static_cast<std::ptrdiff_t>(first);
    if (keys.size() - first > kFewKeys) {
        std::unordered_set<std::string_view> many;
        return std::any_of(begin, keys.end(),
                           [&](std::string_view key) { return !many.insert(key).second; });
    }
    for (auto key = begin; key != keys.end(); ++key) {
        if (std::find(begin, key, *key) != key)
            return true;
    }
    return false;
}

// `keys` is scratch, shared by all objects of the document.
bool hasDoubledKeys(const JsonNode &node, std::vector<std::string_view> &keys)
{
    bool found = false;
    if (node.isArray()) {
        node.eachEntry([&](qsizetype, const JsonNode &entry) {
            found = found || hasDoubledKeys(entry, keys);
        });
    } else if (node.isObject()) {
        const size_t first = keys.size();
        node.eachMember([&](std::string_view key, const JsonNode &) { keys.push_back(key); });
        found = isDoubled(keys, first);
        keys.resize(first);
        node.eachMember([&](std::string_view, const JsonNode &member) {
            found = found || hasDoubledKeys(member, keys);
        });
    }
    return found;
}

// Qt writes half a surrogate pair as its escape, and only that.
void replaceHalfPairs(QByteArray &json)
{
    for (qsizetype at = 0; at + 5 < json.size(); ++at) {
        if (json[at] != '\\')
            continue;
        ++at;
        if (json[at] == 'u' && json[at + 1] == 'd' && json[at + 2] >= '8')
            json.replace(at + 1, 4, "fffd");
    }
}

} // namespace

QString JsonNode::toString() const
{
    return isString() ? textOf(m_element.get_string().value_unsafe()) : QString();
}

bool JsonNode::toBool() const
{
    return isBool() && m_element.get_bool().value_unsafe();
}

double JsonNode::toDouble() const
{
    double number = 0;
    return isDouble() && m_element.get_double().get(number) == simdjson::SUCCESS ? number : 0;
}

qint64 JsonNode::toInteger(qint64 byDefault) const
{
    if (!isDouble())
        return byDefault;
    int64_t whole = 0;
    if (m_element.get_int64().get(whole) == simdjson::SUCCESS)
        return whole;
    const double number = toDouble();
    return number == std::trunc(number) && std::abs(number) <= kWholeMax
               ? static_cast<qint64>(number)
               : byDefault;
}

int JsonNode::toInt(int byDefault) const
{
    const qint64 whole = toInteger(byDefault);
    return whole < std::numeric_limits<int>::min() || whole > std::numeric_limits<int>::max()
               ? byDefault
               : static_cast<int>(whole);
}

QJsonValue JsonNode::toQt() const
{
    if (!m_isDefined)
        return QJsonValue(QJsonValue::Undefined);
    switch (m_element.type()) {
    case simdjson::dom::element_type::OBJECT: {
        QJsonObject object;
        eachMember([&](std::string_view key, const JsonNode &member) {
            object.insert(textOf(key), member.toQt());
        });
        return object;
    }
    case simdjson::dom::element_type::ARRAY: {
        QJsonArray array;
        eachEntry([&](qsizetype, const JsonNode &entry) { array.append(entry.toQt()); });
        return array;
    }
    case simdjson::dom::element_type::INT64:
        return QJsonValue(static_cast<qint64>(m_element.get_int64().value_unsafe()));
    case simdjson::dom::element_type::UINT64:
    case simdjson::dom::element_type::DOUBLE:
        return toDouble();
    case simdjson::dom::element_type::STRING:
        return toString();
    case simdjson::dom::element_type::BOOL:
        return toBool();
    case simdjson::dom::element_type::NULL_VALUE:
        break;
    }
    return QJsonValue::Null;
}

JsonNode JsonNode::value(std::string_view key) const
{
    if (isObject()) {
        const simdjson::dom::object object = m_element.get_object().value_unsafe();
        for (const auto member : object) {
            if (member.key == key)
                return JsonNode(member.value);
        }
    }
    return {};
}

qsizetype JsonNode::size() const
{
    if (isArray())
        return static_cast<qsizetype>(m_element.get_array().value_unsafe().size());
    return isObject() ? static_cast<qsizetype>(m_element.get_object().value_unsafe().size()) : 0;
}

JsonTree::Reading JsonTree::parse(const QByteArray &bytes, int depthMax)
{
    m_parser = std::make_unique<simdjson::dom::parser>();
    const auto size = static_cast<size_t>(bytes.size());
    simdjson::dom::element root;
    if (m_parser->allocate(std::max<size_t>(size, 1), static_cast<size_t>(depthMax) + 1) !=
            simdjson::SUCCESS ||
        m_parser->parse(bytes.constData(), size, true).get(root) != simdjson::SUCCESS)
        return Reading::Refused;
    m_root = JsonNode(root);
    if (!m_root.isObject())
        return Reading::Refused;
    std::vector<std::string_view> keys;
    return hasDoubledKeys(m_root, keys) ? Reading::KeyTwice : Reading::Fine;
}

Result<JsonTree> JsonTree::read(const QByteArray &bytes, JsonLimits limits)
{
    JsonTree tree;
    const Reading reading =
        bytes.size() <= limits.bytes ? tree.parse(bytes, limits.depth) : Reading::Refused;
    if (reading == Reading::Fine)
        return tree;
    // The slow reader has the words and the place of what is wrong. What it takes nevertheless,
    // half a surrogate pair say, is taken as it writes it.
    const Result<QJsonObject> lenient = parseStrictly(bytes, limits);
    if (!lenient)
        return tl::unexpected(lenient.error());
    if (reading ==
        Reading::KeyTwice) // once with an escape: the slow reader compares what is written
        return fail(ErrorCode::Invalid, u"The document has a key twice in one object."_s);
    return of(*lenient);
}

Result<JsonTree> JsonTree::of(const QJsonObject &object)
{
    JsonTree tree;
    QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    replaceHalfPairs(bytes);
    if (tree.parse(bytes, kQtDepthMax) != Reading::Fine)
        return fail(ErrorCode::Invalid, u"The document is not JSON that can be kept."_s);
    return tree;
}

} // namespace flotilla
