#include "core/outbox/upkeep.h"

#include "core/outbox/pauses.h"
#include "core/outbox/sendclaim.h"

#include <algorithm>

namespace flotilla {

namespace {

constexpr Millis kPurgeEvery{std::chrono::hours(1)};
constexpr Millis kKeptEvidence{std::chrono::hours(24)};
constexpr Millis kWallJump{1'000};

// Rate cells follow the steady clock; what is due by wall time must not wait for a wall clock that
// went back.
Result<> repairTimes(WriteTx &tx, bool wentBack)
{
    if (!wentBack) { // it may have gone back while the engine was down
        Query q = tx.use("outbox.newest");
        wentBack = q.next() && q.instant(0) > tx.now();
    }
    if (wentBack) {
        tx.use("outbox.due_again").bind(tx.now()).run();
        tx.use("outbox.lines_due_again").bind(tx.now()).run();
    }
    return {};
}

} // namespace

class OutboxUpkeep::Private : public std::enable_shared_from_this<Private>
{
public:
    explicit Private(Parts given)
        : parts(std::move(given))
        , wallOffset(parts.clock.now() - steadyNow())
        , purgedAt(steadyNow())
    {}

    Instant steadyNow() const
    {
        return fromMs(std::chrono::duration_cast<Millis>(parts.clock.monotonic()).count());
    }

    Loop::Timer after(Millis delay, void (Private::*step)())
    {
        return parts.loop.after(std::max(delay, Millis(0)), [self = weak_from_this(), step] {
            if (const auto alive = self.lock(); alive && !alive->stopped)
                ((*alive).*step)();
        });
    }

    void dueAt(Instant wallAt)
    {
        if (stopped || isRunning || (timer != 0 && timerAt <= wallAt))
            return;
        parts.loop.cancel(timer);
        timerAt = wallAt;
        timer = after(std::min(wallAt - parts.clock.now(), kSafetyPoll), &Private::run);
    }

    void run()
    {
        timer = 0;
        isRunning = true;
        watchWall();
        purge();
        const bool taken = parts.writer.ask<UpkeepResult>(
            Writer::Priority::Housekeeping, [](WriteTx &tx) { return keepUp(tx); }, parts.loop,
            [self = weak_from_this()](const Result<UpkeepResult> &result) {
                if (const auto alive = self.lock(); alive && !alive->stopped)
                    alive->done(result);
            });
        if (!taken) {
            isRunning = false;
            dueAt(parts.clock.now() + kTryAgain);
        }
    }

    void done(const Result<UpkeepResult> &result)
    {
        isRunning = false;
        const Instant wall = parts.clock.now();
        if (!result)
            return dueAt(wall + kTryAgain);
        const Instant poll = wall + kSafetyPoll;
        dueAt(result->again ? wall : std::min(result->next.value_or(poll), poll));
        for (const SessionId session : result->sessions)
            parts.waiting(session);
    }

    void watchWall()
    {
        const Millis offset = parts.clock.now() - steadyNow();
        const bool wentBack = offset < wallOffset - kWallJump;
        wallOffset = offset;
        if (wentBack)
            repairAfterJump();
    }

    void repair(bool wentBack)
    {
        const bool taken = parts.writer.submit(
            Writer::Priority::Urgent, [wentBack](WriteTx &tx) { return repairTimes(tx, wentBack); },
            parts.loop, [](const Result<> &) {});
        if (!taken)
            after(kTryAgain, wentBack ? &Private::repairAfterJump : &Private::repairAtStart);
    }
    void repairAfterJump() { repair(true); }
    void repairAtStart() { repair(false); }

    void purge()
    {
        const Instant now = steadyNow();
        if (now < purgedAt + kPurgeEvery)
            return;
        purgedAt = now;
        // Refused when the writer is full: the next hour does it.
        (void)parts.writer.submit(
            Writer::Priority::Housekeeping,
            [](WriteTx &tx) -> Result<> {
                tx.use("outbox.purge_early_statuses").bind(tx.now() - kKeptEvidence).run();
                tx.use("outbox.purge_echoes").bind(tx.now() - kKeptEvidence).run();
                return {};
            },
            parts.loop, [](const Result<> &) {});
    }

    Parts parts;
    Loop::Timer timer = 0;
    Instant timerAt; // wall
    Millis wallOffset;
    Instant purgedAt;
    bool isRunning = false;
    bool stopped = false;
};

OutboxUpkeep::OutboxUpkeep(Parts parts)
    : d(std::make_shared<Private>(std::move(parts)))
{}

OutboxUpkeep::~OutboxUpkeep()
{
    stop();
}

void OutboxUpkeep::start()
{
    d->repairAtStart();
    d->run();
}

void OutboxUpkeep::stop()
{
    d->stopped = true;
    d->parts.loop.cancel(d->timer);
}

void OutboxUpkeep::dueAt(Instant wallAt)
{
    d->dueAt(wallAt);
}

} // namespace flotilla
