#pragma once
// One filter of a list: what it filters, what it is set to, and a way to take it off.

#include "ui/theme/theme.h"

#include <QToolButton>

namespace flotilla {

class FilterChip : public QToolButton
{
    Q_OBJECT

public:
    enum class Kind {
        Choice, // "Gateway", opens its popup
        Add     // dashed: adds a filter
    };

    FilterChip(const Theme &theme, Kind kind, const QString &name, const QString &icon,
               QWidget *parent = nullptr);

    // Empty: not set. Set, the chip is tinted and its trailing cross takes the filter off.
    void setValue(const QString &value);
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Del takes the filter off

private:
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString trailingIcon() const;
    [[nodiscard]] QRect trailingRect() const;
    [[nodiscard]] bool isOnCross(const QMouseEvent &event) const;
    void clearValue();

    const Theme &m_theme;
    Kind m_kind;
    QString m_icon;
    QString m_value;
    bool m_isCrossHeld = false;
};

} // namespace flotilla
