#pragma once
// One of a few, side by side: a window of time, list or cards.

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QWidget>

namespace flotilla {

class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    // The name is what is chosen: "Window of time".
    SegmentedControl(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    // Returns its index. A segment of an icon only is named by `text` in its tooltip.
    int addSegment(const QString &text, const QString &icon = {}, bool isIconOnly = false);
    void setText(int index, const QString &text);
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_group.checkedId(); }
    [[nodiscard]] int count() const { return int(m_group.buttons().size()); }

Q_SIGNALS:
    void currentChanged(int index); // by a person or by setCurrent

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    QButtonGroup m_group;
};

} // namespace flotilla
