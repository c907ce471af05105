#include "ui/kit/shadow.h"

#include "ui/theme/box.h"

#include <QPixmapCache>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// How dark the shadow is at a distance from the edge of the box, 1 inside to 0 at the blur's end.
double shade(double distance, double blur)
{
    const double share = std::clamp(1 - distance / blur, 0.0, 1.0);
    return share * share;
}

// A square box with its blur, just large enough to be cut into nine.
QPixmap shadowPatch(int radius, int blur, const QColor &colour)
{
    const QString key = u"flotilla shadow %1 %2 %3"_s.arg(radius).arg(blur).arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int corner = blur + radius;
    const int side = 2 * corner + 1;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            // The distance outside a rounded square: to the nearest point of the inner square, less
            // the radius.
            const double dx = std::max(0, std::abs(x - corner));
            const double dy = std::max(0, std::abs(y - corner));
            const double distance = std::max(0.0, std::hypot(dx, dy) - radius);
            QColor pixel = colour;
            pixel.setAlphaF(colour.alphaF() * float(shade(distance, blur)));
            image.setPixelColor(x, y, pixel);
        }
    }
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QMargins shadowMargins(const Tokens &tokens)
{
    const int blur = tokens.component.shadowBlur;
    const int down = tokens.component.shadowOffset;
    return {blur, blur - down, blur, blur + down};
}

void drawShadow(QPainter &painter, const QRect &body, double radius, const Tokens &tokens)
{
    const int blur = tokens.component.shadowBlur;
    const int corner = blur + int(radius);
    const QPixmap patch = shadowPatch(int(radius), blur, tokens.shadow);
    const QRect area =
        body.adjusted(-blur, -blur, blur, blur).translated(0, tokens.component.shadowOffset);
    const int xs[] = {area.left(), area.left() + corner, area.right() + 1 - corner,
                      area.right() + 1};
    const int ys[] = {area.top(), area.top() + corner, area.bottom() + 1 - corner,
                      area.bottom() + 1};
    const int from[] = {0, corner, corner + 1, 2 * corner + 1};
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            const QRect target(QPoint(xs[column], ys[row]),
                               QPoint(xs[column + 1] - 1, ys[row + 1] - 1));
            const QRect source(QPoint(from[column], from[row]),
                               QPoint(from[column + 1] - 1, from[row + 1] - 1));
            if (target.width() > 0 && target.height() > 0)
                painter.drawPixmap(target, patch, source);
        }
    }
}

void drawFloating(QPainter &painter, const QRect &outer, const Tokens &tokens)
{
    const QRect body = outer.marginsRemoved(shadowMargins(tokens));
    drawShadow(painter, body, tokens.radius.xl, tokens);
    drawBox(painter, body, {tokens.surfaceRaised, tokens.borderMid, double(tokens.radius.xl)});
}

} // namespace flotilla
