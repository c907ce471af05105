#include "core/store/inspection.h"

#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/flowteststore.h"
#include "core/store/sqliteconnection.h"
#include "core/store/workspaceexport.h"
#include "core/store/workspacestore.h"

#include <QFile>
#include <QFileInfo>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

Result<> copyPages(SqliteConnection &source, const QString &file)
{
    Result<std::unique_ptr<Backup>> backup = Backup::begin(source, file, nullptr);
    if (!backup)
        return tl::unexpected<Error>(backup.error());
    for (;;) {
        const Result<bool> complete = (*backup)->copySlice();
        if (!complete)
            return tl::unexpected<Error>(complete.error());
        if (*complete)
            return (*backup)->finish();
    }
}

} // namespace

class Inspection::Private
{
public:
    std::unique_ptr<SqliteConnection> connection;
};

Inspection::Inspection(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}
Inspection::Inspection(Inspection &&) noexcept = default;
Inspection::~Inspection() = default;

Result<Inspection> Inspection::open(const QString &directory)
{
    const QString path = makeLocalDisk()->databasePath(directory);
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, u"There is no database in %1."_s.arg(directory),
                    u"data_directory"_s);
    auto priv = std::make_unique<Private>();
    SqliteConnection::Options options;
    options.path = path;
    options.access = SqliteConnection::Access::ReadOnly;
    Result<std::unique_ptr<SqliteConnection>> connection =
        SqliteConnection::open(options, Statements::sqlite());
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    priv->connection = std::move(*connection);
    qint64 schema = 0;
    {
        Query query = priv->connection->prepare("SELECT max(number) FROM schema_migration");
        schema = query.next() ? query.integer(0) : 0;
    }
    if (const qsizetype known = Statements::sqlite().migrations().size(); schema != known) {
        return fail(
            ErrorCode::Conflict,
            u"The database in %1 has schema %2, this program knows %3: use the engine's own version."_s
                .arg(directory)
                .arg(schema)
                .arg(known),
            u"data_directory"_s);
    }
    return Inspection(std::move(priv));
}

Result<> Inspection::copyTo(const QString &file)
{
    if (QFileInfo::exists(file))
        return fail(ErrorCode::Conflict, u"%1 exists already; a copy never overwrites."_s.arg(file),
                    u"file"_s);
    // An open read transaction keeps one state of the database in view however long the copy takes.
    if (const Result<> begun = d->connection->execute("BEGIN; SELECT count(*) FROM engine"); !begun)
        return begun;
    Result<> copied = copyPages(*d->connection, file);
    if (!copied)
        QFile::remove(file);
    static_cast<void>(d->connection->execute("COMMIT"));
    return copied;
}

Result<qint64> Inspection::exportWorkspace(const QString &name, Instant now, QIODevice &to)
{
    if (const Result<> begun = d->connection->execute("BEGIN; SELECT count(*) FROM engine"); !begun)
        return tl::unexpected<Error>(begun.error());
    Result<qint64> rows = flotilla::exportWorkspace(*d->connection, name, now, to);
    static_cast<void>(d->connection->execute("COMMIT"));
    return rows;
}

Result<FlowCopy> Inspection::flow(const QString &workspaceName, const QString &name,
                                  int version) const
{
    Connection &db = *d->connection;
    const auto workspace = WorkspaceStore::findByName(db, workspaceName);
    if (!workspace)
        return tl::unexpected<Error>(workspace.error());
    const Caller caller{workspace->id, TokenScope::Read, {}};
    const auto id = FlowStore::findByName(db, caller, name);
    if (!id)
        return tl::unexpected<Error>(id.error());
    FlowCopy copy;
    copy.id = *id;
    if (version > 0) {
        auto body = FlowStore::versionBody(db, workspace->id, *id, version);
        if (!body)
            return tl::unexpected<Error>(body.error());
        copy.document = std::move(*body);
    } else {
        const auto draft = FlowStore::draft(db, caller, *id);
        if (!draft)
            return tl::unexpected<Error>(draft.error());
        copy.document = draft->body;
    }
    const auto tests = FlowTestStore::list(db, caller, *id, {0, FlowTestStore::kPerFlowMax});
    if (!tests)
        return tl::unexpected<Error>(tests.error());
    for (const FlowTestRow &row : *tests) {
        const auto test = FlowTestStore::find(db, caller, *id, row.id);
        if (test)
            copy.tests.append(test->body);
    }
    copy.live = FlowStore::liveVersions(db, workspace->id);
    if (const auto &error = db.error())
        return tl::unexpected<Error>(*error);
    return copy;
}

Result<QStringList> Inspection::problems()
{
    QStringList problems;
    {
        Query check = d->connection->prepare("PRAGMA integrity_check(100)");
        while (check.next()) {
            if (const QString line = check.text(0); line != "ok"_L1)
                problems.append(line);
        }
    }
    if (const std::optional<Error> &error = d->connection->error())
        return tl::unexpected<Error>(*error);
    const Result<SelfCheck> counters = SelfCheck::run(*d->connection);
    if (!counters)
        return tl::unexpected<Error>(counters.error());
    return problems + counters->mismatches;
}

} // namespace flotilla
