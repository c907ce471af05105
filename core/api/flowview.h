#pragma once
// A flow as the API shows it, what it is checked against, and how one is refused.

#include "core/api/call.h"
#include "core/store/flowstore.h"

namespace flotilla {

[[nodiscard]] QJsonObject flowView(const FlowRow &row);
// Answers with one member more, which is JSON already: what may be some MB is not read to be shown.
[[nodiscard]] HttpResponse withDocument(const QJsonObject &head, const QByteArray &key,
                                        const QByteArray &document);
[[nodiscard]] QJsonArray toJson(const Problems &problems);
// The flow as it is now, with what its checks found, and `more` beside that.
[[nodiscard]] Result<Answer> flowAnswer(WriteTx &tx, const Caller &caller, FlowId id, int status,
                                        const Problems &problems, const QJsonObject &more = {});
// 422 with the errors among the problems.
[[nodiscard]] tl::unexpected<ApiFailure> refusedFlow(const Problems &problems);

// What the workspace tells of the flow, which is to take the name that its draft has.
[[nodiscard]] ValidationScope draftScope(const Call &call, Connection &db, FlowId id);
// The same, and the channel of the session where one is chosen.
// NotFound when the workspace has no such session.
[[nodiscard]] Result<ValidationScope> scopeOf(const Call &call, Connection &db, FlowId id,
                                              SessionId session);

// Laid out for keeping a draft grows; it must be readable again. 422 when it is not.
[[nodiscard]] ApiResult<void> fitsToKeep(const NewFlow &flow);

} // namespace flotilla
