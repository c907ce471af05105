#include "ui/homepage/fleetcard.h"

#include "ui/client/sessionsmodel.h"
#include "ui/kit/avatar.h"
#include "ui/kit/painted.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kClientsShown = 6;

} // namespace

// The numbers of one client; wraps, and says in words what it shows in colours.
class FleetCard::Squares : public Painted
{
public:
    explicit Squares(const Theme &theme)
        : Painted(theme, QAccessible::StaticText)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void tell(const WorkspaceOverview &overview)
    {
        m_up = overview.sessionsUp;
        m_troubled = overview.troubled;
        m_idle = std::max(0, overview.sessionsTotal - overview.sessionsUp - overview.sessionsDown);
        QStringList words{FleetCard::tr("%n up", "", m_up)};
        for (const TroubledSession &session : std::as_const(m_troubled))
            words.append(FleetCard::tr("%1: %2", "a number and its state")
                             .arg(session.name, SessionsModel::stateWord(session.state)));
        setAccessibleName(words.join(u", "_s));
        setToolTip(words.join(u'\n'));
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {side() * 6, heightForWidth(side() * 6)};
    }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const int step = side() + gap();
        const int each = std::max(1, (width + gap()) / step);
        const int count = std::max(1, m_up + m_idle + static_cast<int>(m_troubled.size()));
        return (count + each - 1) / each * step - gap();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = tokens();
        int at = 0;
        for (int i = 0; i < m_up; ++i)
            drawBox(painter, square(at++), {t.tickUp, QColor(), double(t.radius.sm)});
        for (const TroubledSession &session : std::as_const(m_troubled)) {
            const bool comesBack = session.state == SessionState::Reconnecting;
            const QColor colour = comesBack ? t.warning : t.danger;
            const QRect rect = square(at++);
            drawBox(painter, rect,
                    {comesBack ? t.warningSubtle : t.dangerSubtle, colour, double(t.radius.sm)});
            drawIcon(painter, rect, theme(), comesBack ? u"refresh-cw"_s : u"x"_s, colour,
                     t.icon.xs);
        }
        for (int i = 0; i < m_idle; ++i)
            drawBox(painter, square(at++), {t.tickNone, QColor(), double(t.radius.sm)});
    }

private:
    [[nodiscard]] int side() const { return tokens().icon.md + tokens().space.half; }
    [[nodiscard]] int gap() const { return tokens().space.one; }
    [[nodiscard]] QRect square(int index) const
    {
        const int step = side() + gap();
        const int each = std::max(1, (width() + gap()) / step);
        return QStyle::visualRect(layoutDirection(), rect(),
                                  {index % each * step, index / each * step, side(), side()});
    }

    int m_up = 0;
    int m_idle = 0; // new, pairing or stopped
    QList<TroubledSession> m_troubled;
};

FleetCard::FleetCard(const Theme &theme, QWidget *parent)
    : Card(theme, tr("Fleet"), parent)
    , m_theme(theme)
    , m_summary(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
    , m_none(new TextLabel(theme, &Tokens::small, &Tokens::textMuted,
                           tr("No number is connected yet.")))
    , m_list(new QVBoxLayout)
{
    setObjectName(u"fleet"_s);
    header()->addWidget(m_summary);
    header()->addStretch();
    m_list->setSpacing(0);
    body()->addLayout(m_list);
    m_none->setWordWrap(true);
    body()->addWidget(m_none);
    body()->addStretch();
}

FleetCard::Row FleetCard::makeRow()
{
    const Tokens &t = m_theme.tokens();
    Row row;
    row.widget = new QWidget;
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, t.space.three);
    column->setSpacing(t.space.two);
    auto *line = new QHBoxLayout;
    row.name = new TextLabel(m_theme, &Tokens::baseStrong, &Tokens::text);
    row.name->setElide(Qt::ElideRight);
    row.count = new TextLabel(m_theme, &Tokens::small, &Tokens::textMuted);
    line->addWidget(row.name, 1);
    line->addWidget(row.count);
    column->addLayout(line);
    row.squares = new Squares(m_theme);
    column->addWidget(row.squares);
    column->addWidget(new Divider(m_theme, Qt::Horizontal));
    m_list->addWidget(row.widget);
    return row;
}

void FleetCard::tell(const QList<WorkspaceOverview> &workspaces)
{
    int up = 0;
    int total = 0;
    for (const WorkspaceOverview &each : workspaces) {
        up += each.sessionsUp;
        total += each.sessionsTotal;
    }
    m_summary->setText(tr("%1 of %2 up").arg(up).arg(total));
    m_none->setVisible(total == 0);
    const qsizetype shown = total == 0 ? 0 : std::min<qsizetype>(workspaces.size(), kClientsShown);
    while (m_rows.size() < shown)
        m_rows.append(makeRow());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).widget->setVisible(i < shown);
        if (i >= shown)
            continue;
        const WorkspaceOverview &each = workspaces.at(i);
        m_rows.at(i).name->setText(each.name);
        m_rows.at(i).count->setText(tr("%1 of %2").arg(each.sessionsUp).arg(each.sessionsTotal));
        m_rows.at(i).squares->tell(each);
    }
}

} // namespace flotilla
