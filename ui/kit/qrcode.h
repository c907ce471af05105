#pragma once
// A text as a code for a phone's camera: dark on light in every theme, and never mirrored.

#include "ui/kit/painted.h"

#include <QBitArray>

namespace flotilla {

class QrCode : public Painted
{
    Q_OBJECT

public:
    // `name`: what scanning it does.
    QrCode(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    // Empty, or too long for any code: nothing is shown.
    void setText(const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_side == 0; }
    [[nodiscard]] int side() const { return m_side; } // in modules
    [[nodiscard]] bool isDark(int x, int y) const { return m_modules.at(y * m_side + x); }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side = 0;
    QBitArray m_modules;
};

} // namespace flotilla
