#pragma once
// Strong ids: a swapped pair of ids is a compile error. Every id is taken from one increasing
// sequence of the database (WriteTx::nextId), so ids also order rows by creation.

#include <QByteArray>
#include <QHash>
#include <compare>

namespace flotilla {

template<class Tag>
struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v)
        : value(v)
    {}
    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
    // As in URLs and JSON: decimal text, because JSON numbers lose bits beyond 2^53.
    [[nodiscard]] QString text() const { return QString::number(value); }
    [[nodiscard]] static Id fromText(QStringView text)
    {
        bool ok = false;
        const qint64 v = text.toLongLong(&ok);
        return ok && v > 0 ? Id(v) : Id();
    }
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using WorkspaceId = Id<struct WorkspaceTag>;
using SessionId = Id<struct SessionTag>;
using ContactId = Id<struct ContactTag>;
using ConversationId = Id<struct ConversationTag>;
using EventId = Id<struct EventTag>;
using RequestId = Id<struct RequestTag>; // one raw webhook request
using MessageId = Id<struct MessageTag>; // one outbound message
using FlowId = Id<struct FlowTag>;
using FlowMoveId = Id<struct FlowMoveTag>; // what running conversations are told
using FlowTestId = Id<struct FlowTestTag>;
using OccurrenceId = Id<struct OccurrenceTag>; // a time at which a flow begins by itself
using RunId = Id<struct RunTag>;
using TimerId = Id<struct TimerTag>; // a durable timer
using ActivityId = Id<struct ActivityTag>;
using DeadLetterId = Id<struct DeadLetterTag>;
using TokenId = Id<struct TokenTag>;
using OperatorId = Id<struct OperatorTag>;
using InvitationId = Id<struct InvitationTag>;
using AuditId = Id<struct AuditTag>;
using TraceId = Id<struct TraceTag>; // the id of the event, message or timer that began it all

} // namespace flotilla
