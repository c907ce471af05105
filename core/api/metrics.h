#pragma once
// The engine's figures for Prometheus: what rooms report as it happens, and counts read at each
// scrape. Of the engine and of its sessions, by number; nothing tells workspaces apart.

#include "core/base/clock.h"
#include "core/base/meter.h"
#include "core/store/countstore.h"
#include "core/store/selfcheckservice.h"

#include <QByteArray>

#include <atomic>
#include <memory>
#include <optional>

namespace flotilla {

// What is true at the moment of the scrape.
struct MetricsSnapshot
{
    EngineCounts counts;
    Instant now;
    std::optional<SelfCheckReport> selfCheck;
    qint64 waitingCommands = 0;
    qint64 diskFreeBytes = 0;
};

class Metrics final : public Meter
{
public:
    Metrics();
    ~Metrics() override;

    void observe(Measure measure, double value) override;
    void sendEnded(qint64 session, QLatin1StringView outcome) override;
    // In how much time 95 of 100 of the latest webhooks were answered; nothing before the first.
    // From any thread.
    [[nodiscard]] std::optional<double> ackSecondsP95() const;
    // A count that its room keeps and every scrape reads. Before the first scrape; it outlives the
    // last one.
    void addCount(const char *name, const char *help, const char *kind,
                  const std::atomic<quint64> &count);
    // The text exposition format, version 0.0.4. From any thread.
    [[nodiscard]] QByteArray text(const MetricsSnapshot &snapshot);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace flotilla
