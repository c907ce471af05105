#pragma once
// The pages of the console down one side, with the workspace above and the person below; narrow as
// a rail where there is little room.

#include "ui/client/accountclient.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace flotilla {

class NavButton;
class WorkspaceButton;

class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(const Theme &theme, QWidget *parent = nullptr);

    void addPage(const QString &id, const QString &icon, const QString &title);
    void setCurrent(const QString &id);
    void setIdentity(const Identity &identity);
    void setRail(bool isRail);
    [[nodiscard]] bool isRail() const { return m_isRail; }

Q_SIGNALS:
    void opened(const QString &id);
    void workspaceChosen(flotilla::WorkspaceId workspace);
    void personMenuWanted(const QPoint &at); // global; above the person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    WorkspaceButton *m_workspace;
    NavButton *m_person;
    QVBoxLayout *m_pages;
    QHash<QString, NavButton *> m_buttons;
    bool m_isRail = false;
};

} // namespace flotilla
