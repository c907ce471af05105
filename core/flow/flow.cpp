#include "core/flow/flow.h"

#include "core/flow/catalogue.h"
#include "core/flow/jsontext.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

QString wordOf(Trigger::Match match)
{
    switch (match) {
    case Trigger::Match::Exact:
        return u"exact"_s;
    case Trigger::Match::Contains:
        return u"contains"_s;
    case Trigger::Match::Regex:
        return u"regex"_s;
    }
    return {};
}

QJsonObject jsonOf(const Trigger &trigger)
{
    QJsonObject json{{u"kind"_s, flotilla::wordOf(trigger.kind)}};
    if (trigger.kind == Trigger::Kind::Keyword)
        json.insert(u"match"_s, wordOf(trigger.match));
    if (trigger.kind == Trigger::Kind::Keyword || trigger.kind == Trigger::Kind::ClickToChat)
        json.insert(u"words"_s, QJsonArray::fromStringList(trigger.words));
    if (trigger.kind == Trigger::Kind::ApiEvent)
        json.insert(u"event"_s, trigger.event);
    if (trigger.kind == Trigger::Kind::Schedule) {
        const QJsonObject schedule = trigger.schedule.toJson();
        for (auto it = schedule.constBegin(); it != schedule.constEnd(); ++it)
            json.insert(it.key(), it.value());
    }
    QJsonArray media;
    for (const MessageContent::Kind kind : trigger.media)
        media.append(flotilla::wordOf(kind));
    if (!media.isEmpty())
        json.insert(u"media"_s, media);
    if (trigger.restart)
        json.insert(u"restart"_s, true);
    if (trigger.priority != 0)
        json.insert(u"priority"_s, trigger.priority);
    return json;
}

QJsonObject jsonOf(const Block &block)
{
    QJsonObject json{{u"id"_s, block.id}, {u"type"_s, block.type}};
    if (!block.fields.isEmpty())
        json.insert(u"fields"_s, block.fields);
    QJsonObject outlets;
    for (auto it = block.outlets.constBegin(); it != block.outlets.constEnd(); ++it) {
        if (it.key().isEmpty())
            json.insert(u"next"_s, it.value());
        else
            outlets.insert(it.key(), it.value());
    }
    if (!outlets.isEmpty())
        json.insert(u"outlets"_s, outlets);
    return json;
}

QJsonObject jsonOf(const Step &step)
{
    QJsonArray blocks;
    for (const Block &block : step.blocks)
        blocks.append(jsonOf(block));
    QJsonObject json{{u"id"_s, step.id}, {u"blocks"_s, blocks}};
    if (!step.title.isEmpty())
        json.insert(u"title"_s, step.title);
    if (!step.next.isEmpty())
        json.insert(u"next"_s, step.next);
    if (step.x != 0 || step.y != 0) {
        json.insert(u"x"_s, step.x);
        json.insert(u"y"_s, step.y);
    }
    if (step.width != 0)
        json.insert(u"width"_s, step.width);
    return json;
}

QJsonObject jsonOf(const StepGroup &group)
{
    QJsonObject json{{u"id"_s, group.id}, {u"steps"_s, QJsonArray::fromStringList(group.steps)}};
    if (!group.title.isEmpty())
        json.insert(u"title"_s, group.title);
    if (!group.colour.isEmpty())
        json.insert(u"colour"_s, group.colour);
    return json;
}

} // namespace

QJsonObject Flow::toJson() const
{
    QJsonArray stepArray;
    for (const Step &step : steps)
        stepArray.append(jsonOf(step));
    QJsonArray triggerArray;
    for (const Trigger &trigger : triggers)
        triggerArray.append(jsonOf(trigger));
    QJsonObject json{{u"format"_s, kFlowFormat},
                     {u"name"_s, name},
                     {u"steps"_s, stepArray},
                     {u"triggers"_s, triggerArray}};
    if (!start.isEmpty())
        json.insert(u"start"_s, start);
    if (!language.isEmpty())
        json.insert(u"language"_s, language);
    if (!onExpired.isEmpty())
        json.insert(u"on_expired"_s, onExpired);
    if (onFailure == OnFailure::Block)
        json.insert(u"on_failure"_s, u"block"_s);
    if (rightToLeft)
        json.insert(u"right_to_left"_s, true);
    if (!variables.isEmpty())
        json.insert(u"variables"_s, variables);
    if (!notes.isEmpty())
        json.insert(u"notes"_s, notes);
    QJsonArray groupArray;
    for (const StepGroup &group : groups)
        groupArray.append(jsonOf(group));
    if (!groupArray.isEmpty())
        json.insert(u"groups"_s, groupArray);
    return json;
}

QByteArray Flow::canonical() const
{
    return canonicalJson(toJson());
}

QString Flow::sha256() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(canonical(), QCryptographicHash::Sha256).toHex());
}

const Step *Flow::findStep(const QString &id) const
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const Step &step) { return step.id == id; });
    return found == steps.end() ? nullptr : &*found;
}

FlowVersion::FlowVersion(FlowId id, int version, Flow flow)
    : m_id(id)
    , m_version(version)
    , m_flow(std::move(flow))
    , m_triggers(m_flow.triggers)
{
    m_index.reserve(m_flow.steps.size());
    for (qsizetype i = 0; i < m_flow.steps.size(); ++i)
        m_index.insert(m_flow.steps.at(i).id, static_cast<int>(i));
    for (const Step &step : std::as_const(m_flow.steps)) {
        for (const Block &block : step.blocks) {
            const BlockType *type = catalogue::find(block.type);
            const Field *field = type ? type->fieldOf(Field::Type::FlowName) : nullptr;
            const QString name = field ? block.fields.value(field->key).toString() : QString();
            if (!name.isEmpty() && !m_calls.contains(name))
                m_calls += name;
        }
    }
}

const Step *FlowVersion::step(const QString &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? nullptr : &m_flow.steps.at(*found);
}

const Trigger *FlowVersion::trigger(const QString &text, bool isFirst) const
{
    Occasion occasion;
    occasion.text = text;
    occasion.isFirst = isFirst;
    const TriggerMatcher::Finding found = m_triggers.best(occasion);
    return found.catches ? &m_flow.triggers.at(found.index) : nullptr;
}

} // namespace flotilla
