#include "core/store/groupcommitwriter.h"

#include "core/base/fault.h"
#include "core/base/log.h"
#include "core/store/enginerow.h"

#include <algorithm>
#include <exception>

namespace flotilla {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr size_t kUrgentPerBatch = 512;
constexpr int kHousekeepingPerBatch = 50;
constexpr auto kHousekeepingTime = 10ms; // per batch; at least one command gets its turn
constexpr auto kSpaceCheckEvery = 1s;
constexpr auto kProgressEvery = 10s;
constexpr auto kIdleBeforeTruncate = 30s;
constexpr qint64 kPageBytes = 8192;

} // namespace

GroupCommitWriter::GroupCommitWriter(const DatabaseSettings &settings, const Clock &clock,
                                     Loop &loop, Opened opened, Support support)
    : m_settings(settings)
    , m_clock(clock)
    , m_loop(loop)
    , m_support(std::move(support))
    , m_epoch(opened.epoch)
    , m_connection(std::move(opened.connection))
    , m_nextId(opened.nextId)
    , m_reservedUntil(opened.reservedUntil)
    , m_progressKeptAt(clock.now())
    , m_checkpointAtPages(settings.checkpointAtBytes / kPageBytes)
{}

bool GroupCommitWriter::submit(Priority priority, Command command, Loop &reply, Done done,
                               qint64 bytes)
{
    const std::scoped_lock lock(m_mutex);
    const size_t waiting = m_urgent.size() + m_housekeeping.size();
    if (m_stopping || m_paused || (m_refusal && priority != Priority::Outcome) ||
        waiting >= static_cast<size_t>(m_settings.waitingCommandsMax) ||
        m_waitingBytes + bytes > m_settings.waitingBytesMax)
        return false;
    m_waitingBytes += bytes;
    auto &queue = priority == Priority::Housekeeping ? m_housekeeping : m_urgent;
    queue.push_back({std::move(command), &reply, std::move(done), bytes,
                     priority == Priority::Arrival, std::nullopt});
    scheduleIfNeeded();
    return true;
}

void GroupCommitWriter::scheduleIfNeeded()
{
    if (m_scheduled || (m_urgent.empty() && m_housekeeping.empty()))
        return;
    m_scheduled = true;
    m_loop.post(guarded([this] { runBatch(); }));
}

Task GroupCommitWriter::guarded(Task task) const
{
    return [alive = std::weak_ptr(m_alive), task = std::move(task)] {
        if (!alive.expired())
            task();
    };
}

Result<> GroupCommitWriter::health() const
{
    const std::scoped_lock lock(m_mutex);
    if (m_refusal)
        return tl::unexpected(*m_refusal);
    return {};
}

qint64 GroupCommitWriter::waitingCommands() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<qint64>(m_urgent.size() + m_housekeeping.size());
}

GroupCommitWriter::Batch GroupCommitWriter::takeUrgent()
{
    const std::scoped_lock lock(m_mutex);
    Batch batch;
    const size_t count = std::min(m_urgent.size(), kUrgentPerBatch);
    batch.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        m_waitingBytes -= m_urgent.front().bytes;
        batch.push_back(std::move(m_urgent.front()));
        m_urgent.pop_front();
    }
    return batch;
}

bool GroupCommitWriter::takeHousekeeping(Batch &batch)
{
    const std::scoped_lock lock(m_mutex);
    if (m_housekeeping.empty())
        return false;
    m_waitingBytes -= m_housekeeping.front().bytes;
    batch.push_back(std::move(m_housekeeping.front()));
    m_housekeeping.pop_front();
    return true;
}

void GroupCommitWriter::runBatch()
{
    if (m_abandoned)
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_scheduled = false;
    }
    if (m_inBatch)
        return; // its end looks for what waits
    checkSpace();
    if (!m_connection)
        return;
    Batch batch = takeUrgent();
    m_inBatch = true;
    const Instant now = m_clock.now();
    Result<> done = runCommands(batch);
    if (batch.empty()) {
        m_inBatch = false;
        return;
    }
    if (done && mutant("ack-before-commit")) {
        announce(batch);
        m_loop.after(1ms, guarded([this, now] {
                         Batch none;
                         endBatch(none, m_abandoned ? Result<>() : commit(now));
                     }));
        return;
    }
    const std::chrono::nanoseconds commitStart = m_clock.monotonic();
    if (done)
        done = commit(now);
    if (m_settings.meter) {
        const std::chrono::duration<double> spent = m_clock.monotonic() - commitStart;
        m_settings.meter->observe(Measure::CommitSeconds, spent.count());
        m_settings.meter->observe(Measure::BatchCommands, static_cast<double>(batch.size()));
    }
    endBatch(batch, done);
}

