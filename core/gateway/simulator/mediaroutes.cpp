// Files: upload, decryption, and serving them.

#include "core/gateway/simulator/simulatorroutes.h"
#include "core/gateway/wasender/mediacipher.h"

#include <QUrl>

namespace flotilla {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr size_t kFilesMax = 2'000;

struct FileSort
{
    QByteArrayView mimePrefix;
    int megabytesMax;
};
constexpr FileSort kSorts[] = {{"image/webp", 5}, {"image/", 16}, {"video/", 50}, {"audio/", 16}};
constexpr int kDocumentMegabytesMax = 100;

QString extensionOf(const QByteArray &mimeType)
{
    // "audio/ogg; codecs=opus" names an ogg file.
    const QByteArray type = mimeType.split(';').constFirst().trimmed();
    const QByteArray tail = type.mid(type.indexOf('/') + 1);
    return QString::fromLatin1(tail == "jpeg" ? QByteArray("jpg") : tail);
}

void store(SimulatorWorld &world, const QString &path, StoredFile file)
{
    std::erase_if(world.files,
                  [&](const auto &entry) { return entry.second.until <= world.now(); });
    if (world.files.size() >= kFilesMax)
        world.files.erase(world.files.begin());
    world.files[path] = std::move(file);
}

HttpResponse upload(SimulatorWorld &world, SimulatorCall &call)
{
    QByteArray bytes = call.request.body;
    QByteArray mimeType = call.request.header("Content-Type");
    if (mimeType.startsWith("application/json")) {
        QString text = call.body.value("base64"_L1).toString();
        mimeType = "application/octet-stream";
        if (text.startsWith("data:"_L1)) {
            mimeType = text.mid(5, text.indexOf(u';') - 5).toLatin1();
            text = text.mid(text.indexOf(u',') + 1);
        }
        mimeType =
            call.body.value("mimetype"_L1).toString(QString::fromLatin1(mimeType)).toLatin1();
        bytes = QByteArray::fromBase64(text.toLatin1());
    }
    if (bytes.isEmpty() || mimeType.isEmpty())
        return answer::error(422, u"No file was uploaded."_s);
    int megabytes = kDocumentMegabytesMax;
    for (const FileSort &sort : kSorts) {
        if (mimeType.startsWith(sort.mimePrefix)) {
            megabytes = sort.megabytesMax;
            break;
        }
    }
    if (bytes.size() > qsizetype(megabytes) * 1024 * 1024)
        return answer::error(
            413, u"File size exceeds the limit of %1 MB for this file type."_s.arg(megabytes));
    const QString path = u"/media/"_s + world.newId("", 16) + u'.' + extensionOf(mimeType);
    store(world, path, {bytes, mimeType, {}, {}, world.now() + 24h});
    return answer::whole({{u"publicUrl"_s, QString(call.ownAddress() + path)}});
}

HttpResponse decrypt(SimulatorWorld &world, SimulatorCall &call)
{
    static constexpr QLatin1StringView kKinds[] = {"imageMessage"_L1, "videoMessage"_L1,
                                                   "audioMessage"_L1, "documentMessage"_L1,
                                                   "stickerMessage"_L1};
    const QJsonValue message = call.body.value("data"_L1)["messages"_L1]["message"_L1];
    for (const QLatin1StringView kind : kKinds) {
        const QJsonValue part = message[kind];
        if (!part.isObject())
            continue;
        const auto found = world.files.find(QUrl(part["url"_L1].toString()).path());
        if (found == world.files.end() || found->second.until <= world.now())
            return answer::error(404, u"The media file is no longer available."_s);
        const QByteArray key = QByteArray::fromBase64(part["mediaKey"_L1].toString().toLatin1());
        const Result<QByteArray> plain = decryptMedia(
            found->second.bytes, key, mediaSortOf(QByteArrayView(kind.data(), kind.size())));
        if (!plain)
            return answer::error(422, plain.error().message);
        const QString path = u"/api/decrypted-media/"_s + world.newId("", 12);
        store(world, path,
              {*plain, part["mimetype"_L1].toString().toLatin1(), {}, {}, world.now() + 1h});
        return answer::whole({{u"publicUrl"_s, QString(call.ownAddress() + path)}});
    }
    return answer::error(422,
                         u"No supported media object (image, video, etc.) found in the message."_s);
}

HttpResponse serve(SimulatorWorld &world, const SimulatorCall &call)
{
    const auto found = world.files.find(QString::fromUtf8(call.request.path));
    if (found == world.files.end() || found->second.until <= world.now())
        return answer::error(404, u"File not found or expired."_s);
    return {200, {{"Content-Type", found->second.mimeType}}, found->second.bytes};
}

} // namespace

void addMediaRoutes(SimulatorRoutes &routes)
{
    SimulatorWorld &world = routes.world();
    routes.session("POST", "/upload",
                   [&world](SimulatorCall &call) { return upload(world, call); });
    routes.session("POST", "/decrypt-media",
                   [&world](SimulatorCall &call) { return decrypt(world, call); });
    for (const char *path : {"/media/{file}", "/enc/{file}", "/api/decrypted-media/{file}"})
        routes.open("GET", path, [&world](SimulatorCall &call) { return serve(world, call); });
}

} // namespace flotilla
