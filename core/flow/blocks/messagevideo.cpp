#include "core/flow/blocks/media.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &messageVideo()
{
    static const BlockType type{
        .key = u"message.video"_s,
        .category = u"Message"_s,
        .title = u"Video"_s,
        .help = u"Sends a video with a caption."_s,
        .fields = mediaFields(u"video"_s, true),
        .run = sendFile<MessageContent::Kind::Video>,
        .check = checkMedia,
    };
    return type;
}

} // namespace flotilla::blocks
