#include "core/access/signinthrottle.h"
#include "core/access/signinwatch.h"
#include "core/api/form.h"
#include "core/api/routedescription.h"
#include "core/store/invitationstore.h"
#include "core/store/operatorstore.h"
#include "core/store/tokenstore.h"

#include <QJsonArray>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr Form::Length kGivenPassword{1, 200};
constexpr Form::Length kNewPassword{10, 200};
constexpr std::chrono::days kSessionLife{7};
constexpr auto kSignIn = "POST /v1/sign-in";
constexpr auto kAccept = "POST /v1/invitations/accept";
constexpr auto kNewPasswordWanted = "POST /v1/me/password";

auto wrongPassword()
{
    // The same words whether the address or the password is wrong.
    return fail(ErrorCode::Unauthorized, u"The e-mail address or the password is wrong."_s);
}

ApiFailure tooManyTries(Millis wait)
{
    ApiFailure failure(Error{ErrorCode::RateLimited,
                             u"Too many tries at a password; wait a little and try again."_s,
                             {},
                             {}});
    failure.retryAfterS = static_cast<int>((wait.count() + 999) / 1000);
    return failure;
}

// A session of this person in that workspace, and the answer that shows its token once.
Result<Answer> openSession(WriteTx &tx, const Account &account, WorkspaceId workspace,
                           const QByteArray &secret)
{
    const QList<Membership> memberships = OperatorStore::membershipsOf(tx.db(), account.id);
    const auto here =
        std::find_if(memberships.begin(), memberships.end(),
                     [workspace](const Membership &each) { return each.workspace == workspace; });
    if (here == memberships.end())
        return fail(ErrorCode::NotFound, u"You do not belong to such a workspace."_s,
                    u"/workspace"_s);
    const Instant until = tx.now() + kSessionLife;
    NewToken token{here->name, TokenScope::Write, until, here->role};
    token.person = account.id;
    const auto id = TokenStore::create(tx, workspace, token, secret);
    if (!id)
        return tl::unexpected<Error>(id.error());
    OperatorStore::noteSignIn(tx, account.id);
    QJsonArray workspaces;
    for (const Membership &each : memberships)
        workspaces.append(QJsonObject{{u"id"_s, each.workspace.text()},
                                      {u"name"_s, each.workspaceName},
                                      {u"role"_s, wordOf(each.role)}});
    Answer answer{HttpResponse::json({{u"token"_s, QString::fromLatin1(secret)},
                                      {u"expires_at"_s, timeText(until)},
                                      {u"operator"_s, account.id.text()},
                                      {u"name"_s, here->name},
                                      {u"role"_s, wordOf(here->role)},
                                      {u"workspace"_s, workspace.text()},
                                      {u"workspaces"_s, workspaces}},
                                     201),
                  {},
                  {}};
    answer.actor = Caller{workspace, TokenScope::Write, *id, account.id, {}};
    return answer;
}

// The workspace asked for, else the first one.
WorkspaceId workspaceFor(Connection &db, OperatorId person, std::optional<WorkspaceId> wanted)
{
    if (wanted)
        return *wanted;
    const QList<Membership> memberships = OperatorStore::membershipsOf(db, person);
    return memberships.isEmpty() ? WorkspaceId() : memberships.first().workspace;
}

ApiResult<PasswordWork> signIn(const Call &call, Connection &db, const Tools &tools)
{
    auto form = Form::ofBody(call, 4096);
    if (!form)
        return tl::unexpected(form.error());
    const auto given = form->text("email"_L1, {1, 254}, Form::Required);
    const auto password = form->text("password"_L1, kGivenPassword, Form::Required);
    const auto wanted = form->id<WorkspaceId>("workspace"_L1);
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    const QByteArray email = given->trimmed().toLower().toUtf8();
    if (const auto wait = tools.throttle.take(email, call.request.peer)) {
        tools.watch.failed(kSignIn, *given, call.request.peer, ErrorCode::RateLimited);
        return tl::unexpected(tooManyTries(*wait));
    }
    const auto account = OperatorStore::accountOf(db, QString::fromUtf8(email));
    PasswordWork work;
    work.password = password->toUtf8();
    work.against = account ? account->password : QByteArray();
    work.then = [account, wanted, email, peer = call.request.peer, &throttle = tools.throttle,
                 &watch = tools.watch, secret = TokenStore::makeSecret(tools.random)](
                    bool fits, const QByteArray &) -> ApiResult<Work> {
        if (!fits || !account) {
            watch.failed(kSignIn, QString::fromUtf8(email), peer, ErrorCode::Unauthorized);
            return tl::unexpected<Error>(wrongPassword().value());
        }
        throttle.succeeded(email, peer);
        return Work{[account = *account, wanted, secret](WriteTx &tx) -> Result<Answer> {
            // Changed while this one was checked: the old password opens nothing any more.
            const auto now = OperatorStore::account(tx.db(), account.id);
            if (!now || now->password != account.password)
                return wrongPassword();
            return openSession(tx, account, workspaceFor(tx.db(), account.id, wanted), secret);
        }};
    };
    return work;
}

