#pragma once
// The chats behind a figure of a flow: who was at a step, took a way, gave up there, or stands
// there now.

#include "core/model/caller.h"
#include "core/store/listing.h"

#include <optional>

namespace flotilla {

struct FlowChatRow
{
    RunId run;
    ConversationId conversation;
    SessionId session;
    QString chatKey;
    QString name; // of the contact
    int version = 0;
    QString state; // of the run
    Instant startedAt;
    std::optional<Instant> endedAt;
    QString step; // where it stands, or ended
    Instant at;   // when it was last there, within the window; of who stands there: when it began
};

struct FlowChatFilter
{
    enum class Among {
        Passed,  // were at the step, or took the way
        Left,    // ended there within the window, by something else than the flow
        Waiting, // stand there now, whatever the window; also in a flow that others call
    };
    Among among = Among::Passed;
    QString step; // empty: whoever was in the flow; of Waiting it is needed
    // The way from the step: by block and outlet as figures name it, and where it leads.
    struct Way
    {
        QString block;
        QString outlet;
        QString target;
    };
    std::optional<Way> way;
    Instant from;
};
[[nodiscard]] QLatin1StringView wordOf(FlowChatFilter::Among among); // "passed", "left", "waiting"
[[nodiscard]] bool fromWord(QStringView word, FlowChatFilter::Among &out);

class FlowChatStore
{
public:
    // The runs of the flow that began last first; a run once. Looks at no more than 2,000 runs a
    // call, and at none that began more than a week before the window.
    static Listing<FlowChatRow> list(Connection &db, const Caller &caller, FlowId flow,
                                     const FlowChatFilter &filter, const Page &page);
};

} // namespace flotilla
