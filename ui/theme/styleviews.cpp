#include "ui/theme/styleviews.h"

#include "ui/theme/box.h"
#include "ui/theme/look.h"
#include "ui/theme/stylebuttons.h"

#include <QFontMetrics>
#include <QMenu>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// A menu item is its words, a tab, and the keys that do the same.
QString wordsOf(const QStyleOptionMenuItem &option)
{
    return option.text.section(u'\t', 0, 0);
}

QString keysOf(const QStyleOptionMenuItem &option)
{
    return option.text.section(u'\t', 1);
}

bool hasLeadingColumn(const QStyleOptionMenuItem &option)
{
    return option.maxIconWidth > 0 || option.menuHasCheckableItems || !option.icon.isNull();
}

void drawSeparator(const Theme &theme, const QStyleOptionMenuItem &option, QPainter &painter)
{
    const Tokens &tokens = theme.tokens();
    if (option.text.isEmpty()) {
        painter.fillRect(
            QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1),
            tokens.border);
        return;
    }
    painter.setFont(theme.font(tokens.caption));
    painter.setPen(tokens.textMuted);
    drawLine(painter, option.rect.adjusted(tokens.space.two, 0, -tokens.space.two, 0),
             Qt::AlignLeft | Qt::AlignBottom, option.direction, option.text);
}

void drawMenuMark(const Theme &theme, const QStyleOptionMenuItem &option, QPainter &painter,
                  const QRect &rect, bool dangerous)
{
    const Tokens &tokens = theme.tokens();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor colour = !isEnabled  ? tokens.textDisabled
                          : dangerous ? tokens.danger
                                      : tokens.textMuted;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.icon.isNull()) {
        if (option.checked)
            drawIcon(painter, rect, theme, u"check"_s, isEnabled ? tokens.accent : colour,
                     tokens.icon.md);
    } else if (Theme::hasIcon(option.icon.name())) {
        drawIcon(painter, rect, theme, option.icon.name(), option.checked ? tokens.accent : colour,
                 tokens.icon.md);
    } else {
        option.icon.paint(&painter, rect, Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace

void drawMenuItem(const Theme &theme, const QStyleOptionMenuItem &option, QPainter &painter,
                  const QWidget *widget)
{
    const Tokens &tokens = theme.tokens();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        drawSeparator(theme, option, painter);
        return;
    }
    const auto *menu = qobject_cast<const QMenu *>(widget);
    const bool dangerous = menu && isDangerous(menu->actionAt(option.rect.center()));
    const bool isEnabled = option.state & QStyle::State_Enabled;
    painter.save();
    if ((option.state & QStyle::State_Selected) && isEnabled)
        drawBox(painter, option.rect, {tokens.surfaceSelected, {}, double(tokens.radius.md)});
    QRect words = option.rect.adjusted(tokens.space.two, 0, -tokens.space.two, 0);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (hasLeadingColumn(option)) {
        drawMenuMark(theme, option, painter,
                     visual(QRect(words.left(), words.top(), tokens.icon.md, words.height())),
                     dangerous);
        words.setLeft(words.left() + tokens.icon.md + tokens.space.two);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(words.right() - tokens.icon.sm + 1, words.top(), tokens.icon.sm,
                          words.height());
        drawIcon(painter, visual(arrow), theme, u"chevron-right"_s, tokens.textMuted,
                 tokens.icon.sm);
        words.setRight(arrow.left() - tokens.space.two);
    }
    const QString keys = keysOf(option);
    if (!keys.isEmpty()) {
        drawKeycaps(theme, painter, visual(words), option.direction, keys);
        words.setRight(words.right() - keycapsWidth(theme, keys) - tokens.space.two);
    }
    painter.setFont(option.font);
    painter.setPen(!isEnabled ? tokens.textDisabled : dangerous ? tokens.danger : tokens.text);
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                      Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.drawText(visual(words), flags, wordsOf(option));
    painter.restore();
}

QSize menuItemSize(const Theme &theme, const QStyleOptionMenuItem &option)
{
    const Tokens &tokens = theme.tokens();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        return {1, option.text.isEmpty() ? 2 * tokens.space.one + 1
                                         : theme.lineHeight(tokens.caption) + tokens.space.two};
    }
    const QFontMetrics metrics(option.font);
    int width = metrics.size(Qt::TextSingleLine | Qt::TextShowMnemonic, wordsOf(option)).width() +
                2 * tokens.space.two;
    if (hasLeadingColumn(option))
        width += tokens.icon.md + tokens.space.two;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += tokens.icon.sm + tokens.space.two;
    if (!keysOf(option).isEmpty())
        width += keycapsWidth(theme, keysOf(option)) + tokens.space.six;
    return {width, theme.grown(tokens.component.menuRow, tokens.base)};
}

