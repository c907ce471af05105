#include "core/flow/blocks/media.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &messageDocument()
{
    static const BlockType type{
        .key = u"message.document"_s,
        .category = u"Message"_s,
        .title = u"Document"_s,
        .help = u"Sends a file, such as a price list in PDF, with a caption."_s,
        .fields = mediaFields(u"file"_s, true,
                              {Field{.key = u"file_name"_s,
                                     .title = u"File name"_s,
                                     .help = u"Shown to the customer, such as prices.pdf."_s,
                                     .max = 255}}),
        .run = sendFile<MessageContent::Kind::Document>,
        .check = checkMedia,
    };
    return type;
}

} // namespace flotilla::blocks
