#include "ui/flows/flowfiles.h"

#include "ui/page/page.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>

namespace flotilla {

using namespace Qt::StringLiterals;

void FlowFiles::saveAs(const Flow &flow, QWidget *page, PageHost &host)
{
    const QString path = QFileDialog::getSaveFileName(page, tr("Save the flow"),
                                                      fileName(flow.name), tr("Flows (*.json)"));
    if (path.isEmpty())
        return;
    if (const Result<> saved = save(flow, path); saved)
        host.toast({Tone::Success, tr("%1 is saved").arg(flow.name), path, {}, {}});
    else
        host.toast(
            {Tone::Danger, tr("The file could not be written"), saved.error().message, {}, {}});
}

Result<> FlowFiles::save(const Flow &flow, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Storage, tr("%1: %2").arg(path, file.errorString()));
    file.write(flow.canonical());
    if (!file.commit())
        return fail(ErrorCode::Storage, tr("%1: %2").arg(path, file.errorString()));
    return {};
}

Result<FlowFiles::Read> FlowFiles::read(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, tr("%1: %2").arg(name, file.errorString()));
    if (file.size() > kBytesMax)
        return fail(ErrorCode::TooLarge,
                    tr("%1 is larger than 4 MB, which no flow may be.").arg(name));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        return fail(ErrorCode::Invalid, json.isNull()
                                            ? tr("%1 is no JSON file: %2 at character %3.")
                                                  .arg(name, error.errorString())
                                                  .arg(error.offset)
                                            : tr("%1 is no flow.").arg(name));
    const QJsonObject document = json.object();
    if (document.value("steps"_L1).isArray())
        return Read{Kind::Native, document};
    if (document.value("groups"_L1).isArray() && document.value("edges"_L1).isArray())
        return Read{Kind::Typebot, document};
    return fail(ErrorCode::Invalid,
                tr("%1 is neither a flow of Flotilla nor an export of Typebot.").arg(name));
}

QStringList FlowFiles::ask(QWidget *page)
{
    return QFileDialog::getOpenFileNames(page, tr("Import flows"), {},
                                         tr("Flows and Typebot exports (*.json)"));
}

QStringList FlowFiles::filesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && url.path().endsWith(".json"_L1, Qt::CaseInsensitive))
            files.append(url.toLocalFile());
    }
    return files;
}

QString FlowFiles::fileName(const QString &flowName)
{
    QString name = flowName;
    for (QChar &c : name) {
        if (u"/\\:*?\"<>|"_s.contains(c) || c < u' ')
            c = u'-';
    }
    return name.trimmed() + ".json"_L1;
}

} // namespace flotilla
