#pragma once
// A bundled icon in the colour of the moment: fixed, or a colour of the theme looked up when
// painted.

#include "ui/theme/theme.h"

#include <QIconEngine>
#include <QPointer>
#include <variant>

namespace flotilla {

class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(const Theme &theme, QString name, std::variant<QColor, ColourRole> colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString key() const override;
    QString iconName() override { return m_name; }
    bool isNull() override;

private:
    [[nodiscard]] QPixmap tinted(int size, double ratio, QIcon::Mode mode) const;

    QPointer<const Theme> m_theme; // an icon may outlive it
    QString m_name;
    std::variant<QColor, ColourRole> m_colour;
};

} // namespace flotilla
