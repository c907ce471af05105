#pragma once
// The people who sign in, and the role each has in a workspace.

#include "core/model/caller.h"
#include "core/store/writer.h"

#include <QList>

namespace flotilla {

// A person as a member of one workspace.
struct Operator
{
    OperatorId id;
    QString email;
    QString name;
    Role role = Role::Viewer;
    Instant createdAt; // as a member
    std::optional<Instant> lastSignInAt;
};

// What is needed to check a password: of no workspace.
struct Account
{
    OperatorId id;
    QString email;
    QByteArray password; // argon2id, as text; empty: none was chosen yet, and none fits
};

struct Membership
{
    WorkspaceId workspace;
    QString workspaceName;
    QString name;
    Role role = Role::Viewer;
};

class OperatorStore
{
public:
    // The form in which addresses are kept and compared; Invalid for what is none.
    static Result<QString> cleanEmail(const QString &text);

    static Result<QList<Operator>> list(Connection &db, const Caller &caller, const Page &page);
    static Result<Operator> find(Connection &db, const Caller &caller, OperatorId id);
    static std::optional<Account> accountOf(Connection &db, const QString &email);
    static std::optional<Account> account(Connection &db, OperatorId id);
    static QList<Membership> membershipsOf(Connection &db, OperatorId id);

    static Result<OperatorId> createAccount(WriteTx &tx, const QString &email,
                                            const QByteArray &password);
    static void setPassword(WriteTx &tx, OperatorId id, const QByteArray &password);
    // Also forgets the person's sessions that have ended.
    static void noteSignIn(WriteTx &tx, OperatorId id);
    // Conflict when the person is a member already.
    static Result<> join(WriteTx &tx, WorkspaceId workspace, OperatorId id, const QString &name,
                         Role role);
    // Conflict when it would leave the workspace without an owner.
    static Result<> change(WriteTx &tx, const Caller &caller, const Operator &changed);
    // Also ends the person's sessions here; the account goes with its last membership. Conflict for
    // the last owner.
    static Result<> remove(WriteTx &tx, const Caller &caller, OperatorId id);
};

} // namespace flotilla
