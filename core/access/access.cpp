#include "core/access/access.h"

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kCallSpacingMs = 10;
constexpr qint64 kBurst = 400;
constexpr Millis kFlushEvery{60'000};
constexpr int kUsesMax = 10'000;

auto noToken()
{
    return fail(ErrorCode::Unauthorized,
                u"A token is needed; send it as 'Authorization: Bearer <token>'."_s,
                u"Authorization"_s);
}

} // namespace

Access::Access(Parts parts)
    : m_parts(parts)
{}

Access::~Access()
{
    if (m_timer != 0)
        m_parts.loop.cancel(m_timer);
}

Result<Caller> Access::callerOf(const HttpRequest &request)
{
    const QByteArray header = request.header("authorization");
    const qsizetype space = header.indexOf(' ');
    if (space < 0 || header.left(space).compare("bearer", Qt::CaseInsensitive) != 0)
        return noToken();
    const QByteArray secret = header.mid(space + 1).trimmed();
    Connection &db = m_parts.readers.reader();
    auto caller = TokenStore::callerOf(db, secret, m_parts.clock.now());
    // Whoever cannot be looked up now is not unknown.
    if (const auto error = db.error()) {
        db.clearError();
        return fail(ErrorCode::Unavailable,
                    u"The database cannot be read now; try again in a moment."_s, {},
                    error->detail);
    }
    if (!caller)
        return caller;
    if (auto turn = takeTurn(*caller); !turn)
        return tl::unexpected<Error>(turn.error());
    return caller;
}

Result<> Access::check(const Caller &caller, Permission permission)
{
    if (caller.permissions.has(permission))
        return {};
    if (caller.scope == TokenScope::Read && !readingPermissions().has(permission))
        return fail(ErrorCode::Forbidden,
                    u"This token may only read; use one with the scope 'write'."_s,
                    u"Authorization"_s);
    return fail(ErrorCode::Forbidden,
                u"This needs the permission '%1', which %2 does not hold."_s.arg(
                    wordOf(permission), caller.person.isValid() ? u"your role"_s : u"this token"_s),
                u"Authorization"_s);
}

Result<> Access::takeTurn(const Caller &caller)
{
    if (m_uses.size() >= kUsesMax && !m_uses.contains(caller.token)) {
        flush();
        m_uses.clear();
    }
    const Instant now = m_parts.clock.now();
    Use &use = m_uses[caller.token];
    use.caller = caller;
    // Not wall time: a clock set back would shut the caller out until it caught up.
    const qint64 nowMs = std::chrono::duration_cast<Millis>(m_parts.clock.monotonic()).count();
    const qint64 tat = std::clamp(use.tatMs, nowMs, nowMs + kBurst * kCallSpacingMs);
    if (tat + kCallSpacingMs > nowMs + kBurst * kCallSpacingMs)
        return fail(ErrorCode::RateLimited,
                    u"This token made too many calls; wait a second and try again."_s);
    use.tatMs = tat + kCallSpacingMs;
    use.lastUsed = now;
    use.stored = false;
    if (m_timer == 0) {
        m_timer = m_parts.loop.after(kFlushEvery, [this] {
            m_timer = 0;
            flush();
        });
    }
    return {};
}

void Access::flush()
{
    QList<Use> used;
    for (Use &use : m_uses) {
        if (!use.stored)
            used.append(use);
        use.stored = true;
    }
    if (used.isEmpty())
        return;
    std::sort(used.begin(), used.end(),
              [](const Use &a, const Use &b) { return a.caller.token < b.caller.token; });
    // When the writer is full, the times are lost: they are for people's eyes only.
    static_cast<void>(m_parts.writer.submit(
        Writer::Priority::Housekeeping,
        [used](WriteTx &tx) -> Result<> {
            for (const Use &use : used)
                TokenStore::touch(tx, use.caller, use.lastUsed);
            return {};
        },
        m_parts.loop, [](const Result<> &) {}));
}

bool Access::isLoopback(const HttpRequest &request)
{
    QByteArray peer = request.peer;
    if (peer.startsWith("::ffff:"))
        peer.remove(0, 7);
    return peer == "::1" || peer.startsWith("127.");
}

} // namespace flotilla
