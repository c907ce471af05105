#pragma once
// Invitations of operators: a token for one e-mail address, good until its end. Only its hash is
// stored.

#include "core/model/caller.h"
#include "core/store/writer.h"

#include <QList>

namespace flotilla {

struct Invitation
{
    InvitationId id;
    WorkspaceId workspace;
    QString email;
    QString name;
    Role role = Role::Viewer;
    Instant createdAt;
    Instant expiresAt;
};

class InvitationStore
{
public:
    // Takes the place of an older invitation of the same address. Conflict for a member.
    static Result<InvitationId> create(WriteTx &tx, const Caller &caller,
                                       const Invitation &invitation, const QByteArray &secret);
    static Result<QList<Invitation>> list(Connection &db, const Caller &caller, const Page &page);
    static Result<Invitation> find(Connection &db, const Caller &caller, InvitationId id);
    // Whose secret this is; NotFound when unknown or past its end.
    static Result<Invitation> ofSecret(Connection &db, const QByteArray &secret, Instant now);
    static Result<> remove(WriteTx &tx, const Caller &caller, InvitationId id);
};

} // namespace flotilla
