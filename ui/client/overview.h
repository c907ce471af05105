#pragma once
// How a workspace stands: what a home page and a status bar show, kept current.

#include "core/base/ids.h"
#include "core/model/lane.h"
#include "core/model/session.h"
#include "ui/client/apiclient.h"
#include "ui/client/eventstream.h"

#include <QTimer>

#include <array>

namespace flotilla {

struct TrafficFigures
{
    qint64 received = 0;
    qint64 sent = 0;
    qint64 chats = 0;
    qint64 handedOff = 0;
    qint64 optedOut = 0;
    std::optional<int> byBotPercent;
};

struct LaneFigures
{
    qint64 waiting = 0;
    bool isMore = false;
    std::optional<Instant> oldestAt;
    qint64 perMinute = 0;
    QList<double> lastHour; // sent in each minute
};

struct TroubledSession
{
    SessionId id;
    QString name;
    SessionState state = SessionState::Created;
    QString detail;
    Instant since;
};

struct ActivityLine
{
    Instant at;
    QString who;
    bool isPerson = false; // else a program
    QString action;        // "POST /v1/flows/{id}/publish"
    QString objectKind;
    QString objectId;
};

// The next time that quiet hours of some session begin or end.
struct QuietChange
{
    Instant at;
    bool begins = false;
};

// Where the engine keeps everything.
struct StoreState
{
    QString kind; // "sqlite"
    bool isReady = true;
    QString detail; // why it takes no work
};

struct WorkspaceOverview
{
    WorkspaceId id;
    QString name;
    QString zone;
    bool hasMessages = false; // else the caller may not see them
    TrafficFigures today;
    TrafficFigures weekAgo; // until the same time of day
    QList<TrafficFigures> hours;
    QList<double> receivedLastHour; // minute by minute
    QList<double> sentLastHour;
    Instant lastHourFrom;
    qint64 receivedPerMinute = 0;
    qint64 sentPerMinute = 0;
    std::array<LaneFigures, 3> lanes; // by Lane
    int sessionsTotal = 0;
    int sessionsUp = 0;
    int sessionsDown = 0;
    QList<TroubledSession> troubled;
    std::optional<QuietChange> quietChange; // by the clock of the workspace
    int deadLetters = 0;
    bool hasMoreDeadLetters = false;
    QList<ActivityLine> activity;

    [[nodiscard]] static std::optional<WorkspaceOverview> fromJson(const QJsonObject &json);
};

class Overview : public QObject
{
    Q_OBJECT

public:
    Overview(ApiClient &api, EventStream &stream, QObject *parent = nullptr);

    void load();
    // The workspace of the token first, then the person's others.
    [[nodiscard]] const QList<WorkspaceOverview> &workspaces() const { return m_workspaces; }
    [[nodiscard]] const WorkspaceOverview *current() const
    {
        return m_workspaces.isEmpty() ? nullptr : &m_workspaces.first();
    }
    // Of the engine: in how many ms nearly all webhooks are answered; nothing before the first.
    [[nodiscard]] std::optional<double> webhookP95Ms() const { return m_webhookP95Ms; }
    [[nodiscard]] const std::optional<StoreState> &store() const { return m_store; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void schedule(Millis delay);

    ApiClient &m_api;
    QList<WorkspaceOverview> m_workspaces;
    std::optional<double> m_webhookP95Ms;
    std::optional<StoreState> m_store;
    std::optional<ApiError> m_error;
    QTimer m_timer;
    bool m_isLoading = false;
    bool m_wasAsked = false;
    int m_round = 0;
};

} // namespace flotilla
