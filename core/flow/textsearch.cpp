#include "core/flow/textsearch.h"

#include "core/flow/catalogue.h"
#include "core/flow/folding.h"
#include "core/flow/jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// The text that takes its place; none: it stays.
using Visit = std::function<std::optional<QString>(const QString &text, const TextPlace &place)>;

bool hasTexts(Field::Type type)
{
    switch (type) {
    case Field::Type::Template:
    case Field::Type::Script:
    case Field::Type::Expression:
    case Field::Type::Choices:
    case Field::Type::Cases:
    case Field::Type::Shares:
    case Field::Type::Headers:
    case Field::Type::Values:
    case Field::Type::Json:
    case Field::Type::Texts:
    case Field::Type::Condition:
        return true;
    default:
        return false;
    }
}

// Of records whose keys are ours: what is no text of the author's.
bool isOurs(Field::Type type, const QString &key)
{
    const bool hasOurKeys = type == Field::Type::Choices || type == Field::Type::Cases ||
                            type == Field::Type::Shares || type == Field::Type::Condition;
    return hasOurKeys && (key == u"id" || key == u"is");
}

class Walk
{
public:
    Walk(Flow &flow, const Visit &visit)
        : m_flow(flow)
        , m_visit(visit)
    {}

    void run()
    {
        walkTriggers();
        walkVariables();
        for (qsizetype i = 0; i < m_flow.steps.size(); ++i)
            walkStep(i);
        walkGroups();
        walkNotes();
    }

private:
    // Nothing is taken apart that stays as it is: a copy of a flow shares its parts.
    std::optional<QJsonValue> walkValue(const QJsonValue &value, Field::Type type, TextPlace place)
    {
        if (value.isString()) {
            const std::optional<QString> now = m_visit(value.toString(), place);
            return now ? std::optional(QJsonValue(*now)) : std::nullopt;
        }
        const QString path = place.path;
        bool differs = false;
        if (value.isArray()) {
            QJsonArray list = value.toArray();
            for (qsizetype i = 0; i < list.size(); ++i) {
                place.path = pointer(path, i);
                if (const auto now = walkValue(list.at(i), type, place)) {
                    list[i] = *now;
                    differs = true;
                }
            }
            return differs ? std::optional(QJsonValue(list)) : std::nullopt;
        }
        if (!value.isObject())
            return std::nullopt;
        QJsonObject record = value.toObject();
        for (const QString &key : record.keys()) {
            if (isOurs(type, key))
                continue;
            place.path = pointer(path, key);
            if (const auto now = walkValue(record.value(key), type, place)) {
                record.insert(key, *now);
                differs = true;
            }
        }
        return differs ? std::optional(QJsonValue(record)) : std::nullopt;
    }

    void walkStep(qsizetype index)
    {
        const QString path = pointer(u"/steps"_s, index);
        TextPlace place;
        place.step = m_flow.steps.at(index).id;
        place.stepTitle = m_flow.steps.at(index).title;
        place.field = u"title"_s;
        place.path = pointer(path, u"title"_s);
        if (const auto now = m_visit(place.stepTitle, place))
            m_flow.steps[index].title = *now;
        for (qsizetype i = 0; i < m_flow.steps.at(index).blocks.size(); ++i)
            walkBlock(index, i, pointer(pointer(path, u"blocks"_s), i), place);
    }

    void walkBlock(qsizetype step, qsizetype index, const QString &path, TextPlace place)
    {
        const Block &block = m_flow.steps.at(step).blocks.at(index);
        const BlockType *type = catalogue::find(block.type);
        if (!type)
            return;
        place.block = block.id;
        place.type = block.type;
        QJsonObject fields = block.fields;
        bool differs = false;
        for (const Field &field : type->fields) {
            const QJsonValue value = fields.value(field.key);
            if (value.isUndefined() || !hasTexts(field.type))
                continue;
            place.field = field.key;
            place.path = pointer(pointer(path, u"fields"_s), field.key);
            if (const auto now = walkValue(value, field.type, place)) {
                fields.insert(field.key, *now);
                differs = true;
            }
        }
        if (differs)
            m_flow.steps[step].blocks[index].fields = fields;
    }

    void walkTriggers()
    {
        for (qsizetype i = 0; i < m_flow.triggers.size(); ++i) {
            const QString path = pointer(pointer(u"/triggers"_s, i), u"words"_s);
            for (qsizetype j = 0; j < m_flow.triggers.at(i).words.size(); ++j) {
                const TextPlace place{pointer(path, j), {}, {}, {}, {}, u"triggers"_s};
                if (const auto now = m_visit(m_flow.triggers.at(i).words.at(j), place))
                    m_flow.triggers[i].words[j] = *now;
            }
        }
    }

