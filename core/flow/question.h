#pragma once
// What all blocks that ask the customer something share: ask, wait, ask again, give up.

#include "core/flow/blockrun.h"

#include <functional>

namespace flotilla {

// The value of an answer, or why it is none.
using Answer = tl::expected<QJsonValue, QString>;

namespace question {

// The block's own fields first, then those of every question.
[[nodiscard]] QList<Field> fields(QList<Field> own);
[[nodiscard]] QList<Outlet> outlets();

[[nodiscard]] BlockResult ask(BlockRun &run, MessageContent message);

struct Listening
{
    std::function<Answer(const MessageContent &)> read;
    std::function<QString()> outlet = {}; // of a good answer; none: the way on
    // The question asked again with this text; none: a plain text.
    std::function<MessageContent(const QString &text)> compose = {};
};
// Reads what came while the question waited.
[[nodiscard]] BlockResult hear(BlockRun &run, const Listening &listening);

} // namespace question
} // namespace flotilla
