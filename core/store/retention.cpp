#include "core/store/retention.h"

#include "core/base/log.h"
#include "core/store/changestore.h"
#include "core/store/eventstore.h"
#include "core/store/figurestore.h"

#include <array>

namespace flotilla {

using namespace std::chrono_literals;

namespace {

constexpr auto kRoundEvery = 15min;
constexpr auto kBetweenCommands = 20ms; // leaves the writer to those who are in a hurry

// A walk over a table in the order of its ids, which is the order of age.
struct Walk
{
    const char *next;  // id and age of the next ?2 rows (or groups) after ?1
    const char *purge; // of those after ?1 up to ?2, the finished ones older than ?3
    int atOnce;
};

constexpr std::array kWalks{
    Walk{"store.next_events", "store.purge_events", 500},
    Walk{"store.next_notes", "store.purge_notes", 500},
    Walk{"store.next_notices", "store.purge_notices", 500},
    Walk{"store.next_occurrences", "store.purge_occurrences", 500},
    Walk{"store.next_audit", "store.purge_audit", 500},
    Walk{"store.next_step_logs", "store.purge_step_logs", 25},
};

struct Progress
{
    qint64 after = 0;
    bool more = false;
};

Result<Progress> purgeSome(WriteTx &tx, const Walk &walk, qint64 after, Instant olderThan)
{
    Progress progress{after, false};
    {
        int rows = 0;
        Query row = tx.use(walk.next);
        row.bind(after, walk.atOnce);
        while (row.next() && row.instant(1) < olderThan) {
            progress.after = row.integer(0);
            ++rows;
        }
        progress.more = rows == walk.atOnce;
    }
    tx.use(walk.purge).bind(after, progress.after, olderThan).run();
    return progress;
}

constexpr int kRequestsAtOnce = 250; // and as many dedupe keys

Result<Progress> purgeDeliveries(WriteTx &tx, const RetentionSettings &settings)
{
    const int gone = EventStore::purge(tx, tx.now() - settings.rawRequests,
                                       tx.now() - settings.dedupe, kRequestsAtOnce);
    return Progress{0, gone >= kRequestsAtOnce};
}

Result<Progress> tidyFigures(WriteTx &tx, qint64 after)
{
    const FigureStore::Progress done = FigureStore::tidy(tx, after);
    return Progress{done.after, done.more};
}

Result<Progress> purgeChanges(WriteTx &tx)
{
    return Progress{0, ChangeStore::purge(tx) > 0};
}

} // namespace

class RetentionService::Private
{
public:
    explicit Private(Parts parts)
        : m_parts(std::move(parts))
    {}

    void start()
    {
        m_running = true;
        beginRound();
    }

    void stop()
    {
        m_running = false;
        m_parts.loop.cancel(m_timer);
        m_timer = 0;
    }

private:
    void beginRound()
    {
        m_part = 0;
        m_after = 0;
        submitStep();
    }

    void later(Millis delay, void (Private::*next)())
    {
        m_timer = m_parts.loop.after(delay, [this, next] {
            m_timer = 0;
            (this->*next)();
        });
    }

    void submitStep()
    {
        const bool taken = m_parts.writer.ask<Progress>(
            Writer::Priority::Housekeeping,
            [part = m_part, after = m_after, settings = m_parts.settings](WriteTx &tx) {
                if (part == 0)
                    return purgeDeliveries(tx, settings);
                if (part == kWalks.size() + 1)
                    return tidyFigures(tx, after);
                if (part > kWalks.size())
                    return purgeChanges(tx);
                return purgeSome(tx, kWalks[part - 1], after, tx.now() - settings.history);
            },
            m_parts.loop,
            [this, alive = std::weak_ptr(m_alive)](const Result<Progress> &done) {
                if (!alive.expired() && m_running)
                    stepEnded(done);
            });
        if (!taken)
            later(kRoundEvery, &Private::beginRound);
    }

    void stepEnded(const Result<Progress> &done)
    {
        if (!done) {
            qCWarning(logStore, "purging failed: %s", qPrintable(done.error().message));
            later(kRoundEvery, &Private::beginRound);
            return;
        }
        m_after = done->more ? done->after : 0;
        if (!done->more && ++m_part > kWalks.size() + 2)
            later(kRoundEvery, &Private::beginRound);
        else
            later(kBetweenCommands, &Private::submitStep);
    }

    Parts m_parts;
    Loop::Timer m_timer = 0;
    bool m_running = false;
    size_t m_part = 0; // 0: deliveries, then the walks, then figures, then the feed of changes
    qint64 m_after = 0;
    std::shared_ptr<char> m_alive = std::make_shared<char>();
};

RetentionService::RetentionService(Parts parts)
    : d(std::make_unique<Private>(std::move(parts)))
{}

RetentionService::~RetentionService()
{
    stop();
}

void RetentionService::start()
{
    d->start();
}

void RetentionService::stop()
{
    d->stop();
}

} // namespace flotilla
