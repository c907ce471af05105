#include "core/access/localconsole.h"

#include "core/store/auditstore.h"
#include "core/store/operatorstore.h"
#include "core/store/workspacestore.h"

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

Caller callerOf(const LocalSession &session)
{
    return {session.workspace, TokenScope::Write, session.token, session.person, {}};
}

void tell(WriteTx &tx, const LocalSession &session, const QString &action)
{
    AuditEntry entry;
    entry.peer = u"local"_s;
    entry.action = action;
    entry.objectKind = u"sign-in"_s;
    entry.objectId = session.person.text();
    entry.outcome = u"done"_s;
    AuditStore::add(tx, callerOf(session), entry);
}

Result<OperatorId> accountOf(WriteTx &tx)
{
    const QString email = QString::fromLatin1(LocalConsole::kEmail);
    if (const auto known = OperatorStore::accountOf(tx.db(), email))
        return known->id;
    return OperatorStore::createAccount(tx, email, {});
}

QList<WorkspaceId> workspacesOfNobody(WriteTx &tx)
{
    QList<WorkspaceId> ids;
    Query query = tx.use("access.workspaces_of_nobody");
    while (query.next())
        ids.append(query.id<WorkspaceId>(0));
    return ids;
}

// Where the person is to be an owner and is none yet.
Result<QList<WorkspaceId>> workspacesToJoin(WriteTx &tx, const LocalOwner &owner, OperatorId person)
{
    const auto all = WorkspaceStore::all(tx.db());
    if (!all)
        return tl::unexpected<Error>(all.error());
    if (all->isEmpty()) {
        Workspace made;
        made.name = u"Main"_s;
        made.zone = owner.zone;
        const auto id = WorkspaceStore::create(tx, made);
        if (!id)
            return tl::unexpected<Error>(id.error());
        return QList<WorkspaceId>{*id};
    }
    QList<WorkspaceId> ids = workspacesOfNobody(tx);
    if (ids.isEmpty() && OperatorStore::membershipsOf(tx.db(), person).isEmpty())
        ids.append(all->first().id);
    return ids;
}

} // namespace

Result<LocalSession> LocalConsole::open(WriteTx &tx, const LocalOwner &owner, WorkspaceId wanted,
                                        const QByteArray &secret)
{
    const auto person = accountOf(tx);
    if (!person)
        return tl::unexpected<Error>(person.error());
    const auto joining = workspacesToJoin(tx, owner, *person);
    if (!joining)
        return tl::unexpected<Error>(joining.error());
    for (const WorkspaceId workspace : *joining) {
        if (auto joined = OperatorStore::join(tx, workspace, *person, owner.name, Role::Owner);
            !joined)
            return tl::unexpected<Error>(joined.error());
    }
    const QList<Membership> memberships = OperatorStore::membershipsOf(tx.db(), *person);
    const auto here =
        std::find_if(memberships.begin(), memberships.end(), [wanted](const auto &each) {
            return !wanted.isValid() || each.workspace == wanted;
        });
    if (here == memberships.end())
        return fail(ErrorCode::NotFound, u"You do not belong to such a workspace."_s,
                    u"workspace"_s);
    OperatorStore::noteSignIn(tx, *person);
    NewToken token{here->name, TokenScope::Write, tx.now() + kLife, here->role};
    token.person = *person;
    const auto id = TokenStore::create(tx, here->workspace, token, secret);
    if (!id)
        return tl::unexpected<Error>(id.error());
    const LocalSession session{here->workspace, *person, *id, secret};
    tell(tx, session, u"local console opened"_s);
    return session;
}

bool LocalConsole::keepUp(WriteTx &tx, const LocalSession &session)
{
    return TokenStore::prolong(tx, callerOf(session), tx.now() + kLife);
}

void LocalConsole::end(WriteTx &tx, const LocalSession &session)
{
    tell(tx, session, u"local console closed"_s);
    static_cast<void>(TokenStore::revoke(tx, callerOf(session), session.token));
}

} // namespace flotilla
