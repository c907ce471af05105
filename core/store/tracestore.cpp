#include "core/store/tracestore.h"

#include "core/base/isotime.h"
#include "core/flow/reason.h"
#include "core/store/conversationstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <tuple>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

enum Rank {
    kReceived,
    kQueued,
    kNoted,
    kFlowStep,
    kHandled,
    kOutbound,
    kSending,
    kSent,
    kDelivery,
    kEnded,
    kDeadLetter
};

class HopList
{
public:
    void add(Instant at, Rank rank, const QString &name, const QString &kind, qint64 id,
             const QJsonObject &detail = {})
    {
        m_hops.append(Hop{at, rank, name, kind, id, detail});
    }
    [[nodiscard]] QList<Hop> sorted()
    {
        std::stable_sort(m_hops.begin(), m_hops.end(), [](const Hop &a, const Hop &b) {
            return std::tie(a.at, a.rank, a.subjectId) < std::tie(b.at, b.rank, b.subjectId);
        });
        if (m_hops.size() > TraceStore::kHopsMax)
            m_hops.resize(TraceStore::kHopsMax);
        return m_hops;
    }

private:
    QList<Hop> m_hops;
};

QString handledName(const QString &state)
{
    if (state == "done"_L1)
        return u"handled"_s;
    return state; // dead, skipped
}

void readEvents(Query &query, HopList &hops, QList<qint64> &ids)
{
    while (query.next()) {
        const qint64 id = query.integer(0);
        ids.append(id);
        const QString kind = query.text(4);
        const QString state = query.text(9);
        QJsonObject received{{u"kind"_s, kind}, {u"session"_s, query.text(1)}};
        if (!query.isNull(5))
            received.insert("delivery"_L1, query.text(5));
        if (const QString provider = query.text(6); !provider.isEmpty())
            received.insert("provider_id"_L1, provider);
        if (const auto at = query.maybeInstant(7))
            received.insert("provider_at"_L1, isoTime(*at));
        hops.add(query.instant(8), kReceived, u"received"_s, u"event"_s, id, received);
        if (!query.isNull(3))
            hops.add(query.instant(8), kQueued, u"queued"_s, u"event"_s, id,
                     {{u"conversation"_s, query.text(2)}, {u"seq"_s, query.integer(3)}});
        const int attempts = static_cast<int>(query.integer(10));
        const int deaths = static_cast<int>(query.integer(11));
        if (const auto done = query.maybeInstant(12)) {
            QJsonObject detail{{u"failures"_s, attempts}};
            if (deaths > 0)
                detail.insert("deaths"_L1, deaths);
            if (const QString error = query.text(13); !error.isEmpty())
                detail.insert("error"_L1, error);
            hops.add(*done, kHandled, handledName(state), u"event"_s, id, detail);
        } else if (attempts > 0 || deaths > 0) {
            hops.add(query.instant(8), kHandled, u"retrying"_s, u"event"_s, id,
                     {{u"failures"_s, attempts}, {u"error"_s, query.text(13)}});
        }
    }
}

void readSteps(Connection &db, const Caller &caller, TraceId trace, HopList &hops)
{
    Query query = db.use("ledger.steps_of_trace");
    query.bind(caller.workspace, trace, TraceStore::kHopsMax);
    while (query.next()) {
        hops.add(query.instant(3), kFlowStep, u"flow_step"_s, u"run"_s, query.integer(0),
                 {{u"step_no"_s, query.integer(1)},
                  {u"event"_s, query.text(2)},
                  {u"flow"_s, query.text(5)},
                  {u"version"_s, query.integer(6)},
                  {u"conversation"_s, query.text(7)},
                  {u"decisions"_s, inWords(QJsonDocument::fromJson(query.blob(4)).array())}});
    }
}

void readAttempts(Connection &db, const Caller &caller, MessageId id, HopList &hops)
{
    Query query = db.use("ledger.attempts");
    query.bind(caller.workspace, id, 100);
    while (query.next()) {
        const qint64 n = query.integer(0);
        hops.add(query.instant(1), kSending, u"sending"_s, u"message"_s, id.value,
                 {{u"attempt"_s, n}});
        if (const auto ended = query.maybeInstant(2)) {
            QJsonObject detail{{u"attempt"_s, n}};
            if (!query.isNull(4))
                detail.insert("http_status"_L1, query.integer(4));
            if (const QString error = query.text(5); !error.isEmpty())
                detail.insert("error"_L1, error);
            hops.add(*ended, kSent, query.text(3), u"message"_s, id.value, detail);
        }
    }
}

void readDeliveries(Connection &db, const Caller &caller, MessageId id, HopList &hops)
{
    Query query = db.use("ledger.delivery_events");
    query.bind(caller.workspace, id);
    while (query.next())
        hops.add(query.instant(1), kDelivery, query.text(0), u"message"_s, id.value,
                 {{u"source"_s, query.text(2)}});
}

