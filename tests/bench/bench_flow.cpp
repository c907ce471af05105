// A flow of 5,000 steps, the most there may be, and one of a tenth: how long reading, validating
// and comparing it takes. Prints `bench flow_load_ms <value> ms`, `flow_validate_ms` and
// `flow_diff_ms`, and the same with `_tenth`, each the median of 9.

#include "core/flow/differ.h"
#include "core/flow/validator.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 9;

QJsonObject blockOf(const QString &id, const QString &type, const QJsonObject &fields)
{
    return {{u"id"_s, id}, {u"type"_s, type}, {u"fields"_s, fields}};
}

// In turn a text with a question, and a text with a condition on the answer: as much as the 4 MB of
// a document hold. With `edit`, one step in ten says something else, and one way in fifty differs.
QJsonObject stepOf(int number, int count, bool edit)
{
    const auto other = [number, count](int distance) {
        return u"s%1"_s.arg((number + distance) % count);
    };
    const QString name = u"answer_%1"_s.arg(number / 2 % 200);
    const QString greeting = edit && number % 10 == 0
                                 ? u"Good day {{contact.first_name}}, {{%1 | default: \"\"}}."_s
                                 : u"Hello {{contact.first_name}}, {{%1 | default: \"\"}}!"_s;
    QJsonObject second;
    if (number % 2 == 0) {
        QJsonArray choices;
        for (const QString &title : {u"Prices"_s, u"Opening hours"_s})
            choices.append(
                QJsonObject{{u"id"_s, u"c%1"_s.arg(choices.size())}, {u"title"_s, title}});
        second = blockOf(u"q%1"_s.arg(number), u"input.choice"_s,
                         {{u"text"_s, u"What can we do for you?"_s},
                          {u"choices"_s, choices},
                          {u"variable"_s, name}});
        second[u"outlets"_s] = QJsonObject{{u"c0"_s, other(edit && number % 50 == 0 ? 2 : 1)},
                                           {u"c1"_s, other(7)},
                                           {u"invalid"_s, other(3)}};
    } else {
        second = blockOf(
            u"d%1"_s.arg(number), u"logic.condition"_s,
            {{u"when"_s,
              QJsonObject{{u"left"_s, name}, {u"is"_s, u"equals"_s}, {u"right"_s, u"Prices"_s}}}});
        second[u"outlets"_s] = QJsonObject{{u"yes"_s, other(11)}};
    }
    return {{u"id"_s, u"s%1"_s.arg(number)},
            {u"title"_s, u"Step %1"_s.arg(number)},
            {u"x"_s, number % 100 * 300},
            {u"y"_s, number / 100 * 200},
            {u"next"_s, other(1)},
            {u"blocks"_s, QJsonArray{blockOf(u"t%1"_s.arg(number), u"message.text"_s,
                                             {{u"text"_s, greeting.arg(name)}}),
                                     second}}};
}

Flow flowOf(int count, bool edit)
{
    QJsonArray steps;
    for (int i = 0; i < count; ++i)
        steps.append(stepOf(i, count, edit));
    Problems problems;
    const QJsonObject trigger{{u"kind"_s, u"first_message"_s}};
    std::optional<Flow> flow = Flow::fromJson({{u"name"_s, u"Bench"_s},
                                               {u"language"_s, u"en"_s},
                                               {u"start"_s, u"s0"_s},
                                               {u"triggers"_s, QJsonArray{trigger}},
                                               {u"steps"_s, steps}},
                                              problems);
    if (!flow) {
        std::fprintf(stderr, "%s\n", qPrintable(problems.first().message));
        std::exit(1);
    }
    return std::move(*flow);
}

template<class Work>
void measure(const char *name, const char *suffix, const Work &work)
{
    std::vector<double> rounds;
    for (int i = 0; i < kRounds; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken =
            std::chrono::steady_clock::now() - begin;
        rounds.push_back(taken.count());
    }
    std::nth_element(rounds.begin(), rounds.begin() + kRounds / 2, rounds.end());
    std::printf("bench %s_ms%s %.1f ms\n", name, suffix, rounds[kRounds / 2]);
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not as expected: %s\n", what);
    std::exit(1);
}

void measureAll(int count, const char *suffix)
{
    const Flow before = flowOf(count, false);
    const Flow after = flowOf(count, true);
    const QByteArray bytes = before.canonical();
    const QString last = u"s%1"_s.arg(count - 1);
    measure("flow_load", suffix, [&] {
        Problems problems;
        std::optional<Flow> flow = Flow::fromBytes(bytes, problems);
        require(flow.has_value(), "the flow can be read");
        const FlowVersion version(FlowId(1), 1, std::move(*flow));
        require(version.step(last) != nullptr, "the flow has its steps");
    });
    measure("flow_validate", suffix, [&] {
        require(!hasErrors(validate(before, ValidationScope())), "the flow has no errors");
    });
    measure("flow_diff", suffix, [&] {
        require(differences(before, after).size() == count * 12 / 100,
                "twelve changes in a hundred steps");
    });
}

} // namespace

int main()
{
    measureAll(kFlowStepsMax, "");
    measureAll(kFlowStepsMax / 10, "_tenth");
    return 0;
}
