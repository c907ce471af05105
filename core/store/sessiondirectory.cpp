#include "core/store/sessiondirectory.h"

#include "core/base/log.h"
#include "core/store/sessionstore.h"
#include "core/store/workspacestore.h"

namespace flotilla {

std::shared_ptr<const Directory> SessionDirectory::snapshot() const
{
    const std::scoped_lock lock(m_mutex);
    return m_directory;
}

void SessionDirectory::reload(Readers &readers)
{
    // Held to the end: two reloads at once must not leave the older picture behind.
    const std::scoped_lock reloading(m_reloadMutex);
    auto directory = std::make_shared<Directory>();
    Connection &db = readers.reader();
    {
        Query row = db.use("store.sessions");
        while (row.next()) {
            auto session = std::make_shared<const Session>(SessionStore::read(db, row));
            directory->byPublicId.insert(session->publicId.toUtf8(), session);
            directory->sessions.insert(session->id, session);
        }
    }
    {
        Query row = db.use("store.workspaces");
        while (row.next()) {
            auto workspace = std::make_shared<const Workspace>(WorkspaceStore::read(row));
            directory->workspaces.insert(workspace->id, workspace);
        }
    }
    if (const auto &error = db.error()) {
        qCCritical(logStore, "the sessions cannot be read: %s (%s)", qPrintable(error->message),
                   qPrintable(error->detail));
        return; // the picture before is better than half of a new one
    }
    const std::scoped_lock lock(m_mutex);
    m_directory = std::move(directory);
}

} // namespace flotilla
