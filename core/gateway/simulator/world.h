#pragma once
// The state of the simulated gateway and what happens in it by itself: echoes, receipts, pairing,
// customers. Routes act on it; it knows nothing of HTTP requests.

#include "core/gateway/simulator/sendjournal.h"
#include "core/gateway/simulator/virtualcustomer.h"
#include "core/gateway/simulator/webhooksender.h"

#include <QSet>

#include <deque>

namespace flotilla {

struct SimulatorSettings
{
    QByteArray accountToken = "simulator-account-token"; // the personal access token
    // Where clients and customers reach the simulator, for links to media: "http://127.0.0.1:7700".
    QString publicBase;
    bool resetAsTime = false; // X-RateLimit-Reset as a Unix time instead of seconds to go
    int concurrencyMax = 5;   // requests at once per session; the real number is not published
    Millis latencyMin{20};
    Millis latencyMax{80};
    Millis qrLife{45'000};
    Millis scanAfter{0}; // an imaginary operator scans the code after this long; 0: never
    WebhookPolicy webhooks;
    SimulatorFaults faults;
};

struct StoredFile
{
    QByteArray bytes;
    QByteArray mimeType;
    QByteArray mediaKey; // of encrypted files
    QByteArray messageName;
    Instant until;
};

class SimulatorWorld
{
public:
    struct Parts
    {
        const Clock &clock;
        Random &random;
        Loop &loop;
        HttpTransport &transport;
    };

    SimulatorWorld(Parts parts, SimulatorSettings settings);
    ~SimulatorWorld();
    SimulatorWorld(const SimulatorWorld &) = delete;
    SimulatorWorld &operator=(const SimulatorWorld &) = delete;

    [[nodiscard]] Instant now() const { return m_parts.clock.now(); }
    [[nodiscard]] Random &dice() { return m_parts.random; }
    SimulatorSettings settings;
    std::deque<SendFault> nextFaults; // strike the next sends, ahead of the rates
    SendJournal journal;
    std::map<QString, StoredFile> files; // by path
    std::map<qint64, SimulatedSession> sessions;

    // --- Sessions
    SimulatedSession &addSession(SimulatedSession session);
    void removeSession(qint64 id);
    [[nodiscard]] SimulatedSession *sessionById(qint64 id);
    [[nodiscard]] SimulatedSession *sessionByKey(const QByteArray &apiKey);
    void setStatus(SimulatedSession &session, const QString &status);
    void startPairing(SimulatedSession &session, bool byPasskey);
    void finishPairing(SimulatedSession &session);
    void log(SimulatedSession &session, const QString &type);
    void emitEvent(const SimulatedSession &session, const QString &event, const QJsonValue &data);

    // --- Messages of the client
    // Journals, then queues the message; what follows from it comes by itself.
    SimulatedMessage &accept(SimulatedSession &session, const QJsonObject &body);
    void edit(SimulatedSession &session, SimulatedMessage &message, const QString &text);
    void withdraw(SimulatedSession &session, SimulatedMessage &message);
    void sendOut(qint64 session, qint64 msgId);
    // The echo and report of a message, at most once.
    void tellEcho(SimulatedSession &session, const SimulatedMessage &message);

    // --- Customers
    VirtualCustomer &addCustomer(qint64 session, CustomerPlan plan);
    [[nodiscard]] VirtualCustomer *customer(qint64 id);
    [[nodiscard]] const std::map<qint64, std::unique_ptr<VirtualCustomer>> &customers() const
    {
        return m_customers;
    }
    // The customer writes; gives WhatsApp's id of the message.
    QByteArray say(VirtualCustomer &customer, const MessageContent &content);
    // The customer sends a file, encrypted as WhatsApp does.
    QByteArray sendFile(VirtualCustomer &customer, const QByteArray &bytes,
                        const QByteArray &mimeType, const QString &caption);
    // The operator writes on the phone itself.
    QByteArray typeOnPhone(VirtualCustomer &customer, const QString &text);

    [[nodiscard]] WebhookSender &webhooks() { return m_webhooks; }
    // Runs `task` after that time, unless the world has ended.
    void answerLater(Millis delay, Task task) { after(delay, std::move(task)); }
    [[nodiscard]] qint64 waitingTasks() const { return m_waiting; }
    [[nodiscard]] QString newId(const char *prefix, int bytes);

    std::function<void(const VirtualCustomer &, const VirtualCustomer::Line &)> onLine;
    std::function<void(const VirtualCustomer &)> onChatComplete;

private:
    void after(Millis delay, Task task);
    void progress(qint64 session, qint64 msgId, int status);
    void fail(SimulatedSession &session, SimulatedMessage &message, const QString &why);
    void hear(qint64 session, qint64 msgId);
    void refreshCode(qint64 session);
    [[nodiscard]] VirtualCustomer *customerAt(qint64 session, const ChatAddress &address);
    void write(VirtualCustomer &customer, bool fromCustomer, const QString &text);
    QByteArray tellInbound(VirtualCustomer &customer, const QJsonObject &message,
                           const QString &text);
    [[nodiscard]] QJsonObject inboundKey(const VirtualCustomer &customer, const QByteArray &id);

    Parts m_parts;
    WebhookSender m_webhooks;
    std::map<qint64, std::unique_ptr<VirtualCustomer>> m_customers;
    std::map<QByteArray, qint64> m_customerByChat; // "<session>|<jid>"
    QSet<qint64> m_complete;
    QSet<qint64> m_echoed; // msgIds told
    qint64 m_nextSession = 1;
    qint64 m_nextCustomer = 1;
    qint64 m_nextMessage = 100'000;
    qint64 m_waiting = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

// A sent body as WhatsApp shapes the message: conversation, imageMessage, ...
[[nodiscard]] QJsonObject whatsAppShape(const QJsonObject &body);

} // namespace flotilla
