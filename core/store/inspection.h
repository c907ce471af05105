#pragma once
// A look at a data directory from outside, also beside a running engine: through one read-only
// connection.

#include "core/base/clock.h"
#include "core/store/flowstore.h"
#include "core/store/selfcheck.h"

#include <QIODevice>

#include <memory>

namespace flotilla {

// A flow as it is stored, with all that its tests need.
struct FlowCopy
{
    FlowId id;
    QByteArray document; // canonical
    QList<QByteArray> tests;
    QList<StoredFlow> live; // those of the workspace, which it may call
};

class Inspection
{
public:
    // NotFound when there is no database; Conflict when its schema is not this program's.
    static Result<Inspection> open(const QString &directory);
    Inspection(Inspection &&) noexcept;
    ~Inspection();

    // One consistent file, as of the moment of the call. The file must not exist yet.
    Result<> copyTo(const QString &file);
    // As of the moment of the call; see workspaceexport.h. Rows written.
    Result<qint64> exportWorkspace(const QString &name, Instant now, QIODevice &to);
    // By name; `version` 0 is the draft.
    Result<FlowCopy> flow(const QString &workspace, const QString &name, int version) const;
    // SQLite's own check of the file, then counters against rows. May take minutes on a large
    // database.
    [[nodiscard]] Result<QStringList> problems();

private:
    class Private;
    explicit Inspection(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace flotilla
