#include "core/conversation/conversationservice.h"

#include "core/base/fault.h"
#include "core/base/log.h"
#include "core/conversation/activityrunner.h"
#include "core/conversation/fairshare.h"
#include "core/conversation/publishing.h"
#include "core/conversation/scheduledbegins.h"
#include "core/conversation/turnloader.h"
#include "core/conversation/turnwriter.h"
#include "core/store/timerstore.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kPlacesPerBatch = 128;
constexpr int kInHandMax = 512;
constexpr int kInHandPerWorkspaceMax = 256;
constexpr int kBatchesInFlight = 2; // one is committed while the next is worked on
constexpr Millis kPollEvery{250};
constexpr Millis kPollSpread{50};
constexpr Millis kAgainAfter{100}; // the writer refused or failed
constexpr int kTimersAtOnce = 500;
constexpr int kLateTimersPerSecond = 200;
constexpr int kLateTimersAtOnce = 20;
constexpr int kFailuresMax = 5;
constexpr std::array<Millis, 5> kBackoff = {Millis(1'000), Millis(5'000), Millis(30'000),
                                            Millis(120'000), Millis(600'000)};
constexpr Millis kBackoffMin{50};

void addOnce(std::vector<SessionId> &list, SessionId id)
{
    if (std::find(list.begin(), list.end(), id) == list.end())
        list.push_back(id);
}

// What one command writes and takes.
struct Batch
{
    std::vector<HeldTurn> turns;
    std::deque<FairShare::Grant> grants;
    std::vector<quint64> wakesSeen; // per grant, when it was made
    // Set by the command.
    std::vector<TurnWriter::Done> done;
    std::vector<TakenMailbox> taken;
    std::vector<int> takenOf; // per grant
};

// Of the run that this turn wanted to begin.
std::optional<PinnedFlow> startingFlow(const Turn &turn)
{
    if (turn.runs.empty() || turn.runs.back().row.id.isValid())
        return std::nullopt;
    return PinnedFlow{turn.runs.back().row.flow, turn.runs.back().row.version};
}

TurnWriter::Done writeFailure(WriteTx &tx, const HeldTurn &held)
{
    const Turn &turn = held.turn;
    const QString detail =
        held.failure->message +
        (held.failure->detail.isEmpty() ? QString() : u" ("_s + held.failure->detail + u')');
    TurnWriter::Done done;
    if (held.isPermanent || turn.head.attempts + 1 >= kFailuresMax) {
        const QString reason =
            QString::fromLatin1(held.isPermanent ? held.reason : "failed_too_often");
        done.refused =
            !MailboxStore::bury(tx, turn.box, turn.head, reason, detail, startingFlow(turn));
        done.isDead = !done.refused;
        done.more = true;
    } else {
        done.refused = !MailboxStore::retryLater(tx, turn.box, tx.now() + held.wait, detail);
    }
    return done;
}

// On the writer's thread.
void write(WriteTx &tx, Batch &batch, Handling *handling)
{
    batch.done.clear();
    batch.taken.clear();
    FigureTally tally; // of all turns together: a busy flow costs a few rows, not some for each
    for (const HeldTurn &held : batch.turns) {
        const HeadEvent &head = held.turn.head;
        const Handling::Mark mark(handling, Handling::Place::Writing, head.id, head.deaths > 0);
        batch.done.push_back(held.failure ? writeFailure(tx, held)
                                          : TurnWriter::write(tx, held.turn, tally));
    }
    tally.write(tx);
    for (size_t i = 0; i < batch.grants.size(); ++i) {
        const FairShare::Grant &grant = batch.grants[i];
        const auto taken = MailboxStore::take(tx, grant.workspace, grant.places);
        batch.takenOf[i] = static_cast<int>(taken.size());
        batch.taken.insert(batch.taken.end(), taken.begin(), taken.end());
    }
    crashPoint("turns-written");
}

} // namespace

class ConversationService::Private
{
public:
    explicit Private(Parts p)
        : parts(std::move(p))
        , activities(ActivityRunner::Parts{
              parts.writer, parts.readers, parts.transport, parts.clock, parts.random, parts.loop,
              [this](WorkspaceId workspace) { wake(workspace); }, parts.isTrusted, parts.scripts})
        , schedule({parts.writer, parts.readers, parts.flows, parts.clock, parts.loop})
        , begins({parts.writer, parts.readers, parts.flows, parts.clock, parts.loop,
                  [this](WorkspaceId workspace) { wake(workspace); }})
    {
        activities.idle = [this] { endIfIdle(); };
    }
    ~Private()
    {
        *alive = false;
        parts.loop.cancel(pollTimer);
        parts.loop.cancel(againTimer);
    }

