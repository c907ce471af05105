#include "ui/kit/uptimebar.h"

#include "ui/kit/cellroles.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace flotilla {

void drawUptime(QPainter &painter, const QRectF &rect, const QByteArray &ticks,
                const Tokens &tokens)
{
    if (ticks.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double step = (rect.width() + tokens.stroke.uptimeGap) / double(ticks.size());
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        double height = rect.height();
        QColor colour = tokens.tickNone;
        switch (ticks[i]) {
        case 'u':
            colour = tokens.tickUp;
            break;
        case 'g':
            colour = tokens.tickDegraded;
            height -= tokens.component.uptimeDegraded;
            break;
        case 'd':
            colour = tokens.tickDown;
            break;
        default:
            height = tokens.component.uptimeUnknown;
            break;
        }
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(rect.left() + step * double(i),
                                       rect.center().y() - height / 2,
                                       std::max(1.0, step - tokens.stroke.uptimeGap), height),
                                1, 1);
    }
    painter.restore();
}

QString uptimeText(const QByteArray &ticks)
{
    return QCoreApplication::translate("UptimeBar", "Up %1 of %2, degraded %3, down %4")
        .arg(ticks.count('u'))
        .arg(ticks.size())
        .arg(ticks.count('g'))
        .arg(ticks.count('d'));
}

UptimeBar::UptimeBar(const Theme &theme, QWidget *parent)
    : Painted(theme, QAccessible::Chart, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void UptimeBar::setTicks(const QByteArray &ticks)
{
    m_ticks = ticks;
    setAccessibleName(uptimeText(ticks));
    setToolTip(uptimeText(ticks));
    update();
}

QSize UptimeBar::sizeHint() const
{
    return {tokens().component.uptimeWidth, tokens().component.uptimeHeight};
}

void UptimeBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawUptime(painter, rect(), m_ticks, tokens());
}

void UptimeDelegate::paintCell(QPainter &painter, const QRect &inside,
                               const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size(std::min(tokens().component.uptimeWidth, inside.width()),
                     tokens().component.uptimeHeight);
    drawUptime(
        painter,
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, inside),
        index.data(CellTicksRole).toByteArray(), tokens());
}

} // namespace flotilla
