#pragma once
// Where a recorded chat and what a flow does now differ, in words.

#include "core/flow/reason.h"

#include <optional>

namespace flotilla {

struct TestDifference
{
    int input = -1; // index in the chat; -1: in the variables at the end
    Reason message;
    QJsonValue expected;
    QJsonValue got;

    [[nodiscard]] QJsonObject toJson() const;
};

// Of one input, both as a recording has it; what is not expected is not looked at.
[[nodiscard]] std::optional<TestDifference> inputDiffers(int input, const QJsonObject &expected,
                                                         const QJsonObject &got);
[[nodiscard]] std::optional<TestDifference> variablesDiffer(const QJsonObject &expected,
                                                            const QJsonObject &got);

} // namespace flotilla
