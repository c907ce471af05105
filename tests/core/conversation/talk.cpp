#include "tests/core/conversation/talk.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flotilla {

void WaitingTransport::answer(int status, const QByteArray &body)
{
    Exchange exchange;
    exchange.outcome = Exchange::Outcome::Answered;
    exchange.status = status;
    exchange.body = body;
    waiting.takeFirst().done(exchange);
}

void WaitingTransport::fail(Exchange::Outcome outcome)
{
    Exchange exchange;
    exchange.outcome = outcome;
    exchange.error = u"no route"_s;
    waiting.takeFirst().done(exchange);
}

Talk::Talk()
{
    gateways.add(u"wasender"_s, gateway);
    workspace = db.addWorkspace(u"Bakery"_s);
    session = db.addSession(workspace, u"Front desk"_s);
    db.execute("UPDATE session SET run_ttl_ms = 7200000");
    reloadSessions();
    startService();
}

Talk::~Talk() = default;

void Talk::reloadSessions()
{
    db.setWebhookSecret("the secret of the hook");
    sessions.reload(db.readers());
}

void Talk::startService()
{
    flows = std::make_unique<FlowDirectory>();
    workers = db.time().makeLoop();
    service = std::make_unique<ConversationService>(
        ConversationService::Parts{db.writer(),
                                   db.readers(),
                                   sessions,
                                   *flows,
                                   gateways,
                                   transport,
                                   db.time(),
                                   random,
                                   *workers,
                                   {},
                                   {},
                                   nullptr,
                                   &scripts,
                                   &db.database().handling()});
    routes = std::make_unique<WebhookRoutes>(
        WebhookRoutes::Parts{db.writer(),
                             sessions,
                             gateways,
                             db.time(),
                             *workers,
                             [this](WorkspaceId id) { service->wake(id); },
                             {},
                             {}});
    service->start();
}

void Talk::stopService()
{
    bool stopped = false;
    service->stop([&stopped] { stopped = true; });
    advance(std::chrono::minutes(2));
    QVERIFY(stopped);
    routes.reset();
    service.reset();
}

void Talk::doorOnly()
{
    if (service)
        stopService();
    routes = std::make_unique<WebhookRoutes>(
        WebhookRoutes::Parts{db.writer(), sessions, gateways, db.time(), *workers, {}, {}, {}});
}

