#include "ui/kit/tabledelegate.h"

#include "ui/kit/cellroles.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tone.h"
#include "ui/theme/box.h"
#include "ui/theme/stylefields.h"
#include "ui/theme/tabular.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace flotilla {

namespace {

bool isHovered(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    return table ? table->hoveredRow() == index.row()
                 : bool(option.state & QStyle::State_MouseOver);
}

bool showsFocus(const QStyleOptionViewItem &option)
{
    return (option.state & QStyle::State_HasFocus) && option.widget &&
           option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace

TableDelegate::TableDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QRect TableDelegate::insideOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens::Component &sizes = tokens().component;
    const bool isFirst = index.column() == 0;
    const bool isLast = index.column() == index.model()->columnCount(index.parent()) - 1;
    const QRect logical = option.rect.adjusted(isFirst ? sizes.cellEdgePad : sizes.cellPad, 0,
                                               -(isLast ? sizes.cellEdgePad : sizes.cellPad), -1);
    return QStyle::visualRect(option.direction, option.rect, logical);
}

QRect TableDelegate::checkRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int side = tokens().component.check;
    return QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                               QSize(side, side), insideOf(option, index));
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(cell.rect, tokens().surfaceSelected);
    else if (isHovered(cell, index))
        painter->fillRect(cell.rect, tokens().surfaceHover);
    painter->fillRect(QRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1),
                      tokens().border);
    QRect inside = insideOf(cell, index);
    const QVariant checked = index.data(Qt::CheckStateRole);
    if (checked.isValid()) {
        const auto state = static_cast<Qt::CheckState>(checked.toInt());
        QStyle::State look = cell.state & QStyle::State_Enabled;
        look.setFlag(QStyle::State_On, state == Qt::Checked);
        look.setFlag(QStyle::State_NoChange, state == Qt::PartiallyChecked);
        drawCheck(m_theme, *painter, checkRect(cell, index), look);
        const int taken = tokens().component.check + tokens().space.two;
        inside = QStyle::visualRect(cell.direction, inside, inside.adjusted(taken, 0, 0, 0));
    }
    painter->setFont(
        m_theme.font(index.data(CellStrongRole).toBool() ? tokens().baseStrong : tokens().base));
    painter->setClipRect(cell.rect);
    paintCell(*painter, inside, cell, index);
    if (showsFocus(cell))
        drawFocusRing(*painter, cell.rect, 0, tokens());
    painter->restore();
}

void TableDelegate::paintCell(QPainter &painter, const QRect &inside,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect room = inside;
    const auto take = [&](int width) { // from the leading side
        const QRect part = QStyle::visualRect(option.direction, room,
                                              QRect(room.left(), room.top(), width, room.height()));
        room = QStyle::visualRect(option.direction, room, room.adjusted(width, 0, 0, 0));
        return part;
    };
    const QVariant tone = index.data(CellToneRole);
    const QColor colour = !(option.state & QStyle::State_Enabled) ? tokens().textDisabled
                          : tone.isValid() ? tokens().*toneRole(static_cast<Tone>(tone.toInt()))
                                           : tokens().text;
    const QString icon = index.data(CellIconRole).toString();
    if (!icon.isEmpty()) {
        drawIcon(painter, take(tokens().icon.md), m_theme, icon, tokens().textMuted,
                 tokens().icon.md);
        take(tokens().component.iconGap);
    }
    painter.setPen(colour);
    if (option.displayAlignment & Qt::AlignRight) {
        drawTabular(painter, room,
                    QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter),
                    option.text);
        return;
    }
    const QString note = index.data(CellNoteRole).toString();
    const int own = painter.fontMetrics().horizontalAdvance(option.text) + 1;
    drawLine(painter, take(std::min(own, room.width())), Qt::AlignLeft | Qt::AlignVCenter,
             option.direction, option.text, Qt::ElideMiddle);
    if (note.isEmpty() || room.width() <= 0)
        return;
    take(tokens().space.two);
    painter.setFont(m_theme.font(tokens().caption));
    painter.setPen(tokens().textMuted);
    drawLine(painter, room, Qt::AlignLeft | Qt::AlignVCenter, option.direction, note);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = QStyledItemDelegate::sizeHint(option, index).width();
    return {width + 2 * tokens().component.cellPad, m_theme.rowHeight()};
}

bool TableDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant checked = index.data(Qt::CheckStateRole);
    const bool isTickable = checked.isValid() && (index.flags() & Qt::ItemIsUserCheckable) &&
                            (index.flags() & Qt::ItemIsEnabled);
    if (!isTickable)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    bool isMeant = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const int grow = (tokens().size.hitMin - tokens().component.check) / 2;
        const QRect target = checkRect(option, index).adjusted(-grow, -grow, grow, grow);
        isMeant = target.contains(static_cast<QMouseEvent *>(event)->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        isMeant = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    }
    if (!isMeant)
        return false;
    const bool isOn = checked.toInt() == Qt::Checked;
    return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace flotilla
