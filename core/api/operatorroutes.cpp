#include "core/access/access.h"
#include "core/api/auditing.h"
#include "core/api/form.h"
#include "core/api/listing.h"
#include "core/api/routedescription.h"
#include "core/store/invitationstore.h"
#include "core/store/operatorstore.h"
#include "core/store/tokenstore.h"
#include "core/store/workspacestore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr Form::Length kName{1, 200};
constexpr qint64 kInvitationDaysDefault = 7;
constexpr qint64 kInvitationDaysMax = 30;

QJsonObject toJson(const Operator &person)
{
    return {{u"id"_s, person.id.text()},
            {u"email"_s, person.email},
            {u"name"_s, person.name},
            {u"role"_s, wordOf(person.role)},
            {u"created_at"_s, timeText(person.createdAt)},
            {u"last_sign_in_at"_s, timeText(person.lastSignInAt)}};
}

QJsonObject toJson(const Invitation &invitation)
{
    return {{u"id"_s, invitation.id.text()},
            {u"email"_s, invitation.email},
            {u"name"_s, invitation.name},
            {u"role"_s, wordOf(invitation.role)},
            {u"created_at"_s, timeText(invitation.createdAt)},
            {u"expires_at"_s, timeText(invitation.expiresAt)}};
}

// Without the token itself: that is shown once, when it is made.
QJsonObject toJson(const Token &token)
{
    return {{u"id"_s, token.id.text()},
            {u"name"_s, token.name},
            {u"role"_s, wordOf(token.role)},
            {u"scope"_s, wordOf(token.scope)},
            {u"permissions"_s, QJsonArray::fromStringList(token.only.words())},
            {u"created_at"_s, timeText(token.createdAt)},
            {u"expires_at"_s, timeText(token.expiresAt)},
            {u"last_used_at"_s, timeText(token.lastUsedAt)}};
}

Answer noContent()
{
    return Answer{HttpResponse{204, {}, {}}, {}, {}};
}

// Nobody hands out more than they hold.
Result<> mayGrant(const Caller &caller, PermissionSet granted, QLatin1StringView field)
{
    if (granted.isWithin(caller.permissions))
        return {};
    return fail(ErrorCode::Forbidden,
                u"You cannot give or take what you do not hold yourself; choose a lower role."_s,
                u"/"_s + field);
}

ApiResult<HttpResponse> whoAmI(const Call &call, Connection &db)
{
    const auto workspace = WorkspaceStore::find(db, call.caller);
    if (!workspace)
        return tl::unexpected<Error>(workspace.error());
    QJsonObject json{
        {u"workspace"_s,
         QJsonObject{{u"id"_s, workspace->id.text()}, {u"name"_s, workspace->name}}},
        {u"token"_s, call.caller.token.text()},
        {u"scope"_s, wordOf(call.caller.scope)},
        {u"permissions"_s, QJsonArray::fromStringList(call.caller.permissions.words())},
        {u"operator"_s, QJsonValue()},
        {u"workspaces"_s, QJsonArray()}};
    if (!call.caller.person.isValid())
        return HttpResponse::json(json);
    const auto person = OperatorStore::find(db, call.caller, call.caller.person);
    if (!person)
        return tl::unexpected<Error>(person.error());
    json.insert("operator"_L1, toJson(*person));
    QJsonArray workspaces;
    for (const Membership &membership : OperatorStore::membershipsOf(db, person->id))
        workspaces.append(QJsonObject{{u"id"_s, membership.workspace.text()},
                                      {u"name"_s, membership.workspaceName},
                                      {u"role"_s, wordOf(membership.role)}});
    json.insert("workspaces"_L1, workspaces);
    return HttpResponse::json(json);
}

ApiResult<HttpResponse> listOperators(const Call &call, Connection &db)
{
    const auto page = pageOf(call);
    if (!page)
        return tl::unexpected(page.error());
    const auto people = OperatorStore::list(db, call.caller, *page);
    if (!people)
        return tl::unexpected<Error>(people.error());
    return listAnswer(*people, page->limit, [](const Operator &person) { return toJson(person); });
}

