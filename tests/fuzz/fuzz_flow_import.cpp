// Any bytes read as a flow: no crash, bounded time, and what is read is a fixpoint of its canonical
// form. A flow that can be read can also be validated and run.

#include "core/flow/interpreter.h"

#include <cstdlib>

using namespace flotilla;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Problems problems;
    const std::optional<Flow> flow = Flow::fromBytes(bytes, problems);
    if (!flow) {
        if (!hasErrors(problems))
            std::abort();
        return 0;
    }
    const QByteArray once = flow->canonical();
    const std::optional<Flow> again = Flow::fromBytes(once, problems);
    if (!again || again->canonical() != once)
        std::abort();
    (void)validate(*flow);

    const FlowVersion version(FlowId(1), 1, *flow);
    (void)version.trigger(flow->name, true);
    StepInput input;
    input.kind = StepInput::Kind::Start;
    RunState state = step(version, RunState(), input, fromMs(0)).state;
    const QList<QString> answers{flow->name, QStringLiteral("1"), QStringLiteral("tomorrow"),
                                 flow->language};
    for (int i = 0; i < 12 && !state.isOver(); ++i) {
        input.kind = i % 4 == 3 ? StepInput::Kind::TimeUp : StepInput::Kind::Message;
        input.waitNumber = state.waitNumber;
        input.content.text = answers.at(i % answers.size());
        state = step(version, state, input, fromMs(i * 60'000)).state;
    }
    return 0;
}
