#include "ui/shell/sidebar.h"

#include "ui/shell/navbutton.h"
#include "ui/shell/workspacebutton.h"

#include <QPainter>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

Sidebar::Sidebar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(new WorkspaceButton(theme))
    , m_person(new NavButton(theme, u"user-round"_s, tr("You")))
    , m_pages(new QVBoxLayout)
{
    const Tokens &t = theme.tokens();
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Pages"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 1, 0); // the line
    all->setSpacing(0);
    all->addWidget(m_workspace);
    m_pages->setContentsMargins(t.space.two, t.space.two, t.space.two, t.space.two);
    m_pages->setSpacing(t.space.half);
    all->addLayout(m_pages);
    all->addStretch();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(t.space.two, t.space.two, t.space.two, t.space.two);
    m_person->setObjectName(u"person"_s);
    m_person->setCheckable(false);
    m_person->setAutoExclusive(false); // no page: Tab goes there by itself
    foot->addWidget(m_person);
    all->addLayout(foot);
    setRail(false);
    connect(m_workspace, &WorkspaceButton::chosen, this, &Sidebar::workspaceChosen);
    connect(m_person, &QAbstractButton::clicked, this,
            [this] { Q_EMIT personMenuWanted(m_person->mapToGlobal(QPoint(0, 0))); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Sidebar::addPage(const QString &id, const QString &icon, const QString &title)
{
    auto *button = new NavButton(m_theme, icon, title);
    button->setObjectName(u"nav."_s + id);
    button->setRail(m_isRail);
    m_pages->addWidget(button);
    m_buttons.insert(id, button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT opened(id); });
}

void Sidebar::setCurrent(const QString &id)
{
    if (NavButton *button = m_buttons.value(id))
        button->setChecked(true);
}

void Sidebar::setIdentity(const Identity &identity)
{
    m_workspace->setIdentity(identity);
    const QString name = identity.name.isEmpty() ? tr("You") : identity.name;
    m_person->setText(name);
    m_person->setAccessibleName(tr("%1: theme, text size, signing out").arg(name));
    m_person->update();
}

void Sidebar::setRail(bool isRail)
{
    m_isRail = isRail;
    const Tokens &t = m_theme.tokens();
    setFixedWidth(isRail ? t.size.rail : t.size.sidebar);
    m_workspace->setRail(isRail);
    m_person->setRail(isRail);
    for (NavButton *button : std::as_const(m_buttons))
        button->setRail(isRail);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surfaceSunken);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), t.border);
    painter.fillRect(QRect(0, m_person->y() - t.space.two, width(), 1), t.border);
}

} // namespace flotilla
