#include "core/api/form.h"
#include "core/api/listing.h"
#include "core/api/routedescription.h"
#include "core/store/workspacesecretstore.h"

#include <QUrl>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNameMax = 64;
constexpr Form::Length kValueLength{1, 4'096};
constexpr Form::Length kHostLength{1, 253};

QJsonObject toJson(const WorkspaceSecret &secret)
{
    return {{u"name"_s, secret.name},
            {u"host"_s, secret.host},
            {u"updated_at"_s, timeText(secret.updatedAt)}};
}

// Letters, digits and underscores, as in {{secret.NAME}}.
bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= kNameMax && name[0].isLetter() &&
           std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c.isLetterOrNumber() && c.unicode() < 0x80) || c == u'_';
           });
}

bool isHost(const QString &host)
{
    const QUrl url(u"https://"_s + host + u'/', QUrl::StrictMode);
    return url.isValid() && url.host() == host && url.port() == -1;
}

ApiResult<HttpResponse> listSecrets(const Call &call, Connection &db)
{
    QJsonArray items;
    for (const WorkspaceSecret &secret : WorkspaceSecretStore::list(db, call.caller))
        items.append(toJson(secret));
    return listAnswer(items, 0);
}

ApiResult<Work> putSecret(const Call &call, Connection &, const Tools &)
{
    auto form = Form::ofBody(call);
    if (!form)
        return tl::unexpected(form.error());
    WorkspaceSecret secret;
    secret.name = call.match.parameters.value("name");
    const auto value = form->key("value"_L1, kValueLength, Form::Required);
    const auto host = form->key("host"_L1, kHostLength, Form::Required);
    if (!isName(secret.name))
        form->wrong(
            "name"_L1, "wrong_format"_L1,
            u"A secret's name is 1 to 64 letters, digits and underscores, a letter first."_s);
    if (host && !isHost(host->toLower()))
        form->wrong("host"_L1, "wrong_format"_L1,
                    u"'host' must be the name of a host alone, such as api.shop.example."_s);
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    secret.host = host->toLower();
    return Work{
        [caller = call.caller, secret, value = value->toUtf8()](WriteTx &tx) -> Result<Answer> {
            if (auto put = WorkspaceSecretStore::put(tx, caller, secret, value); !put)
                return tl::unexpected<Error>(put.error());
            WorkspaceSecret now = secret;
            now.updatedAt = tx.now();
            return Answer{HttpResponse::json(toJson(now)), {}};
        }};
}

ApiResult<Work> deleteSecret(const Call &call, Connection &, const Tools &)
{
    return Work{[caller = call.caller,
                 name = call.match.parameters.value("name")](WriteTx &tx) -> Result<Answer> {
        if (auto removed = WorkspaceSecretStore::remove(tx, caller, name); !removed)
            return tl::unexpected<Error>(removed.error());
        return Answer{HttpResponse{204, {}, {}}, {}};
    }};
}

} // namespace

QList<ApiRoute> secretRoutes()
{
    return {
        {"GET", "/v1/secrets", Permission::SecretsRead, listSecrets, nullptr, nullptr},
        {"PUT", "/v1/secrets/{name}", Permission::SecretsWrite, nullptr, putSecret, nullptr},
        {"DELETE", "/v1/secrets/{name}", Permission::SecretsWrite, nullptr, deleteSecret, nullptr}};
}

QList<RouteDescription> describeSecretRoutes()
{
    return {
        {.route = "GET /v1/secrets",
         .summary = "The names of the keys that flows may use; never their values",
         .answer = "200 [Secret]"},
        {.route = "PUT /v1/secrets/{name}",
         .summary = "Keep a key for one host, or replace it",
         .body = "NewSecret",
         .answer = "200 Secret",
         .errors = "400 413 415"},
        {.route = "DELETE /v1/secrets/{name}",
         .summary = "Forget a key; requests that need it fail from now on",
         .answer = "204",
         .errors = "404"},
    };
}

} // namespace flotilla
