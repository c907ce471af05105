#pragma once
// How people go through flows, over the API: figures of one flow, and of all in short.

#include "core/base/ids.h"
#include "ui/client/apiclient.h"

#include <QHash>

namespace flotilla {

// How far back it is counted.
enum class PeopleWindow { Hour, Day, Week };
[[nodiscard]] QLatin1StringView wordOf(PeopleWindow window); // as the API takes it
[[nodiscard]] QString shownAs(PeopleWindow window);          // "last 7 days"

struct FlowTotals
{
    qint64 started = 0;
    qint64 finished = 0;
    qint64 handedOver = 0;
    qint64 waiting = 0;        // now
    QList<double> series = {}; // how many started, by equal parts of the window

    bool operator==(const FlowTotals &) const = default;
    // Of those who started; none started: none.
    [[nodiscard]] std::optional<double> finishedPercent() const;
    [[nodiscard]] std::optional<double> handedOverPercent() const;
};

struct PeopleAtStep
{
    qint64 people = 0; // came
    qint64 finished = 0;
    qint64 left = 0;
    qint64 waiting = 0; // now
    bool operator==(const PeopleAtStep &) const = default;
};

struct PeopleOnWay
{
    QString step;
    QString block;  // empty: the end of the step
    QString outlet; // empty: the way on
    QString target;
    qint64 people = 0;
    bool operator==(const PeopleOnWay &) const = default;
};

struct PeopleInFlow
{
    FlowTotals totals;
    QHash<QString, PeopleAtStep> steps;
    QList<PeopleOnWay> ways;

    bool operator==(const PeopleInFlow &) const = default;
    [[nodiscard]] bool isEmpty() const { return steps.isEmpty(); }
    [[nodiscard]] static std::optional<PeopleInFlow> fromJson(const QJsonObject &json);
};

class PeopleClient
{
public:
    explicit PeopleClient(ApiClient &api)
        : m_api(api)
    {}

    template<class T>
    using Then = std::function<void(ApiAnswer<T>)>;

    void ofFlow(FlowId flow, PeopleWindow window, QObject *context, Then<PeopleInFlow> done);
    // Of every flow of the workspace, page after page.
    void ofAll(PeopleWindow window, QObject *context, Then<QHash<FlowId, FlowTotals>> done);

private:
    ApiClient &m_api;
};

} // namespace flotilla
