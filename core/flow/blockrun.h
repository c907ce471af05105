#pragma once
// What a block sees and may do while it runs: its fields with templates filled in, the run's state,
// the effects it asks for.

#include "core/flow/catalogue.h"
#include "core/flow/interpreter.h"
#include "core/flow/scope.h"

namespace flotilla {

struct BlockResult
{
    enum class Kind {
        Leave,
        Jump, // goes on at the step `target`
        Call, // the flow named `target` runs with `values`, then the block's returned()
        Wait,
        Finish,
        Fail
    };

    Kind kind = Kind::Leave;
    QString outlet; // Leave; of a call that cannot be made
    Reason why;
    QString target = {};
    QJsonObject values = {};
};

class BlockRun
{
public:
    BlockRun(const Flow &flow, const BlockType &type, const Block &block, const StepInput &input,
             Instant now, RunState &state, QList<Effect> &effects);

    [[nodiscard]] const StepInput &input() const { return m_input; }
    [[nodiscard]] const Flow &flow() const { return m_flow; }
    [[nodiscard]] const Block &block() const { return m_block; }
    [[nodiscard]] RunState &state() { return m_state; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    [[nodiscard]] const BlockType &type() const { return m_type; }
    // The variables of the flow that this block called, in its returned().
    [[nodiscard]] const QJsonObject &result() const { return m_result; }
    void setResult(const QJsonObject &variables) { m_result = variables; }

    // Fields.
    [[nodiscard]] QJsonValue value(const QString &key) const;
    // Within the field's range, also of a draft that has another number, or none.
    [[nodiscard]] int integer(const QString &key) const;
    [[nodiscard]] QString word(const QString &key) const { return value(key).toString(); }
    // A template filled in. What cannot be filled in fails the run when the block returns.
    [[nodiscard]] QString text(const QString &key,
                               Template::Escape escape = Template::Escape::None);
    [[nodiscard]] QString filled(const QString &text,
                                 Template::Escape escape = Template::Escape::None);
    // The same through any JSON: every text in it is a template.
    [[nodiscard]] QJsonValue filledJson(const QJsonValue &value);
    [[nodiscard]] QList<Choice> choices(); // titles filled in

    // Effects.
    // As buttons or list only where the channel has them; long texts as several messages.
    void send(MessageContent content);
    void add(Effect effect) { m_effects.append(std::move(effect)); }
    // False when the variables would grow beyond kMaxVariableBytes: nothing is set then.
    [[nodiscard]] bool setVariable(const QString &name, const QJsonValue &value);
    // Sets the variables of the block's field `mapping` from parts of `whole`; false: too large.
    [[nodiscard]] bool keepParts(const QJsonValue &whole);
    // A number in [0, 1) that belongs to this block and `key`: the same for the same key.
    [[nodiscard]] double draw(const QByteArray &key) const;

    // Results.
    [[nodiscard]] BlockResult leave(const QString &outlet, const Reason &why) const;
    [[nodiscard]] BlockResult wait(RunState::Phase phase, std::optional<Instant> until,
                                   const Reason &why);
    [[nodiscard]] BlockResult failRun(const Reason &why) const;

    [[nodiscard]] const Reason &failure() const { return m_failure; }

private:
    const Flow &m_flow;
    const BlockType &m_type;
    const Block &m_block;
    const StepInput &m_input;
    Instant m_now;
    RunState &m_state;
    QList<Effect> &m_effects;
    Scope m_scope;
    QJsonObject m_result;
    Reason m_failure;
};

// A text in pieces that the channel takes, cut between paragraphs, sentences or words.
[[nodiscard]] QStringList piecesOf(const QString &text, int limit);

} // namespace flotilla
