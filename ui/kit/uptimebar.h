#pragma once
// Up, degraded or down, one tick per span of time; the height of a tick says it as well as its
// colour.

#include "ui/kit/painted.h"
#include "ui/kit/tabledelegate.h"

namespace flotilla {

// One letter per tick, oldest first: u up, g degraded, d down, anything else unknown.
void drawUptime(QPainter &painter, const QRectF &rect, const QByteArray &ticks,
                const Tokens &tokens);
// "Up 22 of 24, degraded 1, down 1", translated.
[[nodiscard]] QString uptimeText(const QByteArray &ticks);

class UptimeBar : public Painted
{
    Q_OBJECT

public:
    explicit UptimeBar(const Theme &theme, QWidget *parent = nullptr);

    void setTicks(const QByteArray &ticks);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_ticks;
};

class UptimeDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &inside, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

} // namespace flotilla
