#pragma once
// The sessions and workspaces in memory, for every room that must not ask the database per webhook
// or send. Safe from any thread; a snapshot never changes under its reader.

#include "core/model/session.h"
#include "core/store/writer.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace flotilla {

struct Workspace
{
    WorkspaceId id;
    QString name;
    QString zone; // IANA
    int weight = 1;
    int rateCount = 0; // 0: no limit of its own
    Millis ratePer{1000};
    int burst = 1;
    Instant createdAt;
};

struct Directory
{
    QHash<QByteArray, std::shared_ptr<const Session>> byPublicId;
    QHash<SessionId, std::shared_ptr<const Session>> sessions;
    QHash<WorkspaceId, std::shared_ptr<const Workspace>> workspaces;

    [[nodiscard]] std::shared_ptr<const Session> session(SessionId id) const
    {
        return sessions.value(id);
    }
};

class SessionDirectory
{
public:
    [[nodiscard]] std::shared_ptr<const Directory> snapshot() const;
    // Reads all sessions and workspaces anew; after each commit that changed one. From any thread.
    void reload(Readers &readers);

private:
    std::mutex m_reloadMutex;
    mutable std::mutex m_mutex;
    std::shared_ptr<const Directory> m_directory = std::make_shared<const Directory>();
};

} // namespace flotilla
