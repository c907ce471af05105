#pragma once
// Runs of flows and the log of their steps.

#include "core/flow/interpreter.h"
#include "core/model/lane.h"
#include "core/store/writer.h"

namespace flotilla {

struct RunRow
{
    RunId id; // invalid: not stored yet
    WorkspaceId workspace;
    ConversationId conversation;
    FlowId flow;
    int version = 0;     // pinned from start to end, unless moved
    qint64 lastMove = 0; // the newest move of its flow that it began with or followed
    TraceId trace;       // of the event that began it
    // Of what it says: lower until its customer, who asked for nothing, writes.
    Lane lane = Lane::High;
    RunState state;
    int stepNo = 0; // turns so far
    Instant startedAt;
    QString end; // "completed", "failed", "cancelled", "expired"; empty: it goes on
};

class RunStore
{
public:
    // A run that goes on; NotFound when there is none, Storage when its state cannot be read.
    static Result<RunRow> find(Connection &db, WorkspaceId workspace, RunId id);
    static void insert(WriteTx &tx, const RunRow &run);
    static void update(WriteTx &tx, const RunRow &run);
    static void logStep(WriteTx &tx, const RunRow &run, EventId event, TraceId trace,
                        const QJsonArray &decisions);
};

} // namespace flotilla
