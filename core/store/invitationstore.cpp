#include "core/store/invitationstore.h"

#include "core/base/secrettext.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kInvitationSecretMax = 200;

// The columns of access.invitations, access.invitation and access.invitation_by_hash.
Invitation readInvitation(const Query &query)
{
    Invitation invitation{query.id<InvitationId>(0),
                          query.id<WorkspaceId>(1),
                          query.text(2),
                          query.text(3),
                          Role::Viewer,
                          query.instant(5),
                          query.instant(6)};
    static_cast<void>(fromWord(query.text(4), invitation.role)); // the schema checks it
    return invitation;
}

auto noInvitation()
{
    return fail(ErrorCode::NotFound, u"There is no such invitation, or it has ended."_s);
}

} // namespace

Result<InvitationId> InvitationStore::create(WriteTx &tx, const Caller &caller,
                                             const Invitation &invitation, const QByteArray &secret)
{
    const bool member =
        tx.use("access.member_by_email").bind(caller.workspace, invitation.email).next();
    if (member)
        return fail(ErrorCode::Conflict, u"This person belongs to the workspace already."_s,
                    u"email"_s);
    const auto id = tx.nextId<InvitationId>();
    tx.use("access.delete_ended_invitations").bind(caller.workspace, tx.now()).run();
    tx.use("access.delete_invitation_of_email").bind(caller.workspace, invitation.email).run();
    tx.use("access.insert_invitation")
        .bind(id, caller.workspace, tokenHash(secret), invitation.email, invitation.name,
              QString(wordOf(invitation.role)), tx.now(), invitation.expiresAt)
        .run();
    return id;
}

Result<QList<Invitation>> InvitationStore::list(Connection &db, const Caller &caller,
                                                const Page &page)
{
    QList<Invitation> invitations;
    Query query = db.use("access.invitations");
    query.bind(caller.workspace, page.after, page.limit);
    while (query.next())
        invitations.append(readInvitation(query));
    return invitations;
}

Result<Invitation> InvitationStore::find(Connection &db, const Caller &caller, InvitationId id)
{
    Query query = db.use("access.invitation");
    if (!query.bind(caller.workspace, id).next())
        return noInvitation();
    return readInvitation(query);
}

Result<Invitation> InvitationStore::ofSecret(Connection &db, const QByteArray &secret, Instant now)
{
    if (secret.isEmpty() || secret.size() > kInvitationSecretMax)
        return noInvitation();
    const QByteArray hash = tokenHash(secret);
    Query query = db.use("access.invitation_by_hash");
    if (!query.bind(hash).next() || !sameSecret(hash, query.blob(7)))
        return noInvitation();
    Invitation invitation = readInvitation(query);
    if (invitation.expiresAt <= now)
        return noInvitation();
    return invitation;
}

Result<> InvitationStore::remove(WriteTx &tx, const Caller &caller, InvitationId id)
{
    tx.use("access.delete_invitation").bind(caller.workspace, id).run();
    if (tx.db().changes() == 0)
        return noInvitation();
    return {};
}

} // namespace flotilla
