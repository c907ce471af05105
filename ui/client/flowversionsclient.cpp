#include "ui/client/flowversionsclient.h"

#include "ui/client/fields.h"

#include <QJsonArray>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

std::optional<QList<RunningPlace>> readRunning(const QJsonObject &json)
{
    QList<RunningPlace> places;
    for (const QJsonValue &value : json.value("items"_L1).toArray()) {
        const QJsonObject place = value.toObject();
        places.append({place.value("version"_L1).toInt(), textField(place, "step"_L1),
                       textField(place, "title"_L1), textField(place, "block"_L1),
                       textField(place, "type"_L1), place.value("restarts"_L1).toBool(),
                       place.value("chats"_L1).toInt()});
    }
    return places;
}

std::optional<Problems> readProblems(const QJsonObject &json)
{
    if (!json.value("problems"_L1).isArray())
        return std::nullopt;
    Problems problems;
    for (const QJsonValue &value : json.value("problems"_L1).toArray()) {
        const QJsonObject each = value.toObject();
        Problem problem;
        problem.severity = textField(each, "severity"_L1) == u"error" ? Problem::Severity::Error
                                                                      : Problem::Severity::Warning;
        problem.code = textField(each, "code"_L1);
        problem.path = textField(each, "path"_L1);
        problem.message = textField(each, "message"_L1);
        problem.step = textField(each, "step"_L1);
        problem.stepTitle = textField(each, "step_title"_L1);
        problem.block = textField(each, "block"_L1);
        problems.append(problem);
    }
    return problems;
}

} // namespace

void FlowVersionsClient::running(FlowId flow, QObject *context, Then<QList<RunningPlace>> done)
{
    m_api.ask<QList<RunningPlace>>(ApiRequest::get(flowPath(flow, u"/running"_s)), context,
                                   readRunning, std::move(done));
}

void FlowVersionsClient::problems(FlowId flow, QObject *context, Then<Problems> done)
{
    m_api.ask<Problems>(ApiRequest::get(flowPath(flow, u"/problems"_s)), context, readProblems,
                        std::move(done));
}

void FlowVersionsClient::rollBack(FlowId flow, const QJsonObject &choices, QObject *context,
                                  Then<FlowOutcome> done)
{
    m_api.ask<FlowOutcome>(ApiRequest::post(flowPath(flow, u"/roll-back"_s), choices), context,
                           FlowOutcome::fromJson, std::move(done));
}

void FlowVersionsClient::setShare(FlowId flow, int share, QObject *context, Then<FlowOutcome> done)
{
    m_api.ask<FlowOutcome>(ApiRequest::put(flowPath(flow, u"/share"_s), {{u"share"_s, share}}),
                           context, FlowOutcome::fromJson, std::move(done));
}

void FlowVersionsClient::cancelSchedule(FlowId flow, QObject *context, Then<FlowOutcome> done)
{
    m_api.ask<FlowOutcome>(ApiRequest::remove(flowPath(flow, u"/schedule"_s)), context,
                           FlowOutcome::fromJson, std::move(done));
}

} // namespace flotilla
