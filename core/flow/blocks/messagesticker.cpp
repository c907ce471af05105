#include "core/flow/blocks/media.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &messageSticker()
{
    static const BlockType type{
        .key = u"message.sticker"_s,
        .category = u"Message"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Sticker"),
        .help = QT_TRANSLATE_NOOP("Blocks", "Sends a sticker: a small picture in the form WebP."),
        .fields = mediaFields(QT_TRANSLATE_NOOP("Blocks", "Web address of the sticker.")),
        .run = sendFile<MessageContent::Kind::Sticker>,
        .check = checkMedia,
    };
    return type;
}

} // namespace flotilla::blocks
