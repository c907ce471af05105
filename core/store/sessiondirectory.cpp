#include "core/store/sessiondirectory.h"

#include "core/base/log.h"
#include "core/store/sessionsecrets.h"

namespace flotilla {

namespace {

std::optional<int> maybeInt(const Query &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return static_cast<int>(row.integer(column));
}

int intAt(const Query &row, int column)
{
    return static_cast<int>(row.integer(column));
}

// The columns of store.sessions, in its order.
Session sessionOf(Connection &db, const Query &row)
{
    Session session;
    int at = 0;
    session.id = row.id<SessionId>(at++);
    const SessionSecrets secrets(db, session.id);
    session.workspace = row.id<WorkspaceId>(at++);
    session.publicId = row.text(at++);
    session.name = row.text(at++);
    session.phone = row.text(at++);
    session.gateway = row.text(at++);
    session.baseUrl = row.text(at++);
    session.gatewaySession = row.text(at++);
    session.apiKey = QString::fromUtf8(secrets.openedKey(row.blob(at++)));
    session.accountToken = QString::fromUtf8(secrets.openedAccountToken(row.blob(at++)));
    session.secret = secrets.openedWebhookSecret(row.blob(at++));
    session.secretBefore = secrets.openedWebhookSecret(row.blob(at++));
    session.secretBeforeUntil = row.maybeInstant(at++);
    if (!fromWord(row.text(at++), session.state)) // the schema checks it
        session.state = SessionState::Stopped;
    session.stateAt = row.instant(at++);
    session.stateDetail = row.text(at++);
    session.lastEventAt = row.maybeInstant(at++);
    session.rateCount = intAt(row, at++);
    session.ratePer = Millis(row.integer(at++));
    session.burst = intAt(row, at++);
    session.pairRateCount = intAt(row, at++);
    session.pairRatePer = Millis(row.integer(at++));
    session.pairBurst = intAt(row, at++);
    session.jitter = row.flag(at++);
    session.dailyCap = intAt(row, at++);
    session.warmUpFrom = row.maybeInstant(at++);
    session.quietFromMin = maybeInt(row, at++);
    session.quietToMin = maybeInt(row, at++);
    session.debounce = Millis(row.integer(at++));
    session.runTtl = Millis(row.integer(at++));
    session.phonePause = Millis(row.integer(at++));
    session.createdAt = row.instant(at++);
    return session;
}

// The columns of store.workspaces, in its order.
Workspace workspaceOf(const Query &row)
{
    Workspace workspace;
    workspace.id = row.id<WorkspaceId>(0);
    workspace.name = row.text(1);
    workspace.zone = row.text(2);
    workspace.weight = intAt(row, 3);
    workspace.rateCount = intAt(row, 4);
    workspace.ratePer = Millis(row.integer(5));
    workspace.burst = intAt(row, 6);
    workspace.createdAt = row.instant(7);
    return workspace;
}

} // namespace

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
            auto session = std::make_shared<const Session>(sessionOf(db, row));
            directory->byPublicId.insert(session->publicId.toUtf8(), session);
            directory->sessions.insert(session->id, session);
        }
    }
    {
        Query row = db.use("store.workspaces");
        while (row.next()) {
            auto workspace = std::make_shared<const Workspace>(workspaceOf(row));
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
