#include "core/gateway/simulator/world.h"
#include "core/gateway/wasender/sendbody.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

using Kind = MessageContent::Kind;

QJsonObject mediaPart(const MessageContent &content)
{
    QJsonObject part{{u"url"_s, content.mediaUrl}};
    if (!content.text.isEmpty())
        part.insert(u"caption"_s, content.text);
    if (!content.fileName.isEmpty())
        part.insert(u"fileName"_s, content.fileName);
    if (content.kind == Kind::Audio)
        part.insert(u"ptt"_s, true);
    return part;
}

QJsonObject pollPart(const MessageContent &content)
{
    QJsonArray options;
    for (const Choice &choice : content.choices)
        options.append(QJsonObject{{u"optionName"_s, choice.title}});
    return {{u"name"_s, content.text}, {u"options"_s, options}};
}

QJsonObject contactPart(const MessageContent &content)
{
    const QString digits =
        QString::fromLatin1(ChatAddress::fromText(content.contactPhone.toUtf8()).phoneDigits());
    const QString card =
        u"BEGIN:VCARD\nVERSION:3.0\nFN:%1\nTEL;type=CELL;waid=%2:+%2\nEND:VCARD"_s.arg(
            content.contactName, digits);
    return {{u"displayName"_s, content.contactName}, {u"vcard"_s, card}};
}

} // namespace

QJsonObject whatsAppShape(const QJsonObject &body)
{
    const MessageContent content = wire::readSendBody(body);
    switch (content.kind) {
    case Kind::Image:
        return {{u"imageMessage"_s, mediaPart(content)}};
    case Kind::Video:
        return {{u"videoMessage"_s, mediaPart(content)}};
    case Kind::Document:
        return {{u"documentMessage"_s, mediaPart(content)}};
    case Kind::Audio:
        return {{u"audioMessage"_s, mediaPart(content)}};
    case Kind::Sticker:
        return {{u"stickerMessage"_s, mediaPart(content)}};
    case Kind::Location:
        return {{u"locationMessage"_s, QJsonObject{{u"degreesLatitude"_s, content.latitude},
                                                   {u"degreesLongitude"_s, content.longitude},
                                                   {u"name"_s, content.placeName},
                                                   {u"address"_s, content.address}}}};
    case Kind::Contact:
        return {{u"contactMessage"_s, contactPart(content)}};
    case Kind::Poll:
        return {{u"pollCreationMessage"_s, pollPart(content)}};
    default:
        break;
    }
    if (content.replyToId.isEmpty())
        return {{u"conversation"_s, content.text}};
    return {{u"extendedTextMessage"_s,
             QJsonObject{{u"text"_s, content.text},
                         {u"contextInfo"_s, QJsonObject{{u"stanzaId"_s, content.replyToId}}}}}};
}

} // namespace flotilla
