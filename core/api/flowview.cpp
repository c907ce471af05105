#include "core/api/flowview.h"

#include "core/api/form.h"
#include "core/flow/jsontext.h"
#include "core/store/sessionstore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QJsonValue scheduleView(const std::optional<FlowSchedule> &schedule)
{
    if (!schedule)
        return QJsonValue();
    return QJsonObject{
        {u"version"_s, schedule->change.version},
        {u"at"_s, timeText(schedule->due)},
        {u"running"_s, wordOf(schedule->change.running)},
        {u"share"_s, schedule->change.share ? QJsonValue(*schedule->change.share) : QJsonValue()},
        {u"state"_s, schedule->isRefused ? u"refused"_s : u"waiting"_s},
        {u"reason"_s, schedule->reason}};
}

} // namespace

QJsonArray toJson(const Problems &problems)
{
    QJsonArray json;
    for (const Problem &problem : problems)
        json.append(problem.toJson());
    return json;
}

HttpResponse withDocument(const QJsonObject &head, const QByteArray &key,
                          const QByteArray &document)
{
    HttpResponse response = HttpResponse::json(head);
    response.body.chop(1);
    response.body += ",\"" + key + "\":" + document.trimmed() + '}';
    return response;
}

QJsonObject flowView(const FlowRow &row)
{
    QJsonValue trial;
    if (row.trial)
        trial = QJsonObject{{u"version"_s, row.trial->version}, {u"share"_s, row.trial->share}};
    return {{u"id"_s, row.id.text()},
            {u"name"_s, row.name},
            {u"draft_hash"_s, row.draftHash},
            {u"live_version"_s, row.liveVersion ? QJsonValue(*row.liveVersion) : QJsonValue()},
            {u"last_version"_s, row.lastVersion > 0 ? QJsonValue(row.lastVersion) : QJsonValue()},
            {u"trial"_s, trial},
            {u"scheduled"_s, scheduleView(row.schedule)},
            {u"created_at"_s, timeText(row.createdAt)},
            {u"updated_at"_s, timeText(row.updatedAt)},
            {u"edited_by"_s, row.editedBy},
            {u"edited_at"_s, timeText(row.editedAt)}};
}

tl::unexpected<ApiFailure> refusedFlow(const Problems &problems)
{
    Problems errors;
    for (const Problem &problem : problems) {
        if (problem.severity == Problem::Severity::Error)
            errors.append(problem);
    }
    const QString first = errors.isEmpty() ? u"it cannot be read"_s : errors.first().message;
    Error error{
        ErrorCode::Invalid,
        u"The flow has %1 errors; mend them and try again. The first: %2"_s.arg(errors.size())
            .arg(first),
        errors.isEmpty() ? QString() : errors.first().path,
        {}};
    return tl::unexpected(ApiFailure(std::move(error), problems, kUnprocessable));
}

Result<Answer> flowAnswer(WriteTx &tx, const Caller &caller, FlowId id, int status,
                          const Problems &problems, const QJsonObject &more)
{
    const auto row = FlowStore::find(tx.db(), caller, id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    QJsonObject json = flowView(*row);
    json.insert("problems"_L1, toJson(problems));
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        json.insert(it.key(), it.value());
    return Answer{HttpResponse::json(json, status), {}};
}

ApiResult<void> fitsToKeep(const NewFlow &flow)
{
    if (flow.body.size() <= JsonLimits().bytes)
        return {};
    return refusedFlow({Problem{Problem::Severity::Error,
                                u"flow.too_large"_s,
                                {},
                                u"The flow takes more than %1 MB as it is kept; split it into "
                                "several flows."_s.arg(JsonLimits().bytes / (1024 * 1024))}});
}

ValidationScope draftScope(const Call &call, Connection &db, FlowId id)
{
    ValidationScope scope = FlowStore::surroundings(db, call.caller.workspace, id, call.now);
    scope.takesName = true;
    return scope;
}

Result<ValidationScope> scopeOf(const Call &call, Connection &db, FlowId id, SessionId sessionId)
{
    ValidationScope scope = draftScope(call, db, id);
    if (!sessionId.isValid())
        return scope;
    const auto session = SessionStore::find(db, call.caller, sessionId);
    if (!session)
        return tl::unexpected<Error>(session.error());
    if (const Gateway *gateway = call.tools.gateways.find(session->gateway)) {
        const GatewayAbilities &can = gateway->abilities();
        scope.channel =
            ChannelAbilities{can.nativeButtons, can.nativeLists, can.templates, can.textLimit};
    }
    return scope;
}

} // namespace flotilla
