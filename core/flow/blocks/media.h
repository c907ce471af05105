#pragma once
// What the blocks that send a file share.

#include "core/flow/blockrun.h"

namespace flotilla::blocks {

// The address with this help; then the block's own fields.
[[nodiscard]] QList<Field> mediaFields(const Wording &address, const QList<Field> &own = {});
// Where WhatsApp shows one.
[[nodiscard]] Field captionField(const Wording &help);
[[nodiscard]] BlockResult sendMedia(BlockRun &run, MessageContent content);
void checkMedia(const Block &block, const QString &path, Problems &problems);

template<MessageContent::Kind kind>
[[nodiscard]] BlockResult sendFile(BlockRun &run)
{
    MessageContent content;
    content.kind = kind;
    return sendMedia(run, std::move(content));
}

} // namespace flotilla::blocks
