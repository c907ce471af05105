#pragma once
// Base of the widgets that paint themselves: they follow the theme and have a role and a name.

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QLocale>
#include <QStyle>
#include <QWidget>

namespace flotilla {

class Painted : public QWidget
{
    Q_OBJECT

public:
    // What the widget says is its accessible name; subclasses keep that up to date.
    Painted(const Theme &theme, QAccessible::Role role, QWidget *parent = nullptr);

    [[nodiscard]] QAccessible::Role role() const { return m_role; }

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const Tokens &tokens() const { return m_theme.tokens(); }

private:
    const Theme &m_theme;
    QAccessible::Role m_role;
};

} // namespace flotilla
