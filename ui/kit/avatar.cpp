#include "ui/kit/avatar.h"

#include "ui/theme/box.h"

#include <QPainter>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr double kInitialsShare = 0.4; // of the side: 11 px in 28
constexpr double kCornerShare = 0.22;  // of the side of a client's square: 4 of 20, 8 of 36

// The first letter, whole even where it takes several code points.
QString firstGrapheme(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : QString();
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstGrapheme(words.first());
    const QString second = words.size() > 1 ? firstGrapheme(words.last())
                                            : firstGrapheme(words.first().mid(first.size()));
    return (first + second).toUpper();
}

QColor avatarColour(const Tokens &tokens, const AvatarLook &look)
{
    const std::array<QColor, 5> colours{tokens.client1, tokens.client2, tokens.client3,
                                        tokens.client4, tokens.client5};
    if (look.colour >= 0)
        return colours[size_t(look.colour) % colours.size()];
    size_t sum = 0; // not qHash: the colour has to be the same tomorrow
    for (const QChar c : look.name)
        sum = sum * 31 + c.unicode();
    return colours[sum % colours.size()];
}

void drawAvatar(QPainter &painter, const QRect &rect, const Theme &theme, const AvatarLook &look)
{
    const Tokens &tokens = theme.tokens();
    const double corner =
        std::clamp(rect.width() * kCornerShare, double(tokens.radius.sm), double(tokens.radius.lg));
    drawBox(painter, rect,
            {avatarColour(tokens, look), {}, look.isClient ? corner : rect.width() / 2.0});
    painter.save();
    QFont font = theme.font(tokens.heading);
    font.setPixelSize(
        std::max(tokens.component.initialsMin, qRound(rect.width() * kInitialsShare)));
    painter.setFont(font);
    painter.setPen(tokens.clientText);
    painter.drawText(rect, Qt::AlignCenter, initialsOf(look.name));
    painter.restore();
}

Avatar::Avatar(const Theme &theme, AvatarLook look, int size, QWidget *parent)
    : Painted(theme, QAccessible::Graphic, parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(std::move(look));
}

void Avatar::setLook(AvatarLook look)
{
    m_look = std::move(look);
    setAccessibleName(m_look.name);
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = m_size > 0 ? m_size : tokens().size.avatar;
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawAvatar(painter, QRect(QPoint(), sizeHint()), theme(), m_look);
}

} // namespace flotilla
