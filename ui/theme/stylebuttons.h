#pragma once
// Buttons of all kinds, as FlotillaStyle draws them.

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QStyleOption>

namespace flotilla {

struct ButtonColours
{
    QColor fill;
    QColor border;
    QColor text;
    QColor icon;
    bool tintsIcon = false; // the colour of the icon is the kind's, whatever the icon brought
};

[[nodiscard]] ButtonColours buttonColours(const Tokens &tokens, ButtonKind kind,
                                          QStyle::State state);
// The kind told to the button, else raised for push buttons and ghost for auto-raised tool buttons.
[[nodiscard]] ButtonKind kindOf(const QWidget *button, bool isAutoRaised);
[[nodiscard]] int controlHeight(const Theme &theme, ControlSize size);

void drawPushButtonBevel(const Theme &theme, const QStyleOptionButton &option, QPainter &painter,
                         const QWidget *widget);
void drawPushButtonLabel(const Theme &theme, const QStyleOptionButton &option, QPainter &painter,
                         const QWidget *widget);
[[nodiscard]] QSize pushButtonSize(const Theme &theme, const QStyleOptionButton &option,
                                   const QWidget *widget);

void drawToolButton(const Theme &theme, const QStyleOptionToolButton &option, QPainter &painter,
                    const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const Theme &theme, const QStyleOptionToolButton &option,
                                   const QWidget *widget);

// Key caps, ending at the trailing side of `rect`: three for "Ctrl+Shift+P", one for "Ctrl F".
void drawKeycaps(const Theme &theme, QPainter &painter, const QRect &rect,
                 Qt::LayoutDirection direction, const QString &keys);
[[nodiscard]] int keycapsWidth(const Theme &theme, const QString &keys);

} // namespace flotilla
