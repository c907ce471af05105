#include "core/model/inbound.h"

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QByteArray digitsOf(QByteArrayView text)
{
    QByteArray digits;
    digits.reserve(text.size());
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits.append(c);
    }
    return digits;
}

// "5511...:12" names a device of the number; the chat is the number.
QByteArrayView withoutDevice(QByteArrayView user)
{
    const qsizetype colon = user.indexOf(':');
    return colon < 0 ? user : user.first(colon);
}

} // namespace

QByteArray ChatAddress::key() const
{
    if (!phoneJid.isEmpty())
        return phoneJid;
    return lid.isEmpty() ? other : lid;
}

QByteArray ChatAddress::phoneDigits() const
{
    return phoneJid.first(std::max<qsizetype>(0, phoneJid.indexOf('@')));
}

ChatAddress ChatAddress::fromText(QByteArrayView text)
{
    ChatAddress address;
    text = text.trimmed();
    const qsizetype at = text.indexOf('@');
    if (at < 0) {
        if (const QByteArray digits = digitsOf(text); digits.size() >= 5)
            address.phoneJid = digits + "@s.whatsapp.net";
        return address;
    }
    const QByteArrayView user = text.first(at);
    const QByteArrayView server = text.sliced(at + 1);
    if (server == "s.whatsapp.net" || server == "c.us") {
        if (const QByteArray digits = digitsOf(withoutDevice(user)); !digits.isEmpty())
            address.phoneJid = digits + "@s.whatsapp.net";
    } else if (server == "lid") {
        if (const QByteArray digits = digitsOf(withoutDevice(user)); !digits.isEmpty())
            address.lid = digits + "@lid";
    } else if (!user.isEmpty()) {
        address.other = text.toByteArray();
    }
    return address;
}

QLatin1StringView wordOf(DeliveryStatus status)
{
    switch (status) {
    case DeliveryStatus::Failed:
        return "failed"_L1;
    case DeliveryStatus::ServerAck:
        return "server_ack"_L1;
    case DeliveryStatus::Delivered:
        return "delivered"_L1;
    case DeliveryStatus::Read:
        return "read"_L1;
    case DeliveryStatus::Played:
        return "played"_L1;
    }
    return "failed"_L1;
}

QLatin1StringView wordOf(InboundFact::Kind kind)
{
    switch (kind) {
    case InboundFact::Kind::Message:
        return "message"_L1;
    case InboundFact::Kind::Echo:
        return "echo"_L1;
    case InboundFact::Kind::Status:
        return "status"_L1;
    case InboundFact::Kind::SendReport:
        return "send_report"_L1;
    case InboundFact::Kind::SessionStatus:
        return "session_status"_L1;
    case InboundFact::Kind::PairingCode:
        return "pairing_code"_L1;
    case InboundFact::Kind::Deleted:
        return "deleted"_L1;
    case InboundFact::Kind::Edited:
        return "edited"_L1;
    case InboundFact::Kind::Reaction:
        return "reaction"_L1;
    case InboundFact::Kind::Other:
        return "other"_L1;
    }
    return "other"_L1;
}

} // namespace flotilla
