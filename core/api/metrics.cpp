#include "core/api/metrics.h"

#include "core/model/lane.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <array>
#include <map>
#include <mutex>

namespace flotilla {

namespace {

using prometheus::Histogram;

const Histogram::BucketBoundaries kSeconds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                           0.1,    0.25,  0.5,    1,     2.5,  5};
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
            .Help("Ended attempts to send, by outcome.")
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
    Gauges &waiting =
        gauge(registry, "flotilla_writer_waiting_commands", "Commands that wait for the writer.");
    Gauges &disk = gauge(registry, "flotilla_disk_free_bytes",
                         "Free bytes of the data directory's file system.");
    Gauges &mismatches = gauge(registry, "flotilla_self_check_mismatches",
                               "Counters that did not fit their rows in the last self-check.");
    Gauges &checkedAt = gauge(registry, "flotilla_self_check_timestamp_seconds",
                              "When the last self-check was through.");
    std::mutex mutex; // one scrape at a time: gauges of one moment

    void setLanes(const MetricsSnapshot &snapshot)
    {
        for (const Lane lane : {Lane::High, Lane::Medium, Lane::Low}) {
            const auto &count = snapshot.counts.lanes.at(static_cast<size_t>(lane));
            const std::map<std::string, std::string> label{{"lane", textOf(wordOf(lane))}};
            laneWaiting.Add(label).Set(static_cast<double>(count.waiting));
            const auto age = count.oldest ? snapshot.now - *count.oldest : Millis(0);
            laneOldest.Add(label).Set(static_cast<double>(age.count()) / 1000.0);
        }
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

void Metrics::sendEnded(QLatin1StringView outcome)
{
    d->sends.Add({{"outcome", textOf(outcome)}}).Increment();
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
    Private::setByState(
        d->sessions,
        {"created", "pairing", "connected", "reconnecting", "logged_out", "banned", "stopped"},
        counts.sessions);
    if (snapshot.selfCheck) {
        d->mismatches.Add({}).Set(static_cast<double>(snapshot.selfCheck->mismatches));
        d->checkedAt.Add({}).Set(static_cast<double>(toMs(snapshot.selfCheck->at)) / 1000.0);
    }
    d->waiting.Add({}).Set(static_cast<double>(snapshot.waitingCommands));
    d->disk.Add({}).Set(static_cast<double>(snapshot.diskFreeBytes));
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(d->registry.Collect()));
}

} // namespace flotilla