ApiResult<HttpResponse> showOperator(const Call &call, Connection &db)
{
    const auto id = call.id<OperatorId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto person = OperatorStore::find(db, call.caller, *id);
    if (!person)
        return tl::unexpected<Error>(person.error());
    return HttpResponse::json(toJson(*person));
}

ApiResult<Work> changeOperator(const Call &call, Connection &, const Tools &)
{
    const auto id = call.id<OperatorId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    auto form = Form::ofBody(call);
    if (!form)
        return tl::unexpected(form.error());
    const auto name = form->text("name"_L1, kName);
    const auto role = form->oneOf<Role>("role"_L1, roleWords());
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    return Work{[caller = call.caller, id = *id, name, role](WriteTx &tx) -> Result<Answer> {
        auto person = OperatorStore::find(tx.db(), caller, id);
        if (!person)
            return tl::unexpected<Error>(person.error());
        for (const Role each : {person->role, role.value_or(person->role)}) {
            if (auto granted = mayGrant(caller, permissionsOf(each), "role"_L1); !granted)
                return tl::unexpected<Error>(granted.error());
        }
        person->name = name.value_or(person->name);
        person->role = role.value_or(person->role);
        if (auto changed = OperatorStore::change(tx, caller, *person); !changed)
            return tl::unexpected<Error>(changed.error());
        return Answer{HttpResponse::json(toJson(*person)), {}, {}};
    }};
}

ApiResult<Work> removeOperator(const Call &call, Connection &, const Tools &)
{
    const auto id = call.id<OperatorId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    return Work{[caller = call.caller, id = *id](WriteTx &tx) -> Result<Answer> {
        const auto person = OperatorStore::find(tx.db(), caller, id);
        if (!person)
            return tl::unexpected<Error>(person.error());
        if (auto granted = mayGrant(caller, permissionsOf(person->role), "role"_L1); !granted)
            return tl::unexpected<Error>(granted.error());
        if (auto removed = OperatorStore::remove(tx, caller, id); !removed)
            return tl::unexpected<Error>(removed.error());
        return noContent();
    }};
}

ApiResult<HttpResponse> listInvitations(const Call &call, Connection &db)
{
    const auto page = pageOf(call);
    if (!page)
        return tl::unexpected(page.error());
    const auto invitations = InvitationStore::list(db, call.caller, *page);
    if (!invitations)
        return tl::unexpected<Error>(invitations.error());
    return listAnswer(*invitations, page->limit,
                      [](const Invitation &invitation) { return toJson(invitation); });
}

ApiResult<Work> invite(const Call &call, Connection &, const Tools &tools)
{
    auto form = Form::ofBody(call);
    if (!form)
        return tl::unexpected(form.error());
    Invitation invitation;
    if (const auto given = form->text("email"_L1, {3, 254}, Form::Required)) {
        if (const auto email = OperatorStore::cleanEmail(*given))
            invitation.email = *email;
        else
            form->wrong("email"_L1, "wrong_format"_L1, email.error().message);
    }
    invitation.name = form->text("name"_L1, kName, Form::Required).value_or(QString()).trimmed();
    const auto role = form->word("role"_L1, roleWords(), Form::Required);
    const auto days = form->integer("days"_L1, 1, kInvitationDaysMax);
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    static_cast<void>(fromWord(*role, invitation.role));
    if (auto granted = mayGrant(call.caller, permissionsOf(invitation.role), "role"_L1); !granted)
        return tl::unexpected<Error>(granted.error());
    invitation.expiresAt = call.now + std::chrono::days(days.value_or(kInvitationDaysDefault));
    const QByteArray secret = TokenStore::makeSecret(tools.random);
    return Work{[caller = call.caller, invitation, secret](WriteTx &tx) -> Result<Answer> {
        const auto id = InvitationStore::create(tx, caller, invitation, secret);
        if (!id)
            return tl::unexpected<Error>(id.error());
        const auto made = InvitationStore::find(tx.db(), caller, *id);
        if (!made)
            return tl::unexpected<Error>(made.error());
        QJsonObject json = toJson(*made);
        json.insert("token"_L1, QString::fromLatin1(secret));
        return Answer{HttpResponse::json(json, 201), {}, {}};
    }};
}

