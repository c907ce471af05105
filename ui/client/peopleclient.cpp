#include "ui/client/peopleclient.h"

#include "ui/client/apipages.h"
#include "ui/client/fields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFlowsAtOnce = 200;
constexpr std::array<QLatin1StringView, 3> kWords{"1h"_L1, "24h"_L1, "7d"_L1};

qint64 countIn(const QJsonObject &json, QLatin1StringView name)
{
    return json.value(name).toInteger();
}

// A window is shorter than some chats: who came before it may end within it.
std::optional<double> percentOf(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    return std::min(100.0, 100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

FlowTotals totalsOf(const QJsonObject &json)
{
    FlowTotals totals{countIn(json, "started"_L1), countIn(json, "finished"_L1),
                      countIn(json, "handed_over"_L1), countIn(json, "waiting"_L1)};
    for (const QJsonValue &part : json.value("series"_L1).toArray())
        totals.series.append(part.toDouble());
    return totals;
}

bool readTotals(const QJsonObject &page, QHash<FlowId, FlowTotals> &all)
{
    if (!page.value("items"_L1).isArray())
        return false;
    for (const QJsonValue &value : page.value("items"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        all.insert(idField<FlowId>(item, "flow"_L1), totalsOf(item));
    }
    return true;
}

} // namespace

QLatin1StringView wordOf(PeopleWindow window)
{
    return kWords.at(static_cast<size_t>(window));
}

QString shownAs(PeopleWindow window)
{
    switch (window) {
    case PeopleWindow::Hour:
        return QCoreApplication::translate("flotilla::PeopleWindow", "last hour");
    case PeopleWindow::Day:
        return QCoreApplication::translate("flotilla::PeopleWindow", "last 24 hours");
    case PeopleWindow::Week:
        break;
    }
    return QCoreApplication::translate("flotilla::PeopleWindow", "last 7 days");
}

std::optional<double> FlowTotals::finishedPercent() const
{
    return percentOf(finished, started);
}

std::optional<double> FlowTotals::handedOverPercent() const
{
    return percentOf(handedOver, started);
}

std::optional<PeopleInFlow> PeopleInFlow::fromJson(const QJsonObject &json)
{
    if (!json.value("steps"_L1).isArray() || !json.value("edges"_L1).isArray())
        return std::nullopt;
    PeopleInFlow people;
    people.totals = totalsOf(json);
    for (const QJsonValue &value : json.value("steps"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        people.steps.insert(textField(step, "step"_L1),
                            {countIn(step, "people"_L1), countIn(step, "finished"_L1),
                             countIn(step, "left"_L1), countIn(step, "waiting"_L1)});
    }
    for (const QJsonValue &value : json.value("edges"_L1).toArray()) {
        const QJsonObject way = value.toObject();
        people.ways.append({textField(way, "step"_L1), textField(way, "block"_L1),
                            textField(way, "outlet"_L1), textField(way, "to"_L1),
                            countIn(way, "people"_L1)});
    }
    return people;
}

void PeopleClient::ofFlow(FlowId flow, PeopleWindow window, QObject *context,
                          Then<PeopleInFlow> done)
{
    m_api.ask<PeopleInFlow>(ApiRequest::get(u"/v1/flows/"_s + flow.text() + u"/figures"_s,
                                            {{u"window"_s, wordOf(window)}}),
                            context, &PeopleInFlow::fromJson, std::move(done));
}

void PeopleClient::ofAll(PeopleWindow window, QObject *context,
                         Then<QHash<FlowId, FlowTotals>> done)
{
    askPages<QHash<FlowId, FlowTotals>>(
        m_api,
        ApiRequest::get(u"/v1/flow-figures"_s, {{u"window"_s, wordOf(window)},
                                                {u"limit"_s, QString::number(kFlowsAtOnce)}}),
        context, readTotals, std::move(done));
}

} // namespace flotilla
