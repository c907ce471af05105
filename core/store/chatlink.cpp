#include "core/store/chatlink.h"

#include "core/store/eventstore.h"

#include <vector>

namespace flotilla {

ConversationId EventStore::conversationOf(WriteTx &tx, const Session &session,
                                          const ChatAddress &chat, const QString &name)
{
    return ChatLink(tx, session).conversationOf(chat, name);
}

ConversationId ChatLink::conversationOf(const ChatAddress &chat, const QString &name)
{
    if (chat.isEmpty()) {
        m_tx.db().setError({ErrorCode::Invalid,
                            QStringLiteral("The chat has no address: give a phone number or JID"),
                            QStringLiteral("chat"),
                            {}});
        return {};
    }
    if (!chat.isPerson()) {
        const Found group = find(chat.other);
        return group.id.isValid() ? group.id : make(chat, {});
    }
    const Found byPhone = chat.phoneJid.isEmpty() ? Found() : find(chat.phoneJid);
    const Found byLid = chat.lid.isEmpty() ? Found() : find(chat.lid);
    if (!byPhone.id.isValid() && !byLid.id.isValid())
        return make(chat, name);

    const Found &found = byPhone.id.isValid() ? byPhone : byLid;
    if (byPhone.id.isValid() && byLid.id.isValid()) {
        if (byPhone.id != byLid.id)
            mergeChats(byLid.id, byPhone.id, chat);
    } else if (byPhone.id.isValid() && !chat.lid.isEmpty()) {
        learnLid(byPhone.id, chat);
    } else if (byLid.id.isValid() && !chat.phoneJid.isEmpty()) {
        learnPhone(byLid.id, chat);
    }
    if (found.unnamed && !name.isEmpty())
        m_tx.use("ingest.name_contact").bind(found.id, name, m_tx.now()).run();
    return found.id;
}

ChatLink::Found ChatLink::find(const QByteArray &alias)
{
    auto query = m_tx.use("ingest.find_chat");
    query.bind(m_session.workspace, m_session.id, Utf8{alias});
    if (!query.next())
        return {};
    return {query.id<ConversationId>(0), query.flag(1)};
}

void ChatLink::addAlias(const QByteArray &alias, ConversationId conversation)
{
    if (!alias.isEmpty())
        m_tx.use("ingest.insert_alias")
            .bind(m_session.workspace, m_session.id, Utf8{alias}, conversation)
            .run();
}

ContactId ChatLink::findIdentity(const char *kind, const QByteArray &value)
{
    if (value.isEmpty())
        return {};
    auto query = m_tx.use("ingest.find_identity");
    query.bind(m_session.workspace, kind, Utf8{value});
    return query.next() ? query.id<ContactId>(0) : ContactId();
}

void ChatLink::addIdentity(const char *kind, const QByteArray &value, ContactId contact)
{
    if (!value.isEmpty() && contact.isValid())
        m_tx.use("ingest.insert_identity")
            .bind(m_session.workspace, kind, Utf8{value}, contact)
            .run();
}

ContactId ChatLink::contactOf(ConversationId conversation)
{
    auto query = m_tx.use("ingest.contact_of_chat");
    query.bind(conversation);
    return query.next() ? query.id<ContactId>(0) : ContactId();
}

// The contact who has these addresses in the workspace, from whichever session, made when new.
ContactId ChatLink::contactOf(const ChatAddress &chat, const QString &name)
{
    const QByteArray digits = chat.phoneDigits();
    const ContactId byPhone = findIdentity("phone", digits);
    const ContactId byLid = findIdentity("lid", chat.lid);
    if (byPhone.isValid() && byLid.isValid() && byPhone != byLid)
        mergeContacts(byLid, byPhone);
    ContactId contact = byPhone.isValid() ? byPhone : byLid;
    if (!contact.isValid()) {
        contact = m_tx.nextId<ContactId>();
        m_tx.use("ingest.insert_contact")
            .bind(contact, m_session.workspace, name, Utf8{digits}, m_tx.now())
            .run();
    } else if (!byPhone.isValid() && !digits.isEmpty()) {
        m_tx.use("ingest.set_phone").bind(contact, Utf8{digits}, m_tx.now()).run();
    }
    if (!byPhone.isValid())
        addIdentity("phone", digits, contact);
    if (!byLid.isValid())
        addIdentity("lid", chat.lid, contact);
    return contact;
}

void ChatLink::mergeContacts(ContactId from, ContactId into)
{
    const WorkspaceId workspace = m_session.workspace;
    m_tx.use("ingest.merge_contact").bind(workspace, from, into, m_tx.now()).run();
    m_tx.use("ingest.merge_identities").bind(workspace, from, into).run();
    m_tx.use("ingest.merge_tags").bind(workspace, from, into).run();
    m_tx.use("ingest.forget_tags").bind(workspace, from).run();
    m_tx.use("ingest.merge_lists").bind(workspace, from, into).run();
    m_tx.use("ingest.forget_lists").bind(workspace, from).run();
    // What both have under one reference is one purchase.
    m_tx.use("ingest.merge_purchases").bind(workspace, from, into).run();
    m_tx.use("ingest.forget_purchases").bind(workspace, from).run();
    // A flow that has begun for one of them does not begin for the other.
    m_tx.use("ingest.merge_begins").bind(workspace, from, into).run();
    m_tx.use("ingest.merge_chats_of_contact").bind(workspace, from, into).run();
    m_tx.use("ingest.forget_contact").bind(workspace, from).run();
}

ConversationId ChatLink::make(const ChatAddress &chat, const QString &name)
{
    const ContactId contact = chat.isPerson() ? contactOf(chat, name) : ContactId();
    const auto id = m_tx.nextId<ConversationId>();
    m_tx.use("ingest.insert_chat")
        .bind(id, m_session.workspace, m_session.id, Utf8{chat.key()}, contact, m_tx.now())
        .run();
    addAlias(chat.other, id);
    addAlias(chat.phoneJid, id);
    addAlias(chat.lid, id);
    if (contact.isValid() && !name.isEmpty())
        m_tx.use("ingest.name_contact").bind(id, name, m_tx.now()).run();
    return id;
}

void ChatLink::learnLid(ConversationId conversation, const ChatAddress &chat)
{
    addAlias(chat.lid, conversation);
    const ContactId contact = contactOf(chat, {}); // links or merges
    if (contactOf(conversation) != contact)
        m_tx.use("ingest.set_contact_of_chat").bind(conversation, contact).run();
}

void ChatLink::learnPhone(ConversationId conversation, const ChatAddress &chat)
{
    addAlias(chat.phoneJid, conversation);
    m_tx.use("ingest.set_chat_key").bind(conversation, Utf8{chat.phoneJid}).run();
    const ContactId contact = contactOf(chat, {});
    if (contactOf(conversation) != contact)
        m_tx.use("ingest.set_contact_of_chat").bind(conversation, contact).run();
}

void ChatLink::mergeChats(ConversationId from, ConversationId into, const ChatAddress &chat)
{
    const ContactId contact = contactOf(chat, {});
    m_tx.use("ingest.set_contact_of_chat").bind(into, contact).run();
    m_tx.use("ingest.set_contact_of_chat").bind(from, contact).run();
    addAlias(chat.lid, into);
    moveWaiting(from, into);
    moveRun(from, into);
    m_tx.use("ingest.move_timers").bind(from, into).run();
    m_tx.use("ingest.move_activities").bind(from, into).run();
    m_tx.use("ingest.close_place").bind(from).run();
    LedgerStore::note(
        m_tx, m_session.workspace, TraceId(into.value), "chats_joined", "conversation", from.value,
        QStringLiteral("LID and phone are one person: went into %1").arg(into.text()));
}

// A worker that holds the old mailbox finds its fence raised (close_place) and commits nothing, so
// what it had in hand is done in the new one.
void ChatLink::moveWaiting(ConversationId from, ConversationId into)
{
    std::vector<EventId> waiting;
    {
        auto query = m_tx.use("ingest.waiting_events");
        query.bind(from);
        while (query.next())
            waiting.push_back(query.id<EventId>(0));
    }
    std::optional<qint64> firstMessage;
    qint64 seq = 0;
    {
        auto old = m_tx.use("ingest.run_of_chat");
        old.bind(from);
        // The customer has written before, in the old mailbox: no first message to come.
        if (old.next() && !old.isNull(6))
            firstMessage = 0;
    }
    {
        auto target = m_tx.use("ingest.run_of_chat");
        target.bind(into);
        if (target.next())
            seq = target.integer(7);
    }
    for (const EventId event : waiting)
        m_tx.use("ingest.move_event").bind(event, into, seq++).run();
    m_tx.use("ingest.take_places")
        .bind(into, static_cast<qint64>(waiting.size()),
              waiting.empty() ? EventId() : waiting.front(), m_tx.now(), firstMessage)
        .run();
}

void ChatLink::moveRun(ConversationId from, ConversationId into)
{
    RunId run;
    {
        auto query = m_tx.use("ingest.run_of_chat");
        query.bind(from);
        if (!query.next() || query.isNull(0))
            return;
        run = query.id<RunId>(0);
        m_tx.use("ingest.take_over_run")
            .bind(into, run, query.maybeInstant(1), query.integer(2), query.text(3),
                  query.maybeInstant(4), query.text(5))
            .run();
    }
    if (m_tx.db().changes() == 1)
        m_tx.use("ingest.move_run").bind(run, into).run();
}

} // namespace flotilla
