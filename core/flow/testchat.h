#pragma once
// A chat with a flow in a sandbox: the interpreter with a clock, a contact and a channel of one's
// own. What the flow does to its contact is done to this one; nothing leaves the sandbox.

#include "core/flow/interpreter.h"

namespace flotilla {

class TestChat
{
public:
    TestChat(std::shared_ptr<const FlowVersion> version, Instant at);
    virtual ~TestChat() = default;

    // A new run; what was said before is forgotten, what the contact has become is not.
    const StepOutcome &start(const QString &text = {});
    const StepOutcome &say(const QString &text);
    const StepOutcome &tap(const QString &choiceId);
    const StepOutcome &send(const MessageContent &content);
    const StepOutcome &answer(const QJsonObject &result); // of a web service or a script
    const StepOutcome &handBack();
    const StepOutcome &expire();
    const StepOutcome &timeUp(); // of the wait that the state holds, at its time
    const StepOutcome &goOn();   // from a block of `stopBefore`
    virtual const StepOutcome &feed(StepInput input);
    // Between two inputs; null or undefined takes the variable away.
    void setVariable(const QString &name, const QJsonValue &value);

    [[nodiscard]] const FlowVersion &version() const { return *m_version; }
    [[nodiscard]] const RunState &state() const { return m_outcome.state; }
    [[nodiscard]] const StepOutcome &outcome() const { return m_outcome; } // of the last input
    [[nodiscard]] bool isStopped() const; // before a block of `stopBefore`
    // The block that the run stands at; null when there is none.
    [[nodiscard]] const Block *block() const;

    Instant now;
    QJsonObject contact; // as Contact::toJson()
    QJsonObject session;
    QString zone;
    ChannelAbilities channel;
    Subflows subflows;
    qint64 seed = 7;
    QSet<QString> stopBefore;

protected:
    // The same again, kept nowhere.
    [[nodiscard]] StepOutcome passage(const RunState &from, const StepInput &input) const;

private:
    [[nodiscard]] StepInput withWorld(StepInput input) const;
    void changeContact(const Effect &effect);

    std::shared_ptr<const FlowVersion> m_version;
    StepOutcome m_outcome;
};

} // namespace flotilla
