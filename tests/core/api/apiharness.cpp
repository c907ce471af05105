#include "tests/core/api/apiharness.h"

#include "core/store/contactstore.h"
#include "core/store/eventstore.h"
#include "core/store/flowstore.h"
#include "core/store/operatorstore.h"
#include "core/store/outboxstore.h"
#include "core/store/sessionstore.h"
#include "core/store/tokenstore.h"
#include "tests/core/api/answerrecord.h"

#include <QJsonDocument>
#include <QTest>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr PasswordHasher::Cost kCheap{1, 8192};

class NoReader final : public WebhookReader
{
public:
    [[nodiscard]] bool isAuthentic(const Session &, const HttpRequest &, Instant) const override
    {
        return true;
    }
    [[nodiscard]] WebhookReading read(QByteArrayView body) const override
    {
        WebhookReading reading;
        reading.parsed = body.startsWith('{');
        reading.problem = reading.parsed ? QString() : u"no object"_s;
        if (!reading.parsed)
            return reading;
        InboundFact fact;
        fact.kind = InboundFact::Kind::Message;
        fact.eventName = "messages.received";
        fact.chat = ChatAddress::fromText("5511988887777");
        fact.providerId = "WA1";
        fact.content = MessageContent::ofText(u"hello"_s);
        fact.dedupeKey = "WA1";
        reading.eventName = "messages.received";
        reading.facts = {fact};
        return reading;
    }
};

template<class T>
Result<T> unavailable()
{
    return fail(ErrorCode::Unavailable, u"not in this test"_s);
}

} // namespace

const WebhookReader &TestGateway::webhooks() const
{
    static const NoReader reader;
    return reader;
}

void TestGateway::send(const Session &, const OutboundMessage &,
                       std::function<void(SendOutcome)> done)
{
    done(SendOutcome());
}

void TestGateway::messageInfo(const Session &, const QByteArray &, Then<RememberedSend> done)
{
    done(unavailable<RememberedSend>());
}

void TestGateway::recentSends(const Session &, Then<QList<RememberedSend>> done)
{
    done(unavailable<QList<RememberedSend>>());
}

void TestGateway::phoneOfLid(const Session &, const QByteArray &, Then<QByteArray> done)
{
    done(unavailable<QByteArray>());
}

void TestGateway::isOnWhatsApp(const Session &, const QByteArray &, Then<bool> done)
{
    done(unavailable<bool>());
}

void TestGateway::answer(const QString &what, const Session &session,
                         const Then<SessionReport> &done)
{
    asked.append(what + u' ' + session.id.text());
    done(report);
}

void TestGateway::status(const Session &session, Then<SessionReport> done)
{
    answer(u"status"_s, session, done);
}

void TestGateway::connectSession(const Session &session, Then<SessionReport> done)
{
    answer(u"connect"_s, session, done);
}

void TestGateway::disconnectSession(const Session &session, Then<SessionReport> done)
{
    answer(u"disconnect"_s, session, done);
}

void TestGateway::restartSession(const Session &session, Then<SessionReport> done)
{
    answer(u"restart"_s, session, done);
}

QString Reply::problemPaths() const
{
    QStringList paths;
    const QJsonArray problems = json.value("problems"_L1).toArray();
    for (const QJsonValue problem : problems)
        paths.append(problem.toObject().value("path"_L1).toString());
    return paths.join(u' ');
}

ApiHarness::ApiHarness(Loop *documents)
{
    workspace = db.addWorkspace(u"Bakery"_s);
    otherWorkspace = db.addWorkspace(u"Clinic"_s);
    session = db.addSession(workspace, u"Orders"_s);
    otherSession = db.addSession(otherWorkspace, u"Appointments"_s);
    token = addToken(workspace, TokenScope::Write);
    m_gateways.add(u"wasender"_s, gateway);
    api.emplace(router,
                ApiRoutes::Parts{
                    db.writer(),
                    db.readers(),
                    flows,
                    m_gateways,
                    db.time(),
                    m_random,
                    metrics,
                    db.loop(),
                    db.loop(),
                    [this] { return ready; },
                    [] { return qint64(3); },
                    [] { return qint64(4'000'000); },
                    [this](WorkspaceId) { ++mailboxChanges; },
                    [this](SessionId) { ++outboxChanges; },
                    [this](SessionId) { ++sessionChanges; },
                    nullptr,
                    kCheap,
                    [this] { return selfCheck; },
                    [this](const QJsonObject &job, std::function<void(const QJsonObject &)> done) {
                        if (runScript)
                            runScript(job, done);
                        else
                            done({{u"ok"_s, false},
                                  {u"error"_s, u"Scripts cannot be run by this engine"_s}});
                    },
                    documents});
}

