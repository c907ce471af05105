#pragma once
// Hints from one loop to a service on another, gathered: however many rows changed, at most one
// task waits.

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <mutex>
#include <set>

namespace flotilla {

template<class IdType>
class Wakeups
{
public:
    Wakeups(Loop &loop, std::function<void(IdType)> wake)
        : m_loop(loop)
        , m_wake(std::move(wake))
    {}

    // From any thread.
    void add(IdType id)
    {
        const std::scoped_lock lock(m_mutex);
        const bool first = m_waiting.empty();
        m_waiting.insert(id);
        if (first)
            m_loop.post([this] { deliver(); });
    }

private:
    void deliver()
    {
        std::set<IdType> waiting; // ordered, so that a simulation repeats
        {
            const std::scoped_lock lock(m_mutex);
            waiting.swap(m_waiting);
        }
        for (const IdType id : waiting)
            m_wake(id);
    }

    Loop &m_loop;
    std::function<void(IdType)> m_wake;
    std::mutex m_mutex;
    std::set<IdType> m_waiting;
};

} // namespace flotilla
