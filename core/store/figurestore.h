#pragma once
// How people go through flows: crossings of turns, counted in the commit of the turn itself, so
// that none is counted twice and none is left out. By the step of the flow, whatever the version.

#include "core/model/caller.h"
#include "core/store/runstore.h"

#include <QHash>

#include <map>
#include <tuple>

namespace flotilla {

// What the turns of one command add, together.
class FigureTally
{
public:
    void add(const RunRow &run, const QList<Crossing> &crossings);
    void write(WriteTx &tx) const; // under the minute of the commit

private:
    // Workspace, flow, what, step, block, outlet, target.
    using Key = std::tuple<WorkspaceId, FlowId, Crossing::Kind, QString, QString, QString, QString>;
    std::map<Key, qint64> m_people;
};

enum class FigureWindow { Hour, Day, Week };
[[nodiscard]] QLatin1StringView wordOf(FigureWindow window); // "1h", "24h", "7d"
[[nodiscard]] bool fromWord(QStringView word, FigureWindow &out);

// Of a flow as a whole. A flow that others call is begun by each call.
struct FlowSums
{
    qint64 started = 0;
    qint64 finished = 0;   // came to the flow's own end
    qint64 handedOver = 0; // to a person, by a block or because the flow failed
    qint64 waiting = 0;    // are in it now, whatever the window
    // How many started, by equal parts of the window; the last part goes on.
    QList<qint64> series = {};
};

struct StepFigures
{
    qint64 people = 0; // times that somebody came to the step
    qint64 finished = 0;
    // The run ended here by something else than the flow, or the flow failed, or nothing came for
    // too long.
    qint64 left = 0;
    qint64 waiting = 0; // stand there now
};

struct EdgeFigures
{
    QString step;
    QString block;
    QString outlet;
    QString target;
    qint64 people = 0; // times that somebody took it
};

struct FlowFigures
{
    Instant from; // the whole minute or hour with which the window begins
    FlowSums sums;
    std::map<QString, StepFigures> steps; // those with anything to tell
    QList<EdgeFigures> edges;             // that were taken, by step, block, outlet and target
};

class FigureStore
{
public:
    [[nodiscard]] static Instant beginningOf(FigureWindow window, Instant now);
    [[nodiscard]] static FlowFigures ofFlow(Connection &db, const Caller &caller, FlowId flow,
                                            FigureWindow window, Instant now);
    // Of those with anything to tell among the flows after one id, up to another.
    [[nodiscard]] static QHash<FlowId, FlowSums> ofFlows(Connection &db, const Caller &caller,
                                                         FlowId after, FlowId upTo,
                                                         FigureWindow window, Instant now);

    struct Progress
    {
        qint64 after = 0; // a flow
        bool more = false;
    };
    // Makes hours of minutes that are old, and drops hours that are too old; a few at a time.
    static Progress tidy(WriteTx &tx, qint64 afterFlow);
};

} // namespace flotilla
