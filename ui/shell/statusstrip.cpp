#include "ui/shell/statusstrip.h"

#include "ui/client/apiclient.h"
#include "ui/client/timetext.h"
#include "ui/kit/card.h"
#include "ui/kit/statusmark.h"
#include "ui/kit/textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>
#include <QtMath>

namespace flotilla {

using namespace Qt::StringLiterals;

StatusStrip::StatusStrip(const Theme &theme, ApiClient &api, EngineLink &link, Overview &overview,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_api(api)
    , m_link(link)
    , m_overview(overview)
    , m_state(new StatusDot(theme, Tone::Neutral, {}))
    , m_address(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
    , m_rate(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
    , m_webhooks(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
    , m_quietChange(new QWidget)
    , m_moon(new QLabel)
    , m_quiet(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
    , m_store(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
    , m_clock(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
{
    const Tokens &t = theme.tokens();
    setObjectName(u"statusBar"_s);
    setAccessibleName(tr("Status of the engine"));
    const auto restyle = [this] {
        m_moon->setPixmap(m_theme.iconPixmap(u"moon"_s, m_theme.tokens().textMuted,
                                             m_theme.tokens().icon.sm, devicePixelRatioF()));
        setFixedHeight(m_theme.grown(m_theme.tokens().size.statusBar, m_theme.tokens().small));
        makeRoom();
        update();
    };
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it leaves out what has no room
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(t.space.three, t.space.one, t.space.three, t.space.one);
    row->setSpacing(t.space.two + t.space.half);
    m_state->setObjectName(u"engineState"_s);
    row->addWidget(m_state);
    addDivider(row);
    row->addWidget(m_address);
    addDivider(row);
    for (const Lane lane : {Lane::High, Lane::Medium, Lane::Low}) {
        auto *mark = new LaneMark(theme, lane, 0);
        mark->setObjectName(u"lane."_s + wordOf(lane));
        m_lanes.at(static_cast<size_t>(lane)) = mark;
        row->addWidget(mark);
    }
    addDivider(row);
    m_rate->setTabular(true);
    row->addWidget(m_rate);
    m_webhooks->setTabular(true);
    m_webhooks->setObjectName(u"webhookP95"_s);
    m_webhooks->setToolTip(tr("In this time 95 of 100 webhooks are answered"));
    m_beforeWebhooks = addDivider(row);
    row->addWidget(m_webhooks);
    row->addStretch();
    setUpEnd(row);
    connect(&m_link, &EngineLink::stateChanged, this, &StatusStrip::showLink);
    connect(&m_api, &ApiClient::engineChanged, this, &StatusStrip::showLink);
    connect(&m_overview, &Overview::changed, this, &StatusStrip::showFigures);
    connect(&m_tick, &QTimer::timeout, this, &StatusStrip::showClock);
    connect(&theme, &Theme::changed, this, restyle);
    showLink();
    showFigures();
    showClock();
    restyle();
}

Divider *StatusStrip::addDivider(QHBoxLayout *row)
{
    auto *divider = new Divider(m_theme, Qt::Vertical);
    row->addWidget(divider);
    return divider;
}

void StatusStrip::setUpEnd(QHBoxLayout *row)
{
    m_quiet->setObjectName(u"quietChange"_s);
    auto *quiet = new QHBoxLayout(m_quietChange);
    quiet->setContentsMargins(0, 0, 0, 0);
    quiet->setSpacing(m_theme.tokens().component.iconGap);
    quiet->addWidget(m_moon);
    quiet->addWidget(m_quiet);
    m_store->setObjectName(u"storeState"_s);
    m_clock->setTabular(true);
    row->addWidget(m_quietChange);
    m_beforeStore = addDivider(row);
    row->addWidget(m_store);
    m_beforeClock = addDivider(row);
    row->addWidget(m_clock);
}

void StatusStrip::showLink()
{
    switch (m_link.state()) {
    case EngineLink::State::Connecting:
        m_state->setStatus(Tone::Neutral, tr("Connecting"));
        break;
    case EngineLink::State::Live:
        m_state->setStatus(Tone::Success, tr("Engine running"));
        break;
    case EngineLink::State::Slow:
        m_state->setStatus(Tone::Warning, tr("Engine is slow"));
        break;
    case EngineLink::State::Lost:
        m_state->setStatus(Tone::Danger, tr("Engine does not answer"));
        break;
    case EngineLink::State::SignedOut:
        m_state->setStatus(Tone::Warning, tr("Signed out"));
        break;
    }
    m_address->setText(m_api.address().authority());
    makeRoom();
}

void StatusStrip::showFigures()
{
    const WorkspaceOverview *overview = m_overview.current();
    for (size_t lane = 0; lane < m_lanes.size(); ++lane)
        m_lanes.at(lane)->setNumber(overview ? overview->lanes.at(lane).waiting : 0);
    m_rate->setText(
        tr("%1 msg/min").arg(QLocale().toString(overview ? overview->sentPerMinute : 0)));
    const std::optional<double> p95 = m_overview.webhookP95Ms();
    if (p95)
        m_webhooks->setText(tr("Webhook p95 %1 ms").arg(QLocale().toString(qCeil(*p95))));
    showQuiet();
    showStore();
    makeRoom();
}

// Where there is no room for everything, what matters least is left out first.
void StatusStrip::makeRoom()
{
    const std::optional<StoreState> &store = m_overview.store();
    bool tellsQuiet = m_tellsQuiet;
    bool tellsWebhooks = m_overview.webhookP95Ms().has_value();
    bool tellsStore = store.has_value();
    const auto isTooWide = [&] {
        m_quietChange->setVisible(tellsQuiet);
        m_beforeWebhooks->setVisible(tellsWebhooks);
        m_webhooks->setVisible(tellsWebhooks);
        m_beforeStore->setVisible(tellsQuiet && tellsStore);
        m_store->setVisible(tellsStore);
        m_beforeClock->setVisible(tellsQuiet || tellsStore);
        return layout()->sizeHint().width() > width();
    };
    if (isTooWide() && tellsQuiet)
        tellsQuiet = false;
    if (isTooWide() && store && store->isReady)
        tellsStore = false;
    if (isTooWide() && tellsWebhooks)
        tellsWebhooks = false;
    static_cast<void>(isTooWide());
}

void StatusStrip::resizeEvent(QResizeEvent *)
{
    makeRoom();
}

QString StatusStrip::quietWords(const QuietChange &change, const QString &zone, Instant now)
{
    const QString city = zone.section(u'/', -1).replace(u'_', u' ');
    const qint64 minutes = (toMs(change.at) - toMs(now) + 59'999) / 60'000;
    if (minutes < 60) {
        const int n = static_cast<int>(minutes);
        return change.begins ? tr("Quiet hours begin in %1 in %n min", nullptr, n).arg(city)
                             : tr("Quiet hours end in %1 in %n min", nullptr, n).arg(city);
    }
    const QTime time =
        QDateTime::fromMSecsSinceEpoch(toMs(change.at), QTimeZone(zone.toUtf8())).time();
    return change.begins ? tr("Quiet hours begin in %1 at %2").arg(city, clockTime(time))
                         : tr("Quiet hours end in %1 at %2").arg(city, clockTime(time));
}

void StatusStrip::showQuiet()
{
    const WorkspaceOverview *overview = m_overview.current();
    const Instant now = fromMs(QDateTime::currentMSecsSinceEpoch());
    m_tellsQuiet = overview && overview->quietChange && overview->quietChange->at > now;
    if (!m_tellsQuiet)
        return;
    m_quiet->setText(quietWords(*overview->quietChange, overview->zone, now));
    m_quiet->setToolTip(tr("%1. Customers elsewhere have their own clock.").arg(m_quiet->text()));
}

void StatusStrip::showStore()
{
    const std::optional<StoreState> &store = m_overview.store();
    if (!store)
        return;
    const QString name = store->kind == u"sqlite" ? u"SQLite"_s : store->kind;
    m_store->setColour(store->isReady ? &Tokens::textMuted : &Tokens::danger);
    m_store->setText(store->isReady ? name : tr("%1 takes no work").arg(name));
    m_store->setToolTip(store->isReady ? tr("Where the engine keeps everything") : store->detail);
}

void StatusStrip::showClock()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_clock->setText(tr("%1 %2 %3", "date, time, zone")
                         .arg(QLocale().toString(now.date(), u"ddd d MMM"_s), clockTime(now.time()),
                              now.timeZoneAbbreviation()));
    showQuiet();
    makeRoom();
    // At the turn of the minute.
    m_tick.start((60 - now.time().second()) * 1000);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surfaceSunken);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.tokens().border);
}

} // namespace flotilla
