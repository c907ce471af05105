#include "ui/kit/sparkline.h"

#include "ui/kit/cellroles.h"
#include "ui/theme/box.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr double kAreaOpacity = 0.12;
constexpr double kBarShare = 0.625; // of the room of one value
constexpr int kDrawnMax = 512;      // cells kept drawn

void drawBars(QPainter &painter, const QRectF &rect, const QList<double> &values, double largest,
              const QColor &colour)
{
    const double step = rect.width() / double(values.size());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double height = rect.height() * values[i] / largest;
        painter.drawRoundedRect(QRectF(rect.left() + step * double(i), rect.bottom() - height,
                                       step * kBarShare, height),
                                0.5, 0.5);
    }
}

} // namespace

void drawSparkline(QPainter &painter, const QRectF &rect, const QList<double> &values,
                   const QColor &colour, double stroke, SparkKind kind)
{
    if (values.isEmpty())
        return;
    const double largest = std::max(1e-9, *std::max_element(values.begin(), values.end()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (kind == SparkKind::Bars) {
        drawBars(painter, rect, values, largest, colour);
        painter.restore();
        return;
    }
    // Room for the stroke at the top; the lower half of the line's swing is the area's.
    const QRectF room = rect.adjusted(1, 2, -1, -rect.height() * 0.2);
    const double step = values.size() > 1 ? room.width() / double(values.size() - 1) : 0;
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        line.append({room.left() + step * double(i),
                     room.bottom() - room.height() * std::max(0.0, values[i]) / largest});
    }
    QPainterPath area;
    area.addPolygon(line);
    area.lineTo(room.right(), rect.bottom());
    area.lineTo(room.left(), rect.bottom());
    QColor faint = colour;
    faint.setAlphaF(float(kAreaOpacity));
    painter.fillPath(area, faint);
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

Sparkline::Sparkline(const Theme &theme, const QString &name, ColourRole colour, SparkKind kind,
                     QSize size, QWidget *parent)
    : Painted(theme, QAccessible::Chart, parent)
    , m_name(name)
    , m_colour(colour)
    , m_kind(kind)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void Sparkline::setValues(const QList<double> &values)
{
    m_values = values;
    if (!values.isEmpty()) {
        setAccessibleName(
            tr("%1: now %2, at most %3")
                .arg(m_name, locale().toString(values.last()),
                     locale().toString(*std::max_element(values.begin(), values.end()))));
    }
    update();
}

QSize Sparkline::sizeHint() const
{
    return m_size.isEmpty()
               ? QSize(tokens().component.sparkTileWidth, tokens().component.sparkTileHeight)
               : m_size;
}

void Sparkline::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawSparkline(painter, rect(), m_values, tokens().*m_colour, tokens().stroke.spark, m_kind);
}

SparklineDelegate::SparklineDelegate(const Theme &theme, QObject *parent)
    : TableDelegate(theme, parent)
    , m_drawn(kDrawnMax)
{
    connect(&theme, &Theme::changed, this, [this] { m_drawn.clear(); });
}

void SparklineDelegate::paintCell(QPainter &painter, const QRect &inside,
                                  const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const auto values = index.data(CellSeriesRole).value<QList<double>>();
    if (values.isEmpty()) {
        painter.setPen(tokens().textDisabled);
        drawLine(painter, inside, Qt::AlignLeft | Qt::AlignVCenter, option.direction, u"–"_s);
        return;
    }
    const QSize size(std::min(tokens().component.sparkWidth, inside.width()),
                     tokens().component.sparkHeight);
    const double ratio = painter.device()->devicePixelRatio();
    const QVariant revision = index.data(CellRevisionRole);
    const QString key =
        u"%1 %2 %3 %4"_s.arg(index.row()).arg(revision.toLongLong()).arg(size.width()).arg(ratio);
    const QPixmap *drawn = revision.isValid() ? m_drawn.object(key) : nullptr;
    QPixmap fresh;
    if (!drawn) {
        fresh = QPixmap(size * ratio);
        fresh.setDevicePixelRatio(ratio);
        fresh.fill(Qt::transparent);
        QPainter into(&fresh);
        drawSparkline(into, QRectF(QPointF(), size), values, tokens().chart1,
                      tokens().stroke.spark);
        into.end();
        if (revision.isValid())
            m_drawn.insert(key, new QPixmap(fresh));
    }
    const QRect at =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, inside);
    painter.drawPixmap(at.topLeft(), drawn ? *drawn : fresh);
}

} // namespace flotilla
