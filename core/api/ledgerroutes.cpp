#include "core/api/form.h"
#include "core/api/listing.h"
#include "core/api/routedescription.h"
#include "core/ledger/ledger.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTracesDefault = 10;
constexpr int kTracesMax = 50;

QJsonObject toJson(const Hop &hop)
{
    QJsonObject json{{u"at"_s, timeText(hop.at)},
                     {u"hop"_s, hop.name},
                     {u"subject"_s, hop.subjectKind},
                     {u"id"_s, QString::number(hop.subjectId)}};
    if (!hop.detail.isEmpty())
        json.insert("detail"_L1, hop.detail);
    return json;
}

QJsonObject toJson(const Trace &trace)
{
    QJsonArray hops;
    for (const Hop &hop : trace.hops)
        hops.append(toJson(hop));
    return {{u"trace"_s, trace.id.text()},
            {u"began_at"_s,
             trace.hops.isEmpty() ? QJsonValue() : QJsonValue(timeText(trace.hops.first().at))},
            {u"truncated"_s, trace.truncated},
            {u"hops"_s, hops}};
}

ApiResult<HttpResponse> searchLedger(const Call &call, Connection &db)
{
    ListQuery query(call);
    LedgerQuery wanted;
    wanted.message = query.id<MessageId>(u"message"_s);
    wanted.event = query.id<EventId>(u"event"_s);
    wanted.trace = query.id<TraceId>(u"trace"_s);
    wanted.phone = query.phone(u"phone"_s).value_or(QString());
    wanted.text = query.text(u"text"_s).value_or(QString());
    wanted.page = query.page(kTracesDefault, kTracesMax);
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    const int given = int(wanted.message.isValid()) + int(wanted.event.isValid()) +
                      int(wanted.trace.isValid()) + int(!wanted.phone.isEmpty()) +
                      int(!wanted.text.isEmpty());
    if (given != 1)
        return fail(ErrorCode::Invalid,
                    u"Ask for exactly one of 'message', 'event', 'trace', 'phone' or 'text'."_s,
                    u"message"_s);
    const auto traces = Ledger::search(db, call.caller, wanted);
    if (!traces)
        return tl::unexpected<Error>(traces.error());
    return listAnswer(*traces, [](const Trace &trace) { return toJson(trace); });
}

} // namespace

QList<ApiRoute> ledgerRoutes()
{
    return {{"GET", "/v1/ledger", Permission::LedgerRead, searchLedger, nullptr, nullptr}};
}

QList<RouteDescription> describeLedgerRoutes()
{
    return {
        {.route = "GET /v1/ledger",
         .summary = "Where a message is and how it came there",
         .query = "after limit message event trace phone text",
         .answer = "200 [Trace]",
         .errors = "400 404"},
    };
}

} // namespace flotilla