void readMessages(Connection &db, const Caller &caller, TraceId trace, HopList &hops,
                  QList<qint64> &ids)
{
    const auto messages = MessageStore::ofTrace(db, caller, trace, TraceStore::kHopsMax);
    for (const MessageRow &message : messages) {
        ids.append(message.id.value);
        QJsonObject detail{{u"lane"_s, wordOf(message.lane)},
                           {u"purpose"_s, message.purpose},
                           {u"conversation"_s, message.conversation.text()},
                           {u"session"_s, message.session.text()},
                           {u"cause"_s, message.causeKind},
                           {u"state"_s, message.state}};
        if (message.notBefore)
            detail.insert("not_before"_L1, isoTime(*message.notBefore));
        hops.add(message.createdAt, kOutbound, u"outbound"_s, u"message"_s, message.id.value,
                 detail);
        readAttempts(db, caller, message.id, hops);
        readDeliveries(db, caller, message.id, hops);
        static const QStringList kEndings{u"failed"_s,    u"rejected"_s,    u"expired"_s,
                                          u"cancelled"_s, u"unconfirmed"_s, u"needs_review"_s};
        if (message.endedAt && kEndings.contains(message.state))
            hops.add(*message.endedAt, kEnded, message.state, u"message"_s, message.id.value,
                     {{u"error"_s, message.lastError}});
    }
}

void readNotes(Connection &db, const Caller &caller, TraceId trace, HopList &hops)
{
    Query query = db.use("ledger.notes_of_trace");
    query.bind(caller.workspace, trace, TraceStore::kHopsMax);
    while (query.next()) {
        QJsonObject detail;
        if (const QString text = query.text(5); !text.isEmpty())
            detail.insert("note"_L1, text);
        hops.add(query.instant(1), kNoted, query.text(2), query.text(3), query.integer(4), detail);
    }
}

void readDeadLetters(Connection &db, const Caller &caller, const QString &source,
                     const QList<qint64> &ids, HopList &hops)
{
    for (const qint64 id : ids) {
        Query query = db.use("ledger.dead_letters_of");
        query.bind(caller.workspace, source, id);
        while (query.next()) {
            hops.add(query.instant(3), kDeadLetter, u"dead_lettered"_s, u"dead_letter"_s,
                     query.integer(0),
                     {{u"source"_s, source},
                      {u"source_id"_s, QString::number(id)},
                      {u"reason"_s, query.text(1)},
                      {u"detail"_s, query.text(2)}});
            if (const auto resolved = query.maybeInstant(5))
                hops.add(*resolved, kDeadLetter, query.text(4), u"dead_letter"_s, query.integer(0));
        }
    }
}

QList<TraceId> merged(QList<TraceId> traces, int limit)
{
    std::sort(traces.begin(), traces.end(), std::greater<>());
    traces.erase(std::unique(traces.begin(), traces.end()), traces.end());
    if (traces.size() > limit)
        traces.resize(limit);
    return traces;
}

qint64 ceilingOf(const Page &page)
{
    return page.after > 0 ? page.after : std::numeric_limits<qint64>::max();
}

void readTraces(Query &query, QList<TraceId> &traces)
{
    while (query.next())
        traces.append(query.id<TraceId>(0));
}

} // namespace

QList<Hop> TraceStore::hops(Connection &db, const Caller &caller, TraceId trace)
{
    HopList hops;
    QList<qint64> events;
    QList<qint64> messages;
    {
        Query query = db.use("ledger.event_of_trace");
        query.bind(caller.workspace, trace);
        readEvents(query, hops, events);
    }
    {
        Query query = db.use("ledger.events_of_trace");
        query.bind(caller.workspace, trace, kHopsMax);
        readEvents(query, hops, events);
    }
    readSteps(db, caller, trace, hops);
    readMessages(db, caller, trace, hops, messages);
    readNotes(db, caller, trace, hops);
    readDeadLetters(db, caller, u"event"_s, events, hops);
    readDeadLetters(db, caller, u"message"_s, messages, hops);
    return hops.sorted();
}

TraceId TraceStore::traceOfEvent(Connection &db, const Caller &caller, EventId id)
{
    Query query = db.use("ledger.event");
    return query.bind(caller.workspace, id).next() ? query.id<TraceId>(1) : TraceId();
}

TraceId TraceStore::traceOfMessage(Connection &db, const Caller &caller, MessageId id)
{
    const auto message = MessageStore::find(db, caller, id);
    return message ? message->trace : TraceId();
}

bool TraceStore::exists(Connection &db, const Caller &caller, TraceId trace)
{
    Query query = db.use("ledger.trace_exists");
    return query.bind(caller.workspace, trace).next() && query.flag(0);
}

QList<TraceId> TraceStore::ofContact(Connection &db, const Caller &caller, ContactId contact,
                                     const Page &page)
{
    ConversationFilter filter;
    filter.contact = contact;
    const auto conversations = ConversationStore::list(db, caller, filter, Page{0, 100});
    QList<TraceId> traces;
    for (const ConversationRow &conversation : conversations.rows) {
        {
            Query query = db.use("ledger.recent_event_traces");
            query.bind(caller.workspace, conversation.id, ceilingOf(page), page.limit);
            readTraces(query, traces);
        }
        Query query = db.use("ledger.recent_message_traces");
        query.bind(caller.workspace, conversation.id, ceilingOf(page), page.limit);
        readTraces(query, traces);
    }
    return merged(traces, page.limit);
}

QList<TraceId> TraceStore::withText(Connection &db, const Caller &caller, const QString &text,
                                    const Page &page)
{
    QList<TraceId> traces;
    {
        Query query = db.use("ledger.events_with_text");
        query.bind(caller.workspace, text, ceilingOf(page), page.limit);
        readTraces(query, traces);
    }
    Query query = db.use("ledger.messages_with_text");
    query.bind(caller.workspace, text, ceilingOf(page), page.limit);
    readTraces(query, traces);
    return merged(traces, page.limit);
}

} // namespace flotilla
