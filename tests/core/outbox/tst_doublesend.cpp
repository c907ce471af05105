// Every way a send can end, for every purpose, with every kind of proof, with and without the end
// of the process: never two copies at the gateway, and the right end wherever there is proof.

#include "core/base/fault.h"
#include "tests/core/outbox/outboxrig.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

struct Phase
{
    const char *name;
    bool takes;
    SendOutcome::Kind kind;
    Millis answerAfter{10};
    bool rateLimited = false;
};

using Kind = SendOutcome::Kind;

constexpr Phase kPhases[] = {
    {"ok", true, Kind::Sent},
    {"refused", false, Kind::NotSent},
    {"429", false, Kind::NotSent, Millis(10), true},
    {"503 proved", false, Kind::NotSent},
    {"422", false, Kind::Rejected},
    {"401", false, Kind::SessionDown},
    {"500 before taking", false, Kind::Unknown},
    {"500 after taking", true, Kind::Unknown},
    {"timeout before taking", false, Kind::Unknown, Millis(10'000)},
    {"timeout after taking", true, Kind::Unknown, Millis(10'000)},
    {"reset in the body", false, Kind::Unknown, Millis(1)},
    {"reset after the body", true, Kind::Unknown, Millis(1)},
    {"unreadable 200", true, Kind::Unknown},
};

enum class Proof { None, EchoBefore, EchoAfter, Status, List, FullList };
enum class Crash { No, BeforePost, AfterPost };

constexpr Proof kProofs[] = {Proof::None,   Proof::EchoBefore, Proof::EchoAfter,
                             Proof::Status, Proof::List,       Proof::FullList};
constexpr Crash kCrashes[] = {Crash::No, Crash::BeforePost, Crash::AfterPost};

Lane laneOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Notification:
        return Lane::Medium;
    case Purpose::Broadcast:
        return Lane::Low;
    default:
        return Lane::High;
    }
}

struct Case
{
    const Phase &phase;
    Purpose purpose;
    Proof proof;
    Crash crash;

    bool isTaken() const { return phase.takes && crash != Crash::BeforePost; }
    bool isInDoubt() const { return crash != Crash::No || phase.kind == Kind::Unknown; }
    bool hasProof() const
    {
        switch (proof) {
        case Proof::None:
            return false;
        case Proof::EchoBefore: // after a crash nobody is there to hear it
            return isTaken() && crash == Crash::No;
        default:
            return isTaken();
        }
    }
    QString describe() const
    {
        return u"%1, %2, proof %3, crash %4"_s.arg(QLatin1StringView(phase.name), wordOf(purpose))
            .arg(static_cast<int>(proof))
            .arg(static_cast<int>(crash));
    }
    QStringList rightEnds() const
    {
        const QStringList sent{u"sent"_s, u"delivered"_s};
        if (!isInDoubt())
            return phase.kind == Kind::Rejected ? QStringList{u"rejected"_s} : sent;
        if (hasProof() || proof == Proof::FullList)
            return sent; // a full list proves absence too: it was sent again
        return {purpose == Purpose::Notification ? u"needs_review"_s : u"unconfirmed"_s};
    }
    int rightCopies() const
    {
        if (!isInDoubt())
            return phase.kind == Kind::Rejected ? 0 : 1;
        return isTaken() || proof == Proof::FullList ? 1 : 0;
    }
};

void setAbilities(GatewayAbilities &able, Proof proof)
{
    able = {};
    able.echoes = proof == Proof::EchoBefore || proof == Proof::EchoAfter;
    able.callerMessageId = proof == Proof::Status;
    able.listsRecent = proof == Proof::List || proof == Proof::FullList;
    able.lookUpById = able.listsRecent;
    able.recentIsAuthoritative = proof == Proof::FullList;
}

FakeGateway::Plan planOf(const Case &c)
{
    FakeGateway::Plan plan;
    plan.takes = c.isTaken();
    plan.answers = c.crash == Crash::No;
    plan.answerAfter = c.phase.answerAfter;
    plan.outcome.kind = c.phase.kind;
    plan.outcome.rateLimited = c.phase.rateLimited;
    if (c.phase.rateLimited)
        plan.outcome.retryAfter = Millis(5'000);
    if (c.proof == Proof::EchoBefore)
        plan.echoAfter = Millis(0);
    if (c.proof == Proof::EchoAfter)
        plan.echoAfter = Millis(2'000);
    if (c.proof == Proof::Status)
        plan.statusAfter = Millis(1'000);
    return plan;
}

} // namespace

class TestDoubleSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverTwoCopiesAndTheRightEnd_data();
    void neverTwoCopiesAndTheRightEnd();
    void atLeastOnceSendsOneMoreCopyWithTheSameId();
    void anOutageThatProvesNotSentNeedsNobody_data();
    void anOutageThatProvesNotSentNeedsNobody();
    void anOutageThatProvesNothingLeavesOneListToDecide();
    void thisTestSeesASecondCopy();

private:
    static void runCase(OutboxRig &rig, SessionId session, const Case &c);
};

void TestDoubleSend::neverTwoCopiesAndTheRightEnd_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("purpose");
    for (size_t phase = 0; phase < std::size(kPhases); ++phase) {
        for (const Purpose purpose :
             {Purpose::Reply, Purpose::Otp, Purpose::Notification, Purpose::Broadcast})
            QTest::addRow("%s, %s", kPhases[phase].name, wordOf(purpose).data())
                << static_cast<int>(phase) << static_cast<int>(purpose);
    }
}

void TestDoubleSend::runCase(OutboxRig &rig, SessionId session, const Case &c)
{
    setAbilities(rig.gateway->able, c.proof);
    bool isFirst = true;
    bool crashNow = false;
    rig.gateway->plan = [&](const Session &, const OutboundMessage &) {
        if (!std::exchange(isFirst, false)) {
            FakeGateway::Plan fine;
            fine.outcome.kind = Kind::Sent;
            return fine;
        }
        crashNow = c.crash != Crash::No;
        return planOf(c);
    };
    const ConversationId chat = rig.addChat(session, "5511999990000");
    const MessageId first =
        rig.enqueue(chat, u"Your order is on its way"_s, laneOf(c.purpose), c.purpose);
    const MessageId second = rig.enqueue(chat, u"Anything else?"_s, laneOf(c.purpose), c.purpose);
    while (isFirst && rig.db.time().runNext()) {
    }
    if (crashNow) {
        rig.crash();
        rig.advance(Millis(500));
        rig.restart();
    }
    rig.advance(Millis(90'000));

    QVERIFY2(rig.gateway->copies(first) <= 1, qPrintable(c.describe() + u": two copies"_s));
    QVERIFY2(rig.gateway->copies(first) == c.rightCopies(),
             qPrintable(c.describe() + u": %1 copies"_s.arg(rig.gateway->copies(first))));
    QVERIFY2(c.rightEnds().contains(rig.state(first)),
             qPrintable(c.describe() + u": ended as "_s + rig.state(first)));
    QVERIFY2(rig.gateway->copies(second) == 1,
             qPrintable(c.describe() + u": the next message did not go out"_s));
    QVERIFY2(rig.lineProblems().isEmpty(), qPrintable(c.describe() + rig.lineProblems()));
}

void TestDoubleSend::neverTwoCopiesAndTheRightEnd()
{
    QFETCH(int, phase);
    QFETCH(int, purpose);
    for (const Proof proof : kProofs) {
        for (const Crash crash : kCrashes) {
            OutboxRig rig;
            const SessionId session = rig.addSession(rig.addWorkspace());
            rig.start();
            runCase(rig, session, {kPhases[phase], static_cast<Purpose>(purpose), proof, crash});
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestDoubleSend::atLeastOnceSendsOneMoreCopyWithTheSameId()
{
    OutboxRig rig;
    const SessionId session = rig.addSession(rig.addWorkspace());
    rig.gateway->plan = [](const Session &, const OutboundMessage &) {
        FakeGateway::Plan plan;
        plan.outcome.kind = Kind::Unknown;
        return plan;
    };
    rig.start();
    NewMessage message = rig.message(rig.addChat(session, "5511999990000"), Lane::Medium,
                                     Purpose::Notification, u"Your invoice"_s);
    message.delivery = Delivery::AtLeastOnce;
    const MessageId id = rig.enqueue(message);
    rig.advance(std::chrono::minutes(10));
    QCOMPARE(rig.gateway->copies(id), 2);
    QCOMPARE(rig.gateway->log.at(0).clientId, rig.gateway->log.at(1).clientId);
    QCOMPARE(rig.state(id), u"needs_review"_s);
    QCOMPARE(rig.db.number("SELECT count(*) FROM ledger_note WHERE hop = 'sent_again'"), 1);
    // Both copies show up in the chat: neither is a person's.
    const ConversationId chat(rig.db.number("SELECT conversation_id FROM outbox"));
    QVERIFY(rig.echo(session, chat, u"Your invoice"_s, "A1"));
    QVERIFY(rig.echo(session, chat, u"Your invoice"_s, "A2"));
    QVERIFY(!rig.echo(session, chat, u"Your invoice"_s, "A3"));
    QCOMPARE(rig.state(id), u"sent"_s);
}

void TestDoubleSend::anOutageThatProvesNotSentNeedsNobody_data()
{
    QTest::addColumn<bool>("proved"); // by the answer, or by the gateway's full list
    QTest::newRow("503 is proof") << true;
    QTest::newRow("500, and the list is proof") << false;
}

void TestDoubleSend::anOutageThatProvesNotSentNeedsNobody()
{
    QFETCH(bool, proved);
    OutboxRig rig;
    const SessionId session = rig.addSession(rig.addWorkspace());
    rig.gateway->able.listsRecent = !proved;
    rig.gateway->able.recentIsAuthoritative = !proved;
    const Instant end = rig.db.time().now() + Millis(30'000);
    rig.gateway->plan = [&rig, end, proved](const Session &, const OutboundMessage &) {
        FakeGateway::Plan plan;
        plan.takes = rig.db.time().now() >= end;
        plan.outcome.kind = plan.takes ? Kind::Sent : proved ? Kind::NotSent : Kind::Unknown;
        return plan;
    };
    rig.start();
    QList<MessageId> ids;
    for (int i = 0; i < 40; ++i)
        ids.append(rig.enqueue(rig.addChat(session, QByteArray::number(5511900000000 + i)),
                               u"Hello %1"_s.arg(i)));
    rig.advance(std::chrono::minutes(5));
    for (const MessageId id : ids) {
        QCOMPARE(rig.state(id), u"sent"_s);
        QCOMPARE(rig.gateway->copies(id), 1);
    }
    QCOMPARE(rig.db.number("SELECT count(*) FROM dead_letter"), 0);
}

void TestDoubleSend::anOutageThatProvesNothingLeavesOneListToDecide()
{
    OutboxRig rig;
    const SessionId session = rig.addSession(rig.addWorkspace());
    const Instant end = rig.db.time().now() + Millis(30'000);
    rig.gateway->plan = [&rig, end](const Session &, const OutboundMessage &) {
        FakeGateway::Plan plan;
        plan.outcome.kind = rig.db.time().now() >= end ? Kind::Sent : Kind::Unknown;
        return plan;
    };
    rig.start();
    for (int i = 0; i < 40; ++i)
        rig.enqueue(rig.addChat(session, QByteArray::number(5511900000000 + i)), u"Hello"_s,
                    Lane::Medium, Purpose::Notification);
    rig.advance(std::chrono::minutes(5));
    const qint64 review = rig.db.number("SELECT count(*) FROM outbox WHERE state = 'needs_review'");
    QCOMPARE(rig.db.number("SELECT count(*) FROM outbox WHERE state = 'sent'"), 40 - review);
    QVERIFY2(review > 0 && review <= 10,
             qPrintable(QString::number(review))); // the breaker spares the rest
    QCOMPARE(rig.db.number("SELECT count(*) FROM dead_letter WHERE resolution = ''"), review);
}

void TestDoubleSend::thisTestSeesASecondCopy()
{
#ifndef FLOTILLA_FAULTS
    QSKIP("built without planted faults");
#else
    plantMutant("retry-unknown");
    OutboxRig rig;
    const SessionId session = rig.addSession(rig.addWorkspace());
    rig.gateway->plan = [&rig](const Session &, const OutboundMessage &) {
        FakeGateway::Plan plan;
        plan.outcome.kind = rig.gateway->log.empty() ? Kind::Unknown : Kind::Sent;
        return plan;
    };
    rig.start();
    const MessageId id = rig.enqueue(rig.addChat(session, "5511999990000"), u"Hello"_s);
    rig.advance(std::chrono::minutes(2));
    plantMutant(nullptr);
    QCOMPARE(rig.gateway->copies(id), 2);
#endif
}

QTEST_GUILESS_MAIN(TestDoubleSend)
#include "tst_doublesend.moc"
