#include "core/flow/interpreter.h"

#include "core/flow/blockrun.h"
#include "core/flow/jsontext.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

using Phase = RunState::Phase;

// The outlets that end a flow while they are open have names of their own in every language.
Reason leadsNowhere(const BlockResult &result)
{
    if (result.outlet == u"invalid")
        return Reason::because("%1; the outlet invalid leads nowhere").with(result.why);
    if (result.outlet == u"no_answer")
        return Reason::because("%1; the outlet no_answer leads nowhere").with(result.why);
    if (result.outlet == u"returned")
        return Reason::because("%1; the outlet returned leads nowhere").with(result.why);
    return Reason::because("%1; the outlet %2 leads nowhere").with(result.why, result.outlet);
}

// One call of step(): holds the outcome while blocks run one after the other.
class Passage
{
public:
    Passage(const FlowVersion &version, const RunState &state, const StepInput &input, Instant now)
        : m_version(version)
        , m_input(input)
        , m_now(now)
    {
        m_outcome.state = state;
    }

    StepOutcome run()
    {
        switch (m_input.kind) {
        case StepInput::Kind::Start:
            start();
            break;
        case StepInput::Kind::Message:
            takeMessage();
            break;
        case StepInput::Kind::TimeUp:
            resumeIf(isWaitingFor({Phase::WaitingInput, Phase::WaitingTimer}) &&
                         state().waitNumber == m_input.waitNumber,
                     Reason::because("a timer of an earlier wait; nothing to do"));
            break;
        case StepInput::Kind::ActivityResult:
            resumeIf(isWaitingFor({Phase::WaitingActivity}) &&
                         state().waitNumber == m_input.waitNumber,
                     Reason::because("the result of an earlier request; nothing to do"));
            break;
        case StepInput::Kind::Expired:
            expire();
            break;
        case StepInput::Kind::HandedBack:
            resumeIf(isWaitingFor({Phase::WaitingHandoff}),
                     Reason::because("handed back, but the run was not with a person"));
            break;
        case StepInput::Kind::GoOn:
            goOn();
            break;
        }
        return std::move(m_outcome);
    }

private:
    RunState &state() { return m_outcome.state; }

    bool isWaitingFor(std::initializer_list<Phase> phases)
    {
        return std::find(phases.begin(), phases.end(), state().phase) != phases.end();
    }

    // The flow that runs now: the run's own or one that was called.
    const FlowVersion *current()
    {
        if (state().flow.isEmpty())
            return &m_version;
        const auto found = m_input.subflows.find(state().flow);
        return found == m_input.subflows.end() ? nullptr : found->second.get();
    }

    void note(const Block *block, const QString &outlet, const Reason &why)
    {
        // In the order of its keys, which makes every insert an append.
        QJsonObject decision;
        decision.insert(u"block"_s, block ? block->id : QString());
        if (!state().flow.isEmpty())
            decision.insert(u"flow"_s, state().flow);
        decision.insert(u"outlet"_s, outlet);
        decision.insert(u"step"_s, state().step);
        decision.insert(u"type"_s, block ? block->type : QString());
        decision.insert(u"why"_s, why.toJson());
        m_outcome.decisions.append(decision);
    }

    void start()
    {
        if (state().phase != Phase::Fresh)
            return note(nullptr, {}, Reason::because("the run has begun already; nothing to do"));
        state().variables = m_version.flow().variables;
        for (auto it = m_input.values.constBegin(); it != m_input.values.constEnd(); ++it) {
            if (state().variables.contains(it.key()))
                state().variables.insert(it.key(), it.value());
        }
        state().seed = m_input.seed;
        for (const auto &[name, version] : m_input.subflows)
            state().pins.insert({name, {version->id(), version->version()}});
        if (m_version.flow().start.isEmpty())
            return fail(nullptr, Reason::because("the flow has no first step"));
        begin(m_version.flow().start);
        walk();
    }

