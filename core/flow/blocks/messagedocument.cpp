#include "core/flow/blocks/media.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &messageDocument()
{
    static const BlockType type{
        .key = u"message.document"_s,
        .category = u"Message"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Document"),
        .help = QT_TRANSLATE_NOOP("Blocks",
                                  "Sends a file, such as a price list in PDF, with a caption."),
        .fields = mediaFields(QT_TRANSLATE_NOOP("Blocks", "Web address of the file."),
                              {captionField(QT_TRANSLATE_NOOP("Blocks", "Text under the file.")),
                               Field{.key = u"file_name"_s,
                                     .title = QT_TRANSLATE_NOOP("Blocks", "File name"),
                                     .help = QT_TRANSLATE_NOOP(
                                         "Blocks", "Shown to the customer, such as prices.pdf."),
                                     .max = 255}}),
        .run = sendFile<MessageContent::Kind::Document>,
        .check = checkMedia,
    };
    return type;
}

} // namespace flotilla::blocks
