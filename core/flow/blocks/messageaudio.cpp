#include "core/flow/blocks/media.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &messageAudio()
{
    static const BlockType type{
        .key = u"message.audio"_s,
        .category = u"Message"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Audio"),
        .help = QT_TRANSLATE_NOOP("Blocks", "Sends a sound or voice note."),
        .fields = mediaFields(QT_TRANSLATE_NOOP("Blocks", "Web address of the sound.")),
        .run = sendFile<MessageContent::Kind::Audio>,
        .check = checkMedia,
    };
    return type;
}

} // namespace flotilla::blocks
