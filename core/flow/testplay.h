#pragma once
// Plays a TestPlan: input after input, what the flow did with each, where it differs from what is
// expected. Pure and the same every time; only scripts are run by somebody else, in between.

#include "core/flow/testchat.h"
#include "core/flow/testdifference.h"
#include "core/flow/testplan.h"

namespace flotilla {

// What an input came to. A wait may bring several steps of the interpreter.
struct Played
{
    QJsonObject input; // without what is expected of it
    Instant at;
    QJsonArray effects;   // as Effect::toJson(), texts as {"says": ...}
    QJsonArray places;    // of the effects: {step, block}, of a called one with its flow
    QJsonArray reasons;   // of the effects that have one
    QJsonArray decisions; // of all its steps, in order
    RunState state;       // afterwards
};

class TestPlay
{
public:
    // The customer takes so long to answer.
    static constexpr Millis kPause{20'000};

    TestPlay(TestPlan plan, const std::shared_ptr<const FlowVersion> &version, Subflows subflows);

    // Plays the next input. False when there was none left or a script must be run first.
    bool advance();
    // A script that must be run now, as the data of Effect::RunScript; empty: none.
    [[nodiscard]] QJsonObject script() const;
    void giveScript(const QJsonObject &result);
    [[nodiscard]] bool isDone() const;

    [[nodiscard]] const TestPlan &plan() const { return m_plan; }
    [[nodiscard]] const TestChat &chat() const { return m_chat; }
    [[nodiscard]] const QList<Played> &played() const { return m_played; }
    // Each outcome's decisions for itself: core/flow/coverage.h needs to know where one ends.
    [[nodiscard]] const QList<QJsonArray> &passages() const { return m_passages; }
    // The first one; what is not expected is not looked at.
    [[nodiscard]] std::optional<TestDifference> difference() const;
    // The plan with what happened as what is expected.
    [[nodiscard]] QJsonObject recording() const;
    // Everything a person wants to see: docs/flows.md.
    [[nodiscard]] QJsonObject transcript() const;

private:
    void take(const QString &key, const QJsonValue &value);
    void keep(); // the chat's last outcome
    void fireDue(Instant until);
    bool answerByItself();
    [[nodiscard]] const QJsonObject *answerOf(const QString &block);
    [[nodiscard]] QJsonObject wants() const;

    TestPlan m_plan;
    TestChat m_chat;
    QList<Played> m_played;
    QList<QJsonArray> m_passages;
    QHash<QString, qsizetype> m_asked; // per block, how often
    QJsonObject m_script;
    bool m_needsScript = false;
    qsizetype m_bytes = 0;
    bool m_overflowed = false;
};

} // namespace flotilla
