#pragma once
// Sessions of a workspace: their settings, secrets and state.

#include "core/model/caller.h"
#include "core/model/session.h"
#include "core/store/writer.h"

#include <QList>

namespace flotilla {

class SessionStore
{
public:
    // A row of the columns of fleet.sessions, in their order.
    static Session read(Connection &db, const Query &query);
    // Of all workspaces, for the directory.
    static QList<Session> all(Connection &db);
    static Result<QList<Session>> list(Connection &db, const Caller &caller, const Page &page);
    static Result<Session> find(Connection &db, const Caller &caller, SessionId id);
    // `session` comes with publicId and secret made; id, workspace, state and times are set here.
    static Result<SessionId> create(WriteTx &tx, const Caller &caller, Session session);
    // Name, phone, gateway access, pacing, quiet hours, windows; not state and secrets.
    static Result<> update(WriteTx &tx, const Caller &caller, const Session &session);
    // The secret until now stays valid until `beforeUntil`.
    static Result<> rotateSecret(WriteTx &tx, const Caller &caller, SessionId id,
                                 const QByteArray &secret, Instant beforeUntil);
    static Result<> setState(WriteTx &tx, const Caller &caller, SessionId id, SessionState state,
                             const QString &detail);
    // Seals the secrets of the next `limit` sessions after `after` anew, with the current key; the
    // last one's id, invalid when none are left. Of all workspaces.
    static SessionId reseal(WriteTx &tx, SessionId after, int limit);
};

} // namespace flotilla
