#include "ui/homepage/throughputcard.h"

#include "ui/client/timetext.h"
#include "ui/kit/chartwidget.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

ThroughputCard::ThroughputCard(const Theme &theme, QWidget *parent)
    : Card(theme, tr("Throughput"), parent)
    , m_chart(new ChartWidget(theme, tr("Messages per minute, last hour")))
    , m_in(new TextLabel(theme, &Tokens::small, &Tokens::chart1))
    , m_out(new TextLabel(theme, &Tokens::small, &Tokens::chart2))
{
    const Tokens &t = theme.tokens();
    setObjectName(u"throughput"_s);
    header()->addWidget(new TextLabel(theme, &Tokens::small, &Tokens::textMuted,
                                      tr("messages per minute, last hour")));
    header()->addStretch();
    header()->addWidget(m_in);
    header()->addSpacing(t.space.three);
    header()->addWidget(m_out);
    m_in->setTabular(true);
    m_out->setTabular(true);
    m_chart->setObjectName(u"throughputChart"_s);
    body()->addWidget(m_chart, 1);
}

void ThroughputCard::tell(const WorkspaceOverview &overview)
{
    const QLocale locale;
    m_in->setText(
        tr("In %1", "messages a minute").arg(locale.toString(overview.receivedPerMinute)));
    m_out->setText(tr("Out %1", "messages a minute").arg(locale.toString(overview.sentPerMinute)));
    QStringList steps;
    for (qsizetype i = 0; i < overview.receivedLastHour.size(); ++i)
        steps.append(clockTime(overview.lastHourFrom + std::chrono::minutes(i)));
    QStringList labels;
    constexpr int kLabelsEvery = 20;
    for (qsizetype i = 0; i < steps.size(); i += kLabelsEvery)
        labels.append(steps.at(i));
    if (!steps.isEmpty())
        labels.append(tr("now"));
    m_chart->setData({{tr("In", "messages"), &Tokens::chart1, overview.receivedLastHour},
                      {tr("Out", "messages"), &Tokens::chart2, overview.sentLastHour}},
                     labels);
    m_chart->setStepNames(steps);
}

} // namespace flotilla
