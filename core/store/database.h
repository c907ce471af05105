#pragma once
// A data directory opened for use: lock, migrations, epoch, the writer and the readers.

#include "core/base/clock.h"
#include "core/base/meter.h"
#include "core/base/random.h"
#include "core/store/handling.h"
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
    // Keeps that many bytes aside, to have room to finish and clean up when the disk is full; 0
    // gives them free.
    virtual void keepReserve(const QString &directory, qint64 bytes) = 0;
    [[nodiscard]] virtual bool exists(const QString &file) const = 0;
    virtual void remove(const QString &file) = 0;
    // Durably and in one step; replaces nothing.
    virtual Result<> rename(const QString &from, const QString &to) = 0;
    // As the last process of that directory left it, all zero after the power failed; not durable.
    virtual std::shared_ptr<HandlingPage> handlingPage(const QString &directory) = 0;
};

std::unique_ptr<Disk> makeLocalDisk();

struct DatabaseSettings
{
    QString directory;
    qint64 stopIngestBelowBytes = 256LL * 1024 * 1024;
    qint64 stopLowLaneBelowBytes = 1024LL * 1024 * 1024;
    int waitingCommandsMax = 20'000;
    qint64 waitingBytesMax = 64LL * 1024 * 1024;
    qint64 reserveBytes = 64LL * 1024 * 1024;      // a file freed when the disk is full
    qint64 checkpointAtBytes = 64LL * 1024 * 1024; // of the write-ahead log
    qint64 truncateAtBytes = 128LL * 1024 * 1024;
    Meter *meter = nullptr;                   // commits; outlives the database
    bool threaded = true;                     // false: commands run on `loop` (simulation)
    std::shared_ptr<const SecretBox> secrets; // null: columns with secrets cannot be used
};

class Database
{
public:
    // Locks, opens, checks the SQLite version rule and, after an unclean end, the file; migrates;
    // raises the epoch; recovers (store/recovery.h). Clear errors: another engine, a newer schema,
    // no room, not a database.
    static Result<std::unique_ptr<Database>> open(const DatabaseSettings &settings, Disk &disk,
                                                  const Clock &clock, Loop *loop);
    // Commits what waits, marks the end as clean; waits for the writer's thread.
    virtual ~Database() = default;
    // From now on nothing more is written, as after a crash: for ends without a proper stop.
    virtual void abandon() = 0;

    [[nodiscard]] virtual Writer &writer() = 0;
    [[nodiscard]] virtual Readers &readers() = 0;
    // To be told of each event while it is handled: a death is counted against it only.
    [[nodiscard]] virtual Handling &handling() = 0;
    [[nodiscard]] virtual qint64 epoch() const = 0;
    // Ok; or why writes are refused now (disk full, failing commits): shown by /readyz.
    [[nodiscard]] virtual Result<> health() const = 0;
    [[nodiscard]] virtual qint64 waitingCommands() const = 0;
    // A consistent copy in one file while everything runs, in slices between commits. `done` runs
    // on `reply`. The file must not exist yet.
    virtual void backUp(const QString &toFile, Loop &reply, std::function<void(Result<>)> done) = 0;
    // Into an empty directory. Nothing is sent by itself afterwards: what waited to be sent becomes
    // `needs_review`, events that waited for the bot become dead letters (both can be taken up by a
    // person), timers and requests of flows are dropped.
    static Result<> restore(const QString &fromFile, const QString &toDirectory, Disk &disk,
                            const Clock &clock);
};

} // namespace flotilla
