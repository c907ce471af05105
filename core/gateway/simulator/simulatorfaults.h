#pragma once
// Everything that may go wrong at the simulated gateway, as rates from 0 to 1, each by its name in
// the control interface.

#include "core/base/random.h"
#include "core/base/result.h"

#include <QJsonObject>

namespace flotilla {

struct SimulatorFaults
{
    // Of a send; at most one strikes a request.
    double refuse401 = 0;
    double refuse422 = 0;
    double limitTrial = 0;      // 429 as on a trial plan
    double limitProtection = 0; // 429 as with account protection
    double notConnected = 0;
    double planExpired = 0;
    double fail500Before = 0; // an HTML page, nothing accepted
    double fail500After = 0;  // the same after the message was accepted
    double fail502Before = 0;
    double fail502After = 0;
    double slowAfter = 0;   // accepted, answered after `slowMs`
    double resetBefore = 0; // the connection ends without an answer
    double resetAfter = 0;
    double empty204 = 0;       // accepted, answered without a body
    double failOtherCalls = 0; // any call but a send: 502

    // Of what follows an accepted send.
    double echoNever = 0;
    double echoBeforeAnswer = 0;
    double deliveryFails = 0; // message.sent with success false
    double statusLost = 0;
    double statusOutOfOrder = 0;

    // Of webhooks.
    double webhookLost = 0;
    double webhookDoubled = 0;
    double webhookDelayed = 0; // up to delayMs, so that later ones overtake

    // How webhooks are spelled.
    double milliseconds = 0;
    double messagesAsArray = 0;
    double lidAddressing = 0;
    double lidWithoutPhone = 0; // of those by LID: no senderPn at all
    double cUs = 0;
    double plusInCleaned = 0;

    qint64 slowMs = 30'000;
    qint64 delayMs = 5'000;

    [[nodiscard]] QJsonObject toJson() const;
    // Changes only what `json` names; refuses unknown names and rates outside 0 to 1.
    [[nodiscard]] Result<> apply(const QJsonObject &json);
    // Swarm style: each fault is off in some seeds and at a modest rate in others.
    [[nodiscard]] static SimulatorFaults swarm(Random &random);
    // All rates zero; the durations stay.
    void calm();
};

// What may strike one send, in the order of the rates above.
enum class SendFault {
    None,
    Refuse401,
    Refuse422,
    LimitTrial,
    LimitProtection,
    NotConnected,
    PlanExpired,
    Fail500Before,
    Fail500After,
    Fail502Before,
    Fail502After,
    SlowAfter,
    ResetBefore,
    ResetAfter,
    Empty204,
};

[[nodiscard]] SendFault drawSendFault(const SimulatorFaults &faults, Random &random);
// By the name of its rate: "reset_after".
[[nodiscard]] std::optional<SendFault> sendFaultNamed(QStringView name);

} // namespace flotilla
