#include "core/flow/blocks/media.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &messageImage()
{
    static const BlockType type{
        .key = u"message.image"_s,
        .category = u"Message"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Image"),
        .help = QT_TRANSLATE_NOOP("Blocks", "Sends a picture with a caption."),
        .fields =
            mediaFields(QT_TRANSLATE_NOOP("Blocks", "Web address of the picture."),
                        {captionField(QT_TRANSLATE_NOOP("Blocks", "Text under the picture."))}),
        .run = sendFile<MessageContent::Kind::Image>,
        .check = checkMedia,
    };
    return type;
}

} // namespace flotilla::blocks
