// 200 golden tests: those of the flows that ship, again and again, read, played, compared and
// counted for coverage. Prints `bench goldens_200_ms <value> ms`.

#include "core/flow/coverage.h"
#include "core/flow/flowtemplates.h"
#include "core/flow/testplay.h"

#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace flotilla;

namespace {

constexpr int kTests = 200;
constexpr int kRounds = 5;

struct Recorded
{
    std::shared_ptr<const FlowVersion> version;
    QByteArray test;
};

std::vector<Recorded> recordedChats()
{
    std::vector<Recorded> chats;
    for (const FlowTemplate &each : flowTemplates()) {
        Problems problems;
        std::optional<Flow> flow = Flow::fromBytes(each.document, problems);
        if (!flow)
            return {};
        const auto version = std::make_shared<const FlowVersion>(FlowId(1), 1, std::move(*flow));
        for (const QJsonValue &test : each.tests)
            chats.push_back({version, QJsonDocument(test.toObject()).toJson()});
    }
    return chats;
}

bool passes(const Recorded &chat)
{
    Problems problems;
    auto plan =
        TestPlan::fromJson(QJsonDocument::fromJson(chat.test).object(), Instant(), problems);
    if (!plan)
        return false;
    TestPlay play(std::move(*plan), chat.version, {});
    while (play.advance()) {
    }
    Coverage coverage(*chat.version);
    for (const QJsonArray &decisions : play.passages())
        coverage.add(decisions);
    return !play.difference() && !coverage.toJson().isEmpty();
}

} // namespace

int main()
{
    const std::vector<Recorded> chats = recordedChats();
    std::vector<double> rounds;
    for (int round = 0; round < kRounds && !chats.empty(); ++round) {
        const auto begin = std::chrono::steady_clock::now();
        for (size_t i = 0; i < kTests; ++i) {
            if (!passes(chats[i % chats.size()])) {
                std::fprintf(stderr, "a recorded chat went otherwise\n");
                return 1;
            }
        }
        const std::chrono::duration<double, std::milli> taken =
            std::chrono::steady_clock::now() - begin;
        rounds.push_back(taken.count());
    }
    if (rounds.empty())
        return 1;
    std::nth_element(rounds.begin(), rounds.begin() + kRounds / 2, rounds.end());
    std::printf("bench goldens_200_ms %.0f ms\n", rounds[kRounds / 2]);
    return 0;
}
