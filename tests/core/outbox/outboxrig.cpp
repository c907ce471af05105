#include "tests/core/outbox/outboxrig.h"

namespace flotilla {

using namespace Qt::StringLiterals;

bool SlowWriter::submit(Priority priority, Command command, Loop &reply, Done done, qint64 bytes)
{
    const Millis late = delay ? delay() : Millis(0);
    if (late <= Millis(0))
        return m_writer->submit(priority, std::move(command), reply, std::move(done), bytes);
    return m_writer->submit(
        priority, std::move(command), reply,
        [late, &reply, done = std::move(done)](const Result<> &result) {
            reply.after(late, [done, result] { done(result); });
        },
        bytes);
}

OutboxRig::OutboxRig(int slots)
    : world(db.time().makeLoop())
    , gateway(std::make_shared<FakeGateway>(db.time(), *world))
    , inFlightMax(slots)
{
    gateways.add(u"wasender"_s, gateway);
    gateway->onEcho = [this](SessionId session, const OutboundMessage &message,
                             const QByteArray &id) {
        if (!service) // nobody listens
            return;
        const ConversationId chat(db.number(
            "SELECT conversation_id FROM outbox WHERE message_id = ?1", {message.id.value}));
        echo(session, chat, message.content.text, id);
    };
    gateway->onStatus = [this](SessionId session, const OutboundMessage &, const QByteArray &id) {
        if (service)
            status(session, id, DeliveryStatus::Delivered);
    };
}

OutboxRig::~OutboxRig()
{
    service.reset();
}

WorkspaceId OutboxRig::addWorkspace(int weight)
{
    const qint64 count = db.number("SELECT count(*) FROM workspace");
    const WorkspaceId id = db.addWorkspace(u"workspace %1"_s.arg(count));
    db.execute("UPDATE workspace SET weight = " + QByteArray::number(weight) +
               " WHERE workspace_id = " + QByteArray::number(id.value));
    return id;
}

SessionId OutboxRig::addSession(WorkspaceId workspace, const QByteArray &extra)
{
    const qint64 count = db.number("SELECT count(*) FROM session");
    const SessionId id = db.addSession(workspace, u"session %1"_s.arg(count));
    if (!extra.isEmpty())
        db.execute("UPDATE session SET " + extra +
                   " WHERE session_id = " + QByteArray::number(id.value));
    sessions.reload(db.readers());
    return id;
}

ConversationId OutboxRig::addChat(SessionId session, const QByteArray &phone)
{
    ConversationId id;
    const Result<> done = db.write([&](WriteTx &tx) -> Result<> {
        id = tx.nextId<ConversationId>();
        tx.db()
            .prepare(
                "INSERT INTO conversation (conversation_id, workspace_id, session_id, chat_key, "
                "created_at) SELECT ?1, workspace_id, ?2, ?3, ?4 FROM session WHERE session_id = "
                "?2")
            .bind(id, session, QString::fromLatin1(phone + "@s.whatsapp.net"), tx.now())
            .run();
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return id;
}

void OutboxRig::start()
{
    sessions.reload(db.readers());
    writer.passTo(db.writer());
    service = std::make_unique<OutboxService>(
        OutboxService::Parts{writer, db.readers(), sessions, gateways, db.time(), random, db.loop(),
                             [this](SessionId) { sessions.reload(db.readers()); }, inFlightMax});
    service->start();
}

void OutboxRig::crash()
{
    service.reset(); // writes nothing more, as a killed process
    db.kill();
}

void OutboxRig::restart()
{
    if (const Result<> opened = db.open(); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    start();
}

NewMessage OutboxRig::message(ConversationId chat, Lane lane, Purpose purpose, const QString &text)
{
    NewMessage message;
    message.conversation = chat;
    message.session = sessionOf(chat);
    message.workspace = WorkspaceId(db.number(
        "SELECT workspace_id FROM session WHERE session_id = ?1", {message.session.value}));
    message.lane = lane;
    message.purpose = purpose;
    message.content = MessageContent::ofText(text);
    message.causeKind = u"event"_s;
    message.causeId = 1;
    return message;
}

Result<MessageId> OutboxRig::tryEnqueue(const NewMessage &message)
{
    Result<MessageId> id = fail(ErrorCode::Internal, {});
    const Result<> done = db.write([&](WriteTx &tx) -> Result<> {
        id = OutboxStore::enqueue(tx, message);
        return id ? Result<>() : tl::unexpected<Error>(id.error());
    });
    if (id && !done)
        return tl::unexpected<Error>(done.error());
    if (id && service)
        service->wake(message.session);
    return id;
}

MessageId OutboxRig::enqueue(const NewMessage &message)
{
    const Result<MessageId> id = tryEnqueue(message);
    if (!id)
        qFatal("%s %s", qPrintable(id.error().message), qPrintable(id.error().detail));
    return *id;
}

MessageId OutboxRig::enqueue(ConversationId chat, const QString &text, Lane lane, Purpose purpose)
{
    return enqueue(message(chat, lane, purpose, text));
}

bool OutboxRig::echo(SessionId session, ConversationId chat, const QString &text,
                     const QByteArray &id, std::optional<Instant> at)
{
    InboundFact fact;
    fact.kind = InboundFact::Kind::Echo;
    fact.fromMe = true;
    fact.providerId = id;
    fact.providerAt = at ? at : db.time().now();
    fact.content = MessageContent::ofText(text);
    bool ours = false;
    const Result<> done = db.write([&](WriteTx &tx) -> Result<> {
        ours = OutboxStore::claimEcho(tx, *sessions.snapshot()->session(session), chat, fact);
        return {};
    });
    if (!done)
        qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
    if (service)
        service->wake(session);
    return ours;
}

void OutboxRig::status(SessionId session, const QByteArray &id, DeliveryStatus status)
{
    InboundFact fact;
    fact.kind = InboundFact::Kind::Status;
    fact.fromMe = true;
    fact.providerId = id;
    fact.providerAt = db.time().now();
    fact.status = status;
    const Result<> done = db.write([&](WriteTx &tx) -> Result<> {
        OutboxStore::applyStatus(tx, *sessions.snapshot()->session(session), fact);
        return {};
    });
    if (!done)
        qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
    if (service)
        service->wake(session);
}

QString OutboxRig::state(MessageId id)
{
    return db.text("SELECT state FROM outbox WHERE message_id = ?1", {id.value});
}

SessionId OutboxRig::sessionOf(ConversationId chat)
{
    return SessionId(
        db.number("SELECT session_id FROM conversation WHERE conversation_id = ?1", {chat.value}));
}

QString OutboxRig::lineProblems()
{
    return db.rows(
        "SELECT 'line', coalesce(l.session_id, r.session_id), coalesce(l.lane, r.lane), l.pending, "
        "  l.head_message_id, l.held, r.n, r.head, r.busy "
        "FROM (SELECT session_id, lane, conversation_id, count(*) AS n, "
        "        min(CASE WHEN state IN ('queued', 'retry_wait') THEN message_id END) AS head, "
        "        max(CASE WHEN state IN ('sending', 'unknown') THEN message_id END) AS busy "
        "      FROM outbox WHERE state IN ('queued', 'retry_wait', 'sending', 'unknown') "
        "      GROUP BY session_id, lane, conversation_id) r "
        "FULL JOIN outbox_line l USING (session_id, lane, conversation_id) "
        "WHERE l.pending IS NOT r.n OR l.held <> (r.busy IS NOT NULL) "
        "  OR l.head_message_id IS NOT coalesce(r.busy, r.head)");
}

} // namespace flotilla
