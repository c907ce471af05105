#include "ui/homepage/lanescard.h"

#include "ui/kit/sparkline.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tone.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Lane lane)
{
    switch (lane) {
    case Lane::High:
        return LanesCard::tr("High");
    case Lane::Medium:
        return LanesCard::tr("Medium");
    case Lane::Low:
        return LanesCard::tr("Low");
    }
    return {};
}

QString purposeOf(Lane lane)
{
    switch (lane) {
    case Lane::High:
        return LanesCard::tr("Live replies, takeover");
    case Lane::Medium:
        return LanesCard::tr("Flows, reminders");
    case Lane::Low:
        return LanesCard::tr("Broadcasts");
    }
    return {};
}

QString ageOf(const std::optional<Instant> &since)
{
    if (!since)
        return LanesCard::tr("–", "nothing waits");
    const double seconds =
        double(std::max<qint64>(QDateTime::currentMSecsSinceEpoch() - toMs(*since), 0)) / 1000;
    const QLocale locale;
    if (seconds < 10)
        return LanesCard::tr("%1 s").arg(locale.toString(seconds, 'f', 1));
    if (seconds < 100)
        return LanesCard::tr("%1 s").arg(locale.toString(int(seconds)));
    if (seconds < 100 * 60)
        return LanesCard::tr("%1 min").arg(locale.toString(int(seconds / 60)));
    return LanesCard::tr("%1 h").arg(locale.toString(int(seconds / 3600)));
}

ColourRole colourOf(Lane lane)
{
    return toneRole(laneTone(lane));
}

} // namespace

LanesCard::LanesCard(const Theme &theme, QWidget *parent)
    : Card(theme, tr("Priority lanes"), parent)
{
    const Tokens &t = theme.tokens();
    setObjectName(u"lanes"_s);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(t.space.four);
    grid->setVerticalSpacing(0);
    const QStringList titles{tr("Lane"), tr("Waiting"), tr("Oldest"), tr("Per min"),
                             tr("Last hour")};
    for (int column = 0; column < titles.size(); ++column) {
        auto *title = new TextLabel(theme, &Tokens::caption, &Tokens::textMuted, titles.at(column));
        grid->addWidget(title, 0, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    }
    grid->setColumnStretch(0, 1);
    int line = 1;
    for (const Lane lane : {Lane::High, Lane::Medium, Lane::Low}) {
        auto *name = new TextLabel(theme, &Tokens::baseStrong, colourOf(lane), nameOf(lane));
        auto *purpose = new TextLabel(theme, &Tokens::small, &Tokens::textMuted, purposeOf(lane));
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addStretch();
        words->addWidget(name);
        words->addWidget(purpose);
        words->addStretch();
        Row &row = m_rows.at(static_cast<size_t>(lane));
        row.waiting = new TextLabel(theme, &Tokens::title, &Tokens::text);
        row.oldest = new TextLabel(theme, &Tokens::base, &Tokens::text);
        row.perMinute = new TextLabel(theme, &Tokens::base, &Tokens::text);
        row.lastHour = new Sparkline(theme, tr("%1 lane, sent in the last hour").arg(nameOf(lane)),
                                     colourOf(lane), SparkKind::Line,
                                     {t.component.sparkWidth, t.component.sparkTileHeight});
        for (TextLabel *label : {row.waiting, row.oldest, row.perMinute})
            label->setTabular(true);
        grid->addWidget(new Divider(theme, Qt::Horizontal), line++, 0, 1,
                        static_cast<int>(titles.size()));
        grid->addLayout(words, line, 0);
        grid->addWidget(row.waiting, line, 1, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(row.oldest, line, 2, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(row.perMinute, line, 3, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(row.lastHour, line, 4, Qt::AlignRight | Qt::AlignVCenter);
        grid->setRowStretch(line++, 1);
    }
    body()->addLayout(grid);
}

void LanesCard::tell(const WorkspaceOverview &overview)
{
    const QLocale locale;
    for (size_t lane = 0; lane < m_rows.size(); ++lane) {
        const LaneFigures &figures = overview.lanes.at(lane);
        const Row &row = m_rows.at(lane);
        const QString waiting = locale.toString(figures.waiting);
        row.waiting->setText(figures.isMore ? tr("%1+", "at least so many").arg(waiting) : waiting);
        row.oldest->setText(ageOf(figures.oldestAt));
        row.perMinute->setText(locale.toString(figures.perMinute));
        row.lastHour->setValues(figures.lastHour);
    }
}

} // namespace flotilla
