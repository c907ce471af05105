#include "ui/kit/logomark.h"

#include <QPainter>
#include <QSvgRenderer>

namespace flotilla {

namespace {

// On the box of 24 of the icons; %1 is the ground, %2 the sails.
constexpr char kLogo[] =
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>"
    "<rect width='24' height='24' rx='6' fill='%1'/>"
    "<path d='M12.6 4.2c3 2.6 4.7 6 5 10.3h-5z' fill='%2'/>"
    "<path d='M11 7.6v6.9H6.9c.5-3 1.9-5.2 4.1-6.9z' fill='%2' opacity='.72'/>"
    "<path d='M5.2 16.3h13.6c-.8 2.1-2.4 3.3-4.6 3.3H9.8c-2.2 0-3.8-1.2-4.6-3.3z' fill='%2'/>"
    "</svg>";

} // namespace

QPixmap logoPixmap(const Theme &theme, int side, double devicePixelRatio)
{
    const QString svg = QString::fromLatin1(kLogo).arg(theme.tokens().accent.name(),
                                                       theme.tokens().accentText.name());
    QSvgRenderer renderer(svg.toUtf8());
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

LogoMark::LogoMark(const Theme &theme, int side, QWidget *parent)
    : Painted(theme, QAccessible::Graphic, parent)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Flotilla"));
}

void LogoMark::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, logoPixmap(theme(), m_side, devicePixelRatioF()));
}

} // namespace flotilla