    void walkVariables()
    {
        const TextPlace place{u"/variables"_s, {}, {}, {}, {}, u"variables"_s};
        if (const auto now = walkValue(m_flow.variables, Field::Type::Values, place))
            m_flow.variables = now->toObject();
    }

    void walkGroups()
    {
        for (qsizetype i = 0; i < m_flow.groups.size(); ++i) {
            const TextPlace place{
                pointer(pointer(u"/groups"_s, i), u"title"_s), {}, {}, {}, {}, u"groups"_s};
            if (const auto now = m_visit(m_flow.groups.at(i).title, place))
                m_flow.groups[i].title = *now;
        }
    }

    void walkNotes()
    {
        for (qsizetype i = 0; i < m_flow.notes.size(); ++i) {
            QJsonObject note = m_flow.notes.at(i).toObject();
            const TextPlace place{
                pointer(pointer(u"/notes"_s, i), u"text"_s), {}, {}, {}, {}, u"notes"_s};
            if (const auto now = m_visit(note.value(u"text"_s).toString(), place)) {
                note.insert(u"text"_s, *now);
                m_flow.notes[i] = note;
            }
        }
    }

    Flow &m_flow;
    const Visit &m_visit;
};

} // namespace

TextSearch::TextSearch(const QString &wanted, Qt::CaseSensitivity cases)
    : m_wanted(cases == Qt::CaseSensitive ? wanted : searchable(wanted))
    , m_cases(cases)
{}

QList<TextSearch::Span> TextSearch::spansIn(const QString &text) const
{
    QList<Span> spans;
    if (m_wanted.isEmpty())
        return spans;
    const bool isExact = m_cases == Qt::CaseSensitive;
    const QString looked = isExact ? text : searchable(text);
    QList<qsizetype> places; // found out only where something fits
    for (qsizetype at = looked.indexOf(m_wanted); at >= 0;
         at = looked.indexOf(m_wanted, at + m_wanted.size())) {
        if (isExact) {
            spans.append({at, m_wanted.size()});
            continue;
        }
        if (places.isEmpty())
            (void)searchable(text, &places);
        // Up to the next letter: accents that stand by themselves belong to the one before.
        spans.append({places.at(at), places.at(at + m_wanted.size()) - places.at(at)});
    }
    return spans;
}

void TextSearch::each(const Flow &flow, const std::function<void(const TextHit &)> &visit) const
{
    if (m_wanted.isEmpty())
        return;
    Flow looked = flow; // stays as it is
    Walk(looked, [&](const QString &text, const TextPlace &place) {
        for (const Span &span : spansIn(text))
            visit({place, text, span.at, span.size});
        return std::optional<QString>();
    }).run();
}

QList<TextHit> TextSearch::in(const Flow &flow, qsizetype most) const
{
    QList<TextHit> hits;
    each(flow, [&](const TextHit &hit) {
        if (hits.size() < most)
            hits.append(hit);
    });
    return hits;
}

qsizetype TextSearch::countIn(const QString &text) const
{
    return spansIn(text).size();
}

bool TextSearch::mayBeIn(const QByteArray &document) const
{
    const bool isPlain = std::none_of(m_wanted.begin(), m_wanted.end(), [](QChar c) {
        return c == u'"' || c == u'\\' || c.unicode() < 0x20 || c.unicode() == 0x7f;
    });
    if (!isPlain)
        return true;
    const QString text = QString::fromUtf8(document);
    return (m_cases == Qt::CaseSensitive ? text : searchable(text)).contains(m_wanted);
}

qsizetype TextSearch::replace(Flow &flow, const QList<TextHit> &hits, const QString &with)
{
    QHash<QString, QList<TextHit>> byPath;
    for (const TextHit &hit : hits)
        byPath[hit.place.path].append(hit);
    qsizetype count = 0;
    Walk(flow, [&](const QString &text, const TextPlace &place) -> std::optional<QString> {
        const auto found = byPath.constFind(place.path);
        if (found == byPath.cend())
            return std::nullopt;
        QList<TextHit> here = *found;
        // From the end, so that the places of the others stay what they are.
        std::sort(here.begin(), here.end(),
                  [](const TextHit &a, const TextHit &b) { return a.at > b.at; });
        QString now = text;
        for (const TextHit &hit : std::as_const(here)) {
            if (hit.text != text)
                continue;
            now.replace(hit.at, hit.size, with);
            ++count;
        }
        return now == text ? std::nullopt : std::optional(now);
    }).run();
    return count;
}

} // namespace flotilla
