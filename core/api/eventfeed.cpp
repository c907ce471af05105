#include "core/api/eventfeed.h"

#include "core/api/form.h"
#include "core/api/listing.h"
#include "core/base/log.h"
#include "core/http/problem.h"
#include "core/http/websocket.h"
#include "core/store/changestore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// How often the feed is looked at: what people see follows within this time, and ten looks a second
// cost the same whether one change came or thousands.
constexpr Millis kLookEvery{100};
constexpr Millis kRecheckEvery{30'000};
constexpr int kChangesAtOnce = 500; // in one text, and so all that a watcher can make us hold
constexpr int kPageDefault = 100;
constexpr size_t kWatchersMax = 200;
constexpr int kWatchersPerWorkspaceMax = 50;
constexpr quint16 kGoingAway = 1001; // RFC 6455 7.4.1
constexpr quint16 kPolicy = 1008;

// Whoever may not read a thing does not hear of it either.
constexpr std::pair<QLatin1StringView, Permission> kHeard[] = {
    {"message"_L1, Permission::MessagesRead},
    {"event"_L1, Permission::MessagesRead},
    {"conversation"_L1, Permission::ConversationsRead},
    {"session"_L1, Permission::SessionsRead},
    {"contact"_L1, Permission::ContactsRead},
    {"flow"_L1, Permission::FlowsRead},
    {"dead_letter"_L1, Permission::DeadLettersRead},
    {"notice"_L1, Permission::EventsRead},
    {"operator"_L1, Permission::OperatorsRead},
    {"invitation"_L1, Permission::OperatorsRead},
    {"token"_L1, Permission::TokensRead},
    {"delivery"_L1, Permission::DeliveriesRead},
};

ChangePage changesFor(Connection &db, const Caller &caller, qint64 cursor, qint64 newest, int limit)
{
    const auto mayHear = [&caller](QStringView about) {
        const auto needed = permissionToHear(about);
        return needed && caller.permissions.has(*needed);
    };
    return ChangeStore::after(db, caller.workspace, mayHear, cursor, newest, limit);
}

QJsonObject toJson(const Change &change)
{
    QJsonObject json{{u"cursor"_s, QString::number(change.id)},
                     {u"about"_s, change.about},
                     {u"id"_s, QString::number(change.subject)},
                     {u"what"_s, change.what}};
    if (change.conversation.isValid())
        json.insert("conversation"_L1, change.conversation.text());
    return json;
}

QJsonObject toJson(const ChangePage &page)
{
    QJsonArray events;
    for (const Change &change : page.changes)
        events.append(toJson(change));
    return {{u"events"_s, events}, {u"cursor"_s, QString::number(page.cursor)}};
}

QByteArray textOf(const ChangePage &page)
{
    return QJsonDocument(toJson(page)).toJson(QJsonDocument::Compact);
}

// The way on is the same as for someone new: read what there is, and watch from now on.
HttpResponse gone(const QString &why)
{
    return problemResponse(410, "cursor_gone"_L1,
                           why + u" Read the lists anew and watch without a cursor."_s, u"after"_s);
}

struct Start
{
    ChangeStore::Span span;
    qint64 cursor = 0; // where the caller stopped; the newest when it did not say
    int limit = 0;
    std::optional<HttpResponse> refusal;
};

Start readStart(const Call &call, Connection &db)
{
    ListQuery query(call);
    Start start;
    const auto after = query.text(u"after"_s, 19);
    bool isNumber = true;
    if (after) {
        start.cursor = after->toLongLong(&isNumber);
        isNumber = isNumber && start.cursor >= 0 && QString::number(start.cursor) == *after;
    }
    if (!isNumber)
        query.wrong(u"after"_s, "wrong_format"_L1,
                    u"'after' must be a cursor as this API gave it: digits."_s);
    start.limit = query.limit(kPageDefault, kChangesAtOnce);
    if (auto checked = query.finish(); !checked) {
        start.refusal = problemResponse(checked.error());
        return start;
    }
    start.span = ChangeStore::span(db);
    if (!after)
        start.cursor = start.span.newest;
    if (start.cursor > start.span.newest)
        start.refusal = gone(u"The cursor is ahead of this database: it is of another one."_s);
    else if (!start.span.holds(start.cursor))
        start.refusal = gone(u"What follows the cursor is no longer kept."_s);
    return start;
}

ApiResult<HttpResponse> listEvents(const Call &call, Connection &db)
{
    const Start start = readStart(call, db);
    if (start.refusal)
        return *start.refusal;
    return HttpResponse::json(
        toJson(changesFor(db, call.caller, start.cursor, start.span.newest, start.limit)));
}

ApiResult<HttpResponse> listNotices(const Call &call, Connection &db)
{
    const auto page = pageOf(call);
    if (!page)
        return tl::unexpected(page.error());
    return listAnswer(NoticeStore::list(db, call.caller, *page), page->limit, noticeView);
}

} // namespace

