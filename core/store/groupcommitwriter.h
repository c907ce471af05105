#pragma once
// The writer: takes all commands that wait, runs each in a savepoint inside one transaction,
// commits once, and tells the callers. Works on one loop: its own thread's, or the simulation's.

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/sqliteconnection.h"

#include <atomic>
#include <deque>
#include <mutex>
#include <vector>

namespace flotilla {

class GroupCommitWriter final : public Writer
{
public:
    // A connection ready for commands: opened, recovered, in an epoch of its own.
    struct Opened
    {
        std::unique_ptr<SqliteConnection> connection;
        bool wasClean = true; // the last life ended properly
        qint64 epoch = 0;
        qint64 nextId = 1;
        qint64 reservedUntil = 1; // engine.next_id as committed: ids below it are ours to hand out
    };
    // What the database does for its writer, on the writer's loop.
    struct Support
    {
        std::function<Result<Opened>()> reopen; // after a failed commit
        std::function<void()> beforeClose;      // what uses the connection lets go of it
        std::function<qint64()> freeBytes;
        std::function<void(bool keep)> keepReserve;
    };

    GroupCommitWriter(const DatabaseSettings &settings, const Clock &clock, Loop &loop,
                      Opened opened, Support support);

    [[nodiscard]] bool submit(Priority priority, Command command, Loop &reply, Done done,
                              qint64 bytes) override;
    [[nodiscard]] bool isDiskTight() const override { return m_diskTight; }

    [[nodiscard]] Result<> health() const;
    [[nodiscard]] qint64 waitingCommands() const;
    [[nodiscard]] qint64 epoch() const { return m_epoch; }

    // On the writer's loop only.
    void runBatch();
    void finish(); // refuses new commands, commits what waits, marks the end as clean
    void abandon();
    [[nodiscard]] SqliteConnection *connection() const { return m_connection.get(); }
    [[nodiscard]] bool isInBatch() const { return m_inBatch; }

private:
    struct Waiting
    {
        Command command;
        Loop *reply = nullptr;
        Done done;
        qint64 bytes = 0;
        bool isArrival = false;
        std::optional<Error> failure;
    };
    using Batch = std::vector<Waiting>;

    Batch takeUrgent();
    bool takeHousekeeping(Batch &batch);
    void scheduleIfNeeded();       // with m_mutex held
    Task guarded(Task task) const; // a no-op once the writer is gone
    Result<> runCommands(Batch &batch);
    [[nodiscard]] static size_t endOfArrivals(const Batch &batch, size_t from);
    bool runTogether(Batch &batch, size_t from, size_t end, WriteTx &tx);
    Result<> callCommand(Waiting &waiting, WriteTx &tx);
    void runCommand(Waiting &waiting, WriteTx &tx);
    Result<> statement(const char *name);
    Result<> commit(Instant now);
    void endBatch(Batch &batch, const Result<> &committed);
    static void announce(Batch &batch);
    void failAllWaiting(const Error &error);
    void reopen();
    void checkSpace();
    void checkSpaceLater();
    void refuse(const Error &why);
    void checkpointIfDue();
    void checkpointWhenIdle();

    const DatabaseSettings m_settings;
    const Clock &m_clock;
    Loop &m_loop;
    Support m_support;

    mutable std::mutex m_mutex; // guards the queues and m_refusal
    std::deque<Waiting> m_urgent;
    std::deque<Waiting> m_housekeeping;
    qint64 m_waitingBytes = 0;
    bool m_scheduled = false;
    bool m_stopping = false;
    bool m_paused = false;          // no connection: even outcomes are refused
    std::optional<Error> m_refusal; // why new work is refused

    std::atomic<bool> m_diskTight = false;
    std::atomic<qint64> m_epoch = 0;

    // Of the loop.
    std::unique_ptr<SqliteConnection> m_connection;
    qint64 m_nextId = 1;
    qint64 m_reservedUntil = 1;
    Instant m_progressKeptAt;
    std::chrono::nanoseconds m_spaceCheckedAt{-1};
    bool m_inBatch = false;
    bool m_abandoned = false;
    bool m_reserveFreed = false;
    bool m_spaceCheckWaits = false;
    qint64 m_checkpointAtPages = 0; // raised while a reader keeps the log from starting anew
    quint64 m_batches = 0;
    bool m_idleCheckWaits = false;
    std::shared_ptr<char> m_alive = std::make_shared<char>();
};

} // namespace flotilla
