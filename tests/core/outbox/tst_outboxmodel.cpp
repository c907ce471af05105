// The outbox against a small model: any order of messages, answers, echoes, typing, cancels, ends
// of the process and time. The gateway's own log is the judge.

#include "tests/core/outbox/outboxrig.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>

using namespace flotilla;
using namespace Qt::StringLiterals;

using Kind = SendOutcome::Kind;

class TestOutboxModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsItsPromisesInAnyOrderOfEvents();
};

namespace {

struct World
{
    OutboxRig rig{4};
    SeededRandom dice;
    bool faults = true;
    std::vector<ConversationId> chats;
    std::vector<MessageId> messages;
    std::set<MessageId> cancelled;
    int typed = 0;

    explicit World(quint64 seed)
        : dice(seed)
    {
        for (int s = 0; s < 2; ++s) {
            const SessionId session = rig.addSession(rig.addWorkspace());
            for (int c = 0; c < 2; ++c)
                chats.push_back(rig.addChat(session, QByteArray::number(5511900000000 + c)));
        }
        rig.gateway->able.listsRecent = dice.chance(0.5);
        rig.gateway->able.lookUpById = rig.gateway->able.listsRecent;
        rig.gateway->able.recentIsAuthoritative = rig.gateway->able.listsRecent && dice.chance(0.5);
        rig.gateway->able.callerMessageId = dice.chance(0.3);
        rig.gateway->plan = [this](const Session &, const OutboundMessage &) { return plan(); };
        rig.start();
    }

    FakeGateway::Plan plan()
    {
        FakeGateway::Plan plan;
        plan.outcome.kind = Kind::Sent;
        plan.answerAfter = Millis(dice.between(0, 3'000));
        if (dice.chance(0.6))
            plan.echoAfter = Millis(dice.between(0, 4'000));
        if (dice.chance(0.3))
            plan.statusAfter = Millis(dice.between(0, 4'000));
        if (!faults || dice.chance(0.5))
            return plan;
        plan.outcome.kind = static_cast<Kind>(dice.between(0, 4));
        plan.takes = plan.outcome.kind == Kind::Sent ||
                     (plan.outcome.kind == Kind::Unknown && dice.chance(0.5));
        plan.outcome.rateLimited = plan.outcome.kind == Kind::NotSent && dice.chance(0.3);
        return plan;
    }

    ConversationId anyChat() { return chats[static_cast<size_t>(dice.between(0, 3))]; }

    void step(int what)
    {
        switch (what) {
        case 0:
        case 1:
        case 2: { // few different texts, so that echoes are hard to tell apart
            const ConversationId chat = anyChat();
            NewMessage message = rig.message(chat, static_cast<Lane>(dice.between(0, 2)),
                                             static_cast<Purpose>(dice.between(0, 3)),
                                             u"Text %1"_s.arg(dice.between(0, 2)));
            if (dice.chance(0.2))
                message.notBefore = rig.db.time().now() + Millis(dice.between(0, 60'000));
            messages.push_back(rig.enqueue(message));
            return;
        }
        case 3:
        case 4:
            return rig.advance(Millis(dice.between(1, 5'000)));
        case 5:
            return rig.advance(Millis(dice.between(10'000, 90'000)));
        case 6: {
            const ConversationId chat = anyChat();
            const bool ours = rig.echo(rig.sessionOf(chat), chat, u"Typed by hand"_s,
                                       "P" + QByteArray::number(++typed));
            RC_ASSERT(!ours);
            return;
        }
        case 7:
            rig.crash();
            rig.advance(Millis(dice.between(0, 3'000)));
            rig.restart();
            return;
        case 8: {
            if (messages.empty())
                return;
            const MessageId id = messages[static_cast<size_t>(
                dice.between(0, static_cast<qint64>(messages.size()) - 1))];
            const WorkspaceId workspace(
                rig.db.number("SELECT workspace_id FROM outbox WHERE message_id = ?1", {id.value}));
            if (rig.db.write(
                    [&](WriteTx &tx) { return OutboxStore::cancel(tx, workspace, id, u"no"_s); }))
                cancelled.insert(id);
            return;
        }
        default:
            return;
        }
    }

    void checkAlways()
    {
        for (const MessageId id : messages)
            RC_ASSERT(rig.gateway->copies(id) <= 1);
        const QString problems = rig.lineProblems();
        if (!problems.isEmpty())
            RC_LOG() << problems.toStdString() << '\n';
        RC_ASSERT(problems.isEmpty());
    }

    void checkEnd()
    {
        const QStringList ends{u"sent"_s,        u"server_ack"_s,   u"delivered"_s, u"read"_s,
                               u"unconfirmed"_s, u"needs_review"_s, u"rejected"_s,  u"failed"_s,
                               u"expired"_s,     u"cancelled"_s};
        for (const MessageId id : messages) {
            const QString state = rig.state(id);
            RC_LOG() << id.value << ' ' << state.toStdString() << '\n';
            RC_ASSERT(ends.contains(state));
            const bool neverLeft =
                state == u"rejected"_s || state == u"expired"_s || state == u"cancelled"_s;
            if (neverLeft)
                RC_ASSERT(rig.gateway->copies(id) == 0);
        }
        RC_ASSERT(rig.db.number("SELECT count(*) FROM outbox_line") == 0);
        std::map<std::pair<QByteArray, qint64>, std::map<int, MessageId>> last;
        for (const FakeGateway::Entry &entry : rig.gateway->log) {
            if (!entry.taken)
                continue;
            const auto lane = static_cast<int>(rig.db.number(
                "SELECT lane FROM outbox WHERE message_id = ?1", {entry.message.value}));
            const bool scheduled =
                rig.db.number("SELECT not_before IS NOT NULL FROM outbox WHERE message_id = ?1",
                              {entry.message.value});
            if (scheduled)
                continue; // its place is by its time
            MessageId &before = last[{entry.chat, entry.session.value}][lane];
            RC_ASSERT(before < entry.message);
            before = entry.message;
        }
    }
};

} // namespace

void TestOutboxModel::holdsItsPromisesInAnyOrderOfEvents()
{
    const bool ok = rc::check("outbox", [] {
        World world(*rc::gen::arbitrary<quint64>());
        const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 9));
        for (const int what : steps) {
            world.step(what);
            world.checkAlways();
        }
        world.faults = false;
        world.rig.advance(std::chrono::hours(2));
        world.checkAlways();
        world.checkEnd();
    });
    QVERIFY(ok);
}

QTEST_GUILESS_MAIN(TestOutboxModel)
#include "tst_outboxmodel.moc"
