#pragma once
// How the gallery draws a flow: a row with its picture, its version, the dots of its menu, or a
// card.

#include "ui/kit/tabledelegate.h"

namespace flotilla {

// The picture, the name, and what begins the flow.
class FlowNameDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &inside, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

// The version, and the draft behind it.
class FlowVersionDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &inside, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

// How many began, behind the line of the window.
class FlowChatsDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &inside, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

// A share as a bar, and in words.
class FlowShareDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &inside, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

class MoreDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &inside, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

class FlowCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FlowCardDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace flotilla
