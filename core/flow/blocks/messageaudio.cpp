#include "core/flow/blocks/media.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &messageAudio()
{
    static const BlockType type{
        .key = u"message.audio"_s,
        .category = u"Message"_s,
        .title = u"Audio"_s,
        .help = u"Sends a sound or voice note."_s,
        .fields = mediaFields(u"sound"_s, false),
        .run = sendFile<MessageContent::Kind::Audio>,
        .check = checkMedia,
    };
    return type;
}

} // namespace flotilla::blocks
