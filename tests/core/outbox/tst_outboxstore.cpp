#include "tests/core/outbox/outboxrig.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestOutboxStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_rig.reset(); }

    void theSameRequestStoresOneMessage();
    void theSameKeyWithAnotherRequestIsAConflict();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void expiresByPurpose_data();
    void expiresByPurpose();
    void everyMessageHasACause();
    void aScheduledMessageJoinsItsLineLater();
    void anOlderScheduledMessageGoesBeforeOneThatIsTriedAgain();

    void anEchoAfterTheAnswerLinksItsId();
    void anEchoBeforeTheAnswerIsOurs();
    void aPersonsMessageIsNotOurs();
    void anEchoOfAnotherClockIsOursAndProvesNothing();
    void theSameEchoTwiceIsOursTwice();
    void twoEqualMessagesTakeTheirEchoesInOrder();
    void anEchoThatTwoMessagesCouldClaimSettlesNeither();
    void theSecondEchoSettlesBoth();
    void aLookUpLeavesTheEchoToTheOtherMessage();
    void anEchoOfAMessageProvedNotSentStillCounts();

    void statusesOnlyMoveForward();
    void aStatusBeforeTheLinkIsAppliedWithIt();
    void aFailureReportedAfterDeliveryIsIgnored();
    void aFailedSendReportEndsTheMessage();
    void aFailedReportOfAnotherMessageChangesNothing();

    void cancelsTheBotsWaitingMessagesOnly();
    void aMessageOnItsWayCannotBeCancelled();
    void sendingAgainIsANewMessage();
    void markingAsSentEndsTheReview();
    void anotherWorkspaceSeesNoMessage();

private:
    // Puts a message into a state as if its only attempt had begun now.
    MessageId attempted(const QString &text, const QByteArray &state,
                        const QByteArray &gatewayId = {});

    std::unique_ptr<OutboxRig> m_rig;
    WorkspaceId m_workspace;
    SessionId m_session;
    ConversationId m_chat;
};

void TestOutboxStore::init()
{
    m_rig = std::make_unique<OutboxRig>();
    m_workspace = m_rig->addWorkspace();
    m_session = m_rig->addSession(m_workspace);
    m_chat = m_rig->addChat(m_session, "5511999990000");
}

MessageId TestOutboxStore::attempted(const QString &text, const QByteArray &state,
                                     const QByteArray &gatewayId)
{
    const MessageId id = m_rig->enqueue(m_chat, text);
    const QByteArray number = QByteArray::number(id.value);
    m_rig->db.execute("UPDATE outbox SET state = '" + state +
                      "', attempts = 1, copies = 1, fence = 1, gateway_id = " +
                      (gatewayId.isEmpty() ? "NULL" : "'" + gatewayId + "'") +
                      " WHERE message_id = " + number);
    m_rig->db.execute(
        "INSERT INTO attempt (message_id, n, workspace_id, epoch, started_at) VALUES (" + number +
        ", 1, 1, 1, " + QByteArray::number(toMs(m_rig->db.time().now())) + ")");
    if (state == "sending" || state == "unknown")
        m_rig->db.execute("UPDATE outbox_line SET held = 1");
    else if (state != "retry_wait")
        m_rig->db.execute("DELETE FROM outbox_line");
    return id;
}

void TestOutboxStore::theSameRequestStoresOneMessage()
{
    NewMessage message = m_rig->message(m_chat, Lane::High, Purpose::Otp, u"Your code is 123456"_s);
    message.idempotencyKey = u"key-1"_s;
    message.requestHash = "hash";
    const MessageId first = m_rig->enqueue(message);
    QCOMPARE(m_rig->enqueue(message), first);
    QCOMPARE(m_rig->db.number("SELECT count(*) FROM outbox"), 1);
    QCOMPARE(m_rig->db.number("SELECT pending FROM outbox_line"), 1);
}

