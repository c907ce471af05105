#include "core/api/form.h"
#include "core/api/listing.h"
#include "core/api/routedescription.h"
#include "core/ingest/journal.h"
#include "core/store/deliverystore.h"
#include "core/store/sessionstore.h"

#include <QRegularExpression>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const DeliveryRow &row)
{
    return {{u"id"_s, row.id.text()},
            {u"session"_s, row.session.text()},
            {u"received_at"_s, timeText(row.receivedAt)},
            {u"peer"_s, row.peer},
            {u"event"_s, row.eventName},
            {u"outcome"_s, row.outcome},
            {u"note"_s, row.note},
            {u"events"_s, row.eventCount},
            {u"body_bytes"_s, row.bodyBytes}};
}

ApiResult<HttpResponse> listDeliveries(const Call &call, Connection &db)
{
    ListQuery query(call);
    const Page page = query.page();
    const auto session = query.id<SessionId>(u"session"_s);
    const auto outcome =
        query.word(u"outcome"_s, {u"stored"_s, u"duplicate"_s, u"ignored"_s, u"unparsed"_s});
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    return listAnswer(
        DeliveryStore::list(db, call.caller, session, outcome.value_or(QString()), page),
        [](const DeliveryRow &row) { return toJson(row); });
}

// The keys of customers' files are for decrypting only. Their places keep their length.
QByteArray withoutMediaKeys(QByteArray body)
{
    static const QRegularExpression key(
        u"\"mediaKey\"\\s*:\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|\\{[^{}]*\\}|\\[[^\\[\\]]*\\])"_s);
    // Bytes as Latin-1 characters, so that places in the text are places in the body.
    auto match = key.globalMatch(QString::fromLatin1(body));
    while (match.hasNext()) {
        const QRegularExpressionMatch found = match.next();
        for (qsizetype i = found.capturedStart(1) + 1; i < found.capturedEnd(1) - 1; ++i)
            body[i] = '*';
    }
    return body;
}

ApiResult<HttpResponse> showDelivery(const Call &call, Connection &db)
{
    const auto id = call.id<RequestId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto row = DeliveryStore::find(db, call.caller, *id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    const auto body = DeliveryStore::body(db, call.caller, *id);
    if (!body)
        return tl::unexpected<Error>(body.error());
    QJsonObject json = toJson(*row);
    const QByteArray shown = withoutMediaKeys(*body);
    // As text where it is text; always whole as base64, because not every body is text.
    json.insert("body"_L1, QString::fromUtf8(shown));
    json.insert("body_base64"_L1, QString::fromLatin1(shown.toBase64()));
    return HttpResponse::json(json);
}

Result<Answer> journalAgain(WriteTx &tx, WebhookDelivery &delivery)
{
    if (auto written = journal(tx, delivery); !written)
        return tl::unexpected<Error>(written.error());
    Answer answer{HttpResponse::json({{u"new_events"_s, delivery.newFacts}}), {}};
    if (delivery.mailboxChanged)
        answer.hints.mailboxes = delivery.session->workspace;
    if (delivery.outboxChanged)
        answer.hints.outbox = delivery.session->id;
    if (delivery.sessionChanged)
        answer.hints.session = delivery.session->id;
    return answer;
}

// As if the gateway had sent it again: what was stored before is a duplicate, what could not be
// read before is read now. The replay is a delivery of its own in the log.
ApiResult<Work> replayDelivery(const Call &call, Connection &db, const Tools &tools)
{
    const auto id = call.id<RequestId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto row = DeliveryStore::find(db, call.caller, *id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    const auto body = DeliveryStore::body(db, call.caller, *id);
    if (!body)
        return tl::unexpected<Error>(body.error());
    const auto session = SessionStore::find(db, call.caller, row->session);
    if (!session)
        return tl::unexpected<Error>(session.error());
    const Gateway *gateway = tools.gateways.find(session->gateway);
    if (gateway == nullptr)
        return fail(ErrorCode::Conflict,
                    u"This engine has no gateway '%1'."_s.arg(session->gateway));
    const auto delivery = std::make_shared<WebhookDelivery>();
    delivery->session = std::make_shared<const Session>(*session);
    delivery->peer = row->peer.toUtf8();
    delivery->body = *body;
    delivery->reading = gateway->webhooks().read(*body);
    if (!delivery->reading.parsed)
        return fail(ErrorCode::Conflict,
                    u"The body still cannot be read: %1."_s.arg(delivery->reading.problem));
    delivery->prepare();
    return Work{[delivery](WriteTx &tx) { return journalAgain(tx, *delivery); },
                2 * body->size() + 1024};
}

} // namespace

QList<ApiRoute> deliveryRoutes()
{
    return {
        {"GET", "/v1/deliveries", Permission::DeliveriesRead, listDeliveries, nullptr, nullptr},
        {"GET", "/v1/deliveries/{id}", Permission::DeliveriesRead, showDelivery, nullptr, nullptr},
        {"POST", "/v1/deliveries/{id}/replay", Permission::DeliveriesReplay, nullptr,
         replayDelivery, nullptr}};
}

QList<RouteDescription> describeDeliveryRoutes()
{
    return {
        {.route = "GET /v1/deliveries",
         .summary = "Webhooks that came, the newest first, without bodies",
         .query = "after limit session outcome",
         .answer = "200 [Delivery]",
         .errors = "400"},
        {.route = "GET /v1/deliveries/{id}",
         .summary = "One webhook with its body as it came",
         .answer = "200 DeliveryWithBody",
         .errors = "404"},
        {.route = "POST /v1/deliveries/{id}/replay",
         .summary = "Read a webhook's body anew, as if it had come again",
         .answer = "200 ReplayResult",
         .errors = "404 409"},
    };
}

} // namespace flotilla
