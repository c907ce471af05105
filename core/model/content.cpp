#include "core/model/content.h"

#include "core/base/secrettext.h"

#include <QJsonArray>
#include <QSet>

#include <array>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

using Kind = MessageContent::Kind;

constexpr std::array<std::pair<Kind, QLatin1StringView>, 14> kKinds{{
    {Kind::Text, "text"_L1},
    {Kind::Image, "image"_L1},
    {Kind::Video, "video"_L1},
    {Kind::Document, "document"_L1},
    {Kind::Audio, "audio"_L1},
    {Kind::Sticker, "sticker"_L1},
    {Kind::Location, "location"_L1},
    {Kind::Contact, "contact"_L1},
    {Kind::Poll, "poll"_L1},
    {Kind::Buttons, "buttons"_L1},
    {Kind::List, "list"_L1},
    {Kind::Template, "template"_L1},
    {Kind::Reaction, "reaction"_L1},
    {Kind::Unsupported, "unsupported"_L1},
}};

// The plain text members, with their JSON names and limits in characters.
struct TextMember
{
    QLatin1StringView name;
    QString MessageContent::*member;
    int charactersMax;
};

constexpr std::array<TextMember, 13> kTexts{{
    {"text"_L1, &MessageContent::text, 65'536},
    {"media_url"_L1, &MessageContent::mediaUrl, 2048},
    {"mime_type"_L1, &MessageContent::mimeType, 200},
    {"file_name"_L1, &MessageContent::fileName, 255},
    {"place_name"_L1, &MessageContent::placeName, 500},
    {"address"_L1, &MessageContent::address, 500},
    {"contact_name"_L1, &MessageContent::contactName, 200},
    {"contact_phone"_L1, &MessageContent::contactPhone, 40},
    {"button_text"_L1, &MessageContent::buttonText, 100},
    {"reply_to"_L1, &MessageContent::replyToId, 100},
    {"selected_id"_L1, &MessageContent::selectedId, 200},
    {"template_name"_L1, &MessageContent::templateName, 512},
    {"template_language"_L1, &MessageContent::templateLanguage, 35},
}};

constexpr int kChoicesMax = 50;
constexpr int kParametersMax = 30;

Result<QList<Choice>> readChoices(const QJsonValue &value, const QString &path)
{
    if (!value.isArray())
        return fail(ErrorCode::Invalid, u"must be a list of choices"_s, path);
    const QJsonArray array = value.toArray();
    if (array.size() > kChoicesMax)
        return fail(ErrorCode::Invalid, u"has more than %1 choices"_s.arg(kChoicesMax), path);
    QList<Choice> choices;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString at = path + u'/' + QString::number(i);
        const QJsonObject object = array.at(i).toObject();
        Choice choice{object.value("id"_L1).toString(), object.value("title"_L1).toString(),
                      object.value("description"_L1).toString()};
        if (choice.title.isEmpty() || choice.title.size() > 200)
            return fail(ErrorCode::Invalid, u"needs a title of 1 to 200 characters"_s,
                        at + "/title"_L1);
        if (choice.id.isEmpty())
            choice.id = QString::number(i + 1);
        choices.append(std::move(choice));
    }
    return choices;
}

Result<> readTexts(const QJsonObject &json, const QString &path, MessageContent &content)
{
    for (const TextMember &known : kTexts) {
        const QJsonValue value = json.value(known.name);
        if (value.isUndefined())
            continue;
        const QString at = path + u'/' + known.name;
        if (!value.isString())
            return fail(ErrorCode::Invalid, u"must be text"_s, at);
        if (value.toString().size() > known.charactersMax)
            return fail(ErrorCode::Invalid,
                        u"is longer than %1 characters"_s.arg(known.charactersMax), at);
        content.*known.member = value.toString();
    }
    return {};
}

