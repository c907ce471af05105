#pragma once
// Who one is at the engine: signing in and out, one's workspaces, what one may do.

#include "core/base/ids.h"
#include "core/model/permission.h"
#include "ui/client/apiclient.h"

namespace flotilla {

struct WorkspaceEntry
{
    WorkspaceId id;
    QString name;
    QString role; // empty for programs

    bool operator==(const WorkspaceEntry &) const = default;
};

struct Identity
{
    WorkspaceEntry workspace;
    QList<WorkspaceEntry> workspaces; // one may enter; at least this one
    PermissionSet permissions;
    OperatorId person; // invalid for programs
    QString name;
    QString email;

    [[nodiscard]] bool may(Permission permission) const { return permissions.has(permission); }
    [[nodiscard]] static std::optional<Identity> fromJson(const QJsonObject &json);
};

// A session that was just opened; its token is told once.
struct OpenedSession
{
    QByteArray token;
    QString name;
    WorkspaceId workspace;

    [[nodiscard]] static std::optional<OpenedSession> fromJson(const QJsonObject &json);
};

struct MadeInvitation
{
    QByteArray code; // told once
    Instant expiresAt;

    [[nodiscard]] static std::optional<MadeInvitation> fromJson(const QJsonObject &json);
};

class AccountClient
{
public:
    explicit AccountClient(ApiClient &api)
        : m_api(api)
    {}

    template<class T>
    using Then = std::function<void(ApiAnswer<T>)>;

    void me(QObject *context, Then<Identity> done);
    void signIn(const QString &email, const QString &password, QObject *context,
                Then<OpenedSession> done);
    // `role`: its word.
    void invite(const QString &email, const QString &name, const QString &role, QObject *context,
                Then<MadeInvitation> done);
    // Makes an account of that password, or adds to the one the person has, and signs in.
    void acceptInvitation(const QString &code, const QString &password, QObject *context,
                          Then<OpenedSession> done);
    // How many belong to the workspace, of two at most.
    void countTeam(QObject *context, Then<int> done);
    void enter(WorkspaceId workspace, QObject *context, Then<OpenedSession> done);
    void signOut(QObject *context, std::function<void(ApiAnswer<QJsonObject>)> done);

private:
    ApiClient &m_api;
};

} // namespace flotilla