    void takeMessage()
    {
        if (state().phase == Phase::Fresh)
            return start();
        if (isWaitingFor({Phase::WaitingInput, Phase::WaitingTimer})) {
            state().stepsSinceInput = 0;
            return resume();
        }
        note(nullptr, {},
             state().isOver() ? Reason::because("the run is over; nothing to do")
             : state().phase == Phase::WaitingHandoff
                 ? Reason::because("the chat is with a person; the bot is silent")
                 : Reason::because(
                       "waits for the answer of a web service; the message changes nothing"));
    }

    void resumeIf(bool fits, const Reason &otherwise)
    {
        if (fits)
            resume();
        else
            note(nullptr, {}, otherwise);
    }

    void expire()
    {
        if (state().isOver())
            return note(nullptr, {}, Reason::because("the run is over; nothing to do"));
        leaveCalls();
        const QString target = m_version.flow().onExpired;
        if (target.isEmpty() || state().expired) {
            note(nullptr, {}, Reason::because("nothing came for too long; the run ends"));
            cross(Crossing::Kind::Left);
            return end(Phase::Completed, u"expired"_s,
                       Reason::because("nothing came for too long"));
        }
        state().expired = true;
        state().stepsSinceInput = 0;
        note(nullptr, target, Reason::because("nothing came for too long; runs the step for that"));
        cross(Crossing::Kind::GivenUp, {}, {}, target);
        enter(target);
        walk();
    }

    void goOn()
    {
        if (state().phase != Phase::Fresh || state().step.isEmpty())
            return note(nullptr, {},
                        Reason::because("the run did not stop anywhere; nothing to do"));
        m_passesStop = true;
        walk();
    }

    // A test chat wants to look around here.
    bool stopsBefore(const Block &block)
    {
        if (m_input.stopBefore.isEmpty() || std::exchange(m_passesStop, false))
            return false;
        const bool atStep = state().block == 0 && m_input.stopBefore.contains(state().step);
        if (!atStep && !m_input.stopBefore.contains(block.id))
            return false;
        note(&block, {}, Reason::because("stopped before this block"));
        countStep(-1); // it has not run
        return true;
    }

    // From where the run stands, or to `target` where it begins.
    void cross(Crossing::Kind kind, const QString &block = {}, const QString &outlet = {},
               const QString &target = {})
    {
        m_outcome.crossings.append({kind, state().flow,
                                    kind == Crossing::Kind::Started ? QString() : state().step,
                                    block, outlet, target});
    }

    void begin(const QString &step)
    {
        cross(Crossing::Kind::Started, {}, {}, step);
        enter(step);
    }

    void go(const QString &block, const QString &outlet, const QString &target)
    {
        cross(Crossing::Kind::Went, block, outlet, target);
        enter(target);
    }

    void enter(const QString &step)
    {
        state().step = step;
        state().block = 0;
        settle();
    }

    // Nothing is waited for any more. Late timers find a number of the past.
    void settle()
    {
        state().attempts = 0;
        state().waitUntil.reset();
        state().phase = Phase::Fresh;
    }

    // Back to the run's own flow, whatever it called.
    void leaveCalls()
    {
        if (state().callers.isEmpty())
            return;
        const QList<RunState::Place> places = state().places();
        for (qsizetype i = places.size() - 1; i > 0; --i)
            m_outcome.crossings.append(
                {Crossing::Kind::Left, places[i].flow, places[i].step, {}, {}, {}});
        const RunState::Caller own = state().callers.first();
        state().callers.clear();
        state().flow.clear();
        state().step = own.step;
        state().block = own.block;
        state().variables = own.variables;
    }

    const Block *currentBlock()
    {
        const FlowVersion *const version = current();
        const Step *step = version ? version->step(state().step) : nullptr;
        const bool exists = step && state().block >= 0 && state().block < step->blocks.size();
        return exists ? &step->blocks.at(state().block) : nullptr;
    }