Result<> readPlace(const QJsonObject &json, const QString &path, MessageContent &content)
{
    for (const auto &[name, member, limit] :
         {std::tuple{"latitude"_L1, &MessageContent::latitude, 90.0},
          std::tuple{"longitude"_L1, &MessageContent::longitude, 180.0}}) {
        const QJsonValue value = json.value(name);
        if (value.isUndefined())
            continue;
        const double degrees = value.toDouble(1e9);
        if (!value.isDouble() || degrees < -limit || degrees > limit)
            return fail(ErrorCode::Invalid, u"must be a number from -%1 to %1"_s.arg(limit),
                        path + u'/' + name);
        content.*member = degrees;
    }
    return {};
}

Result<> readOptions(const QJsonObject &json, const QString &path, MessageContent &content)
{
    const QJsonValue multi = json.value("multi_select"_L1);
    if (!multi.isUndefined() && !multi.isBool())
        return fail(ErrorCode::Invalid, u"must be true or false"_s, path + "/multi_select"_L1);
    content.multiSelect = multi.toBool();
    const QJsonValue given = json.value("parameters"_L1);
    if (given.isUndefined())
        return {};
    const QJsonArray parameters = given.toArray();
    const bool fits = given.isArray() && parameters.size() <= kParametersMax &&
                      std::all_of(parameters.begin(), parameters.end(), [](const QJsonValue &one) {
                          return one.isString() && one.toString().size() <= 1024;
                      });
    if (!fits)
        return fail(ErrorCode::Invalid,
                    u"must be a list of at most %1 texts of 1024 characters"_s.arg(kParametersMax),
                    path + "/parameters"_L1);
    for (const QJsonValue &one : parameters)
        content.parameters.append(one.toString());
    return {};
}

bool isMedia(Kind kind)
{
    return kind == Kind::Image || kind == Kind::Video || kind == Kind::Document ||
           kind == Kind::Audio || kind == Kind::Sticker;
}

// What each kind cannot be without.
Result<> checkNeeds(const QJsonObject &json, const QString &path, const MessageContent &content)
{
    const auto missing = [&](QLatin1StringView name, const QString &why) -> Result<> {
        return fail(ErrorCode::Invalid, why, path + u'/' + name);
    };
    switch (content.kind) {
    case Kind::Text:
    case Kind::Buttons:
    case Kind::List:
    case Kind::Poll:
        if (content.text.trimmed().isEmpty())
            return missing("text"_L1, u"must not be empty"_s);
        break;
    case Kind::Location:
        if (!json.contains("latitude"_L1) || !json.contains("longitude"_L1))
            return missing("latitude"_L1, u"a location needs latitude and longitude"_s);
        break;
    case Kind::Contact:
        if (content.contactName.isEmpty() || content.contactPhone.isEmpty())
            return missing("contact_phone"_L1,
                           u"a contact card needs contact_name and contact_phone"_s);
        break;
    case Kind::Template:
        if (content.templateName.isEmpty())
            return missing("template_name"_L1, u"must be the name of an approved template"_s);
        break;
    default:
        if (isMedia(content.kind) && content.mediaUrl.isEmpty())
            return missing("media_url"_L1, u"must be the address of the file"_s);
        break;
    }
    const bool needsChoices =
        content.kind == Kind::Buttons || content.kind == Kind::List || content.kind == Kind::Poll;
    if (needsChoices && content.choices.isEmpty())
        return missing("choices"_L1, u"needs at least one choice"_s);
    return {};
}

bool isKnownKey(const QString &key)
{
    static const QSet<QString> others{u"kind"_s,      u"choices"_s,      u"latitude"_s,
                                      u"longitude"_s, u"multi_select"_s, u"parameters"_s};
    return others.contains(key) ||
           std::any_of(kTexts.begin(), kTexts.end(),
                       [&](const TextMember &known) { return known.name == key; });
}

} // namespace

QLatin1StringView wordOf(MessageContent::Kind kind)
{
    for (const auto &[known, word] : kKinds) {
        if (known == kind)
            return word;
    }
    return "unsupported"_L1;
}

bool fromWord(QStringView word, MessageContent::Kind &out)
{
    for (const auto &[known, text] : kKinds) {
        if (word == text) {
            out = known;
            return true;
        }
    }
    return false;
}

