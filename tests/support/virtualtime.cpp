#include "tests/support/virtualtime.h"

#include <QHash>

namespace flotilla {

class VirtualTime::VirtualLoop final : public Loop
{
public:
    explicit VirtualLoop(VirtualTime &time)
        : m_time(time)
    {}
    ~VirtualLoop() override
    {
        std::erase_if(m_time.m_tasks,
                      [this](const auto &entry) { return entry.second.first == this; });
    }

    void post(Task task) override { add(Millis(0), std::move(task)); }
    Timer after(Millis delay, Task task) override { return add(delay, std::move(task)); }
    void cancel(Timer timer) override
    {
        if (const auto found = m_due.constFind(timer); found != m_due.cend()) {
            m_time.m_tasks.erase({*found, timer});
            m_due.erase(found);
        }
    }
    void forget(Timer timer) { m_due.remove(timer); }

private:
    Timer add(Millis delay, Task task)
    {
        const Instant due = m_time.m_now + std::max(delay, Millis(0));
        const quint64 number = ++m_time.m_sequence;
        m_time.m_tasks.emplace(Key{due, number}, std::pair{this, std::move(task)});
        m_due.insert(number, due);
        return number;
    }

    VirtualTime &m_time;
    QHash<Timer, Instant> m_due;
};

VirtualTime::VirtualTime(Instant start)
    : m_now(start)
{}

std::unique_ptr<Loop> VirtualTime::makeLoop()
{
    return std::make_unique<VirtualLoop>(*this);
}

bool VirtualTime::runNext()
{
    if (m_tasks.empty())
        return false;
    auto node = m_tasks.extract(m_tasks.begin());
    m_now = std::max(m_now, node.key().first);
    node.mapped().first->forget(node.key().second);
    node.mapped().second();
    return true;
}

void VirtualTime::advance(Millis span)
{
    const Instant end = m_now + span;
    while (!m_tasks.empty() && nextDue() <= end)
        runNext();
    m_now = end;
}

void VirtualTime::settle()
{
    while (!m_tasks.empty() && nextDue() <= m_now)
        runNext();
}

} // namespace flotilla
