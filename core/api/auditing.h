#pragma once
// What the audit log tells of a call: made from the route and the request, for every write, without
// the route's help.

#include "core/api/call.h"
#include "core/store/auditstore.h"

#include <QJsonObject>

namespace flotilla {

struct Audited
{
    Caller caller;
    AuditEntry entry;
    bool writes = false; // what only asks is not told
};

// A line as the API shows it.
[[nodiscard]] QJsonObject auditView(const AuditRow &row);

[[nodiscard]] Audited auditedOf(const ApiRoute &route, const Call &call);

using WriteCommand = std::function<Result<Answer>(WriteTx &)>;
// The same command, with its line in the log in the same commit.
[[nodiscard]] WriteCommand withAudit(WriteCommand command, const Audited &audited);

} // namespace flotilla
