#pragma once
// A line of the last hours, small enough for a cell or a tile.

#include "ui/kit/painted.h"
#include "ui/kit/tabledelegate.h"

#include <QCache>
#include <QList>

namespace flotilla {

enum class SparkKind { Line, Bars };

// Fills `rect`; values are scaled from 0 to their largest.
void drawSparkline(QPainter &painter, const QRectF &rect, const QList<double> &values,
                   const QColor &colour, double stroke, SparkKind kind = SparkKind::Line);

class Sparkline : public Painted
{
    Q_OBJECT

public:
    // `size` empty: that of tiles. The name says what is measured: "Sent, last hour".
    Sparkline(const Theme &theme, const QString &name, ColourRole colour,
              SparkKind kind = SparkKind::Line, QSize size = {}, QWidget *parent = nullptr);

    void setValues(const QList<double> &values);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    ColourRole m_colour;
    SparkKind m_kind;
    QSize m_size;
    QList<double> m_values;
};

// CellSeriesRole as a sparkline, kept as a pixmap until CellRevisionRole changes.
class SparklineDelegate : public TableDelegate
{
    Q_OBJECT

public:
    explicit SparklineDelegate(const Theme &theme, QObject *parent = nullptr);

protected:
    void paintCell(QPainter &painter, const QRect &inside, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    mutable QCache<QString, QPixmap> m_drawn;
};

} // namespace flotilla
