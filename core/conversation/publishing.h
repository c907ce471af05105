#pragma once
// Versions going live under running conversations: the check before, and those that were scheduled.

#include "core/base/clock.h"
#include "core/model/problem.h"
#include "core/store/flowdirectory.h"
#include "core/store/versionstore.h"

namespace flotilla {

// How many conversations stand where, as their next turn will find them.
struct ChatsAtPlace
{
    std::shared_ptr<const FlowVersion> version;
    FlowPlace place;
    bool restarts = false; // they begin anew with their customer's next message
    qint64 chats = 0;
};

[[nodiscard]] Result<QList<ChatsAtPlace>> runningChats(Connection &db, FlowDirectory &flows,
                                                       WorkspaceId workspace, FlowId flow);

// Why conversations cannot move to this version, by the step that they wait at; warnings never.
[[nodiscard]] Problems checkMove(const QList<ChatsAtPlace> &chats, const FlowVersion &to,
                                 const StepMap &steps);
// Keys of the map that no conversation's version has, values that the new version has not.
[[nodiscard]] Problems checkMap(const QList<ChatsAtPlace> &chats, const FlowVersion &to,
                                const StepMap &steps);

// Versions that were scheduled go live when they are due, in order of their times, also after the
// engine was down.
class PublishSchedule
{
public:
    struct Parts
    {
        Writer &writer;
        Readers &readers;
        FlowDirectory &flows;
        const Clock &clock;
        Loop &loop;
    };
    explicit PublishSchedule(Parts parts);
    ~PublishSchedule();

    // When to call it again.
    std::optional<Instant> runDue();

private:
    [[nodiscard]] std::optional<Error> refusal(const DueSchedule &due);

    Parts m_parts;
    bool m_isRunning = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace flotilla