Result<> GroupCommitWriter::runCommands(Batch &batch)
{
    WriteTx tx(*m_connection, m_clock.now(), m_epoch, m_nextId);
    bool begun = false;
    size_t at = 0;
    size_t singlyUntil = 0;
    const auto runWaiting = [&]() -> Result<> {
        if (!begun) {
            begun = true;
            if (Result<> done = statement("store.begin"); !done)
                return done;
        }
        for (; at < batch.size(); ++at) {
            if (at >= singlyUntil) {
                const size_t end = endOfArrivals(batch, at);
                if (end > at + 1 && runTogether(batch, at, end, tx)) {
                    at = end - 1;
                    continue;
                }
                singlyUntil = end;
            }
            runCommand(batch[at], tx);
            // The whole transaction is gone, or in doubt: the commands before this one too.
            if (batch[at].failure && (m_connection->isBroken() || !m_connection->inTransaction()))
                return tl::unexpected(*batch[at].failure);
        }
        return {};
    };
    if (!batch.empty()) {
        if (Result<> done = runWaiting(); !done)
            return done;
    }
    const std::chrono::nanoseconds housekeepingStart = m_clock.monotonic();
    for (int i = 0; i < kHousekeepingPerBatch && takeHousekeeping(batch); ++i) {
        if (Result<> done = runWaiting(); !done)
            return done;
        if (m_clock.monotonic() - housekeepingStart > kHousekeepingTime)
            break;
    }
    return {};
}

size_t GroupCommitWriter::endOfArrivals(const Batch &batch, size_t from)
{
    while (from < batch.size() && batch[from].isArrival)
        ++from;
    return from;
}

// A savepoint costs a copy of every page that is changed in it, so arrivals share one. Should any
// of them fail, all are undone, and false means that each is to run again in its own.
bool GroupCommitWriter::runTogether(Batch &batch, size_t from, size_t end, WriteTx &tx)
{
    if (!statement("store.savepoint"))
        return false;
    size_t at = from;
    while (at < end && callCommand(batch[at], tx))
        ++at;
    if (m_connection->isBroken() || !m_connection->inTransaction())
        return false;
    const bool done = at == end;
    if ((!done && !statement("store.rollback_to_savepoint")) ||
        !statement("store.release_savepoint"))
        m_connection->markBroken();
    return done && !m_connection->isBroken();
}

Result<> GroupCommitWriter::callCommand(Waiting &waiting, WriteTx &tx)
{
    Result<> done;
    try {
        done = waiting.command(tx);
    } catch (const std::exception &exception) {
        done = fail(ErrorCode::Internal, u"A command failed unexpectedly."_s, {},
                    QString::fromLocal8Bit(exception.what()));
    }
    if (m_connection->error())
        done = tl::unexpected(*m_connection->error());
    m_connection->clearError();
    return done;
}

void GroupCommitWriter::runCommand(Waiting &waiting, WriteTx &tx)
{
    Result<> done;
    if (m_connection->isBroken() || !m_connection->inTransaction())
        done = fail(ErrorCode::Storage, u"The database is being opened anew; try again."_s);
    else
        done = statement("store.savepoint");
    if (done)
        done = callCommand(waiting, tx);
    waiting.command = nullptr;
    if (!done) {
        waiting.failure = done.error();
        if (!m_connection->inTransaction() || m_connection->isBroken())
            return;
        if (Result<> undone = statement("store.rollback_to_savepoint"); !undone)
            m_connection->markBroken();
    }
    if (Result<> released = statement("store.release_savepoint"); !released) {
        waiting.failure = released.error();
        m_connection->markBroken();
    }
}