void drawTabShape(const Theme &theme, const QStyleOptionTab &option, QPainter &painter)
{
    const Tokens &tokens = theme.tokens();
    const int line = tokens.component.tabLine;
    if (option.state & QStyle::State_Selected) {
        const QRect under(option.rect.left(), option.rect.bottom() - line + 1,
                          option.rect.width() - tokens.component.tabGap, line);
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, under), tokens.accent);
    }
}

void drawTabLabel(const Theme &theme, const QStyleOptionTab &option, QPainter &painter,
                  const QWidget *widget)
{
    const Tokens &tokens = theme.tokens();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isStrong = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter.save();
    if (widget)
        painter.setFont(widget->font());
    painter.setPen(!isEnabled ? tokens.textDisabled : isStrong ? tokens.text : tokens.textMuted);
    QRect words = option.rect.adjusted(0, 0, -tokens.component.tabGap, 0);
    if (!option.icon.isNull()) {
        QRect icon(words.left(), words.top(), tokens.icon.md, words.height());
        words.setLeft(icon.right() + 1 + tokens.component.iconGap);
        icon = QStyle::visualRect(option.direction, option.rect, icon);
        option.icon.paint(&painter, icon, Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                      Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.drawText(QStyle::visualRect(option.direction, option.rect, words), flags, option.text);
    const bool showsFocus = (option.state & QStyle::State_HasFocus) &&
                            (option.state & QStyle::State_KeyboardFocusChange);
    if (showsFocus) {
        const QRect ring =
            option.rect.adjusted(0, tokens.space.one, -tokens.component.tabGap, -tokens.space.one);
        drawFocusRing(painter, QStyle::visualRect(option.direction, option.rect, ring),
                      tokens.radius.sm, tokens);
    }
    painter.restore();
}

QSize tabSize(const Theme &theme, const QStyleOptionTab &option)
{
    const Tokens &tokens = theme.tokens();
    int width = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() +
                tokens.component.tabGap;
    if (!option.icon.isNull())
        width += tokens.icon.md + tokens.component.iconGap;
    if (!option.rightButtonSize.isEmpty())
        width += option.rightButtonSize.width() + tokens.component.iconGap;
    return {width, theme.grown(tokens.component.tabHeight, tokens.base)};
}

void drawHeaderGround(const Theme &theme, const QRect &rect, QPainter &painter,
                      Qt::Orientation orientation)
{
    painter.fillRect(rect, theme.tokens().surface);
    const QRect rule = orientation == Qt::Horizontal
                           ? QRect(rect.left(), rect.bottom(), rect.width(), 1)
                           : QRect(rect.right(), rect.top(), 1, rect.height());
    painter.fillRect(rule, theme.tokens().border);
}

void drawHeaderLabel(const Theme &theme, const QStyleOptionHeader &option, QPainter &painter)
{
    const Tokens &tokens = theme.tokens();
    const bool isFirst = option.position == QStyleOptionHeader::Beginning ||
                         option.position == QStyleOptionHeader::OnlyOneSection;
    const bool isLast = option.position == QStyleOptionHeader::End ||
                        option.position == QStyleOptionHeader::OnlyOneSection;
    // The rect has the padding of a cell already; the ends of a row have more.
    const int more = tokens.component.cellEdgePad - tokens.component.cellPad;
    QRect words = option.rect.adjusted(isFirst ? more : 0, 0, isLast ? -more : 0, 0);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter.save();
    painter.setFont(theme.font(tokens.smallStrong));
    painter.setPen(tokens.textMuted);
    const bool isTrailing = option.textAlignment & Qt::AlignRight;
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const int width = painter.fontMetrics().horizontalAdvance(option.text);
        const int size = tokens.icon.xs;
        const int left = isTrailing ? words.right() + 1 - size
                                    : std::min(words.left() + width + tokens.space.one,
                                               words.right() + 1 - size);
        // Qt calls the arrow that points down, largest last, "SortUp".
        const bool ascends = option.sortIndicator == QStyleOptionHeader::SortDown;
        drawIcon(painter, visual(QRect(left, words.top(), size, words.height())), theme,
                 ascends ? u"arrow-up"_s : u"arrow-down"_s, tokens.textMuted, size);
        if (isTrailing)
            words.setRight(left - tokens.space.one);
    }
    const Qt::Alignment across = isTrailing                                ? Qt::AlignRight
                                 : option.textAlignment & Qt::AlignHCenter ? Qt::AlignHCenter
                                                                           : Qt::AlignLeft;
    drawLine(painter, visual(words), across | Qt::AlignVCenter, option.direction, option.text);
    painter.restore();
}

void drawItemGround(const Theme &theme, const QRect &rect, QStyle::State state, QPainter &painter,
                    bool isRounded)
{
    const Tokens &tokens = theme.tokens();
    QColor fill;
    if (state & QStyle::State_Selected)
        fill = tokens.surfaceSelected;
    else if ((state & QStyle::State_MouseOver) && (state & QStyle::State_Enabled))
        fill = tokens.surfaceHover;
    if (fill.isValid())
        drawBox(painter, rect, {fill, {}, isRounded ? double(tokens.radius.md) : 0});
}

void drawProgressTrack(const Theme &theme, const QStyleOptionProgressBar &option, QPainter &painter)
{
    drawBox(painter, option.rect, {theme.tokens().surfacePressed, {}, option.rect.height() / 2.0});
}

void drawProgressDone(const Theme &theme, const QStyleOptionProgressBar &option, QPainter &painter)
{
    const int range = option.maximum - option.minimum;
    QRect done = option.rect;
    if (range > 0)
        done.setWidth(int(qint64(done.width()) * (option.progress - option.minimum) / range));
    if (option.invertedAppearance)
        done.moveRight(option.rect.right());
    if (done.width() <= 0)
        return;
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(option.rect, option.rect.height() / 2.0, option.rect.height() / 2.0);
    painter.setClipPath(clip);
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, done),
                     theme.tokens().accent);
    painter.restore();
}

void drawScrollBar(const Theme &theme, const QStyleOptionSlider &option, QPainter &painter,
                   const QRect &thumb)
{
    if (option.minimum == option.maximum)
        return;
    const Tokens &tokens = theme.tokens();
    const int inset = (tokens.component.scrollBar - tokens.component.scrollThumb) / 2;
    const bool isLevel = option.orientation == Qt::Horizontal;
    const QRect bar =
        isLevel ? thumb.adjusted(0, inset, 0, -inset) : thumb.adjusted(inset, 0, -inset, 0);
    const bool isHeld = (option.state & QStyle::State_Sunken) &&
                        (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    const bool isHovered = option.state & QStyle::State_MouseOver;
    drawBox(painter, bar,
            {isHeld || isHovered ? tokens.borderStrong : tokens.borderMid,
             {},
             tokens.component.scrollThumb / 2.0});
}

void drawTip(const Theme &theme, const QRect &rect, QPainter &painter)
{
    drawBox(painter, rect, {theme.tokens().surfaceInverse, {}, double(theme.tokens().radius.md)});
}

} // namespace flotilla
