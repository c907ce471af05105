#include "core/ingest/webhookroutes.h"

#include "core/base/fault.h"
#include "core/base/log.h"
#include "core/http/problem.h"
#include "core/ingest/journal.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kUnauthorizedPairsMax = 1000;
constexpr int kRetryAfterSeconds = 2;

HttpResponse accepted()
{
    static const HttpResponse response = HttpResponse::json({{u"received"_s, true}});
    return response;
}

HttpResponse unknownSession()
{
    return problemResponse(
        404, "not_found"_L1,
        u"No session has this webhook path; see 'webhook_path' of the session."_s, u"path"_s);
}

HttpResponse notAuthentic(const WebhookReader &reader)
{
    return problemResponse(
        401, "unauthorized"_L1,
        u"The webhook's signature is missing or wrong; send the session's webhook "
        "secret as the gateway's documentation says."_s,
        reader.signatureHeader());
}

} // namespace

WebhookRoutes::WebhookRoutes(Parts parts)
    : m_parts(std::move(parts))
{}

WebhookRoutes::~WebhookRoutes()
{
    *m_alive = false;
}

void WebhookRoutes::stop()
{
    m_stopping = true;
}

void WebhookRoutes::receive(const HttpRequest &request, QByteArrayView publicId, Respond respond)
{
    if (m_stopping) {
        refuse(respond);
        return;
    }
    const auto begun = m_parts.clock.monotonic();
    const auto directory = m_parts.sessions.snapshot();
    const auto session = directory->byPublicId.value(publicId.toByteArray());
    const QString kind = session ? session->gateway : u"wasender"_s;
    const Gateway *const gateway = m_parts.gateways.find(kind);
    if (!session) {
        // The same work as for a known one, so that the time tells nothing.
        static const Session stranger = [] {
            Session unknown;
            unknown.secret = "no session has this secret";
            return unknown;
        }();
        if (gateway)
            static_cast<void>(
                gateway->webhooks().isAuthentic(stranger, request, m_parts.clock.now()));
        IngestCounters::add(m_counters->unknownSession);
        respond(unknownSession());
        return;
    }
    if (!gateway) {
        qCWarning(logIngest) << "Session" << session->id.value << "has an unknown gateway" << kind;
        refuse(respond);
        return;
    }
    if (!gateway->webhooks().isAuthentic(*session, request, m_parts.clock.now())) {
        countUnauthorized(session->id, request.peer);
        respond(notAuthentic(gateway->webhooks()));
        return;
    }

    auto delivery = std::make_shared<WebhookDelivery>();
    delivery->session = session;
    delivery->peer = request.peer;
    delivery->body = request.body;
    delivery->reading = gateway->webhooks().read(request.body);
    delivery->prepare();

    if (mutant("ack-before-commit"))
        respond(accepted());
    auto done = [this, alive = m_alive, delivery, respond, begun](const Result<> &result) {
        if (!*alive)
            return;
        if (!result) {
            qCWarning(logIngest) << "A webhook was not stored:" << result.error().message
                                 << result.error().detail;
            refuse(respond);
            return;
        }
        crashPoint("webhook-stored");
        IngestCounters::add(m_counters->acknowledged);
        IngestCounters::add(m_counters->facts, static_cast<quint64>(delivery->newFacts));
        if (!delivery->reading.parsed)
            IngestCounters::add(m_counters->unparsed);
        else if (delivery->newFacts == 0 && !delivery->reading.facts.isEmpty())
            IngestCounters::add(m_counters->duplicates);
        const std::chrono::nanoseconds spent = m_parts.clock.monotonic() - begun;
        if (m_parts.meter)
            m_parts.meter->observe(Measure::AckSeconds,
                                   std::chrono::duration<double>(spent).count());
        respond(accepted());
        const Session &owner = *delivery->session;
        if (delivery->mailboxChanged && m_parts.mailboxChanged)
            m_parts.mailboxChanged(owner.workspace);
        if (delivery->outboxChanged && m_parts.outboxChanged)
            m_parts.outboxChanged(owner.id);
        if (delivery->sessionChanged && m_parts.sessionChanged)
            m_parts.sessionChanged(owner.id);
    };
    const qint64 bytes = 1024 + 2 * request.body.size();
    const bool taken = m_parts.writer.submit(
        Writer::Priority::Arrival, [delivery](WriteTx &tx) { return journal(tx, *delivery); },
        m_parts.loop, std::move(done), bytes);
    if (!taken)
        refuse(respond);
}

void WebhookRoutes::refuse(const Respond &respond)
{
    IngestCounters::add(m_counters->refused);
    respond(HttpResponse::tryLater(kRetryAfterSeconds));
}

void WebhookRoutes::countUnauthorized(SessionId session, const QByteArray &peer)
{
    IngestCounters::add(m_counters->unauthorized);
    const std::lock_guard lock(m_mutex);
    const QPair<qint64, QByteArray> key(session.value, peer);
    const bool isFull = m_unauthorized.size() >= kUnauthorizedPairsMax;
    if (isFull && !m_unauthorized.contains(key))
        ++m_unauthorized[{session.value, QByteArray()}];
    else
        ++m_unauthorized[key];
}

QList<WebhookRoutes::Unauthorized> WebhookRoutes::unauthorized() const
{
    const std::lock_guard lock(m_mutex);
    QList<Unauthorized> list;
    for (auto it = m_unauthorized.cbegin(); it != m_unauthorized.cend(); ++it)
        list.append({SessionId(it.key().first), it.key().second, it.value()});
    return list;
}

} // namespace flotilla
