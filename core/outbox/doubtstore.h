#pragma once
// Settles sends that nobody could tell the end of: by what the gateway remembers, else by what the
// message is for. All inside a writer's command.

#include "core/gateway/gateway.h"
#include "core/store/outboxlines.h"

#include <vector>

namespace flotilla {

struct Doubt
{
    MessageId message;
    SessionId session;
    ConversationId conversation;
    Instant since;
};

class DoubtStore
{
public:
    // Those in state `unknown` with greater ids, by id.
    [[nodiscard]] static std::vector<Doubt> openAfter(Connection &db, MessageId after, int limit);
    // Whether it is still in doubt; and the gateway ids of our other messages to the chat with the
    // same content that its echo could belong to as well.
    struct Question
    {
        bool isOpen = false;
        std::vector<QByteArray> rivals;
    };
    [[nodiscard]] static Result<Question> question(WriteTx &tx, MessageId message);

    // The gateway linked its own id to WhatsApp's.
    static Result<> learnIds(WriteTx &tx, SessionId session, const RememberedSend &send);
    // What the gateway remembers of the session's last sends. With `absenceProves`, a message that
    // is not among them was not sent and waits in its line again. Returns whether it is still open.
    static Result<bool> compare(WriteTx &tx, MessageId message, const QList<RememberedSend> &sends,
                                bool absenceProves);
    // No proof came in time: by purpose. Returns the state it ended in.
    static Result<MessageState> conclude(WriteTx &tx, MessageId message);
};

} // namespace flotilla
