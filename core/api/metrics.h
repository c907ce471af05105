#pragma once
// The engine's figures for Prometheus: what rooms report as it happens, and counts read at each
// scrape. Totals of the engine only; nothing tells workspaces apart.

#include "core/base/clock.h"
#include "core/base/meter.h"
#include "core/store/countstore.h"
#include "core/store/selfcheckservice.h"

#include <QByteArray>

#include <memory>

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
    void sendEnded(QLatin1StringView outcome) override;
    // The text exposition format, version 0.0.4. From any thread.
    [[nodiscard]] QByteArray text(const MetricsSnapshot &snapshot);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace flotilla
