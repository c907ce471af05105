#pragma once
// Whom a crash is counted against: the event that was being handled at that moment, not all that
// workers held. The note is a word in memory that outlives the process however it ends; it is never
// synced, so when the power fails nobody is to blame.

#include "core/base/ids.h"

#include <array>
#include <atomic>
#include <memory>
#include <shared_mutex>
#include <vector>

namespace flotilla {

// What the disk keeps: event ids, 0 for none.
struct HandlingPage
{
    std::array<std::atomic<qint64>, 2> events{};
};

class Handling
{
public:
    enum class Place { Deciding, Writing }; // one thread each

    explicit Handling(std::shared_ptr<HandlingPage> page);

    // The event is being handled while this lives. A suspect (it died before) is handled alone:
    // nothing is marked in the other place meanwhile. `handling` may be absent: nothing is noted.
    class Mark
    {
    public:
        Mark(Handling *handling, Place place, EventId event, bool isSuspect);
        ~Mark();
        Mark(const Mark &) = delete;
        Mark &operator=(const Mark &) = delete;

    private:
        Handling *m_handling;
        Place m_place;
        bool m_isSuspect;
    };

    // Those marked now; right after opening: those that the last process left.
    [[nodiscard]] std::vector<EventId> events() const;
    void clear();

private:
    std::shared_ptr<HandlingPage> m_page;
    std::shared_mutex m_mutex;
};

} // namespace flotilla
