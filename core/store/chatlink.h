#pragma once
// Which conversation and contact an address belongs to, and what happens when two turn out to be
// the same person: LID, phone and group addresses of a session lead to one mailbox each.

#include "core/model/inbound.h"
#include "core/model/session.h"
#include "core/store/writer.h"

namespace flotilla {

// The linking of one chat's addresses within one command.
class ChatLink
{
public:
    ChatLink(WriteTx &tx, const Session &session)
        : m_tx(tx)
        , m_session(session)
    {}
    [[nodiscard]] ConversationId conversationOf(const ChatAddress &chat, const QString &name);

private:
    struct Found
    {
        ConversationId id;
        bool unnamed = false;
    };

    [[nodiscard]] Found find(const QByteArray &alias);
    void addAlias(const QByteArray &alias, ConversationId conversation);
    [[nodiscard]] ContactId findIdentity(const char *kind, const QByteArray &value);
    void addIdentity(const char *kind, const QByteArray &value, ContactId contact);
    [[nodiscard]] ContactId contactOf(ConversationId conversation);
    [[nodiscard]] ContactId contactOf(const ChatAddress &chat, const QString &name);
    void mergeContacts(ContactId from, ContactId into);

    [[nodiscard]] ConversationId make(const ChatAddress &chat, const QString &name);
    void learnLid(ConversationId conversation, const ChatAddress &chat);
    void learnPhone(ConversationId conversation, const ChatAddress &chat);
    void mergeChats(ConversationId from, ConversationId into, const ChatAddress &chat);
    void moveWaiting(ConversationId from, ConversationId into);
    void moveRun(ConversationId from, ConversationId into);

    WriteTx &m_tx;
    const Session &m_session;
};

} // namespace flotilla
