#pragma once
// A panel that floats over the window: the choices of a filter, a form of two fields.

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace flotilla {

class PopupFrame : public QWidget
{
    Q_OBJECT

public:
    // The name is what screen readers announce when it opens.
    PopupFrame(const Theme &theme, const QString &name, QWidget *parent);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    // Opens under `anchor`, leading edges aligned, or above where there is no room; focuses the
    // first thing inside. Esc and a click elsewhere close it.
    void openAt(const QWidget &anchor);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_body;
};

} // namespace flotilla
