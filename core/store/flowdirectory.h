#pragma once
// Flow versions in memory: the live ones of a workspace, with their triggers, and any other by
// number on demand.

#include "core/flow/flowmove.h"
#include "core/store/writer.h"

#include <QHash>
#include <QMap>

#include <memory>
#include <mutex>

namespace flotilla {

// What a workspace's conversations get: made anew when something is published.
struct FlowBoard
{
    using Versions = QList<std::shared_ptr<const FlowVersion>>;
    struct Trial
    {
        std::shared_ptr<const FlowVersion> version;
        int share = 0; // percent of the conversations that begin
    };

    Versions live; // the older flow first
    QList<Trial> trials;
    QMap<qint64, QList<FlowMove>> moves; // by flow, the oldest first

    // With the version under trial where the conversation's lot falls on it: always the same
    // conversations, and more of them when the share is raised.
    [[nodiscard]] Versions versionsFor(ConversationId conversation) const;
    [[nodiscard]] qint64 newestMove(FlowId flow) const; // 0: none
    [[nodiscard]] QList<FlowMove> movesAfter(FlowId flow, qint64 move) const;
};

class FlowDirectory
{
public:
    using Versions = FlowBoard::Versions;

    // With an error on the connection it may lack flows.
    [[nodiscard]] std::shared_ptr<const FlowBoard> board(Connection &db, WorkspaceId workspace);
    // The live versions of a workspace, the older flow first. From any thread.
    [[nodiscard]] std::shared_ptr<const Versions> live(Readers &readers, WorkspaceId workspace);
    // nullptr when there is no such version, or it could not be read: then the connection has an
    // error. The overload for `readers` takes the thread's connection anew, which clears it.
    [[nodiscard]] std::shared_ptr<const FlowVersion>
    version(Readers &readers, WorkspaceId workspace, FlowId flow, int version)
    {
        return this->version(readers.reader(), workspace, flow, version);
    }
    [[nodiscard]] std::shared_ptr<const FlowVersion> version(Connection &db, WorkspaceId workspace,
                                                             FlowId flow, int version);
    // After a commit that published or switched something.
    void forget(WorkspaceId workspace);

private:
    static constexpr int kVersionsMax = 1000;

    std::mutex m_mutex;
    quint64 m_generation = 0; // grows with forget()
    QHash<WorkspaceId, std::shared_ptr<const FlowBoard>> m_boards;
    QHash<QPair<qint64, int>, std::shared_ptr<const FlowVersion>> m_versions;
};

} // namespace flotilla
