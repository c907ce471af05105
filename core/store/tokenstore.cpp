#include "core/store/tokenstore.h"

#include "core/base/secrettext.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSecretBytes = 32;
constexpr int kSecretLengthMax = 200;
constexpr int kTokenNameMax = 200;

auto unknownToken()
{
    return fail(
        ErrorCode::Unauthorized,
        u"The token is not known or has expired; send a valid one as 'Authorization: Bearer <token>'."_s,
        u"Authorization"_s);
}

TokenScope scopeOf(const QString &word)
{
    return word == "write"_L1 ? TokenScope::Write : TokenScope::Read;
}

PermissionSet permissionsFrom(const QString &words)
{
    PermissionSet permissions;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (Permission permission{}; fromWord(word, permission))
            permissions.add(permission);
    }
    return permissions;
}

// The columns of access.tokens and access.token.
Token readToken(const Query &query)
{
    Token token{query.id<TokenId>(0), query.text(1),         scopeOf(query.text(2)),
                query.instant(3),     query.maybeInstant(4), query.maybeInstant(5)};
    static_cast<void>(fromWord(query.text(6), token.role)); // the schema checks it
    token.only = permissionsFrom(query.text(7));
    return token;
}

} // namespace

QByteArray TokenStore::makeSecret(Random &random)
{
    return "flo_" + random.hex(kSecretBytes);
}

Result<TokenId> TokenStore::create(WriteTx &tx, WorkspaceId workspace, const NewToken &token,
                                   const QByteArray &secret)
{
    if (token.name.trimmed().isEmpty() || token.name.size() > kTokenNameMax)
        return fail(ErrorCode::Invalid, u"A token needs a name of 1 to 200 characters."_s,
                    u"name"_s);
    if (token.expiresAt && *token.expiresAt <= tx.now())
        return fail(ErrorCode::Invalid, u"The expiry of a token must be in the future."_s,
                    u"expires_at"_s);
    if (secret.size() < kSecretBytes || secret.size() > kSecretLengthMax)
        return fail(ErrorCode::Invalid, u"A token is from 32 to 200 characters long."_s,
                    u"token"_s);
    const bool exists = tx.use("access.workspace").bind(workspace).next();
    if (!exists)
        return fail(ErrorCode::NotFound, u"There is no such workspace."_s, u"workspace"_s);
    const auto id = tx.nextId<TokenId>();
    tx.use("access.insert_token")
        .bind(id, workspace, tokenHash(secret), token.name.trimmed(), QString(wordOf(token.scope)),
              tx.now(), token.expiresAt, token.person, QString(wordOf(token.role)),
              token.only.words().join(u' '))
        .run();
    return id;
}

Result<Caller> TokenStore::callerOf(Connection &db, QByteArrayView secret, Instant now)
{
    if (secret.isEmpty() || secret.size() > kSecretLengthMax)
        return unknownToken();
    const QByteArray hash = tokenHash(secret);
    Query query = db.use("access.token_by_hash");
    if (!query.bind(hash).next() || !sameSecret(hash, query.blob(2)))
        return unknownToken();
    const auto expiresAt = query.maybeInstant(4);
    if (expiresAt && *expiresAt <= now)
        return unknownToken();
    Caller caller{query.id<WorkspaceId>(1),
                  scopeOf(query.text(3)),
                  query.id<TokenId>(0),
                  query.id<OperatorId>(5),
                  {}};
    Role role{};
    if (!fromWord(query.text(6), role)) // no member any more
        return unknownToken();
    caller.permissions = permissionsOf(role);
    if (caller.scope == TokenScope::Read)
        caller.permissions = caller.permissions & readingPermissions();
    if (PermissionSet only = permissionsFrom(query.text(7)); only != PermissionSet()) {
        only.add(Permission::Self);
        caller.permissions = caller.permissions & only;
    }
    return caller;
}

Result<QList<Token>> TokenStore::list(Connection &db, const Caller &caller, const Page &page)
{
    QList<Token> tokens;
    Query query = db.use("access.tokens");
    query.bind(caller.workspace, page.after, page.limit);
    while (query.next())
        tokens.append(readToken(query));
    return tokens;
}

Result<Token> TokenStore::find(Connection &db, const Caller &caller, TokenId id)
{
    Query query = db.use("access.token");
    if (!query.bind(caller.workspace, id).next())
        return fail(ErrorCode::NotFound, u"There is no such token."_s);
    return readToken(query);
}

void TokenStore::touch(WriteTx &tx, const Caller &caller, Instant usedAt)
{
    tx.use("access.touch_token").bind(caller.workspace, caller.token, usedAt).run();
}

bool TokenStore::prolong(WriteTx &tx, const Caller &caller, Instant until)
{
    tx.use("access.prolong_token").bind(caller.workspace, caller.token, until).run();
    return tx.db().changes() == 1;
}

Result<> TokenStore::revoke(WriteTx &tx, const Caller &caller, TokenId id)
{
    tx.use("access.delete_token").bind(caller.workspace, id).run();
    if (tx.db().changes() == 0)
        return fail(ErrorCode::NotFound, u"There is no such token."_s);
    return {};
}

void TokenStore::endSessions(WriteTx &tx, const Caller &caller, OperatorId person)
{
    tx.use("access.end_sessions").bind(caller.workspace, person).run();
}

void TokenStore::endSessionsEverywhere(WriteTx &tx, OperatorId person, TokenId kept)
{
    tx.use("access.end_sessions_everywhere").bind(person, kept.value).run();
}

} // namespace flotilla
