#include "core/store/auditstore.h"

#include "core/store/operatorstore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

AuditRow readRow(const Query &query)
{
    return {query.id<AuditId>(0),
            query.instant(1),
            query.id<OperatorId>(2),
            query.id<TokenId>(3),
            query.text(4),
            {query.text(5), query.text(6), query.text(7), query.text(8),
             query.text(9).split(u' ', Qt::SkipEmptyParts), query.text(10), query.integer(11)}};
}

bool passes(const Query &query, const AuditFilter &filter)
{
    return (!filter.person.isValid() || query.id<OperatorId>(2) == filter.person) &&
           (filter.objectKind.isEmpty() || query.text(7) == filter.objectKind) &&
           (filter.objectId.isEmpty() || query.text(8) == filter.objectId);
}

// A password typed into the wrong field may have an '@' too.
bool isPlainAddress(const QString &text)
{
    return text.section(u'@', 1).contains(u'.');
}

} // namespace

void AuditStore::add(WriteTx &tx, const Caller &caller, const AuditEntry &entry)
{
    tx.use("access.insert_audit")
        .bind(tx.nextId<AuditId>(), caller.workspace, tx.now(), caller.person, caller.token,
              entry.peer, entry.action, entry.objectKind, entry.objectId, entry.fields.join(u' '),
              entry.outcome)
        .run();
}

int AuditStore::add(WriteTx &tx, const FailedSignIns &tried)
{
    const auto person = OperatorStore::accountOf(tx.db(), tried.email);
    QList<WorkspaceId> workspaces;
    if (person) {
        for (const Membership &membership : OperatorStore::membershipsOf(tx.db(), person->id))
            workspaces.append(membership.workspace);
    } else {
        Query query = tx.use("access.first_workspace");
        if (query.next() && !query.isNull(0))
            workspaces.append(query.id<WorkspaceId>(0));
    }
    const QString who = person || isPlainAddress(tried.email) ? tried.email : QString();
    for (const WorkspaceId workspace : std::as_const(workspaces))
        tx.use("access.insert_failed_sign_ins")
            .bind(tx.nextId<AuditId>(), workspace, tx.now(), who, tried.peer, tried.action,
                  person ? person->id.text() : u""_s, tried.outcome, tried.count)
            .run();
    return static_cast<int>(workspaces.size());
}

Listing<AuditRow> AuditStore::list(Connection &db, const Caller &caller, const AuditFilter &filter,
                                   const Page &page)
{
    Query query = db.use("access.audit");
    query.bind(caller.workspace, idBefore(page), kScanMax);
    return scanPage<AuditRow>(
        query, page, [&](const Query &each) { return passes(each, filter); }, readRow);
}

} // namespace flotilla
