#include "tests/core/outbox/outboxrig.h"

#include <QTest>

#include <algorithm>

using namespace flotilla;
using namespace Qt::StringLiterals;

using Kind = SendOutcome::Kind;

namespace {

using OneOf = std::function<bool(const FakeGateway::Entry &)>;

const OneOf ofAll = [](const FakeGateway::Entry &) { return true; };

OneOf ofSession(SessionId session)
{
    return [session](const FakeGateway::Entry &entry) { return entry.session == session; };
}

OneOf ofChat(SessionId session, const QByteArray &phone)
{
    return [session, phone](const FakeGateway::Entry &entry) {
        return entry.session == session && entry.chat == phone + "@s.whatsapp.net";
    };
}

// By monotonic time: the gateway's, whatever the wall clock says.
bool holds(const OutboxRig &rig, const OneOf &isOne, int burst, int intervalMs)
{
    std::vector<Instant> at;
    for (const FakeGateway::Entry &entry : rig.gateway->log) {
        if (isOne(entry))
            at.push_back(entry.steadyAt);
    }
    for (size_t from = 0; from < at.size(); ++from) {
        for (size_t to = from; to < at.size(); ++to) {
            const auto window = (at[to] - at[from]).count();
            if (static_cast<qint64>(to - from + 1) > window / intervalMs + burst)
                return false;
        }
    }
    return true;
}

} // namespace

class TestOutboxService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHighMessageLeavesWithinOneSendWhile100000LowWait();
    void threeWorkspacesGetTheirWeightsWithinTenPercent();
    void lowerLanesLeaveTheirHeadroomFree_data();
    void lowerLanesLeaveTheirHeadroomFree();
    void limitsHoldInEveryWindowAlsoAcrossARestart();
    void limitsHoldInEveryWindowAlsoWhenCommitsAreSlow_data();
    void limitsHoldInEveryWindowAlsoWhenCommitsAreSlow();
    void aSendThatLeftLateBeforeACrashStillCounts();
    void limitsHoldThroughAFailedCommitAfterTheClockWentBack();
    void messagesOfALineKeepTheirOrderThroughRetries();
    void aChatThatMustWaitDoesNotStopOthers();

    void theDailyCapHoldsBulkButNotReplies();
    void bulkWaitsForTheRecipientsMorning();
    void bulkPausesAtIrregularTimes();
    void broadcastsLeaveForNobodyWhoOptedOut();

    void bulkPausesWhileTheDiskIsTight();
    void whatASendCameToIsStoredWhileNewWorkIsRefused();

    void theBreakerStopsAndProbes();
    void retriesStayWithinTheirBudget();
    void aGatewayThatAsksForSilenceGetsIt();
    void aLearnedLimitIsKept();
    void aSessionThatIsDownHoldsItsMessagesUntilItIsUp();

    void whatWaitedTooLongExpires();
    void aMessageInDoubtHoldsItsLineOnly();
    void manySendsInDoubtOpenTheBreaker();
    void doubtsGoOnAfterARestart();
    void aWallClockThatGoesBackStopsNothing();
    void stoppingWaitsForTheSendInFlight();
    void anIdleServiceAsksTheWriterSeldom();

private:
    static FakeGateway::Plan planOf(Kind kind);
};

FakeGateway::Plan TestOutboxService::planOf(Kind kind)
{
    FakeGateway::Plan plan;
    plan.takes = kind == Kind::Sent;
    plan.outcome.kind = kind;
    return plan;
}

