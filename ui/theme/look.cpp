#include "ui/theme/look.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QStyle>
#include <QVariant>

namespace flotilla {

namespace {

constexpr char kKind[] = "flotillaKind";
constexpr char kSize[] = "flotillaSize";
constexpr char kField[] = "flotillaField";
constexpr char kInvalid[] = "flotillaInvalid";
constexpr char kKeys[] = "flotillaKeys";

void change(QWidget &widget, const char *property, const QVariant &value)
{
    if (widget.property(property) == value)
        return;
    widget.setProperty(property, value);
    // Sizes may differ: layouts and the caches of buttons hear of it as of a new style.
    QEvent restyled(QEvent::StyleChange);
    QCoreApplication::sendEvent(&widget, &restyled);
    widget.updateGeometry();
    widget.update();
}

template<class Kind>
Kind read(const QWidget *widget, const char *property, Kind usual)
{
    const QVariant value = widget ? widget->property(property) : QVariant();
    return value.isValid() ? static_cast<Kind>(value.toInt()) : usual;
}

} // namespace

void setKind(QWidget &button, ButtonKind kind)
{
    change(button, kKind, static_cast<int>(kind));
}

ButtonKind buttonKind(const QWidget *button)
{
    return read(button, kKind, ButtonKind::Secondary);
}

void setControlSize(QWidget &control, ControlSize size)
{
    change(control, kSize, static_cast<int>(size));
}

ControlSize controlSize(const QWidget *control)
{
    return read(control, kSize, ControlSize::Base);
}

void setFieldKind(QWidget &field, FieldKind kind)
{
    change(field, kField, static_cast<int>(kind));
}

FieldKind fieldKind(const QWidget *field)
{
    return read(field, kField, FieldKind::Outlined);
}

void setInvalid(QWidget &field, bool invalid)
{
    change(field, kInvalid, invalid);
}

bool isInvalid(const QWidget *field)
{
    return field && field->property(kInvalid).toBool();
}

void setKeyHint(QWidget &button, const QString &keys)
{
    change(button, kKeys, keys);
}

QString keyHint(const QWidget *button)
{
    return button ? button->property(kKeys).toString() : QString();
}

void setDangerous(QAction &action, bool dangerous)
{
    action.setProperty(kKind, dangerous);
}

bool isDangerous(const QAction *action)
{
    return action && action->property(kKind).toBool();
}

} // namespace flotilla
