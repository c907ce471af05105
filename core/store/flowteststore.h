#pragma once
// Test chats of flows, stored beside them: a flow's own, whatever its versions.

#include "core/model/caller.h"
#include "core/store/writer.h"

#include <QByteArray>
#include <QList>

namespace flotilla {

struct FlowTestRow
{
    FlowTestId id;
    QString name;
    int inputs = 0; // of the customer
    Instant createdAt;
    Instant updatedAt;
    QByteArray body; // only of find()
};

// A test that was read and checked.
struct NewFlowTest
{
    QString name;
    QByteArray body; // canonical
};

class FlowTestStore
{
public:
    static constexpr int kPerFlowMax = 500;

    // NotFound when there is no such flow, in all of these.
    static Result<QList<FlowTestRow>> list(Connection &db, const Caller &caller, FlowId flow,
                                           const Page &page);
    static Result<FlowTestRow> find(Connection &db, const Caller &caller, FlowId flow,
                                    FlowTestId id);
    // Conflict when another test of the flow has that name, or there are kPerFlowMax.
    static Result<FlowTestId> add(WriteTx &tx, const Caller &caller, FlowId flow,
                                  const NewFlowTest &test);
    static Result<> replace(WriteTx &tx, const Caller &caller, FlowId flow, FlowTestId id,
                            const NewFlowTest &test);
    // Replaces the test of that name, or adds it.
    static Result<> put(WriteTx &tx, const Caller &caller, FlowId flow, const NewFlowTest &test);
    static Result<> remove(WriteTx &tx, const Caller &caller, FlowId flow, FlowTestId id);
};

} // namespace flotilla
