#include "core/store/flowsavestore.h"

#include "core/store/flowstore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

FlowSaveRow readSave(const Query &query)
{
    return {query.id<FlowSaveId>(0), query.text(1), query.text(2), query.text(3), query.instant(4)};
}

auto noSave()
{
    return fail(ErrorCode::NotFound, u"The flow has no such saved draft."_s);
}

} // namespace

Result<QList<FlowSaveRow>> FlowSaveStore::list(Connection &db, const Caller &caller, FlowId flow,
                                               const Page &page)
{
    if (auto known = FlowStore::find(db, caller, flow); !known)
        return tl::unexpected<Error>(known.error());
    QList<FlowSaveRow> rows;
    Query query = db.use("flow.saves");
    query.bind(caller.workspace, flow, page.after, page.limit);
    while (query.next())
        rows.append(readSave(query));
    return rows;
}

Result<FlowSaveRow> FlowSaveStore::find(Connection &db, const Caller &caller, FlowId flow,
                                        FlowSaveId id)
{
    Query query = db.use("flow.save");
    if (!query.bind(caller.workspace, flow, id).next())
        return noSave();
    return readSave(query);
}

Result<QByteArray> FlowSaveStore::body(Connection &db, const Caller &caller, FlowId flow,
                                       FlowSaveId id)
{
    Query query = db.use("flow.save_body");
    if (!query.bind(caller.workspace, flow, id).next())
        return noSave();
    return query.blob(0);
}

Result<FlowSaveId> FlowSaveStore::add(WriteTx &tx, const Caller &caller, FlowId flow,
                                      const QString &name, const QString &draftHash)
{
    const auto draft = FlowStore::draft(tx.db(), caller, flow);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    if (!draftHash.isEmpty() && draft->hash != draftHash)
        return fail(ErrorCode::Conflict,
                    u"The draft was changed meanwhile; read it again before you keep it."_s,
                    u"/draft_hash"_s);
    {
        Query query = tx.use("flow.save_count");
        if (query.bind(caller.workspace, flow).next() && query.integer(0) >= kPerFlowMax)
            return fail(
                ErrorCode::Conflict,
                u"A flow has at most %1 saved drafts; delete one first."_s.arg(int(kPerFlowMax)));
    }
    const auto id = tx.nextId<FlowSaveId>();
    tx.use("flow.insert_save")
        .bind(id, caller.workspace, flow, name, caller.person, caller.token, tx.now())
        .run();
    return id;
}

Result<> FlowSaveStore::remove(WriteTx &tx, const Caller &caller, FlowId flow, FlowSaveId id)
{
    tx.use("flow.delete_save").bind(caller.workspace, flow, id).run();
    if (tx.db().changes() == 0)
        return noSave();
    return {};
}

} // namespace flotilla
