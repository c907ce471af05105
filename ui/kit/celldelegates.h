#pragma once
// Delegates for columns that say more than words: names with an avatar, states, chips, and what a
// page draws by itself.

#include "ui/kit/tabledelegate.h"

namespace flotilla {

// An avatar (CellAvatarRole) before the words.
class NameDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &inside, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

// A dot in the tone of the cell, and its word.
class StatusDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &inside, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

// A chip in the tone of the cell, with CellIconRole before its word.
class ChipDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &inside, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

// What only one page has, drawn by a function of that page.
class DrawnDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    // As paintCell().
    using Draw = void (*)(const Theme &theme, QPainter &painter, const QRect &inside,
                          const QStyleOptionViewItem &option, const QModelIndex &index);

    DrawnDelegate(const Theme &theme, Draw draw, QObject *parent = nullptr);

protected:
    void paintCell(QPainter &painter, const QRect &inside, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    Draw m_draw;
};

} // namespace flotilla
