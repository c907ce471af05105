#include "ui/homepage/activitycard.h"

#include "ui/client/timetext.h"
#include "ui/homepage/activitywords.h"
#include "ui/kit/avatar.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

enum Whose { Everyone, People, Programs };
constexpr qsizetype kShownMax = 10;

} // namespace

ActivityCard::ActivityCard(const Theme &theme, QWidget *parent)
    : Card(theme, tr("Activity"), parent)
    , m_theme(theme)
    , m_whose(new SegmentedControl(theme, tr("Whose activity")))
    , m_none(new TextLabel(theme, &Tokens::small, &Tokens::textMuted,
                           tr("Nobody has changed anything yet.")))
    , m_list(new QVBoxLayout)
{
    setObjectName(u"activity"_s);
    header()->addStretch();
    m_whose->setObjectName(u"activityWhose"_s);
    setControlSize(*m_whose, ControlSize::Small);
    m_whose->addSegment(tr("Everyone"));
    m_whose->addSegment(tr("People"));
    m_whose->addSegment(tr("Programs"));
    m_whose->setCurrent(Everyone);
    header()->addWidget(m_whose);
    m_list->setSpacing(0);
    body()->addLayout(m_list);
    body()->addWidget(m_none);
    body()->addStretch();
    connect(m_whose, &SegmentedControl::currentChanged, this, &ActivityCard::retell);
    retell();
}

ActivityCard::Row ActivityCard::makeRow()
{
    const Tokens &t = m_theme.tokens();
    Row row;
    row.widget = new QWidget;
    row.widget->setMinimumHeight(m_theme.rowHeight() - t.space.half);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(t.space.two);
    row.time = new TextLabel(m_theme, &Tokens::small, &Tokens::textMuted);
    row.time->setTabular(true);
    row.avatar = new Avatar(m_theme, {}, t.icon.lg);
    row.text = new TextLabel(m_theme, &Tokens::base, &Tokens::text);
    row.text->setElide(Qt::ElideRight);
    line->addWidget(row.time);
    line->addWidget(row.avatar);
    line->addWidget(row.text, 1);
    m_list->addWidget(row.widget);
    return row;
}

void ActivityCard::tell(const WorkspaceOverview &overview)
{
    m_lines = overview.activity;
    retell();
}

void ActivityCard::retell()
{
    qsizetype shown = 0;
    for (const ActivityLine &line : std::as_const(m_lines)) {
        const ActivityWords words = wordsOf(line);
        if (shown >= kShownMax || (m_whose->current() == People && !words.isPerson) ||
            (m_whose->current() == Programs && words.isPerson))
            continue;
        if (shown == m_rows.size())
            m_rows.append(makeRow());
        const Row &row = m_rows.at(shown++);
        row.time->setText(clockTime(line.at));
        row.avatar->setLook({words.isPerson ? line.who : tr("Program"), -1, !words.isPerson});
        row.text->setText(words.text);
        row.widget->show();
    }
    for (qsizetype i = shown; i < m_rows.size(); ++i)
        m_rows.at(i).widget->hide();
    m_none->setVisible(shown == 0);
}

} // namespace flotilla
