#include "ui/kit/tableview.h"

#include "ui/kit/tabledelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <utility>

namespace flotilla {

TableView::TableView(const Theme &theme, const QString &name, Rows rows, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_rows(rows)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setItemDelegate(new TableDelegate(theme, this));
    verticalHeader()->hide();
    // One height for all: a hundred thousand rows are laid out without looking at one.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::opened);
    connect(&theme, &Theme::changed, this, &TableView::restyle);
    restyle();
}

void TableView::restyle()
{
    const Tokens &tokens = m_theme.tokens();
    int height = m_theme.rowHeight();
    if (m_rows == Rows::Compact)
        height = m_theme.grown(tokens.size.rowCompact, tokens.base);
    else if (m_rows == Rows::Thumbnail)
        height = m_theme.grown(tokens.component.rowThumbnail, tokens.base);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(m_theme.grown(tokens.size.tableHeader, tokens.small));
    viewport()->update();
}

void TableView::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    const int before = std::exchange(m_hoveredRow, row);
    repaintRow(before);
    repaintRow(row);
}

void TableView::repaintRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(int(event->position().y())));
}

void TableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void TableView::wheelEvent(QWheelEvent *event)
{
    QTableView::wheelEvent(event);
    hover(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace flotilla
