#pragma once
// The icon that keeps the engine in reach while the window is closed.

#include "ui/theme/theme.h"

#include <QObject>

class QMenu;
class QSystemTrayIcon;

class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(const flotilla::Theme &theme, QObject *parent = nullptr);
    ~Tray() override;

    // Whether the desktop has a place for it.
    [[nodiscard]] static bool isThere();
    void setWords(const QString &words); // the tooltip

Q_SIGNALS:
    void showWanted();
    void quitWanted();

private:
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon;
};