void TestOutboxService::aHighMessageLeavesWithinOneSendWhile100000LowWait()
{
    OutboxRig rig;
    const SessionId session = rig.addSession(rig.addWorkspace());
    constexpr int kChats = 500;
    std::vector<ConversationId> chats;
    for (int i = 0; i < kChats; ++i)
        chats.push_back(rig.addChat(session, QByteArray::number(5511900000000 + i)));
    const NewMessage low = rig.message(chats.front(), Lane::Low, Purpose::Broadcast, u"News"_s);
    for (int chunk = 0; chunk < 20; ++chunk) {
        QVERIFY(rig.db.write([&](WriteTx &tx) -> Result<> {
            NewMessage message = low;
            for (int i = 0; i < 5'000; ++i) {
                message.conversation = chats[static_cast<size_t>(i % kChats)];
                if (const Result<MessageId> id = OutboxStore::enqueue(tx, message); !id)
                    return tl::unexpected<Error>(id.error());
            }
            return {};
        }));
    }
    QCOMPARE(rig.db.number("SELECT sum(pending) FROM outbox_line"), 100'000);
    rig.start();
    rig.advance(Millis(20'000));
    const size_t before = rig.gateway->log.size();
    QVERIFY(before > 100);
    for (int i = 0; i < 20; ++i) {
        const size_t sent = rig.gateway->log.size();
        const MessageId high = rig.enqueue(chats[static_cast<size_t>(i)], u"Hello"_s);
        rig.advance(Millis(1'000));
        const auto found = std::find_if(rig.gateway->log.begin(), rig.gateway->log.end(),
                                        [high](const auto &e) { return e.message == high; });
        QVERIFY(found != rig.gateway->log.end());
        const auto ahead = static_cast<size_t>(found - rig.gateway->log.begin()) - sent;
        QVERIFY2(ahead <= 1, qPrintable(u"%1 low sends went first"_s.arg(ahead)));
    }
}

void TestOutboxService::threeWorkspacesGetTheirWeightsWithinTenPercent()
{
    OutboxRig rig(6);
    SeededRandom dice(3);
    rig.gateway->plan = [&dice](const Session &, const OutboundMessage &) {
        FakeGateway::Plan plan = planOf(Kind::Sent);
        plan.answerAfter = Millis(dice.between(50, 150));
        return plan;
    };
    constexpr int kSessions = 10;
    constexpr int kEach = 300;
    std::map<WorkspaceId, int> weights;
    std::map<SessionId, WorkspaceId> owners;
    for (const int weight : {1, 2, 3}) {
        const WorkspaceId workspace = rig.addWorkspace(weight);
        weights[workspace] = weight;
        for (int s = 0; s < kSessions; ++s) {
            const SessionId session = rig.addSession(workspace);
            owners[session] = workspace;
            std::vector<ConversationId> chats;
            for (int c = 0; c < 3; ++c)
                chats.push_back(rig.addChat(session, QByteArray::number(5511900000000 + c)));
            const NewMessage base =
                rig.message(chats[0], Lane::Medium, Purpose::Notification, u"News"_s);
            QVERIFY(rig.db.write([&](WriteTx &tx) -> Result<> {
                NewMessage message = base;
                for (int i = 0; i < kEach; ++i) {
                    message.conversation = chats[static_cast<size_t>(i % 3)];
                    (void)OutboxStore::enqueue(tx, message);
                }
                return {};
            }));
        }
    }
    rig.start();
    rig.advance(Millis(60'000));
    std::map<WorkspaceId, int> sent;
    for (const FakeGateway::Entry &entry : rig.gateway->log)
        ++sent[owners.at(entry.session)];
    const double total = static_cast<double>(rig.gateway->log.size());
    QVERIFY(total > 2'000);
    for (const auto &[workspace, weight] : weights) {
        const double share = sent[workspace] / total;
        const double fair = weight / 6.0;
        QVERIFY2(std::abs(share - fair) <= fair * 0.1,
                 qPrintable(u"weight %1 got %2"_s.arg(weight).arg(share)));
    }
}

void TestOutboxService::lowerLanesLeaveTheirHeadroomFree_data()
{
    QTest::addColumn<int>("lane");
    QTest::addColumn<int>("percent");
    QTest::newRow("medium") << 1 << 90;
    QTest::newRow("low") << 2 << 70;
}

void TestOutboxService::lowerLanesLeaveTheirHeadroomFree()
{
    QFETCH(int, lane);
    QFETCH(int, percent);
    OutboxRig rig;
    const SessionId session = rig.addSession(rig.addWorkspace(), "rate_count = 5, burst = 1");
    for (int i = 0; i < 400; ++i)
        rig.enqueue(rig.addChat(session, QByteArray::number(5511900000000 + i)), u"News"_s,
                    static_cast<Lane>(lane), Purpose::Notification);
    rig.start();
    rig.advance(Millis(60'000));
    const auto sent = static_cast<int>(rig.gateway->log.size());
    const int allowed = 300 * percent / 100;
    QVERIFY2(sent <= allowed + 2 && sent >= allowed * 9 / 10, qPrintable(QString::number(sent)));
}

void TestOutboxService::limitsHoldInEveryWindowAlsoAcrossARestart()
{
    OutboxRig rig;
    const WorkspaceId workspace = rig.addWorkspace();
    rig.db.execute("UPDATE workspace SET rate_count = 12, rate_per_ms = 10000, burst = 2");
    std::vector<SessionId> sessions;
    for (int s = 0; s < 3; ++s) {
        sessions.push_back(rig.addSession(
            workspace, "rate_count = 2, rate_per_ms = 3000, burst = 3, pair_rate_count = 1, "
                       "pair_rate_per_ms = 4000, pair_burst = 2"));
        for (int c = 0; c < 4; ++c) {
            const ConversationId chat =
                rig.addChat(sessions.back(), QByteArray::number(5511900000000 + c));
            for (int i = 0; i < 20; ++i)
                rig.enqueue(chat, u"Hello"_s, Lane::High, Purpose::Notification);
        }
    }
    rig.start();
    for (int i = 0; i < 8; ++i) {
        rig.advance(Millis(7'000 + 900 * i));
        rig.crash();
        rig.restart();
        if (i == 3)
            rig.db.time().shiftWall(-std::chrono::hours(2));
    }
    rig.db.time().shiftWall(std::chrono::hours(1));
    rig.advance(Millis(10'000));
    QVERIFY(rig.gateway->log.size() > 60);
    for (const SessionId session : sessions) {
        QVERIFY(holds(rig, ofSession(session), 3, 1'500));
        QVERIFY(holds(rig, ofChat(session, "5511900000000"), 2, 4'000));
    }
    QVERIFY(holds(rig, ofAll, 2, 833));
}

void TestOutboxService::limitsHoldInEveryWindowAlsoWhenCommitsAreSlow_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestOutboxService::limitsHoldInEveryWindowAlsoWhenCommitsAreSlow()
{
    QFETCH(int, seed);
    OutboxRig rig;
    SeededRandom dice(static_cast<quint64>(seed));
    const WorkspaceId workspace = rig.addWorkspace();
    rig.db.execute("UPDATE workspace SET rate_count = 12, rate_per_ms = 10000, burst = 2");
    std::vector<SessionId> sessions;
    for (int s = 0; s < 3; ++s) {
        sessions.push_back(rig.addSession(
            workspace, "rate_count = 2, rate_per_ms = 3000, burst = 3, pair_rate_count = 1, "
                       "pair_rate_per_ms = 4000, pair_burst = 2"));
        for (int c = 0; c < 3; ++c) {
            const ConversationId chat =
                rig.addChat(sessions.back(), QByteArray::number(5511900000000 + c));
            for (int i = 0; i < 20; ++i)
                rig.enqueue(chat, u"Hello"_s, i % 2 == 0 ? Lane::High : Lane::Medium,
                            Purpose::Notification);
        }
    }
    rig.writer.delay = [&dice] {
        return Millis(dice.chance(0.3) ? dice.between(1, 4'000) : dice.between(0, 5));
    };
    rig.start();
    for (int life = 0; life < 6; ++life) {
        rig.advance(Millis(dice.between(5'000, 25'000)));
        rig.crash();
        rig.advance(Millis(dice.between(0, 2'000)));
        rig.restart();
    }
    rig.advance(Millis(20'000));
    QVERIFY(rig.gateway->log.size() > 40);
    for (const SessionId session : sessions) {
        QVERIFY(holds(rig, ofSession(session), 3, 1'500));
        for (const char *phone : {"5511900000000", "5511900000001", "5511900000002"})
            QVERIFY(holds(rig, ofChat(session, phone), 2, 4'000));
    }
    QVERIFY(holds(rig, ofAll, 2, 834));
}

void TestOutboxService::aSendThatLeftLateBeforeACrashStillCounts()
{
    OutboxRig rig;
    const SessionId session =
        rig.addSession(rig.addWorkspace(), "rate_count = 1, rate_per_ms = 5000, burst = 1");
    for (int i = 0; i < 5; ++i)
        rig.enqueue(rig.addChat(session, QByteArray::number(5511900000000 + i)), u"Hello"_s);
    rig.gateway->plan = [](const Session &, const OutboundMessage &) {
        FakeGateway::Plan plan = planOf(Kind::Sent);
        plan.answers = false;
        return plan;
    };
    rig.writer.delay = [] { return Millis(4'000); };
    rig.start();
    while (rig.gateway->log.empty())
        rig.advance(Millis(1));
    rig.crash();
    rig.gateway->plan = {};
    rig.writer.delay = {};
    rig.restart();
    rig.advance(Millis(12'000));
    QVERIFY(rig.gateway->log.size() >= 2);
    QVERIFY(holds(rig, ofSession(session), 1, 5'000));
}

void TestOutboxService::limitsHoldThroughAFailedCommitAfterTheClockWentBack()
{
    OutboxRig rig;
    const SessionId session =
        rig.addSession(rig.addWorkspace(), "rate_count = 1, rate_per_ms = 5000, burst = 2");
    rig.start();
    rig.db.time().shiftWall(-std::chrono::hours(1));
    for (int i = 0; i < 6; ++i) {
        rig.enqueue(rig.addChat(session, QByteArray::number(5511900000000 + i)), u"Hello"_s);
        rig.advance(Millis(500));
        rig.db.memoryDisk().failNextSyncs(1);
        (void)rig.db.write(
            [](WriteTx &tx) { return tx.db().execute("UPDATE workspace SET weight = 2"); });
    }
    rig.advance(Millis(60'000));
    QCOMPARE(rig.gateway->log.size(), size_t(6));
    QVERIFY(holds(rig, ofSession(session), 2, 5'000));
}

void TestOutboxService::messagesOfALineKeepTheirOrderThroughRetries()
{
    OutboxRig rig;
    SeededRandom dice(5);
    rig.gateway->plan = [&dice](const Session &, const OutboundMessage &) {
        return planOf(dice.chance(0.2) ? Kind::NotSent : Kind::Sent);
    };
    const SessionId session = rig.addSession(rig.addWorkspace());
    std::vector<ConversationId> chats;
    for (int c = 0; c < 3; ++c)
        chats.push_back(rig.addChat(session, QByteArray::number(5511900000000 + c)));
    for (int i = 0; i < 60; ++i)
        rig.enqueue(chats[static_cast<size_t>(i % 3)], u"Number %1"_s.arg(i));
    rig.start();
    rig.advance(std::chrono::minutes(50));
    std::map<QByteArray, MessageId> last;
    int taken = 0;
    for (const FakeGateway::Entry &entry : rig.gateway->log) {
        if (!entry.taken)
            continue;
        ++taken;
        QVERIFY(last[entry.chat] < entry.message);
        last[entry.chat] = entry.message;
    }
    QCOMPARE(taken, 60);
    QVERIFY(rig.lineProblems().isEmpty());
}

void TestOutboxService::aChatThatMustWaitDoesNotStopOthers()
{
    OutboxRig rig;
    const SessionId session = rig.addSession(
        rig.addWorkspace(), "pair_rate_count = 1, pair_rate_per_ms = 60000, pair_burst = 1");
    const ConversationId slow = rig.addChat(session, "5511900000000");
    for (int i = 0; i < 5; ++i)
        rig.enqueue(slow, u"One of five"_s);
    const MessageId other = rig.enqueue(rig.addChat(session, "5511900000001"), u"Hello"_s);
    rig.start();
    rig.advance(Millis(2'000));
    QCOMPARE(rig.state(other), u"sent"_s);
    QCOMPARE(rig.gateway->log.size(), size_t(2));
    rig.advance(std::chrono::minutes(5));
    QCOMPARE(rig.gateway->log.size(), size_t(6));
}

void TestOutboxService::theDailyCapHoldsBulkButNotReplies()
{
    OutboxRig rig;
    const SessionId session =
        rig.addSession(rig.addWorkspace(), "daily_cap = 500, warm_up_from = " +
                                               QByteArray::number(toMs(rig.db.time().now())));
    for (int i = 0; i < 100; ++i)
        rig.enqueue(rig.addChat(session, QByteArray::number(5511900000000 + i)), u"News"_s,
                    Lane::Low, Purpose::Broadcast);
    rig.start();
    rig.advance(std::chrono::hours(2));
    QCOMPARE(rig.gateway->log.size(), size_t(20)); // the first day
    const MessageId reply = rig.enqueue(rig.addChat(session, "5511911111111"), u"Hello"_s);
    rig.advance(Millis(1'000));
    QCOMPARE(rig.state(reply), u"sent"_s);
    rig.advance(std::chrono::hours(24));
    QCOMPARE(rig.gateway->log.size(), size_t(51)); // thirty more on the second
    rig.advance(std::chrono::hours(24));
    QCOMPARE(rig.gateway->log.size(), size_t(96)); // and forty-five
}

void TestOutboxService::bulkWaitsForTheRecipientsMorning()
{
    OutboxRig rig; // 2026-01-01T00:00Z: 21:00 in Sao Paulo, 07:00 in Jakarta
    const SessionId session =
        rig.addSession(rig.addWorkspace(), "quiet_from_min = 1260, quiet_to_min = 480");
    const MessageId brazil = rig.enqueue(rig.addChat(session, "5511900000000"), u"News"_s,
                                         Lane::Low, Purpose::Broadcast);
    const MessageId jakarta = rig.enqueue(rig.addChat(session, "628120000000"), u"News"_s,
                                          Lane::Medium, Purpose::Notification);
    const MessageId code =
        rig.enqueue(rig.addChat(session, "5511900000001"), u"123456"_s, Lane::Medium, Purpose::Otp);
    const MessageId reply = rig.enqueue(rig.addChat(session, "5511900000002"), u"Hello"_s);
    rig.start();
    rig.advance(std::chrono::minutes(59));
    QCOMPARE(rig.state(brazil), u"queued"_s);
    QCOMPARE(rig.state(jakarta), u"queued"_s);
    QCOMPARE(rig.state(code), u"sent"_s);
    QCOMPARE(rig.state(reply), u"sent"_s);
    rig.advance(std::chrono::minutes(2));
    QCOMPARE(rig.state(jakarta), u"sent"_s);
    rig.advance(std::chrono::hours(9) + std::chrono::minutes(57)); // 10:58Z, 07:58 there
    QCOMPARE(rig.state(brazil), u"queued"_s);
    rig.advance(std::chrono::minutes(3));
    QCOMPARE(rig.state(brazil), u"sent"_s);
}

void TestOutboxService::bulkPausesAtIrregularTimes()
{
    OutboxRig rig;
    const SessionId session = rig.addSession(
        rig.addWorkspace(), "rate_count = 1, rate_per_ms = 5000, burst = 1, jitter = 1");
    for (int i = 0; i < 200; ++i)
        rig.enqueue(rig.addChat(session, QByteArray::number(5511900000000 + i)), u"News"_s,
                    Lane::Low, Purpose::Broadcast);
    rig.start();
    rig.advance(std::chrono::minutes(60));
    std::vector<qint64> gaps;
    int pauses = 0;
    for (size_t i = 1; i < rig.gateway->log.size(); ++i) {
        const qint64 gap = (rig.gateway->log[i].at - rig.gateway->log[i - 1].at).count();
        QVERIFY(gap >= 5'000);
        pauses += gap > 2 * 7'143;
        gaps.push_back(gap);
    }
    QVERIFY(rig.gateway->log.size() > 150);
    QVERIFY2(pauses >= 3 && pauses <= 11, qPrintable(QString::number(pauses)));
    std::sort(gaps.begin(), gaps.end());
    QVERIFY(std::unique(gaps.begin(), gaps.end()) - gaps.begin() > 50);
}

// By whatever way: here as contacts that are merged do.
void TestOutboxService::broadcastsLeaveForNobodyWhoOptedOut()
{
    OutboxRig rig;
    rig.gateway->plan = [](const Session &, const OutboundMessage &) {
        return planOf(Kind::NotSent);
    };
    const SessionId session = rig.addSession(rig.addWorkspace());
    const ConversationId chat = rig.addChat(session, "5511900000000");
    rig.db.execute("INSERT INTO contact (contact_id, workspace_id, created_at, updated_at) SELECT "
                   "77, workspace_id, 0, 0 FROM conversation; UPDATE conversation SET contact_id = "
                   "77");
    const MessageId failed = rig.enqueue(chat, u"News"_s, Lane::Low, Purpose::Broadcast);
    const MessageId behind = rig.enqueue(chat, u"More news"_s, Lane::Low, Purpose::Broadcast);
    NewMessage later = rig.message(chat, Lane::Low, Purpose::Broadcast, u"News of tomorrow"_s);
    later.notBefore = rig.db.time().now() + std::chrono::hours(1);
    const MessageId scheduled = rig.enqueue(later);
    rig.start();
    rig.advance(Millis(20));
    QCOMPARE(rig.state(failed), u"retry_wait"_s);
    const size_t before = rig.gateway->log.size();
    rig.db.execute("UPDATE contact SET opt_in = 'out'");
    rig.gateway->plan = nullptr;
    const MessageId bill = rig.enqueue(chat, u"Bill"_s, Lane::Medium, Purpose::Notification);
    rig.advance(std::chrono::hours(2));
    QCOMPARE(rig.state(failed), u"cancelled"_s);
    QCOMPARE(rig.state(behind), u"cancelled"_s);
    QCOMPARE(rig.state(scheduled), u"cancelled"_s);
    QCOMPARE(rig.state(bill), u"sent"_s);
    QCOMPARE(rig.gateway->log.size(), before + 1);
    QCOMPARE(rig.lineProblems(), QString());
}

void TestOutboxService::bulkPausesWhileTheDiskIsTight()
{
    OutboxRig rig;
    const SessionId session = rig.addSession(rig.addWorkspace());
    const ConversationId chat = rig.addChat(session, "5511900000000");
    rig.start();
    rig.db.memoryDisk().setCapacity(rig.db.memoryDisk().usedBytes() + 3 * (1 << 20) / 2);
    rig.advance(Millis(2'000));
    const MessageId low = rig.enqueue(chat, u"News"_s, Lane::Low, Purpose::Broadcast);
    QVERIFY(rig.db.writer().isDiskTight());
    const MessageId high = rig.enqueue(chat, u"Hello"_s);
    rig.advance(Millis(60'000));
    QCOMPARE(rig.state(high), u"sent"_s);
    QCOMPARE(rig.state(low), u"queued"_s);
    rig.db.memoryDisk().setCapacity(1LL << 40);
    rig.advance(Millis(60'000)); // by itself
    QCOMPARE(rig.state(low), u"sent"_s);
}

void TestOutboxService::whatASendCameToIsStoredWhileNewWorkIsRefused()
{
    OutboxRig rig;
    rig.gateway->plan = [](const Session &, const OutboundMessage &) {
        FakeGateway::Plan plan = planOf(Kind::Sent);
        plan.answerAfter = Millis(10'000);
        return plan;
    };
    const SessionId session = rig.addSession(rig.addWorkspace());
    const ConversationId chat = rig.addChat(session, "5511900000000");
    const MessageId message = rig.enqueue(chat, u"Hello"_s);
    rig.start();
    rig.advance(Millis(1'000));
    QCOMPARE(rig.state(message), u"sending"_s);
    rig.db.memoryDisk().setCapacity(rig.db.memoryDisk().usedBytes() + (1 << 19));
    rig.advance(Millis(2'000));
    (void)rig.db.write([](WriteTx &) -> Result<> { return {}; }); // notices it
    QVERIFY(!rig.tryEnqueue(rig.message(chat, Lane::High, Purpose::Reply, u"Again"_s)));
    rig.advance(Millis(8'000));
    QVERIFY(!rig.tryEnqueue(rig.message(chat, Lane::High, Purpose::Reply, u"Again"_s)));
    QCOMPARE(rig.state(message), u"sent"_s);
}

void TestOutboxService::theBreakerStopsAndProbes()
{
    OutboxRig rig;
    bool broken = true;
    rig.gateway->plan = [&broken](const Session &, const OutboundMessage &) {
        return planOf(broken ? Kind::NotSent : Kind::Sent);
    };
    const SessionId session = rig.addSession(rig.addWorkspace());
    for (int i = 0; i < 50; ++i)
        rig.enqueue(rig.addChat(session, QByteArray::number(5511900000000 + i)), u"Hello"_s);
    rig.start();
    rig.advance(Millis(4'000));
    QCOMPARE(rig.gateway->log.size(), size_t(5));
    QCOMPARE(rig.db.text("SELECT breaker FROM session"), u"open"_s);
    rig.advance(Millis(4'000)); // one probe after five seconds, then ten
    QCOMPARE(rig.gateway->log.size(), size_t(6));
    rig.crash();
    rig.restart();
    rig.advance(Millis(4'000));
    QCOMPARE(rig.gateway->log.size(), size_t(6)); // still open
    broken = false;
    rig.advance(std::chrono::minutes(3));
    QCOMPARE(rig.db.text("SELECT breaker FROM session"), u"closed"_s);
    QCOMPARE(rig.db.number("SELECT count(*) FROM outbox WHERE state = 'sent'"), 50);
}

void TestOutboxService::retriesStayWithinTheirBudget()
{
    OutboxRig rig;
    // Every third send fails, never enough for the breaker.
    int sends = 0;
    rig.gateway->plan = [&sends](const Session &, const OutboundMessage &) {
        return planOf(++sends % 3 == 0 ? Kind::NotSent : Kind::Sent);
    };
    const SessionId session = rig.addSession(rig.addWorkspace());
    for (int i = 0; i < 600; ++i)
        rig.enqueue(rig.addChat(session, QByteArray::number(5511900000000 + i)), u"Hello"_s);
    rig.start();
    rig.advance(Millis(60'000));
    std::map<MessageId, int> tries;
    int retries = 0;
    for (const FakeGateway::Entry &entry : rig.gateway->log)
        retries += ++tries[entry.message] > 1;
    const auto total = static_cast<int>(rig.gateway->log.size());
    QVERIFY2(retries >= 5 && retries <= total / 10 + 1,
             qPrintable(u"%1 of %2"_s.arg(retries).arg(total)));
}

void TestOutboxService::aGatewayThatAsksForSilenceGetsIt()
{
    OutboxRig rig;
    bool limited = true;
    rig.gateway->plan = [&limited](const Session &, const OutboundMessage &) {
        FakeGateway::Plan plan = planOf(limited ? Kind::NotSent : Kind::Sent);
        plan.outcome.rateLimited = limited;
        if (limited)
            plan.outcome.retryAfter = Millis(60'000);
        limited = false;
        return plan;
    };
    const SessionId session = rig.addSession(rig.addWorkspace());
    const MessageId first = rig.enqueue(rig.addChat(session, "5511900000000"), u"Hello"_s);
    const MessageId second = rig.enqueue(rig.addChat(session, "5511900000001"), u"Hello"_s);
    rig.start();
    rig.advance(Millis(30'000));
    rig.crash();
    rig.restart();
    rig.advance(Millis(29'000));
    QCOMPARE(rig.gateway->log.size(), size_t(1));
    rig.advance(Millis(5'000));
    QCOMPARE(rig.state(first), u"sent"_s);
    QCOMPARE(rig.state(second), u"sent"_s);
    QCOMPARE(rig.db.text("SELECT breaker FROM session"), u"closed"_s);
}

void TestOutboxService::aLearnedLimitIsKept()
{
    OutboxRig rig;
    rig.gateway->plan = [](const Session &, const OutboundMessage &) {
        FakeGateway::Plan plan = planOf(Kind::Sent);
        plan.outcome.learnedCount = 1;
        plan.outcome.learnedPer = Millis(5'000);
        return plan;
    };
    const SessionId session = rig.addSession(rig.addWorkspace());
    for (int i = 0; i < 30; ++i)
        rig.enqueue(rig.addChat(session, QByteArray::number(5511900000000 + i)), u"Hello"_s);
    rig.start();
    rig.advance(Millis(60'000));
    QVERIFY2(rig.gateway->log.size() <= 13, qPrintable(QString::number(rig.gateway->log.size())));
    QVERIFY(rig.gateway->log.size() >= 11);
}

void TestOutboxService::aSessionThatIsDownHoldsItsMessagesUntilItIsUp()
{
    OutboxRig rig;
    bool down = true;
    rig.gateway->statusAnswer = SessionState::Reconnecting;
    rig.gateway->plan = [&down](const Session &, const OutboundMessage &) {
        return planOf(down ? Kind::SessionDown : Kind::Sent);
    };
    const SessionId session = rig.addSession(rig.addWorkspace());
    QList<MessageId> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(
            rig.enqueue(rig.addChat(session, QByteArray::number(5511900000000 + i)), u"Hello"_s));
    rig.start();
    rig.advance(std::chrono::minutes(10));
    QCOMPARE(rig.gateway->log.size(), size_t(1));
    QCOMPARE(rig.db.text("SELECT state FROM session"), u"reconnecting"_s);
    QVERIFY(rig.db.number("SELECT count(*) FROM ledger_note WHERE hop = 'held'") >= 1);
    down = false;
    rig.gateway->statusAnswer = SessionState::Connected;
    rig.advance(std::chrono::minutes(6));
    for (const MessageId id : ids)
        QCOMPARE(rig.state(id), u"sent"_s);
}

void TestOutboxService::whatWaitedTooLongExpires()
{
    OutboxRig rig;
    const SessionId session = rig.addSession(rig.addWorkspace(), "state = 'logged_out'");
    const ConversationId chat = rig.addChat(session, "5511900000000");
    const MessageId code = rig.enqueue(chat, u"123456"_s, Lane::High, Purpose::Otp);
    const MessageId reply = rig.enqueue(chat, u"Hello"_s);
    rig.start();
    rig.advance(std::chrono::minutes(6));
    QCOMPARE(rig.state(code), u"expired"_s);
    QCOMPARE(rig.state(reply), u"queued"_s);
    QVERIFY(rig.lineProblems().isEmpty());
    rig.advance(std::chrono::hours(1));
    QCOMPARE(rig.state(reply), u"expired"_s);
    QCOMPARE(rig.db.number("SELECT count(*) FROM outbox_line"), 0);
    QCOMPARE(rig.gateway->log.size(), size_t(0));
    QCOMPARE(rig.db.number("SELECT count(*) FROM dead_letter WHERE reason = 'send_expired'"), 2);
}

void TestOutboxService::aMessageInDoubtHoldsItsLineOnly()
{
    OutboxRig rig;
    rig.gateway->plan = [&rig](const Session &, const OutboundMessage &) {
        return planOf(rig.gateway->log.empty() ? Kind::Unknown : Kind::Sent);
    };
    const SessionId session = rig.addSession(rig.addWorkspace());
    const ConversationId chat = rig.addChat(session, "5511900000000");
    const MessageId doubt = rig.enqueue(chat, u"First"_s);
    const MessageId behind = rig.enqueue(chat, u"Second"_s);
    const MessageId other = rig.enqueue(rig.addChat(session, "5511900000001"), u"Hello"_s);
    rig.start();
    rig.advance(Millis(50'000));
    QCOMPARE(rig.state(doubt), u"unknown"_s);
    QCOMPARE(rig.state(behind), u"queued"_s);
    QCOMPARE(rig.state(other), u"sent"_s);
    rig.advance(Millis(15'000));
    QCOMPARE(rig.state(doubt), u"unconfirmed"_s);
    QCOMPARE(rig.state(behind), u"sent"_s);
    QVERIFY(rig.echo(session, chat, u"First"_s, "WA1")); // late proof still moves it
    QCOMPARE(rig.state(doubt), u"sent"_s);
}

void TestOutboxService::manySendsInDoubtOpenTheBreaker()
{
    OutboxRig rig;
    int sends = 0; // failures never five in a row
    rig.gateway->plan = [&sends](const Session &, const OutboundMessage &) {
        return planOf(++sends % 3 == 0 ? Kind::Unknown : Kind::Sent);
    };
    const SessionId session = rig.addSession(rig.addWorkspace());
    for (int i = 0; i < 60; ++i)
        rig.enqueue(rig.addChat(session, QByteArray::number(5511900000000 + i)), u"Hello"_s);
    rig.start();
    rig.advance(Millis(3'000));
    QCOMPARE(rig.gateway->log.size(), size_t(15));
    QCOMPARE(rig.db.text("SELECT breaker FROM session"), u"open"_s);
}

void TestOutboxService::doubtsGoOnAfterARestart()
{
    OutboxRig rig;
    rig.gateway->plan = [](const Session &, const OutboundMessage &) {
        return planOf(Kind::Unknown);
    };
    const SessionId session = rig.addSession(rig.addWorkspace());
    const MessageId id = rig.enqueue(rig.addChat(session, "5511900000000"), u"Invoice"_s,
                                     Lane::Medium, Purpose::Notification);
    rig.start();
    rig.advance(Millis(30'000));
    QCOMPARE(rig.state(id), u"unknown"_s);
    rig.crash();
    rig.restart();
    rig.advance(Millis(20'000));
    QCOMPARE(rig.state(id), u"unknown"_s);
    rig.advance(Millis(15'000));
    QCOMPARE(rig.state(id), u"needs_review"_s);
    QCOMPARE(rig.gateway->log.size(), size_t(1));
    QCOMPARE(rig.db.text("SELECT reason FROM dead_letter"), u"send_in_doubt"_s);
}

void TestOutboxService::aWallClockThatGoesBackStopsNothing()
{
    OutboxRig rig;
    const SessionId session =
        rig.addSession(rig.addWorkspace(), "rate_count = 1, rate_per_ms = 5000, burst = 1");
    for (int i = 0; i < 20; ++i)
        rig.enqueue(rig.addChat(session, QByteArray::number(5511900000000 + i)), u"Hello"_s);
    rig.start();
    rig.advance(Millis(12'000));
    rig.db.time().shiftWall(-std::chrono::hours(1));
    rig.advance(Millis(30'000)); // noticed within twenty seconds
    const size_t before = rig.gateway->log.size();
    rig.advance(Millis(20'000));
    QCOMPARE(rig.gateway->log.size(), before + 4);
    rig.db.time().shiftWall(-std::chrono::hours(1));
    rig.crash();
    rig.restart();
    rig.advance(Millis(20'000));
    QVERIFY(rig.gateway->log.size() >= before + 7);
}

void TestOutboxService::stoppingWaitsForTheSendInFlight()
{
    OutboxRig rig;
    rig.gateway->plan = [](const Session &, const OutboundMessage &) {
        FakeGateway::Plan plan = planOf(Kind::Sent);
        plan.answerAfter = Millis(3'000);
        return plan;
    };
    const SessionId session = rig.addSession(rig.addWorkspace());
    const ConversationId chat = rig.addChat(session, "5511900000000");
    const MessageId first = rig.enqueue(chat, u"First"_s);
    const MessageId second = rig.enqueue(chat, u"Second"_s);
    rig.start();
    rig.advance(Millis(1'000));
    bool stopped = false;
    rig.service->stop(Millis(10'000), [&stopped] { stopped = true; });
    rig.advance(Millis(1'500));
    QVERIFY(!stopped);
    rig.advance(Millis(1'000));
    QVERIFY(stopped);
    QCOMPARE(rig.state(first), u"sent"_s);
    QCOMPARE(rig.state(second), u"queued"_s);
}

void TestOutboxService::anIdleServiceAsksTheWriterSeldom()
{
    OutboxRig rig;
    rig.addSession(rig.addWorkspace());
    rig.start();
    rig.advance(Millis(1'000));
    int tasks = 0;
    const Instant end = rig.db.time().now() + std::chrono::hours(1);
    while (!rig.db.time().isIdle() && rig.db.time().nextDue() <= end && tasks < 100'000) {
        rig.db.time().runNext();
        ++tasks;
    }
    QVERIFY2(tasks < 180 * 8, qPrintable(QString::number(tasks)));
}

QTEST_GUILESS_MAIN(TestOutboxService)
#include "tst_outboxservice.moc"