void Talk::crash()
{
    routes.reset();
    service.reset();
    workers.reset();
    transport.waiting.clear();
    m_isDead = false;
    db.kill();
    if (const auto opened = db.open(); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    startService();
}

void Talk::makeDeadly(const QString &words)
{
    m_deadly = words;
    gateway->onAbilities = [this] { dieIfDeadly(); };
}

void Talk::dieIfDeadly()
{
    for (const EventId event : db.database().handling().events()) {
        if (m_isDead || m_deadly.isEmpty() ||
            !db.text("SELECT payload FROM inbound_event WHERE event_id = ?1", {event.value})
                 .contains(m_deadly))
            continue;
        m_isDead = true;
        db.memoryDisk().endProcess();
    }
}

bool Talk::runUntilDead()
{
    for (int i = 0; i < 60'000 && !m_isDead; ++i)
        advance(Millis(10));
    return m_isDead;
}

void Talk::restart(Millis pause)
{
    stopService();
    workers.reset();
    db.close();
    db.time().advance(pause);
    if (const auto opened = db.open(); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    startService();
}

QJsonObject Talk::flowOf(const QJsonArray &blocks, const QJsonArray &triggers)
{
    QJsonArray numbered;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        QJsonObject entry = blocks.at(i).toObject();
        entry.insert(u"id"_s, u"b%1"_s.arg(i));
        numbered.append(entry);
    }
    return {{u"name"_s, u"Flow"_s},
            {u"language"_s, u"en"_s},
            {u"start"_s, u"first"_s},
            {u"triggers"_s, triggers},
            {u"steps"_s, QJsonArray{QJsonObject{{u"id"_s, u"first"_s}, {u"blocks"_s, numbered}}}}};
}

QJsonArray Talk::anyMessage()
{
    return {QJsonObject{{u"kind"_s, u"any_message"_s}}};
}

QJsonObject Talk::keyword(const QString &word, int priority, bool restart)
{
    return {{u"kind"_s, u"keyword"_s},
            {u"match"_s, u"exact"_s},
            {u"words"_s, QJsonArray{word}},
            {u"priority"_s, priority},
            {u"restart"_s, restart}};
}

QJsonObject Talk::block(const QString &type, const QJsonObject &fields, const QJsonObject &outlets)
{
    QJsonObject json{{u"type"_s, type}, {u"fields"_s, fields}};
    if (!outlets.isEmpty())
        json.insert(u"outlets"_s, outlets);
    return json;
}

QJsonObject Talk::text(const QString &text)
{
    return block(u"message.text"_s, {{u"text"_s, text}});
}

QJsonObject Talk::ask(const QString &text, const QString &variable)
{
    return block(u"input.text"_s, {{u"text"_s, text}, {u"variable"_s, variable}});
}

int Talk::publish(const QJsonObject &flow, WorkspaceId owner)
{
    const WorkspaceId to = owner.isValid() ? owner : workspace;
    Problems problems;
    const auto read = Flow::fromJson(flow, problems);
    for (const Problem &problem : std::as_const(problems))
        qWarning("%s: %s", qUtf8Printable(problem.path), qUtf8Printable(problem.message));
    if (!read)
        qFatal("the flow cannot be read");
    const QByteArray body = read->canonical();
    int version = 0;
    const auto done = db.write([&](WriteTx &tx) -> Result<> {
        qint64 id = 0;
        {
            auto find = tx.db().prepare(
                "SELECT flow_id, live_version FROM flow WHERE workspace_id = ?1 AND name = ?2");
            find.bind(to, read->name);
            if (find.next()) {
                id = find.integer(0);
                version = static_cast<int>(find.integer(1));
            }
        }
        ++version;
        if (id == 0) {
            id = tx.nextId<FlowId>().value;
            tx.db()
                .prepare("INSERT INTO flow (flow_id, workspace_id, name, draft, draft_hash, "
                         "created_at, updated_at) VALUES (?1, ?2, ?3, ?4, '', 0, 0)")
                .bind(id, to, read->name, Utf8{body})
                .run();
        }
        tx.db()
            .prepare("INSERT INTO flow_version (workspace_id, flow_id, version, sha256, body, "
                     "catalogue_revision, published_at) VALUES (?1, ?2, ?3, ?4, ?5, 1, 0)")
            .bind(to, id, version, read->sha256(), Utf8{body})
            .run();
        tx.db()
            .prepare("UPDATE flow SET live_version = ?2, updated_at = ?3 WHERE flow_id = ?1")
            .bind(id, version, tx.now())
            .run();
        return {};
    });
    if (!done)
        qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
    flows->forget(to);
    return version;
}

void Talk::post(const QJsonObject &fact, SessionId to)
{
    const auto target = sessions.snapshot()->session(to.isValid() ? to : session);
    HttpRequest request;
    request.method = "POST";
    request.headers = {{"X-Secret", "the secret of the hook"}};
    request.body = QJsonDocument(QJsonObject{{u"facts"_s, QJsonArray{fact}}}).toJson();
    auto status = std::make_shared<int>(0);
    routes->receive(request, target->publicId.toLatin1(),
                    [status](const HttpResponse &response) { *status = response.status; });
    db.time().settle();
    QCOMPARE(*status, 200);
}

void Talk::say(const QString &text, const QString &phone)
{
    post({{u"kind"_s, u"message"_s},
          {u"id"_s, u"M%1"_s.arg(++m_number)},
          {u"phone"_s, phone},
          {u"text"_s, text}});
}

void Talk::typeOnPhone(const QString &text, const QString &phone)
{
    post({{u"kind"_s, u"echo"_s},
          {u"id"_s, u"E%1"_s.arg(++m_number)},
          {u"phone"_s, phone},
          {u"text"_s, text}});
}

void Talk::ask(Request request, const QString &operatorName)
{
    const ConversationId id = conversation();
    const auto done = db.write([this, request, id, operatorName](WriteTx &tx) -> Result<> {
        const auto event = request(tx, workspace, id, operatorName);
        return event ? Result<>() : Result<>(tl::unexpected(event.error()));
    });
    QVERIFY(done);
    service->wake(workspace);
}

QStringList Talk::replies(const QString &where)
{
    const QString rows = db.rows(("SELECT json_extract(payload, '$.text') FROM outbox WHERE " +
                                  where.toUtf8() + " ORDER BY message_id"));
    return rows.isEmpty() ? QStringList() : rows.split(u'\n');
}

QString Talk::states()
{
    return db.rows("SELECT state FROM inbound_event WHERE seq IS NOT NULL ORDER BY seq")
        .replace(u'\n', u' ');
}

QString Talk::owner()
{
    return db.text("SELECT owner FROM conversation");
}

ConversationId Talk::conversation()
{
    return ConversationId(db.number("SELECT conversation_id FROM conversation"));
}

} // namespace flotilla
