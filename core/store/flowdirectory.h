#pragma once
// Flow versions in memory: the live ones of a workspace, with their triggers, and any other by
// number on demand.

#include "core/flow/flow.h"
#include "core/store/writer.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace flotilla {

class FlowDirectory
{
public:
    using Versions = QList<std::shared_ptr<const FlowVersion>>;

    // The live versions of a workspace, the older flow first. From any thread.
    [[nodiscard]] std::shared_ptr<const Versions> live(Readers &readers, WorkspaceId workspace);
    // nullptr when there is no such version.
    [[nodiscard]] std::shared_ptr<const FlowVersion>
    version(Readers &readers, WorkspaceId workspace, FlowId flow, int version);
    // After a commit that published or switched something.
    void forget(WorkspaceId workspace);

private:
    static constexpr int kVersionsMax = 1000;

    std::mutex m_mutex;
    quint64 m_generation = 0; // grows with forget()
    QHash<WorkspaceId, std::shared_ptr<const Versions>> m_live;
    QHash<QPair<qint64, int>, std::shared_ptr<const FlowVersion>> m_versions;
};

} // namespace flotilla
