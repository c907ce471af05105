#include "core/store/requeststore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {
constexpr Millis kKept = std::chrono::hours(7 * 24);
}

Result<std::optional<qint64>> RequestStore::remembered(WriteTx &tx, const Caller &caller,
                                                       const QString &kind, const RequestKey &key)
{
    if (key.key.isEmpty())
        return std::nullopt;
    tx.use("api.forget_old").bind(tx.now() - kKept).run();
    Query query = tx.use("api.remembered");
    if (!query.bind(caller.workspace, kind, key.key).next())
        return std::nullopt;
    if (query.blob(0) != key.requestHash)
        return fail(ErrorCode::Conflict,
                    u"This idempotency key was used for another request; use a new key."_s,
                    u"Idempotency-Key"_s);
    return std::optional<qint64>(query.integer(1));
}

void RequestStore::remember(WriteTx &tx, const Caller &caller, const QString &kind,
                            const RequestKey &key, qint64 subject)
{
    if (key.key.isEmpty())
        return;
    tx.use("api.remember")
        .bind(caller.workspace, kind, key.key, key.requestHash, subject, tx.now())
        .run();
}

} // namespace flotilla
