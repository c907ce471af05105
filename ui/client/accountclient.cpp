#include "ui/client/accountclient.h"

#include "ui/client/fields.h"

#include <QJsonArray>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

WorkspaceEntry entryOf(const QJsonObject &json)
{
    return {idField<WorkspaceId>(json, "id"_L1), textField(json, "name"_L1),
            textField(json, "role"_L1)};
}

} // namespace

std::optional<Identity> Identity::fromJson(const QJsonObject &json)
{
    Identity identity;
    identity.workspace = entryOf(json.value("workspace"_L1).toObject());
    if (!identity.workspace.id.isValid())
        return std::nullopt;
    for (const QJsonValue &word : json.value("permissions"_L1).toArray()) {
        Permission permission = Permission::Anyone;
        if (fromWord(word.toString(), permission)) // a newer engine may know more
            identity.permissions.add(permission);
    }
    const QJsonObject person = json.value("operator"_L1).toObject();
    identity.person = idField<OperatorId>(person, "id"_L1);
    identity.name = textField(person, "name"_L1);
    identity.email = textField(person, "email"_L1);
    for (const QJsonValue &value : json.value("workspaces"_L1).toArray()) {
        const WorkspaceEntry entry = entryOf(value.toObject());
        if (entry.id.isValid())
            identity.workspaces.append(entry);
    }
    if (identity.workspaces.isEmpty())
        identity.workspaces.append(identity.workspace);
    return identity;
}

std::optional<OpenedSession> OpenedSession::fromJson(const QJsonObject &json)
{
    OpenedSession session{textField(json, "token"_L1).toLatin1(), textField(json, "name"_L1),
                          idField<WorkspaceId>(json, "workspace"_L1)};
    if (session.token.isEmpty() || !session.workspace.isValid())
        return std::nullopt;
    return session;
}

std::optional<MadeInvitation> MadeInvitation::fromJson(const QJsonObject &json)
{
    const auto expiresAt = timeField(json, "expires_at"_L1);
    const QByteArray code = textField(json, "token"_L1).toLatin1();
    if (code.isEmpty() || !expiresAt)
        return std::nullopt;
    return MadeInvitation{code, *expiresAt};
}

void AccountClient::invite(const QString &email, const QString &name, const QString &role,
                           QObject *context, Then<MadeInvitation> done)
{
    m_api.ask<MadeInvitation>(ApiRequest::post(u"/v1/invitations"_s, {{u"email"_s, email.trimmed()},
                                                                      {u"name"_s, name.trimmed()},
                                                                      {u"role"_s, role}}),
                              context, &MadeInvitation::fromJson, std::move(done));
}

void AccountClient::acceptInvitation(const QString &code, const QString &password, QObject *context,
                                     Then<OpenedSession> done)
{
    m_api.ask<OpenedSession>(
        ApiRequest::post(u"/v1/invitations/accept"_s,
                         {{u"token"_s, code.trimmed()}, {u"password"_s, password}}),
        context, &OpenedSession::fromJson, std::move(done));
}

void AccountClient::countTeam(QObject *context, Then<int> done)
{
    const auto read = [](const QJsonObject &json) -> std::optional<int> {
        return static_cast<int>(json.value("items"_L1).toArray().size());
    };
    m_api.ask<int>(ApiRequest::get(u"/v1/operators"_s, {{u"limit"_s, u"2"_s}}), context, read,
                   std::move(done));
}

void AccountClient::me(QObject *context, Then<Identity> done)
{
    m_api.ask<Identity>(ApiRequest::get(u"/v1/me"_s), context, &Identity::fromJson,
                        std::move(done));
}

void AccountClient::signIn(const QString &email, const QString &password, QObject *context,
                           Then<OpenedSession> done)
{
    m_api.ask<OpenedSession>(ApiRequest::post(u"/v1/sign-in"_s, {{u"email"_s, email.trimmed()},
                                                                 {u"password"_s, password}}),
                             context, &OpenedSession::fromJson, std::move(done));
}

void AccountClient::enter(WorkspaceId workspace, QObject *context, Then<OpenedSession> done)
{
    m_api.ask<OpenedSession>(
        ApiRequest::post(u"/v1/me/workspace"_s, {{u"workspace"_s, workspace.text()}}), context,
        &OpenedSession::fromJson, std::move(done));
}

void AccountClient::signOut(QObject *context, std::function<void(ApiAnswer<QJsonObject>)> done)
{
    m_api.send(ApiRequest::post(u"/v1/sign-out"_s), context, std::move(done));
}

} // namespace flotilla
