#pragma once
// A JSON document as it stands in memory after reading, for readers of large ones: nothing of it is
// copied into Qt's own tree but what its reader asks for. Loading a flow of 5,000 steps took twice
// as long through QJsonDocument, most of it in allocations.

#include "core/flow/jsontext.h"

#include <simdjson.h>

#include <memory>

namespace flotilla {

[[nodiscard]] inline QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// One value of a tree, or none. Valid while its tree lives. The questions are those of QJsonValue.
class JsonNode
{
public:
    JsonNode() = default;
    explicit JsonNode(simdjson::dom::element element)
        : m_element(element)
        , m_isDefined(true)
    {}

    [[nodiscard]] bool isUndefined() const { return !m_isDefined; }
    [[nodiscard]] bool isObject() const { return is(simdjson::dom::element_type::OBJECT); }
    [[nodiscard]] bool isArray() const { return is(simdjson::dom::element_type::ARRAY); }
    [[nodiscard]] bool isString() const { return is(simdjson::dom::element_type::STRING); }
    [[nodiscard]] bool isBool() const { return is(simdjson::dom::element_type::BOOL); }
    [[nodiscard]] bool isDouble() const { return m_isDefined && m_element.is_number(); }

    [[nodiscard]] QString toString() const; // empty when it is no text
    [[nodiscard]] bool toBool() const;      // false when it is none
    [[nodiscard]] double toDouble() const;  // 0 when it is no number
    // `byDefault` when it is no number, or none that is whole and fits.
    [[nodiscard]] qint64 toInteger(qint64 byDefault = 0) const;
    [[nodiscard]] int toInt(int byDefault = 0) const;
    // All of it, in Qt's own tree.
    [[nodiscard]] QJsonValue toQt() const;

    // The member of an object; none when there is no such member, or this is no object.
    [[nodiscard]] JsonNode value(std::string_view key) const;
    // Entries of a list or members of an object; 0 for anything else. Counted each time.
    [[nodiscard]] qsizetype size() const;
    // Nothing happens when this is no list, no object.
    template<class Visit>
    void eachEntry(const Visit &visit) const // visit(qsizetype index, JsonNode)
    {
        qsizetype index = 0;
        if (isArray()) {
            const simdjson::dom::array list = m_element.get_array().value_unsafe();
            for (const simdjson::dom::element entry : list)
                visit(index++, JsonNode(entry));
        }
    }
    template<class Visit>
    void eachMember(const Visit &visit) const // visit(std::string_view key, JsonNode)
    {
        if (isObject()) {
            const simdjson::dom::object object = m_element.get_object().value_unsafe();
            for (const auto member : object)
                visit(member.key, JsonNode(member.value));
        }
    }

private:
    [[nodiscard]] bool is(simdjson::dom::element_type type) const
    {
        return m_isDefined && m_element.type() == type;
    }

    simdjson::dom::element m_element;
    bool m_isDefined = false;
};

class JsonTree
{
public:
    // As strict as parseStrictly(), with its words.
    [[nodiscard]] static Result<JsonTree> read(const QByteArray &bytes, JsonLimits limits = {});
    // Of an object that is in Qt's tree already, whatever its size.
    [[nodiscard]] static Result<JsonTree> of(const QJsonObject &object);

    [[nodiscard]] JsonNode root() const { return m_root; } // an object

private:
    enum class Reading { Fine, Refused, KeyTwice };
    Reading parse(const QByteArray &bytes, int depthMax);

    std::unique_ptr<simdjson::dom::parser> m_parser;
    JsonNode m_root;
};

} // namespace flotilla