Result<> GroupCommitWriter::statement(const char *name)
{
    m_connection->use(name).run();
    if (!m_connection->error())
        return {};
    Error error = *m_connection->error();
    m_connection->clearError();
    return tl::unexpected(std::move(error));
}

Result<> GroupCommitWriter::commit(Instant now)
{
    const bool blockUsed = m_nextId + kIdBlock / 2 > m_reservedUntil;
    const qint64 reserved = blockUsed ? m_nextId + kIdBlock : m_reservedUntil;
    if (blockUsed || now - m_progressKeptAt >= kProgressEvery) {
        m_connection->use("store.keep_progress").bind(reserved, now).run();
        m_progressKeptAt = now;
    }
    crashPoint("before-commit");
    Result<> done = statement("store.commit"); // fails, too, when keeping the progress did
    if (!done)
        return done;
    m_reservedUntil = reserved;
    crashPoint("after-commit");
    return {};
}

void GroupCommitWriter::endBatch(Batch &batch, const Result<> &committed)
{
    m_inBatch = false;
    ++m_batches;
    if (!committed) {
        for (Waiting &waiting : batch)
            waiting.failure = committed.error();
    }
    announce(batch);
    if (!committed) {
        qCCritical(logStore, "a commit failed, re-opening the database: %s (%s)",
                   qPrintable(committed.error().message), qPrintable(committed.error().detail));
        if (committed.error().code == ErrorCode::DiskFull && !m_reserveFreed) {
            m_support.keepReserve(false);
            m_reserveFreed = true;
        }
        {
            const std::scoped_lock lock(m_mutex);
            m_paused = true;
            m_refusal = committed.error();
        }
        failAllWaiting(committed.error());
        reopen();
        return;
    }
    checkpointIfDue();
    const std::scoped_lock lock(m_mutex);
    scheduleIfNeeded();
}

void GroupCommitWriter::announce(Batch &batch)
{
    using Ends = std::vector<std::pair<Done, Result<>>>;
    std::vector<std::pair<Loop *, std::shared_ptr<Ends>>> byLoop; // in order of first appearance
    for (Waiting &waiting : batch) {
        if (!waiting.done)
            continue;
        auto found = std::find_if(byLoop.begin(), byLoop.end(),
                                  [&](const auto &each) { return each.first == waiting.reply; });
        if (found == byLoop.end())
            found = byLoop.insert(byLoop.end(), {waiting.reply, std::make_shared<Ends>()});
        Result<> result;
        if (waiting.failure)
            result = tl::unexpected(std::move(*waiting.failure));
        found->second->emplace_back(std::move(waiting.done), std::move(result));
    }
    for (auto &[loop, ends] : byLoop) {
        loop->post([ends = std::move(ends)] {
            for (auto &[done, result] : *ends)
                done(std::move(result));
        });
    }
}

// What waited was accepted before the failure; its callers hear of it at once instead of hoping.
void GroupCommitWriter::failAllWaiting(const Error &error)
{
    Batch batch;
    {
        const std::scoped_lock lock(m_mutex);
        std::move(m_urgent.begin(), m_urgent.end(), std::back_inserter(batch));
        std::move(m_housekeeping.begin(), m_housekeeping.end(), std::back_inserter(batch));
        m_urgent.clear();
        m_housekeeping.clear();
        m_waitingBytes = 0;
    }
    for (Waiting &waiting : batch)
        waiting.failure = error;
    announce(batch);
}

void GroupCommitWriter::reopen()
{
    if (m_abandoned)
        return;
    if (m_connection) {
        m_support.beforeClose();
        // The failed transaction may stand whole in the log, where opening anew would find it and
        // bring it back after its callers heard that it failed. What was committed before goes into
        // the file and the log is emptied, while this connection still knows the difference.
        static_cast<void>(statement("store.rollback"));
        m_connection->checkpoint(SqliteConnection::Checkpoint::Truncate);
        m_connection.reset();
    }
    Result<Opened> opened = m_support.reopen();
    if (!opened) {
        refuse(opened.error());
        m_loop.after(kSpaceCheckEvery, guarded([this] { reopen(); }));
        return;
    }
    m_connection = std::move(opened->connection);
    m_epoch = opened->epoch;
    m_nextId = std::max(m_nextId, opened->nextId);
    m_reservedUntil = opened->reservedUntil;
    {
        const std::scoped_lock lock(m_mutex);
        m_paused = false;
        m_refusal.reset();
    }
    qCInfo(logStore, "the database is open again");
    m_spaceCheckedAt = -1ns;
    checkSpace();
}

