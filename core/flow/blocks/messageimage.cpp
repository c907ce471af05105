#include "core/flow/blockrun.h"
#include "core/flow/blocks/blocks.h"
#include "core/flow/jsontext.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") &&
           !url.host().isEmpty();
}

BlockResult sendImage(BlockRun &run)
{
    MessageContent content;
    content.kind = MessageContent::Kind::Image;
    content.mediaUrl = run.text(u"url"_s, Template::Escape::Url).trimmed();
    content.text = run.text(u"caption"_s);
    if (!isWebAddress(content.mediaUrl)) {
        // The chat goes on without the picture rather than ending on it.
        run.send(MessageContent::ofText(content.text));
        return run.leave({}, u"the address of the image is not a web address; sent the caption"_s);
    }
    run.send(content);
    return run.leave({}, u"sent"_s);
}

void check(const Block &block, const QString &path, Problems &problems)
{
    const QString url = block.fields.value(u"url"_s).toString().trimmed();
    if (!url.isEmpty() && !url.contains(u"{{"_s) && !isWebAddress(url))
        problems.append({Problem::Severity::Error, u"flow.bad_address"_s,
                         pointer(pointer(path, u"fields"_s), u"url"_s),
                         u"The address of the image must begin with https:// or http://."_s});
}

} // namespace

const BlockType &messageImage()
{
    static const BlockType type{
        .key = u"message.image"_s,
        .category = u"Message"_s,
        .title = u"Image"_s,
        .help = u"Sends a picture with a caption."_s,
        .fields = {Field{.key = u"url"_s,
                         .title = u"Address"_s,
                         .help = u"Web address of the picture."_s,
                         .required = true,
                         .max = 2000},
                   Field{.key = u"caption"_s,
                         .title = u"Caption"_s,
                         .help = u"Text under the picture."_s,
                         .max = 1024}},
        .run = sendImage,
        .check = check,
    };
    return type;
}

} // namespace flotilla::blocks
