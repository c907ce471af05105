#include "core/store/trafficservice.h"

#include "core/base/log.h"

namespace flotilla {

using namespace std::chrono_literals;

namespace {

constexpr Millis kCountEvery = 2s;
constexpr Millis kBetweenCounts = 5ms;

} // namespace

class TrafficService::Private
{
public:
    explicit Private(Parts given)
        : parts(given)
    {}

    void later(Millis delay)
    {
        timer = parts.loop.after(delay, [this] {
            timer = 0;
            count();
        });
    }

    void count()
    {
        Connection &db = parts.readers.reader();
        const TrafficStore::Count counted = TrafficStore::countOn(db);
        if (const auto error = db.error()) {
            db.clearError();
            qCWarning(logStore, "counting traffic failed: %s", qPrintable(error->message));
            return later(kCountEvery);
        }
        if (counted.upTo == counted.from)
            return later(kCountEvery);
        const bool taken = parts.writer.submit(
            Writer::Priority::Housekeeping,
            [counted](WriteTx &tx) -> Result<> {
                static_cast<void>(TrafficStore::keep(tx, counted));
                return {};
            },
            parts.loop,
            [this, isBehind = counted.isBehind,
             alive = std::weak_ptr(isAlive)](const Result<> &kept) {
                if (!alive.expired() && isRunning)
                    later(kept && isBehind ? kBetweenCounts : kCountEvery);
            });
        if (!taken)
            later(kCountEvery);
    }

    Parts parts;
    Loop::Timer timer = 0;
    bool isRunning = false;
    std::shared_ptr<char> isAlive = std::make_shared<char>();
};

TrafficService::TrafficService(Parts parts)
    : d(std::make_unique<Private>(parts))
{}

TrafficService::~TrafficService()
{
    stop();
}

void TrafficService::start()
{
    d->isRunning = true;
    d->later(kCountEvery);
}

void TrafficService::stop()
{
    d->isRunning = false;
    d->parts.loop.cancel(std::exchange(d->timer, 0));
}

} // namespace flotilla
