#include "core/store/eventstore.h"

#include "core/base/secrettext.h"

#include <QtEndian>

namespace flotilla {

namespace {

constexpr qint64 kBucketMs = 16'000;

// Four bytes of time (0: none), twelve of hash.
QByteArray storedKey(quint32 bucket, QByteArrayView hash)
{
    QByteArray key(16, Qt::Uninitialized);
    qToBigEndian(bucket, key.data());
    std::copy_n(hash.data(), 12, key.data() + 4);
    return key;
}

EventId insertEvent(WriteTx &tx, const NewEvent &event, std::optional<qint64> seq,
                    const char *state)
{
    const EventId id = event.id.isValid() ? event.id : tx.nextId<EventId>();
    const qint64 trace = event.trace.isValid() ? event.trace.value : id.value;
    tx.use("ingest.insert_event")
        .bind(id, event.workspace, event.session, event.conversation, seq, Utf8{event.kind},
              event.request, trace, Utf8{event.providerId}, event.providerAt, tx.now(),
              Utf8{event.payload}, state)
        .run();
    return id;
}

} // namespace

bool EventStore::firstSeen(WriteTx &tx, WorkspaceId workspace, SessionId session,
                           const FactKey &fact, EventId event)
{
    const QByteArray hash = shortHash({QByteArray::number(session.value), fact.scope, fact.key});
    // A fact without a time is alone in bucket 0; one with a time also looks there.
    const qint64 own = fact.at ? std::clamp<qint64>(toMs(*fact.at) / kBucketMs, 2, 0xfffffffe) : 0;
    const auto bucket = static_cast<quint32>(own);
    const QByteArray before = storedKey(own > 0 ? bucket - 1 : 0, hash);
    const QByteArray after = storedKey(own > 0 ? bucket + 1 : 0, hash);
    const QByteArray timeless = storedKey(0, hash);
    const QByteArray ownKey = storedKey(bucket, hash);
    {
        auto near = tx.use("ingest.seen_near");
        near.bind(ownKey, before, after, timeless);
        if (!near.next() || near.flag(0))
            return false;
    }
    tx.use("ingest.mark_seen").bind(ownKey, workspace, event, tx.now()).run();
    return true;
}

bool EventStore::recentlySeen(WriteTx &tx, ConversationId conversation, QByteArrayView providerId,
                              QByteArrayView kind)
{
    if (providerId.isEmpty())
        return false;
    auto query = tx.use("ingest.recently_seen");
    return query.bind(conversation, Utf8{providerId}, Utf8{kind}).next();
}

EventId EventStore::append(WriteTx &tx, const NewEvent &event)
{
    NewEvent placed = event;
    if (!placed.id.isValid())
        placed.id = tx.nextId<EventId>();
    const bool isMessage = event.kind == "message";
    qint64 seq = 0;
    {
        auto next = tx.use("ingest.next_place");
        next.bind(event.conversation, event.workspace);
        if (!next.next()) {
            if (!tx.db().error())
                tx.db().setError({ErrorCode::NotFound,
                                  QStringLiteral("There is no such conversation in the workspace"),
                                  QStringLiteral("conversation"),
                                  {}});
            return {};
        }
        seq = next.integer(0);
    }
    tx.use("ingest.take_place")
        .bind(event.conversation, seq, placed.id, tx.now() + event.delay, event.prio, isMessage,
              tx.now())
        .run();
    return insertEvent(tx, placed, seq, "ready");
}

EventId EventStore::note(WriteTx &tx, const NewEvent &event)
{
    return insertEvent(tx, event, std::nullopt, "noted");
}

void EventStore::keepRequest(WriteTx &tx, const RawRequest &request)
{
    tx.use("ingest.insert_request")
        .bind(request.id, request.workspace, request.session, tx.now(), Utf8{request.peer},
              Utf8{request.eventName}, request.outcome, request.note, request.eventCount,
              request.body)
        .run();
}

void EventStore::keepPhoneMessage(WriteTx &tx, WorkspaceId workspace, ConversationId conversation,
                                  EventId event)
{
    tx.use("ingest.insert_phone_message").bind(event, workspace, conversation, tx.now()).run();
}

bool EventStore::setSessionState(WriteTx &tx, SessionId session, SessionState state,
                                 const QString &detail)
{
    tx.use("ingest.set_session_state").bind(session, wordOf(state), tx.now(), detail).run();
    return tx.db().changes() == 1;
}

int EventStore::purge(WriteTx &tx, Instant requestsBefore, Instant keysBefore, int limit)
{
    tx.use("ingest.purge_requests").bind(requestsBefore, limit).run();
    qint64 gone = tx.db().changes();
    const auto bucket =
        static_cast<quint32>(std::clamp<qint64>(toMs(keysBefore) / kBucketMs, 0, 0xffffffff));
    tx.use("ingest.purge_dedupe")
        .bind(storedKey(bucket, QByteArray(12, '\0')), keysBefore, limit)
        .run();
    gone += tx.db().changes();
    return static_cast<int>(gone);
}

void LedgerStore::note(WriteTx &tx, WorkspaceId workspace, TraceId trace, const char *hop,
                       const char *subjectKind, qint64 subjectId, const QString &detail)
{
    tx.use("ingest.insert_note")
        .bind(tx.nextId<Id<struct NoteTag>>(), workspace, trace, tx.now(), hop, subjectKind,
              subjectId, detail)
        .run();
}

} // namespace flotilla
