#pragma once
// API tokens: only their hashes are stored, each belongs to one workspace.

#include "core/base/random.h"
#include "core/model/caller.h"
#include "core/store/writer.h"

#include <QList>

namespace flotilla {

struct NewToken
{
    QString name;
    TokenScope scope = TokenScope::Read;
    std::optional<Instant> expiresAt;
};

struct Token
{
    TokenId id;
    QString name;
    TokenScope scope = TokenScope::Read;
    Instant createdAt;
    std::optional<Instant> expiresAt;
    std::optional<Instant> lastUsedAt;
};

class TokenStore
{
public:
    // A new secret of 32 random bytes: "flo_" and 64 hexadecimal digits.
    [[nodiscard]] static QByteArray makeSecret(Random &random);
    static Result<TokenId> create(WriteTx &tx, WorkspaceId workspace, const NewToken &token,
                                  const QByteArray &secret);
    // Who bears this secret at `now`; Unauthorized when unknown or expired. The look-up goes by the
    // secret's hash, and the hashes are compared in constant time.
    static Result<Caller> callerOf(Connection &db, QByteArrayView secret, Instant now);
    static Result<QList<Token>> list(Connection &db, const Caller &caller);
    static void touch(WriteTx &tx, const Caller &caller, Instant usedAt);
    static Result<> revoke(WriteTx &tx, const Caller &caller, TokenId id);
};

} // namespace flotilla
