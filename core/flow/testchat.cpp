#include "core/flow/testchat.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

QJsonArray without(const QJsonArray &list, const QString &entry)
{
    QJsonArray rest;
    for (const QJsonValue &each : list) {
        if (each.toString() != entry)
            rest.append(each);
    }
    return rest;
}

} // namespace

TestChat::TestChat(std::shared_ptr<const FlowVersion> version, Instant at)
    : now(at)
    , contact{{u"first_name"_s, u"Ana"_s}, {u"phone"_s, u"5511999990000"_s}}
    , session{{u"name"_s, u"Main"_s}, {u"phone"_s, u"5511888880000"_s}}
    , m_version(std::move(version))
{}

const StepOutcome &TestChat::start(const QString &text)
{
    m_outcome.state = RunState();
    StepInput input;
    input.kind = StepInput::Kind::Start;
    input.content.text = text;
    return feed(std::move(input));
}

const StepOutcome &TestChat::say(const QString &text)
{
    return send(MessageContent::ofText(text));
}

const StepOutcome &TestChat::tap(const QString &choiceId)
{
    StepInput input;
    input.content.selectedId = choiceId;
    return feed(std::move(input));
}

const StepOutcome &TestChat::send(const MessageContent &content)
{
    StepInput input;
    input.content = content;
    return feed(std::move(input));
}

const StepOutcome &TestChat::answer(const QJsonObject &result)
{
    StepInput input;
    input.kind = StepInput::Kind::ActivityResult;
    input.waitNumber = state().waitNumber;
    input.result = result;
    return feed(std::move(input));
}

const StepOutcome &TestChat::handBack()
{
    StepInput input;
    input.kind = StepInput::Kind::HandedBack;
    return feed(std::move(input));
}

const StepOutcome &TestChat::expire()
{
    StepInput input;
    input.kind = StepInput::Kind::Expired;
    return feed(std::move(input));
}

const StepOutcome &TestChat::timeUp()
{
    StepInput input;
    input.kind = StepInput::Kind::TimeUp;
    input.waitNumber = state().waitNumber;
    if (state().waitUntil)
        now = std::max(now, *state().waitUntil);
    return feed(std::move(input));
}

const StepOutcome &TestChat::goOn()
{
    StepInput input;
    input.kind = StepInput::Kind::GoOn;
    return feed(std::move(input));
}

StepInput TestChat::withWorld(StepInput input) const
{
    input.contact = contact;
    input.session = session;
    input.zone = zone;
    input.channel = channel;
    input.subflows = subflows;
    input.seed = seed;
    input.stopBefore = stopBefore;
    return input;
}

StepOutcome TestChat::passage(const RunState &from, const StepInput &input) const
{
    return step(*m_version, from, withWorld(input), now);
}

const StepOutcome &TestChat::feed(StepInput input)
{
    m_outcome = passage(m_outcome.state, input);
    for (const Effect &effect : std::as_const(m_outcome.effects))
        changeContact(effect);
    return m_outcome;
}

void TestChat::setVariable(const QString &name, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        m_outcome.state.variables.remove(name);
    else
        m_outcome.state.variables.insert(name, value);
}

bool TestChat::isStopped() const
{
    return state().phase == RunState::Phase::Fresh && !state().step.isEmpty();
}

const Block *TestChat::block() const
{
    const FlowVersion *version = m_version.get();
    if (!state().flow.isEmpty()) {
        const auto called = subflows.find(state().flow);
        version = called == subflows.end() ? nullptr : called->second.get();
    }
    const Step *const step = version ? version->step(state().step) : nullptr;
    const bool exists = step && state().block >= 0 && state().block < step->blocks.size();
    return exists ? &step->blocks.at(state().block) : nullptr;
}

void TestChat::changeContact(const Effect &effect)
{
    QJsonArray tags = contact.value(u"tags"_s).toArray();
    switch (effect.kind) {
    case Effect::Kind::SetAttribute:
        if (effect.name == u"name") {
            const QString name = effect.value.toString();
            contact.insert(u"name"_s, name);
            contact.insert(u"first_name"_s, name.section(u' ', 0, 0, QString::SectionSkipEmpty));
        } else {
            QJsonObject attributes = contact.value(u"attributes"_s).toObject();
            attributes.insert(effect.name, effect.value);
            contact.insert(u"attributes"_s, attributes);
        }
        break;
    case Effect::Kind::AddTag:
        tags = without(tags, effect.name);
        tags.append(effect.name);
        contact.insert(u"tags"_s, tags);
        break;
    case Effect::Kind::RemoveTag:
        contact.insert(u"tags"_s, without(tags, effect.name));
        break;
    case Effect::Kind::SetOptIn:
        contact.insert(u"opt_in"_s, effect.name);
        break;
    default:
        break;
    }
}

} // namespace flotilla
