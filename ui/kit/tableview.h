#pragma once
// A table as the design draws them: no grid, no numbers of rows, rows of one height, hover of a
// row.

#include "ui/theme/theme.h"

#include <QTableView>

namespace flotilla {

class TableView : public QTableView
{
    Q_OBJECT

public:
    enum class Rows { Usual, Compact, Thumbnail };

    TableView(const Theme &theme, const QString &name, Rows rows = Rows::Usual,
              QWidget *parent = nullptr);

    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

Q_SIGNALS:
    void opened(const QModelIndex &index); // Enter or a double click

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void restyle();
    void hover(int row);
    void repaintRow(int row);

    const Theme &m_theme;
    Rows m_rows;
    int m_hoveredRow = -1;
};

} // namespace flotilla
