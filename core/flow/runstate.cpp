#include "core/flow/interpreter.h"

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

constexpr std::array<std::pair<Effect::Kind, QLatin1StringView>, 8> kEffects{{
    {Effect::Kind::Send, "send"_L1},
    {Effect::Kind::WaitUntil, "wait_until"_L1},
    {Effect::Kind::HttpRequest, "http_request"_L1},
    {Effect::Kind::SetAttribute, "set_attribute"_L1},
    {Effect::Kind::AddTag, "add_tag"_L1},
    {Effect::Kind::RemoveTag, "remove_tag"_L1},
    {Effect::Kind::Handoff, "handoff"_L1},
    {Effect::Kind::End, "end"_L1},
}};

// The counters of a state; all are whole numbers from 0.
constexpr std::array<std::pair<QLatin1StringView, int RunState::*>, 5> kCounters{{
    {"block"_L1, &RunState::block},
    {"attempts"_L1, &RunState::attempts},
    {"wait_number"_L1, &RunState::waitNumber},
    {"steps"_L1, &RunState::steps},
    {"steps_since_input"_L1, &RunState::stepsSinceInput},
}};

tl::unexpected<Error> refuse(const QString &field, const QString &what)
{
    return fail(ErrorCode::Invalid, u"The run's state is damaged: "_s + what, u'/' + field);
}

} // namespace

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
    return json;
}

Result<RunState> RunState::fromJson(const QJsonObject &json)
{
    RunState state;
    const QString word = json.value(u"phase"_s).toString();
    const auto phase = std::find_if(kPhases.begin(), kPhases.end(),
                                    [&](const auto &entry) { return entry.second == word; });
    if (phase == kPhases.end())
        return refuse(u"phase"_s, u"unknown phase"_s);
    state.phase = phase->first;
    if (!json.value(u"step"_s).isString())
        return refuse(u"step"_s, u"no step"_s);
    state.step = json.value(u"step"_s).toString();
    if (!json.value(u"variables"_s).isObject())
        return refuse(u"variables"_s, u"no variables"_s);
    state.variables = json.value(u"variables"_s).toObject();
    for (const auto &[name, member] : kCounters) {
        const int number = json.value(name).toInt(-1);
        if (number < 0)
            return refuse(name, u"not a count"_s);
        state.*member = number;
    }
    const QJsonValue until = json.value(u"wait_until"_s);
    if (!until.isUndefined() && !until.isDouble())
        return refuse(u"wait_until"_s, u"not a time"_s);
    if (until.isDouble())
        state.waitUntil = fromMs(until.toInteger());
    state.expired = json.value(u"expired"_s).toBool();
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
    if (kind == Kind::SetAttribute)
        json.insert(u"value"_s, value);
    if (!data.isEmpty())
        json.insert(u"data"_s, data);
    return json;
}

} // namespace flotilla