ApiResult<PasswordWork> acceptInvitation(const Call &call, Connection &db, const Tools &tools)
{
    auto form = Form::ofBody(call, 4096);
    if (!form)
        return tl::unexpected(form.error());
    const auto given = form->key("token"_L1, {1, 200}, Form::Required);
    const auto password = form->text("password"_L1, kNewPassword, Form::Required);
    const auto name = form->text("name"_L1, {1, 200});
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    if (const auto wait = tools.throttle.take("invitation", call.request.peer)) {
        tools.watch.failed(kAccept, {}, call.request.peer, ErrorCode::RateLimited);
        return tl::unexpected(tooManyTries(*wait));
    }
    const QByteArray token = given->toUtf8();
    const auto invitation = InvitationStore::ofSecret(db, token, call.now);
    if (!invitation) {
        tools.watch.failed(kAccept, {}, call.request.peer, invitation.error().code);
        return tl::unexpected<Error>(invitation.error());
    }
    // Whoever has an account proves it: an invitation must not take it over.
    const auto account = OperatorStore::accountOf(db, invitation->email);
    PasswordWork work;
    if (account) {
        work.password = password->toUtf8();
        work.against = account->password;
    } else {
        work.newPassword = password->toUtf8();
    }
    work.then = [account, token, name, now = call.now, peer = call.request.peer,
                 &watch = tools.watch, secret = TokenStore::makeSecret(tools.random)](
                    bool fits, const QByteArray &hash) -> ApiResult<Work> {
        if (account && !fits) {
            watch.failed(kAccept, account->email, peer, ErrorCode::Unauthorized);
            return fail(ErrorCode::Unauthorized,
                        u"There is an account of this address; give its password."_s,
                        u"/password"_s);
        }
        return Work{[account, token, name, now, secret, hash](WriteTx &tx) -> Result<Answer> {
            // Read again: it may have been withdrawn or used by now.
            const auto invited = InvitationStore::ofSecret(tx.db(), token, now);
            if (!invited)
                return tl::unexpected<Error>(invited.error());
            Account joining = account.value_or(Account{{}, invited->email, hash});
            if (!account) {
                const auto made = OperatorStore::createAccount(tx, invited->email, hash);
                if (!made)
                    return tl::unexpected<Error>(made.error());
                joining.id = *made;
            }
            if (auto joined = OperatorStore::join(tx, invited->workspace, joining.id,
                                                  name.value_or(invited->name), invited->role);
                !joined)
                return tl::unexpected<Error>(joined.error());
            const Caller caller{invited->workspace, TokenScope::Write, {}, joining.id, {}};
            if (auto removed = InvitationStore::remove(tx, caller, invited->id); !removed)
                return tl::unexpected<Error>(removed.error());
            return openSession(tx, joining, invited->workspace, secret);
        }};
    };
    return work;
}

auto programsHaveNone(const QString &what)
{
    return fail(ErrorCode::Conflict,
                u"This token belongs to a program, not to an operator: it has no %1."_s.arg(what));
}

