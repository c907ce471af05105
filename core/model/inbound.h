#pragma once
// Inbound facts: what a gateway's webhook said, in our own words. A webhook holds any number of
// them.

#include "core/base/clock.h"
#include "core/model/content.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace flotilla {

// The addresses under which one chat partner is known. Canonical forms: phone
// "<digits>@s.whatsapp.net", lid "<digits>@lid", group "<id>@g.us", channel "<id>@newsletter".
// Empty where unknown.
struct ChatAddress
{
    QByteArray phoneJid;
    QByteArray lid;
    QByteArray other; // group, channel, broadcast list
    bool operator==(const ChatAddress &) const = default;

    [[nodiscard]] bool isEmpty() const
    {
        return phoneJid.isEmpty() && lid.isEmpty() && other.isEmpty();
    }
    [[nodiscard]] bool isPerson() const { return other.isEmpty() && !isEmpty(); }
    // The name of the mailbox: the phone where it is known, else the LID, else the group.
    [[nodiscard]] QByteArray key() const;
    [[nodiscard]] QByteArray phoneDigits() const; // "5511999990000", empty when unknown
    // From any spelling seen on the wire: "+55 11...", digits, "...@c.us", "...:12@s.whatsapp.net".
    [[nodiscard]] static ChatAddress fromText(QByteArrayView text);
};

// What decrypting a received file takes besides its address. A secret of the customer's: stored, in
// no log and no answer of the API.
struct MediaKey
{
    QByteArray part;   // the message's name of its kind: "imageMessage"
    QByteArray key;    // base64, as it came
    QByteArray sha256; // base64, of the file; empty where it is not told
    qint64 length = 0; // of the file; 0 where it is not told
};

enum class DeliveryStatus { Failed, ServerAck, Delivered, Read, Played };
[[nodiscard]] QLatin1StringView wordOf(DeliveryStatus status);

struct InboundFact
{
    enum class Kind {
        Message,       // from the customer: goes to the mailbox
        Echo,          // fromMe: ours, or typed on the phone
        Status,        // delivery state of one of our messages
        SendReport,    // the gateway's own word on a send (message.sent), success or failure
        SessionStatus, // text: our word (model/session.h)
        PairingCode,   // QR text or passkey stage, in `text`
        Deleted,       // the customer withdrew a message
        Edited,
        Reaction,
        Other, // any further event of the contract and unknown ones: kept and shown
    };

    Kind kind = Kind::Other;
    QByteArray eventName; // as the gateway spelled it
    ChatAddress chat;
    QByteArray participant; // groups: who wrote, as sent
    bool fromMe = false;
    QByteArray providerId; // key.id
    std::optional<Instant> providerAt;
    QString senderName;
    MessageContent content;
    std::optional<MediaKey> media; // of the content's file
    DeliveryStatus status = DeliveryStatus::ServerAck;
    QByteArray gatewayId; // the gateway's own number, where it tells
    QString text;         // status word, error text, QR text
    // What makes this fact the same fact when it comes again, besides session and chat; empty:
    // every delivery is a new fact.
    QByteArray dedupeKey;
};

[[nodiscard]] QLatin1StringView wordOf(InboundFact::Kind kind); // inbound_event.kind

// One webhook body, read.
struct WebhookReading
{
    bool parsed = false; // false: authentic but not understood; kept as `unparsed`
    QString problem;     // why not
    QByteArray eventName;
    QList<InboundFact> facts;
};

} // namespace flotilla
