#include "core/gateway/wasender/webhookevents.h"

#include "core/base/secrettext.h"
#include "core/gateway/wasender/messagebody.h"
#include "core/gateway/wasender/messagekey.h"
#include "core/gateway/wasender/sessionwords.h"

#include <algorithm>

namespace flotilla::wire {

using namespace Qt::StringLiterals;

namespace {

using FactKind = InboundFact::Kind;

struct Event
{
    QByteArray name;
    Json root;
    Json data;
    std::optional<Instant> at;
    QByteArrayView body;
    QList<InboundFact> &facts;

    [[nodiscard]] InboundFact fact(FactKind kind) const
    {
        InboundFact fresh;
        fresh.kind = kind;
        fresh.eventName = name;
        fresh.providerAt = at;
        return fresh;
    }
};

// Object, array and bare shapes alike: calls `visit` for every item, false when there is none.
template<class Visit>
bool forEach(Json value, Visit visit)
{
    simdjson::dom::array items;
    if (value.get(items) != simdjson::SUCCESS)
        return visit(value);
    bool any = false;
    for (const Json item : items)
        any = visit(item) || any;
    return any;
}

InboundFact factOf(const Event &event, FactKind kind, const MessageKey &key, QByteArrayView word)
{
    InboundFact fact = event.fact(kind);
    fact.chat = key.chat;
    fact.participant = key.participant;
    fact.fromMe = key.fromMe;
    fact.providerId = key.id;
    fact.dedupeKey = key.dedupeKey(word);
    return fact;
}

// An event kept as it is: a second delivery of the same bytes is the same fact.
InboundFact otherFact(const Event &event)
{
    InboundFact fact = event.fact(FactKind::Other);
    const QByteArrayView id = bytesAt(event.root, "id");
    fact.dedupeKey = "other|" +
                     (id.isEmpty() ? shortHash({event.body}).toHex()
                                   : QByteArray(event.name + '|' + id.toByteArray())) +
                     '|' + QByteArray::number(event.facts.size());
    return fact;
}

// Reactions name their author's key and their target's; the fact's id is the author's.
void addReaction(const Event &event, const MessageKey &author, const std::optional<Json> &target,
                 MessageContent content)
{
    InboundFact fact = factOf(event, FactKind::Reaction, author, "reaction");
    fact.content = std::move(content);
    if (target)
        fact.content.replyToId = textAt(*target, "id");
    fact.text = fact.content.text;
    event.facts.append(std::move(fact));
}

// Deletions and edits are sent as messages of their own, about the message `target`.
void addChange(const Event &event, const MessageKey &carrier, MessageBody &body)
{
    const QByteArray targetId = bytesAt(*body.target, "id").toByteArray();
    const bool isEdit = body.sort == MessageBody::Sort::Edit;
    InboundFact fact = event.fact(isEdit ? FactKind::Edited : FactKind::Deleted);
    fact.chat = carrier.chat;
    fact.participant = carrier.participant;
    fact.fromMe = carrier.fromMe;
    fact.providerId = targetId;
    fact.content = std::move(body.content);
    fact.text = fact.content.text;
    MessageKey named = carrier;
    named.id = targetId;
    // Every edit of a message counts once; a deletion is one however it is told.
    fact.dedupeKey = named.dedupeKey(isEdit ? "edited" : "deleted");
    if (isEdit)
        fact.dedupeKey += '|' + carrier.id;
    event.facts.append(std::move(fact));
}

bool addMessage(const Event &event, Json item)
{
    const auto keyJson = field(item, "key");
    const auto key = keyJson ? MessageKey::read(*keyJson) : std::nullopt;
    if (!key || key->id.isEmpty())
        return false;
    const auto message = field(item, "message");
    const QByteArrayView unified = bytesAt(item, "messageBody");
    Event dated = event;
    if (const auto at = instantAt(item, "messageTimestamp"))
        dated.at = at;
    // A stub is a notice of the group, or "waiting for this message": the message itself comes
    // later under the same id, so it must not use up that id.
    const bool isStub = !message && unified.isEmpty();
    MessageBody body;
    if (message)
        body = readMessageBody(*message, unified);
    else
        body.content = MessageContent::ofText(QString::fromUtf8(unified));
    if (isStub || body.sort == MessageBody::Sort::Housekeeping) {
        InboundFact fact = otherFact(dated);
        fact.chat = key->chat;
        fact.participant = key->participant;
        fact.fromMe = key->fromMe;
        fact.providerId = key->id;
        event.facts.append(std::move(fact));
        return true;
    }
    if (body.sort == MessageBody::Sort::Reaction) {
        addReaction(dated, *key, body.target, std::move(body.content));
        return true;
    }
    if (body.sort != MessageBody::Sort::Content) {
        addChange(dated, *key, body);
        return true;
    }
    InboundFact fact =
        factOf(dated, key->fromMe ? FactKind::Echo : FactKind::Message, *key, "message");
    fact.senderName = textAt(item, "pushName");
    fact.content = std::move(body.content);
    if (message)
        fact.media = readMediaKey(*message);
    event.facts.append(std::move(fact));
    return true;
}

QString readMessages(const Event &event)
{
    const auto nested = field(event.data, "messages");
    const bool any = forEach(nested.value_or(event.data), [&](Json item) {
        // An array in an array: seen where an old shape was wrapped anew.
        return forEach(item, [&](Json inner) { return addMessage(event, inner); });
    });
    return any ? QString() : u"data.messages holds no message with key.id"_s;
}

QString readMessageSent(const Event &event)
{
    const auto keyJson = field(event.data, "key");
    const auto key = keyJson ? MessageKey::read(*keyJson) : std::nullopt;
    const auto success = field(event.data, "success");
    bool worked = true;
    if (success && success->get(worked) != simdjson::SUCCESS)
        worked = true;
    InboundFact fact =
        key ? factOf(event, FactKind::SendReport, *key, "sent") : event.fact(FactKind::SendReport);
    fact.fromMe = true;
    fact.status = worked ? DeliveryStatus::ServerAck : DeliveryStatus::Failed;
    fact.text = textAt(event.data, "error");
    if (const auto number = field(event.data, "msgId")) {
        const auto id = numberOf(*number);
        fact.gatewayId = id ? QByteArray::number(*id) : QByteArray();
    }
    if (const auto message = field(event.data, "message"))
        fact.content = readMessageBody(*message, {}).content;
    if (!key)
        fact.dedupeKey = "sent|" + shortHash({event.body}).toHex();
    else
        fact.dedupeKey += worked ? "|ok" : "|failed";
    event.facts.append(std::move(fact));
    return {};
}

std::optional<DeliveryStatus> deliveryStatusOf(Json value)
{
    static constexpr std::pair<QByteArrayView, DeliveryStatus> kWords[] = {
        {"error", DeliveryStatus::Failed},        {"failed", DeliveryStatus::Failed},
        {"sent", DeliveryStatus::ServerAck},      {"server_ack", DeliveryStatus::ServerAck},
        {"delivered", DeliveryStatus::Delivered}, {"delivery_ack", DeliveryStatus::Delivered},
        {"read", DeliveryStatus::Read},           {"played", DeliveryStatus::Played},
    };
    if (const auto number = numberOf(value)) {
        switch (*number) {
        case 0:
            return DeliveryStatus::Failed;
        case 2:
            return DeliveryStatus::ServerAck;
        case 3:
            return DeliveryStatus::Delivered;
        case 4:
            return DeliveryStatus::Read;
        case 5:
            return DeliveryStatus::Played;
        default:
            return std::nullopt; // 1 is "pending": it says nothing about delivery
        }
    }
    for (const auto &[word, status] : kWords) {
        if (bytesOf(value).compare(word, Qt::CaseInsensitive) == 0)
            return status;
    }
    return std::nullopt;
}

void addStatus(const Event &event, const MessageKey &key, DeliveryStatus status,
               QByteArrayView recipient)
{
    InboundFact fact = factOf(event, FactKind::Status, key, "status");
    fact.status = status;
    fact.text = wordOf(status);
    if (!recipient.isEmpty())
        fact.participant = recipient.toByteArray();
    fact.dedupeKey = "status|" + key.id + '|' + wordOf(status).data() + '|' +
                     ChatAddress::fromText(recipient).key();
    event.facts.append(std::move(fact));
}

bool addUpdate(const Event &event, Json item)
{
    const auto keyJson = field(item, "key");
    const auto key = keyJson ? MessageKey::read(*keyJson) : std::nullopt;
    const auto update = field(item, "update");
    if (!key || key->id.isEmpty())
        return false;
    const auto value = update ? field(*update, "status") : field(item, "status");
    if (const auto status = value ? deliveryStatusOf(*value) : std::nullopt) {
        addStatus(event, *key, *status, key->participant);
        return true;
    }
    const auto message = update ? field(*update, "message") : std::nullopt;
    MessageBody body;
    if (message)
        body = readMessageBody(*message, {});
    if (body.target && body.sort != MessageBody::Sort::Content &&
        body.sort != MessageBody::Sort::Housekeeping) {
        addChange(event, *key, body);
    } else if (message && body.sort == MessageBody::Sort::Content) {
        // The wrapper of an edit, with the new content and no key of its own.
        InboundFact fact = factOf(event, FactKind::Edited, *key, "edited");
        fact.content = std::move(body.content);
        fact.text = fact.content.text;
        fact.dedupeKey += '|' + shortHash({fact.text.toUtf8()}).toHex();
        event.facts.append(std::move(fact));
    } else {
        InboundFact fact = otherFact(event);
        fact.chat = key->chat;
        fact.fromMe = key->fromMe;
        fact.providerId = key->id;
        event.facts.append(std::move(fact));
    }
    return true;
}

QString readMessagesUpdate(const Event &event)
{
    const auto nested = field(event.data, "messages");
    const bool any =
        forEach(nested.value_or(event.data), [&](Json item) { return addUpdate(event, item); });
    return any ? QString() : u"data holds no update with key.id"_s;
}

QString readMessagesDelete(const Event &event)
{
    const auto keys = field(event.data, "keys");
    const bool any = forEach(keys.value_or(event.data), [&](Json item) {
        const auto nested = field(item, "key");
        const auto key = MessageKey::read(nested.value_or(item));
        if (!key || key->id.isEmpty())
            return false;
        event.facts.append(factOf(event, FactKind::Deleted, *key, "deleted"));
        return true;
    });
    if (!any)
        event.facts.append(otherFact(event)); // "all of this chat" names no message
    return {};
}

QString readReactions(const Event &event)
{
    const auto nested = field(event.data, "reactions");
    const bool any = forEach(nested.value_or(event.data), [&](Json item) {
        const auto target = field(item, "key");
        const auto reaction = field(item, "reaction");
        if (!reaction)
            return false;
        const auto authorJson = field(*reaction, "key");
        const auto authorKey = authorJson ? authorJson : target;
        const auto author = authorKey ? MessageKey::read(*authorKey) : std::nullopt;
        if (!author)
            return false;
        MessageKey named = *author;
        if (const auto chat = target ? MessageKey::read(*target) : std::nullopt;
            chat && named.chat.isEmpty())
            named.chat = chat->chat;
        Event dated = event;
        if (const auto at = instantAt(*reaction, "senderTimestampMs"))
            dated.at = at;
        MessageContent content;
        content.kind = MessageContent::Kind::Reaction;
        content.text = textAt(*reaction, "text");
        addReaction(dated, named, target, std::move(content));
        return true;
    });
    return any ? QString() : u"data holds no reaction with a key"_s;
}

// Both shapes: {message:{key,receipt}} and a list of {key,receipt}.
QString readReceipts(const Event &event)
{
    const auto nested = field(event.data, "message");
    const bool any = forEach(nested.value_or(event.data), [&](Json item) {
        const auto keyJson = field(item, "key");
        const auto key = keyJson ? MessageKey::read(*keyJson) : std::nullopt;
        const auto receipt = field(item, "receipt");
        if (!key || key->id.isEmpty() || !receipt)
            return false;
        Event dated = event;
        DeliveryStatus status = DeliveryStatus::Delivered;
        if (const auto word = field(*receipt, "status"))
            status = deliveryStatusOf(*word).value_or(status);
        for (const char *name : {"receiptTimestamp", "readTimestamp", "playedTimestamp", "t"}) {
            const auto at = instantAt(*receipt, name);
            if (!at)
                continue;
            dated.at = at;
            if (std::string_view(name).starts_with("read"))
                status = DeliveryStatus::Read;
            else if (std::string_view(name).starts_with("played"))
                status = DeliveryStatus::Played;
        }
        const QByteArrayView who = bytesAt(*receipt, "userJid");
        addStatus(dated, *key, status, who.isEmpty() ? QByteArrayView(key->participant) : who);
        return true;
    });
    return any ? QString() : u"data.message holds no receipt with key.id"_s;
}

QString readSessionStatus(const Event &event)
{
    const QByteArrayView word =
        event.data.is_string() ? bytesOf(event.data) : bytesAt(event.data, "status");
    if (word.isEmpty())
        return u"data.status is missing"_s;
    const auto state = sessionStateOf(word);
    // Never deduplicated: a number may come and go within the second that stamps both events.
    InboundFact fact = event.fact(state ? FactKind::SessionStatus : FactKind::Other);
    fact.text = state ? QString(wordOf(*state)) : QString::fromUtf8(word);
    fact.content.text = QString::fromUtf8(word);
    if (const QString reason = textAt(event.data, "reason"); !reason.isEmpty())
        fact.content.text += u": "_s + reason;
    event.facts.append(std::move(fact));
    return {};
}

QString readQrCode(const Event &event)
{
    QByteArrayView code = event.data.is_string() ? bytesOf(event.data) : bytesAt(event.data, "qr");
    if (code.isEmpty())
        code = bytesAt(event.data, "qrCode");
    if (code.isEmpty())
        return u"data.qr is missing"_s;
    InboundFact fact = event.fact(FactKind::PairingCode);
    fact.text = QString::fromUtf8(code);
    event.facts.append(std::move(fact));
    return {};
}

QString readPasskey(const Event &event)
{
    const QString stage = textAt(event.data, "stage");
    if (stage.isEmpty())
        return u"data.stage is missing"_s;
    InboundFact fact = event.fact(FactKind::PairingCode);
    fact.text = stage;
    fact.providerId = bytesAt(event.data, "requestId").toByteArray();
    // What the operator needs at this stage: the code to compare, the error, or the token.
    for (const char *name : {"code", "error", "token"}) {
        if (fact.content.text.isEmpty())
            fact.content.text = textAt(event.data, name);
    }
    event.facts.append(std::move(fact));
    return {};
}

QString readCall(const Event &event)
{
    const Json call = field(event.data, "call").value_or(event.data);
    (void)forEach(call, [&](Json item) {
        InboundFact fact = otherFact(event);
        fact.chat = ChatAddress::fromText(bytesAt(item, "from"));
        fact.providerId = bytesAt(item, "id").toByteArray();
        fact.text = textAt(item, "status");
        if (!fact.providerId.isEmpty())
            fact.dedupeKey = "call|" + fact.providerId + '|' + fact.text.toUtf8();
        event.facts.append(std::move(fact));
        return true;
    });
    return {};
}

// One fact per contact: they teach names and which LID is which phone.
QString readContacts(const Event &event)
{
    const auto nested = field(event.data, "contacts");
    const bool any = forEach(nested.value_or(event.data), [&](Json item) {
        ChatAddress who;
        for (const char *name : {"jid", "id", "phoneNumber", "lid"})
            learnAddress(who, bytesAt(item, name));
        if (who.isEmpty())
            return false;
        InboundFact fact = otherFact(event);
        fact.chat = who;
        for (const char *name : {"name", "notify", "verifiedName"}) {
            if (fact.senderName.isEmpty())
                fact.senderName = textAt(item, name);
        }
        event.facts.append(std::move(fact));
        return true;
    });
    if (!any)
        event.facts.append(otherFact(event));
    return {};
}

// Chats, groups, polls: one fact about the chat they name, if they name one.
QString readAboutChat(const Event &event)
{
    InboundFact fact = otherFact(event);
    QByteArrayView jid;
    for (const char *name : {"jid", "id"})
        jid = jid.isEmpty() ? bytesAt(event.data, name) : jid;
    if (const auto keyJson = field(event.data, "key")) {
        if (const auto key = MessageKey::read(*keyJson)) {
            fact.chat = key->chat;
            fact.providerId = key->id;
            fact.fromMe = key->fromMe;
        }
    } else if (!jid.isEmpty()) {
        fact.chat = ChatAddress::fromText(jid);
    }
    fact.text = textAt(event.data, "action");
    event.facts.append(std::move(fact));
    return {};
}

struct EventReader
{
    QByteArrayView name;
    QString (*read)(const Event &event); // the problem, empty when understood
};

constexpr EventReader kReaders[] = {
    {"messages.received", readMessages},
    {"messages-personal.received", readMessages},
    {"messages-group.received", readMessages},
    {"messages-newsletter.received", readMessages},
    {"messages.upsert", readMessages},
    {"message.sent", readMessageSent},
    {"messages.update", readMessagesUpdate},
    {"messages.delete", readMessagesDelete},
    {"messages.reaction", readReactions},
    {"message-receipt.update", readReceipts},
    {"session.status", readSessionStatus},
    {"qrcode.updated", readQrCode},
    {"passkey.updated", readPasskey},
    {"call", readCall},
    {"call.received", readCall},
    {"contacts.upsert", readContacts},
    {"contacts.update", readContacts},
    {"chats.upsert", readAboutChat},
    {"chats.update", readAboutChat},
    {"chats.delete", readAboutChat},
    {"groups.upsert", readAboutChat},
    {"groups.update", readAboutChat},
    {"group-participants.update", readAboutChat},
    {"poll.results", readAboutChat},
};

} // namespace

void readEvent(Json root, QByteArrayView body, WebhookReading &reading)
{
    if (!root.is_object()) {
        reading.problem = u"The body is not a JSON object"_s;
        return;
    }
    reading.eventName = bytesAt(root, "event").toByteArray();
    if (reading.eventName.isEmpty()) {
        reading.problem = u"The field \"event\" is missing"_s;
        return;
    }
    const Json data = field(root, "data").value_or(root);
    const Event event{reading.eventName, root, data, instantAt(root, "timestamp"), body,
                      reading.facts};
    for (const EventReader &reader : kReaders) {
        if (reader.name != event.name)
            continue;
        reading.problem = reader.read(event);
        reading.parsed = reading.problem.isEmpty();
        return;
    }
    reading.facts.append(otherFact(event));
    reading.parsed = true;
}

} // namespace flotilla::wire
