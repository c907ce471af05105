#include "core/store/workspaceexport.h"

#include "core/base/isotime.h"
#include "core/store/workspacestore.h"
#include "core/store/workspacetables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kExactMax = 1LL << 53; // JSON numbers beyond lose bits

class Lines
{
public:
    explicit Lines(QIODevice &to)
        : m_to(to)
    {}

    Result<> write(const QJsonObject &line)
    {
        const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        if (m_to.write(text) != text.size())
            return fail(ErrorCode::Storage, u"The export cannot be written."_s, u"file"_s,
                        m_to.errorString());
        return {};
    }

private:
    QIODevice &m_to;
};

QJsonValue valueOf(const Query &row, int at, const QByteArray &type)
{
    if (row.isNull(at))
        return {};
    if (type == "BLOB")
        return QJsonObject{{u"base64"_s, QString::fromLatin1(row.blob(at).toBase64())}};
    if (type != "INTEGER")
        return row.text(at);
    const qint64 number = row.integer(at);
    return qAbs(number) < kExactMax ? QJsonValue(number) : QJsonValue(QString::number(number));
}

Result<qint64> exportTable(Connection &db, const WorkspaceTable &table, WorkspaceId workspace,
                           Lines &lines)
{
    QList<WorkspaceTable::Column> columns;
    QList<QByteArray> names;
    for (const WorkspaceTable::Column &column : table.columns) {
        if (WorkspaceTable::isSecret(table.name, column.name))
            continue;
        columns.append(column);
        names.append('"' + column.name + '"');
    }
    Query row = db.prepare("SELECT " + names.join(", ") + " FROM \"" + table.name +
                           "\" WHERE workspace_id = ?1");
    row.bind(workspace);
    qint64 rows = 0;
    while (row.next()) {
        QJsonObject object;
        for (int at = 0; at < columns.size(); ++at)
            object.insert(QString::fromUtf8(columns[at].name), valueOf(row, at, columns[at].type));
        if (auto done =
                lines.write({{u"table"_s, QString::fromUtf8(table.name)}, {u"row"_s, object}});
            !done)
            return tl::unexpected<Error>(done.error());
        ++rows;
    }
    return rows;
}

// People belong to no workspace themselves; here is what this one knows of its members.
Result<qint64> exportOperators(Connection &db, WorkspaceId workspace, Lines &lines)
{
    Query row = db.use("access.operators");
    row.bind(workspace, 0, -1);
    qint64 rows = 0;
    while (row.next()) {
        const QJsonObject object{{u"operator_id"_s, row.integer(0)}, {u"email"_s, row.text(1)}};
        if (auto done = lines.write({{u"table"_s, u"operator"_s}, {u"row"_s, object}}); !done)
            return tl::unexpected<Error>(done.error());
        ++rows;
    }
    return rows;
}

QJsonArray leftOut(const QList<WorkspaceTable> &tables)
{
    QJsonArray names;
    for (const WorkspaceTable &table : tables) {
        for (const WorkspaceTable::Column &column : table.columns) {
            if (WorkspaceTable::isSecret(table.name, column.name))
                names.append(QString::fromUtf8(table.name + '.' + column.name));
        }
    }
    return names;
}

} // namespace

Result<qint64> exportWorkspace(Connection &db, const QString &name, Instant now, QIODevice &to)
{
    const auto workspace = WorkspaceStore::findByName(db, name);
    if (!workspace)
        return tl::unexpected<Error>(workspace.error());
    const QList<WorkspaceTable> tables = workspaceTables(db);
    Lines lines(to);
    if (auto begun = lines.write({{u"format"_s, u"flotilla-workspace"_s},
                                  {u"version"_s, 1},
                                  {u"workspace"_s, name},
                                  {u"at"_s, isoTime(now)},
                                  {u"left_out"_s, leftOut(tables)}});
        !begun)
        return tl::unexpected<Error>(begun.error());
    Result<qint64> people = exportOperators(db, workspace->id, lines);
    if (!people)
        return people;
    qint64 total = *people;
    for (const WorkspaceTable &table : tables) {
        const Result<qint64> rows = exportTable(db, table, workspace->id, lines);
        if (!rows)
            return rows;
        total += *rows;
    }
    if (const auto &error = db.error())
        return tl::unexpected<Error>(*error);
    if (auto ended = lines.write({{u"end"_s, true}, {u"rows"_s, total}}); !ended)
        return tl::unexpected<Error>(ended.error());
    return total;
}

} // namespace flotilla
