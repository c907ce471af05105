#include "app/flotilla/tray.h"

#include <QMenu>
#include <QSystemTrayIcon>

using namespace flotilla;
using namespace Qt::StringLiterals;

Tray::Tray(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(this))
{
    connect(m_menu->addAction(tr("Show Flotilla")), &QAction::triggered, this, &Tray::showWanted);
    connect(m_menu->addAction(tr("Stop the engine and quit")), &QAction::triggered, this,
            &Tray::quitWanted);
    m_icon->setContextMenu(m_menu.get());
    const auto draw = [this, &theme] {
        m_icon->setIcon(theme.icon(u"message-circle"_s, theme.tokens().accent));
    };
    draw();
    connect(&theme, &Theme::changed, this, draw);
    connect(m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT showWanted();
            });
    m_icon->show();
}

Tray::~Tray() = default;

bool Tray::isThere()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::setWords(const QString &words)
{
    m_icon->setToolTip(words);
}
