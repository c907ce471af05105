#include "core/store/enginerow.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kApplicationId = 0x466c6f74; // "Flot", in the head of the file

EngineRow readEngine(Connection &connection)
{
    Query query = connection.use("store.engine");
    if (!query.next())
        return {};
    return {query.integer(0), query.integer(1), query.flag(2), query.instant(3)};
}

} // namespace

Result<> checkKind(Connection &connection)
{
    qint64 id = 0;
    bool empty = true;
    {
        Query query = connection.prepare("PRAGMA application_id");
        if (query.next())
            id = query.integer(0);
        Query tables = connection.prepare("SELECT count(*) FROM sqlite_schema");
        empty = tables.next() && tables.integer(0) == 0;
    }
    if (connection.error())
        return tl::unexpected(*connection.error());
    if (id != kApplicationId && !(id == 0 && empty))
        return fail(ErrorCode::Invalid,
                    u"The file in the data directory is another program's database; choose another "
                    "data directory."_s,
                    u"data_directory"_s);
    if (id == kApplicationId)
        return {};
    return connection.execute("PRAGMA application_id = " + QByteArray::number(kApplicationId));
}

Result<EngineRow> raiseEpoch(Connection &connection, Instant now)
{
    connection.use("store.begin").run();
    connection.use("store.begin_engine").run();
    EngineRow row = readEngine(connection);
    connection.use("store.raise_epoch").bind(row.nextId + kIdBlock, now).run();
    connection.use("store.commit").run();
    if (connection.error())
        return tl::unexpected(*connection.error());
    ++row.epoch;
    return row;
}

} // namespace flotilla
