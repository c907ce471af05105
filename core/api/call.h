#pragma once
// One call of the API on its way: what came in, who asks, and what a handler may answer with.

#include "core/base/random.h"
#include "core/gateway/gateway.h"
#include "core/http/router.h"
#include "core/model/caller.h"
#include "core/model/problem.h"
#include "core/store/flowdirectory.h"
#include "core/store/writer.h"

namespace flotilla {

// The status of a document that can be read, but is not as it must be.
inline constexpr int kUnprocessable = 422;

// Why a call was refused: one error, and for input with several faults all of them.
struct ApiFailure
{
    Error error;
    Problems problems;
    int status = 0;      // 0: by the error's code
    int retryAfterS = 0; // 0: as usual

    ApiFailure(Error e) // implicit: every Result's error is one
        : error(std::move(e))
    {}
    ApiFailure(Error e, Problems p, int s = 0)
        : error(std::move(e))
        , problems(std::move(p))
        , status(s)
    {}
};

template<class T>
using ApiResult = tl::expected<T, ApiFailure>;

[[nodiscard]] HttpResponse problemResponse(const ApiFailure &failure);

struct Tools;

struct Call
{
    HttpRequest request;
    RouteMatch match;
    Caller caller;
    Instant now;
    const Tools &tools;

    // The id in that place of the path; one that is not a number is nobody's id.
    template<class IdType>
    [[nodiscard]] Result<IdType> id(const char *parameter = "id") const
    {
        const IdType id = IdType::fromText(match.parameters.value(parameter));
        if (!id.isValid())
            return fail(ErrorCode::NotFound, QStringLiteral("There is nothing under this id."));
        return id;
    }
};

// Whom to tell after the commit. Hints: the rows are the truth.
struct Hints
{
    WorkspaceId mailboxes;
    SessionId outbox;
    SessionId session; // its row changed: the directory reads anew
    WorkspaceId flows; // what is live changed
};

struct Answer
{
    HttpResponse response;
    Hints hints;
    std::optional<Caller> actor = {}; // who it was, where the call itself could not say
};

// A change, checked and ready to run in the writer; the answer goes out after its commit.
struct Work
{
    std::function<Result<Answer>(WriteTx &)> command;
    qint64 bytes = 1024;
};

// A question to the gateway of a session. What it reports of the session's state is stored before
// the answer goes out.
struct GatewayWork
{
    Session session;
    std::function<void(Gateway &, const Session &, Gateway::Then<SessionReport>)> ask;
    bool codeWanted = false; // the answer is the pairing code, or 409 when there is none
};

// Passwords to check and to hash, which takes long, before the change is known.
struct PasswordWork
{
    QByteArray password;    // is checked when not empty,
    QByteArray against;     // against this argon2id text; empty: nobody's, which never fits
    QByteArray newPassword; // is hashed when not empty
    std::function<ApiResult<Work>(bool fits, const QByteArray &newText)> then;
};

class SignInThrottle;
class SignInWatch;
class Metrics;
class SandboxWork;

struct Tools
{
    const GatewayRegistry &gateways;
    Random &random;
    FlowDirectory &flows;
    SignInThrottle &throttle;
    SignInWatch &watch;
    Readers &readers;
    const Metrics &metrics;
    const std::function<Result<>()> &ready; // why the store takes no work, if it does not
};

using ReadHandler = ApiResult<HttpResponse> (*)(const Call &, Connection &);
using WriteHandler = ApiResult<Work> (*)(const Call &, Connection &, const Tools &);
using GatewayHandler = ApiResult<GatewayWork> (*)(const Call &, Connection &);
using SandboxHandler = ApiResult<std::shared_ptr<SandboxWork>> (*)(const Call &, Connection &,
                                                                   const Tools &);
using PasswordHandler = ApiResult<PasswordWork> (*)(const Call &, Connection &, const Tools &);

struct ApiRoute
{
    const char *method;
    const char *pattern;
    Permission permission;
    ReadHandler read = nullptr; // exactly one of the five
    WriteHandler write = nullptr;
    GatewayHandler gateway = nullptr;
    PasswordHandler password = nullptr;
    bool canStream = false;           // as a WebSocket, when the caller asks for one
    SandboxHandler sandbox = nullptr; // test chats: nothing is written, so the audit log has none
    // Reads documents, which may be large: the handler runs on the loop for them, one call at a
    // time in the order in which they came, while other calls are served. Not of `gateway` and
    // `password`, which go elsewhere by themselves.
    bool isBeside = false;
};

[[nodiscard]] QList<ApiRoute> sessionRoutes();
[[nodiscard]] QList<ApiRoute> contactRoutes();
[[nodiscard]] QList<ApiRoute> secretRoutes();
[[nodiscard]] QList<ApiRoute> conversationRoutes();
[[nodiscard]] QList<ApiRoute> messageRoutes();
[[nodiscard]] QList<ApiRoute> flowRoutes();
[[nodiscard]] QList<ApiRoute> flowLifeRoutes();
[[nodiscard]] QList<ApiRoute> flowChoiceRoutes();
[[nodiscard]] QList<ApiRoute> flowCheckRoutes();
[[nodiscard]] QList<ApiRoute> flowSaveRoutes();
[[nodiscard]] QList<ApiRoute> flowTestRoutes();
[[nodiscard]] QList<ApiRoute> flowTemplateRoutes();
[[nodiscard]] QList<ApiRoute> figureRoutes();
[[nodiscard]] QList<ApiRoute> ledgerRoutes();
[[nodiscard]] QList<ApiRoute> deadLetterRoutes();
[[nodiscard]] QList<ApiRoute> deliveryRoutes();
[[nodiscard]] QList<ApiRoute> operatorRoutes();
[[nodiscard]] QList<ApiRoute> signInRoutes();
[[nodiscard]] QList<ApiRoute> overviewRoutes();

} // namespace flotilla
