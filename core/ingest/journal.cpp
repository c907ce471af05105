#include "core/ingest/journal.h"

#include "core/store/eventstore.h"
#include "core/store/outboxstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

using Kind = InboundFact::Kind;

// As stored in inbound_event.payload: `content` as in the model, the rest where it is told.
QByteArray payloadOf(const InboundFact &fact)
{
    QJsonObject json;
    const bool hasContent = fact.kind == Kind::Message || fact.kind == Kind::Echo ||
                            fact.kind == Kind::Edited || fact.kind == Kind::Reaction ||
                            fact.kind == Kind::SendReport;
    if (hasContent)
        json[u"content"] = fact.content.toJson();
    if (fact.media)
        json[u"media"] = QJsonObject{{u"part"_s, QString::fromLatin1(fact.media->part)},
                                     {u"key"_s, QString::fromLatin1(fact.media->key)},
                                     {u"sha256"_s, QString::fromLatin1(fact.media->sha256)},
                                     {u"length"_s, fact.media->length}};
    if (!fact.senderName.isEmpty())
        json[u"name"] = fact.senderName;
    if (!fact.participant.isEmpty())
        json[u"participant"] = QString::fromUtf8(fact.participant);
    if (fact.fromMe)
        json[u"from_me"] = true;
    if (fact.kind == Kind::Status)
        json[u"status"] = QString(wordOf(fact.status));
    if (!fact.gatewayId.isEmpty())
        json[u"gateway_id"] = QString::fromUtf8(fact.gatewayId);
    if (!fact.text.isEmpty() && fact.kind != Kind::Message && fact.kind != Kind::Echo)
        json[u"text"] = fact.text;
    if (!fact.eventName.isEmpty())
        json[u"event"] = QString::fromUtf8(fact.eventName);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// One webhook's facts, one after the other.
class Journal
{
public:
    Journal(WriteTx &tx, WebhookDelivery &delivery)
        : m_tx(tx)
        , m_delivery(delivery)
        , m_session(*delivery.session)
        , m_request(tx.nextId<RequestId>())
    {}

    void write()
    {
        const auto &facts = m_delivery.reading.facts;
        for (qsizetype i = 0; i < facts.size(); ++i)
            take(facts.at(i), m_delivery.payloads.at(i));
        RawRequest raw;
        raw.id = m_request;
        raw.workspace = m_session.workspace;
        raw.session = m_session.id;
        raw.peer = m_delivery.peer;
        raw.eventName = m_delivery.reading.eventName;
        raw.note = m_delivery.reading.problem;
        raw.eventCount = m_delivery.newFacts;
        raw.body = m_delivery.body;
        if (!m_delivery.reading.parsed)
            raw.outcome = "unparsed"_L1;
        else if (facts.isEmpty())
            raw.outcome = "ignored"_L1;
        else if (m_delivery.newFacts == 0)
            raw.outcome = "duplicate"_L1;
        EventStore::keepRequest(m_tx, raw);
    }

private:
    NewEvent eventOf(const InboundFact &fact, const QByteArray &payload) const
    {
        NewEvent event;
        event.id = m_event;
        event.workspace = m_session.workspace;
        event.session = m_session.id;
        event.conversation = m_conversation;
        event.kind = QByteArray(wordOf(fact.kind).data(), wordOf(fact.kind).size());
        event.request = m_request;
        event.providerId = fact.providerId;
        event.providerAt = fact.providerAt;
        event.payload = payload;
        return event;
    }

    // Facts that belong to a chat's history have a conversation; a status finds its own message,
    // and must not make a conversation of an address that never wrote.
    [[nodiscard]] static bool hasConversation(const InboundFact &fact)
    {
        if (fact.chat.isEmpty())
            return false;
        switch (fact.kind) {
        case Kind::Message:
        case Kind::Echo:
        case Kind::SendReport:
        case Kind::Deleted:
        case Kind::Edited:
        case Kind::Reaction:
            return true;
        case Kind::Status:
        case Kind::SessionStatus:
        case Kind::PairingCode:
        case Kind::Other:
            break;
        }
        return false;
    }

    [[nodiscard]] bool isNew(const InboundFact &fact)
    {
        if (fact.dedupeKey.isEmpty())
            return true;
        FactKey key;
        key.scope =
            m_conversation.isValid() ? QByteArray::number(m_conversation.value) : fact.chat.key();
        key.key = fact.dedupeKey;
        key.at = fact.providerAt;
        if (!EventStore::firstSeen(m_tx, m_session.workspace, m_session.id, key, m_event))
            return false;
        const bool isMessage = fact.kind == Kind::Message || fact.kind == Kind::Echo;
        const auto word = wordOf(fact.kind);
        return !isMessage || fact.providerAt || !m_conversation.isValid() ||
               !EventStore::recentlySeen(m_tx, m_conversation, fact.providerId,
                                         QByteArrayView(word.data(), word.size()));
    }

    void take(const InboundFact &fact, const QByteArray &payload)
    {
        m_conversation = {};
        if (hasConversation(fact)) {
            m_conversation = EventStore::conversationOf(m_tx, m_session, fact.chat,
                                                        fact.fromMe ? QString() : fact.senderName);
        }
        m_event = m_tx.nextId<EventId>();
        if (!isNew(fact))
            return;
        ++m_delivery.newFacts;
        NewEvent event = eventOf(fact, payload);
        switch (fact.kind) {
        case Kind::Message:
            takeMessage(fact, event);
            return;
        case Kind::Echo:
            takeEcho(fact, event);
            return;
        case Kind::Status:
            EventStore::note(m_tx, event);
            OutboxStore::applyStatus(m_tx, m_session, fact);
            m_delivery.outboxChanged = true;
            return;
        case Kind::SendReport:
            EventStore::note(m_tx, event);
            if (m_conversation.isValid())
                OutboxStore::applySendReport(m_tx, m_session, m_conversation, fact);
            m_delivery.outboxChanged = true;
            return;
        case Kind::SessionStatus:
            takeSessionStatus(fact, event);
            return;
        case Kind::PairingCode:
        case Kind::Deleted:
        case Kind::Edited:
        case Kind::Reaction:
        case Kind::Other:
            break;
        }
        EventStore::note(m_tx, event);
    }

    // The bot answers people; what is said in groups and channels is kept.
    void takeMessage(const InboundFact &fact, NewEvent &event)
    {
        if (!fact.chat.isPerson()) {
            EventStore::note(m_tx, event);
            return;
        }
        event.delay = m_session.debounce;
        EventStore::append(m_tx, event);
        m_delivery.mailboxChanged = true;
    }

    void takeEcho(const InboundFact &fact, NewEvent &event)
    {
        if (OutboxStore::claimEcho(m_tx, m_session, m_conversation, fact)) {
            EventStore::note(m_tx, event);
            m_delivery.outboxChanged = true;
            return;
        }
        if (!fact.chat.isPerson()) {
            EventStore::note(m_tx, event);
        } else {
            EventStore::append(m_tx, event);
            m_delivery.mailboxChanged = true;
        }
        EventStore::keepPhoneMessage(m_tx, m_session.workspace, m_conversation, event.id);
    }

    void takeSessionStatus(const InboundFact &fact, const NewEvent &event)
    {
        EventStore::note(m_tx, event);
        SessionState state = m_session.state;
        if (fromWord(fact.text, state) &&
            EventStore::setSessionState(m_tx, m_session.id, state, QString()))
            m_delivery.sessionChanged = true;
    }

    WriteTx &m_tx;
    WebhookDelivery &m_delivery;
    const Session &m_session;
    const RequestId m_request;
    ConversationId m_conversation;
    EventId m_event;
};

} // namespace

void WebhookDelivery::prepare()
{
    payloads.reserve(reading.facts.size());
    for (const InboundFact &fact : std::as_const(reading.facts))
        payloads.append(payloadOf(fact));
}

Result<> journal(WriteTx &tx, WebhookDelivery &delivery)
{
    delivery.newFacts = 0;
    delivery.mailboxChanged = delivery.outboxChanged = delivery.sessionChanged = false;
    Journal(tx, delivery).write();
    return {};
}

} // namespace flotilla
