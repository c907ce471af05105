#include "ui/shell/workspacebutton.h"

#include "ui/kit/avatar.h"
#include "ui/theme/box.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace flotilla {

using namespace Qt::StringLiterals;

WorkspaceButton::WorkspaceButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName(u"workspaces"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    connect(this, &QAbstractButton::clicked, this, &WorkspaceButton::openMenu);
    setIdentity({});
}

void WorkspaceButton::setIdentity(const Identity &identity)
{
    m_identity = identity;
    setText(identity.workspace.name);
    setAccessibleName(tr("Workspace: %1").arg(identity.workspace.name));
    update();
}

void WorkspaceButton::setRail(bool isRail)
{
    m_isRail = isRail;
    setToolTip(isRail ? text() : QString());
    updateGeometry();
    update();
}

QSize WorkspaceButton::sizeHint() const
{
    const Tokens &t = m_theme.tokens();
    return {m_isRail ? t.size.rail : t.size.sidebar, m_theme.grown(t.size.topBar, t.title)};
}

void WorkspaceButton::openMenu()
{
    if (m_identity.workspaces.isEmpty())
        return;
    QMenu menu(this);
    menu.setObjectName(u"workspaceMenu"_s);
    auto *group = new QActionGroup(&menu);
    for (const WorkspaceEntry &entry : m_identity.workspaces) {
        // A name may hold an ampersand, which would be a mnemonic.
        QAction *action = menu.addAction(QString(entry.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(entry.id == m_identity.workspace.id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = entry.id] {
            if (id != m_identity.workspace.id)
                Q_EMIT chosen(id);
        });
    }
    menu.exec(mapToGlobal(QPoint(0, height())));
}

void WorkspaceButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = t.icon.xl;
    const int margin = m_isRail ? (width() - side) / 2 : t.space.three;
    const auto place = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    drawAvatar(painter, place({margin, (height() - side) / 2, side, side}), m_theme,
               {text(), -1, true});
    if (!m_isRail) {
        const int x = margin + side + t.space.two;
        const int room = width() - x - t.space.three - t.icon.sm - t.space.one;
        const int first = m_theme.lineHeight(t.small);
        const int second = m_theme.lineHeight(t.caption);
        const int top = (height() - first - second) / 2;
        painter.setFont(m_theme.font(t.baseBold));
        painter.setPen(t.text);
        drawLine(painter, place({x, top, room, first}), Qt::AlignLeft | Qt::AlignVCenter,
                 layoutDirection(), text());
        painter.setFont(m_theme.font(t.caption));
        painter.setPen(t.textMuted);
        drawLine(painter, place({x, top + first, room, second}), Qt::AlignLeft | Qt::AlignVCenter,
                 layoutDirection(), tr("Flotilla"));
        if (m_identity.workspaces.size() > 1)
            drawIcon(painter, place({width() - t.space.three - t.icon.sm, 0, t.icon.sm, height()}),
                     m_theme, u"chevrons-up-down"_s, t.textMuted, t.icon.sm);
    }
    painter.setPen(t.border);
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

} // namespace flotilla
