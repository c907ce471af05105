#include "core/flow/contentnames.h"
#include "core/flow/question.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

using Kind = MessageContent::Kind;

Answer readFile(const BlockRun &run, const MessageContent &content)
{
    const bool isFile = content.kind == Kind::Image || content.kind == Kind::Video ||
                        content.kind == Kind::Audio || content.kind == Kind::Document;
    if (!isFile || content.mediaUrl.isEmpty())
        return tl::unexpected(Reason::because("not a file"));
    const QString wanted = run.word(u"accept"_s);
    if (wanted != u"any" && wanted != wordOf(content.kind)) {
        Kind kind{};
        if (!fromWord(wanted, kind))
            kind = Kind::Unsupported;
        return tl::unexpected(Reason::because("a file of the kind %1, not %2")
                                  .with(nameOf(content.kind), nameOf(kind)));
    }
    QJsonObject file{{u"kind"_s, wordOf(content.kind)}, {u"url"_s, content.mediaUrl}};
    if (!content.mimeType.isEmpty())
        file.insert(u"mime_type"_s, content.mimeType);
    if (!content.fileName.isEmpty())
        file.insert(u"file_name"_s, content.fileName);
    if (!content.text.isEmpty())
        file.insert(u"caption"_s, content.text);
    return file;
}

} // namespace

const BlockType &inputFile()
{
    static const BlockType type = question::plain<readFile>(
        BlockType{
            .key = u"input.file"_s,
            .title = QT_TRANSLATE_NOOP("Blocks", "File"),
            .help =
                QT_TRANSLATE_NOOP("Blocks", "Asks for a picture, video, voice note or document."),
            .fields = {Field{.key = u"accept"_s,
                             .type = Field::Type::Word,
                             .title = QT_TRANSLATE_NOOP("Blocks", "Kind"),
                             .help = QT_TRANSLATE_NOOP("Blocks", "Which kind of file fits."),
                             .fallback = u"any"_s,
                             .words = {u"any"_s, u"image"_s, u"video"_s, u"audio"_s, u"document"_s},
                             .wordTitles = {QT_TRANSLATE_NOOP("Blocks", "Any file"),
                                            QT_TRANSLATE_NOOP("Blocks", "Picture"),
                                            QT_TRANSLATE_NOOP("Blocks", "Video"),
                                            QT_TRANSLATE_NOOP("Blocks", "Voice note or sound"),
                                            QT_TRANSLATE_NOOP("Blocks", "Document")}}},
        },
        QT_TRANSLATE_NOOP("Blocks", "Variable that takes the file: a record of kind, url, "
                                    "mime_type, file_name and caption."));
    return type;
}

} // namespace flotilla::blocks