void TestOutboxStore::theSameKeyWithAnotherRequestIsAConflict()
{
    NewMessage message = m_rig->message(m_chat, Lane::High, Purpose::Otp, u"Your code is 123456"_s);
    message.idempotencyKey = u"key-1"_s;
    message.requestHash = "hash";
    m_rig->enqueue(message);
    message.requestHash = "other";
    const Result<MessageId> second = m_rig->tryEnqueue(message);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE(second.error().field, u"Idempotency-Key"_s);
    QCOMPARE(m_rig->db.number("SELECT count(*) FROM outbox"), 1);
}

void TestOutboxStore::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("field");
    QTest::newRow("already over") << 0 << u"/expires_at"_s;
    QTest::newRow("over before it starts") << 1 << u"/expires_at"_s;
    QTest::newRow("more than a year away") << 2 << u"/not_before"_s;
    QTest::newRow("endless key") << 3 << u"Idempotency-Key"_s;
    QTest::newRow("too large") << 4 << u"/content"_s;
}

void TestOutboxStore::refusesWhatCannotBeSent()
{
    QFETCH(int, what);
    const Instant now = m_rig->db.time().now();
    NewMessage message = m_rig->message(m_chat, Lane::High, Purpose::Reply, u"Hello"_s);
    switch (what) {
    case 0:
        message.expiresAt = now;
        break;
    case 1:
        message.notBefore = now + Millis(2'000);
        message.expiresAt = now + Millis(1'000);
        break;
    case 2:
        message.notBefore = now + std::chrono::hours(24 * 400);
        break;
    case 3:
        message.idempotencyKey = QString(256, u'k');
        break;
    default:
        message.content.text = QString(300'000, u'x');
    }
    const Result<MessageId> id = m_rig->tryEnqueue(message);
    QVERIFY(!id);
    QTEST(id.error().field, "field");
    QCOMPARE(m_rig->db.number("SELECT count(*) FROM outbox"), 0);
    QCOMPARE(m_rig->db.number("SELECT count(*) FROM outbox_line"), 0);
}

void TestOutboxStore::expiresByPurpose_data()
{
    QTest::addColumn<int>("purpose");
    QTest::addColumn<int>("minutes");
    QTest::newRow("reply") << static_cast<int>(Purpose::Reply) << 60;
    QTest::newRow("otp") << static_cast<int>(Purpose::Otp) << 5;
    QTest::newRow("notification") << static_cast<int>(Purpose::Notification) << 24 * 60;
    QTest::newRow("broadcast") << static_cast<int>(Purpose::Broadcast) << 72 * 60;
}

void TestOutboxStore::expiresByPurpose()
{
    QFETCH(int, purpose);
    QFETCH(int, minutes);
    m_rig->enqueue(m_chat, u"Hello"_s, Lane::High, static_cast<Purpose>(purpose));
    QCOMPARE(m_rig->db.number("SELECT (expires_at - created_at) / 60000 FROM outbox"), minutes);
}

void TestOutboxStore::everyMessageHasACause()
{
    NewMessage message = m_rig->message(m_chat, Lane::High, Purpose::Reply, u"Hello"_s);
    message.causeId = 0;
    QVERIFY(!m_rig->tryEnqueue(message));
    message.causeKind = u"whim"_s;
    message.causeId = 1;
    QVERIFY(!m_rig->tryEnqueue(message));
    message.causeKind = u"api"_s;
    message.causeId = 0;
    const MessageId id = m_rig->enqueue(message);
    QCOMPARE(m_rig->db.number("SELECT cause_id FROM outbox"), id.value);
    QCOMPARE(m_rig->db.number("SELECT trace_id FROM outbox"), id.value);
}

void TestOutboxStore::aScheduledMessageJoinsItsLineLater()
{
    NewMessage message = m_rig->message(m_chat, Lane::Medium, Purpose::Notification, u"Later"_s);
    message.notBefore = m_rig->db.time().now() + Millis(10'000);
    const MessageId id = m_rig->enqueue(message);
    QCOMPARE(m_rig->state(id), u"scheduled"_s);
    QCOMPARE(m_rig->db.number("SELECT count(*) FROM outbox_line"), 0);
    m_rig->start();
    m_rig->advance(Millis(9'999));
    QCOMPARE(m_rig->gateway->copies(id), 0);
    m_rig->advance(Millis(100));
    QCOMPARE(m_rig->gateway->copies(id), 1);
}

void TestOutboxStore::anOlderScheduledMessageGoesBeforeOneThatIsTriedAgain()
{
    NewMessage scheduled = m_rig->message(m_chat, Lane::Medium, Purpose::Notification, u"Older"_s);
    scheduled.notBefore = m_rig->db.time().now() + Millis(2'000);
    const MessageId older = m_rig->enqueue(scheduled);
    const MessageId younger =
        m_rig->enqueue(m_chat, u"Younger"_s, Lane::Medium, Purpose::Notification);
    m_rig->gateway->plan = [&](const Session &, const OutboundMessage &) {
        FakeGateway::Plan plan;
        plan.outcome.kind =
            m_rig->gateway->log.empty() ? SendOutcome::Kind::NotSent : SendOutcome::Kind::Sent;
        plan.takes = plan.outcome.kind == SendOutcome::Kind::Sent;
        plan.answerAfter = Millis(5'000); // the scheduled one's time comes meanwhile
        return plan;
    };
    m_rig->start();
    m_rig->advance(Millis(5'100));
    QCOMPARE(m_rig->state(younger), u"retry_wait"_s);
    QCOMPARE(m_rig->lineProblems(), QString());
    m_rig->advance(std::chrono::minutes(30));
    QList<MessageId> taken;
    for (const FakeGateway::Entry &entry : m_rig->gateway->log) {
        if (entry.taken)
            taken += entry.message;
    }
    QCOMPARE(taken, (QList<MessageId>{older, younger}));
}

void TestOutboxStore::anEchoAfterTheAnswerLinksItsId()
{
    const MessageId id = attempted(u"Hello"_s, "sent", "100001");
    QVERIFY(m_rig->echo(m_session, m_chat, u"Hello"_s, "WA1"));
    QCOMPARE(m_rig->db.text("SELECT whatsapp_id FROM outbox"), u"WA1"_s);
    QCOMPARE(m_rig->state(id), u"sent"_s);
    m_rig->status(m_session, "WA1", DeliveryStatus::Read);
    QCOMPARE(m_rig->state(id), u"read"_s);
}

void TestOutboxStore::anEchoBeforeTheAnswerIsOurs()
{
    const MessageId id = attempted(u"Hello"_s, "sending");
    QVERIFY(m_rig->echo(m_session, m_chat, u"Hello"_s, "WA1",
                        m_rig->db.time().now() - Millis(1'900))); // whole seconds
    QCOMPARE(m_rig->state(id), u"sent"_s);
    QVERIFY(m_rig->lineProblems().isEmpty());
}

void TestOutboxStore::aPersonsMessageIsNotOurs()
{
    attempted(u"Hello"_s, "sent");
    QVERIFY(!m_rig->echo(m_session, m_chat, u"Something else"_s, "WA1"));
    QVERIFY(m_rig->echo(m_session, m_chat, u"Hello"_s, "WA2"));
    QVERIFY(!m_rig->echo(m_session, m_chat, u"Hello"_s, "WA3")); // ours has its echo
    const MessageId waiting = m_rig->enqueue(m_chat, u"Not yet"_s);
    QVERIFY(!m_rig->echo(m_session, m_chat, u"Not yet"_s, "WA4"));
    QCOMPARE(m_rig->state(waiting), u"queued"_s);
}

void TestOutboxStore::anEchoOfAnotherClockIsOursAndProvesNothing()
{
    const MessageId id = attempted(u"Hello"_s, "unknown");
    // A gateway whose clock is behind must not silence the bot.
    QVERIFY(m_rig->echo(m_session, m_chat, u"Hello"_s, "WA1",
                        m_rig->db.time().now() - std::chrono::minutes(40)));
    QCOMPARE(m_rig->state(id), u"unknown"_s);
    QVERIFY(
        m_rig->echo(m_session, m_chat, u"Hello"_s, "WA2", m_rig->db.time().now() - Millis(30'000)));
    QCOMPARE(m_rig->state(id), u"unknown"_s);
}

void TestOutboxStore::theSameEchoTwiceIsOursTwice()
{
    attempted(u"Hello"_s, "sent");
    QVERIFY(m_rig->echo(m_session, m_chat, u"Hello"_s, "WA1"));
    QVERIFY(m_rig->echo(m_session, m_chat, u"Hello"_s, "WA1"));
    QCOMPARE(m_rig->db.number("SELECT echoes FROM outbox"), 1);
}

void TestOutboxStore::twoEqualMessagesTakeTheirEchoesInOrder()
{
    const MessageId first = attempted(u"Ok"_s, "sent", "1");
    m_rig->advance(Millis(3'000));
    const MessageId second = attempted(u"Ok"_s, "sent", "2");
    QVERIFY(m_rig->echo(m_session, m_chat, u"Ok"_s, "WA1"));
    QVERIFY(m_rig->echo(m_session, m_chat, u"Ok"_s, "WA2"));
    QCOMPARE(m_rig->db.text("SELECT whatsapp_id FROM outbox WHERE message_id = ?1", {first.value}),
             u"WA1"_s);
    QCOMPARE(m_rig->db.text("SELECT whatsapp_id FROM outbox WHERE message_id = ?1", {second.value}),
             u"WA2"_s);
}

void TestOutboxStore::anEchoThatTwoMessagesCouldClaimSettlesNeither()
{
    attempted(u"Ok"_s, "sent", "1");
    const MessageId doubt = attempted(u"Ok"_s, "unknown");
    QVERIFY(m_rig->echo(m_session, m_chat, u"Ok"_s, "WA1"));
    QCOMPARE(m_rig->state(doubt), u"unknown"_s);
    QCOMPARE(m_rig->db.number("SELECT count(*) FROM outbox WHERE whatsapp_id IS NOT NULL"), 0);
    QVERIFY(m_rig->echo(m_session, m_chat, u"Ok"_s, "WA1")); // still ours when told again
}

void TestOutboxStore::theSecondEchoSettlesBoth()
{
    attempted(u"Ok"_s, "sent", "1");
    const MessageId doubt = attempted(u"Ok"_s, "unknown");
    QVERIFY(m_rig->echo(m_session, m_chat, u"Ok"_s, "WA1"));
    QVERIFY(m_rig->echo(m_session, m_chat, u"Ok"_s, "WA2"));
    QCOMPARE(m_rig->state(doubt), u"sent"_s);
    QCOMPARE(m_rig->db.number("SELECT count(*) FROM outbox WHERE whatsapp_id IS NOT NULL"), 2);
    QCOMPARE(m_rig->db.number("SELECT count(*) FROM outbox_echo"), 0);
}

void TestOutboxStore::aLookUpLeavesTheEchoToTheOtherMessage()
{
    // One message answered but not linked, one in doubt, the same text: the gateway knows the
    // first.
    m_rig->gateway->able.lookUpById = true;
    bool isFirst = true;
    m_rig->gateway->plan = [&isFirst](const Session &, const OutboundMessage &) {
        FakeGateway::Plan plan;
        plan.outcome.kind = isFirst ? SendOutcome::Kind::Sent : SendOutcome::Kind::Unknown;
        isFirst = false;
        return plan;
    };
    m_rig->start();
    const MessageId first = m_rig->enqueue(m_chat, u"Ok"_s);
    const MessageId second = m_rig->enqueue(m_chat, u"Ok"_s);
    m_rig->advance(Millis(1'000));
    QCOMPARE(m_rig->state(first), u"sent"_s);
    QCOMPARE(m_rig->state(second), u"unknown"_s);
    QVERIFY(m_rig->echo(m_session, m_chat, u"Ok"_s, "WA100002")); // of the second
    QCOMPARE(m_rig->state(second), u"unknown"_s);
    m_rig->advance(Millis(6'000));
    QCOMPARE(m_rig->db.text("SELECT whatsapp_id FROM outbox WHERE message_id = ?1", {first.value}),
             u"WA100001"_s);
    QCOMPARE(m_rig->db.text("SELECT whatsapp_id FROM outbox WHERE message_id = ?1", {second.value}),
             u"WA100002"_s);
    QCOMPARE(m_rig->state(second), u"sent"_s);
}

void TestOutboxStore::anEchoOfAMessageProvedNotSentStillCounts()
{
    const MessageId id = attempted(u"Hello"_s, "retry_wait");
    QVERIFY(m_rig->echo(m_session, m_chat, u"Hello"_s, "WA1"));
    QCOMPARE(m_rig->state(id), u"sent"_s);
    QVERIFY(m_rig->lineProblems().isEmpty());
}

void TestOutboxStore::statusesOnlyMoveForward()
{
    const MessageId id = attempted(u"Hello"_s, "sent");
    QVERIFY(m_rig->echo(m_session, m_chat, u"Hello"_s, "WA1"));
    m_rig->status(m_session, "WA1", DeliveryStatus::Delivered);
    m_rig->status(m_session, "WA1", DeliveryStatus::ServerAck);
    QCOMPARE(m_rig->state(id), u"delivered"_s);
    m_rig->status(m_session, "WA1", DeliveryStatus::Played);
    m_rig->status(m_session, "WA1", DeliveryStatus::Delivered);
    QCOMPARE(m_rig->state(id), u"read"_s);
    QCOMPARE(m_rig->db.number("SELECT count(*) FROM delivery_event"), 4);
}

void TestOutboxStore::aStatusBeforeTheLinkIsAppliedWithIt()
{
    const MessageId id = attempted(u"Hello"_s, "sending");
    m_rig->status(m_session, "WA1", DeliveryStatus::Delivered);
    m_rig->status(m_session, "WA1", DeliveryStatus::ServerAck);
    QCOMPARE(m_rig->state(id), u"sending"_s);
    QVERIFY(m_rig->echo(m_session, m_chat, u"Hello"_s, "WA1"));
    QCOMPARE(m_rig->state(id), u"delivered"_s);
    QCOMPARE(m_rig->db.number("SELECT count(*) FROM early_status"), 0);
    QVERIFY(m_rig->lineProblems().isEmpty());
}

void TestOutboxStore::aFailureReportedAfterDeliveryIsIgnored()
{
    const MessageId id = attempted(u"Hello"_s, "sent");
    QVERIFY(m_rig->echo(m_session, m_chat, u"Hello"_s, "WA1"));
    m_rig->status(m_session, "WA1", DeliveryStatus::ServerAck);
    m_rig->status(m_session, "WA1", DeliveryStatus::Failed);
    QCOMPARE(m_rig->state(id), u"server_ack"_s);
}

void TestOutboxStore::aFailedSendReportEndsTheMessage()
{
    const MessageId id = attempted(u"Hello"_s, "sent", "100001");
    InboundFact fact;
    fact.kind = InboundFact::Kind::SendReport;
    fact.status = DeliveryStatus::Failed;
    fact.gatewayId = "100001";
    fact.text = u"Invalid number"_s;
    QVERIFY(m_rig->db.write([&](WriteTx &tx) -> Result<> {
        OutboxStore::applySendReport(tx, *m_rig->sessions.snapshot()->session(m_session), m_chat,
                                     fact);
        return {};
    }));
    QCOMPARE(m_rig->state(id), u"failed"_s);
    QCOMPARE(m_rig->db.text("SELECT last_error FROM outbox"), u"Invalid number"_s);
    QCOMPARE(m_rig->db.text("SELECT reason FROM dead_letter"), u"send_failed"_s);
}

void TestOutboxStore::aFailedReportOfAnotherMessageChangesNothing()
{
    const MessageId id = attempted(u"Hello"_s, "sent", "100001");
    InboundFact fact;
    fact.kind = InboundFact::Kind::SendReport;
    fact.status = DeliveryStatus::Failed;
    fact.content = MessageContent::ofText(u"Other"_s);
    QVERIFY(m_rig->db.write([&](WriteTx &tx) -> Result<> {
        OutboxStore::applySendReport(tx, *m_rig->sessions.snapshot()->session(m_session), m_chat,
                                     fact);
        OutboxStore::applySendReport(tx, *m_rig->sessions.snapshot()->session(m_session), {}, fact);
        return {};
    }));
    QCOMPARE(m_rig->state(id), u"sent"_s);
}

void TestOutboxStore::cancelsTheBotsWaitingMessagesOnly()
{
    const MessageId onItsWay = attempted(u"First"_s, "sending");
    const MessageId waiting = m_rig->enqueue(m_chat, u"Second"_s);
    NewMessage byHand = m_rig->message(m_chat, Lane::High, Purpose::Reply, u"I am Ana"_s);
    byHand.causeKind = u"api"_s;
    const MessageId agents = m_rig->enqueue(byHand);
    int cancelled = 0;
    QVERIFY(m_rig->db.write([&](WriteTx &tx) -> Result<> {
        cancelled = OutboxStore::cancelWaiting(tx, m_chat, Lane::High, u"taken over"_s);
        return {};
    }));
    QCOMPARE(cancelled, 1);
    QCOMPARE(m_rig->state(onItsWay), u"sending"_s);
    QCOMPARE(m_rig->state(waiting), u"cancelled"_s);
    QCOMPARE(m_rig->state(agents), u"queued"_s);
    QVERIFY(m_rig->lineProblems().isEmpty());
}

void TestOutboxStore::aMessageOnItsWayCannotBeCancelled()
{
    const MessageId id = attempted(u"Hello"_s, "sending");
    const Result<> done = m_rig->db.write(
        [&](WriteTx &tx) { return OutboxStore::cancel(tx, m_workspace, id, u"never mind"_s); });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    const MessageId next = m_rig->enqueue(m_chat, u"Next"_s);
    QVERIFY(m_rig->db.write(
        [&](WriteTx &tx) { return OutboxStore::cancel(tx, m_workspace, next, u"never mind"_s); }));
    QCOMPARE(m_rig->state(next), u"cancelled"_s);
    QVERIFY(m_rig->lineProblems().isEmpty());
}

void TestOutboxStore::sendingAgainIsANewMessage()
{
    const MessageId id = attempted(u"Your invoice"_s, "needs_review");
    MessageId copy;
    QVERIFY(m_rig->db.write([&](WriteTx &tx) -> Result<> {
        const Result<MessageId> again = OutboxStore::sendAgain(tx, m_workspace, id);
        copy = again.value_or(MessageId());
        return again ? Result<>() : tl::unexpected<Error>(again.error());
    }));
    QVERIFY(copy.isValid() && copy != id);
    QCOMPARE(m_rig->state(copy), u"queued"_s);
    QCOMPARE(m_rig->state(id), u"unconfirmed"_s);
    QCOMPARE(m_rig->db.number("SELECT count(DISTINCT client_id) FROM outbox"), 2);
    QCOMPARE(m_rig->db.number("SELECT count(DISTINCT trace_id) FROM outbox"), 1);
    QCOMPARE(m_rig->db.number("SELECT count(DISTINCT payload) FROM outbox"), 1);
}

void TestOutboxStore::markingAsSentEndsTheReview()
{
    const MessageId id = attempted(u"Your invoice"_s, "needs_review");
    QVERIFY(
        m_rig->db.write([&](WriteTx &tx) { return OutboxStore::markSent(tx, m_workspace, id); }));
    QCOMPARE(m_rig->state(id), u"sent"_s);
    QVERIFY(
        !m_rig->db.write([&](WriteTx &tx) { return OutboxStore::markSent(tx, m_workspace, id); }));
}

void TestOutboxStore::anotherWorkspaceSeesNoMessage()
{
    const MessageId id = attempted(u"Your invoice"_s, "needs_review");
    const WorkspaceId other = m_rig->addWorkspace();
    const Result<> done =
        m_rig->db.write([&](WriteTx &tx) { return OutboxStore::markSent(tx, other, id); });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NotFound);
    QCOMPARE(m_rig->state(id), u"needs_review"_s);
}

QTEST_GUILESS_MAIN(TestOutboxStore)
#include "tst_outboxstore.moc"
