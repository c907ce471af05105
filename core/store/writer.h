#pragma once
// The only way to change the database. Commands wait in a bounded queue; one thread takes all
// that wait, runs each in a savepoint inside one transaction (arrivals share one), commits once,
// and only then tells the callers. Whoever waits is in the next batch: no timer, natural group
// commit.

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <memory>
#include <optional>

namespace flotilla {

// What a command may use. Valid during the command only.
class WriteTx
{
public:
    WriteTx(Connection &db, Instant now, qint64 epoch, qint64 &nextId)
        : m_db(db)
        , m_now(now)
        , m_epoch(epoch)
        , m_nextId(nextId)
    {}
    [[nodiscard]] Connection &db() const { return m_db; }
    [[nodiscard]] Query use(const char *name) const { return m_db.use(name); }
    [[nodiscard]] Instant now() const { return m_now; } // one value for the whole batch
    [[nodiscard]] qint64 epoch() const { return m_epoch; }
    // The next id of the one sequence all rows share; never handed out twice, also after a crash.
    template<class IdType>
    [[nodiscard]] IdType nextId()
    {
        return IdType(m_nextId++);
    }

private:
    Connection &m_db;
    Instant m_now;
    qint64 m_epoch;
    qint64 &m_nextId;
};

// The value, or the error that a statement before it left.
template<class T>
[[nodiscard]] Result<T> orError(const WriteTx &tx, T value)
{
    if (tx.db().error())
        return tl::unexpected<Error>(*tx.db().error());
    return value;
}

class Writer
{
public:
    enum class Priority {
        Urgent,  // flow steps, intents to send
        Arrival, // as Urgent, for webhooks: such commands share a savepoint, so each must do the
                 // same when it is run again after its changes were undone
        Housekeeping, // everything else: API writes, purge, imports
        Outcome,      // as Urgent; the result of something that happened already, such as a send's
                      // answer: taken also while the disk is low and new work is refused
    };
    using Command = std::function<Result<>(WriteTx &)>;
    using Done = std::function<void(Result<>)>;

    virtual ~Writer() = default;

    // Queues the command; `done` runs on `reply` after the commit that holds it (or after its
    // failure: nothing of it is stored then). False, and nothing queued, when the bounds are
    // reached, the disk is low or the engine is stopping: the caller refuses the work. `bytes`
    // counts against the bound of 64 MB.
    [[nodiscard]] virtual bool submit(Priority priority, Command command, Loop &reply, Done done,
                                      qint64 bytes = 256) = 0;

    // Free space is below the limit for broadcasts: the low lane pauses.
    [[nodiscard]] virtual bool isDiskTight() const = 0;

    // The same as submit() for commands that yield a value.
    template<class T>
    [[nodiscard]] bool ask(Priority priority, std::function<Result<T>(WriteTx &)> command,
                           Loop &reply, std::function<void(Result<T>)> done, qint64 bytes = 256)
    {
        auto box = std::make_shared<std::optional<T>>();
        return submit(
            priority,
            [box, command = std::move(command)](WriteTx &tx) -> Result<> {
                Result<T> result = command(tx);
                if (!result)
                    return tl::unexpected<Error>(result.error());
                box->emplace(std::move(*result));
                return {};
            },
            reply,
            [box, done = std::move(done)](Result<> result) {
                if (!result)
                    done(tl::unexpected<Error>(std::move(result.error())));
                else
                    done(std::move(**box));
            },
            bytes);
    }
};

// Read-only connections, one per calling thread (in simulation: the writer's own).
class Readers
{
public:
    virtual ~Readers() = default;
    // The connection of the calling thread, seeing every commit that was announced before the
    // call. Keep no query open across calls; a read of more than a second is a fault.
    [[nodiscard]] virtual Connection &reader() = 0;
};

} // namespace flotilla
