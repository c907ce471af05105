#pragma once
// What the blocks with choices share: buttons, lists and the choice input.

#include "core/flow/blockrun.h"

namespace flotilla::blocks {

enum class ChoiceStyle { Buttons, List, Numbered };

[[nodiscard]] QList<Field> choiceFields(int choicesMax, QList<Field> own = {});
[[nodiscard]] BlockResult askChoice(BlockRun &run, ChoiceStyle style);
[[nodiscard]] BlockResult hearChoice(BlockRun &run, ChoiceStyle style);
void checkChoices(const Block &block, const QString &path, ChoiceStyle style, Problems &problems);

} // namespace flotilla::blocks
