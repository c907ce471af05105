#include "ui/kit/chartwidget.h"

#include "ui/theme/box.h"
#include "ui/theme/tabular.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kSeriesMax = 3;
constexpr int kGridLines = 4;
constexpr double kFirstArea = 0.12;
constexpr double kOtherArea = 0.07;

// 1, 2, 2.5 or 5 times a power of ten, at least `rough`.
double roundStep(double rough)
{
    if (rough <= 1)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double part : {1.0, 2.0, 2.5, 5.0}) {
        if (part * power >= rough)
            return part * power;
    }
    return 10 * power;
}

} // namespace

ChartWidget::ChartWidget(const Theme &theme, const QString &name, QWidget *parent)
    : Painted(theme, QAccessible::Chart, parent)
    , m_name(name)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void ChartWidget::setData(const QList<Series> &series, const QStringList &labels)
{
    m_series = series.first(std::min<qsizetype>(series.size(), kSeriesMax));
    m_labels = labels;
    m_current = std::min(m_current, int(steps()) - 1);
    rescale();
    describe();
    update();
}

void ChartWidget::setStepNames(const QStringList &names)
{
    m_stepNames = names;
}

void ChartWidget::rescale()
{
    double largest = 0;
    for (const Series &series : m_series) {
        for (const double value : series.values)
            largest = std::max(largest, value);
    }
    m_step = roundStep(largest / kGridLines);
    m_top = m_step * std::max(1.0, std::ceil(largest / m_step));
}

qsizetype ChartWidget::steps() const
{
    return m_series.isEmpty() ? 0 : m_series.first().values.size();
}

QRectF ChartWidget::plot() const
{
    const QFont font = theme().font(tokens().caption);
    const double axis = tabularWidth(font, locale().toString(m_top)) + tokens().space.two;
    const double dot = tokens().component.chartDot;
    const double lower = theme().lineHeight(tokens().caption) + tokens().space.one;
    return QRectF(rect()).adjusted(axis, theme().lineHeight(tokens().caption) / 2.0, -dot, -lower);
}

double ChartWidget::xOf(qsizetype step) const
{
    const QRectF room = plot();
    return steps() > 1 ? room.left() + room.width() * double(step) / double(steps() - 1)
                       : room.right();
}

double ChartWidget::yOf(double value) const
{
    const QRectF room = plot();
    return room.bottom() - room.height() * value / m_top;
}

void ChartWidget::paintGrid(QPainter &painter) const
{
    TextStyle axis = tokens().caption;
    axis.weight = tokens().base.weight;
    painter.setFont(theme().font(axis));
    const QRectF room = plot();
    const int line = theme().lineHeight(axis);
    for (double value = 0; value <= m_top + m_step / 2; value += m_step) {
        const int y = qRound(yOf(value));
        painter.fillRect(QRect(int(room.left()), y, int(room.width()), 1), tokens().chartGrid);
        painter.setPen(tokens().textMuted);
        drawTabular(painter, QRectF(0, y - line / 2.0, room.left() - tokens().space.two, line),
                    Qt::AlignRight | Qt::AlignVCenter, locale().toString(value));
    }
    painter.setPen(tokens().textMuted);
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const double share = m_labels.size() > 1 ? double(i) / double(m_labels.size() - 1) : 0;
        const double x = room.left() + room.width() * share;
        const double width = tabularWidth(painter.font(), m_labels[i]);
        const double left = std::clamp(x - width / 2, room.left(), this->width() - width);
        drawTabular(painter, QRectF(left, height() - line, width, line), Qt::AlignVCenter,
                    m_labels[i]);
    }
}

void ChartWidget::paintSeries(QPainter &painter, const Series &series) const
{
    if (series.values.isEmpty())
        return;
    const QColor colour = tokens().*series.colour;
    QPolygonF line;
    for (qsizetype i = 0; i < std::min(series.values.size(), steps()); ++i)
        line.append({xOf(i), yOf(series.values[i])});
    QPainterPath area;
    area.addPolygon(line);
    area.lineTo(line.last().x(), plot().bottom());
    area.lineTo(line.first().x(), plot().bottom());
    QColor faint = colour;
    faint.setAlphaF(float(&series == &m_series.first() ? kFirstArea : kOtherArea));
    painter.fillPath(area, faint);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, tokens().stroke.chart, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    const double dot = tokens().component.chartDot;
    drawBox(painter, QRectF(line.last().x() - dot / 2, line.last().y() - dot / 2, dot, dot),
            {colour, tokens().surfaceRaised, dot / 2, 1});
}

