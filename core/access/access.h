#pragma once
// Who may ask: bearer tokens, each of one workspace with the permissions it holds, with a limit on
// calls.

#include "core/http/message.h"
#include "core/store/tokenstore.h"

#include <QHash>

namespace flotilla {

class Access
{
public:
    struct Parts
    {
        Writer &writer;
        Readers &readers;
        const Clock &clock;
        Loop &loop; // all of it runs here
    };

    explicit Access(Parts parts);
    ~Access();

    // Unauthorized without a known token, RateLimited above 100 calls a second (400 at once) of one
    // token.
    Result<Caller> callerOf(const HttpRequest &request);
    // Forbidden, in words for the caller, when it does not hold the permission.
    [[nodiscard]] static Result<> check(const Caller &caller, Permission permission);
    // Stores when tokens were last used; runs by itself once a minute while tokens are used.
    void flush();

    [[nodiscard]] static bool isLoopback(const HttpRequest &request);

private:
    struct Use
    {
        Caller caller;
        Instant lastUsed;
        qint64 tatMs = 0; // GCRA: the theoretical arrival time of the next call
        bool stored = true;
    };

    Result<> takeTurn(const Caller &caller);

    Parts m_parts;
    QHash<TokenId, Use> m_uses;
    Loop::Timer m_timer = 0;
};

} // namespace flotilla
