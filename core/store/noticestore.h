#pragma once
// What flows, and the engine of flows, tell the team and other programs: kept with the rest of the
// history, told live by the feed of changes.

#include "core/model/caller.h"
#include "core/store/writer.h"

#include <QJsonObject>
#include <QList>

namespace flotilla {

struct Notice
{
    Id<struct NoticeTag> id;
    ConversationId conversation; // invalid: of the flow as a whole
    TraceId trace;
    Instant at;
    QString kind; // "team" or "event"
    QString name; // the team or person, empty: everybody; the event's name
    QString text; // to the team
    QJsonObject data;
};

class NoticeStore
{
public:
    // Id and time are set here.
    static void add(WriteTx &tx, WorkspaceId workspace, const Notice &notice);
    // The newest first.
    static QList<Notice> newest(Connection &db, const Caller &caller, int limit);
    // The oldest first.
    static QList<Notice> list(Connection &db, const Caller &caller, const Page &page);
};

} // namespace flotilla
