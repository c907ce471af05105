#include "core/flow/blocks/media.h"

#include "core/flow/blocks/checks.h"

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

} // namespace

QList<Field> mediaFields(const Wording &address, const QList<Field> &own)
{
    return QList<Field>{Field{.key = u"url"_s,
                              .title = QT_TRANSLATE_NOOP("Blocks", "Address"),
                              .help = address,
                              .required = true,
                              .max = 2000}} +
           own;
}

Field captionField(const Wording &help)
{
    return Field{.key = u"caption"_s,
                 .title = QT_TRANSLATE_NOOP("Blocks", "Caption"),
                 .help = help,
                 .max = 1024};
}

BlockResult sendMedia(BlockRun &run, MessageContent content)
{
    content.mediaUrl = run.text(u"url"_s, Template::Escape::Url).trimmed();
    content.text = run.text(u"caption"_s);
    content.fileName = run.text(u"file_name"_s).trimmed().left(255);
    if (isWebAddress(content.mediaUrl)) {
        run.send(content);
        return run.leave({}, Reason::because("sent"));
    }
    // The chat goes on without the file rather than ending on it.
    run.send(MessageContent::ofText(content.text));
    return run.leave(
        {},
        content.text.trimmed().isEmpty()
            ? Reason::because("the address of the file is not a web address; sent nothing")
            : Reason::because("the address of the file is not a web address; sent the caption"));
}

void checkMedia(const Block &block, const QString &path, Problems &problems)
{
    const QString url = block.fields.value(u"url"_s).toString().trimmed();
    if (!url.isEmpty() && !url.contains(u"{{"_s) && !isWebAddress(url))
        report(problems, u"flow.bad_address"_s, fieldPath(path, u"url"_s),
               FlowWords::tr("The address of the file must begin with https:// or http://."));
}

} // namespace flotilla::blocks