    void start();
    void stop(Task task);
    void wake(WorkspaceId workspace);

    ConversationCounters counters;

private:
    void poll();
    void pollAt(std::optional<Instant> next);
    void recoverActivities();
    void fireTimers(Instant due);
    void pump();
    bool submit(std::shared_ptr<Batch> batch);
    void written(const std::shared_ptr<Batch> &batch);
    void notWritten(Batch &batch, const Error &error);
    void count(const HeldTurn &held, const TurnWriter::Done &done);
    void take(const std::vector<TakenMailbox> &boxes);
    void letGo(const TakenMailbox &box);
    void againLater();
    void endIfIdle();
    [[nodiscard]] int weightOf(WorkspaceId workspace) const
    {
        const auto found = directory->workspaces.value(workspace);
        return found ? std::max(1, found->weight) : 1;
    }

    Parts parts;
    ActivityRunner activities;
    PublishSchedule schedule;
    ScheduledBegins begins;
    FairShare ring;
    QHash<WorkspaceId, quint64> wakes;
    QHash<WorkspaceId, int> inHandOf;
    int inHand = 0;
    std::vector<HeldTurn> decided; // to be written
    int batchesInFlight = 0;
    bool isPaused = false; // after a refusal or failure, for a moment
    bool isStarted = false;
    bool isStopping = false;
    bool isPumping = false;
    bool isFiring = false;
    Task stopped;
    Loop::Timer pollTimer = 0;
    Loop::Timer againTimer = 0;
    Instant startedAt;
    Instant lateFiredAt;
    Instant lastWorkAt;
    std::shared_ptr<const Directory> directory;
    std::shared_ptr<bool> alive = std::make_shared<bool>(true);
};

void ConversationService::Private::start()
{
    isStarted = true;
    startedAt = parts.clock.now();
    lateFiredAt = startedAt;
    recoverActivities();
    poll();
}

void ConversationService::Private::recoverActivities()
{
    auto more = std::make_shared<bool>(false);
    const bool taken = parts.writer.submit(
        Writer::Priority::Urgent,
        [more](WriteTx &tx) -> Result<> {
            *more = ActivityStore::recover(tx);
            return {};
        },
        parts.loop,
        [this, more, isAlive = alive](const Result<> &result) {
            if (!*isAlive || isStopping)
                return;
            if (!result || *more)
                recoverActivities();
            else
                poll();
        });
    if (!taken)
        parts.loop.after(kAgainAfter, [this, isAlive = alive] {
            if (*isAlive && !isStopping)
                recoverActivities();
        });
}

void ConversationService::Private::stop(Task task)
{
    isStopping = true;
    stopped = std::move(task);
    activities.stop();
    begins.stop();
    parts.loop.cancel(pollTimer);
    pump();
    endIfIdle();
}

void ConversationService::Private::endIfIdle()
{
    if (!isStopping || inHand > 0 || batchesInFlight > 0 || !activities.isIdle() || !stopped)
        return;
    parts.loop.post(std::exchange(stopped, nullptr));
}

void ConversationService::Private::wake(WorkspaceId workspace)
{
    if (!isStarted || isStopping)
        return;
    lastWorkAt = parts.clock.now();
    ++wakes[workspace];
    ring.activate(workspace);
    pump();
}

// Finds what is due, and when the next will be: the truth behind the hints.
void ConversationService::Private::poll()
{
    if (!isStarted || isStopping)
        return;
    directory = parts.sessions.snapshot();
    const Instant now = parts.clock.now();
    std::optional<Instant> next;
    const auto consider = [&next](Instant at) { next = next ? std::min(*next, at) : at; };
    for (const ReadyWorkspace &ready : MailboxStore::ready(parts.readers.reader())) {
        if (ready.at <= now)
            ring.activate(ready.workspace);
        else
            consider(ready.at);
    }
    if (const auto due = TimerStore::nextDue(parts.readers.reader())) {
        if (*due <= now)
            fireTimers(*due);
        else
            consider(*due);
    }
    if (const auto due = activities.runDue())
        consider(*due);
    if (const auto due = schedule.runDue())
        consider(*due);
    if (const auto due = begins.runDue())
        consider(*due);
    pollAt(next);
    pump();
}