void ChartWidget::paintStep(QPainter &painter) const
{
    if (m_current < 0 || m_current >= steps())
        return;
    const double x = xOf(m_current);
    const QRectF room = plot();
    painter.fillRect(QRectF(qRound(x), room.top(), 1, room.height()), tokens().borderStrong);
    QStringList lines;
    if (m_current < m_stepNames.size())
        lines.append(m_stepNames[m_current]);
    for (const Series &series : m_series) {
        lines.append(tr("%1 %2", "a name and its figure")
                         .arg(series.name, locale().toString(series.values.value(m_current))));
    }
    painter.setFont(theme().font(tokens().small));
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, tabularWidth(painter.font(), line));
    const double lineHeight = theme().lineHeight(tokens().small);
    const QSizeF size(width + 2 * tokens().component.tipPad,
                      lineHeight * double(lines.size()) + 2 * tokens().component.tipPadY);
    const double left = x + tokens().space.two + size.width() > room.right()
                            ? x - tokens().space.two - size.width()
                            : x + tokens().space.two;
    const QRectF tip(QPointF(left, room.top()), size);
    drawBox(painter, tip, {tokens().surfaceInverse, {}, double(tokens().radius.md)});
    painter.setPen(tokens().textInverse);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        drawTabular(painter,
                    QRectF(tip.left() + tokens().component.tipPad,
                           tip.top() + tokens().component.tipPadY + lineHeight * double(i), width,
                           lineHeight),
                    Qt::AlignVCenter, lines[i]);
    }
}

void ChartWidget::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    for (const Series &series : m_series)
        paintSeries(painter, series);
    paintStep(painter);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(painter, rect(), tokens().radius.sm, tokens());
}

void ChartWidget::describe()
{
    QStringList words;
    for (const Series &series : m_series) {
        if (series.values.isEmpty())
            continue;
        const qsizetype at = m_current >= 0 ? m_current : series.values.size() - 1;
        words.append(tr("%1 %2, from %3", "a name, its figure, and the first figure")
                         .arg(series.name, locale().toString(series.values.value(at)),
                              locale().toString(series.values.first())));
    }
    const QString when = m_current >= 0 ? m_stepNames.value(m_current) : QString();
    setAccessibleName(
        (QStringList{m_name, when} + words).filter(QRegularExpression(u"."_s)).join(u", "_s));
}

void ChartWidget::goTo(int step)
{
    const int kept = steps() > 0 ? std::clamp(step, -1, int(steps()) - 1) : -1;
    if (kept == m_current)
        return;
    m_current = kept;
    describe();
    update();
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF room = plot();
    const double share = (event->position().x() - room.left()) / std::max(1.0, room.width());
    goTo(share < -0.05 || share > 1.05 ? -1 : qRound(share * double(steps() - 1)));
}

void ChartWidget::leaveEvent(QEvent *event)
{
    Painted::leaveEvent(event);
    goTo(-1);
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    const int last = int(steps()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        goTo(m_current < 0 ? last : std::max(0, m_current - 1));
        break;
    case Qt::Key_Right:
        goTo(m_current < 0 ? 0 : std::min(last, m_current + 1));
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(last);
        break;
    default:
        Painted::keyPressEvent(event);
    }
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    Painted::focusInEvent(event);
    update();
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    Painted::focusOutEvent(event);
    goTo(-1);
    update();
}

QSize ChartWidget::sizeHint() const
{
    return {tokens().component.chartWidth, tokens().component.chartHeight};
}

QSize ChartWidget::minimumSizeHint() const
{
    return {tokens().component.chartHeight, tokens().component.chartHeight / 2};
}

} // namespace flotilla
