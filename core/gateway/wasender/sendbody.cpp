#include "core/gateway/wasender/sendbody.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace flotilla::wire {

using namespace Qt::StringLiterals;

namespace {

using Kind = MessageContent::Kind;

constexpr std::array<std::pair<Kind, QLatin1StringView>, 5> kMedia{{
    {Kind::Image, "imageUrl"_L1},
    {Kind::Video, "videoUrl"_L1},
    {Kind::Document, "documentUrl"_L1},
    {Kind::Audio, "audioUrl"_L1},
    {Kind::Sticker, "stickerUrl"_L1},
}};
constexpr int kPollOptionsMin = 2;
constexpr int kPollOptionsMax = 12;

QString mediaKeyOf(Kind kind)
{
    for (const auto &[known, key] : kMedia) {
        if (known == kind)
            return key;
    }
    return {};
}

Result<> writePoll(const MessageContent &content, QJsonObject &body)
{
    if (content.choices.size() < kPollOptionsMin || content.choices.size() > kPollOptionsMax)
        return fail(ErrorCode::Invalid,
                    u"A poll needs %1 to %2 options"_s.arg(kPollOptionsMin).arg(kPollOptionsMax),
                    u"choices"_s);
    QJsonArray options;
    for (const Choice &choice : content.choices)
        options.append(choice.title);
    QJsonObject poll{{u"question"_s, content.text}, {u"options"_s, options}};
    if (content.multiSelect)
        poll.insert(u"multiSelect"_s, true);
    body.insert(u"poll"_s, poll);
    return {};
}

void writePlace(const MessageContent &content, QJsonObject &body)
{
    QJsonObject place{{u"latitude"_s, content.latitude}, {u"longitude"_s, content.longitude}};
    if (!content.placeName.isEmpty())
        place.insert(u"name"_s, content.placeName);
    if (!content.address.isEmpty())
        place.insert(u"address"_s, content.address);
    body.insert(u"location"_s, place);
}

Result<> writeMedia(const MessageContent &content, QJsonObject &body)
{
    if (content.mediaUrl.isEmpty())
        return fail(ErrorCode::Invalid, u"The address of the file is missing"_s, u"media_url"_s);
    body.insert(mediaKeyOf(content.kind), content.mediaUrl);
    if (!content.text.isEmpty() && content.kind != Kind::Sticker)
        body.insert(u"text"_s, content.text);
    if (content.kind == Kind::Document && !content.fileName.isEmpty())
        body.insert(u"fileName"_s, content.fileName);
    return {};
}

Result<> writeContent(const MessageContent &content, QJsonObject &body)
{
    switch (content.kind) {
    case Kind::Text:
        if (content.text.trimmed().isEmpty())
            return fail(ErrorCode::Invalid, u"The text is empty"_s, u"text"_s);
        body.insert(u"text"_s, content.text);
        return {};
    case Kind::Image:
    case Kind::Video:
    case Kind::Document:
    case Kind::Audio:
    case Kind::Sticker:
        return writeMedia(content, body);
    case Kind::Location:
        writePlace(content, body);
        return {};
    case Kind::Contact:
        body.insert(u"contact"_s, QJsonObject{{u"name"_s, content.contactName},
                                              {u"phone"_s, content.contactPhone}});
        return {};
    case Kind::Poll:
        return writePoll(content, body);
    case Kind::Buttons:
    case Kind::List:
        return writeContent(content.withNumberedChoices(), body);
    case Kind::Template:
    case Kind::Reaction:
    case Kind::Unsupported:
        break;
    }
    return fail(ErrorCode::Invalid, u"WasenderApi cannot send this kind of message"_s, u"kind"_s);
}

double realOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

} // namespace

QString addressOf(const ChatAddress &chat)
{
    if (const QByteArray digits = chat.phoneDigits(); !digits.isEmpty())
        return u'+' + QString::fromLatin1(digits);
    return QString::fromUtf8(chat.key());
}

Result<QJsonObject> writeSendBody(const OutboundMessage &message)
{
    if (message.to.isEmpty())
        return fail(ErrorCode::Invalid, u"The message has no recipient"_s, u"to"_s);
    QJsonObject body{{u"to"_s, addressOf(message.to)}};
    if (const Result<> written = writeContent(message.content, body); !written)
        return tl::unexpected<Error>(written.error());
    // Only messages whose number the gateway gave us can be quoted; a quote of another is dropped,
    // because the answer matters more than its frame.
    bool ok = false;
    if (const qint64 quoted = message.replyToGatewayId.toLongLong(&ok); ok && quoted >= 1)
        body.insert(u"replyTo"_s, quoted);
    return body;
}

MessageContent readSendBody(const QJsonObject &body)
{
    MessageContent content;
    content.text = body.value("text"_L1).toString();
    content.fileName = body.value("fileName"_L1).toString();
    for (const auto &[kind, key] : kMedia) {
        if (const QString url = body.value(key).toString(); !url.isEmpty()) {
            content.kind = kind;
            content.mediaUrl = url;
        }
    }
    if (const QJsonValue place = body.value("location"_L1); place.isObject()) {
        content.kind = Kind::Location;
        content.latitude = realOf(place["latitude"_L1]);
        content.longitude = realOf(place["longitude"_L1]);
        content.placeName = place["name"_L1].toString();
        content.address = place["address"_L1].toString();
    } else if (const QJsonValue card = body.value("contact"_L1); card.isObject()) {
        content.kind = Kind::Contact;
        content.contactName = card["name"_L1].toString();
        content.contactPhone = card["phone"_L1].toString();
    } else if (const QJsonValue poll = body.value("poll"_L1); poll.isObject()) {
        content.kind = Kind::Poll;
        content.text = poll["question"_L1].toString();
        content.multiSelect = poll["multiSelect"_L1].toBool();
        for (const QJsonValue &option : poll["options"_L1].toArray()) {
            const QString number = QString::number(content.choices.size() + 1);
            content.choices.append({number, option.toString(), {}});
        }
    }
    const QJsonValue replyTo = body.value("replyTo"_L1);
    if (replyTo.isDouble())
        content.replyToId = QString::number(replyTo.toInteger());
    return content;
}

} // namespace flotilla::wire
