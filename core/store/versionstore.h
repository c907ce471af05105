#pragma once
// Which version of a flow conversations get: what is live, a share for a newer one, a version that
// goes live later, and what running conversations are to do.

#include "core/flow/flowmove.h"
#include "core/model/caller.h"
#include "core/store/writer.h"

#include <optional>

namespace flotilla {

// How a version goes live.
struct GoLive
{
    int version = 0;
    RunningChats running = RunningChats::Keep;
    StepMap steps;            // of Move
    std::optional<int> share; // percent of the conversations that begin; absent: all
};

struct FlowSchedule
{
    Instant due;
    GoLive change;
    bool isRefused = false; // it could not go live when it was due
    QString reason;         // why
};

struct DueSchedule
{
    Caller caller; // who asked for it
    FlowId flow;
    Instant due;
    GoLive change;
};

[[nodiscard]] StepMap stepMapFrom(const QByteArray &json);

// So many open runs of a flow stand in one place.
struct RunsAtPlace
{
    int version = 0;
    qint64 lastMove = 0;
    FlowPlace place;
    qint64 runs = 0;
};

inline constexpr int kFlowMovesMax = 500; // of a flow, that running conversations have before them
inline constexpr int kFlowPlacesMax = 20'000;

class VersionStore
{
public:
    // The version must be one of the flow. Conflict where a share has nothing to share with.
    static Result<> goLive(WriteTx &tx, const Caller &caller, FlowId flow, const GoLive &change);
    // The share of the version under trial. Conflict when there is none.
    static Result<> setShare(WriteTx &tx, const Caller &caller, FlowId flow, int share);

    // Replaces one that waits.
    static Result<> schedule(WriteTx &tx, const Caller &caller, FlowId flow, Instant due,
                             const GoLive &change);
    // Also takes a refused one off. Conflict when there is none.
    static Result<> cancelSchedule(WriteTx &tx, const Caller &caller, FlowId flow);
    [[nodiscard]] static std::optional<Instant> nextDue(Connection &db);
    [[nodiscard]] static QList<DueSchedule> due(Connection &db, Instant now, int limit);
    // Does it go live as planned, or `refused` say why not? With its line in the audit log. True
    // when something went live.
    static bool endSchedule(WriteTx &tx, const DueSchedule &due,
                            const std::optional<Error> &refused);

    // By flow, the oldest first.
    [[nodiscard]] static QMap<qint64, QList<FlowMove>> moves(Connection &db, WorkspaceId workspace);
    [[nodiscard]] static QList<RunsAtPlace> places(Connection &db, WorkspaceId workspace,
                                                   FlowId flow);
};

} // namespace flotilla