void ConversationService::Private::pollAt(std::optional<Instant> next)
{
    parts.loop.cancel(pollTimer);
    Millis wait =
        kPollEvery + Millis(parts.random.between(-kPollSpread.count(), kPollSpread.count()));
    if (next)
        wait = std::clamp(std::chrono::duration_cast<Millis>(*next - parts.clock.now()), Millis(1),
                          wait);
    pollTimer = parts.loop.after(wait, [this] { poll(); });
}

// Timers that came due while the engine was not running are spread, so that a long stop does not
// end in a burst.
void ConversationService::Private::fireTimers(Instant due)
{
    if (isFiring)
        return;
    int limit = kTimersAtOnce;
    if (due < startedAt) {
        const auto since = (parts.clock.now() - lateFiredAt).count();
        limit = static_cast<int>(
            std::clamp<qint64>(since * kLateTimersPerSecond / 1000, 0, kLateTimersAtOnce));
        if (limit == 0)
            return;
        lateFiredAt = parts.clock.now();
    }
    auto changed = std::make_shared<std::vector<WorkspaceId>>();
    isFiring = parts.writer.submit(
        Writer::Priority::Urgent,
        [changed, limit](WriteTx &tx) -> Result<> {
            *changed = TimerStore::fire(tx, limit);
            return {};
        },
        parts.loop,
        [this, changed, isAlive = alive](const Result<> &result) {
            if (!*isAlive)
                return;
            isFiring = false;
            if (!result)
                return;
            counters.timersFired.fetch_add(changed->size(), std::memory_order_relaxed);
            for (const WorkspaceId workspace : *changed)
                wake(workspace);
            if (const auto next = TimerStore::nextDue(parts.readers.reader());
                next && *next <= parts.clock.now() && !isStopping)
                fireTimers(*next);
        });
}

void ConversationService::Private::pump()
{
    if (isPumping || isPaused || !isStarted)
        return;
    isPumping = true;
    while (batchesInFlight < kBatchesInFlight) {
        auto batch = std::make_shared<Batch>();
        if (!decided.empty() && decided.front().isAlone) {
            batch->turns.push_back(std::move(decided.front()));
            decided.erase(decided.begin());
        } else {
            const auto end = std::find_if(decided.begin(), decided.end(),
                                          [](const HeldTurn &held) { return held.isAlone; });
            batch->turns.assign(std::make_move_iterator(decided.begin()),
                                std::make_move_iterator(end));
            decided.erase(decided.begin(), end);
        }
        const int free = kInHandMax - inHand + static_cast<int>(batch->turns.size());
        if (!isStopping && !ring.isEmpty() && free > 0) {
            if (!directory)
                directory = parts.sessions.snapshot();
            batch->grants = ring.grant(
                std::min(kPlacesPerBatch, free),
                [this](WorkspaceId workspace) { return weightOf(workspace); },
                [this](WorkspaceId workspace) {
                    return kInHandPerWorkspaceMax - inHandOf.value(workspace);
                });
        }
        if (batch->turns.empty() && batch->grants.empty())
            break;
        if (!submit(batch))
            break;
    }
    isPumping = false;
}

bool ConversationService::Private::submit(std::shared_ptr<Batch> batch)
{
    // Counted as taken from here on, so that two batches do not share one workspace's room.
    for (const FairShare::Grant &grant : batch->grants) {
        batch->wakesSeen.push_back(wakes.value(grant.workspace));
        inHand += grant.places;
        inHandOf[grant.workspace] += grant.places;
    }
    batch->takenOf.assign(batch->grants.size(), 0);
    ++batchesInFlight;
    const qint64 bytes = 1024 + 2048 * static_cast<qint64>(batch->turns.size());
    const bool taken = parts.writer.submit(
        Writer::Priority::Urgent,
        [batch, handling = parts.handling](WriteTx &tx) -> Result<> {
            write(tx, *batch, handling);
            return {};
        },
        parts.loop,
        [this, batch, isAlive = alive](const Result<> &result) {
            if (!*isAlive)
                return;
            --batchesInFlight;
            if (result)
                written(batch);
            else
                notWritten(*batch, result.error());
            endIfIdle();
        },
        bytes);
    if (taken)
        return true;
    --batchesInFlight;
    for (const FairShare::Grant &grant : batch->grants) {
        inHand -= grant.places;
        inHandOf[grant.workspace] -= grant.places;
    }
    decided.insert(decided.begin(), std::make_move_iterator(batch->turns.begin()),
                   std::make_move_iterator(batch->turns.end()));
    againLater();
    return false;
}

