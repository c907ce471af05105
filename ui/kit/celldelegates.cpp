#include "ui/kit/celldelegates.h"

#include "ui/kit/avatar.h"
#include "ui/kit/cellroles.h"
#include "ui/kit/chip.h"
#include "ui/kit/statusmark.h"

#include <QPainter>

namespace flotilla {

namespace {

Tone toneOf(const QModelIndex &index)
{
    return static_cast<Tone>(index.data(CellToneRole).toInt());
}

} // namespace

void NameDelegate::paintCell(QPainter &painter, const QRect &inside,
                             const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString name = index.data(CellAvatarRole).toString();
    const QVariant colour = index.data(CellAvatarColourRole);
    const int side = tokens().icon.md;
    const QRect at = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                         QSize(side, side), inside);
    drawAvatar(painter, at, theme(),
               {name, colour.isValid() ? colour.toInt() : -1,
                index.data(CellAvatarIsClientRole).toBool()});
    const QRect words = inside.adjusted(side + tokens().space.two, 0, 0, 0);
    TableDelegate::paintCell(painter, QStyle::visualRect(option.direction, inside, words), option,
                             index);
}

void StatusDelegate::paintCell(QPainter &painter, const QRect &inside,
                               const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    drawStatus(painter, inside, theme(), toneOf(index), option.text, option.direction);
}

void ChipDelegate::paintCell(QPainter &painter, const QRect &inside,
                             const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!option.text.isEmpty()) {
        drawChip(painter, inside, theme(),
                 {option.text, toneOf(index), index.data(CellIconRole).toString()},
                 option.direction);
    }
}

DrawnDelegate::DrawnDelegate(const Theme &theme, Draw draw, QObject *parent)
    : TableDelegate(theme, parent)
    , m_draw(draw)
{}

void DrawnDelegate::paintCell(QPainter &painter, const QRect &inside,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_draw(theme(), painter, inside, option, index);
}

} // namespace flotilla
