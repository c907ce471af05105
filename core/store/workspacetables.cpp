#include "core/store/workspacetables.h"

#include <algorithm>
#include <array>

namespace flotilla {

namespace {

constexpr std::array kFirst{"api_token",      "invitation",      "membership",  "session",
                            "flow_timetable", "flow_occurrence", "outbox_line", "timer",
                            "activity",       "conversation"};

size_t rankOf(const QByteArray &table)
{
    if (table == "workspace")
        return kFirst.size() + 1;
    const auto found = std::find(kFirst.begin(), kFirst.end(), table);
    return static_cast<size_t>(found - kFirst.begin());
}

} // namespace

bool WorkspaceTable::isSecret(const QByteArray &table, const QByteArray &column)
{
    if (table == "session")
        return column == "api_key" || column == "account_token" || column == "secret" ||
               column == "secret_before";
    if (table == "workspace_secret")
        return column == "value";
    return (table == "api_token" || table == "invitation") && column == "hash";
}

QList<WorkspaceTable> workspaceTables(Connection &db)
{
    QList<WorkspaceTable> tables;
    {
        Query query = db.use("store.workspace_columns");
        while (query.next()) {
            const QByteArray table = query.blob(0);
            if (tables.isEmpty() || tables.last().name != table)
                tables.append({table, {}});
            tables.last().columns.append({query.blob(1), query.blob(2), query.integer(3) > 0});
        }
    }
    std::stable_sort(tables.begin(), tables.end(),
                     [](const WorkspaceTable &a, const WorkspaceTable &b) {
                         return rankOf(a.name) < rankOf(b.name);
                     });
    return tables;
}

} // namespace flotilla
