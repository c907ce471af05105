// Any bytes read as an export of Typebot: no crash, bounded time; what is read is a flow that can
// be written, read again, validated and begun.

#include "core/flow/interpreter.h"
#include "core/flow/typebot.h"

#include <cstdlib>

using namespace flotilla;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Problems problems;
    const std::optional<TypebotImport> read = importTypebot(bytes, problems);
    if (!read) {
        if (!hasErrors(problems))
            std::abort();
        return 0;
    }
    const QByteArray once = read->flow.canonical();
    const std::optional<Flow> again = Flow::fromBytes(once, problems);
    if (!again || again->canonical() != once)
        std::abort();
    (void)validate(*again);
    const FlowVersion version(FlowId(1), 1, *again);
    StepInput input;
    input.kind = StepInput::Kind::Start;
    RunState state = step(version, RunState(), input, fromMs(0)).state;
    for (int i = 0; i < 8 && !state.isOver(); ++i) {
        input.kind = i % 4 == 3 ? StepInput::Kind::TimeUp : StepInput::Kind::Message;
        input.waitNumber = state.waitNumber;
        input.content.text = QString::number(i);
        state = step(version, state, input, fromMs(i * 60'000)).state;
    }
    return 0;
}
