#pragma once
// Which client's workspace is shown, and the way to the others.

#include "ui/client/accountclient.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace flotilla {

class WorkspaceButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WorkspaceButton(const Theme &theme, QWidget *parent = nullptr);

    void setIdentity(const Identity &identity);
    void setRail(bool isRail);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(flotilla::WorkspaceId workspace);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu();

    const Theme &m_theme;
    Identity m_identity;
    bool m_isRail = false;
};

} // namespace flotilla
