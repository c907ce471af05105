#pragma once
// A switch for what takes effect at once.

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QVariantAnimation>

namespace flotilla {

class Toggle : public QAbstractButton
{
    Q_OBJECT

public:
    // The name is for screen readers; words beside it are a label's.
    Toggle(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    void slide(bool isOn);

    const Theme &m_theme;
    QVariantAnimation m_slide;
    double m_position = 0; // 0 off, 1 on
};

} // namespace flotilla
