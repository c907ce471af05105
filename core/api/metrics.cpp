#include "core/api/metrics.h"

#include "core/model/lane.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <mutex>
#include <vector>

namespace flotilla {

namespace {

using prometheus::Histogram;
using Labels = std::map<std::string, std::string>;

const Histogram::BucketBoundaries kSeconds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                           0.1,    0.25,  0.5,    1,     2.5,  5};
constexpr size_t kLatestAcks = 512; // of which quantiles are told
const Histogram::BucketBoundaries kCommands{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

prometheus::Family<Histogram> &histogram(prometheus::Registry &registry, const char *name,
                                         const char *help)
{
    return prometheus::BuildHistogram().Name(name).Help(help).Register(registry);
}

prometheus::Family<prometheus::Gauge> &gauge(prometheus::Registry &registry, const char *name,
                                             const char *help)
{
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry);
}

std::string textOf(QLatin1StringView word)
{
    return std::string(word.data(), static_cast<size_t>(word.size()));
}

} // namespace

class Metrics::Private
{
public:
    using Gauges = prometheus::Family<prometheus::Gauge>;

    prometheus::Registry registry;
    Histogram &ack = histogram(registry, "flotilla_webhook_ack_seconds",
                               "From a webhook's arrival to its answer after the commit.")
                         .Add({}, kSeconds);
    Histogram &step = histogram(registry, "flotilla_flow_step_seconds", "One flow step, in memory.")
                          .Add({}, kSeconds);
    Histogram &commit =
        histogram(registry, "flotilla_writer_commit_seconds", "One commit of the writer.")
            .Add({}, kSeconds);
    Histogram &batch = histogram(registry, "flotilla_writer_batch_commands",
                                 "Commands in one commit of the writer.")
                           .Add({}, kCommands);
    prometheus::Family<prometheus::Counter> &sends =
        prometheus::BuildCounter()
            .Name("flotilla_sends_total")
            .Help("Ended attempts to send, by session and outcome.")
            .Register(registry);
    Gauges &laneWaiting = gauge(registry, "flotilla_lane_waiting_messages",
                                "Messages that wait or are being sent, by lane.");
    Gauges &laneOldest = gauge(registry, "flotilla_lane_oldest_seconds",
                               "Age of the oldest message that waits, by lane.");
    Gauges &mailboxes = gauge(registry, "flotilla_mailboxes",
                              "Mailboxes that wait for a worker (ready) or are with one (leased).");
    Gauges &events = gauge(registry, "flotilla_mailbox_events_pending",
                           "Events in mailboxes that wait for a worker.");
    Gauges &open =
        gauge(registry, "flotilla_messages_open", "Messages whose fate is open, by state.");
    Gauges &deadLetters =
        gauge(registry, "flotilla_dead_letters_open", "Dead letters not resolved.");
    Gauges &sessions = gauge(registry, "flotilla_sessions", "Sessions, by state.");
    Gauges &connected = gauge(registry, "flotilla_session_connected",
                              "1 while the session is connected, else 0; by session.");
    Gauges &sessionWaiting = gauge(registry, "flotilla_session_waiting_messages",
                                   "Messages that wait or are being sent, by session and lane.");
    Gauges &sessionOldest = gauge(registry, "flotilla_session_oldest_seconds",
                                  "Age of the oldest message that waits, by session.");
    Gauges &waiting =
        gauge(registry, "flotilla_writer_waiting_commands", "Commands that wait for the writer.");
    Gauges &disk = gauge(registry, "flotilla_disk_free_bytes",
                         "Free bytes of the data directory's file system.");
    Gauges &mismatches = gauge(registry, "flotilla_self_check_mismatches",
                               "Counters that did not fit their rows in the last self-check.");
    Gauges &checkedAt = gauge(registry, "flotilla_self_check_timestamp_seconds",
                              "When the last self-check was through.");
    // The latest, in a ring: written by whoever answers a webhook, without waiting for a reader.
    std::array<std::atomic<float>, kLatestAcks> acks{};
    std::atomic<quint64> ackCount = 0;
    std::mutex mutex; // one scrape at a time: gauges of one moment
    struct Count
    {
        prometheus::Counter &counter;
        const std::atomic<quint64> &value;
    };
    std::vector<Count> counts;
    std::map<SessionId, std::vector<std::pair<Gauges *, prometheus::Gauge *>>> bySession;

    static double ageOf(const EngineCounts::LaneCount &count, Instant now)
    {
        return count.oldest ? static_cast<double>((now - *count.oldest).count()) / 1000.0 : 0;
    }

    void setLanes(const MetricsSnapshot &snapshot)
    {
        const EngineCounts::Lanes lanes = snapshot.counts.lanes();
        for (const Lane lane : kLanes) {
            const auto &count = lanes.at(static_cast<size_t>(lane));
            const Labels label{{"lane", textOf(wordOf(lane))}};
            laneWaiting.Add(label).Set(static_cast<double>(count.waiting));
            laneOldest.Add(label).Set(ageOf(count, snapshot.now));
        }
    }

