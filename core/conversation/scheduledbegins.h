#pragma once
// Begins flows at the times of their schedules, a page of contacts per commit, with room for
// everybody else between the pages.

#include "core/store/flowdirectory.h"
#include "core/store/occurrencestore.h"

namespace flotilla {

class ScheduledBegins
{
public:
    struct Parts
    {
        Writer &writer;
        Readers &readers;
        FlowDirectory &flows;
        const Clock &clock;
        Loop &loop; // all of it runs here
        std::function<void(WorkspaceId)> mailboxesChanged;
    };
    explicit ScheduledBegins(Parts parts);
    ~ScheduledBegins();

    // When to call it again; while it is under way it calls itself.
    std::optional<Instant> runDue();
    void stop();

private:
    struct Step;
    [[nodiscard]] bool readStale(Step &step);
    void run(const std::shared_ptr<Step> &step);

    Parts m_parts;
    bool m_isRunning = false;
    bool m_isStopped = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace flotilla
