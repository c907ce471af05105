#pragma once
// Fields, selects, boxes to tick and sliders, as FlotillaStyle draws them.

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QStyleOption>

namespace flotilla {

// The frame and ground of any field; fields always show that they have the focus.
void drawField(const Theme &theme, QPainter &painter, const QRect &rect, QStyle::State state,
               FieldKind kind, bool isInvalid);
void drawCheck(const Theme &theme, QPainter &painter, const QRect &rect, QStyle::State state);
void drawRadio(const Theme &theme, QPainter &painter, const QRect &rect, QStyle::State state);
void drawCombo(const Theme &theme, const QStyleOptionComboBox &option, QPainter &painter,
               const QRect &arrow, const QWidget *widget);
void drawComboLabel(const Theme &theme, const QStyleOptionComboBox &option, QPainter &painter,
                    const QRect &words);
void drawSpin(const Theme &theme, const QStyleOptionSpinBox &option, QPainter &painter,
              const QRect &up, const QRect &down, const QWidget *widget);
void drawSlider(const Theme &theme, const QStyleOptionSlider &option, QPainter &painter,
                const QRect &groove, const QRect &knob);

} // namespace flotilla
