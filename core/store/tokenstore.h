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
    Role role = Role::Owner;
    PermissionSet only = {}; // of the role's; empty: all
    OperatorId person = {};  // a session of this operator, whose membership says the role
};

struct Token
{
    TokenId id;
    QString name;
    TokenScope scope = TokenScope::Read;
    Instant createdAt;
    std::optional<Instant> expiresAt;
    std::optional<Instant> lastUsedAt;
    Role role = Role::Viewer;
    PermissionSet only = {};
};

class TokenStore
{
public:
    // A new secret of 32 random bytes: "flo_" and 64 hexadecimal digits.
    [[nodiscard]] static QByteArray makeSecret(Random &random);
    static Result<TokenId> create(WriteTx &tx, WorkspaceId workspace, const NewToken &token,
                                  const QByteArray &secret);
    // Who bears this secret at `now`, and what it may do; Unauthorized when unknown, expired or of
    // somebody who is no member any more. The look-up goes by the secret's hash, and the hashes are
    // compared in constant time.
    static Result<Caller> callerOf(Connection &db, QByteArrayView secret, Instant now);
    // Those of programs; sessions of operators are not shown.
    static Result<QList<Token>> list(Connection &db, const Caller &caller, const Page &page = {});
    static Result<Token> find(Connection &db, const Caller &caller, TokenId id);
    static void touch(WriteTx &tx, const Caller &caller, Instant usedAt);
    // Of the caller's own token; false when there is none any more.
    static bool prolong(WriteTx &tx, const Caller &caller, Instant until);
    static Result<> revoke(WriteTx &tx, const Caller &caller, TokenId id);
    // All sessions of an operator in the caller's workspace, or (everywhere) in all but `kept`.
    static void endSessions(WriteTx &tx, const Caller &caller, OperatorId person);
    static void endSessionsEverywhere(WriteTx &tx, OperatorId person, TokenId kept);
};

} // namespace flotilla
