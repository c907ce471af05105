#pragma once
// What a standard control should look like, told to the style by properties of the control.

#include <QWidget>

class QAction;

namespace flotilla {

enum class ButtonKind {
    Secondary,     // raised, outlined: the usual one
    Primary,       // accent: one per view
    Danger,        // filled in danger
    DangerOutline, // outlined, worded in danger
    Ghost,         // nothing but its words until the pointer comes
    Subtle,        // tinted with the accent
    OnInverse      // a ghost on a dark bar
};

enum class ControlSize { Small, Base, Large }; // 24, 28, 32

enum class FieldKind {
    Outlined,
    Soft, // sunken with a light border: search
    Bare  // no frame: the field of a palette or composer
};

void setKind(QWidget &button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget *button);
void setControlSize(QWidget &control, ControlSize size);
[[nodiscard]] ControlSize controlSize(const QWidget *control);
void setFieldKind(QWidget &field, FieldKind kind);
[[nodiscard]] FieldKind fieldKind(const QWidget *field);
void setInvalid(QWidget &field, bool invalid); // an outline in danger
[[nodiscard]] bool isInvalid(const QWidget *field);
// A key drawn as a cap behind the words of a button: "Ctrl F".
void setKeyHint(QWidget &button, const QString &keys);
[[nodiscard]] QString keyHint(const QWidget *button);
void setDangerous(QAction &action, bool dangerous = true); // drawn in danger in menus
[[nodiscard]] bool isDangerous(const QAction *action);

} // namespace flotilla
