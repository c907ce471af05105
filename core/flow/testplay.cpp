#include "core/flow/testplay.h"

#include "core/base/isotime.h"
#include "core/flow/jsontext.h"
#include "core/flow/scope.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

using Phase = RunState::Phase;

constexpr int kTimersPerInputMax = 100;
constexpr qsizetype kTranscriptMax = 2 * 1024 * 1024;

// What is kept of an effect: not the code of a script, so that the same result of other code is
// the same.
QJsonObject recorded(const Effect &effect)
{
    if (effect.kind == Effect::Kind::Send && effect.content.kind == MessageContent::Kind::Text)
        return {{u"says"_s, effect.content.text}};
    if (effect.kind == Effect::Kind::RunScript)
        return {{u"kind"_s, u"run_script"_s}};
    return effect.toJson();
}

QString phaseOf(const RunState &state)
{
    return state.toJson().value(u"phase"_s).toString();
}

QJsonObject recorded(const Played &played)
{
    QJsonObject entry = played.input;
    entry.insert(u"effects"_s, played.effects);
    entry.insert(u"phase"_s, phaseOf(played.state));
    entry.insert(u"step"_s, played.state.step);
    return entry;
}

// The version as this plan wants it to begin.
std::shared_ptr<const FlowVersion> beginning(const std::shared_ptr<const FlowVersion> &version,
                                             const TestPlan &plan)
{
    if (plan.from.isEmpty() && plan.given.isEmpty())
        return version;
    Flow flow = version->flow();
    if (!plan.from.isEmpty())
        flow.start = plan.from;
    for (auto it = plan.given.constBegin(); it != plan.given.constEnd(); ++it)
        flow.variables.insert(it.key(), it.value());
    return std::make_shared<FlowVersion>(version->id(), version->version(), std::move(flow));
}

} // namespace

TestPlay::TestPlay(TestPlan plan, const std::shared_ptr<const FlowVersion> &version,
                   Subflows subflows)
    : m_plan(std::move(plan))
    , m_chat(beginning(version, m_plan), m_plan.now)
{
    m_chat.contact = m_plan.contact;
    m_chat.session = m_plan.session;
    m_chat.zone = m_plan.zone;
    m_chat.channel = m_plan.channel;
    m_chat.seed = m_plan.seed;
    m_chat.subflows = std::move(subflows);
    m_chat.stopBefore = QSet<QString>(m_plan.stopBefore.begin(), m_plan.stopBefore.end());
}

bool TestPlay::isDone() const
{
    return !m_needsScript && (m_overflowed || m_played.size() >= m_plan.chat.size());
}

QJsonObject TestPlay::script() const
{
    return m_needsScript ? m_script : QJsonObject();
}

bool TestPlay::advance()
{
    if (m_needsScript || isDone())
        return false;
    const QJsonObject entry = m_plan.chat.at(m_played.size()).toObject();
    const QString key = inputKey(entry);
    const QJsonValue value = entry.value(key);
    if (!m_played.isEmpty())
        m_chat.now += kPause;
    m_played.append(Played{{{key, value}}, m_chat.now, {}, {}, {}, {}, m_chat.state()});
    take(key, value);
    while (!m_needsScript && answerByItself()) {
    }
    return !m_needsScript;
}

void TestPlay::take(const QString &key, const QJsonValue &value)
{
    if (key == u"set") {
        const QJsonObject values = value.toObject();
        for (auto it = values.constBegin(); it != values.constEnd(); ++it)
            m_chat.setVariable(it.key(), it.value());
        m_played.last().state = m_chat.state();
        return;
    }
    // Whoever goes on chatting has seen enough of the place where the run stopped.
    for (int i = 0;
         value.toString() != u"go_on" && key != u"start" && m_chat.isStopped() && i < kMaxStepsADay;
         ++i) {
        m_chat.goOn();
        keep();
    }
    if (key == u"wait_minutes") {
        const Instant until = m_chat.now + std::chrono::minutes(value.toInteger());
        fireDue(until);
        m_chat.now = std::max(m_chat.now, until);
        return;
    }
    if (key == u"start") {
        m_asked.clear();
        m_chat.start(value.toString());
        return keep();
    }
    fireDue(m_chat.now);
    if (key == u"say")
        m_chat.say(value.toString());
    else if (key == u"tap")
        m_chat.tap(value.toString());
    else if (key == u"send")
        m_chat.send(MessageContent::fromJson(value.toObject()).value_or(MessageContent()));
    else if (key == u"result")
        m_chat.answer(fullResult(value.toObject()));
    else if (value.toString() == u"time_up")
        m_chat.timeUp();
    else if (value.toString() == u"handed_back")
        m_chat.handBack();
    else if (value.toString() == u"expired")
        m_chat.expire();
    else
        m_chat.goOn();
    keep();
}

// Waits that end before something else happens, at their own time.
void TestPlay::fireDue(Instant until)
{
    for (int i = 0; i < kTimersPerInputMax; ++i) {
        const std::optional<Instant> end = m_chat.state().waitUntil;
        if (!end || *end > until)
            return;
        m_chat.timeUp();
        keep();
        while (!m_needsScript && answerByItself()) {
        }
    }
}

