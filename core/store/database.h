#pragma once
// A data directory opened for use: lock, migrations, epoch, the writer and the readers.

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/store/writer.h"

#include <QString>

#include <memory>

namespace flotilla {

// The disk seam. The real one is SQLite's own VFS on a local directory; the simulation's keeps
// files in memory, forgets unsynced writes at a crash, and can be told to be full.
class Disk
{
public:
    virtual ~Disk() = default;
    // Exclusive for as long as the returned object lives; Conflict when another engine holds it.
    virtual Result<std::shared_ptr<void>> lock(const QString &directory) = 0;
    [[nodiscard]] virtual QString databasePath(const QString &directory) const = 0;
    [[nodiscard]] virtual const char *vfsName() const = 0; // nullptr: SQLite's default
    [[nodiscard]] virtual qint64 freeBytes(const QString &directory) const = 0;
    // Some memory file systems have no shared memory: one connection serves writer and readers
    // then.
    [[nodiscard]] virtual bool supportsReaders() const = 0;
};

std::unique_ptr<Disk> makeLocalDisk();

struct DatabaseSettings
{
    QString directory;
    qint64 stopIngestBelowBytes = 256LL * 1024 * 1024;
    qint64 stopLowLaneBelowBytes = 1024LL * 1024 * 1024;
    int waitingCommandsMax = 20'000;
    qint64 waitingBytesMax = 64LL * 1024 * 1024;
    bool threaded = true; // false: commands run on `loop` (simulation)
};

class Database
{
public:
    // Locks, opens, checks the SQLite version rule and, after an unclean end, the file; migrates;
    // raises the epoch; recovers (store/recovery.h). Clear errors: another engine, a newer schema,
    // no room, not a database.
    static Result<std::unique_ptr<Database>> open(const DatabaseSettings &settings, Disk &disk,
                                                  const Clock &clock, Loop *loop);
    virtual ~Database() = default; // commits what waits, marks the end as clean

    [[nodiscard]] virtual Writer &writer() = 0;
    [[nodiscard]] virtual Readers &readers() = 0;
    [[nodiscard]] virtual qint64 epoch() const = 0;
    // Ok; or why writes are refused now (disk full, failing commits): shown by /readyz.
    [[nodiscard]] virtual Result<> health() const = 0;
    [[nodiscard]] virtual qint64 waitingCommands() const = 0;
    // A consistent copy while everything runs, by the backup API in slices between commits.
    virtual Result<> backUp(const QString &toFile) = 0;
    // Into an empty directory: the copy's queued and sending messages become `needs_review`,
    // nothing is sent by itself.
    static Result<> restore(const QString &fromFile, const QString &toDirectory, Disk &disk,
                            const Clock &clock);
};

} // namespace flotilla
