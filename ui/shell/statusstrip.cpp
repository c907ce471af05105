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
    , m_beforeWebhooks(new Divider(theme, Qt::Vertical))
    , m_webhooks(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
    , m_clock(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
{
    const Tokens &t = theme.tokens();
    setObjectName(u"statusBar"_s);
    setAccessibleName(tr("Status of the engine"));
    const auto restyle = [this] {
        setFixedHeight(m_theme.grown(m_theme.tokens().size.statusBar, m_theme.tokens().small));
        update();
    };
    restyle();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(t.space.three, t.space.one, t.space.three, t.space.one);
    row->setSpacing(t.space.two + t.space.half);
    m_state->setObjectName(u"engineState"_s);
    row->addWidget(m_state);
    row->addWidget(new Divider(theme, Qt::Vertical));
    row->addWidget(m_address);
    row->addWidget(new Divider(theme, Qt::Vertical));
    for (const Lane lane : {Lane::High, Lane::Medium, Lane::Low}) {
        auto *mark = new LaneMark(theme, lane, 0);
        mark->setObjectName(u"lane."_s + wordOf(lane));
        m_lanes.at(static_cast<size_t>(lane)) = mark;
        row->addWidget(mark);
    }
    row->addWidget(new Divider(theme, Qt::Vertical));
    m_rate->setTabular(true);
    row->addWidget(m_rate);
    m_webhooks->setTabular(true);
    m_webhooks->setObjectName(u"webhookP95"_s);
    m_webhooks->setToolTip(tr("In this time 95 of 100 webhooks are answered"));
    row->addWidget(m_beforeWebhooks);
    row->addWidget(m_webhooks);
    row->addStretch();
    m_clock->setTabular(true);
    row->addWidget(m_clock);
    connect(&m_link, &EngineLink::stateChanged, this, &StatusStrip::showLink);
    connect(&m_api, &ApiClient::engineChanged, this, &StatusStrip::showLink);
    connect(&m_overview, &Overview::changed, this, &StatusStrip::showFigures);
    connect(&m_tick, &QTimer::timeout, this, &StatusStrip::showClock);
    connect(&theme, &Theme::changed, this, restyle);
    showLink();
    showFigures();
    showClock();
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
}

void StatusStrip::showFigures()
{
    const WorkspaceOverview *overview = m_overview.current();
    for (size_t lane = 0; lane < m_lanes.size(); ++lane)
        m_lanes.at(lane)->setNumber(overview ? overview->lanes.at(lane).waiting : 0);
    m_rate->setText(
        tr("%1 msg/min").arg(QLocale().toString(overview ? overview->sentPerMinute : 0)));
    const std::optional<double> p95 = m_overview.webhookP95Ms();
    m_beforeWebhooks->setVisible(p95.has_value());
    m_webhooks->setVisible(p95.has_value());
    if (p95)
        m_webhooks->setText(tr("Webhook p95 %1 ms").arg(QLocale().toString(qCeil(*p95))));
}

void StatusStrip::showClock()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_clock->setText(tr("%1 %2 %3", "date, time, zone")
                         .arg(QLocale().toString(now.date(), u"ddd d MMM"_s), clockTime(now.time()),
                              now.timeZoneAbbreviation()));
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
