#include "tests/support/plaingateway.h"

#include "core/base/secrettext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace flotilla {

namespace {

using Kind = InboundFact::Kind;

Kind kindOf(const QString &word)
{
    for (const Kind kind :
         {Kind::Message, Kind::Echo, Kind::Status, Kind::SendReport, Kind::SessionStatus,
          Kind::PairingCode, Kind::Deleted, Kind::Edited, Kind::Reaction}) {
        if (word == wordOf(kind))
            return kind;
    }
    return Kind::Other;
}

InboundFact factOf(const QJsonObject &json)
{
    InboundFact fact;
    fact.kind = kindOf(json[u"kind"].toString());
    fact.eventName = json[u"event"].toString(QStringLiteral("plain")).toUtf8();
    if (const QString phone = json[u"phone"].toString(); !phone.isEmpty())
        fact.chat.phoneJid = phone.toUtf8() + "@s.whatsapp.net";
    if (const QString lid = json[u"lid"].toString(); !lid.isEmpty())
        fact.chat.lid = lid.toUtf8() + "@lid";
    if (const QString group = json[u"group"].toString(); !group.isEmpty())
        fact.chat.other = group.toUtf8() + "@g.us";
    fact.fromMe = fact.kind == Kind::Echo;
    fact.providerId = json[u"id"].toString().toUtf8();
    if (json.contains(u"at"))
        fact.providerAt = fromMs(static_cast<qint64>(json[u"at"].toDouble()));
    fact.senderName = json[u"name"].toString();
    fact.text = json[u"text"].toString();
    fact.content = MessageContent::ofText(fact.text);
    if (!fact.providerId.isEmpty())
        fact.dedupeKey = json[u"kind"].toString().toUtf8() + '|' + fact.providerId;
    return fact;
}

} // namespace

bool PlainWebhookReader::isAuthentic(const Session &session, const HttpRequest &request,
                                     Instant) const
{
    return sameSecret(request.header("X-Secret"), session.secret);
}

WebhookReading PlainWebhookReader::read(QByteArrayView body) const
{
    WebhookReading reading;
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size())).object();
    reading.eventName = "plain";
    if (!json[u"facts"].isArray()) {
        reading.problem = QStringLiteral("no list of facts");
        return reading;
    }
    reading.parsed = true;
    const QJsonArray facts = json[u"facts"].toArray();
    for (const QJsonValue &fact : facts)
        reading.facts.append(factOf(fact.toObject()));
    return reading;
}

} // namespace flotilla
