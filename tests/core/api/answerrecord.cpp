#include "tests/core/api/answerrecord.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// One file per program, begun anew with each run.
QFile *recordFile()
{
    static QFile file;
    static const bool opened = [] {
        const QString directory = qEnvironmentVariable("FLOTILLA_API_ANSWERS");
        if (directory.isEmpty() || !QDir().mkpath(directory))
            return false;
        file.setFileName(directory + u'/' +
                         QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName() +
                         u".jsonl"_s);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    }();
    return opened ? &file : nullptr;
}

} // namespace

void recordAnswer(const HttpRequest &request, const HttpResponse &response)
{
    QFile *const file = recordFile();
    if (!file)
        return;
    const QJsonObject line{
        {u"method"_s, QString::fromLatin1(request.method)},
        {u"path"_s, QString::fromLatin1(request.path)},
        {u"query"_s, QString::fromLatin1(request.query)},
        {u"body"_s, QString::fromUtf8(request.body)},
        {u"status"_s, response.status},
        {u"type"_s, QString::fromLatin1(headerValue(response.headers, "Content-Type"))},
        {u"answer"_s, QString::fromUtf8(response.body)}};
    file->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace flotilla
