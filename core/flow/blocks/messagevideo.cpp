#include "core/flow/blocks/media.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &messageVideo()
{
    static const BlockType type{
        .key = u"message.video"_s,
        .category = u"Message"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Video"),
        .help = QT_TRANSLATE_NOOP("Blocks", "Sends a video with a caption."),
        .fields = mediaFields(QT_TRANSLATE_NOOP("Blocks", "Web address of the video."),
                              {captionField(QT_TRANSLATE_NOOP("Blocks", "Text under the video."))}),
        .run = sendFile<MessageContent::Kind::Video>,
        .check = checkMedia,
    };
    return type;
}

} // namespace flotilla::blocks
