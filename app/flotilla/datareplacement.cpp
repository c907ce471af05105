#include "app/flotilla/datareplacement.h"

#include "core/access/secretkeys.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

std::filesystem::path pathOf(const QString &file)
{
    return QFileInfo(file).filesystemAbsoluteFilePath();
}

// Opened once, as the engine will: its schema, its keys.
Result<> tryOut(const QString &directory, const EngineSettings &settings, Disk &disk,
                const Clock &clock)
{
    SystemRandom random;
    SecretKeyFile keyFile(settings.secretKeyPath());
    auto ring = SecretKeyRing::open(keyFile, random);
    if (!ring)
        return tl::unexpected<Error>(ring.error());
    DatabaseSettings database;
    database.directory = directory;
    database.reserveBytes = 0;
    database.secrets = ring->box();
    auto opened = Database::open(database, disk, clock, nullptr);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    return {};
}

Result<QString> swap(const QString &fresh, const QString &target, const SystemClock &clock)
{
    QString kept;
    std::error_code error;
    if (QFileInfo::exists(target)) {
        const QDir folder = QFileInfo(target).dir();
        const QString name =
            u"flotilla-until-"_s +
            QDateTime::fromMSecsSinceEpoch(toMs(clock.now())).toString(u"yyyyMMdd-hhmmss"_s);
        kept = folder.filePath(name + u".db"_s);
        for (int i = 2; QFileInfo::exists(kept); ++i)
            kept = folder.filePath(u"%1-%2.db"_s.arg(name).arg(i));
        // A second name first: whenever the power fails, there is a whole database in its place.
        std::filesystem::create_hard_link(pathOf(target), pathOf(kept), error);
        if (error) // not every file system has second names
            std::filesystem::copy_file(pathOf(target), pathOf(kept), error);
    }
    if (!error)
        std::filesystem::rename(pathOf(fresh), pathOf(target), error);
    if (error)
        return fail(ErrorCode::Storage, u"The backup cannot be put in the place of the data."_s, {},
                    QString::fromStdString(error.message()));
    return kept;
}

} // namespace

Result<QString> replaceData(const EngineSettings &settings, const QString &backup)
{
    const SystemClock clock;
    const std::unique_ptr<Disk> disk = makeLocalDisk();
    const Result<std::shared_ptr<void>> lock = disk->lock(settings.dataDirectory);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    const QString target = disk->databasePath(settings.dataDirectory);
    if (QFileInfo(target + u"-wal"_s).size() > 0)
        return fail(ErrorCode::Conflict,
                    u"The engine has not ended properly; start it once, then open the backup."_s,
                    u"data_directory"_s);
    const QTemporaryDir staging(settings.dataDirectory + u"/restoring-XXXXXX"_s);
    if (!staging.isValid())
        return fail(ErrorCode::Storage, u"%1 cannot be written to."_s.arg(settings.dataDirectory),
                    u"data_directory"_s, staging.errorString());
    if (const Result<> restored = Database::restore(backup, staging.path(), *disk, clock);
        !restored)
        return tl::unexpected<Error>(restored.error());
    if (const Result<> fit = tryOut(staging.path(), settings, *disk, clock); !fit)
        return tl::unexpected<Error>(fit.error());
    return swap(disk->databasePath(staging.path()), target, clock);
}
