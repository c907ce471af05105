#pragma once
// Drafts that somebody kept under a name, to come back to: a flow's own, nothing runs on them.

#include "core/model/caller.h"
#include "core/model/flowsave.h"
#include "core/store/writer.h"

#include <QByteArray>
#include <QList>

namespace flotilla {

struct FlowSaveRow
{
    FlowSaveId id;
    QString name;
    QString sha256;
    QString savedBy; // name of the person or token; empty: the engine's own shell
    Instant savedAt;
};

class FlowSaveStore
{
public:
    static constexpr int kPerFlowMax = 100;

    // NotFound when there is no such flow, in all of these. The oldest first.
    static Result<QList<FlowSaveRow>> list(Connection &db, const Caller &caller, FlowId flow,
                                           const Page &page);
    static Result<FlowSaveRow> find(Connection &db, const Caller &caller, FlowId flow,
                                    FlowSaveId id);
    static Result<QByteArray> body(Connection &db, const Caller &caller, FlowId flow,
                                   FlowSaveId id);
    // Keeps the draft as it is. Conflict when it is no longer the one with this hash (empty: any),
    // or there are kPerFlowMax.
    static Result<FlowSaveId> add(WriteTx &tx, const Caller &caller, FlowId flow,
                                  const QString &name, const QString &draftHash);
    static Result<> remove(WriteTx &tx, const Caller &caller, FlowId flow, FlowSaveId id);
};

} // namespace flotilla