QJsonObject noticeView(const Notice &notice)
{
    QJsonObject json{{u"id"_s, notice.id.text()},
                     {u"at"_s, timeText(notice.at)},
                     {u"conversation"_s, notice.conversation.isValid()
                                             ? QJsonValue(notice.conversation.text())
                                             : QJsonValue()},
                     {u"kind"_s, notice.kind},
                     {u"name"_s, notice.name}};
    if (notice.kind == u"team")
        json.insert("text"_L1, notice.text);
    else
        json.insert("data"_L1, notice.data);
    return json;
}

std::optional<Permission> permissionToHear(QStringView about)
{
    for (const auto &[word, permission] : kHeard) {
        if (word == about)
            return permission;
    }
    return std::nullopt;
}

EventFeed::EventFeed(Parts parts)
    : m_parts(std::move(parts))
{}

EventFeed::~EventFeed()
{
    m_parts.loop.cancel(m_lookTimer);
    m_parts.loop.cancel(m_recheckTimer);
}

HttpResponse EventFeed::open(const Call &call)
{
    const Start start = readStart(call, m_parts.readers.reader());
    if (start.refusal)
        return *start.refusal;
    if (m_watchers.size() >= kWatchersMax ||
        watchersOf(call.caller.workspace) >= kWatchersPerWorkspaceMax)
        return problemResponse(
            Error{ErrorCode::RateLimited,
                  u"Too many streams are open; close one, or ask for single pages."_s,
                  {},
                  {}});
    const quint64 id = ++m_lastId;
    const auto post = [weak = weak_from_this(), &loop = m_parts.loop](auto act) {
        return [weak, &loop, act] {
            loop.post([weak, act] {
                if (const auto self = weak.lock())
                    act(*self);
            });
        };
    };
    const auto stream = std::make_shared<TextStream>(TextStream::Hooks{
        post([id](EventFeed &feed) {
            if (const auto found = feed.m_watchers.find(id); found != feed.m_watchers.end()) {
                found->second.isBusy = false;
                feed.tellNext(id);
            }
        }),
        post([id](EventFeed &feed) { feed.m_watchers.erase(id); })});
    HttpResponse answer = webSocketAnswer(call.request, stream);
    if (!answer.stream)
        return answer;
    Watcher watcher{call.caller, call.request, stream, start.cursor, start.cursor, true};
    watcher.request.body.clear();
    m_watchers.emplace(id, std::move(watcher));
    // At once, so that the watcher knows where it stands.
    stream->send(textOf(ChangePage{{}, start.cursor}));
    if (m_lookTimer == 0)
        m_lookTimer = m_parts.loop.after(kLookEvery, [this] { look(); });
    if (m_recheckTimer == 0)
        m_recheckTimer = m_parts.loop.after(kRecheckEvery, [this] { recheck(); });
    return answer;
}

