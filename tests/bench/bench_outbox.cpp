// Sends per second of many sessions on an instant gateway: two commits each, on a real disk.

#include "core/base/threadloop.h"
#include "core/outbox/outboxservice.h"
#include "core/store/outboxstore.h"
#include "tests/support/testdatabase.h"

#include <QCoreApplication>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <future>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSessions = 100;

class InstantGateway final : public Gateway
{
public:
    std::atomic<qint64> high = 0;
    qint64 wanted = 0;
    std::promise<void> reached;

    [[nodiscard]] const GatewayAbilities &abilities() const override { return m_able; }
    [[nodiscard]] const WebhookReader &webhooks() const override { qFatal("not used"); }
    void send(const Session &, const OutboundMessage &message,
              std::function<void(SendOutcome)> done) override
    {
        SendOutcome outcome;
        outcome.kind = SendOutcome::Kind::Sent;
        outcome.gatewayId = QByteArray::number(message.id.value);
        done(outcome);
        if (!message.content.text.startsWith(u"News"_s) && ++high == wanted)
            reached.set_value();
    }
    void messageInfo(const Session &, const QByteArray &, Then<RememberedSend>) override {}
    void recentSends(const Session &, Then<QList<RememberedSend>>) override {}
    void status(const Session &, Then<SessionReport>) override {}
    void connectSession(const Session &, Then<SessionReport>) override {}
    void disconnectSession(const Session &, Then<SessionReport>) override {}
    void restartSession(const Session &, Then<SessionReport>) override {}
    void phoneOfLid(const Session &, const QByteArray &, Then<QByteArray>) override {}
    void isOnWhatsApp(const Session &, const QByteArray &, Then<bool>) override {}

private:
    GatewayAbilities m_able;
};

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

struct House
{
    TestDatabase db{TestDatabase::Where::Directory};
    WorkspaceId workspace;
    std::vector<SessionId> sessions;
    std::vector<ConversationId> chats; // those of one session apart by kSessions

    explicit House(int chatCount)
    {
        workspace = db.addWorkspace(u"bench"_s);
        for (int i = 0; i < kSessions; ++i)
            sessions.push_back(db.addSession(workspace, u"session %1"_s.arg(i)));
        db.execute("UPDATE session SET rate_count = 1000000, burst = 1000000, pair_rate_count = "
                   "1000000, pair_burst = 1000000, jitter = 0");
        for (int from = 0; from < chatCount; from += 10'000) {
            inOne([&](WriteTx &tx) {
                for (int i = from; i < std::min(chatCount, from + 10'000); ++i) {
                    const ConversationId id = tx.nextId<ConversationId>();
                    chats.push_back(id);
                    tx.db()
                        .prepare("INSERT INTO conversation (conversation_id, workspace_id, "
                                 "session_id, chat_key, created_at) VALUES (?1, ?2, ?3, ?4, ?5)")
                        .bind(id, workspace, sessions[static_cast<size_t>(i % kSessions)],
                              u"55119%1@s.whatsapp.net"_s.arg(i, 8, 10, QChar(u'0')), tx.now())
                        .run();
                }
            });
        }
    }

    template<class Do>
    void inOne(Do &&work)
    {
        if (const Result<> done = db.write([&](WriteTx &tx) -> Result<> {
                work(tx);
                return {};
            });
            !done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    // Returns the writer's time for one, in microseconds.
    double enqueue(int count, Lane lane, Purpose purpose, const QString &text)
    {
        const auto start = std::chrono::steady_clock::now();
        for (int from = 0; from < count; from += 2'000) {
            inOne([&](WriteTx &tx) {
                for (int i = from; i < std::min(count, from + 2'000); ++i) {
                    const auto chat = static_cast<size_t>(i) % chats.size();
                    NewMessage message;
                    message.workspace = workspace;
                    message.session = sessions[chat % kSessions];
                    message.conversation = chats[chat];
                    message.lane = lane;
                    message.purpose = purpose;
                    message.content = MessageContent::ofText(text);
                    message.causeKind = u"event"_s;
                    message.causeId = 1;
                    (void)OutboxStore::enqueue(tx, message);
                }
            });
        }
        return secondsSince(start) * 1e6 / count;
    }
};

double sendsPerSecond(House &house, int count)
{
    ThreadLoop net(u"net"_s);
    SystemClock clock;
    SeededRandom random(1);
    SessionDirectory sessions;
    sessions.reload(house.db.readers());
    auto gateway = std::make_shared<InstantGateway>();
    gateway->wanted = count;
    GatewayRegistry gateways;
    gateways.add(u"wasender"_s, gateway);
    std::unique_ptr<OutboxService> service;
    const auto start = std::chrono::steady_clock::now();
    net.run([&] {
        service = std::make_unique<OutboxService>(OutboxService::Parts{
            house.db.writer(), house.db.readers(), sessions, gateways, clock, random, net, {}, 64});
        service->start();
    });
    gateway->reached.get_future().wait();
    const double seconds = secondsSince(start);
    std::promise<void> stopped;
    net.run([&] { service->stop(Millis(5'000), [&] { stopped.set_value(); }); });
    stopped.get_future().wait();
    net.run([&] { service.reset(); });
    return count / seconds;
}

void measure(const char *suffix, int count, int lowWaiting)
{
    House house(std::max(1'000, std::min(lowWaiting, 100'000)));
    if (lowWaiting > 0)
        house.enqueue(lowWaiting, Lane::Low, Purpose::Broadcast, u"News of the day"_s);
    const double us = house.enqueue(count, Lane::High, Purpose::Reply, u"Thank you, got it"_s);
    const double rate = sendsPerSecond(house, count);
    std::printf("bench outbox_sends%s_per_s %.0f per_s\n", suffix, rate);
    std::printf("bench outbox_enqueue%s_us %.1f us\n", suffix, us);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    measure("_tenth", 2'000, 0);
    measure("", 20'000, 0);
    measure("_tenfold", 200'000, 0);
    measure("_10k_low", 20'000, 10'000);
    measure("_100k_low", 20'000, 100'000);
    measure("_1m_low", 20'000, 1'000'000);
    return 0;
}