    void resume()
    {
        const Block *block = currentBlock();
        const BlockType *type = block ? catalogue::find(block->type) : nullptr;
        if (!type || !type->resume)
            return fail(
                block, Reason::because("the block that waited is not in this version of the flow"));
        if (apply(*block, *type, type->resume))
            walk();
    }

    void countStep(int by = 1)
    {
        const int today =
            int(std::chrono::floor<std::chrono::days>(m_now).time_since_epoch().count());
        if (std::exchange(state().day, today) != today)
            state().stepsOfDay = 0;
        state().steps += by;
        state().stepsOfDay += by;
        state().stepsSinceInput += by;
    }

    // From the current block on until something waits, ends or fails.
    void walk()
    {
        for (;;) {
            countStep();
            if (state().stepsOfDay > kMaxStepsADay)
                return fail(
                    currentBlock(),
                    Reason::because("stopped after %1 blocks in one day: the chat goes on and on")
                        .with(kMaxStepsADay));
            if (state().stepsSinceInput > kMaxStepsWithoutInput)
                return fail(
                    currentBlock(),
                    Reason::because(
                        "stopped after %1 blocks without an answer: the flow goes in circles")
                        .with(kMaxStepsWithoutInput));
            const FlowVersion *const version = current();
            const Step *step = version ? version->step(state().step) : nullptr;
            if (!step)
                return fail(nullptr,
                            Reason::because("the step is not in this version of the flow"));
            if (state().block >= step->blocks.size()) {
                if (!step->next.isEmpty())
                    go({}, {}, step->next);
                else if (!complete(nullptr, Reason::because("nothing comes after this step")))
                    return;
                continue;
            }
            const Block &block = step->blocks.at(state().block);
            if (stopsBefore(block))
                return;
            const BlockType *type = catalogue::find(block.type);
            if (!type)
                return fail(&block,
                            Reason::because("this version of Flotilla does not know the block"));
            if (!apply(block, *type, type->run))
                return;
        }
    }

    // Runs one block. True: the run goes on at the new place. `left`: the variables of the flow
    // that it called.
    bool apply(const Block &block, const BlockType &type, BlockResult (*function)(BlockRun &),
               const QJsonObject &left = {})
    {
        BlockRun run(current()->flow(), type, block, m_input, m_now, state(), m_outcome.effects);
        run.setResult(left);
        const qsizetype before = m_outcome.effects.size();
        const BlockResult result = function(run);
        for (qsizetype i = before; i < m_outcome.effects.size(); ++i) {
            Effect &effect = m_outcome.effects[i];
            effect.flow = state().flow;
            effect.step = state().step;
            effect.block = block.id;
        }
        if (!run.failure().isEmpty()) {
            fail(&block, run.failure());
            return false;
        }
        switch (result.kind) {
        case BlockResult::Kind::Wait:
            note(&block, {}, result.why);
            return false;
        case BlockResult::Kind::Finish:
            return complete(&block, result.why);
        case BlockResult::Kind::Fail:
            fail(&block, result.why);
            return false;
        case BlockResult::Kind::Jump:
            note(&block, {}, result.why);
            go(block.id, {}, result.target);
            return true;
        case BlockResult::Kind::Call:
            return call(block, type, result);
        case BlockResult::Kind::Leave:
            break;
        }
        return leave(block, type, result);
    }

    bool leave(const Block &block, const BlockType &type, const BlockResult &result)
    {
        const Outlet *outlet = type.outlet(result.outlet);
        const auto target = block.outlets.constFind(result.outlet);
        if (target == block.outlets.cend() && outlet && outlet->endsWhenOpen)
            return complete(&block, leadsNowhere(result));
        note(&block, result.outlet, result.why);
        const QString wayOn = block.outlets.value(QString());
        if (target != block.outlets.cend()) {
            go(block.id, result.outlet, *target);
        } else if (!wayOn.isEmpty()) {
            go(block.id, {}, wayOn);
        } else {
            ++state().block;
            settle();
        }
        return true;
    }