void GroupCommitWriter::refuse(const Error &why)
{
    const std::scoped_lock lock(m_mutex);
    m_refusal = why;
}

void GroupCommitWriter::checkSpace()
{
    const std::chrono::nanoseconds now = m_clock.monotonic();
    if (!m_connection || (m_spaceCheckedAt >= 0ns && now - m_spaceCheckedAt < kSpaceCheckEvery))
        return;
    m_spaceCheckedAt = now;
    const qint64 free = m_support.freeBytes();
    m_diskTight = free < m_settings.stopLowLaneBelowBytes;
    const qint64 enough =
        m_settings.stopIngestBelowBytes + (m_reserveFreed ? m_settings.reserveBytes : 0);
    if (free < enough) {
        if (!m_reserveFreed) {
            qCWarning(logStore, "the disk is low (%lld bytes free): new work is refused",
                      static_cast<long long>(free));
            m_support.keepReserve(false);
            m_reserveFreed = true;
        }
        refuse({ErrorCode::DiskFull,
                u"The disk of the data directory is almost full: free at least %1 MB."_s.arg(
                    (m_settings.stopIngestBelowBytes + m_settings.reserveBytes) >> 20),
                {},
                u"%1 bytes free"_s.arg(free)});
        checkSpaceLater();
        return;
    }
    if (m_reserveFreed) {
        m_support.keepReserve(true);
        m_reserveFreed = false;
        qCInfo(logStore, "there is room on the disk again");
    }
    const std::scoped_lock lock(m_mutex);
    m_refusal.reset();
}

void GroupCommitWriter::checkSpaceLater()
{
    if (m_spaceCheckWaits)
        return;
    m_spaceCheckWaits = true;
    m_loop.after(kSpaceCheckEvery, guarded([this] {
                     m_spaceCheckWaits = false;
                     m_spaceCheckedAt = -1ns;
                     checkSpace();
                 }));
}

void GroupCommitWriter::checkpointIfDue()
{
    const qint64 pages = m_connection->walPages();
    const qint64 due = m_settings.checkpointAtBytes / kPageBytes;
    if (pages >= m_settings.truncateAtBytes / kPageBytes) {
        m_connection->checkpoint(SqliteConnection::Checkpoint::Truncate);
        m_checkpointAtPages = due;
    } else if (pages >= m_checkpointAtPages) {
        const bool done = m_connection->checkpoint(SqliteConnection::Checkpoint::Passive);
        m_checkpointAtPages = done ? due : pages + due / 4;
    }
    checkpointWhenIdle();
}

void GroupCommitWriter::checkpointWhenIdle()
{
    if (m_idleCheckWaits)
        return;
    m_idleCheckWaits = true;
    m_loop.after(kIdleBeforeTruncate, guarded([this, before = m_batches] {
                     m_idleCheckWaits = false;
                     if (!m_connection || m_abandoned || m_inBatch)
                         return;
                     if (m_batches == before)
                         m_connection->checkpoint(SqliteConnection::Checkpoint::Truncate);
                     else
                         checkpointWhenIdle();
                 }));
}

void GroupCommitWriter::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    while (m_connection && !m_abandoned && waitingCommands() > 0)
        runBatch();
    if (!m_connection || m_abandoned)
        return;
    m_connection->use("store.end_clean").bind(m_nextId, m_clock.now()).run();
    if (m_connection->error())
        qCWarning(logStore, "the end could not be marked as clean: %s",
                  qPrintable(m_connection->error()->detail));
    m_connection->clearError();
    m_support.beforeClose();
    m_connection->checkpoint(SqliteConnection::Checkpoint::Truncate);
    m_connection.reset();
}

void GroupCommitWriter::abandon()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_abandoned = true;
}

} // namespace flotilla
