#pragma once
// One session of the simulated gateway with what it remembers: messages, contacts, groups, logs.

#include "core/base/isotime.h"
#include "core/gateway/simulator/ratelimits.h"
#include "core/model/inbound.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <map>

namespace flotilla {

struct SimulatedMessage
{
    qint64 msgId = 0;
    QByteArray whatsappId;
    QString remoteJid;
    QJsonObject body;    // as it was sent
    QJsonObject message; // as WhatsApp shapes it
    Instant at;
    int status = 1; // of the contract, 0 to 5
    QString failure;
    bool isOut = false; // WhatsApp's id exists

    [[nodiscard]] QJsonObject key() const;
    [[nodiscard]] QJsonObject info() const;
    [[nodiscard]] QJsonObject logRow(qint64 session) const;
};

struct SimulatedGroup
{
    QString jid;
    QString subject;
    QString description;
    QString owner;
    Instant createdAt;
    bool announce = false;
    bool restricted = false;
    QString inviteCode;
    std::map<QString, QString> participants; // JID -> "", "admin", "superadmin"

    [[nodiscard]] QJsonObject metadata() const;
    [[nodiscard]] QJsonArray participantList() const;
};

struct SimulatedContact
{
    QString jid;
    QString lid;
    QString name;
    bool isBlocked = false;
    bool isOnWhatsApp = true;

    [[nodiscard]] QJsonObject toJson() const;
};

struct SimulatedSession
{
    qint64 id = 0;
    QString name;
    QString phone; // digits
    QString lid;   // digits
    QString status = QStringLiteral("disconnected");
    SimulatorPlan plan = SimulatorPlan::Paid;
    bool accountProtection = false;
    bool logMessages = true;
    QString webhookUrl;
    bool webhookEnabled = true;
    QStringList webhookEvents; // empty: all
    QJsonObject otherSettings;
    QByteArray apiKey;
    QByteArray secret;
    Instant createdAt;
    Instant updatedAt;
    QString qrCode;
    QString passkeyToken;
    int pairingRounds = 0;
    int inFlight = 0;

    RateLimits limits;
    std::map<qint64, SimulatedMessage> messages;  // by msgId, the newest 10,000
    std::map<QString, SimulatedContact> contacts; // by JID
    std::map<QString, SimulatedGroup> groups;     // by JID
    QJsonArray logs;

    [[nodiscard]] QString jid() const { return phone + QStringLiteral("@s.whatsapp.net"); }
    [[nodiscard]] bool isConnected() const { return status == QLatin1StringView("connected"); }
    [[nodiscard]] bool wants(const QString &event) const;
    // With the status in upper case, as lists and answers to PAT calls have it.
    [[nodiscard]] QJsonObject toJson() const;
    // Takes over what `json` names. Fails naming the field; then nothing has changed.
    [[nodiscard]] Result<> apply(const QJsonObject &json, bool isNew);
    void remember(SimulatedMessage message);
};

} // namespace flotilla
