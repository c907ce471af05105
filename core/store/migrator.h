#pragma once
// Brings a database to the schema this program knows: numbered steps, each with its version row in
// one transaction. A schema newer than known is refused.

#include "core/base/clock.h"
#include "core/store/connection.h"
#include "core/store/statements.h"

namespace flotilla {

// `begin` is the dialect's BEGIN of a writing transaction.
Result<> migrate(Connection &connection, const QList<Migration> &migrations, Instant now,
                 const QByteArray &begin);

// 0 when there is no schema yet.
[[nodiscard]] int schemaVersion(Connection &connection);

} // namespace flotilla
