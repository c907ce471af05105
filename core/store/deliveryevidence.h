#pragma once
// What proves that a message was sent, and how far it came: answers, echoes, statuses, and what the
// gateway remembers. Proof may come in any order, also before the answer to the send; it only ever
// moves a message forward. All inside a writer's command.

#include "core/model/inbound.h"
#include "core/store/outboxlines.h"

namespace flotilla {

class DeliveryEvidence
{
public:
    // An attempt that began at most this much after the echo's time may still be its cause: clocks
    // differ, and WhatsApp counts whole seconds.
    static constexpr Millis kEchoTolerance{2'000};
    // To tell our own echoes from a person's typing, clocks may be further apart: to take our own
    // message for a person's would silence the bot.
    static constexpr Millis kOwnEchoTolerance{120'000};
    // An echo belongs to an attempt of the last day.
    static constexpr Millis kEchoAge{24 * 3600 * 1000};

    // Ties WhatsApp's id to the message and applies the statuses that came before.
    static void link(WriteTx &tx, OutboxRow &row, const QString &whatsappId);
    static void applyStatus(WriteTx &tx, OutboxRow &row, DeliveryStatus status, const char *source,
                            const QString &error = {});
    // It was sent, though no answer says so.
    static void proveSent(WriteTx &tx, OutboxRow &row, const char *source);

    [[nodiscard]] static MessageId byWhatsappId(WriteTx &tx, SessionId session, const QString &id);
    [[nodiscard]] static MessageId byGatewayId(WriteTx &tx, SessionId session, const QString &id);

    struct Chat
    {
        WorkspaceId workspace;
        SessionId session;
        ConversationId conversation;
    };
    // True when the echo is one of ours; `whatsappId` may be empty.
    static bool takeEcho(WriteTx &tx, const Chat &chat, const QString &whatsappId,
                         const QByteArray &hash, Instant at);
    // Gives the chat's open echoes of that content to its messages wherever only one way is left.
    static void resolveEchoes(WriteTx &tx, const Chat &chat, const QByteArray &hash);

    struct Candidate
    {
        MessageId id;
        MessageState state = MessageState::Sent;
        Instant startedAt; // of the last attempt
    };
    // Our messages of that chat and content that still await an echo, oldest first: those whose
    // last attempt may have left, else those with any attempt.
    [[nodiscard]] static std::vector<Candidate> candidates(WriteTx &tx, ConversationId conversation,
                                                           const QByteArray &hash);
};

} // namespace flotilla
