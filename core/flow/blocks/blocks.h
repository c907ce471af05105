#pragma once
// One function per block, each in the file of its name. Registered in catalogue.cpp.

#include "core/flow/catalogue.h"

namespace flotilla::blocks {

[[nodiscard]] const BlockType &messageText();
[[nodiscard]] const BlockType &messageImage();
[[nodiscard]] const BlockType &messageButtons();
[[nodiscard]] const BlockType &messageList();
[[nodiscard]] const BlockType &inputText();
[[nodiscard]] const BlockType &inputNumber();
[[nodiscard]] const BlockType &inputPhone();
[[nodiscard]] const BlockType &inputDate();
[[nodiscard]] const BlockType &inputChoice();
[[nodiscard]] const BlockType &logicCondition();
[[nodiscard]] const BlockType &logicSetVariable();
[[nodiscard]] const BlockType &logicWait();
[[nodiscard]] const BlockType &logicBusinessHours();
[[nodiscard]] const BlockType &logicEnd();
[[nodiscard]] const BlockType &actionHttpRequest();
[[nodiscard]] const BlockType &actionSetAttribute();
[[nodiscard]] const BlockType &actionTag();
[[nodiscard]] const BlockType &handoff();

} // namespace flotilla::blocks