    void setSessions(const MetricsSnapshot &snapshot)
    {
        forgetGone(snapshot.counts);
        std::map<QString, qint64> states;
        for (const char *state :
             {"created", "pairing", "connected", "reconnecting", "logged_out", "banned", "stopped"})
            states[QString::fromLatin1(state)] = 0;
        for (const auto &[id, session] : snapshot.counts.sessions) {
            ++states[session.state];
            setSession(id, session, snapshot.now);
        }
        for (const auto &[state, count] : states)
            sessions.Add({{"state", state.toStdString()}}).Set(static_cast<double>(count));
    }

    void setSession(SessionId id, const EngineCounts::Session &session, Instant now)
    {
        auto &own = bySession[id];
        const Labels label{{"session", std::to_string(id.value)}};
        if (own.empty()) {
            own = {{&connected, &connected.Add(label)},
                   {&sessionOldest, &sessionOldest.Add(label)}};
            for (const Lane lane : kLanes)
                own.emplace_back(&sessionWaiting,
                                 &sessionWaiting.Add({{"session", label.at("session")},
                                                      {"lane", textOf(wordOf(lane))}}));
        }
        EngineCounts::LaneCount all;
        for (size_t lane = 0; lane < session.lanes.size(); ++lane) {
            all.add(session.lanes.at(lane));
            own.at(2 + lane).second->Set(static_cast<double>(session.lanes.at(lane).waiting));
        }
        own.at(0).second->Set(session.state == QLatin1StringView("connected") ? 1 : 0);
        own.at(1).second->Set(ageOf(all, now));
    }

    void forgetGone(const EngineCounts &now)
    {
        std::erase_if(bySession, [&](const auto &entry) {
            if (now.sessions.contains(entry.first))
                return false;
            for (const auto &[family, one] : entry.second)
                family->Remove(one);
            return true;
        });
    }

    static void setByState(Gauges &family, std::initializer_list<const char *> known,
                           const QList<std::pair<QString, qint64>> &counts)
    {
        for (const char *state : known)
            family.Add({{"state", state}}).Set(0);
        for (const auto &[state, count] : counts)
            family.Add({{"state", state.toStdString()}}).Set(static_cast<double>(count));
    }
};

Metrics::Metrics()
    : d(std::make_unique<Private>())
{}

Metrics::~Metrics() = default;

void Metrics::observe(Measure measure, double value)
{
    switch (measure) {
    case Measure::AckSeconds:
        d->ack.Observe(value);
        d->acks[d->ackCount.fetch_add(1) % kLatestAcks] = static_cast<float>(value);
        return;
    case Measure::StepSeconds:
        d->step.Observe(value);
        return;
    case Measure::CommitSeconds:
        d->commit.Observe(value);
        return;
    case Measure::BatchCommands:
        d->batch.Observe(value);
        return;
    }
}

void Metrics::sendEnded(qint64 session, QLatin1StringView outcome)
{
    d->sends.Add({{"session", std::to_string(session)}, {"outcome", textOf(outcome)}}).Increment();
}

std::optional<double> Metrics::ackSecondsP95() const
{
    const auto count = std::min<size_t>(d->ackCount.load(), kLatestAcks);
    if (count == 0)
        return std::nullopt;
    std::vector<float> seconds(count);
    std::transform(d->acks.begin(), d->acks.begin() + static_cast<qsizetype>(count),
                   seconds.begin(), [](const std::atomic<float> &each) { return each.load(); });
    const auto at = seconds.begin() + static_cast<qsizetype>((count * 95 + 99) / 100 - 1);
    std::nth_element(seconds.begin(), at, seconds.end());
    return *at;
}

void Metrics::addCount(const char *name, const char *help, const char *kind,
                       const std::atomic<quint64> &count)
{
    const std::lock_guard lock(d->mutex);
    auto &family = prometheus::BuildCounter().Name(name).Help(help).Register(d->registry);
    d->counts.push_back({family.Add({{"kind", kind}}), count});
}

QByteArray Metrics::text(const MetricsSnapshot &snapshot)
{
    const std::lock_guard lock(d->mutex);
    const EngineCounts &counts = snapshot.counts;
    d->setLanes(snapshot);
    d->mailboxes.Add({{"state", "ready"}}).Set(static_cast<double>(counts.mailboxesReady));
    d->mailboxes.Add({{"state", "leased"}}).Set(static_cast<double>(counts.mailboxesLeased));
    d->events.Add({}).Set(static_cast<double>(counts.eventsPending));
    Private::setByState(d->open, {"sending", "unknown", "needs_review"}, counts.openMessages);
    d->deadLetters.Add({}).Set(static_cast<double>(counts.deadLettersOpen));
    d->setSessions(snapshot);
    for (Private::Count &count : d->counts)
        count.counter.Increment(static_cast<double>(count.value.load(std::memory_order_relaxed)) -
                                count.counter.Value());
    if (snapshot.selfCheck) {
        d->mismatches.Add({}).Set(static_cast<double>(snapshot.selfCheck->mismatches));
        d->checkedAt.Add({}).Set(static_cast<double>(toMs(snapshot.selfCheck->at)) / 1000.0);
    }
    d->waiting.Add({}).Set(static_cast<double>(snapshot.waitingCommands));
    d->disk.Add({}).Set(static_cast<double>(snapshot.diskFreeBytes));
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(d->registry.Collect()));
}

} // namespace flotilla
