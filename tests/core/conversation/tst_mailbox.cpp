#include "core/conversation/fairshare.h"
#include "core/store/eventstore.h"
#include "core/store/mailboxstore.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <rapidcheck.h>

#include <deque>
#include <map>
#include <set>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The mailbox as it should be: a queue whose head is held by at most one worker.
struct Model
{
    std::deque<qint64> waiting;
    bool isBackingOff = false;
    std::optional<size_t> holder; // index of the claim that may finish
};

class Bench
{
public:
    Bench()
    {
        db.settings().checkpointAtBytes = 128 * 1024; // many small commits: keep the log short
        db.settings().truncateAtBytes = 256 * 1024;
        db.reopen();
        workspace = db.addWorkspace(u"Bakery"_s);
        session = db.addSession(workspace, u"Desk"_s);
        db.execute("INSERT INTO conversation (conversation_id, workspace_id, session_id, chat_key, "
                   "created_at) VALUES (900001, " +
                   QByteArray::number(workspace.value) + ", " + QByteArray::number(session.value) +
                   ", 'a', 0), (900002, " + QByteArray::number(workspace.value) + ", " +
                   QByteArray::number(session.value) + ", 'b', 0)");
    }
    qint64 append(ConversationId conversation)
    {
        qint64 id = 0;
        const auto done = db.write([&](WriteTx &tx) -> Result<> {
            NewEvent event;
            event.workspace = workspace;
            event.session = session;
            event.conversation = conversation;
            event.kind = "message";
            event.payload = "{}";
            id = EventStore::append(tx, event).value;
            return {};
        });
        return done ? id : 0;
    }
    std::vector<TakenMailbox> take(int limit)
    {
        std::vector<TakenMailbox> taken;
        const auto done = db.write([&](WriteTx &tx) -> Result<> {
            taken = MailboxStore::take(tx, workspace, limit);
            return {};
        });
        return done ? taken : std::vector<TakenMailbox>();
    }
    bool finish(const TakenMailbox &box)
    {
        bool finished = false;
        const auto done = db.write([&](WriteTx &tx) -> Result<> {
            const auto head = MailboxStore::head(tx.db(), box);
            MailboxEnd end;
            end.done = {box.head};
            end.lastSeq = head ? head->seq : 0;
            finished = MailboxStore::finish(tx, box, end).has_value();
            return {};
        });
        return done && finished;
    }
    bool retryLater(const TakenMailbox &box)
    {
        bool kept = false;
        const auto done = db.write([&](WriteTx &tx) -> Result<> {
            kept = MailboxStore::retryLater(tx, box, tx.now() + 5s, u"no luck"_s);
            return {};
        });
        return done && kept;
    }
    // As recovery does for a worker that died.
    void loseLeases() { db.execute("UPDATE conversation SET lease_epoch = 0"); }

    TestDatabase db;
    WorkspaceId workspace;
    SessionId session;
};

const std::array kConversations{ConversationId(900001), ConversationId(900002)};

} // namespace

class TestMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=1000"); }

    // Random appends, claims, completions, failures, lost leases and zombies against the model:
    // events are finished once each, in the order of acceptance, by the last who took them.
    void behavesLikeAQueueWithOneHolder()
    {
        Bench bench;
        const auto property = [&bench](const std::vector<unsigned> &commands) {
            for (const char *sql : {"DELETE FROM inbound_event",
                                    "UPDATE conversation SET pending = 0, head_event_id = NULL, "
                                    "head_claims = 0, lease_epoch = 0, ready_at = 0"})
                bench.db.execute(sql);
            std::map<ConversationId, Model> models;
            std::vector<TakenMailbox> claims; // every one ever made, zombies included
            for (const unsigned command : commands) {
                const ConversationId id = kConversations[(command / 6) % 2];
                Model &model = models[id];
                switch (command % 6) {
                case 0:
                case 1:
                    model.waiting.push_back(bench.append(id));
                    break;
                case 2:
                    for (const TakenMailbox &box : bench.take(2)) {
                        Model &taken = models[box.id];
                        RC_ASSERT(!taken.holder && !taken.isBackingOff && !taken.waiting.empty());
                        RC_ASSERT(box.head.value == taken.waiting.front());
                        taken.holder = claims.size();
                        claims.push_back(box);
                    }
                    for (const auto &[other, state] : models)
                        RC_ASSERT(state.holder || state.waiting.empty() || state.isBackingOff);
                    break;
                case 3:
                    if (!claims.empty()) { // any claim, old or new, tries to finish
                        const size_t which = (command / 12) % claims.size();
                        Model &owner = models[claims[which].id];
                        const bool may = owner.holder == which;
                        RC_ASSERT(bench.finish(claims[which]) == may);
                        if (may) {
                            owner.waiting.pop_front();
                            owner.holder.reset();
                        }
                    }
                    break;
                case 4:
                    if (!claims.empty()) {
                        const size_t which = (command / 12) % claims.size();
                        Model &owner = models[claims[which].id];
                        const bool may = owner.holder == which;
                        RC_ASSERT(bench.retryLater(claims[which]) == may);
                        if (may) {
                            owner.isBackingOff = true;
                            owner.holder.reset();
                        }
                    }
                    break;
                case 5:
                    bench.db.time().advance(6s);
                    for (auto &[other, state] : models)
                        state.isBackingOff = false;
                    break;
                }
                RC_ASSERT(static_cast<size_t>(bench.db.number(
                              "SELECT pending FROM conversation WHERE conversation_id = ?1",
                              {id.value})) == model.waiting.size());
            }
        };
        const auto numbers = rc::gen::container<std::vector<unsigned>>(rc::gen::inRange(0u, 240u));
        QVERIFY(rc::check("mailbox", [&] { property(*rc::gen::resize(40, numbers)); }));
    }

    void zombiesAreRefusedAfterALostLease()
    {
        Bench bench;
        bench.append(kConversations[0]);
        const auto first = bench.take(1);
        bench.loseLeases();
        const auto second = bench.take(1);
        QCOMPARE(second.size(), 1u);
        QVERIFY(!bench.finish(first.front()));
        QVERIFY(!bench.retryLater(first.front()));
        QVERIFY(bench.finish(second.front()));
        QVERIFY(!bench.finish(second.front()));
    }

    void claimsUseThePartialIndex()
    {
        Bench bench;
        const QString plan = bench.db.rows(
            "EXPLAIN QUERY PLAN SELECT conversation_id FROM conversation INDEXED BY mailbox_claim "
            "WHERE workspace_id = 1 AND prio = 0 AND ready_at <= 5 AND pending > 0 AND "
            "lease_epoch = 0 AND blocked = '' ORDER BY ready_at LIMIT 5");
        QVERIFY2(plan.contains(u"mailbox_claim (workspace_id=? AND prio=? AND ready_at<?)"_s),
                 qPrintable(plan));
        QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
    }

    // 10,000 turns: each workspace's share is its weight's, within one round.
    void sharesFollowTheWeights()
    {
        const std::map<qint64, int> weights{{1, 1}, {2, 2}, {3, 7}};
        FairShare ring;
        std::map<qint64, int> got;
        for (const auto &[id, weight] : weights)
            ring.activate(WorkspaceId(id));
        for (int i = 0; i < 100; ++i) {
            const auto grants = ring.grant(
                37, [&](WorkspaceId id) { return weights.at(id.value); },
                [](WorkspaceId) { return 1000; });
            for (const auto &grant : grants)
                got[grant.workspace.value] += grant.places;
        }
        QCOMPARE(got[1] + got[2] + got[3], 3700);
        for (const auto &[id, weight] : weights)
            QVERIFY2(std::abs(got[id] - 370 * weight) <= weight,
                     QByteArray::number(got[id]).constData());
    }

    void oneWithoutRoomLeavesItsPlacesToOthers()
    {
        FairShare ring;
        ring.activate(WorkspaceId(1));
        ring.activate(WorkspaceId(2));
        const auto grants = ring.grant(
            50, [](WorkspaceId) { return 1; },
            [](WorkspaceId id) { return id.value == 1 ? 3 : 100; });
        std::map<qint64, int> got;
        for (const auto &grant : grants)
            got[grant.workspace.value] = grant.places;
        QCOMPARE(got[1], 3);
        QCOMPARE(got[2], 47);
    }

    void nobodyWithRoomGetsNothing()
    {
        FairShare ring;
        ring.activate(WorkspaceId(1));
        QVERIFY(ring.grant(
                        5, [](WorkspaceId) { return 1; }, [](WorkspaceId) { return 0; })
                    .empty());
        ring.deactivate(WorkspaceId(1));
        QVERIFY(ring.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
