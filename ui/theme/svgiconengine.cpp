#include "ui/theme/svgiconengine.h"

#include <QPainter>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flotilla {

SvgIconEngine::SvgIconEngine(const Theme &theme, QString name,
                             std::variant<QColor, ColourRole> colour)
    : m_theme(&theme)
    , m_name(std::move(name))
    , m_colour(std::move(colour))
{}

QPixmap SvgIconEngine::tinted(int size, double ratio, QIcon::Mode mode) const
{
    if (!m_theme)
        return {};
    const Tokens &tokens = m_theme->tokens();
    QColor colour = std::holds_alternative<QColor>(m_colour)
                        ? std::get<QColor>(m_colour)
                        : tokens.*std::get<ColourRole>(m_colour);
    if (mode == QIcon::Disabled)
        colour = tokens.textDisabled;
    return m_theme->iconPixmap(m_name, colour, size, ratio);
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
                          QIcon::State /*state*/)
{
    const int size = std::min(rect.width(), rect.height());
    const double ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
    const QPoint corner(rect.x() + (rect.width() - size) / 2,
                        rect.y() + (rect.height() - size) / 2);
    painter->drawPixmap(corner, tinted(size, ratio, mode));
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/)
{
    return tinted(std::min(size.width(), size.height()), 1, mode);
}

// `size` is in device pixels here.
QPixmap SvgIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/,
                                    qreal scale)
{
    return tinted(qRound(std::min(size.width(), size.height()) / scale), scale, mode);
}

QSize SvgIconEngine::actualSize(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/)
{
    const int side = std::min(size.width(), size.height());
    return {side, side};
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

QString SvgIconEngine::key() const
{
    return u"flotilla"_s;
}

bool SvgIconEngine::isNull()
{
    return !Theme::hasIcon(m_name);
}

} // namespace flotilla
