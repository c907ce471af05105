#pragma once
// HTTP requests of flows (T7): scheduled in the turn's own commit, then the intent, then the
// effect, then the result as an event of the mailbox.

#include "core/store/writer.h"

#include <QJsonObject>

#include <vector>

namespace flotilla {

struct NewActivity
{
    WorkspaceId workspace;
    ConversationId conversation;
    RunId run;
    int stepNo = 0;
    TraceId trace;
    int waitNumber = 0;
    QJsonObject request; // as in Effect::data
};

struct TakenActivity
{
    ActivityId id;
    WorkspaceId workspace;
    ConversationId conversation;
    RunId run;
    TraceId trace;
    int waitNumber = 0;
    QJsonObject request;
    bool idempotent = false;
    int attempts = 0; // this one included; also its fence
};

struct DueActivities
{
    WorkspaceId workspace;
    Instant at;
};

class ActivityStore
{
public:
    static void schedule(WriteTx &tx, const NewActivity &activity);
    // Those of an ended run that have not begun.
    static void cancel(WriteTx &tx, ConversationId conversation, RunId run);
    static std::vector<DueActivities> due(Connection &db);
    // Marks them running: the intent. Only after its commit may the request go out.
    static std::vector<TakenActivity> take(WriteTx &tx, WorkspaceId workspace, int limit);
    static void retryLater(WriteTx &tx, const TakenActivity &activity, Instant nextAt);
    // Ends it and appends the event `activity_result` to its mailbox; false when it had ended.
    static bool finish(WriteTx &tx, const TakenActivity &activity, const QJsonObject &result,
                       bool isKnown);
    // Running ones of older epochs: idempotent ones go again, the others end with a result nobody
    // knows.
    // True when there may be more.
    static bool recover(WriteTx &tx);
};

} // namespace flotilla