// Pulls from committed rows, for all watchers that wait.
void EventFeed::look()
{
    m_lookTimer = 0;
    std::vector<quint64> waiting;
    for (const auto &[id, watcher] : m_watchers) {
        if (!watcher.isBusy)
            waiting.push_back(id);
    }
    for (const quint64 id : waiting)
        tellNext(id);
    if (!m_watchers.empty())
        m_lookTimer = m_parts.loop.after(kLookEvery, [this] { look(); });
}

void EventFeed::tellNext(quint64 id)
{
    Watcher &watcher = m_watchers.at(id);
    const auto stream = watcher.stream.lock();
    Connection &db = m_parts.readers.reader();
    const ChangeStore::Span span = ChangeStore::span(db);
    if (!stream || watcher.cursor >= span.newest)
        return;
    if (!span.holds(watcher.cursor)) {
        stream->end(kPolicy, "what follows your cursor is no longer kept; read the lists anew");
        return;
    }
    const ChangePage page =
        changesFor(db, watcher.caller, watcher.cursor, span.newest, kChangesAtOnce);
    if (const auto error = db.error()) {
        db.clearError();
        qCWarning(logApi) << "reading changes failed:" << error->message << error->detail;
        return; // the next look tries again
    }
    watcher.cursor = page.cursor;
    if (page.changes.isEmpty())
        return;
    watcher.told = page.cursor;
    watcher.isBusy = true;
    stream->send(textOf(page));
}

// A token may have ended or been taken away since, or the role of whoever holds it changed. And
// whoever had nothing to hear for long learns how far the feed is, so that its cursor stays one
// that is kept.
void EventFeed::recheck()
{
    m_recheckTimer = 0;
    for (auto &[id, watcher] : m_watchers) {
        const auto stream = watcher.stream.lock();
        if (!stream)
            continue;
        const Result<Caller> allowed = m_parts.stillAllowed(watcher.request);
        if (allowed)
            watcher.caller = *allowed;
        if (!allowed && (allowed.error().code == ErrorCode::Unauthorized ||
                         allowed.error().code == ErrorCode::Forbidden)) {
            stream->end(kPolicy, "the token is no longer valid");
        } else if (!watcher.isBusy && watcher.cursor > watcher.told) {
            watcher.told = watcher.cursor;
            watcher.isBusy = true;
            stream->send(textOf(ChangePage{{}, watcher.cursor}));
        }
    }
    if (!m_watchers.empty())
        m_recheckTimer = m_parts.loop.after(kRecheckEvery, [this] { recheck(); });
}

int EventFeed::watchersOf(WorkspaceId workspace) const
{
    int count = 0;
    for (const auto &[id, watcher] : m_watchers)
        count += watcher.caller.workspace == workspace ? 1 : 0;
    return count;
}

void EventFeed::stop()
{
    for (auto &[id, watcher] : m_watchers) {
        if (const auto stream = watcher.stream.lock())
            stream->end(kGoingAway, "the engine stops; connect again with your last cursor");
    }
}

QList<ApiRoute> eventRoutes()
{
    return {
        {.method = "GET",
         .pattern = "/v1/events",
         .permission = Permission::EventsRead,
         .read = listEvents,
         .canStream = true},
        {.method = "GET",
         .pattern = "/v1/notices",
         .permission = Permission::EventsRead,
         .read = listNotices},
    };
}

QList<RouteDescription> describeEventRoutes()
{
    return {
        {.route = "GET /v1/events",
         .summary = "What changed since a cursor; live as a WebSocket",
         .query = "cursor limit",
         .answer = "200 EventPage",
         .errors = "400 410 426",
         .canStream = true},
        {.route = "GET /v1/notices",
         .summary = "What flows told the team and other programs, the oldest first",
         .query = "after limit",
         .answer = "200 [Notice]",
         .errors = "400"},
    };
}

} // namespace flotilla