Reply ApiHarness::call(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                       const HttpHeaders &more)
{
    HttpRequest request;
    request.method = method;
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    request.body = body;
    request.peer = peer;
    request.headers = more;
    if (!body.isEmpty() && request.header("content-type").isNull())
        request.headers.append(HttpHeader{"Content-Type", "application/json"});
    if (!token.isEmpty())
        request.headers.append(HttpHeader{"Authorization", "Bearer " + token});
    auto answer = std::make_shared<std::optional<HttpResponse>>();
    router.handle(request, [answer](HttpResponse response) { *answer = std::move(response); });
    for (int i = 0; i < 100 && !*answer; ++i)
        db.time().advance(Millis(1));
    if (!*answer) {
        QTest::qFail("no answer came", __FILE__, __LINE__);
        return {};
    }
    recordAnswer(request, **answer);
    return Reply{**answer, QJsonDocument::fromJson((*answer)->body).object()};
}

Reply ApiHarness::post(const QByteArray &target, const QJsonObject &body, const HttpHeaders &more)
{
    return call("POST", target, QJsonDocument(body).toJson(QJsonDocument::Compact), more);
}

Reply ApiHarness::patch(const QByteArray &target, const QJsonObject &body)
{
    return call("PATCH", target, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QByteArray ApiHarness::dump(const QString &but)
{
    QByteArray all;
    const QStringList tables =
        db.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'engine' "
                "AND name NOT LIKE 'sqlite_%' ORDER BY name")
            .split(u'\n', Qt::SkipEmptyParts);
    for (const QString &table : tables) {
        if (table == but)
            continue;
        all += table.toUtf8() + '\n' + db.rows("SELECT * FROM " + table.toUtf8()).toUtf8() + '\n';
    }
    return all;
}

ContactId ApiHarness::addContact(WorkspaceId inWorkspace, const QString &phone)
{
    ContactId id;
    const auto written = db.write([&](WriteTx &tx) -> Result<> {
        Contact contact;
        contact.phone = phone;
        contact.name = u"Somebody"_s;
        contact.optIn = u"unknown"_s;
        const auto created =
            ContactStore::create(tx, Caller{inWorkspace, TokenScope::Write, {}}, contact);
        if (!created)
            return tl::unexpected<Error>(created.error());
        id = *created;
        return {};
    });
    Q_ASSERT(written);
    return id;
}

FlowId ApiHarness::addFlow(WorkspaceId inWorkspace, const QString &name)
{
    FlowId id;
    const auto written = db.write([&](WriteTx &tx) -> Result<> {
        const Caller caller{inWorkspace, TokenScope::Write, {}};
        Problems problems;
        const auto flow = Flow::fromJson(sampleFlow(name), problems);
        Q_ASSERT(flow);
        const auto created =
            FlowStore::create(tx, caller, {name, flow->canonical(), flow->sha256()});
        if (!created)
            return tl::unexpected<Error>(created.error());
        id = *created;
        const auto published = FlowStore::publish(tx, caller, id, flow->sha256(), 1);
        return published ? Result<>() : tl::unexpected<Error>(published.error());
    });
    Q_ASSERT(written);
    return id;
}

ConversationId ApiHarness::hear(const QString &text, const QByteArray &phone)
{
    ConversationId chat;
    const auto written = db.write([&](WriteTx &tx) -> Result<> {
        const auto found =
            SessionStore::find(tx.db(), Caller{workspace, TokenScope::Write, {}}, session);
        ChatAddress address;
        address.phoneJid = phone + "@s.whatsapp.net";
        chat = EventStore::conversationOf(tx, *found, address);
        NewEvent in;
        in.workspace = workspace;
        in.session = session;
        in.conversation = chat;
        in.kind = "message";
        in.payload =
            QJsonDocument(
                QJsonObject{{u"content"_s, QJsonObject{{u"kind"_s, u"text"_s}, {u"text"_s, text}}}})
                .toJson();
        EventStore::append(tx, in);
        return {};
    });
    Q_ASSERT(written);
    db.time().advance(std::chrono::seconds(1));
    return chat;
}

MessageId ApiHarness::addMessage(WorkspaceId inWorkspace, SessionId inSession,
                                 const QByteArray &phone)
{
    MessageId id;
    const auto written = db.write([&](WriteTx &tx) -> Result<> {
        const auto row =
            SessionStore::find(tx.db(), Caller{inWorkspace, TokenScope::Write, {}}, inSession);
        if (!row)
            return tl::unexpected<Error>(row.error());
        NewMessage message;
        message.workspace = inWorkspace;
        message.session = inSession;
        message.conversation =
            EventStore::conversationOf(tx, *row, ChatAddress::fromText(phone), u"Ana"_s);
        message.content = MessageContent::ofText(u"Good morning"_s);
        message.causeKind = u"api"_s;
        message.purpose = Purpose::Notification;
        message.lane = Lane::Medium;
        const auto enqueued = OutboxStore::enqueue(tx, message);
        if (!enqueued)
            return tl::unexpected<Error>(enqueued.error());
        id = *enqueued;
        return {};
    });
    Q_ASSERT(written);
    return id;
}

QByteArray ApiHarness::addToken(WorkspaceId inWorkspace, TokenScope scope,
                                std::optional<Instant> expiresAt)
{
    return addToken(inWorkspace, {u"test"_s, scope, expiresAt});
}

QByteArray ApiHarness::addToken(WorkspaceId inWorkspace, const NewToken &made)
{
    const QByteArray secret = TokenStore::makeSecret(m_random);
    const auto written = db.write([&](WriteTx &tx) -> Result<> {
        const auto id = TokenStore::create(tx, inWorkspace, made, secret);
        return id ? Result<>() : tl::unexpected<Error>(id.error());
    });
    Q_ASSERT(written);
    return secret;
}

OperatorId ApiHarness::addOperator(WorkspaceId inWorkspace, const QString &email, Role role,
                                   const QByteArray &password)
{
    OperatorId id;
    const auto written = db.write([&](WriteTx &tx) -> Result<> {
        if (const auto known = OperatorStore::accountOf(tx.db(), email)) {
            id = known->id;
        } else {
            const auto made = OperatorStore::createAccount(
                tx, email, PasswordHasher::hashNow(password, m_random.bytes(16), kCheap));
            if (!made)
                return tl::unexpected<Error>(made.error());
            id = *made;
        }
        return OperatorStore::join(tx, inWorkspace, id, u"Name of "_s + email, role);
    });
    Q_ASSERT(written);
    return id;
}

Reply ApiHarness::signIn(const QString &email, const QString &password)
{
    token.clear();
    const Reply reply = post("/v1/sign-in", {{u"email"_s, email}, {u"password"_s, password}});
    token = reply.text("token").toUtf8();
    return reply;
}

ConversationId ApiHarness::conversationOf(MessageId message)
{
    return ConversationId(
        db.number("SELECT conversation_id FROM outbox WHERE message_id = ?1", {message.value}));
}

QJsonObject sampleFlow(const QString &name)
{
    const QJsonObject block{{u"id"_s, u"b1"_s},
                            {u"type"_s, u"message.text"_s},
                            {u"fields"_s, QJsonObject{{u"text"_s, u"Welcome!"_s}}}};
    const QJsonObject step{{u"id"_s, u"s1"_s},
                           {u"title"_s, u"Welcome"_s},
                           {u"x"_s, 0},
                           {u"y"_s, 0},
                           {u"blocks"_s, QJsonArray{block}}};
    return {{u"name"_s, name},
            {u"language"_s, u"en"_s},
            {u"start"_s, u"s1"_s},
            {u"triggers"_s, QJsonArray{QJsonObject{{u"kind"_s, u"first_message"_s}}}},
            {u"steps"_s, QJsonArray{step}}};
}

} // namespace flotilla
