#pragma once
// The mark of the product: a sail on the accent.

#include "ui/kit/painted.h"

namespace flotilla {

class LogoMark : public Painted
{
    Q_OBJECT

public:
    LogoMark(const Theme &theme, int side, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
};

// Also for the icon of windows and of the tray.
[[nodiscard]] QPixmap logoPixmap(const Theme &theme, int side, double devicePixelRatio);

} // namespace flotilla