ApiResult<Work> withdrawInvitation(const Call &call, Connection &, const Tools &)
{
    const auto id = call.id<InvitationId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    return Work{[caller = call.caller, id = *id](WriteTx &tx) -> Result<Answer> {
        if (auto removed = InvitationStore::remove(tx, caller, id); !removed)
            return tl::unexpected<Error>(removed.error());
        return noContent();
    }};
}

ApiResult<HttpResponse> listTokens(const Call &call, Connection &db)
{
    const auto page = pageOf(call);
    if (!page)
        return tl::unexpected(page.error());
    const auto tokens = TokenStore::list(db, call.caller, *page);
    if (!tokens)
        return tl::unexpected<Error>(tokens.error());
    return listAnswer(*tokens, page->limit, [](const Token &token) { return toJson(token); });
}

PermissionSet readPermissions(Form &form)
{
    PermissionSet only;
    const auto words = form.texts("permissions"_L1, 100, {1, 50});
    for (const QString &word : words.value_or(QStringList())) {
        Permission permission{};
        if (fromWord(word, permission))
            only.add(permission);
        else
            form.wrong("permissions"_L1, "not_allowed"_L1,
                       u"'%1' is no permission; GET /v1/me lists those you hold."_s.arg(word));
    }
    return only;
}

// What a token of that kind may do at most.
PermissionSet permissionsOf(const NewToken &token)
{
    PermissionSet held = permissionsOf(token.role);
    if (token.scope == TokenScope::Read)
        held = held & readingPermissions();
    return token.only == PermissionSet() ? held : held & token.only;
}

ApiResult<Work> createToken(const Call &call, Connection &, const Tools &tools)
{
    auto form = Form::ofBody(call);
    if (!form)
        return tl::unexpected(form.error());
    NewToken token;
    token.name = form->text("name"_L1, kName, Form::Required).value_or(QString());
    const auto role = form->word("role"_L1, roleWords(), Form::Required);
    const auto scope = form->word("scope"_L1, {u"read"_s, u"write"_s}, Form::Required);
    token.expiresAt = form->instant("expires_at"_L1);
    if (token.expiresAt && *token.expiresAt <= call.now)
        form->wrong("expires_at"_L1, "out_of_range"_L1, u"'expires_at' must be in the future."_s);
    token.only = readPermissions(*form);
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    static_cast<void>(fromWord(*role, token.role));
    token.scope = *scope == "write"_L1 ? TokenScope::Write : TokenScope::Read;
    if (auto granted = mayGrant(call.caller, permissionsOf(token), "role"_L1); !granted)
        return tl::unexpected<Error>(granted.error());
    const QByteArray secret = TokenStore::makeSecret(tools.random);
    return Work{[caller = call.caller, token, secret](WriteTx &tx) -> Result<Answer> {
        const auto id = TokenStore::create(tx, caller.workspace, token, secret);
        if (!id)
            return tl::unexpected<Error>(id.error());
        const auto made = TokenStore::find(tx.db(), caller, *id);
        if (!made)
            return tl::unexpected<Error>(made.error());
        QJsonObject json = toJson(*made);
        json.insert("token"_L1, QString::fromLatin1(secret));
        return Answer{HttpResponse::json(json, 201), {}, {}};
    }};
}

ApiResult<Work> revokeToken(const Call &call, Connection &, const Tools &)
{
    const auto id = call.id<TokenId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    return Work{[caller = call.caller, id = *id](WriteTx &tx) -> Result<Answer> {
        // Sessions of operators end with their sign-out or membership.
        if (auto token = TokenStore::find(tx.db(), caller, id); !token)
            return tl::unexpected<Error>(token.error());
        if (auto revoked = TokenStore::revoke(tx, caller, id); !revoked)
            return tl::unexpected<Error>(revoked.error());
        return noContent();
    }};
}

