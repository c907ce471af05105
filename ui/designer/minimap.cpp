#include "ui/designer/minimap.h"

#include "ui/designer/canvassizes.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flotilla {

namespace {

constexpr QSize kSize(160, 104);
constexpr double kInset = 8;
constexpr double kCardRadius = 1.5;
constexpr double kCardOpacity = 0.6;
constexpr auto kBetweenRedraws = 100ms;

} // namespace

MiniMap::MiniMap(FlowView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setObjectName(u"flowMiniMap"_s);
    setAccessibleName(tr("Overview of the flow"));
    setToolTip(tr("Overview: click to go there"));
    setFixedSize(kSize);
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(kBetweenRedraws);
    connect(&m_redraw, &QTimer::timeout, this, &MiniMap::redraw);
    const auto later = [this] {
        if (!m_redraw.isActive())
            m_redraw.start();
    };
    connect(&view.scene(), &FlowScene::nodesMoved, this, later);
    connect(&view.scene().draft(), &Draft::stepChanged, this, later);
    connect(&view.scene().theme(), &Theme::changed, this, later);
    connect(&view, &FlowView::viewChanged, this, qOverload<>(&QWidget::update));
    redraw();
}

QSize MiniMap::sizeHint() const
{
    return kSize;
}

void MiniMap::resizeEvent(QResizeEvent *)
{
    redraw();
}

QPointF MiniMap::toMap(QPointF inScene) const
{
    const QPointF slack(width() - m_bounds.width() * m_scale,
                        height() - m_bounds.height() * m_scale);
    return (inScene - m_bounds.topLeft()) * m_scale + slack / 2;
}

void MiniMap::redraw()
{
    const FlowScene &scene = m_view.scene();
    const Tokens &tokens = scene.theme().tokens();
    m_bounds = scene.bounds();
    if (m_bounds.isEmpty())
        m_bounds = QRectF(0, 0, 1, 1);
    m_scale = std::min({(width() - 2 * kInset) / m_bounds.width(),
                        (height() - 2 * kInset) / m_bounds.height(), 0.2});
    m_cards = QPixmap(size() * devicePixelRatioF());
    m_cards.setDevicePixelRatio(devicePixelRatioF());
    m_cards.fill(Qt::transparent);
    QPainter painter(&m_cards);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setOpacity(kCardOpacity);
    const auto card = [&](const QRectF &rect, const QString &category) {
        painter.setBrush(BlockLook::coloursOf(tokens, category).strong);
        painter.drawRoundedRect(QRectF(toMap(rect.topLeft()), rect.size() * m_scale), kCardRadius,
                                kCardRadius);
    };
    for (const NodeItem &node : scene.nodes()) {
        if (!node.step.isEmpty())
            card(node.rect(), node.layout.category);
    }
    if (!scene.startRect().isNull())
        card(scene.startRect(), {});
    update();
}

void MiniMap::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_view.scene().theme().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.border, tokens.stroke.hairline));
    painter.setBrush(tokens.surfaceRaised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.lg,
                            tokens.radius.lg);
    painter.drawPixmap(0, 0, m_cards);
    const QRectF seen = m_view.visibleArea();
    QRectF frame(toMap(seen.topLeft()), seen.size() * m_scale);
    frame = frame.intersected(QRectF(rect()).adjusted(3, 3, -3, -3));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, tokens.stroke.edge));
    painter.drawRoundedRect(frame, tokens.radius.sm, tokens.radius.sm);
}

void MiniMap::go(QPointF at)
{
    const QPointF slack(width() - m_bounds.width() * m_scale,
                        height() - m_bounds.height() * m_scale);
    m_view.centreOn((at - slack / 2) / m_scale + m_bounds.topLeft());
}

void MiniMap::mousePressEvent(QMouseEvent *event)
{
    go(event->position());
}

void MiniMap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        go(event->position());
}

} // namespace flotilla
