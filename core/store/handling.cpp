#include "core/store/handling.h"

namespace flotilla {

static_assert(std::atomic<qint64>::is_always_lock_free); // they live in a mapped file

Handling::Handling(std::shared_ptr<HandlingPage> page)
    : m_page(std::move(page))
{}

std::vector<EventId> Handling::events() const
{
    std::vector<EventId> marked;
    for (const std::atomic<qint64> &event : m_page->events) {
        if (const qint64 id = event.load(); id > 0)
            marked.push_back(EventId(id));
    }
    return marked;
}

void Handling::clear()
{
    for (std::atomic<qint64> &event : m_page->events)
        event.store(0);
}

Handling::Mark::Mark(Handling *handling, Place place, EventId event, bool isSuspect)
    : m_handling(handling)
    , m_place(place)
    , m_isSuspect(isSuspect)
{
    if (!m_handling)
        return;
    if (m_isSuspect)
        m_handling->m_mutex.lock();
    else
        m_handling->m_mutex.lock_shared();
    m_handling->m_page->events[static_cast<size_t>(m_place)].store(event.value);
}

Handling::Mark::~Mark()
{
    if (!m_handling)
        return;
    m_handling->m_page->events[static_cast<size_t>(m_place)].store(0);
    if (m_isSuspect)
        m_handling->m_mutex.unlock();
    else
        m_handling->m_mutex.unlock_shared();
}

} // namespace flotilla
