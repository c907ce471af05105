#include "core/gateway/wasender/messagebody.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace flotilla::wire {

using namespace Qt::StringLiterals;

namespace {

using Kind = MessageContent::Kind;

constexpr int kWrappersMax = 8;
constexpr std::string_view kWrappers[] = {
    "ephemeralMessage",           "viewOnceMessage",
    "viewOnceMessageV2",          "viewOnceMessageV2Extension",
    "documentWithCaptionMessage", "editedMessage",
    "keepInChatMessage",          "deviceSentMessage",
    "groupMentionedMessage",      "lottieStickerMessage",
};

constexpr qint64 kRevoke = 0;
constexpr qsizetype kMediaKeyMax = 200; // in base64: 44 of 32 bytes
constexpr qint64 kMessageEdit = 14;

bool isOneOf(std::string_view name, std::span<const std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Steps through the wrappers to the message that holds the content.
Json unwrapped(Json message)
{
    for (int depth = 0; depth < kWrappersMax; ++depth) {
        simdjson::dom::object object;
        if (message.get(object) != simdjson::SUCCESS)
            return message;
        std::optional<Json> inner;
        for (const auto &[name, value] : object) {
            if (isOneOf(name, kWrappers))
                inner = field(value, "message");
            if (inner)
                break;
        }
        if (!inner)
            return message;
        message = *inner;
    }
    return message;
}

void readQuote(Json part, MessageContent &content)
{
    if (const auto context = field(part, "contextInfo"))
        content.replyToId = textAt(*context, "stanzaId");
}

void readMedia(Json part, MessageContent &content)
{
    content.text = textAt(part, "caption");
    content.mediaUrl = textAt(part, "url");
    content.mimeType = textAt(part, "mimetype");
    content.fileName = textAt(part, "fileName");
    if (content.fileName.isEmpty())
        content.fileName = textAt(part, "title");
}

void readLocation(Json part, MessageContent &content)
{
    if (const auto latitude = field(part, "degreesLatitude"))
        content.latitude = realOf(*latitude).value_or(0);
    if (const auto longitude = field(part, "degreesLongitude"))
        content.longitude = realOf(*longitude).value_or(0);
    content.placeName = textAt(part, "name");
    content.address = textAt(part, "address");
    content.text = textAt(part, "caption");
}

// The number of a vCard: WhatsApp's own parameter, else the first telephone line.
QString phoneOfCard(QByteArrayView card)
{
    const QByteArray text = card.toByteArray();
    if (const qsizetype at = text.indexOf("waid="); at >= 0) {
        qsizetype end = at + 5;
        while (end < text.size() && text.at(end) >= '0' && text.at(end) <= '9')
            ++end;
        return QString::fromLatin1(text.mid(at + 5, end - at - 5));
    }
    qsizetype at = text.indexOf("TEL");
    at = at < 0 ? -1 : text.indexOf(':', at);
    if (at < 0)
        return {};
    qsizetype end = text.indexOf('\n', at);
    end = end < 0 ? text.size() : end;
    return QString::fromUtf8(text.mid(at + 1, end - at - 1)).trimmed();
}

void readContact(Json part, MessageContent &content)
{
    content.contactName = textAt(part, "displayName");
    content.contactPhone = phoneOfCard(bytesAt(part, "vcard"));
}

void readContacts(Json part, MessageContent &content)
{
    const auto list = field(part, "contacts");
    simdjson::dom::array cards;
    if (!list || list->get(cards) != simdjson::SUCCESS)
        return;
    for (const Json card : cards) {
        readContact(card, content);
        return;
    }
}

void readPoll(Json part, MessageContent &content)
{
    content.text = textAt(part, "name");
    const auto list = field(part, "options");
    simdjson::dom::array options;
    if (!list || list->get(options) != simdjson::SUCCESS)
        return;
    for (const Json option : options) {
        const QString number = QString::number(content.choices.size() + 1);
        content.choices.append({number, textAt(option, "optionName"), {}});
    }
}

void readText(Json part, MessageContent &content)
{
    content.text = textAt(part, "text");
}

void readButtonsReply(Json part, MessageContent &content)
{
    content.selectedId = textAt(part, "selectedButtonId");
    content.text = textAt(part, "selectedDisplayText");
}

void readTemplateReply(Json part, MessageContent &content)
{
    content.selectedId = textAt(part, "selectedId");
    content.text = textAt(part, "selectedDisplayText");
}

void readListReply(Json part, MessageContent &content)
{
    if (const auto reply = field(part, "singleSelectReply"))
        content.selectedId = textAt(*reply, "selectedRowId");
    content.text = textAt(part, "title");
}

void readInteractiveReply(Json part, MessageContent &content)
{
    if (const auto reply = field(part, "nativeFlowResponseMessage")) {
        const QByteArray parameters = bytesAt(*reply, "paramsJson").toByteArray();
        content.selectedId = QJsonDocument::fromJson(parameters).object().value("id"_L1).toString();
    }
    if (const auto body = field(part, "body"))
        content.text = textAt(*body, "text");
}

void readOffer(Json part, MessageContent &content)
{
    content.text = textAt(part, "contentText");
    if (content.text.isEmpty())
        content.text = textAt(part, "description");
}

struct PartReader
{
    std::string_view name;
    Kind kind;
    void (*read)(Json part, MessageContent &content);
};

constexpr PartReader kParts[] = {
    {"extendedTextMessage", Kind::Text, readText},
    {"imageMessage", Kind::Image, readMedia},
    {"videoMessage", Kind::Video, readMedia},
    {"ptvMessage", Kind::Video, readMedia},
    {"documentMessage", Kind::Document, readMedia},
    {"audioMessage", Kind::Audio, readMedia},
    {"stickerMessage", Kind::Sticker, readMedia},
    {"contactMessage", Kind::Contact, readContact},
    {"contactsArrayMessage", Kind::Contact, readContacts},
    {"locationMessage", Kind::Location, readLocation},
    {"liveLocationMessage", Kind::Location, readLocation},
    {"pollCreationMessage", Kind::Poll, readPoll},
    {"pollCreationMessageV2", Kind::Poll, readPoll},
    {"pollCreationMessageV3", Kind::Poll, readPoll},
    {"buttonsResponseMessage", Kind::Text, readButtonsReply},
    {"templateButtonReplyMessage", Kind::Text, readTemplateReply},
    {"listResponseMessage", Kind::Text, readListReply},
    {"interactiveResponseMessage", Kind::Text, readInteractiveReply},
    {"buttonsMessage", Kind::Buttons, readOffer},
    {"listMessage", Kind::List, readOffer},
};

constexpr std::string_view kMediaMessages[] = {"imageMessage", "videoMessage",    "ptvMessage",
                                               "audioMessage", "documentMessage", "stickerMessage"};

// Come beside the content, or alone when there is nothing to see.
constexpr std::string_view kHousekeeping[] = {
    "messageContextInfo",
    "senderKeyDistributionMessage",
    "fastRatchetKeySenderKeyDistributionMessage",
    "pollUpdateMessage",
    "encReactionMessage",
    "pinInChatMessage",
};

void readProtocol(Json part, MessageBody &body)
{
    body.target = field(part, "key");
    const auto type = field(part, "type");
    const QByteArrayView word = type ? bytesOf(*type) : QByteArrayView();
    // The default value, REVOKE, is left out of the JSON by some senders.
    const qint64 number = type && word.isEmpty() ? numberOf(*type).value_or(-1) : kRevoke;
    const auto edited = field(part, "editedMessage");
    if (edited && body.target && (number == kMessageEdit || word == "MESSAGE_EDIT")) {
        body.sort = MessageBody::Sort::Edit;
        body.content = readMessageBody(*edited, {}).content;
    } else if (body.target && number == kRevoke && (word.isEmpty() || word == "REVOKE")) {
        body.sort = MessageBody::Sort::Deletion;
    } else {
        body.sort = MessageBody::Sort::Housekeeping;
    }
}

void readReaction(Json part, MessageBody &body)
{
    body.sort = MessageBody::Sort::Reaction;
    body.target = field(part, "key");
    body.content.kind = Kind::Reaction;
    body.content.text = textAt(part, "text");
}

const PartReader *partReader(std::string_view name)
{
    const auto found = std::find_if(std::begin(kParts), std::end(kParts),
                                    [&](const PartReader &part) { return part.name == name; });
    return found == std::end(kParts) ? nullptr : found;
}

} // namespace

MessageBody readMessageBody(Json message, QByteArrayView unifiedText)
{
    MessageBody body;
    bool known = false;
    bool onlyHousekeeping = true;
    simdjson::dom::object parts;
    if (unwrapped(message).get(parts) == simdjson::SUCCESS) {
        for (const auto &[name, value] : parts) {
            if (value.is_null() || isOneOf(name, kHousekeeping))
                continue;
            onlyHousekeeping = false;
            if (name == "protocolMessage") {
                readProtocol(value, body);
                return body;
            }
            if (name == "reactionMessage") {
                readReaction(value, body);
                return body;
            }
            if (name == "conversation") {
                body.content.text = QString::fromUtf8(bytesOf(value));
                known = true;
            } else if (const PartReader *part = partReader(name)) {
                body.content.kind = part->kind;
                part->read(value, body.content);
                readQuote(value, body.content);
                known = true;
            }
            if (known)
                break;
        }
    }
    if (known) {
        if (body.content.kind == Kind::Text && body.content.text.isEmpty())
            body.content.text = QString::fromUtf8(unifiedText);
    } else if (!unifiedText.isEmpty()) {
        body.content.text = QString::fromUtf8(unifiedText);
    } else if (onlyHousekeeping) {
        body.sort = MessageBody::Sort::Housekeeping;
    } else {
        body.content.kind = Kind::Unsupported;
    }
    return body;
}

std::optional<MediaPart> findMedia(Json message)
{
    const Json inner = unwrapped(message);
    for (const std::string_view name : kMediaMessages) {
        if (const auto part = field(inner, name))
            return MediaPart{name, *part};
    }
    return std::nullopt;
}

std::optional<MediaKey> readMediaKey(Json message)
{
    const auto part = findMedia(message);
    if (!part)
        return std::nullopt;
    MediaKey media;
    media.key = bytesAt(part->value, "mediaKey").toByteArray();
    if (media.key.isEmpty() || media.key.size() > kMediaKeyMax)
        return std::nullopt;
    media.part = QByteArray(part->name.data(), static_cast<qsizetype>(part->name.size()));
    const QByteArrayView sha256 = bytesAt(part->value, "fileSha256");
    if (sha256.size() <= kMediaKeyMax)
        media.sha256 = sha256.toByteArray();
    if (const auto length = field(part->value, "fileLength"))
        media.length = std::max<qint64>(0, numberOf(*length).value_or(0));
    return media;
}

} // namespace flotilla::wire
