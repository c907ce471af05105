#pragma once
// What a message carries, inbound or outbound, whatever the gateway.

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace flotilla {

struct Choice
{
    QString id;
    QString title;
    QString description; // lists only
    bool operator==(const Choice &) const = default;
};

struct MessageContent
{
    enum class Kind {
        Text,
        Image,
        Video,
        Document,
        Audio,
        Sticker,
        Location,
        Contact,
        Poll,
        Buttons,  // text + choices; gateways without native buttons get a numbered list
        List,     // the same with a button text and sections flattened
        Template, // approved by WhatsApp, for gateways that have them: templateName and parameters
        Reaction,
        Unsupported, // inbound only: kept, shown, not understood
    };

    Kind kind = Kind::Text;
    QString text; // text or caption
    QString mediaUrl;
    QString mimeType;
    QString fileName;
    double latitude = 0;
    double longitude = 0;
    QString placeName;
    QString address;
    QString contactName;
    QString contactPhone;
    QList<Choice> choices;    // buttons, list, poll options
    QString buttonText;       // list opener
    bool multiSelect = false; // poll: more than one option may be chosen
    QString templateName;
    QString templateLanguage;
    QStringList parameters; // of the template, in its order
    QString replyToId;      // gateway's id of the quoted message
    QString selectedId;     // inbound: the choice the customer tapped, where the gateway tells

    bool operator==(const MessageContent &) const = default;

    [[nodiscard]] static MessageContent ofText(QString text);
    [[nodiscard]] QJsonObject toJson() const; // only what is set; "kind" always
    [[nodiscard]] static Result<MessageContent> fromJson(const QJsonObject &json,
                                                         const QString &path = {});
    // The content as a gateway without buttons and lists gets it: text plus "1. First\n2. Second".
    [[nodiscard]] MessageContent withNumberedChoices() const;
    // The same for what we sent and for its echo: kind and collapsed text (or media kind and
    // caption).
    [[nodiscard]] QByteArray echoHash() const;
};

[[nodiscard]] QLatin1StringView wordOf(MessageContent::Kind kind); // "text", "image", ...
[[nodiscard]] bool fromWord(QStringView word, MessageContent::Kind &out);

} // namespace flotilla
