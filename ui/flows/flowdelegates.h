#pragma once
// How the gallery draws a flow: a row with its picture, its version, the dots of its menu, or a
// card.

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace flotilla {

// Cells of the table, for DrawnDelegate.

// The picture, the name, and what begins the flow.
void drawFlowName(const Theme &theme, QPainter &painter, const QRect &inside,
                  const QStyleOptionViewItem &option, const QModelIndex &index);

// The version, and the draft behind it.
void drawFlowVersion(const Theme &theme, QPainter &painter, const QRect &inside,
                     const QStyleOptionViewItem &option, const QModelIndex &index);

// How many began, behind the line of the window.
void drawFlowChats(const Theme &theme, QPainter &painter, const QRect &inside,
                   const QStyleOptionViewItem &option, const QModelIndex &index);

// A share as a bar, and in words.
void drawFlowShare(const Theme &theme, QPainter &painter, const QRect &inside,
                   const QStyleOptionViewItem &option, const QModelIndex &index);

// The dots of the menu.
void drawFlowMore(const Theme &theme, QPainter &painter, const QRect &inside,
                  const QStyleOptionViewItem &option, const QModelIndex &index);

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
