// How everything stands, for one look: what a home page and a status bar show.

#include "core/api/auditing.h"
#include "core/api/eventfeed.h"
#include "core/api/form.h"
#include "core/api/metrics.h"
#include "core/api/routedescription.h"
#include "core/model/lane.h"
#include "core/store/operatorstore.h"
#include "core/store/overviewstore.h"
#include "core/store/trafficstore.h"
#include "core/store/workspacestore.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <cmath>

namespace flotilla {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Minutes = std::map<TrafficStore::Minute, Traffic>;

constexpr int kWorkspacesMax = 50; // in one answer
constexpr int kChatsMax = 20'000;  // of each lane that are counted, in all workspaces together
constexpr int kTroublesMax = 20;
constexpr int kNoticesMax = 10;
constexpr int kActivityMax = 20;
constexpr Millis kMinute = 1min;
constexpr Millis kHour = 1h;
constexpr Millis kWeek = std::chrono::days(7);

// The beginning of a day by the workspace's clock.
Instant dayOf(Instant at, const QTimeZone &zone)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(toMs(at), zone).date();
    return fromMs(date.startOfDay(zone).toMSecsSinceEpoch());
}

Traffic sumOf(const Minutes &minutes)
{
    Traffic sum;
    for (const auto &[minute, traffic] : minutes)
        sum.add(traffic);
    return sum;
}

QJsonObject toJson(const Traffic &traffic)
{
    // Of the chats that customers began or took up, those that no person had to take over.
    QJsonValue byBot;
    if (traffic.chats > 0)
        byBot = qRound(100.0 *
                       static_cast<double>(std::max<qint64>(traffic.chats - traffic.handedOff, 0)) /
                       static_cast<double>(traffic.chats));
    return {{u"received"_s, traffic.received},  {u"sent"_s, traffic.allSent()},
            {u"chats"_s, traffic.chats},        {u"handed_off"_s, traffic.handedOff},
            {u"bot_finished_percent"_s, byBot}, {u"opted_out"_s, traffic.optedOut}};
}

// By hours since the day began; the last one goes on.
QJsonArray hoursOf(const Minutes &minutes, Instant dayBegan, Instant now)
{
    std::vector<Traffic> hours(static_cast<size_t>((now - dayBegan) / kHour) + 1);
    for (const auto &[minute, traffic] : minutes) {
        const auto hour = static_cast<size_t>((fromMs(0) + minute * kMinute - dayBegan) / kHour);
        hours.at(std::min(hour, hours.size() - 1)).add(traffic);
    }
    QJsonArray json;
    for (size_t hour = 0; hour < hours.size(); ++hour) {
        QJsonObject entry = toJson(hours[hour]);
        entry.insert("at"_L1, timeText(dayBegan + static_cast<int>(hour) * kHour));
        json.append(entry);
    }
    return json;
}

// The sixty whole minutes before this one.
struct LastHour
{
    Instant from;
    std::vector<Traffic> minutes;

    LastHour(Connection &db, WorkspaceId workspace, Instant now)
        : from(std::chrono::floor<std::chrono::minutes>(now) - kHour)
        , minutes(60)
    {
        const TrafficStore::Minute first = TrafficStore::minuteOf(from);
        for (const auto &[minute, traffic] :
             TrafficStore::minutes(db, workspace, from, from + kHour))
            minutes.at(static_cast<size_t>(minute - first)) = traffic;
    }

    template<class Figure>
    [[nodiscard]] QJsonArray each(Figure figure) const
    {
        QJsonArray json;
        for (const Traffic &traffic : minutes)
            json.append(figure(traffic));
        return json;
    }

    [[nodiscard]] QJsonObject toJson() const
    {
        QJsonObject sent;
        for (const Lane lane : kLanes)
            sent.insert(wordOf(lane), each([lane](const Traffic &traffic) {
                            return traffic.sent.at(static_cast<size_t>(lane));
                        }));
        return {{u"from"_s, timeText(from)},
                {u"received"_s, each([](const Traffic &traffic) { return traffic.received; })},
                {u"sent"_s, sent}};
    }
};

