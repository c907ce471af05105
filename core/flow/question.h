#pragma once
// What all blocks that ask the customer something share: ask, wait, ask again, give up.

#include "core/flow/blockrun.h"

#include <functional>

namespace flotilla {

// The value of an answer, or why it is none.
using Answer = tl::expected<QJsonValue, Reason>;

namespace question {

// The block's own fields first, then those of every question.
[[nodiscard]] QList<Field> fields(QList<Field> own);
// The question's text and the variable that takes the answer, the block's own fields, then the
// rest.
[[nodiscard]] QList<Field> textFields(const Wording &keeps, const QList<Field> &own = {});
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

// What a plain question adds to its description: it asks with a text, and keeps in a variable
// what `read` makes of the answer. `keeps` is the help of that variable.
template<Answer (*read)(const BlockRun &run, const MessageContent &content)>
[[nodiscard]] BlockType plain(BlockType own, const Wording &keeps)
{
    own.category = QStringLiteral("Input");
    own.fields = textFields(keeps, own.fields);
    own.outlets = outlets();
    own.asksCustomer = true;
    own.waits = true;
    own.run = [](BlockRun &run) {
        return ask(run, MessageContent::ofText(run.text(QStringLiteral("text"))));
    };
    own.resume = [](BlockRun &run) {
        return hear(run,
                    {.read = [&](const MessageContent &content) { return read(run, content); }});
    };
    return own;
}

} // namespace question
} // namespace flotilla
