#include "ui/theme/stylebuttons.h"

#include "ui/theme/box.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyle>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr double kDividerOpacity = 0.3;
constexpr double kInverseHover = 0.14;

// What a button shows, side by side in the order of reading.
struct Label
{
    QIcon icon;
    QString text;
    QString keys;
    QFont font;
    int iconSize = 0;
    int pad = 0;
    bool hasArrow = false;
    int textFlags = 0;
};

ButtonColours filled(const QColor &fill, const QColor &text)
{
    return {fill, fill, text, text, true};
}

ButtonColours disabledColours(const Tokens &tokens, ButtonKind kind)
{
    const bool isFilled = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
    const bool isBare = kind == ButtonKind::Ghost || kind == ButtonKind::OnInverse;
    ButtonColours colours{tokens.surfaceRaised, tokens.border, tokens.textDisabled,
                          tokens.textDisabled, true};
    if (isFilled)
        colours.fill = colours.border = tokens.surfacePressed;
    else if (isBare)
        colours.fill = colours.border = QColor();
    return colours;
}

QFont labelFont(const Theme &theme, const QWidget *widget, const QFont &usual)
{
    if (controlSize(widget) != ControlSize::Small)
        return usual;
    return theme.font(theme.tokens().smallStrong);
}

int paddingOf(const Theme &theme, const QWidget *widget)
{
    const Tokens::Component &sizes = theme.tokens().component;
    switch (controlSize(widget)) {
    case ControlSize::Small:
        return sizes.buttonPadSm;
    case ControlSize::Large:
        return sizes.buttonPadLg;
    case ControlSize::Base:
        break;
    }
    return sizes.buttonPad;
}

int iconSizeOf(const Theme &theme, const QWidget *widget)
{
    const Tokens::Icon &icon = theme.tokens().icon;
    return controlSize(widget) == ControlSize::Small ? icon.sm : icon.md;
}

int gapOf(const Theme &theme, const QWidget *widget)
{
    return controlSize(widget) == ControlSize::Small ? theme.tokens().space.one
                                                     : theme.tokens().component.iconGap;
}

int labelWidth(const Theme &theme, const Label &label, int gap)
{
    int width = 0;
    const auto add = [&width, gap](int part) { width += part + (width > 0 ? gap : 0); };
    if (!label.icon.isNull())
        add(label.iconSize);
    if (!label.text.isEmpty())
        add(QFontMetrics(label.font).size(label.textFlags, label.text).width());
    if (!label.keys.isEmpty())
        add(keycapsWidth(theme, label.keys));
    if (label.hasArrow)
        add(theme.tokens().icon.sm);
    return width;
}

