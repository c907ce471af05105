#pragma once
// Draws every standard control from the tokens; Fusion fills in what a token says nothing about.

#include "ui/theme/theme.h"

#include <QFocusFrame>
#include <QPointer>
#include <QProxyStyle>
#include <QStyleOption>

class QApplication;

namespace flotilla {

class FlotillaStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit FlotillaStyle(const Theme &theme);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                       const QWidget *widget) const override;
    QPixmap standardPixmap(StandardPixmap icon, const QStyleOption *option,
                           const QWidget *widget) const override;
    QPalette standardPalette() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QRect comboRect(const QStyleOptionComplex *option, SubControl part) const;
    [[nodiscard]] QRect spinRect(const QStyleOptionComplex *option, SubControl part) const;
    [[nodiscard]] QRect sliderRect(const QStyleOptionComplex *option, SubControl part) const;
    [[nodiscard]] QRect scrollBarRect(const QStyleOptionComplex *option, SubControl part,
                                      const QWidget *widget) const;
    bool drawPanel(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const;
    bool drawIndicator(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const;
    bool drawMenuOrTab(ControlElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const;
    [[nodiscard]] QStyleOptionProgressBar thinned(const QStyleOptionProgressBar &bar,
                                                  const QWidget *widget) const;
    bool drawHeaderOrBar(ControlElement element, const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const;
    void moveFocusFrame(QWidget *focused);

    const Theme &m_theme;
    QPointer<QFocusFrame> m_focusFrame;
};

// Draws the whole application with this theme from now on and follows it as it changes: style,
// palette and fonts. The theme may end before the application.
void installLook(Theme &theme);

} // namespace flotilla