    bool call(const Block &block, const BlockType &type, const BlockResult &result)
    {
        const auto found = m_input.subflows.find(result.target);
        if (found == m_input.subflows.end() || found->second->flow().start.isEmpty())
            return leave(block, type,
                         {BlockResult::Kind::Leave, result.outlet,
                          Reason::because("no flow \"%1\" was live when the run began")
                              .with(result.target)});
        if (state().callers.size() >= kMaxCalls) {
            fail(&block,
                 Reason::because("stopped: more than %1 flows inside one another").with(kMaxCalls));
            return false;
        }
        const FlowVersion &version = *found->second;
        note(&block, {},
             Reason::because("calls \"%1\", version %2").with(result.target, version.version()));
        Effect effect;
        effect.kind = Effect::Kind::CallFlow;
        effect.name = result.target;
        effect.data = {{u"flow"_s, version.id().text()}, {u"version"_s, version.version()}};
        m_outcome.effects.append(std::move(effect));
        state().callers.append({state().flow, state().step, state().block, state().variables});
        state().flow = result.target;
        state().variables = version.flow().variables;
        for (auto it = result.values.constBegin(); it != result.values.constEnd(); ++it)
            state().variables.insert(it.key(), it.value());
        begin(version.flow().start);
        if (jsonSize(state().variables) > kMaxVariableBytes) {
            fail(&block, Reason::because("what \"%1\" is given is too large").with(result.target));
            return false;
        }
        return true;
    }

    // The flow that runs now is done: back to the one that called it, or the end of the run. True:
    // it goes on.
    bool complete(const Block *block, const Reason &why)
    {
        note(block, {}, why);
        const bool isOwn = state().callers.isEmpty();
        cross(isOwn && m_input.kind == StepInput::Kind::Expired ? Crossing::Kind::Closed
                                                                : Crossing::Kind::Finished);
        if (isOwn) {
            end(Phase::Completed, u"completed"_s, why);
            return false;
        }
        const QJsonObject left = state().variables;
        const RunState::Caller caller = state().callers.takeLast();
        state().flow = caller.flow;
        state().step = caller.step;
        state().block = caller.block;
        state().variables = caller.variables;
        settle();
        const Block *const calling = currentBlock();
        const BlockType *const type = calling ? catalogue::find(calling->type) : nullptr;
        if (!type || !type->returned) {
            fail(calling,
                 Reason::because("the block that called is not in this version of the flow"));
            return false;
        }
        return apply(*calling, *type, type->returned, left);
    }

    void end(Phase phase, const QString &name, const Reason &why)
    {
        settle();
        state().phase = phase;
        Effect effect;
        effect.kind = Effect::Kind::End;
        effect.name = name;
        effect.why = why;
        m_outcome.effects.append(std::move(effect));
    }

    void fail(const Block *block, const Reason &why)
    {
        note(block, {}, why);
        for (const RunState::Place &place : state().places())
            m_outcome.crossings.append(
                {Crossing::Kind::Failed, place.flow, place.step, {}, {}, {}});
        end(Phase::Failed, u"failed"_s, why);
    }

    const FlowVersion &m_version;
    const StepInput &m_input;
    Instant m_now;
    bool m_passesStop = false; // the block where the run stopped runs now
    StepOutcome m_outcome;
};

} // namespace

Subflows calledBy(const FlowVersion &version,
                  const QList<std::shared_ptr<const FlowVersion>> &candidates)
{
    Subflows found;
    QStringList wanted = version.calls();
    while (!wanted.isEmpty()) {
        const QString name = wanted.takeFirst();
        if (found.contains(name))
            continue;
        for (const auto &candidate : candidates) {
            if (candidate->flow().name != name)
                continue;
            found.insert({name, candidate});
            wanted += candidate->calls();
            break;
        }
    }
    return found;
}

StepOutcome step(const FlowVersion &version, const RunState &state, const StepInput &input,
                 Instant now)
{
    return Passage(version, state, input, now).run();
}

} // namespace flotilla
