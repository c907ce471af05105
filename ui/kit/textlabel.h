#pragma once
// Words in a style of the design, with its line height.

#include "ui/theme/theme.h"

#include <QLabel>

namespace flotilla {

class TextLabel : public QLabel
{
    Q_OBJECT

public:
    TextLabel(const Theme &theme, TextRole style, ColourRole colour, const QString &text = {},
              QWidget *parent = nullptr);

    void setColour(ColourRole colour);
    void setStyle(TextRole style);
    // Words that do not fit are elided here, in one line, and shown whole as a tooltip; wrapped
    // labels (setWordWrap) never are.
    void setElide(Qt::TextElideMode elide);
    void setTabular(bool tabular); // figures that change in place

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void restyle();
    [[nodiscard]] int lineHeight() const;

    const Theme &m_theme;
    TextRole m_style;
    ColourRole m_colour;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    bool m_isTabular = false;
};

} // namespace flotilla
