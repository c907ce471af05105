#include "core/store/localdisk.h"

#include "core/base/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QString errnoText()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

// The kernel frees the lock when the process ends, however it ends; so the file may stay.
class LockFile
{
public:
    explicit LockFile(int descriptor)
        : m_descriptor(descriptor)
    {}
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;
    ~LockFile() { ::close(m_descriptor); }

private:
    int m_descriptor;
};

QString reservePath(const QString &directory)
{
    return directory + u"/reserve"_s;
}

} // namespace

std::unique_ptr<Disk> makeLocalDisk()
{
    return std::make_unique<LocalDisk>();
}

Result<std::shared_ptr<void>> LocalDisk::lock(const QString &directory)
{
    if (directory.isEmpty())
        return fail(ErrorCode::Invalid, u"The data directory is not set."_s, u"data_directory"_s);
    if (!QDir().mkpath(directory))
        return fail(
            ErrorCode::Invalid,
            u"The data directory %1 cannot be made; check its path and rights."_s.arg(directory),
            u"data_directory"_s, errnoText());
    // It holds tokens and what customers wrote.
    QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray path = QFile::encodeName(directory + u"/engine.lock"_s);
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(ErrorCode::Invalid, u"The data directory %1 is not writable."_s.arg(directory),
                    u"data_directory"_s, errnoText());
    auto lock = std::make_shared<LockFile>(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return fail(
            ErrorCode::Conflict,
            u"Another engine is running on %1; stop it or choose another data directory."_s.arg(
                directory),
            u"data_directory"_s, errnoText());
    return std::shared_ptr<void>(std::move(lock));
}

QString LocalDisk::databasePath(const QString &directory) const
{
    return directory + u"/flotilla.db"_s;
}

qint64 LocalDisk::freeBytes(const QString &directory) const
{
    struct statvfs info = {};
    if (::statvfs(QFile::encodeName(directory).constData(), &info) != 0) {
        qCWarning(logStore, "free space of the data directory is unknown: %s",
                  qPrintable(errnoText()));
        return 0;
    }
    return static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize);
}

void LocalDisk::keepReserve(const QString &directory, qint64 bytes)
{
    const QByteArray path = QFile::encodeName(reservePath(directory));
    if (bytes == 0) {
        ::unlink(path.constData());
        return;
    }
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return;
    // Without room for a reserve there is none: the limits on free space still hold.
    if (::posix_fallocate(descriptor, 0, bytes) != 0)
        ::unlink(path.constData());
    ::close(descriptor);
}

bool LocalDisk::exists(const QString &file) const
{
    return QFile::exists(file);
}

void LocalDisk::remove(const QString &file)
{
    QFile::remove(file);
}

Result<> LocalDisk::rename(const QString &from, const QString &to)
{
    const QByteArray target = QFile::encodeName(to);
    if (::link(QFile::encodeName(from).constData(), target.constData()) != 0)
        return fail(ErrorCode::Storage, u"%1 cannot be made."_s.arg(to), {}, errnoText());
    ::unlink(QFile::encodeName(from).constData());
    const QByteArray directory = QFile::encodeName(QFileInfo(to).absolutePath());
    const int descriptor = ::open(directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor); // the name itself
        ::close(descriptor);
    }
    return {};
}

// A shared mapping: the kernel keeps what was stored there also when the process is killed.
std::shared_ptr<HandlingPage> LocalDisk::handlingPage(const QString &directory)
{
    const QByteArray path = QFile::encodeName(directory + u"/handling"_s);
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    void *page = MAP_FAILED;
    // Room first: a store into a hole of the file would end the process when the disk is full.
    if (descriptor >= 0 && ::posix_fallocate(descriptor, 0, sizeof(HandlingPage)) == 0)
        page = ::mmap(nullptr, sizeof(HandlingPage), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor,
                      0);
    if (descriptor >= 0)
        ::close(descriptor);
    if (page == MAP_FAILED) {
        qCWarning(logStore, "%s cannot be used, events that end the engine will not be found: %s",
                  path.constData(), qPrintable(errnoText()));
        return std::make_shared<HandlingPage>();
    }
    return {static_cast<HandlingPage *>(page),
            [](HandlingPage *mapped) { ::munmap(mapped, sizeof(HandlingPage)); }};
}

} // namespace flotilla
