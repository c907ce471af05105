#pragma once
// Live changes for those who watch: GET /v1/events, one page at a time or as a WebSocket. Both read
// the feed of the database by cursor, so whoever slept goes on where it stopped; nothing is kept in
// memory for anyone.

#include "core/api/call.h"
#include "core/api/routedescription.h"
#include "core/http/textstream.h"
#include "core/store/noticestore.h"

#include <map>

namespace flotilla {

class EventFeed : public std::enable_shared_from_this<EventFeed>
{
public:
    struct Parts
    {
        Readers &readers;
        Loop &loop; // all of it runs here
        // Who makes the request that opened a stream, if it would still be let in.
        std::function<Result<Caller>(const HttpRequest &)> stillAllowed;
    };

    explicit EventFeed(Parts parts);
    ~EventFeed();

    // The answer that turns the call into a stream, or why not.
    [[nodiscard]] HttpResponse open(const Call &call);
    // Ends all streams.
    void stop();

private:
    struct Watcher
    {
        Caller caller;
        HttpRequest request; // to ask again whether it may watch
        std::weak_ptr<TextStream> stream;
        qint64 cursor = 0;
        qint64 told = 0;     // the cursor it has been told
        bool isBusy = false; // has not taken the last page yet
    };

    void look();
    void tellNext(quint64 id);
    void recheck();
    [[nodiscard]] int watchersOf(WorkspaceId workspace) const;

    Parts m_parts;
    std::map<quint64, Watcher> m_watchers;
    quint64 m_lastId = 0;
    Loop::Timer m_lookTimer = 0;
    Loop::Timer m_recheckTimer = 0;
};

[[nodiscard]] QJsonObject noticeView(const Notice &notice);
// What one must be allowed to read to hear of changes about that; nothing for a word that no change
// has.
[[nodiscard]] std::optional<Permission> permissionToHear(QStringView about);

[[nodiscard]] QList<ApiRoute> eventRoutes();
[[nodiscard]] QList<RouteDescription> describeEventRoutes();

} // namespace flotilla
