#pragma once
// The bubbles of a chat: customer, bot, person, private note, and what is not sent yet.

#include "ui/kit/bubbletext.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace flotilla {

enum class BubbleKind { Customer, Bot, Human, Note, Unsent };

// Roles a chat model answers; DisplayRole is the text with WhatsApp's marks.
enum ChatRole {
    BubbleKindRole = Qt::UserRole + 2000, // int of BubbleKind
    BubbleAuthorRole,                     // QString above the bubble; empty: the same as before
    BubbleTimeRole,                       // QString, in the time of whoever reads
    BubbleTicksRole,                      // int: 0 none, 1 sent, 2 delivered, 3 read, 4 failed
    BubbleIdRole,                         // QByteArray: keeps the layout between repaints
};

// For a QListView; a width of its own is laid out once per message and kept.
class ChatDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ChatDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    struct Place
    {
        QRect author; // empty: none
        QRect bubble;
    };

    [[nodiscard]] const BubbleText &textOf(const QModelIndex &index, int width) const;
    [[nodiscard]] Place placeOf(const QRect &row, const QModelIndex &index,
                                Qt::LayoutDirection direction) const;
    void paintAuthor(QPainter &painter, const QRect &rect, const QModelIndex &index,
                     Qt::LayoutDirection direction) const;
    void paintTime(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                   const QColor &colour) const;
    [[nodiscard]] QSizeF timeSize(const QModelIndex &index) const;

    const Theme &m_theme;
    mutable QCache<QByteArray, BubbleText> m_texts;
};

} // namespace flotilla
