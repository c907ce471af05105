#include "tests/bench/virtualworld.h"

#include "core/flow/catalogue.h"
#include "core/flow/flow.h"
#include "core/store/flowstore.h"
#include "core/store/sessionstore.h"
#include "core/store/workspacestore.h"

#include <QFile>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr char kSecret[] = "0123456789abcdef0123456789abcdef";

const QByteArray kEchoFlow = R"({
  "format": 1, "name": "Echo", "language": "en", "start": "ask",
  "triggers": [{"kind": "any_message"}],
  "steps": [{"id": "ask", "title": "Ask", "next": "ask", "blocks": [
    {"id": "say", "type": "message.text", "fields": {"text": "Thank you, {{contact.first_name | default: \"friend\"}}."}},
    {"id": "hear", "type": "input.text", "fields": {"variable": "answer"}}]}]
})";

} // namespace

QByteArray webhookBody(int chat, int number, Instant at)
{
    const QByteArray phone = "55119" + QByteArray::number(10'000'000 + chat);
    const QByteArray id = "3EB0" + QByteArray::number(chat, 16).rightJustified(8, '0').toUpper() +
                          QByteArray::number(number, 16).rightJustified(8, '0').toUpper();
    QByteArray body =
        R"({"event":"messages.received","timestamp":)" + QByteArray::number(toMs(at) / 1000) +
        R"(,"data":{"messages":{"key":{"id":")" + id + R"(","fromMe":false,"remoteJid":")" + phone +
        R"(@s.whatsapp.net","addressingMode":"pn","senderPn":")" + phone +
        R"(@s.whatsapp.net","cleanedSenderPn":")" + phone + R"("},"pushName":"Customer )" +
        QByteArray::number(chat) + R"(","messageBody":"message )" + QByteArray::number(number) +
        R"(","message":{"conversation":"message )" + QByteArray::number(number) +
        R"(","messageContextInfo":{"padding":")";
    body += QByteArray(std::max<qsizetype>(0, 1500 - body.size() - 60), 'x');
    return body + R"("}},"messageTimestamp":)" + QByteArray::number(toMs(at) / 1000) + "}}}";
}

void InstantGateway::send(OutgoingRequest request, std::function<void(Exchange)> done)
{
    Exchange exchange;
    exchange.outcome = Exchange::Outcome::Answered;
    exchange.status = 200;
    if (request.url.path().endsWith("/send-message"_L1)) {
        ++m_sends;
        exchange.body = R"({"success":true,"data":{"msgId":)" +
                        QByteArray::number(100'000 + m_sends) +
                        R"(,"jid":"x","status":"in_progress"}})";
    } else {
        exchange.body = R"({"success":true,"status":"connected","data":{}})";
    }
    m_loop.after(Millis(20),
                 [exchange = std::move(exchange), done = std::move(done)] { done(exchange); });
}

VirtualWorld::VirtualWorld()
    : m_disk(makeLocalDisk())
    , m_loop(m_time.makeLoop())
{
    m_gateway = std::make_unique<InstantGateway>(*m_loop);
    EngineSettings settings;
    settings.dataDirectory = m_directory.path();
    const Seams seams{m_time,
                      m_random,
                      *m_disk,
                      *m_gateway,
                      *m_loop,
                      *m_loop,
                      *m_loop,
                      *m_loop,
                      m_loop.get(),
                      nullptr,
                      std::make_shared<const SecretBox>(
                          QList<SecretKey>{{1, QByteArray(SecretBox::kKeyBytes, 'k')}})};
    Result<std::unique_ptr<Engine>> engine = Engine::start(settings, seams);
    if (!engine)
        qFatal("the engine does not start: %s", qPrintable(engine.error().message));
    m_engine = std::move(*engine);
    Workspace workspace;
    workspace.name = u"Bench"_s;
    workspace.zone = u"UTC"_s;
    m_workspace =
        *write<WorkspaceId>([&](WriteTx &tx) { return WorkspaceStore::create(tx, workspace); });
}

VirtualWorld::~VirtualWorld() = default;

void VirtualWorld::addSessions(int count)
{
    const Caller caller{m_workspace, TokenScope::Write, {}};
    for (int i = 0; i < count; ++i) {
        Session session;
        session.publicId = u"bench-session-%1"_s.arg(m_sessions.size(), 8, 10, QLatin1Char('0'));
        session.name = u"Number %1"_s.arg(m_sessions.size());
        session.gateway = u"wasender"_s;
        session.baseUrl = u"http://gateway/api"_s;
        session.apiKey = u"key"_s;
        session.secret = kSecret;
        session.rateCount = 1'000'000;
        session.ratePer = Millis(1000);
        session.burst = 1000;
        session.pairRateCount = 1'000'000;
        session.pairBurst = 1000;
        session.jitter = false;
        const Result<SessionId> id = write<SessionId>([&](WriteTx &tx) {
            Result<SessionId> made = SessionStore::create(tx, caller, session);
            if (made) {
                if (const Result<> set =
                        SessionStore::setState(tx, caller, *made, SessionState::Connected, {});
                    !set)
                    return Result<SessionId>(tl::unexpected<Error>(set.error()));
            }
            return made;
        });
        if (!id)
            qFatal("no session: %s", qPrintable(id.error().message));
        m_sessions.append(session);
    }
    m_engine->reloadDirectory();
}

void VirtualWorld::publishEchoFlow()
{
    Problems problems;
    const std::optional<Flow> flow = Flow::fromBytes(kEchoFlow, problems);
    if (!flow)
        qFatal("the flow is wrong: %s",
               qPrintable(problems.first().path + problems.first().message));
    const Caller caller{m_workspace, TokenScope::Write, {}};
    const NewFlow document{flow->name, flow->canonical(), flow->sha256()};
    const Result<int> version = write<int>([&](WriteTx &tx) -> Result<int> {
        const Result<FlowId> id = FlowStore::create(tx, caller, document);
        if (!id)
            return tl::unexpected<Error>(id.error());
        return FlowStore::publish(tx, caller, *id, document.sha256, kCatalogueRevision);
    });
    if (!version)
        qFatal("not published: %s", qPrintable(version.error().message));
}

void VirtualWorld::receive(int session, int chat, int number, Millis step)
{
    HttpRequest request;
    request.method = "POST";
    request.path = "/hooks/" + m_sessions.at(session).publicId.toUtf8();
    request.headers = {{"X-Webhook-Signature", kSecret},
                       {"Content-Type", "application/json"},
                       {"Host", "127.0.0.1"}};
    request.peer = "127.0.0.1";
    request.body = webhookBody(chat, number, m_time.now());
    m_engine->handle(request, [this](const HttpResponse &response) {
        m_acked += response.status == 200 ? 1 : 0;
    });
    m_time.advance(step);
}

} // namespace flotilla
