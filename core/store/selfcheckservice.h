#pragma once
// Runs the self-check again and again while everything works: a minute after the start, then an
// hour after each round, a few rows at a time.

#include "core/base/clock.h"
#include "core/store/selfcheck.h"
#include "core/store/writer.h"

#include <memory>
#include <optional>

namespace flotilla {

struct SelfCheckReport
{
    Instant at; // when its round was through
    qint64 mismatches = 0;
};

class SelfCheckService
{
public:
    struct Parts
    {
        Readers &readers;
        const Clock &clock;
        Loop &loop; // all of it runs here
    };

    explicit SelfCheckService(Parts parts);
    ~SelfCheckService();

    void start();
    void stop();
    // Of the last whole round; absent until there was one. On the loop.
    [[nodiscard]] std::optional<SelfCheckReport> report() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace flotilla
