#include "core/store/selfcheckservice.h"

#include "core/base/log.h"

namespace flotilla {

using namespace std::chrono_literals;

namespace {

constexpr Millis kFirstAfter = 1min; // a start has more urgent things to do
constexpr Millis kCheckEvery = 1h;
constexpr Millis kAgainAfter = 1min; // a database that is opened anew soon reads again
constexpr Millis kBetweenSlices{50};
constexpr std::chrono::nanoseconds kSliceMost = 10ms;
constexpr int kRowsPerSlice = 100;
constexpr qsizetype kLoggedMax = 20; // of each round

} // namespace

class SelfCheckService::Private
{
public:
    explicit Private(Parts given)
        : parts(given)
    {}

    void later(Millis delay, void (Private::*next)())
    {
        timer = parts.loop.after(delay, [this, next] {
            timer = 0;
            (this->*next)();
        });
    }

    void begin()
    {
        round = SelfCheckRound();
        slice();
    }

    void slice()
    {
        const std::chrono::nanoseconds begun = parts.clock.monotonic();
        const Result<bool> more = round.step(parts.readers.reader(), kRowsPerSlice, [this, begun] {
            return parts.clock.monotonic() - begun > kSliceMost;
        });
        if (more && *more)
            return later(kBetweenSlices, &Private::slice);
        if (!more) {
            qCWarning(logStore, "the self-check could not read: %s",
                      qPrintable(more.error().message));
            return later(kAgainAfter, &Private::begin);
        }
        conclude();
        later(kCheckEvery, &Private::begin);
    }

    void conclude()
    {
        const SelfCheck &found = round.found();
        last = {parts.clock.now(), found.mismatches.size()};
        for (const QString &mismatch : found.mismatches.mid(0, kLoggedMax))
            qCCritical(logStore).noquote() << "self-check:" << mismatch;
        if (found.mismatches.size() > kLoggedMax)
            qCCritical(logStore) << "self-check:" << found.mismatches.size()
                                 << "mismatches; `flotillad check` lists them";
    }

    Parts parts;
    SelfCheckRound round;
    std::optional<SelfCheckReport> last;
    Loop::Timer timer = 0;
};

SelfCheckService::SelfCheckService(Parts parts)
    : d(std::make_unique<Private>(parts))
{}

SelfCheckService::~SelfCheckService()
{
    stop();
}

void SelfCheckService::start()
{
    d->later(kFirstAfter, &Private::begin);
}

void SelfCheckService::stop()
{
    d->parts.loop.cancel(std::exchange(d->timer, 0));
}

std::optional<SelfCheckReport> SelfCheckService::report() const
{
    return d->last;
}

} // namespace flotilla
