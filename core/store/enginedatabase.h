#pragma once
// The database of an engine on SQLite: one writing connection with its writer, readers per thread.

#include "core/base/threadloop.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/groupcommitwriter.h"
#include "core/store/sqliteconnection.h"

#include <QHash>

#include <mutex>

namespace flotilla {

class EngineDatabase final : public Database, private Readers
{
public:
    EngineDatabase(const DatabaseSettings &settings, Disk &disk, const Clock &clock, Loop *loop,
                   std::shared_ptr<void> lock);
    ~EngineDatabase() override;

    Result<> start(); // opens, migrates, recovers; once, before anything else

    [[nodiscard]] Writer &writer() override { return *m_writer; }
    [[nodiscard]] Readers &readers() override { return *this; }
    [[nodiscard]] Handling &handling() override { return *m_handling; }
    [[nodiscard]] qint64 epoch() const override { return m_writer->epoch(); }
    [[nodiscard]] Result<> health() const override;
    [[nodiscard]] qint64 waitingCommands() const override { return m_writer->waitingCommands(); }
    void backUp(const QString &toFile, Loop &reply, std::function<void(Result<>)> done) override;
    void abandon() override;

private:
    [[nodiscard]] Connection &reader() override;

    Result<std::unique_ptr<SqliteConnection>> openConnection(SqliteConnection::Access access) const;
    Result<GroupCommitWriter::Opened> openWriting(bool processDied) const; // else a commit failed
    void copySlice();
    void endBackup(Result<> result);
    void checkTables();
    void interruptReaders();
    void onWriterLoop(const Task &task);

    const DatabaseSettings m_settings;
    Disk &m_disk;
    const Clock &m_clock;
    std::shared_ptr<void> m_lock; // held to the very end
    const Statements &m_statements;

    std::unique_ptr<Handling> m_handling; // outlives the writer, whose commands mark

    std::unique_ptr<ThreadLoop> m_thread; // absent when not threaded
    Loop *m_loop = nullptr;
    std::unique_ptr<GroupCommitWriter> m_writer;

    std::unique_ptr<Backup> m_backup; // of the writer's loop, like what follows
    std::function<void(Result<>)> m_backupDone;

    std::unique_ptr<ThreadLoop> m_checker; // after an unclean end
    std::atomic<bool> m_closing = false;
    mutable std::mutex m_damageMutex;
    std::optional<Error> m_damage;

    std::mutex m_readersMutex;
    QHash<Qt::HANDLE, std::shared_ptr<SqliteConnection>> m_readers;
    std::vector<std::unique_ptr<SqliteConnection>> m_failedReaders; // carry why, for their callers
};

} // namespace flotilla
