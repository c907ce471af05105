#pragma once
// The tables that hold rows of workspaces, asked of the schema itself: a table added later is
// exported and erased like all others.

#include "core/store/connection.h"

#include <QStringList>

namespace flotilla {

struct WorkspaceTable
{
    struct Column
    {
        QByteArray name;
        QByteArray type; // INTEGER, TEXT or BLOB
        bool isKey = false;
    };
    QByteArray name;
    QList<Column> columns;

    // A secret, or its hash: never leaves the database.
    [[nodiscard]] static bool isSecret(const QByteArray &table, const QByteArray &column);
};

// In the order in which they can be erased: what gives access and what drives work first, so that
// a half-erased workspace does nothing; the workspace's own row last.
[[nodiscard]] QList<WorkspaceTable> workspaceTables(Connection &db);

} // namespace flotilla