QJsonArray lanesOf(Connection &db, const Caller &caller, const Traffic &lastMinute, int chatsMax)
{
    const auto depths = OverviewStore::lanes(db, caller, chatsMax);
    QJsonArray json;
    for (const Lane lane : kLanes) {
        const auto at = static_cast<size_t>(lane);
        json.append(QJsonObject{{u"lane"_s, wordOf(lane)},
                                {u"waiting"_s, depths.at(at).waiting},
                                {u"is_more"_s, depths.at(at).isMore},
                                {u"oldest_at"_s, timeText(depths.at(at).oldest)},
                                {u"per_minute"_s, lastMinute.sent.at(at)}});
    }
    return json;
}

QJsonObject messagesOf(Connection &db, const Caller &caller, const QTimeZone &zone, Instant now,
                       int chatsMax)
{
    const Instant began = dayOf(now, zone);
    const Minutes today = TrafficStore::minutes(db, caller.workspace, began, now + kMinute);
    const Instant then = now - kWeek;
    const LastHour lastHour(db, caller.workspace, now);
    return {{u"day_began_at"_s, timeText(began)},
            {u"today"_s, toJson(sumOf(today))},
            {u"week_ago"_s,
             toJson(sumOf(TrafficStore::minutes(db, caller.workspace, dayOf(then, zone), then)))},
            {u"hours"_s, hoursOf(today, began, now)},
            {u"last_hour"_s, lastHour.toJson()},
            {u"per_minute"_s, QJsonObject{{u"received"_s, lastHour.minutes.back().received},
                                          {u"sent"_s, lastHour.minutes.back().allSent()}}},
            {u"lanes"_s, lanesOf(db, caller, lastHour.minutes.back(), chatsMax)}};
}

// When quiet hours of any session begin or end next, by the workspace's clock: customers elsewhere
// have their own.
QJsonValue quietChangeOf(const QList<QuietHours> &hours, const QTimeZone &zone, Instant now)
{
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(toMs(now), zone);
    std::optional<Instant> next;
    bool begins = false;
    const auto look = [&](int minute, bool isBegin) {
        const QTime time = QTime(0, 0).addSecs(minute * 60);
        const QDate day = here.time() < time ? here.date() : here.date().addDays(1);
        const Instant at = fromMs(QDateTime(day, time, zone).toMSecsSinceEpoch());
        if (next && *next <= at)
            return;
        next = at;
        begins = isBegin;
    };
    for (const QuietHours &each : hours) {
        look(each.toMin, false);
        look(each.fromMin, true);
    }
    if (!next)
        return {};
    return QJsonObject{{u"at"_s, timeText(*next)}, {u"begins"_s, begins}};
}

QJsonObject sessionsOf(Connection &db, const Caller &caller, const QTimeZone &zone, Instant now)
{
    const SessionCounts counts = OverviewStore::sessions(db, caller);
    QJsonArray troubled;
    for (const SessionTrouble &trouble : OverviewStore::troubles(db, caller, kTroublesMax))
        troubled.append(QJsonObject{{u"id"_s, trouble.id.text()},
                                    {u"name"_s, trouble.name},
                                    {u"state"_s, trouble.state},
                                    {u"state_detail"_s, trouble.detail},
                                    {u"state_at"_s, timeText(trouble.since)}});
    return {{u"total"_s, counts.all},
            {u"up"_s, counts.up},
            {u"down"_s, counts.down},
            {u"troubled"_s, troubled},
            {u"quiet_change"_s, quietChangeOf(OverviewStore::quietHours(db, caller), zone, now)}};
}

QJsonObject deadLettersOf(Connection &db, const Caller &caller)
{
    const OpenCount count = OverviewStore::deadLetters(db, caller);
    return {{u"open"_s, count.open}, {u"is_more"_s, count.isMore}};
}

QJsonArray noticesOf(Connection &db, const Caller &caller)
{
    QJsonArray json;
    for (const Notice &notice : NoticeStore::newest(db, caller, kNoticesMax))
        json.append(noticeView(notice));
    return json;
}