void TestPlay::keep()
{
    const StepOutcome &outcome = m_chat.outcome();
    Played &played = m_played.last();
    for (const Effect &effect : outcome.effects) {
        if (effect.kind == Effect::Kind::RunScript)
            m_script = effect.data;
        const QJsonObject json = recorded(effect);
        m_bytes += jsonSize(json);
        played.effects.append(json);
        QJsonObject place;
        if (!effect.block.isEmpty())
            place = {{u"step"_s, effect.step}, {u"block"_s, effect.block}};
        if (!effect.flow.isEmpty())
            place.insert(u"flow"_s, effect.flow);
        played.places.append(place);
        played.reasons.append(effect.why.toJson());
    }
    for (const auto &decision : outcome.decisions)
        played.decisions.append(decision);
    m_bytes += jsonSize(outcome.decisions) + jsonSize(outcome.state.variables);
    m_overflowed = m_bytes > kTranscriptMax;
    m_passages.append(outcome.decisions);
    played.state = outcome.state;
}

const QJsonObject *TestPlay::answerOf(const QString &block)
{
    const bool hasOwn =
        std::any_of(m_plan.answers.begin(), m_plan.answers.end(),
                    [&](const TestPlan::Answer &each) { return each.block == block; });
    qsizetype before = m_asked[block]++;
    const QJsonObject *last = nullptr;
    for (const TestPlan::Answer &each : std::as_const(m_plan.answers)) {
        if (each.block != (hasOwn ? block : QString()))
            continue;
        last = &each.result;
        if (before-- == 0)
            break;
    }
    return last;
}

// What waits for a web service or a script goes on with the answer that the plan has for it.
bool TestPlay::answerByItself()
{
    const Block *const block = m_chat.block();
    if (m_chat.state().phase != Phase::WaitingActivity || !block || m_overflowed)
        return false;
    const QJsonObject next = m_plan.chat.at(m_played.size()).toObject();
    if (inputKey(next) == u"result")
        return false;
    if (const QJsonObject *const answer = answerOf(block->id)) {
        m_chat.answer(fullResult(*answer));
        keep();
        return true;
    }
    const QList<Effect> &effects = m_chat.outcome().effects;
    m_needsScript = !effects.isEmpty() && effects.last().kind == Effect::Kind::RunScript;
    return false;
}

void TestPlay::giveScript(const QJsonObject &result)
{
    if (!m_needsScript)
        return;
    m_needsScript = false;
    m_chat.answer(result);
    keep();
    while (!m_needsScript && answerByItself()) {
    }
}

std::optional<TestDifference> TestPlay::difference() const
{
    for (qsizetype i = 0; i < m_played.size(); ++i) {
        if (auto found = inputDiffers(static_cast<int>(i), m_plan.chat.at(i).toObject(),
                                      recorded(m_played.at(i))))
            return found;
    }
    if (m_played.size() < m_plan.chat.size())
        return TestDifference{static_cast<int>(m_played.size()),
                              Reason::because("The chat grew too large to go on."),
                              {},
                              {}};
    if (!m_plan.variables)
        return std::nullopt;
    return variablesDiffer(*m_plan.variables, m_chat.state().variables);
}

QJsonObject TestPlay::recording() const
{
    QJsonArray chat;
    for (const Played &played : m_played)
        chat.append(recorded(played));
    TestPlan plan = m_plan;
    plan.chat = chat;
    plan.variables = m_chat.state().variables;
    return plan.toJson();
}

// What the run waits for, so that a person or program knows what can come next.
QJsonObject TestPlay::wants() const
{
    const RunState &state = m_chat.state();
    const Block *const block = m_chat.block();
    QString what = u"nothing"_s;
    if (m_chat.isStopped())
        what = u"go_on"_s;
    else if (state.phase == Phase::WaitingInput)
        what = u"message"_s;
    else if (state.phase == Phase::WaitingTimer)
        what = u"time"_s;
    else if (state.phase == Phase::WaitingActivity)
        what = u"result"_s;
    else if (state.phase == Phase::WaitingHandoff)
        what = u"hand_back"_s;
    QJsonObject json{{u"what"_s, what},
                     {u"step"_s, state.step},
                     {u"block"_s, block && !state.isOver() ? block->id : QString()},
                     {u"flow"_s, state.flow}};
    if (state.waitUntil)
        json.insert(u"until"_s, isoTime(*state.waitUntil));
    return json;
}

QJsonObject TestPlay::transcript() const
{
    QJsonArray entries;
    for (const Played &played : m_played) {
        const RunState &state = played.state;
        QJsonArray effects;
        for (qsizetype i = 0; i < played.effects.size(); ++i) {
            QJsonObject effect = played.effects.at(i).toObject();
            effect.insert(u"from"_s, played.places.at(i));
            if (const QJsonValue because = played.reasons.at(i); because.isArray())
                effect.insert(u"because"_s, because);
            effects.append(effect);
        }
        entries.append(QJsonObject{{u"input"_s, played.input},
                                   {u"at"_s, isoTime(played.at)},
                                   {u"effects"_s, effects},
                                   {u"decisions"_s, inWords(played.decisions)},
                                   {u"phase"_s, phaseOf(state)},
                                   {u"step"_s, state.step},
                                   {u"variables"_s, state.variables}});
    }
    return {{u"chat"_s, entries},
            {u"now"_s, isoTime(m_chat.now)},
            {u"wants"_s, wants()},
            {u"contact"_s, m_chat.contact},
            {u"complete"_s, m_played.size() == m_plan.chat.size()},
            {u"recording"_s, recording()}};
}

} // namespace flotilla
