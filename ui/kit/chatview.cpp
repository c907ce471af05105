#include "ui/kit/chatview.h"

#include "ui/kit/chatdelegate.h"

#include <QScrollBar>

namespace flotilla {

ChatView::ChatView(const Theme &theme, const QString &name, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setResizeMode(QListView::Adjust);
    setItemDelegate(new ChatDelegate(theme, this));
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void ChatView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    scrollToBottom();
}

bool ChatView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void ChatView::resizeEvent(QResizeEvent *event)
{
    const bool wasAtEnd = isAtEnd();
    QListView::resizeEvent(event);
    if (wasAtEnd)
        scrollToBottom();
}

void ChatView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const bool wasAtEnd = isAtEnd();
    QListView::rowsInserted(parent, start, end);
    if (wasAtEnd)
        scrollToBottom();
}

} // namespace flotilla
