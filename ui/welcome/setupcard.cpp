#include "ui/welcome/setupcard.h"

#include "ui/kit/painted.h"
#include "ui/kit/stackedprogress.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"
#include "ui/theme/look.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

// A round mark, what is to be done, and the button that leads there.
class SetupCard::Line : public Painted
{
public:
    enum class Standing { Open, Next, Done };

    Line(const Theme &theme, QString title, QString text)
        : Painted(theme, QAccessible::ListItem)
        , m_title(std::move(title))
        , m_text(std::move(text))
        , m_row(new QHBoxLayout(this))
    {
        m_row->setContentsMargins(0, 0, 0, 0);
        m_row->addStretch();
        setMinimumHeight(this->theme().grown(tokens().component.rowThumbnail, tokens().base));
        setStanding(Standing::Open);
    }

    void addButton(QPushButton *button)
    {
        m_row->addWidget(button);
        m_row->addSpacing(tokens().space.three); // a margin would not change sides
    }
    void setStanding(Standing standing)
    {
        m_standing = standing;
        setAccessibleName(standing == Standing::Done ? SetupCard::tr("%1: done").arg(m_title)
                                                     : m_title);
        setAccessibleDescription(m_text);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto place = [this](const QRect &part) {
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        const int side = t.icon.lg;
        const QRect mark = place({t.space.four, (height() - side) / 2, side, side});
        switch (m_standing) {
        case Standing::Done:
            drawBox(painter, mark, {t.success, {}, side / 2.0});
            drawIcon(painter, mark, theme(), u"check"_s, t.surface, t.icon.xs, t.stroke.markAt24);
            break;
        case Standing::Next:
            drawBox(painter, mark, {{}, t.accent, side / 2.0, t.stroke.focus});
            break;
        case Standing::Open:
            drawBox(painter, mark, {{}, t.borderStrong, side / 2.0, t.stroke.edge, Qt::DashLine});
            break;
        }
        const int x = t.space.four + side + t.space.three;
        const int first = theme().lineHeight(t.base);
        const int second = theme().lineHeight(t.small);
        const int top = (height() - first - second) / 2;
        const int room = width() - x - m_row->minimumSize().width() - t.space.four;
        painter.setFont(theme().font(t.baseStrong));
        painter.setPen(m_standing == Standing::Done ? t.textMuted : t.text);
        drawLine(painter, place({x, top, room, first}), Qt::AlignLeft | Qt::AlignVCenter,
                 layoutDirection(), m_title);
        painter.setFont(theme().font(t.small));
        painter.setPen(t.textMuted);
        drawLine(painter, place({x, top + first, room, second}), Qt::AlignLeft | Qt::AlignVCenter,
                 layoutDirection(), m_text);
        if (m_standing == Standing::Done)
            drawLine(painter, place({x, 0, width() - x - t.space.five, height()}),
                     Qt::AlignRight | Qt::AlignVCenter, layoutDirection(), SetupCard::tr("done"));
    }

private:
    QString m_title;
    QString m_text;
    QHBoxLayout *m_row;
    Standing m_standing = Standing::Open;
};

SetupCard::SetupCard(const Theme &theme, QWidget *parent)
    : Card(theme, tr("Setting up"), parent)
    , m_theme(theme)
    , m_count(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
    , m_progress(new StackedProgress(theme, tr("Setting up"), theme.tokens().component.barThin))
    , m_invite(new QPushButton(tr("Invite")))
{
    const Tokens &t = theme.tokens();
    setObjectName(u"setupCard"_s);
    header()->addWidget(m_count);
    m_progress->setFixedWidth(t.size.sidebar / 2);
    header()->addWidget(m_progress);
    header()->addStretch();
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    m_lines = {
        new Line(theme, tr("Engine is running"), tr("It keeps everything on its own disk")),
        new Line(theme, tr("Choose simulator or number"), tr("You can have both")),
        new Line(theme, tr("Pick a flow"), tr("Start from a template, or draw your own")),
        new Line(theme, tr("Say hello to your bot"), tr("Write to the number and watch it answer")),
        new Line(theme, tr("Invite your team"),
                 tr("Designers, agents, or a client who only looks"))};
    auto *templates = new QPushButton(tr("Templates"));
    templates->setObjectName(u"welcomeTemplates"_s);
    templates->setAccessibleName(templates->text());
    setControlSize(*templates, ControlSize::Small);
    m_lines.at(Flow)->addButton(templates);
    connect(templates, &QPushButton::clicked, this, &SetupCard::templatesWanted);
    m_invite->setObjectName(u"welcomeInvite"_s);
    m_invite->setAccessibleName(tr("Invite your team"));
    setControlSize(*m_invite, ControlSize::Small);
    m_lines.at(Team)->addButton(m_invite);
    connect(m_invite, &QPushButton::clicked, this, &SetupCard::inviteWanted);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (i > 0)
            body()->addWidget(new Divider(theme, Qt::Horizontal));
        body()->addWidget(m_lines.at(i));
    }
    retell();
}

void SetupCard::setMayInvite(bool may)
{
    m_invite->setVisible(may);
}

void SetupCard::setDone(Step step, bool isDone)
{
    m_isDone.at(size_t(step)) = isDone;
    retell();
}

void SetupCard::retell()
{
    bool isNext = true;
    int done = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool isDone = m_isDone.at(i);
        done += isDone ? 1 : 0;
        m_lines.at(i)->setStanding(isDone   ? Line::Standing::Done
                                   : isNext ? Line::Standing::Next
                                            : Line::Standing::Open);
        isNext = isNext && isDone;
    }
    m_count->setText(tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(StepCount)));
    m_progress->setParts({{tr("done"), double(done), &Tokens::accent}}, StepCount);
}

} // namespace flotilla
