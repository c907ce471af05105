#include "core/gateway/wasender/messagekey.h"

namespace flotilla::wire {

namespace {

QByteArrayView userPart(QByteArrayView jid)
{
    const qsizetype at = jid.indexOf('@');
    return at < 0 ? jid : jid.first(at);
}

} // namespace

void learnAddress(ChatAddress &address, QByteArrayView text)
{
    if (text.isEmpty())
        return;
    const ChatAddress more = ChatAddress::fromText(text);
    // A cleaned "phone" that repeats the digits of the LID is the LID without its suffix.
    const bool isLidAgain =
        !address.lid.isEmpty() && userPart(more.phoneJid) == userPart(address.lid);
    if (address.phoneJid.isEmpty() && !isLidAgain)
        address.phoneJid = more.phoneJid;
    if (address.lid.isEmpty())
        address.lid = more.lid;
}

std::optional<MessageKey> MessageKey::read(Json key)
{
    MessageKey read;
    read.id = bytesAt(key, "id").toByteArray();
    read.fromMe = flagAt(key, "fromMe");
    read.chat = ChatAddress::fromText(bytesAt(key, "remoteJid"));
    if (read.chat.other.isEmpty()) {
        learnAddress(read.chat, bytesAt(key, "remoteJidAlt"));
        // In our own messages the sender is the session's number, not the chat.
        if (!read.fromMe) {
            for (const char *name : {"senderPn", "cleanedSenderPn", "cleanSenderPn", "senderLid"})
                learnAddress(read.chat, bytesAt(key, name));
        }
    } else {
        read.participant = bytesAt(key, "participant").toByteArray();
        for (const char *name : {"participant", "participantAlt", "participantPn",
                                 "cleanedParticipantPn", "cleanParticipantPn", "participantLid"})
            learnAddress(read.author, bytesAt(key, name));
        if (read.participant.isEmpty())
            read.participant = read.author.key();
    }
    if (read.id.isEmpty() && read.chat.isEmpty())
        return std::nullopt;
    return read;
}

QByteArray MessageKey::dedupeKey(QByteArrayView word) const
{
    const ChatAddress writer =
        participant.isEmpty() ? ChatAddress() : ChatAddress::fromText(participant);
    const QByteArray who = writer.key();
    QByteArray key;
    key.reserve(word.size() + id.size() + who.size() + 4);
    key.append(word).append(fromMe ? "|1|" : "|0|").append(id).append('|').append(who);
    return key;
}

} // namespace flotilla::wire
