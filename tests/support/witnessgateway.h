#pragma once
// The judge's own gateway: speaks the part of WasenderApi's contract that the engine needs, keeps a
// log of what it took, and misbehaves by seed. On purpose it shares no code with core/gateway, so
// that a misreading there is not mirrored here.

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/http/message.h"
#include "tests/support/history.h"

#include <QJsonValue>

#include <functional>
#include <map>

namespace flotilla {

// Chances of each misbehaviour per send, 0 to 1.
struct GatewayFaults
{
    double refused = 0;      // connection refused: proved not sent
    double resetBefore = 0;  // closed before acting
    double resetAfter = 0;   // closed after acting
    double errorBefore = 0;  // 500 before acting
    double errorAfter = 0;   // 500 after acting
    double htmlAfter = 0;    // 502 with a page, after acting
    double garbledAfter = 0; // 200 whose body cannot be read, after acting
    double hangBefore = 0;   // never answers, did not act
    double hangAfter = 0;    // never answers, acted
    double rateLimited = 0;  // 429
    double rejected = 0;     // 422
    double slow = 0;         // answers after seconds
    double echoLost = 0;     // says nothing of the message
    double echoEarly = 0;    // says it before the answer
    double statusTwice = 0;  // statuses come twice, the second time out of order
};

struct GatewaySession
{
    QByteArray name; // as in the history
    QByteArray workspace;
    QByteArray apiKey;
    QByteArray secret; // of the webhooks
    QByteArray gatewayId = {};
    QByteArray hook = {}; // path of its webhooks at the engine
    bool connected = true;
};

// A webhook the gateway wants delivered.
struct GatewayWebhook
{
    QByteArray session;
    QByteArray body;
    Millis after{0};
    // Of the echo of a message: its delivery proves to the engine that the message was sent.
    QByteArray echoChat = {};
    QByteArray echoText = {};
};

struct GatewayAct
{
    enum class Reply { Answer, Reset, Hang };

    Reply reply = Reply::Answer;
    HttpResponse response;
    Millis delay{0};
    std::vector<GatewayWebhook> webhooks;
};

class WitnessGateway
{
public:
    // `record` is called before the gateway acts on what it records.
    WitnessGateway(Random &random, std::function<Instant()> now,
                   std::function<void(HistoryEvent)> record);

    void addSession(const GatewaySession &session);
    [[nodiscard]] GatewaySession *session(const QByteArray &name);
    [[nodiscard]] const std::map<QByteArray, GatewaySession> &sessions() const
    {
        return m_sessions;
    }
    void setFaults(const GatewayFaults &faults) { m_faults = faults; }
    [[nodiscard]] const GatewayFaults &faults() const { return m_faults; }

    // Handles a request; `leftAt` is when the engine let it go, in the recorder's clock (0: now).
    GatewayAct act(const HttpRequest &request, qint64 leftAt = 0);
    // The webhook bodies of one message of a customer: the same message under one to three names.
    [[nodiscard]] std::vector<QByteArray> customerSays(const QByteArray &chat,
                                                       const QByteArray &messageId,
                                                       const QByteArray &text, int times) const;
    [[nodiscard]] QByteArray statusWebhook(const QByteArray &status) const;
    // One of them, from somebody who has no gateway at hand.
    [[nodiscard]] static QByteArray customerWebhook(const QByteArray &event, const QByteArray &chat,
                                                    const QByteArray &messageId,
                                                    const QByteArray &text, Instant at);
    // Somebody types on the session's own phone.
    [[nodiscard]] QByteArray phoneTypes(const QByteArray &chat, const QByteArray &messageId,
                                        const QByteArray &text) const;

    // How often each misbehaviour happened.
    [[nodiscard]] const std::map<QByteArray, qint64> &counts() const { return m_counts; }

private:
    struct Kept
    {
        QByteArray session;
        QByteArray chat;
        QByteArray text;
        QByteArray keyId;
        Instant at;
        int status = 2;
    };

    GatewayAct send(const GatewaySession &session, const HttpRequest &request, qint64 leftAt);
    GatewayAct misbehave(const GatewaySession &session, const QByteArray &what, HistoryEvent event);
    GatewayAct take(const GatewaySession &session, HistoryEvent event, bool told);
    GatewayAct info(const GatewaySession &session, const QByteArray &id) const;
    GatewayAct logs(const HttpRequest &request) const;
    void announce(const GatewaySession &session, qint64 id, GatewayAct &act);
    [[nodiscard]] QByteArray pickFault();
    [[nodiscard]] QByteArray envelope(const QByteArray &event, const QJsonValue &data) const;
    [[nodiscard]] static QByteArray envelopeAt(const QByteArray &event, const QJsonValue &data,
                                               Instant at);

    Random &m_random;
    std::function<Instant()> m_now;
    std::function<void(HistoryEvent)> m_record;
    GatewayFaults m_faults;
    std::map<QByteArray, GatewaySession> m_sessions; // by name
    std::map<qint64, Kept> m_kept;
    std::map<QByteArray, qint64> m_counts;
    qint64 m_nextId = 100'000;
    qint64 m_requests = 0;
};

} // namespace flotilla
