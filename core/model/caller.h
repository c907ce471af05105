#pragma once
// Who asks: the workspace every store function is confined to, and what it may do there.

#include "core/base/ids.h"
#include "core/model/permission.h"

namespace flotilla {

enum class TokenScope { Read, Write };
[[nodiscard]] constexpr QLatin1StringView wordOf(TokenScope scope)
{
    return scope == TokenScope::Write ? QLatin1StringView("write") : QLatin1StringView("read");
}

struct Caller
{
    WorkspaceId workspace;
    TokenScope scope = TokenScope::Read;
    TokenId token; // invalid for the engine itself and for commands of the operator's shell
    OperatorId person = {};         // invalid for programs
    PermissionSet permissions = {}; // checked at the door, by the API's routes
};

// A part of a list: what comes after the row with this id in the list's own order.
struct Page
{
    qint64 after = 0; // 0: from the beginning
    int limit = 50;
};

} // namespace flotilla
