#pragma once
// What the blocks that send a file share.

#include "core/flow/blockrun.h"

namespace flotilla::blocks {

// Address, and a caption where WhatsApp shows one; then the block's own fields.
[[nodiscard]] QList<Field> mediaFields(const QString &what, bool hasCaption,
                                       const QList<Field> &own = {});
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