ApiResult<PasswordWork> changePassword(const Call &call, Connection &db, const Tools &tools)
{
    auto form = Form::ofBody(call, 4096);
    if (!form)
        return tl::unexpected(form.error());
    const auto account = OperatorStore::account(db, call.caller.person);
    // Whoever signed in without one chooses the first.
    const bool hasOne = account && !account->password.isEmpty();
    const auto password =
        form->text("password"_L1, kGivenPassword, hasOne ? Form::Required : Form::Optional);
    const auto wanted = form->text("new_password"_L1, kNewPassword, Form::Required);
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    if (!account)
        return tl::unexpected<Error>(programsHaveNone(u"password"_s).value());
    const QByteArray email = account->email.toUtf8();
    if (const auto wait = tools.throttle.take(email, call.request.peer)) {
        tools.watch.failed(kNewPasswordWanted, account->email, call.request.peer,
                           ErrorCode::RateLimited);
        return tl::unexpected(tooManyTries(*wait));
    }
    PasswordWork work;
    if (hasOne) {
        work.password = password->toUtf8();
        work.against = account->password;
    }
    work.newPassword = wanted->toUtf8();
    work.then = [caller = call.caller, account = *account, &throttle = tools.throttle, email,
                 &watch = tools.watch,
                 peer = call.request.peer](bool fits, const QByteArray &hash) -> ApiResult<Work> {
        if (!fits) {
            watch.failed(kNewPasswordWanted, account.email, peer, ErrorCode::Forbidden);
            return fail(ErrorCode::Forbidden, u"The password until now is wrong."_s,
                        u"/password"_s);
        }
        throttle.succeeded(email, peer);
        return Work{[caller, account, hash](WriteTx &tx) -> Result<Answer> {
            const auto now = OperatorStore::account(tx.db(), account.id);
            if (!now || now->password != account.password)
                return fail(ErrorCode::Conflict,
                            u"The password was changed meanwhile; sign in again."_s);
            OperatorStore::setPassword(tx, account.id, hash);
            TokenStore::endSessionsEverywhere(tx, account.id, caller.token);
            return Answer{HttpResponse{204, {}, {}}, {}, {}};
        }};
    };
    return work;
}

ApiResult<Work> enterWorkspace(const Call &call, Connection &db, const Tools &tools)
{
    auto form = Form::ofBody(call);
    if (!form)
        return tl::unexpected(form.error());
    const auto wanted = form->id<WorkspaceId>("workspace"_L1, Form::Required);
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    const auto account = OperatorStore::account(db, call.caller.person);
    if (!account)
        return tl::unexpected<Error>(programsHaveNone(u"other workspace"_s).value());
    return Work{[account = *account, wanted = *wanted,
                 secret = TokenStore::makeSecret(tools.random)](WriteTx &tx) -> Result<Answer> {
        return openSession(tx, account, wanted, secret);
    }};
}

ApiResult<Work> signOut(const Call &call, Connection &, const Tools &)
{
    if (!call.caller.person.isValid())
        return tl::unexpected<Error>(
            programsHaveNone(u"session; revoke the token instead"_s).value());
    return Work{[caller = call.caller](WriteTx &tx) -> Result<Answer> {
        if (auto ended = TokenStore::revoke(tx, caller, caller.token); !ended)
            return tl::unexpected<Error>(ended.error());
        return Answer{HttpResponse{204, {}, {}}, {}, {}};
    }};
}

} // namespace

QList<ApiRoute> signInRoutes()
{
    using P = Permission;
    return {
        {"POST", "/v1/sign-in", P::Anyone, nullptr, nullptr, nullptr, signIn},
        {"POST", "/v1/invitations/accept", P::Anyone, nullptr, nullptr, nullptr, acceptInvitation},
        {"POST", "/v1/me/password", P::Self, nullptr, nullptr, nullptr, changePassword},
        {"POST", "/v1/me/workspace", P::Self, nullptr, enterWorkspace, nullptr},
        {"POST", "/v1/sign-out", P::Self, nullptr, signOut, nullptr}};
}

QList<RouteDescription> describeSignInRoutes()
{
    return {
        {.route = "POST /v1/sign-in",
         .summary = "Open a session with e-mail and password",
         .body = "SignIn",
         .answer = "201 OpenSession",
         .errors = "400 404 413 415",
         .isOpen = true},
        {.route = "POST /v1/invitations/accept",
         .summary = "Become an operator and open a session",
         .body = "Acceptance",
         .answer = "201 OpenSession",
         .errors = "400 404 409 413 415",
         .isOpen = true},
        {.route = "POST /v1/me/password",
         .summary = "Change one's password; all other sessions end",
         .body = "PasswordChange",
         .answer = "204",
         .errors = "400 409 413 415"},
        {.route = "POST /v1/me/workspace",
         .summary = "Open a session in another workspace of one's own",
         .body = "WorkspaceChoice",
         .answer = "201 OpenSession",
         .errors = "400 404 409 413 415"},
        {.route = "POST /v1/sign-out",
         .summary = "End the session that makes the call",
         .body = "Nothing?",
         .answer = "204",
         .errors = "409"},
    };
}

} // namespace flotilla
