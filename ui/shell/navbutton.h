#pragma once
// One page in the sidebar: icon and words, or the icon alone in the rail.

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace flotilla {

class NavButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavButton(const Theme &theme, const QString &icon, const QString &text,
              QWidget *parent = nullptr);

    void setRail(bool isRail);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override; // hover repaints

private:
    const Theme &m_theme;
    QString m_icon;
    bool m_isRail = false;
};

} // namespace flotilla
