#include "ui/client/overview.h"

#include "ui/client/fields.h"

#include <QJsonArray>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// The engine counts a message some two seconds after its commit.
constexpr Millis kSoonest{2'000};
// Figures of time go on also when nothing happens.
constexpr Millis kLatest{15'000};

qint64 count(const QJsonObject &json, QLatin1StringView name)
{
    return json.value(name).toInteger();
}

QList<double> seriesOf(const QJsonValue &value)
{
    QList<double> series;
    for (const QJsonValue &each : value.toArray())
        series.append(each.toDouble());
    return series;
}

TrafficFigures figuresOf(const QJsonObject &json)
{
    return {count(json, "received"_L1),  count(json, "sent"_L1),
            count(json, "chats"_L1),     count(json, "handed_off"_L1),
            count(json, "opted_out"_L1), numberField(json, "bot_finished_percent"_L1)};
}

void readLanes(WorkspaceOverview &overview, const QJsonObject &messages)
{
    const QJsonObject hour = messages.value("last_hour"_L1).toObject();
    const QJsonObject sent = hour.value("sent"_L1).toObject();
    for (const QJsonValue &value : messages.value("lanes"_L1).toArray()) {
        const QJsonObject json = value.toObject();
        Lane lane = Lane::Low;
        const QString word = textField(json, "lane"_L1);
        if (!fromWord(word, lane))
            continue;
        overview.lanes.at(static_cast<size_t>(lane)) = {
            count(json, "waiting"_L1), json.value("is_more"_L1).toBool(),
            timeField(json, "oldest_at"_L1), count(json, "per_minute"_L1),
            seriesOf(sent.value(word))};
    }
    overview.receivedLastHour = seriesOf(hour.value("received"_L1));
    overview.lastHourFrom = timeField(hour, "from"_L1).value_or(Instant());
    overview.sentLastHour = QList<double>(overview.receivedLastHour.size(), 0);
    for (const LaneFigures &lane : overview.lanes) {
        for (qsizetype i = 0; i < std::min(lane.lastHour.size(), overview.sentLastHour.size()); ++i)
            overview.sentLastHour[i] += lane.lastHour.at(i);
    }
}

void readMessages(WorkspaceOverview &overview, const QJsonObject &messages)
{
    overview.hasMessages = !messages.isEmpty();
    overview.today = figuresOf(messages.value("today"_L1).toObject());
    overview.weekAgo = figuresOf(messages.value("week_ago"_L1).toObject());
    for (const QJsonValue &hour : messages.value("hours"_L1).toArray())
        overview.hours.append(figuresOf(hour.toObject()));
    const QJsonObject minute = messages.value("per_minute"_L1).toObject();
    overview.receivedPerMinute = count(minute, "received"_L1);
    overview.sentPerMinute = count(minute, "sent"_L1);
    readLanes(overview, messages);
}

void readSessions(WorkspaceOverview &overview, const QJsonObject &sessions)
{
    overview.sessionsTotal = sessions.value("total"_L1).toInt();
    overview.sessionsUp = sessions.value("up"_L1).toInt();
    overview.sessionsDown = sessions.value("down"_L1).toInt();
    const QJsonObject quiet = sessions.value("quiet_change"_L1).toObject();
    if (const auto at = timeField(quiet, "at"_L1))
        overview.quietChange = {*at, quiet.value("begins"_L1).toBool()};
    for (const QJsonValue &value : sessions.value("troubled"_L1).toArray()) {
        const QJsonObject json = value.toObject();
        TroubledSession session;
        session.id = idField<SessionId>(json, "id"_L1);
        session.name = textField(json, "name"_L1);
        session.detail = textField(json, "state_detail"_L1);
        session.since = timeField(json, "state_at"_L1).value_or(Instant());
        if (fromWord(textField(json, "state"_L1), session.state))
            overview.troubled.append(session);
    }
}

} // namespace

std::optional<WorkspaceOverview> WorkspaceOverview::fromJson(const QJsonObject &json)
{
    WorkspaceOverview overview;
    overview.id = idField<WorkspaceId>(json, "id"_L1);
    if (!overview.id.isValid())
        return std::nullopt;
    overview.name = textField(json, "name"_L1);
    overview.zone = textField(json, "zone"_L1);
    readMessages(overview, json.value("messages"_L1).toObject());
    readSessions(overview, json.value("sessions"_L1).toObject());
    const QJsonObject dead = json.value("dead_letters"_L1).toObject();
    overview.deadLetters = dead.value("open"_L1).toInt();
    overview.hasMoreDeadLetters = dead.value("is_more"_L1).toBool();
    for (const QJsonValue &value : json.value("activity"_L1).toArray()) {
        const QJsonObject line = value.toObject();
        overview.activity.append(
            {timeField(line, "at"_L1).value_or(Instant()), textField(line, "who"_L1),
             !textField(line, "operator"_L1).isEmpty(), textField(line, "action"_L1),
             textField(line, "object_kind"_L1), textField(line, "object_id"_L1)});
    }
    return overview;
}

Overview::Overview(ApiClient &api, EventStream &stream, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Overview::load);
    connect(&stream, &EventStream::changed, this, [this] {
        if (m_wasAsked)
            schedule(kSoonest);
    });
    connect(&stream, &EventStream::lost, this, [this] {
        if (m_wasAsked)
            load();
    });
    connect(&m_api, &ApiClient::engineChanged, this, [this] {
        ++m_round;
        m_isLoading = false;
        m_workspaces.clear();
        m_webhookP95Ms.reset();
        m_store.reset();
        Q_EMIT changed();
        if (m_wasAsked)
            load();
    });
}

void Overview::schedule(Millis delay)
{
    if (m_isLoading)
        return;
    if (!m_timer.isActive() || m_timer.remainingTime() > delay.count())
        m_timer.start(delay);
}

void Overview::load()
{
    m_wasAsked = true;
    if (m_isLoading)
        return;
    m_isLoading = true;
    m_timer.stop();
    struct All
    {
        QList<WorkspaceOverview> workspaces;
        std::optional<double> webhookP95Ms;
        std::optional<StoreState> store;
    };
    const auto read = [](const QJsonObject &json) -> std::optional<All> {
        All all;
        if (const QJsonValue p95 = json.value("webhook_p95_ms"_L1); p95.isDouble())
            all.webhookP95Ms = p95.toDouble();
        if (const QJsonObject store = json.value("store"_L1).toObject(); !store.isEmpty())
            all.store = {textField(store, "kind"_L1), store.value("is_ready"_L1).toBool(),
                         textField(store, "detail"_L1)};
        for (const QJsonValue &value : json.value("workspaces"_L1).toArray()) {
            auto each = WorkspaceOverview::fromJson(value.toObject());
            if (!each)
                return std::nullopt;
            all.workspaces.append(std::move(*each));
        }
        return all;
    };
    m_api.ask<All>(ApiRequest::get(u"/v1/overview"_s, {{u"scope"_s, u"all"_s}}), this, read,
                   [this, round = m_round](ApiAnswer<All> answer) {
                       if (round != m_round)
                           return;
                       m_isLoading = false;
                       m_error.reset();
                       if (answer) {
                           m_workspaces = std::move(answer->workspaces);
                           m_webhookP95Ms = answer->webhookP95Ms;
                           m_store = answer->store;
                       } else {
                           m_error = answer.error();
                       }
                       Q_EMIT changed();
                       schedule(kLatest);
                   });
}

} // namespace flotilla
