#include "core/gateway/simulator/simulatedsession.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSet>
#include <QTimeZone>
#include <QUrl>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMessagesMax = 10'000;

QDateTime utc(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), QTimeZone::utc());
}

Result<> checkFlag(const QJsonObject &json, QLatin1StringView name, bool required)
{
    const QJsonValue value = json.value(name);
    if (value.isUndefined() && !required)
        return {};
    if (!value.isBool())
        return fail(ErrorCode::Invalid, u"The %1 field must be true or false."_s.arg(name), name);
    return {};
}

Result<> checkSettings(const QJsonObject &json, bool isNew)
{
    for (const auto name : {"name"_L1, "phone_number"_L1}) {
        const QJsonValue value = json.value(name);
        if ((isNew && value.toString().isEmpty()) || (!value.isUndefined() && !value.isString()))
            return fail(ErrorCode::Invalid, u"The %1 field is required."_s.arg(name), name);
    }
    const QString phone = json.value("phone_number"_L1).toString();
    if (!phone.isEmpty() && ChatAddress::fromText(phone.toUtf8()).phoneJid.isEmpty())
        return fail(ErrorCode::Invalid, u"The phone_number field must be a phone number."_s,
                    u"phone_number"_s);
    for (const auto &[name, required] :
         {std::pair{"account_protection"_L1, isNew}, std::pair{"log_messages"_L1, isNew},
          std::pair{"webhook_enabled"_L1, false}}) {
        if (const Result<> checked = checkFlag(json, name, required); !checked)
            return checked;
    }
    const QString url = json.value("webhook_url"_L1).toString();
    if (!url.isEmpty() && (!QUrl(url).isValid() || QUrl(url).host().isEmpty()))
        return fail(ErrorCode::Invalid, u"The webhook_url field must be a valid URL."_s,
                    u"webhook_url"_s);
    return {};
}

} // namespace

QJsonObject SimulatedMessage::key() const
{
    return {{u"id"_s, QString::fromLatin1(whatsappId)},
            {u"fromMe"_s, true},
            {u"remoteJid"_s, remoteJid}};
}

QJsonObject SimulatedMessage::info() const
{
    return {{u"remoteJid"_s, remoteJid}, {u"id"_s, QString::fromLatin1(whatsappId)},
            {u"msgId"_s, msgId},         {u"key"_s, key()},
            {u"message"_s, message},     {u"messageTimestamp"_s, QString::number(toMs(at) / 1000)},
            {u"status"_s, status}};
}

QJsonObject SimulatedMessage::logRow(qint64 session) const
{
    const QString stamp = utc(at).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QString word = !failure.isEmpty() ? u"failed"_s : isOut ? u"sent"_s : u"in_progress"_s;
    return {{u"id"_s, QString::number(msgId)},
            {u"whatsapp_session_id"_s, QString::number(session)},
            {u"to"_s, body.value("to"_L1)},
            {u"content"_s, QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))},
            {u"status"_s, word},
            {u"failed_reason"_s, failure.isEmpty() ? QJsonValue() : QJsonValue(failure)},
            {u"created_at"_s, stamp},
            {u"updated_at"_s, stamp}};
}

QJsonArray SimulatedGroup::participantList() const
{
    QJsonArray list;
    for (const auto &[who, role] : participants)
        list.append(QJsonObject{{u"id"_s, who},
                                {u"admin"_s, role.isEmpty() ? QJsonValue() : QJsonValue(role)}});
    return list;
}

QJsonObject SimulatedGroup::metadata() const
{
    QJsonArray list;
    for (const auto &[who, role] : participants)
        list.append(QJsonObject{{u"jid"_s, who},
                                {u"isAdmin"_s, !role.isEmpty()},
                                {u"isSuperAdmin"_s, role == "superadmin"_L1}});
    return {{u"jid"_s, jid},
            {u"id"_s, jid},
            {u"subject"_s, subject},
            {u"creation"_s, toMs(createdAt) / 1000},
            {u"owner"_s, owner},
            {u"desc"_s, description},
            {u"announce"_s, announce},
            {u"restrict"_s, restricted},
            {u"size"_s, static_cast<int>(participants.size())},
            {u"participants"_s, list}};
}

QJsonObject SimulatedContact::toJson() const
{
    return {{u"jid"_s, jid},
            {u"id"_s, jid},
            {u"name"_s, name},
            {u"notify"_s, name},
            {u"verifiedName"_s, QJsonValue()},
            {u"imgUrl"_s, QJsonValue()},
            {u"status"_s, QJsonValue()}};
}

bool SimulatedSession::wants(const QString &event) const
{
    return webhookEnabled && !webhookUrl.isEmpty() &&
           (webhookEvents.isEmpty() || webhookEvents.contains(event));
}

QJsonObject SimulatedSession::toJson() const
{
    QJsonObject json = otherSettings;
    const QJsonObject own{
        {u"id"_s, id},
        {u"name"_s, name},
        {u"phone_number"_s, QString(u'+' + phone)},
        {u"status"_s, status.toUpper()},
        {u"account_protection"_s, accountProtection},
        {u"log_messages"_s, logMessages},
        {u"webhook_url"_s, webhookUrl.isEmpty() ? QJsonValue() : QJsonValue(webhookUrl)},
        {u"webhook_enabled"_s, webhookEnabled},
        {u"webhook_events"_s, webhookEvents.isEmpty()
                                  ? QJsonValue()
                                  : QJsonValue(QJsonArray::fromStringList(webhookEvents))},
        {u"api_key"_s, QString::fromLatin1(apiKey)},
        {u"webhook_secret"_s, QString::fromLatin1(secret)},
        {u"created_at"_s, isoTime(createdAt)},
        {u"updated_at"_s, isoTime(updatedAt)},
    };
    for (auto it = own.constBegin(); it != own.constEnd(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

Result<> SimulatedSession::apply(const QJsonObject &json, bool isNew)
{
    if (const Result<> checked = checkSettings(json, isNew); !checked)
        return checked;
    name = json.value("name"_L1).toString(name);
    if (json.contains("phone_number"_L1))
        phone = QString::fromLatin1(
            ChatAddress::fromText(json.value("phone_number"_L1).toString().toUtf8()).phoneDigits());
    accountProtection = json.value("account_protection"_L1).toBool(accountProtection);
    logMessages = json.value("log_messages"_L1).toBool(logMessages);
    webhookEnabled = json.value("webhook_enabled"_L1).toBool(webhookEnabled);
    if (json.contains("webhook_url"_L1))
        webhookUrl = json.value("webhook_url"_L1).toString();
    if (json.contains("webhook_events"_L1)) {
        webhookEvents.clear();
        for (const QJsonValue &event : json.value("webhook_events"_L1).toArray())
            webhookEvents.append(event.toString());
    }
    for (const auto other :
         {"read_incoming_messages"_L1, "auto_reject_calls"_L1, "ignore_groups"_L1,
          "ignore_channels"_L1, "ignore_broadcasts"_L1, "proxy_url"_L1, "always_online"_L1}) {
        if (json.contains(other))
            otherSettings.insert(other, json.value(other));
    }
    return {};
}

void SimulatedSession::remember(SimulatedMessage message)
{
    const qint64 number = message.msgId;
    messages.insert_or_assign(number, std::move(message));
    if (messages.size() > kMessagesMax)
        messages.erase(messages.begin());
}

} // namespace flotilla
