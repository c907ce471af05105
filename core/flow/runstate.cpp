#include "core/flow/interpreter.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

using Phase = RunState::Phase;

constexpr std::array<std::pair<Phase, QLatin1StringView>, 7> kPhases{{
    {Phase::Fresh, "fresh"_L1},
    {Phase::WaitingInput, "waiting_input"_L1},
    {Phase::WaitingTimer, "waiting_timer"_L1},
    {Phase::WaitingActivity, "waiting_activity"_L1},
    {Phase::WaitingHandoff, "waiting_handoff"_L1},
    {Phase::Completed, "completed"_L1},
    {Phase::Failed, "failed"_L1},
}};

constexpr std::array<std::pair<Effect::Kind, QLatin1StringView>, 16> kEffects{{
    {Effect::Kind::Send, "send"_L1},
    {Effect::Kind::WaitUntil, "wait_until"_L1},
    {Effect::Kind::HttpRequest, "http_request"_L1},
    {Effect::Kind::RunScript, "run_script"_L1},
    {Effect::Kind::CallFlow, "call_flow"_L1},
    {Effect::Kind::SetAttribute, "set_attribute"_L1},
    {Effect::Kind::AddTag, "add_tag"_L1},
    {Effect::Kind::RemoveTag, "remove_tag"_L1},
    {Effect::Kind::SetOptIn, "set_opt_in"_L1},
    {Effect::Kind::AddToList, "add_to_list"_L1},
    {Effect::Kind::RemoveFromList, "remove_from_list"_L1},
    {Effect::Kind::RecordPurchase, "record_purchase"_L1},
    {Effect::Kind::NotifyTeam, "notify_team"_L1},
    {Effect::Kind::EmitEvent, "emit_event"_L1},
    {Effect::Kind::Handoff, "handoff"_L1},
    {Effect::Kind::End, "end"_L1},
}};

// The counters of a state; all are whole numbers from 0.
constexpr std::array<std::pair<QLatin1StringView, int RunState::*>, 7> kCounters{{
    {"block"_L1, &RunState::block},
    {"attempts"_L1, &RunState::attempts},
    {"wait_number"_L1, &RunState::waitNumber},
    {"steps"_L1, &RunState::steps},
    {"steps_since_input"_L1, &RunState::stepsSinceInput},
    {"day"_L1, &RunState::day},
    {"steps_of_day"_L1, &RunState::stepsOfDay},
}};

tl::unexpected<Error> damaged(const QString &field, const QString &what)
{
    return fail(ErrorCode::Invalid, u"The run's state is damaged: "_s + what, u'/' + field);
}

} // namespace

QList<RunState::Place> RunState::places() const
{
    QList<Place> places;
    for (const Caller &caller : callers)
        places.append({caller.flow, caller.step});
    if (!step.isEmpty())
        places.append({flow, step});
    return places;
}

QJsonObject RunState::toJson() const
{
    QJsonObject json{{u"step"_s, step}, {u"variables"_s, variables}};
    for (const auto &[known, word] : kPhases) {
        if (known == phase)
            json.insert(u"phase"_s, word);
    }
    for (const auto &[name, member] : kCounters)
        json.insert(name, this->*member);
    if (waitUntil)
        json.insert(u"wait_until"_s, toMs(*waitUntil));
    if (expired)
        json.insert(u"expired"_s, true);
    if (seed != 0)
        json.insert(u"seed"_s, seed);
    if (!flow.isEmpty())
        json.insert(u"flow"_s, flow);
    QJsonArray callerArray;
    for (const Caller &caller : callers)
        callerArray.append(QJsonObject{{u"flow"_s, caller.flow},
                                       {u"step"_s, caller.step},
                                       {u"block"_s, caller.block},
                                       {u"variables"_s, caller.variables}});
    if (!callerArray.isEmpty())
        json.insert(u"callers"_s, callerArray);
    QJsonObject pinned;
    for (const auto &[name, pin] : pins)
        pinned.insert(name, QJsonObject{{u"flow"_s, pin.flow.value}, {u"version"_s, pin.version}});
    if (!pinned.isEmpty())
        json.insert(u"pins"_s, pinned);
    return json;
}

