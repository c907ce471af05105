#include "tests/support/memorydisk.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <new>
#include <utility>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSector = 512;

} // namespace

// SQLite's file interface over the files of a MemoryDisk.
class MemoryVfs
{
public:
    struct Open
    {
        sqlite3_file base;
        MemoryDisk *disk;
        quint64 powerCycle;
        std::shared_ptr<MemoryDisk::File> file;
        QByteArray path;
        bool deleteOnClose;
    };

    static MemoryDisk *diskOf(sqlite3_vfs *vfs) { return static_cast<MemoryDisk *>(vfs->pAppData); }
    static Open *openOf(sqlite3_file *file) { return reinterpret_cast<Open *>(file); }
    static bool isDead(const Open *open) { return open->powerCycle != open->disk->m_powerCycle; }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags,
                    int *outFlags)
    {
        MemoryDisk *disk = diskOf(vfs);
        if (disk->m_processEnded)
            return SQLITE_CANTOPEN;
        const QByteArray path = name ? QByteArray(name) : QByteArray();
        std::shared_ptr<MemoryDisk::File> found = name ? disk->m_files.value(path) : nullptr;
        file->pMethods = nullptr;
        if (!found && !(flags & SQLITE_OPEN_CREATE))
            return SQLITE_CANTOPEN;
        if (!found) {
            found = std::make_shared<MemoryDisk::File>();
            if (name)
                disk->m_files.insert(path, found);
        }
        new (file) Open{{&methods()},     disk, disk->m_powerCycle,
                        std::move(found), path, (flags & SQLITE_OPEN_DELETEONCLOSE) != 0};
        if (outFlags)
            *outFlags = flags;
        return SQLITE_OK;
    }

    static int close(sqlite3_file *file)
    {
        Open *open = openOf(file);
        if (open->deleteOnClose && !isDead(open))
            open->disk->m_files.remove(open->path);
        open->~Open();
        return SQLITE_OK;
    }

    static int read(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset)
    {
        const Open *open = openOf(file);
        if (isDead(open))
            return SQLITE_IOERR_READ;
        const QByteArray &content = open->file->content;
        const qint64 there = std::clamp<qint64>(content.size() - offset, 0, amount);
        if (there > 0)
            std::memcpy(buffer, content.constData() + offset, static_cast<size_t>(there));
        if (there == amount)
            return SQLITE_OK;
        std::memset(static_cast<char *>(buffer) + there, 0, static_cast<size_t>(amount - there));
        return SQLITE_IOERR_SHORT_READ;
    }

    static int write(sqlite3_file *file, const void *buffer, int amount, sqlite3_int64 offset)
    {
        Open *open = openOf(file);
        if (isDead(open))
            return SQLITE_IOERR_WRITE;
        if (const int code = open->disk->beginOperation(SQLITE_IOERR_WRITE); code != SQLITE_OK)
            return code;
        const qint64 growth = offset + amount - open->file->content.size();
        if (growth > 0 && open->disk->usedBytes() + growth > open->disk->m_capacity)
            return SQLITE_FULL;
        MemoryDisk::Change change{offset, QByteArray(static_cast<const char *>(buffer), amount)};
        MemoryDisk::applyTo(open->file->content, change);
        open->file->changes.push_back(std::move(change));
        return SQLITE_OK;
    }

    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        Open *open = openOf(file);
        if (isDead(open))
            return SQLITE_IOERR_TRUNCATE;
        if (const int code = open->disk->beginOperation(SQLITE_IOERR_TRUNCATE); code != SQLITE_OK)
            return code;
        MemoryDisk::Change change{size, QByteArray()};
        MemoryDisk::applyTo(open->file->content, change);
        open->file->changes.push_back(std::move(change));
        return SQLITE_OK;
    }

    static int sync(sqlite3_file *file, int)
    {
        Open *open = openOf(file);
        if (isDead(open))
            return SQLITE_IOERR_FSYNC;
        if (const int code = open->disk->beginOperation(SQLITE_IOERR_FSYNC); code != SQLITE_OK)
            return code;
        ++open->disk->m_syncs;
        if (open->disk->m_failingSyncs > 0) {
            --open->disk->m_failingSyncs;
            return SQLITE_IOERR_FSYNC;
        }
        if (open->disk->m_lying)
            return SQLITE_OK;
        // Not a copy of the whole: a long log is synced at every commit.
        for (const MemoryDisk::Change &change : open->file->changes)
            MemoryDisk::applyTo(open->file->synced, change);
        open->file->changes.clear();
        return SQLITE_OK;
    }

    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        *size = openOf(file)->file->content.size();
        return SQLITE_OK;
    }

    // One process and, by the directory's lock, one connection per file.
    static int lock(sqlite3_file *, int) { return SQLITE_OK; }
    static int unlock(sqlite3_file *, int) { return SQLITE_OK; }
    static int checkReservedLock(sqlite3_file *, int *reserved)
    {
        *reserved = 0;
        return SQLITE_OK;
    }
    static int fileControl(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
    static int sectorSize(sqlite3_file *) { return static_cast<int>(kSector); }
    static int characteristics(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

    static int remove(sqlite3_vfs *vfs, const char *name, int)
    {
        return diskOf(vfs)->m_files.remove(QByteArray(name)) ? SQLITE_OK
                                                             : SQLITE_IOERR_DELETE_NOENT;
    }

    static int access(sqlite3_vfs *vfs, const char *name, int, int *result)
    {
        *result = diskOf(vfs)->m_files.contains(QByteArray(name)) ? 1 : 0;
        return SQLITE_OK;
    }

    static int fullPathname(sqlite3_vfs *, const char *name, int size, char *out)
    {
        sqlite3_snprintf(size, out, "%s", name);
        return SQLITE_OK;
    }

    static int randomness(sqlite3_vfs *, int size, char *out)
    {
        std::memset(out, 7, static_cast<size_t>(size));
        return size;
    }

    static int sleep(sqlite3_vfs *, int) { return 0; }
    static int currentTime(sqlite3_vfs *, double *days)
    {
        *days = 2461041.5;
        return SQLITE_OK;
    }
    static int lastError(sqlite3_vfs *, int, char *) { return 0; }

    static const sqlite3_io_methods &methods()
    {
        static const sqlite3_io_methods methods = [] {
            sqlite3_io_methods m = {};
            m.iVersion = 1; // no shared memory, no mapping
            m.xClose = close;
            m.xRead = read;
            m.xWrite = write;
            m.xTruncate = truncate;
            m.xSync = sync;
            m.xFileSize = fileSize;
            m.xLock = lock;
            m.xUnlock = unlock;
            m.xCheckReservedLock = checkReservedLock;
            m.xFileControl = fileControl;
            m.xSectorSize = sectorSize;
            m.xDeviceCharacteristics = characteristics;
            return m;
        }();
        return methods;
    }
};

MemoryDisk::MemoryDisk()
    : m_vfs(std::make_unique<sqlite3_vfs>())
{
    static std::atomic<int> number = 0;
    m_name = "flotilla-memory-" + QByteArray::number(++number);
    *m_vfs = {};
    m_vfs->iVersion = 1;
    m_vfs->szOsFile = static_cast<int>(sizeof(MemoryVfs::Open));
    m_vfs->mxPathname = 512;
    m_vfs->zName = m_name.constData();
    m_vfs->pAppData = this;
    m_vfs->xOpen = MemoryVfs::open;
    m_vfs->xDelete = MemoryVfs::remove;
    m_vfs->xAccess = MemoryVfs::access;
    m_vfs->xFullPathname = MemoryVfs::fullPathname;
    m_vfs->xRandomness = MemoryVfs::randomness;
    m_vfs->xSleep = MemoryVfs::sleep;
    m_vfs->xCurrentTime = MemoryVfs::currentTime;
    m_vfs->xGetLastError = MemoryVfs::lastError;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

MemoryDisk::~MemoryDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

Result<std::shared_ptr<void>> MemoryDisk::lock(const QString &directory)
{
    if (!m_locks.value(directory).expired())
        return fail(ErrorCode::Conflict, u"Another engine is running on %1."_s.arg(directory));
    m_processEnded = false;
    auto lock = std::make_shared<char>();
    m_locks.insert(directory, lock);
    return std::shared_ptr<void>(std::move(lock));
}

QString MemoryDisk::databasePath(const QString &directory) const
{
    return directory + u"/flotilla.db"_s;
}

qint64 MemoryDisk::freeBytes(const QString &) const
{
    return std::max<qint64>(m_capacity - usedBytes(), 0);
}

void MemoryDisk::keepReserve(const QString &directory, qint64 bytes)
{
    const QByteArray path = directory.toUtf8() + "/reserve";
    if (bytes == 0)
        m_files.remove(path);
}

bool MemoryDisk::exists(const QString &file) const
{
    return m_files.contains(file.toUtf8());
}

void MemoryDisk::remove(const QString &file)
{
    m_files.remove(file.toUtf8());
}

Result<> MemoryDisk::rename(const QString &from, const QString &to)
{
    if (!exists(from) || exists(to))
        return fail(ErrorCode::Storage, u"%1 cannot be made."_s.arg(to));
    m_files.insert(to.toUtf8(), m_files.take(from.toUtf8()));
    return {};
}

std::shared_ptr<HandlingPage> MemoryDisk::handlingPage(const QString &directory)
{
    std::shared_ptr<HandlingPage> &page = m_handling[directory];
    if (!page)
        page = std::make_shared<HandlingPage>();
    return page;
}

qint64 MemoryDisk::usedBytes() const
{
    qint64 used = 0;
    for (const std::shared_ptr<File> &file : m_files)
        used += file->content.size();
    return used;
}

void MemoryDisk::failOperations(Random *dice, double chance)
{
    m_failureDice = dice;
    m_failureChance = chance;
}

int MemoryDisk::beginOperation(int failure)
{
    ++m_operations;
    if (m_onOperation)
        m_onOperation();
    return m_failureDice && m_failureDice->chance(m_failureChance) ? failure : SQLITE_OK;
}

void MemoryDisk::applyTo(QByteArray &content, const Change &change)
{
    if (change.bytes.isNull()) {
        content.resize(change.offset);
        return;
    }
    const qsizetype end = change.offset + change.bytes.size();
    if (content.size() < end)
        content.append(end - content.size(), '\0');
    std::memcpy(content.data() + change.offset, change.bytes.constData(),
                static_cast<size_t>(change.bytes.size()));
}

QByteArray MemoryDisk::survivingContent(const File &file, Random &dice)
{
    QByteArray content = file.synced;
    for (const Change &change : file.changes) {
        const qint64 fate = dice.between(0, 3);
        if (fate == 0)
            continue; // lost
        if (fate < 3 || change.bytes.isNull()) {
            applyTo(content, change);
            continue;
        }
        // Torn: some of its sectors arrived.
        for (qint64 at = 0; at < change.bytes.size();) {
            const qint64 sectorEnd = (change.offset + at) / kSector * kSector + kSector;
            const qint64 end = std::min<qint64>(sectorEnd - change.offset, change.bytes.size());
            if (dice.chance(0.5))
                applyTo(content, {change.offset + at, change.bytes.mid(at, end - at)});
            at = end;
        }
    }
    return content;
}

std::unique_ptr<MemoryDisk> MemoryDisk::afterCrash(Random &dice) const
{
    auto disk = std::make_unique<MemoryDisk>();
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
        auto file = std::make_shared<File>();
        file->synced = survivingContent(*it.value(), dice);
        file->content = file->synced;
        disk->m_files.insert(it.key(), std::move(file));
    }
    return disk;
}

void MemoryDisk::crash(Random &dice)
{
    ++m_powerCycle;
    m_locks.clear();
    m_handling.clear();
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        auto file = std::make_shared<File>();
        file->synced = survivingContent(*it.value(), dice);
        file->content = file->synced;
        it.value() = std::move(file); // files still open keep the old one
    }
}

void MemoryDisk::endProcess()
{
    ++m_powerCycle;
    m_processEnded = true;
    m_locks.clear();
    for (auto it = m_files.begin(); it != m_files.end(); ++it)
        it.value() = std::make_shared<File>(*it.value());
    for (std::shared_ptr<HandlingPage> &page : m_handling) {
        const std::shared_ptr<HandlingPage> left =
            std::exchange(page, std::make_shared<HandlingPage>());
        for (size_t i = 0; i < left->events.size(); ++i)
            page->events[i].store(left->events[i].load());
    }
}

} // namespace flotilla