void drawLabel(const Theme &theme, QPainter &painter, const QRect &rect, const Label &label,
               const ButtonColours &colours, const QStyleOption &option, int gap)
{
    const int wanted = labelWidth(theme, label, gap);
    int left = rect.left() + std::max(0, (rect.width() - wanted) / 2);
    const auto part = [&](int width) {
        const QRect logical(left, rect.top(), width, rect.height());
        left += width + gap;
        return QStyle::visualRect(option.direction, rect, logical);
    };
    if (!label.icon.isNull()) {
        const QRect at = part(label.iconSize);
        const bool isEnabled = option.state & QStyle::State_Enabled;
        if (colours.tintsIcon && Theme::hasIcon(label.icon.name()))
            drawIcon(painter, at, theme, label.icon.name(), colours.icon, label.iconSize);
        else
            label.icon.paint(&painter, at, Qt::AlignCenter,
                             isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
    if (!label.text.isEmpty()) {
        const int own = QFontMetrics(label.font).size(label.textFlags, label.text).width();
        const int room = rect.width() - (wanted - own);
        const QRect at = part(std::min(own, std::max(0, room)));
        painter.setFont(label.font);
        painter.setPen(colours.text);
        const QString shown =
            own <= room ? label.text
                        : QFontMetrics(label.font)
                              .elidedText(label.text, Qt::ElideRight, at.width(), label.textFlags);
        painter.drawText(at, Qt::AlignCenter | label.textFlags, shown);
    }
    if (!label.keys.isEmpty())
        drawKeycaps(theme, painter, part(keycapsWidth(theme, label.keys)), option.direction,
                    label.keys);
    if (label.hasArrow) {
        drawIcon(painter, part(theme.tokens().icon.sm), theme, u"chevron-down"_s, colours.icon,
                 theme.tokens().icon.sm);
    }
}

Label pushLabel(const Theme &theme, const QStyleOptionButton &option, const QWidget *widget)
{
    Label label;
    label.icon = option.icon;
    label.text = option.text;
    label.keys = keyHint(widget);
    label.font = labelFont(theme, widget, widget ? widget->font() : QApplication::font());
    label.iconSize = iconSizeOf(theme, widget);
    label.pad = option.text.isEmpty() ? 0 : paddingOf(theme, widget);
    label.hasArrow = option.features & QStyleOptionButton::HasMenu;
    label.textFlags = Qt::TextShowMnemonic | Qt::TextSingleLine;
    return label;
}

bool hasSplit(const QStyleOptionToolButton &option)
{
    return option.features & QStyleOptionToolButton::MenuButtonPopup;
}

Label toolLabel(const Theme &theme, const QStyleOptionToolButton &option, const QWidget *widget)
{
    Label label;
    const Qt::ToolButtonStyle style = option.toolButtonStyle;
    if (style != Qt::ToolButtonTextOnly)
        label.icon = option.icon;
    if (style != Qt::ToolButtonIconOnly)
        label.text = option.text;
    label.keys = keyHint(widget);
    label.font = labelFont(theme, widget, option.font);
    label.iconSize = iconSizeOf(theme, widget);
    label.hasArrow = !hasSplit(option) && (option.features & QStyleOptionToolButton::HasMenu) &&
                     !label.text.isEmpty();
    label.pad = label.text.isEmpty() ? 0 : paddingOf(theme, widget);
    label.textFlags = Qt::TextShowMnemonic | Qt::TextSingleLine;
    return label;
}

QStringList splitKeys(const QString &keys)
{
    QStringList caps = keys.split(u'+', Qt::SkipEmptyParts);
    if (keys.endsWith(u'+'))
        caps.append(u"+"_s);
    return caps;
}

int keycapWidth(const Theme &theme, const QFontMetrics &metrics, const QString &key)
{
    const Tokens::Component &sizes = theme.tokens().component;
    return std::max(sizes.badgeMin, metrics.horizontalAdvance(key) + 2 * sizes.keycapPad + 2);
}

} // namespace

ButtonColours buttonColours(const Tokens &tokens, ButtonKind kind, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return disabledColours(tokens, kind);
    const bool isPressed = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = state & QStyle::State_MouseOver;
    const auto pick = [&](const QColor &rest, const QColor &hover, const QColor &pressed) {
        return isPressed ? pressed : isHovered ? hover : rest;
    };
    const QColor raised = pick(tokens.surfaceRaised, tokens.surfaceHover, tokens.surfacePressed);
    switch (kind) {
    case ButtonKind::Primary:
        return filled(pick(tokens.accent, tokens.accentHover, tokens.accentPressed),
                      tokens.accentText);
    case ButtonKind::Danger:
        return filled(pick(tokens.danger, blended(tokens.danger, tokens.text, kInverseHover),
                           blended(tokens.danger, tokens.text, kDividerOpacity)),
                      tokens.dangerText);
    case ButtonKind::DangerOutline:
        return {raised, tokens.borderMid, tokens.danger, tokens.danger, true};
    case ButtonKind::Ghost:
        return {pick(QColor(), tokens.surfaceHover, tokens.surfacePressed), QColor(), tokens.text,
                tokens.textMuted};
    case ButtonKind::Subtle:
        return {tokens.accentSubtle,
                pick(tokens.accentSubtle, tokens.accentBorder, tokens.accentBorder), tokens.accent,
                tokens.accent, true};
    case ButtonKind::OnInverse:
        return {pick(QColor(), blended(tokens.surfaceInverse, tokens.textInverse, kInverseHover),
                     blended(tokens.surfaceInverse, tokens.textInverse, kDividerOpacity)),
                QColor(), tokens.textInverse, tokens.textInverse, true};
    case ButtonKind::Secondary:
        break;
    }
    return {raised, tokens.borderMid, tokens.text, tokens.textMuted};
}

ButtonKind kindOf(const QWidget *button, bool isAutoRaised)
{
    const ButtonKind kind = buttonKind(button);
    return kind == ButtonKind::Secondary && isAutoRaised ? ButtonKind::Ghost : kind;
}

int controlHeight(const Theme &theme, ControlSize size)
{
    const Tokens::Size &sizes = theme.tokens().size;
    const int height = size == ControlSize::Small   ? sizes.controlSm
                       : size == ControlSize::Large ? sizes.controlLg
                                                    : sizes.control;
    return theme.grown(height, theme.tokens().base);
}

void drawPushButtonBevel(const Theme &theme, const QStyleOptionButton &option, QPainter &painter,
                         const QWidget *widget)
{
    const bool isFlat = option.features & QStyleOptionButton::Flat;
    const ButtonColours colours =
        buttonColours(theme.tokens(), kindOf(widget, isFlat), option.state);
    drawBox(painter, option.rect,
            {colours.fill, colours.border, double(theme.tokens().radius.md),
             theme.tokens().stroke.hairline});
}

void drawPushButtonLabel(const Theme &theme, const QStyleOptionButton &option, QPainter &painter,
                         const QWidget *widget)
{
    const bool isFlat = option.features & QStyleOptionButton::Flat;
    const ButtonColours colours =
        buttonColours(theme.tokens(), kindOf(widget, isFlat), option.state);
    const Label label = pushLabel(theme, option, widget);
    painter.save();
    drawLabel(theme, painter, option.rect.adjusted(label.pad, 0, -label.pad, 0), label, colours,
              option, gapOf(theme, widget));
    painter.restore();
}

QSize pushButtonSize(const Theme &theme, const QStyleOptionButton &option, const QWidget *widget)
{
    const Label label = pushLabel(theme, option, widget);
    const int height = controlHeight(theme, controlSize(widget));
    const int width = labelWidth(theme, label, gapOf(theme, widget)) + 2 * label.pad;
    return {std::max(width + 2, height), height}; // the outline counts too
}

void drawToolButton(const Theme &theme, const QStyleOptionToolButton &option, QPainter &painter,
                    const QWidget *widget)
{
    const Tokens &tokens = theme.tokens();
    const ButtonKind kind = kindOf(widget, option.state & QStyle::State_AutoRaise);
    const ButtonColours colours = buttonColours(tokens, kind, option.state);
    drawBox(painter, option.rect,
            {colours.fill, colours.border, double(tokens.radius.md), tokens.stroke.hairline});
    const Label label = toolLabel(theme, option, widget);
    QRect words = option.rect;
    painter.save();
    if (hasSplit(option)) {
        const int width = tokens.component.splitArrow;
        const QRect arrow = QStyle::visualRect(
            option.direction, option.rect,
            QRect(option.rect.right() - width + 1, option.rect.top(), width, option.rect.height()));
        words.setWidth(words.width() - width);
        words = QStyle::visualRect(option.direction, option.rect, words);
        const bool isFilled = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
        const int x = option.direction == Qt::RightToLeft ? arrow.right() : arrow.left();
        painter.fillRect(QRect(x, arrow.top() + 1, 1, arrow.height() - 2),
                         isFilled ? blended(colours.fill, colours.text, kDividerOpacity)
                                  : tokens.borderMid);
        drawIcon(painter, arrow, theme, u"chevron-down"_s, colours.icon, tokens.icon.sm);
    }
    drawLabel(theme, painter, words.adjusted(label.pad, 0, -label.pad, 0), label, colours, option,
              gapOf(theme, widget));
    painter.restore();
}

QSize toolButtonSize(const Theme &theme, const QStyleOptionToolButton &option,
                     const QWidget *widget)
{
    const Label label = toolLabel(theme, option, widget);
    const int height = controlHeight(theme, controlSize(widget));
    const int split = hasSplit(option) ? theme.tokens().component.splitArrow : 0;
    if (label.text.isEmpty())
        return {height + split, height};
    return {labelWidth(theme, label, gapOf(theme, widget)) + 2 * label.pad + 2 + split, height};
}

int keycapsWidth(const Theme &theme, const QString &keys)
{
    const QFontMetrics metrics(theme.font(theme.tokens().caption));
    int width = 0;
    for (const QString &key : splitKeys(keys)) {
        width += keycapWidth(theme, metrics, key) + (width > 0 ? theme.tokens().space.one : 0);
    }
    return width;
}

void drawKeycaps(const Theme &theme, QPainter &painter, const QRect &rect,
                 Qt::LayoutDirection direction, const QString &keys)
{
    const Tokens &tokens = theme.tokens();
    painter.save();
    painter.setFont(theme.font(tokens.caption));
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = theme.grown(tokens.component.keycap, tokens.caption);
    int left = rect.right() + 1 - keycapsWidth(theme, keys);
    for (const QString &key : splitKeys(keys)) {
        const int width = keycapWidth(theme, metrics, key);
        const QRect cap = QStyle::visualRect(
            direction, rect, QRect(left, rect.top() + (rect.height() - height) / 2, width, height));
        drawBox(painter, cap,
                {tokens.surface, tokens.border, double(tokens.radius.sm), tokens.stroke.hairline});
        painter.setPen(tokens.textMuted);
        painter.drawText(cap, Qt::AlignCenter, key);
        left += width + tokens.space.one;
    }
    painter.restore();
}

} // namespace flotilla
