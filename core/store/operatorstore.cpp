#include "core/store/operatorstore.h"

#include "core/store/tokenstore.h"

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kEmailMax = 254;
constexpr qsizetype kPersonNameMax = 200;

// The columns of access.operators and access.operator.
Operator readOperator(const Query &query)
{
    Operator person{query.id<OperatorId>(0), query.text(1),        query.text(2), Role::Viewer,
                    query.instant(4),        query.maybeInstant(5)};
    static_cast<void>(fromWord(query.text(3), person.role)); // the schema checks it
    return person;
}

auto noOperator()
{
    return fail(ErrorCode::NotFound, u"There is no such operator."_s);
}

Result<> checkName(const QString &name)
{
    if (name.trimmed().isEmpty() || name.size() > kPersonNameMax)
        return fail(ErrorCode::Invalid, u"An operator needs a name of 1 to 200 characters."_s,
                    u"name"_s);
    return {};
}

bool isLastOwner(Connection &db, const Caller &caller, OperatorId id)
{
    Query query = db.use("access.other_owners");
    return query.bind(caller.workspace, id).next() && query.integer(0) == 0;
}

auto lastOwner()
{
    return fail(ErrorCode::Conflict,
                u"This is the last owner of the workspace; make somebody else an owner first."_s);
}

} // namespace

Result<QString> OperatorStore::cleanEmail(const QString &text)
{
    const QString email = text.trimmed().toLower();
    const qsizetype at = email.indexOf(u'@');
    const bool plain =
        std::all_of(email.begin(), email.end(), [](QChar c) { return c > u' ' && c != u'\u007f'; });
    if (!plain || at < 1 || at != email.lastIndexOf(u'@') || at + 1 >= email.size() ||
        email.size() > kEmailMax)
        return fail(ErrorCode::Invalid,
                    u"This is no e-mail address; write one like 'ana@agency.example'."_s,
                    u"email"_s);
    return email;
}

Result<QList<Operator>> OperatorStore::list(Connection &db, const Caller &caller, const Page &page)
{
    QList<Operator> people;
    Query query = db.use("access.operators");
    query.bind(caller.workspace, page.after, page.limit);
    while (query.next())
        people.append(readOperator(query));
    return people;
}

Result<Operator> OperatorStore::find(Connection &db, const Caller &caller, OperatorId id)
{
    Query query = db.use("access.operator");
    if (!query.bind(caller.workspace, id).next())
        return noOperator();
    return readOperator(query);
}

std::optional<Account> OperatorStore::accountOf(Connection &db, const QString &email)
{
    Query query = db.use("access.account_by_email");
    if (!query.bind(email).next())
        return std::nullopt;
    return Account{query.id<OperatorId>(0), query.text(1), query.blob(2)};
}

std::optional<Account> OperatorStore::account(Connection &db, OperatorId id)
{
    Query query = db.use("access.account");
    if (!query.bind(id).next())
        return std::nullopt;
    return Account{query.id<OperatorId>(0), query.text(1), query.blob(2)};
}

QList<Membership> OperatorStore::membershipsOf(Connection &db, OperatorId id)
{
    QList<Membership> memberships;
    Query query = db.use("access.memberships");
    query.bind(id);
    while (query.next()) {
        Membership membership{query.id<WorkspaceId>(0), query.text(1), query.text(2), Role::Viewer};
        static_cast<void>(fromWord(query.text(3), membership.role));
        memberships.append(membership);
    }
    return memberships;
}

Result<OperatorId> OperatorStore::createAccount(WriteTx &tx, const QString &email,
                                                const QByteArray &password)
{
    if (accountOf(tx.db(), email))
        return fail(ErrorCode::Conflict, u"There is an operator with this e-mail address."_s,
                    u"email"_s);
    const auto id = tx.nextId<OperatorId>();
    tx.use("access.insert_operator").bind(id, email, Utf8{password}, tx.now()).run();
    return id;
}

void OperatorStore::setPassword(WriteTx &tx, OperatorId id, const QByteArray &password)
{
    tx.use("access.set_password").bind(id, Utf8{password}).run();
}

void OperatorStore::noteSignIn(WriteTx &tx, OperatorId id)
{
    tx.use("access.note_sign_in").bind(id, tx.now()).run();
    tx.use("access.delete_ended_sessions").bind(id, tx.now()).run();
}

Result<> OperatorStore::join(WriteTx &tx, WorkspaceId workspace, OperatorId id, const QString &name,
                             Role role)
{
    if (auto checked = checkName(name); !checked)
        return checked;
    const Caller caller{workspace, TokenScope::Write, {}};
    if (find(tx.db(), caller, id))
        return fail(ErrorCode::Conflict, u"This operator belongs to the workspace already."_s,
                    u"email"_s);
    tx.use("access.insert_membership")
        .bind(workspace, id, name.trimmed(), QString(wordOf(role)), tx.now())
        .run();
    return {};
}

Result<> OperatorStore::change(WriteTx &tx, const Caller &caller, const Operator &changed)
{
    if (auto checked = checkName(changed.name); !checked)
        return checked;
    const auto before = find(tx.db(), caller, changed.id);
    if (!before)
        return tl::unexpected<Error>(before.error());
    if (before->role == Role::Owner && changed.role != Role::Owner &&
        isLastOwner(tx.db(), caller, changed.id))
        return lastOwner();
    tx.use("access.update_membership")
        .bind(caller.workspace, changed.id, changed.name.trimmed(), QString(wordOf(changed.role)))
        .run();
    return {};
}

Result<> OperatorStore::remove(WriteTx &tx, const Caller &caller, OperatorId id)
{
    const auto person = find(tx.db(), caller, id);
    if (!person)
        return tl::unexpected<Error>(person.error());
    if (person->role == Role::Owner && isLastOwner(tx.db(), caller, id))
        return lastOwner();
    TokenStore::endSessions(tx, caller, id);
    tx.use("access.delete_membership").bind(caller.workspace, id).run();
    tx.use("access.delete_operator_without_workspace").bind(id).run();
    return {};
}

} // namespace flotilla