namespace {

bool readCalls(const QJsonObject &json, RunState &state)
{
    const QJsonValue callers = json.value(u"callers"_s);
    if (!callers.isUndefined() && (!callers.isArray() || callers.toArray().size() > kMaxCalls))
        return false;
    const QJsonArray entries = callers.toArray();
    for (const QJsonValue &entry : entries) {
        RunState::Caller caller{entry[u"flow"_s].toString(), entry[u"step"_s].toString(),
                                entry[u"block"_s].toInt(-1), entry[u"variables"_s].toObject()};
        if (caller.step.isEmpty() || caller.block < 0)
            return false;
        state.callers.append(std::move(caller));
    }
    const QJsonObject pins = json.value(u"pins"_s).toObject();
    for (auto it = pins.constBegin(); it != pins.constEnd(); ++it) {
        const RunState::Pin pin{FlowId(it.value()[u"flow"_s].toInteger()),
                                it.value()[u"version"_s].toInt()};
        if (!pin.flow.isValid() || pin.version < 1)
            return false;
        state.pins.insert({it.key(), pin});
    }
    state.flow = json.value(u"flow"_s).toString();
    return state.flow.isEmpty() == state.callers.isEmpty();
}

} // namespace

Result<RunState> RunState::fromJson(const QJsonObject &json)
{
    RunState state;
    const QString word = json.value(u"phase"_s).toString();
    const auto phase = std::find_if(kPhases.begin(), kPhases.end(),
                                    [&](const auto &entry) { return entry.second == word; });
    if (phase == kPhases.end())
        return damaged(u"phase"_s, u"unknown phase"_s);
    state.phase = phase->first;
    if (!json.value(u"step"_s).isString())
        return damaged(u"step"_s, u"no step"_s);
    state.step = json.value(u"step"_s).toString();
    if (!json.value(u"variables"_s).isObject())
        return damaged(u"variables"_s, u"no variables"_s);
    state.variables = json.value(u"variables"_s).toObject();
    for (const auto &[name, member] : kCounters) {
        const int number = json.value(name).toInt(-1);
        if (number < 0)
            return damaged(name, u"not a count"_s);
        state.*member = number;
    }
    const QJsonValue until = json.value(u"wait_until"_s);
    if (!until.isUndefined() && !until.isDouble())
        return damaged(u"wait_until"_s, u"not a time"_s);
    if (until.isDouble())
        state.waitUntil = fromMs(until.toInteger());
    state.expired = json.value(u"expired"_s).toBool();
    state.seed = json.value(u"seed"_s).toInteger();
    if (!readCalls(json, state))
        return damaged(u"callers"_s, u"the calls of flows do not fit"_s);
    return state;
}

QJsonObject Effect::toJson() const
{
    QJsonObject json;
    for (const auto &[known, word] : kEffects) {
        if (known == kind)
            json.insert(u"kind"_s, word);
    }
    if (kind == Kind::Send)
        json.insert(u"content"_s, content.toJson());
    if (kind == Kind::WaitUntil)
        json.insert(u"at"_s, toMs(at));
    if (waitNumber != 0)
        json.insert(u"wait_number"_s, waitNumber);
    if (!name.isEmpty())
        json.insert(u"name"_s, name);
    if (!text.isEmpty())
        json.insert(u"text"_s, text);
    if (!why.isEmpty())
        json.insert(u"text"_s, why.english());
    if (kind == Kind::SetAttribute)
        json.insert(u"value"_s, value);
    if (!data.isEmpty())
        json.insert(u"data"_s, data);
    return json;
}

} // namespace flotilla