void ConversationService::Private::written(const std::shared_ptr<Batch> &batch)
{
    std::vector<SessionId> senders;
    bool schedules = false;
    if (!batch->turns.empty())
        lastWorkAt = parts.clock.now();
    for (size_t i = 0; i < batch->turns.size(); ++i) {
        const HeldTurn &held = batch->turns[i];
        const TurnWriter::Done &done = batch->done[i];
        count(held, done);
        letGo(held.turn.box);
        if (done.sends)
            addOnce(senders, held.turn.box.session);
        schedules = schedules || done.schedules || held.failure;
        if (done.more) {
            ++wakes[held.turn.box.workspace];
            ring.activate(held.turn.box.workspace);
        }
    }
    bool isDrained = false;
    for (size_t i = 0; i < batch->grants.size(); ++i) {
        const FairShare::Grant &grant = batch->grants[i];
        const int unused = grant.places - batch->takenOf[i];
        inHand -= unused;
        inHandOf[grant.workspace] -= unused;
        if (unused > 0 && wakes.value(grant.workspace) == batch->wakesSeen[i]) {
            ring.deactivate(grant.workspace);
            isDrained = true;
        }
    }
    counters.inHand.store(inHand, std::memory_order_relaxed);
    take(batch->taken);
    if (parts.outboxChanged) {
        for (const SessionId session : senders)
            parts.outboxChanged(session);
    }
    pump();
    // Nothing more is ready: what waits for its time (a debounce window, a retry, a timer)?
    if ((isDrained && ring.isEmpty()) || schedules)
        poll();
}

void ConversationService::Private::count(const HeldTurn &held, const TurnWriter::Done &done)
{
    auto &counter = done.refused   ? counters.refused
                    : done.isDead  ? counters.deadLetters
                    : held.failure ? counters.retries
                                   : counters.turns;
    counter.fetch_add(1, std::memory_order_relaxed);
    if (held.failure && !done.refused)
        qCWarning(logConversation)
            << "Event" << held.turn.head.id.value << "failed:" << held.failure->message
            << held.failure->detail << (done.isDead ? "(dead letter)" : "(again later)");
}

void ConversationService::Private::take(const std::vector<TakenMailbox> &boxes)
{
    for (const TakenMailbox &box : boxes) {
        const std::chrono::nanoseconds begun = parts.clock.monotonic();
        HeldTurn held = loadTurn(parts, box);
        if (parts.meter) {
            const std::chrono::duration<double> spent = parts.clock.monotonic() - begun;
            parts.meter->observe(Measure::StepSeconds, spent.count());
        }
        if (held.failure)
            held.setBackoff(parts.random);
        decided.push_back(std::move(held));
    }
}

void ConversationService::Private::letGo(const TakenMailbox &box)
{
    --inHand;
    if (--inHandOf[box.workspace] <= 0)
        inHandOf.remove(box.workspace);
    counters.inHand.store(inHand, std::memory_order_relaxed);
}

// A batch fails as a whole; alone each turn shows whether it was the cause. A turn that fails
// alone becomes a failed attempt of its event.
void ConversationService::Private::notWritten(Batch &batch, const Error &error)
{
    for (const FairShare::Grant &grant : batch.grants) {
        inHand -= grant.places;
        inHandOf[grant.workspace] -= grant.places;
    }
    const bool wasAlone = batch.turns.size() == 1;
    for (HeldTurn &held : batch.turns) {
        if (wasAlone && !held.failure) {
            held.failure = error;
            held.reason = "write_failed";
            held.setBackoff(parts.random);
        }
        held.isAlone = true;
        decided.push_back(std::move(held));
    }
    againLater();
}

void ConversationService::Private::againLater()
{
    isPaused = true;
    parts.loop.cancel(againTimer);
    againTimer = parts.loop.after(kAgainAfter, [this] {
        againTimer = 0;
        isPaused = false;
        pump();
        endIfIdle();
    });
}

void HeldTurn::setBackoff(Random &random)
{
    const auto step =
        static_cast<size_t>(std::clamp<int>(turn.head.attempts, 0, kBackoff.size() - 1));
    const auto full = static_cast<double>(kBackoff[step].count());
    wait = std::max(kBackoffMin, Millis(static_cast<qint64>(full * random.unit())));
}

ConversationService::ConversationService(Parts parts)
    : d(std::make_unique<Private>(std::move(parts)))
{}

ConversationService::~ConversationService() = default;

void ConversationService::start()
{
    d->start();
}

void ConversationService::stop(Task stopped)
{
    d->stop(std::move(stopped));
}

void ConversationService::wake(WorkspaceId workspace)
{
    d->wake(workspace);
}

const ConversationCounters &ConversationService::counters() const
{
    return d->counters;
}

} // namespace flotilla
