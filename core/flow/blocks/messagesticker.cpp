#include "core/flow/blocks/media.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &messageSticker()
{
    static const BlockType type{
        .key = u"message.sticker"_s,
        .category = u"Message"_s,
        .title = u"Sticker"_s,
        .help = u"Sends a sticker: a small picture in the form WebP."_s,
        .fields = mediaFields(u"sticker"_s, false),
        .run = sendFile<MessageContent::Kind::Sticker>,
        .check = checkMedia,
    };
    return type;
}

} // namespace flotilla::blocks
