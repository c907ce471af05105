#include "ui/theme/stylefields.h"

#include "ui/theme/box.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

bool isOn(QStyle::State state)
{
    return state & QStyle::State_On;
}

// Ground and outline of a box to tick.
Box tickBox(const Tokens &tokens, QStyle::State state, double radius)
{
    const bool isEnabled = state & QStyle::State_Enabled;
    const bool isFilled = isOn(state) || (state & QStyle::State_NoChange);
    Box box{tokens.surface, tokens.borderStrong, radius, tokens.stroke.hairline};
    if (!isEnabled) {
        box.fill = isFilled ? tokens.surfacePressed : tokens.surfaceSunken;
        box.border = isFilled ? tokens.surfacePressed : tokens.border;
    } else if (isFilled) {
        box.fill = box.border =
            state & QStyle::State_MouseOver ? tokens.accentHover : tokens.accent;
    } else if (state & QStyle::State_Sunken) {
        box.fill = tokens.surfacePressed;
    } else if (state & QStyle::State_MouseOver) {
        box.fill = tokens.surfaceHover;
    }
    return box;
}

} // namespace

void drawField(const Theme &theme, QPainter &painter, const QRect &rect, QStyle::State state,
               FieldKind kind, bool isInvalid)
{
    if (kind == FieldKind::Bare)
        return;
    const Tokens &tokens = theme.tokens();
    const bool isEnabled = state & QStyle::State_Enabled;
    const bool isSoft = kind == FieldKind::Soft;
    Box box{isSoft || !isEnabled ? tokens.surfaceSunken : tokens.surface,
            isSoft || !isEnabled ? tokens.border : tokens.borderStrong, double(tokens.radius.md),
            tokens.stroke.hairline};
    if (isInvalid && isEnabled)
        box.border = tokens.danger;
    if ((state & QStyle::State_HasFocus) && isEnabled) {
        box.border = isInvalid ? tokens.danger : tokens.focusRing;
        box.borderWidth = tokens.stroke.focus;
        box.fill = tokens.surface;
    }
    drawBox(painter, rect, box);
}

void drawCheck(const Theme &theme, QPainter &painter, const QRect &rect, QStyle::State state)
{
    const Tokens &tokens = theme.tokens();
    drawBox(painter, rect, tickBox(tokens, state, tokens.radius.xs));
    const QColor mark = state & QStyle::State_Enabled ? tokens.accentText : tokens.textDisabled;
    if (state & QStyle::State_NoChange)
        drawIcon(painter, rect, theme, u"minus"_s, mark, tokens.icon.xs, tokens.stroke.tickAt24);
    else if (isOn(state))
        drawIcon(painter, rect, theme, u"check"_s, mark, tokens.icon.xs, tokens.stroke.tickAt24);
}

void drawRadio(const Theme &theme, QPainter &painter, const QRect &rect, QStyle::State state)
{
    const Tokens &tokens = theme.tokens();
    Box box = tickBox(tokens, state, rect.width() / 2.0);
    if (isOn(state)) { // a thick ring round a dot in the colour of what stands on the accent
        box.borderWidth = tokens.stroke.radioRing;
        box.fill = state & QStyle::State_Enabled ? tokens.accentText : tokens.surface;
    }
    drawBox(painter, rect, box);
}

void drawCombo(const Theme &theme, const QStyleOptionComboBox &option, QPainter &painter,
               const QRect &arrow, const QWidget *widget)
{
    const Tokens &tokens = theme.tokens();
    QStyle::State state = option.state;
    if (!option.editable && !(state & QStyle::State_KeyboardFocusChange))
        state &= ~QStyle::State_HasFocus;
    drawField(theme, painter, option.rect, state, fieldKind(widget), isInvalid(widget));
    const bool isEnabled = option.state & QStyle::State_Enabled;
    drawIcon(painter, arrow, theme, u"chevron-down"_s,
             isEnabled ? tokens.textMuted : tokens.textDisabled, tokens.icon.sm);
}

void drawComboLabel(const Theme &theme, const QStyleOptionComboBox &option, QPainter &painter,
                    const QRect &words)
{
    const Tokens &tokens = theme.tokens();
    QRect room = words;
    painter.save();
    if (!option.currentIcon.isNull()) {
        const int size = tokens.icon.md;
        QRect icon(room.left(), room.top(), size, room.height());
        room.setLeft(icon.right() + 1 + tokens.component.iconGap);
        icon = QStyle::visualRect(option.direction, words, icon);
        room = QStyle::visualRect(option.direction, words, room);
        option.currentIcon.paint(&painter, icon, Qt::AlignCenter,
                                 option.state & QStyle::State_Enabled ? QIcon::Normal
                                                                      : QIcon::Disabled);
    }
    painter.setPen(option.state & QStyle::State_Enabled ? tokens.text : tokens.textDisabled);
    if (!option.editable)
        drawLine(painter, room, Qt::AlignLeft | Qt::AlignVCenter, option.direction,
                 option.currentText);
    painter.restore();
}

void drawSpin(const Theme &theme, const QStyleOptionSpinBox &option, QPainter &painter,
              const QRect &up, const QRect &down, const QWidget *widget)
{
    const Tokens &tokens = theme.tokens();
    drawField(theme, painter, option.rect, option.state, fieldKind(widget), isInvalid(widget));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto colour = [&](QAbstractSpinBox::StepEnabledFlag step, QStyle::SubControl part) {
        const bool isEnabled =
            (option.stepEnabled & step) && (option.state & QStyle::State_Enabled);
        if (!isEnabled)
            return tokens.textDisabled;
        return option.activeSubControls & part ? tokens.text : tokens.textMuted;
    };
    drawIcon(painter, up, theme, u"chevron-up"_s,
             colour(QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp), tokens.icon.xs);
    drawIcon(painter, down, theme, u"chevron-down"_s,
             colour(QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown), tokens.icon.xs);
}

void drawSlider(const Theme &theme, const QStyleOptionSlider &option, QPainter &painter,
                const QRect &groove, const QRect &knob)
{
    const Tokens &tokens = theme.tokens();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const int thick = tokens.component.sliderTrack;
    const bool isLevel = option.orientation == Qt::Horizontal;
    QRect track = groove;
    QRect done = groove;
    const QPoint middle = knob.center();
    if (isLevel) {
        track = QRect(groove.left(), groove.center().y() - thick / 2 + 1, groove.width(), thick);
        done = track;
        // upsideDown is set where values grow to the left: from right to left, or inverted.
        option.upsideDown ? done.setLeft(middle.x()) : done.setRight(middle.x());
    } else {
        track = QRect(groove.center().x() - thick / 2 + 1, groove.top(), thick, groove.height());
        done = track;
        option.upsideDown ? done.setTop(middle.y()) : done.setBottom(middle.y());
    }
    const double radius = thick / 2.0;
    drawBox(painter, track, {tokens.surfacePressed, {}, radius});
    drawBox(painter, done, {isEnabled ? tokens.accent : tokens.borderMid, {}, radius});
    const bool isHeld = option.activeSubControls & QStyle::SC_SliderHandle;
    drawBox(painter, knob,
            {isHeld && isEnabled ? tokens.surfaceHover : tokens.surfaceRaised,
             isEnabled ? tokens.accent : tokens.borderMid, knob.width() / 2.0,
             tokens.stroke.focus});
}

} // namespace flotilla
