#include "core/outbox/sendshares.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>

using namespace flotilla;

class TestSendShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsPickedFromAnEmptyRound();
    void sharesFollowTheWeightsInEveryWindow();
    void nobodyStarvesWhateverComesAndGoes();
    void aRefundedPickCostsNothing();
    void onlyThoseWhoCanBeServedArePicked();
};

namespace {

const auto kAll = [](WorkspaceId) { return true; };

} // namespace

void TestSendShares::nobodyIsPickedFromAnEmptyRound()
{
    SendShares shares;
    QVERIFY(!shares.pick(kAll));
    shares.activate(WorkspaceId(1), 1);
    shares.deactivate(WorkspaceId(1));
    QVERIFY(!shares.pick(kAll));
}

void TestSendShares::sharesFollowTheWeightsInEveryWindow()
{
    const bool ok = rc::check("picks are weights within one round", [] {
        const auto weights =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 20)));
        SendShares shares;
        int sum = 0;
        for (size_t i = 0; i < weights.size(); ++i) {
            shares.activate(WorkspaceId(static_cast<qint64>(i) + 1), weights[i]);
            sum += weights[i];
        }
        constexpr int kRounds = 50;
        std::map<qint64, int> picks;
        for (int i = 0; i < sum * kRounds; ++i)
            ++picks[shares.pick(kAll)->value];
        for (size_t i = 0; i < weights.size(); ++i)
            RC_ASSERT(std::abs(picks[static_cast<qint64>(i) + 1] - weights[i] * kRounds) <=
                      weights[i]);
    });
    QVERIFY(ok);
}

void TestSendShares::nobodyStarvesWhateverComesAndGoes()
{
    const bool ok = rc::check("served within one round of all weights", [] {
        constexpr int kWeightMax = 5;
        SendShares shares;
        std::map<qint64, int> waited; // picks of others since it became active
        const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 10), rc::gen::inRange(1, 9)));
        for (const auto &[what, who] : steps) {
            const WorkspaceId workspace(who);
            if (what == 0) {
                shares.deactivate(workspace);
                waited.erase(who);
            } else if (what <= 3) {
                shares.activate(workspace, 1 + who % kWeightMax);
                waited.try_emplace(who, 0);
            } else if (const auto picked = shares.pick(kAll)) {
                RC_ASSERT(waited.contains(picked->value));
                for (auto &[id, count] : waited)
                    count = id == picked->value ? 0 : count + 1;
            } else {
                RC_ASSERT(waited.empty());
            }
            for (const auto &[id, count] : waited)
                RC_ASSERT(count <= 9 * kWeightMax);
        }
    });
    QVERIFY(ok);
}

void TestSendShares::aRefundedPickCostsNothing()
{
    SendShares shares;
    shares.activate(WorkspaceId(1), 1);
    shares.activate(WorkspaceId(2), 1);
    std::map<qint64, int> served;
    int picks = 0;
    for (int i = 0; i < 400; ++i) {
        const WorkspaceId picked = *shares.pick(kAll);
        if (picked == WorkspaceId(1) && ++picks % 3 == 0)
            shares.refund(picked);
        else
            ++served[picked.value];
    }
    QVERIFY2(std::abs(served[1] - served[2]) <= 1, qPrintable(QString::number(served[1])));
}

void TestSendShares::onlyThoseWhoCanBeServedArePicked()
{
    SendShares shares;
    for (int i = 1; i <= 4; ++i)
        shares.activate(WorkspaceId(i), 1);
    const auto even = [](WorkspaceId id) { return id.value % 2 == 0; };
    std::set<qint64> picked;
    for (int i = 0; i < 10; ++i)
        picked.insert(shares.pick(even)->value);
    QCOMPARE(picked, (std::set<qint64>{2, 4}));
    QVERIFY(!shares.pick([](WorkspaceId) { return false; }));
}

QTEST_GUILESS_MAIN(TestSendShares)
#include "tst_sendshares.moc"
