#pragma once
// What API writes with an Idempotency-Key made: the same request again answers the same, another
// request under the same key is a conflict.

#include "core/model/caller.h"
#include "core/store/writer.h"

namespace flotilla {

struct RequestKey
{
    QString key; // empty: the caller gave none
    QByteArray requestHash;
};

class RequestStore
{
public:
    // The id of what this request made before; nullopt when it is new; Conflict when the key stands
    // for another request. Keys are kept for seven days.
    static Result<std::optional<qint64>> remembered(WriteTx &tx, const Caller &caller,
                                                    const QString &kind, const RequestKey &key);
    static void remember(WriteTx &tx, const Caller &caller, const QString &kind,
                         const RequestKey &key, qint64 subject);
};

} // namespace flotilla