QJsonArray activityOf(Connection &db, const Caller &caller)
{
    QJsonArray json;
    for (const AuditRow &row : AuditStore::list(db, caller, {}, {0, kActivityMax}).rows)
        json.append(auditView(row));
    return json;
}

// Each part for those who may read it where it comes from.
QJsonObject overviewOf(Connection &db, const Caller &caller, const Workspace &workspace,
                       Instant now, int chatsMax)
{
    const auto part = [&](Permission permission, auto make) -> QJsonValue {
        return caller.permissions.has(permission) ? QJsonValue(make()) : QJsonValue();
    };
    const QTimeZone zone(workspace.zone.toUtf8());
    return {{u"id"_s, workspace.id.text()},
            {u"name"_s, workspace.name},
            {u"zone"_s, workspace.zone},
            {u"messages"_s, part(Permission::MessagesRead,
                                 [&] { return messagesOf(db, caller, zone, now, chatsMax); })},
            {u"sessions"_s,
             part(Permission::SessionsRead, [&] { return sessionsOf(db, caller, zone, now); })},
            {u"dead_letters"_s,
             part(Permission::DeadLettersRead, [&] { return deadLettersOf(db, caller); })},
            {u"notices"_s, part(Permission::EventsRead, [&] { return noticesOf(db, caller); })},
            {u"activity"_s, part(Permission::AuditRead, [&] { return activityOf(db, caller); })}};
}

// The caller in each workspace of the person, with the role there; programs have one.
QList<Caller> callersOf(Connection &db, const Caller &caller)
{
    QList<Caller> callers{caller};
    if (!caller.person.isValid())
        return callers;
    for (const Membership &membership : OperatorStore::membershipsOf(db, caller.person)) {
        if (membership.workspace == caller.workspace)
            continue;
        Caller there = caller;
        there.workspace = membership.workspace;
        there.permissions = permissionsOf(membership.role);
        if (caller.scope == TokenScope::Read)
            there.permissions = there.permissions & readingPermissions();
        callers.append(there);
    }
    return callers;
}

QJsonObject storeOf(const Tools &tools)
{
    const Result<> ready = tools.ready ? tools.ready() : Result<>();
    return {{u"kind"_s, u"sqlite"_s},
            {u"is_ready"_s, ready.has_value()},
            {u"detail"_s, ready ? QString() : ready.error().message}};
}

ApiResult<HttpResponse> showOverview(const Call &call, Connection &db)
{
    ListQuery query(call);
    const auto scope = query.word(u"scope"_s, {u"workspace"_s, u"all"_s});
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    const QList<Caller> callers =
        scope == u"all"_s ? callersOf(db, call.caller) : QList<Caller>{call.caller};
    const int chatsMax =
        kChatsMax / static_cast<int>(std::min<qsizetype>(callers.size(), kWorkspacesMax));
    QJsonArray workspaces;
    for (const Caller &caller : callers.mid(0, kWorkspacesMax)) {
        const auto workspace = WorkspaceStore::find(db, caller);
        if (!workspace)
            return tl::unexpected<Error>(workspace.error());
        workspaces.append(overviewOf(db, caller, *workspace, call.now, chatsMax));
    }
    const auto ack = call.tools.metrics.ackSecondsP95();
    return HttpResponse::json(
        {{u"at"_s, timeText(call.now)},
         {u"webhook_p95_ms"_s, ack ? QJsonValue(std::round(*ack * 10'000) / 10) : QJsonValue()},
         {u"store"_s, storeOf(call.tools)},
         {u"workspaces"_s, workspaces},
         {u"is_more"_s, callers.size() > kWorkspacesMax}});
}

} // namespace

QList<ApiRoute> overviewRoutes()
{
    return {{.method = "GET",
             .pattern = "/v1/overview",
             .permission = Permission::Self,
             .read = showOverview}};
}

QList<RouteDescription> describeOverviewRoutes()
{
    return {{.route = "GET /v1/overview",
             .summary = "How everything stands, for one look",
             .query = "scope",
             .answer = "200 Overview",
             .errors = "400"}};
}

} // namespace flotilla
