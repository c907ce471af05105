#include "core/flow/blocks/media.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &messageImage()
{
    static const BlockType type{
        .key = u"message.image"_s,
        .category = u"Message"_s,
        .title = u"Image"_s,
        .help = u"Sends a picture with a caption."_s,
        .fields = mediaFields(u"picture"_s, true),
        .run = sendFile<MessageContent::Kind::Image>,
        .check = checkMedia,
    };
    return type;
}

} // namespace flotilla::blocks
