// One interpreter step of a text-and-choice block, in flows of three sizes. Prints
// `bench step_ns <value> ns` for the middle one and the same at a tenth and ten times its size.

#include "core/flow/interpreter.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 100;
constexpr int kRounds = 15;
constexpr int kPerRound = 4000;

QJsonObject stepOf(int number, int count)
{
    QJsonArray choices;
    for (const QString &title : {u"Prices"_s, u"Opening hours"_s, u"Talk to a person"_s})
        choices.append(QJsonObject{{u"id"_s, u"c%1"_s.arg(choices.size())}, {u"title"_s, title}});
    const QString next = u"s%1"_s.arg((number + 1) % count);
    return {
        {u"id"_s, u"s%1"_s.arg(number)},
        {u"blocks"_s,
         QJsonArray{
             QJsonObject{{u"id"_s, u"t%1"_s.arg(number)},
                         {u"type"_s, u"message.text"_s},
                         {u"fields"_s,
                          QJsonObject{{u"text"_s,
                                       u"Hello {{contact.first_name | default: \"there\"}}!"_s}}}},
             QJsonObject{{u"id"_s, u"b%1"_s.arg(number)},
                         {u"type"_s, u"input.choice"_s},
                         {u"fields"_s, QJsonObject{{u"text"_s, u"What can we do for you?"_s},
                                                   {u"choices"_s, choices},
                                                   {u"variable"_s, u"topic"_s}}},
                         {u"outlets"_s, QJsonObject{{u"c1"_s, next}}}}}},
        {u"next"_s, next}};
}

// The median round of answers typed with one mistake, each leading through a text to the next
// question.
double nanosPerStep(int count)
{
    QJsonArray steps;
    for (int i = 0; i < count; ++i)
        steps.append(stepOf(i, count));
    Problems problems;
    const std::optional<Flow> flow = Flow::fromJson({{u"name"_s, u"Bench"_s},
                                                     {u"language"_s, u"en"_s},
                                                     {u"start"_s, u"s0"_s},
                                                     {u"steps"_s, steps}},
                                                    problems);
    if (!flow)
        return -1;
    const FlowVersion version(FlowId(1), 1, *flow);
    StepInput start;
    start.kind = StepInput::Kind::Start;
    start.contact = {{u"first_name"_s, u"Ana"_s}};
    StepInput answer;
    answer.content.text = u"opening huors"_s;
    answer.contact = start.contact;
    std::vector<double> rounds;
    RunState state = step(version, RunState(), start, fromMs(0)).state;
    for (int round = 0; round < kRounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < kPerRound; ++i) {
            StepOutcome outcome = step(version, state, answer, fromMs(i));
            state = std::move(outcome.state);
            state.stepsOfDay = 0;
            if (state.phase != RunState::Phase::WaitingInput || outcome.effects.size() != 2)
                return -1;
        }
        const std::chrono::duration<double, std::nano> taken =
            std::chrono::steady_clock::now() - begin;
        rounds.push_back(taken.count() / kPerRound);
    }
    std::nth_element(rounds.begin(), rounds.begin() + kRounds / 2, rounds.end());
    return rounds[kRounds / 2];
}

} // namespace

int main()
{
    const double tenth = nanosPerStep(kSteps / 10);
    const double middle = nanosPerStep(kSteps);
    const double tenfold = nanosPerStep(kSteps * 10);
    if (tenth < 0 || middle < 0 || tenfold < 0) {
        std::fprintf(stderr, "the flow did not run as expected\n");
        return 1;
    }
    std::printf("bench step_ns %.0f ns\n", middle);
    std::printf("bench step_ns_tenth %.0f ns\n", tenth);
    std::printf("bench step_ns_tenfold %.0f ns\n", tenfold);
    return 0;
}
