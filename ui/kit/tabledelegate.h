#pragma once
// Draws the rows of tables: ground, hairline, focus, and plain words or figures.

#include "ui/theme/theme.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace flotilla {

class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableDelegate(const Theme &theme, QObject *parent = nullptr);

    // Final: subclasses draw the inside of a cell in paintCell().
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    // `inside` is the cell without its padding; the painter has the font of tables.
    virtual void paintCell(QPainter &painter, const QRect &inside,
                           const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const Tokens &tokens() const { return m_theme.tokens(); }

private:
    [[nodiscard]] QRect insideOf(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const;
    [[nodiscard]] QRect checkRect(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace flotilla