ApiResult<HttpResponse> listAudit(const Call &call, Connection &db)
{
    ListQuery query(call);
    const Page page = query.page();
    AuditFilter filter;
    filter.person = query.id<OperatorId>(u"operator"_s);
    filter.objectKind = query.text(u"object_kind"_s, 50).value_or(QString());
    filter.objectId = query.text(u"object_id"_s, 50).value_or(QString());
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    return listAnswer(AuditStore::list(db, call.caller, filter, page), auditView);
}

} // namespace

QList<ApiRoute> operatorRoutes()
{
    using P = Permission;
    return {
        {"GET", "/v1/me", P::Self, whoAmI, nullptr, nullptr},
        {"GET", "/v1/operators", P::OperatorsRead, listOperators, nullptr, nullptr},
        {"GET", "/v1/operators/{id}", P::OperatorsRead, showOperator, nullptr, nullptr},
        {"PATCH", "/v1/operators/{id}", P::OperatorsWrite, nullptr, changeOperator, nullptr},
        {"DELETE", "/v1/operators/{id}", P::OperatorsWrite, nullptr, removeOperator, nullptr},
        {"GET", "/v1/invitations", P::OperatorsRead, listInvitations, nullptr, nullptr},
        {"POST", "/v1/invitations", P::OperatorsWrite, nullptr, invite, nullptr},
        {"DELETE", "/v1/invitations/{id}", P::OperatorsWrite, nullptr, withdrawInvitation, nullptr},
        {"GET", "/v1/tokens", P::TokensRead, listTokens, nullptr, nullptr},
        {"POST", "/v1/tokens", P::TokensWrite, nullptr, createToken, nullptr},
        {"DELETE", "/v1/tokens/{id}", P::TokensWrite, nullptr, revokeToken, nullptr},
        {"GET", "/v1/audit", P::AuditRead, listAudit, nullptr, nullptr}};
}

QList<RouteDescription> describeOperatorRoutes()
{
    return {
        {.route = "GET /v1/me",
         .summary = "Who makes the call, and what it may do",
         .answer = "200 WhoAmI"},
        {.route = "GET /v1/operators",
         .summary = "All operators of the workspace, the oldest first",
         .query = "after limit",
         .answer = "200 [Operator]",
         .errors = "400"},
        {.route = "GET /v1/operators/{id}",
         .summary = "One operator",
         .answer = "200 Operator",
         .errors = "404"},
        {.route = "PATCH /v1/operators/{id}",
         .summary = "Change an operator's name and role",
         .body = "OperatorChange",
         .answer = "200 Operator",
         .errors = "400 404 409 413 415"},
        {.route = "DELETE /v1/operators/{id}",
         .summary = "Remove a person from the workspace",
         .answer = "204",
         .errors = "404 409"},
        {.route = "GET /v1/invitations",
         .summary = "Open invitations, the oldest first",
         .query = "after limit",
         .answer = "200 [Invitation]",
         .errors = "400"},
        {.route = "POST /v1/invitations",
         .summary = "Invite a person",
         .body = "NewInvitation",
         .answer = "201 InvitationWithToken",
         .errors = "400 409 413 415"},
        {.route = "DELETE /v1/invitations/{id}",
         .summary = "Withdraw an invitation",
         .answer = "204",
         .errors = "404"},
        {.route = "GET /v1/tokens",
         .summary = "All tokens of programs, the oldest first",
         .query = "after limit",
         .answer = "200 [Token]",
         .errors = "400"},
        {.route = "POST /v1/tokens",
         .summary = "Make a token; it is shown only now",
         .body = "NewToken",
         .answer = "201 TokenWithSecret",
         .errors = "400 413 415"},
        {.route = "DELETE /v1/tokens/{id}",
         .summary = "Revoke a token",
         .answer = "204",
         .errors = "404"},
        {.route = "GET /v1/audit",
         .summary = "Every write through the API, the newest first",
         .query = "after limit operator objectKind objectId",
         .answer = "200 [AuditEntry]",
         .errors = "400"},
    };
}

} // namespace flotilla