MessageContent MessageContent::ofText(QString text)
{
    MessageContent content;
    content.text = std::move(text);
    return content;
}

QJsonObject MessageContent::toJson() const
{
    QJsonObject json{{u"kind"_s, wordOf(kind)}};
    for (const TextMember &known : kTexts) {
        if (const QString &value = this->*known.member; !value.isEmpty())
            json.insert(known.name, value);
    }
    if (kind == Kind::Location) {
        json.insert("latitude"_L1, latitude);
        json.insert("longitude"_L1, longitude);
    }
    if (!choices.isEmpty()) {
        QJsonArray array;
        for (const Choice &choice : choices) {
            QJsonObject object{{u"id"_s, choice.id}, {u"title"_s, choice.title}};
            if (!choice.description.isEmpty())
                object.insert("description"_L1, choice.description);
            array.append(object);
        }
        json.insert("choices"_L1, array);
    }
    if (multiSelect)
        json.insert("multi_select"_L1, true);
    if (!parameters.isEmpty())
        json.insert("parameters"_L1, QJsonArray::fromStringList(parameters));
    return json;
}

Result<MessageContent> MessageContent::fromJson(const QJsonObject &json, const QString &path)
{
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (!isKnownKey(it.key()))
            return fail(ErrorCode::Invalid, u"is not a field of a message"_s,
                        path + u'/' + it.key());
    }
    MessageContent content;
    const QString kind = json.value("kind"_L1).toString(u"text"_s);
    if (!fromWord(kind, content.kind))
        return fail(ErrorCode::Invalid,
                    u"is not a kind of message: use text, image, video, document, audio, sticker, "
                    "location, contact, poll, buttons, list or template"_s,
                    path + "/kind"_L1);
    if (const Result<> read = readTexts(json, path, content); !read)
        return tl::unexpected<Error>(read.error());
    if (const Result<> read = readPlace(json, path, content); !read)
        return tl::unexpected<Error>(read.error());
    if (const Result<> read = readOptions(json, path, content); !read)
        return tl::unexpected<Error>(read.error());
    if (const QJsonValue value = json.value("choices"_L1); !value.isUndefined()) {
        Result<QList<Choice>> choices = readChoices(value, path + "/choices"_L1);
        if (!choices)
            return tl::unexpected<Error>(choices.error());
        content.choices = std::move(*choices);
    }
    if (const Result<> complete = checkNeeds(json, path, content); !complete)
        return tl::unexpected<Error>(complete.error());
    return content;
}

MessageContent MessageContent::withNumberedChoices() const
{
    if (kind != Kind::Buttons && kind != Kind::List)
        return *this;
    MessageContent plain;
    plain.kind = mediaUrl.isEmpty() ? Kind::Text : Kind::Image;
    plain.mediaUrl = mediaUrl;
    plain.replyToId = replyToId;
    QStringList lines{text, QString()};
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const Choice &choice = choices.at(i);
        QString line = u"%1. %2"_s.arg(i + 1).arg(choice.title);
        if (!choice.description.isEmpty())
            line += u" - "_s + choice.description;
        lines.append(line);
    }
    plain.text = lines.join(u'\n');
    return plain;
}

QByteArray MessageContent::echoHash() const
{
    // Gateways change white space and wrap plain text in extended text: compare what a reader would
    // call the same.
    const Kind plainKind = kind == Kind::Buttons || kind == Kind::List ? Kind::Text : kind;
    QString detail = text.simplified();
    if (kind == Kind::Location)
        detail = u"%1,%2"_s.arg(latitude, 0, 'f', 4).arg(longitude, 0, 'f', 4);
    else if (kind == Kind::Contact)
        detail = contactName.simplified();
    else if (kind == Kind::Template)
        detail = templateName + u'|' + parameters.join(u'|');
    return shortHash({QByteArrayView(wordOf(plainKind).data(), wordOf(plainKind).size()),
                      detail.toUtf8()})
        .first(8);
}

} // namespace flotilla
