#include "core/store/flowteststore.h"

#include "core/store/flowstore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

FlowTestRow readTest(const Query &query)
{
    return {query.id<FlowTestId>(0), query.text(1),    static_cast<int>(query.integer(2)),
            query.instant(3),        query.instant(4), {}};
}

auto noTest()
{
    return fail(ErrorCode::NotFound, u"The flow has no such test."_s);
}

FlowTestId holderOf(WriteTx &tx, const Caller &caller, FlowId flow, const QString &name)
{
    Query query = tx.use("flowtest.by_name");
    return query.bind(caller.workspace, flow, name).next() ? query.id<FlowTestId>(0) : FlowTestId();
}

auto testNameTaken(const QString &name)
{
    return fail(ErrorCode::Conflict,
                u"Another test of the flow is named '%1'; choose another name."_s.arg(name),
                u"/name"_s);
}

} // namespace

Result<QList<FlowTestRow>> FlowTestStore::list(Connection &db, const Caller &caller, FlowId flow,
                                               const Page &page)
{
    if (auto known = FlowStore::find(db, caller, flow); !known)
        return tl::unexpected<Error>(known.error());
    QList<FlowTestRow> rows;
    Query query = db.use("flowtest.tests");
    query.bind(caller.workspace, flow, page.after, page.limit);
    while (query.next())
        rows.append(readTest(query));
    return rows;
}

Result<FlowTestRow> FlowTestStore::find(Connection &db, const Caller &caller, FlowId flow,
                                        FlowTestId id)
{
    Query query = db.use("flowtest.test");
    if (!query.bind(caller.workspace, flow, id).next())
        return noTest();
    FlowTestRow row = readTest(query);
    row.body = query.blob(5);
    return row;
}

Result<FlowTestId> FlowTestStore::add(WriteTx &tx, const Caller &caller, FlowId flow,
                                      const NewFlowTest &test)
{
    if (auto known = FlowStore::find(tx.db(), caller, flow); !known)
        return tl::unexpected<Error>(known.error());
    if (holderOf(tx, caller, flow, test.name).isValid())
        return testNameTaken(test.name);
    {
        Query query = tx.use("flowtest.count");
        if (query.bind(caller.workspace, flow).next() && query.integer(0) >= kPerFlowMax)
            return fail(ErrorCode::Conflict,
                        u"A flow has at most %1 tests; delete one first."_s.arg(int(kPerFlowMax)));
    }
    const auto id = tx.nextId<FlowTestId>();
    tx.use("flowtest.insert")
        .bind(id, caller.workspace, flow, test.name, Utf8{test.body}, tx.now())
        .run();
    return id;
}

Result<> FlowTestStore::replace(WriteTx &tx, const Caller &caller, FlowId flow, FlowTestId id,
                                const NewFlowTest &test)
{
    const FlowTestId holder = holderOf(tx, caller, flow, test.name);
    if (holder.isValid() && holder != id)
        return testNameTaken(test.name);
    tx.use("flowtest.update")
        .bind(caller.workspace, flow, id, test.name, Utf8{test.body}, tx.now())
        .run();
    if (tx.db().changes() == 0)
        return noTest();
    return {};
}

Result<> FlowTestStore::put(WriteTx &tx, const Caller &caller, FlowId flow, const NewFlowTest &test)
{
    if (const FlowTestId holder = holderOf(tx, caller, flow, test.name); holder.isValid())
        return replace(tx, caller, flow, holder, test);
    const auto added = add(tx, caller, flow, test);
    return added ? Result<>() : tl::unexpected<Error>(added.error());
}

Result<> FlowTestStore::remove(WriteTx &tx, const Caller &caller, FlowId flow, FlowTestId id)
{
    tx.use("flowtest.delete").bind(caller.workspace, flow, id).run();
    if (tx.db().changes() == 0)
        return noTest();
    return {};
}

} // namespace flotilla
