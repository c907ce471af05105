#include "ui/homepage/homepage.h"

#include "ui/homepage/activitycard.h"
#include "ui/homepage/attentioncard.h"
#include "ui/homepage/fleetcard.h"
#include "ui/homepage/lanescard.h"
#include "ui/homepage/throughputcard.h"
#include "ui/kit/metricstrip.h"

#include <QDate>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// "↑ 8 %" against the same time a week ago; nothing where there was nothing to compare with.
QString changeOf(qint64 now, qint64 before)
{
    if (before <= 0)
        return HomePage::tr("today");
    const qint64 percent = (now - before) * 100 / before;
    const QString change = percent == 0  ? HomePage::tr("as much as")
                           : percent > 0 ? HomePage::tr("↑ %1 %").arg(QLocale().toString(percent))
                                         : HomePage::tr("↓ %1 %").arg(QLocale().toString(-percent));
    return HomePage::tr("%1 vs last %2", "a change, a day of the week")
        .arg(change, QLocale().dayName(QDate::currentDate().dayOfWeek()));
}

QList<double> hourly(const QList<TrafficFigures> &hours, qint64 TrafficFigures::*figure)
{
    QList<double> values;
    for (const TrafficFigures &hour : hours)
        values.append(double(hour.*figure));
    return values;
}

} // namespace

HomePage::HomePage(PageContext &context, QWidget *parent)
    : ConsolePage(parent)
    , m_context(context)
    , m_figures(new MetricStrip(context.theme))
    , m_received(m_figures->addTile(tr("Messages in")))
    , m_sent(m_figures->addTile(tr("Messages out")))
    , m_chats(m_figures->addTile(tr("Conversations today")))
    , m_byBot(m_figures->addTile(tr("Answered by bots alone")))
    , m_optedOut(m_figures->addTile(tr("Opt-outs")))
    , m_throughput(new ThroughputCard(context.theme))
    , m_lanes(new LanesCard(context.theme))
    , m_fleet(new FleetCard(context.theme))
    , m_attention(new AttentionCard(context))
    , m_activity(new ActivityCard(context.theme))
{
    setUp();
    connect(&context.overview, &Overview::changed, this, &HomePage::showFigures);
    connect(&context.theme, &Theme::changed, this, &HomePage::showFigures);
    context.overview.load();
    showFigures();
}

void HomePage::setUp()
{
    const Tokens &t = m_context.theme.tokens();
    setAccessibleName(tr("Home"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"homeScroll"_s);
    scroll->setAccessibleName(tr("Home"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    all->addWidget(scroll);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(t.space.five, t.space.four, t.space.five, t.space.four);
    grid->setSpacing(t.space.three);
    // As the picture has it: 4 parts, 5 parts, 5 parts of the width.
    constexpr int kColumns = 14;
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    grid->addWidget(m_figures, 0, 0, 1, kColumns);
    grid->addWidget(m_throughput, 1, 0, 1, 9);
    grid->addWidget(m_lanes, 1, 9, 1, 5);
    grid->addWidget(m_fleet, 2, 0, 1, 4);
    grid->addWidget(m_attention, 2, 4, 1, 5);
    grid->addWidget(m_activity, 2, 9, 1, 5);
    grid->setRowStretch(2, 1);
    scroll->setWidget(content);
}

QString HomePage::note() const
{
    return QLocale().toString(QDate::currentDate(), u"dddd d MMMM"_s);
}

void HomePage::showFigures()
{
    static const WorkspaceOverview kNothing;
    const WorkspaceOverview *now = m_context.overview.current();
    const WorkspaceOverview &overview = now ? *now : kNothing;
    const QLocale locale;
    m_received->setFigure(locale.toString(overview.today.received),
                          changeOf(overview.today.received, overview.weekAgo.received));
    m_received->setSeries(hourly(overview.hours, &TrafficFigures::received), &Tokens::accent);
    m_sent->setFigure(locale.toString(overview.today.sent),
                      changeOf(overview.today.sent, overview.weekAgo.sent));
    m_sent->setSeries(hourly(overview.hours, &TrafficFigures::sent), &Tokens::accent);
    m_chats->setFigure(locale.toString(overview.today.chats),
                       changeOf(overview.today.chats, overview.weekAgo.chats));
    m_chats->setSeries(hourly(overview.hours, &TrafficFigures::chats), &Tokens::accent);
    m_byBot->setFigure(overview.today.byBotPercent
                           ? tr("%1 %").arg(locale.toString(*overview.today.byBotPercent))
                           : tr("–", "no figure yet"),
                       tr("%n handed to people", "", static_cast<int>(overview.today.handedOff)));
    m_optedOut->setFigure(locale.toString(overview.today.optedOut),
                          changeOf(overview.today.optedOut, overview.weekAgo.optedOut));
    m_optedOut->setSeries(hourly(overview.hours, &TrafficFigures::optedOut), &Tokens::chart5);
    m_throughput->tell(overview);
    m_lanes->tell(overview);
    m_fleet->tell(m_context.overview.workspaces());
    m_attention->tell(overview);
    m_activity->tell(overview);
}

void HomePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().surfaceSunken);
}

} // namespace flotilla
