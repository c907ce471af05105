#include "ui/designer/flowview.h"

#include "ui/designer/canvassizes.h"
#include "ui/designer/chooser.h"
#include "ui/designer/flowaccessible.h"
#include "ui/designer/groupeditor.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flotilla {

namespace {

constexpr int kPicturesKb = 96 * 1024;
constexpr double kPicturePixels = 4e6; // of one card at most
constexpr auto kSettleAfter = 120ms;
constexpr auto kFrame = 16ms;
constexpr double kFitMargin = 32;
constexpr double kReadableScale = 0.8;
constexpr double kGhostOpacity = 0.8;
constexpr double kAside = 0.4; // of what the dragged port cannot lead to

} // namespace

FlowView::FlowView(FlowScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_scene(scene)
    , m_painter(scene)
    , m_chooser(new Chooser(scene.theme(), this))
    , m_groupEditor(new GroupEditor(scene.theme(), scene.draft(), this))
    , m_pictures(kPicturesKb)
{
    setObjectName(u"flowCanvas"_s);
    setAccessibleName(tr("Flow canvas"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleAfter);
    connect(&m_settle, &QTimer::timeout, this, &FlowView::redraw);
    m_panTimer.setInterval(kFrame);
    connect(&m_panTimer, &QTimer::timeout, this, &FlowView::autoPan);
    m_flight.setStartValue(0.0);
    m_flight.setEndValue(1.0);
    m_flight.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_flight, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const double part = value.toDouble();
        m_scale = m_fromScale * std::pow(m_toScale / m_fromScale, part);
        centreOn(m_fromCentre + (m_toCentre - m_fromCentre) * part);
        m_settle.start();
    });
    m_worker.setMaxThreadCount(1);
    connect(&m_scene.draft(), &Draft::loaded, this, [this] { ++m_layoutRound; });
    connect(&m_scene, &FlowScene::changed, this, &FlowView::redraw);
    connect(&m_scene, &FlowScene::currentChanged, this, &FlowView::tellPlace);
    connect(&m_scene, &FlowScene::selectionChanged, this, &FlowView::tellPlace);
    connect(&m_scene.theme(), &Theme::changed, this, [this] {
        m_pictures.clear();
        m_ground = {};
        redraw();
    });
    FlowViewAccessible::install();
}

FlowView::~FlowView()
{
    m_worker.waitForDone();
}

void FlowView::setReadOnly(bool on)
{
    m_isReadOnly = on;
    setAcceptDrops(!on);
}

QRectF FlowView::visibleArea() const
{
    return {m_origin, QSizeF(size()) / m_scale};
}

void FlowView::setScale(double scale, QPointF around)
{
    const QPointF kept = toScene(around);
    m_scale = std::clamp(scale, canvas::kScaleMin, canvas::kScaleMax);
    m_origin = kept - around / m_scale;
    m_settle.start();
    update();
    Q_EMIT viewChanged();
}

void FlowView::scrollBy(QPointF pixels)
{
    m_origin += pixels / m_scale;
    update();
    Q_EMIT viewChanged();
}

void FlowView::centreOn(QPointF inScene)
{
    m_origin = inScene - QPointF(width(), height()) / 2 / m_scale;
    update();
    Q_EMIT viewChanged();
}

void FlowView::animateTo(double scale, QPointF centre, int milliseconds)
{
    m_flight.stop();
    if (milliseconds <= 0 || !isVisible()) {
        m_scale = scale;
        centreOn(centre);
        return;
    }
    m_fromScale = m_scale;
    m_toScale = scale;
    m_fromCentre = visibleArea().center();
    m_toCentre = centre;
    m_flight.setDuration(milliseconds);
    m_flight.start();
}

void FlowView::fit()
{
    const QRectF all = m_scene.bounds();
    if (all.isEmpty())
        return;
    const double wide = (width() - 2 * kFitMargin) / all.width();
    const double high = (height() - 2 * kFitMargin) / all.height();
    animateTo(std::clamp(std::min(wide, high), canvas::kScaleMin, 1.0), all.center(),
              m_scene.theme().tokens().motion.canvasFit);
}

void FlowView::fitSelection()
{
    QRectF all = m_scene.boundsOf(m_scene.selectedInOrder());
    for (const QString &note : m_scene.selectedNotes())
        all |= m_scene.rectOf({CanvasPlace::Kind::Note, note});
    if (!m_scene.selectedEdge().step.isEmpty())
        all |= m_scene.rectOf(m_scene.place());
    if (all.isEmpty())
        return fit();
    const double wide = (width() - 2 * kFitMargin) / all.width();
    const double high = (height() - 2 * kFitMargin) / all.height();
    animateTo(std::clamp(std::min(wide, high), canvas::kScaleMin, 1.0), all.center(),
              m_scene.theme().tokens().motion.canvasFit);
}

void FlowView::fitStep(const QString &step)
{
    const NodeItem *node = m_scene.node(step);
    if (!node)
        return;
    select(step);
    animateTo(std::max(m_scale, kReadableScale), node->rect().center(),
              m_scene.theme().tokens().motion.canvasFit);
}

void FlowView::resizeEvent(QResizeEvent *)
{
    Q_EMIT viewChanged();
}

double FlowView::pixelRatio() const
{
    return m_scale * devicePixelRatioF();
}

NodePainter::State FlowView::stateOf(const NodeItem &node) const
{
    NodePainter::State state;
    state.isSelected = m_scene.selectedSteps().contains(node.step);
    state.isHovered = m_hovered.id == node.step && !m_hovered.id.isEmpty();
    state.detail = detailAt(m_scale);
    const QSizeF size = node.layout.size;
    state.pixelRatio =
        std::min(pixelRatio(), std::sqrt(kPicturePixels / (size.width() * size.height())));
    return state;
}

// A card is painted once and then only copied, until it looks different or the zoom has settled at
// another scale.
const QPixmap &FlowView::pictureOf(int index, const NodePainter::State &state)
{
    const NodeItem &node = m_scene.nodeAt(index);
    if (const Picture *kept = m_pictures.object(index); kept && kept->revision == node.revision) {
        NodePainter::State wanted = state;
        if (m_settle.isActive() && kept->state.detail == state.detail)
            wanted.pixelRatio = kept->state.pixelRatio;
        if (kept->state == wanted)
            return kept->pixmap;
    }
    const QMarginsF margins = NodePainter::margins();
    const QSizeF size = QRectF(QPointF(), node.layout.size).marginsAdded(margins).size();
    auto *made = new Picture;
    made->pixmap = QPixmap((size * state.pixelRatio).toSize() + QSize(1, 1));
    made->pixmap.fill(Qt::transparent);
    made->state = state;
    made->revision = node.revision;
    QPainter painter(&made->pixmap);
    painter.scale(state.pixelRatio, state.pixelRatio);
    painter.translate(margins.left(), margins.top());
    m_painter.paintNode(painter, node, state);
    painter.end();
    const QSize pixels = made->pixmap.size();
    m_pictures.insert(index, made, std::max(1, pixels.width() * pixels.height() * 4 / 1024));
    return made->pixmap;
}

void FlowView::redraw()
{
    m_layer.isValid = false;
    update();
}

void FlowView::paintGround(QPainter &painter)
{
    const Tokens &tokens = m_scene.theme().tokens();
    if (m_scale < canvas::kFarBelow)
        return painter.fillRect(painter.viewport(), tokens.canvas);
    const double ratio = devicePixelRatioF();
    const int side = std::max(4, qRound(canvas::kDots * m_scale * ratio));
    const QSize wanted = m_layer.pixmap.size() + QSize(side, side);
    if (m_ground.size() != wanted || m_groundScale != m_scale) {
        // One dot, copied along a row, and the row down the view.
        QPixmap tile(side, side);
        tile.fill(tokens.canvas);
        QPainter dot(&tile);
        dot.setRenderHint(QPainter::Antialiasing);
        dot.setPen(Qt::NoPen);
        dot.setBrush(tokens.canvasDot);
        dot.drawEllipse(QPointF(side, side) / 2, ratio, ratio);
        dot.end();
        QPixmap row(wanted.width(), side);
        QPainter along(&row);
        for (int x = 0; x < wanted.width(); x += side)
            along.drawPixmap(x, 0, tile);
        along.end();
        m_ground = QPixmap(wanted);
        m_groundScale = m_scale;
        QPainter down(&m_ground);
        for (int y = 0; y < wanted.height(); y += side)
            down.drawPixmap(0, y, row);
    }
    const auto into = [side, this, ratio](double origin) {
        const qint64 pixels = qRound64(origin * m_scale * ratio);
        return static_cast<int>(((pixels % side) + side) % side);
    };
    painter.drawPixmap(
        QPoint(0, 0), m_ground,
        QRect(QPoint(into(m_layer.origin.x()), into(m_layer.origin.y())), m_layer.pixmap.size()));
}

void FlowView::paintEdges(QPainter &painter, const QRectF &area)
{
    const double reach = canvas::kPill; // of labels beside their lines
    m_scene.edgesIn(area.adjusted(-2 * reach, -reach, 2 * reach, reach), m_found);
    // While one zooms far out, quick before smooth.
    painter.setRenderHint(QPainter::Antialiasing,
                          detailAt(m_scale) == DetailLevel::Full || !m_settle.isActive());
    const FlowEdge hot = m_hovered.kind == CanvasHit::Kind::Edge ? m_hovered.edge : FlowEdge();
    for (const int index : m_found) {
        const EdgeItem &edge = m_scene.edgeAt(index);
        const bool isDragged = m_drag == Drag::Port && edge.edge.isSameOutlet(m_portFrom);
        if (isDragged)
            continue;
        m_painter.paintEdge(painter, edge, edge.edge == hot || edge.edge == m_ghostEdge,
                            edge.edge == m_scene.selectedEdge(), area);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int index : m_found)
        m_painter.paintEdgeLabel(painter, m_scene.edgeAt(index), m_scene.edgeAt(index).edge == hot);
    const QRectF start = m_scene.startRect();
    if (!start.isNull() && start.adjusted(0, 0, 0, canvas::kStartGap).intersects(area))
        m_painter.paintStartLine(painter);
}

void FlowView::paintPorts(QPainter &painter, const NodeItem &node) const
{
    if (detailAt(m_scale) != DetailLevel::Full)
        return;
    const bool isHovered = m_hovered.id == node.step && !m_hovered.id.isEmpty();
    m_painter.paintPorts(painter, node, isHovered);
}

void FlowView::paintNodes(QPainter &painter, const QRectF &area)
{
    const double reach = NodePainter::margins().top();
    m_scene.nodesIn(area.adjusted(-reach, -reach, reach, reach), m_found);
    const QMarginsF margins = NodePainter::margins();
    const Tokens &tokens = m_scene.theme().tokens();
    for (const int index : m_found) {
        const NodeItem &node = m_scene.nodeAt(index);
        const NodePainter::State state = stateOf(node);
        const QPixmap &picture = pictureOf(index, state);
        const QPointF at = node.at - QPointF(margins.left(), margins.top());
        const bool isAside = m_drag == Drag::Port && node.step == m_portFrom.step;
        painter.setOpacity(isAside ? kAside : 1);
        if (m_pictures.object(index) &&
            qFuzzyCompare(m_pictures.object(index)->state.pixelRatio, state.pixelRatio)) {
            // Pixel for pixel.
            painter.save();
            painter.resetTransform();
            const QPointF pixel = (at - m_layer.origin) * state.pixelRatio;
            painter.drawPixmap(QPointF(std::round(pixel.x()), std::round(pixel.y())), picture);
            painter.restore();
        } else {
            const double ratio = m_pictures.object(index)->state.pixelRatio;
            painter.drawPixmap(QRectF(at, QSizeF(picture.size()) / ratio), picture,
                               QRectF(picture.rect()));
        }
        painter.setRenderHint(QPainter::Antialiasing);
        paintPorts(painter, node);
        painter.setOpacity(1);
        painter.setBrush(Qt::NoBrush);
        if (m_drag == Drag::Port && !isAside) {
            const double gap = tokens.stroke.focusOffset + tokens.stroke.focus;
            painter.setPen(QPen(node.step == m_portTarget ? tokens.accent : tokens.accentBorder,
                                tokens.stroke.focus));
            painter.drawRoundedRect(node.rect().adjusted(-gap, -gap, gap, gap), tokens.radius.xl,
                                    tokens.radius.xl);
        }
    }
}

void FlowView::paintPortDrag(QPainter &painter) const
{
    const Tokens &tokens = m_scene.theme().tokens();
    const QPointF from = m_scene.portOf(m_portFrom);
    QPointF to = m_portTo;
    if (const NodeItem *target = m_scene.node(m_portTarget))
        to = target->at + target->layout.inPort(m_scene.isRightToLeft());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, tokens.stroke.edgeHot));
    painter.drawPath(FlowScene::curve(from, to, m_scene.isRightToLeft()));
    painter.setBrush(tokens.accent);
    painter.drawEllipse(to, canvas::kPortIn / 2, canvas::kPortIn / 2);
}

void FlowView::paintOverlay(QPainter &painter) const
{
    const Tokens &tokens = m_scene.theme().tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocus(painter);
    if (m_drag == Drag::Port)
        paintPortDrag(painter);
    painter.setPen(QPen(tokens.accent, tokens.stroke.hairline / m_scale));
    painter.drawLines(m_guides);
    if (m_drag == Drag::Marquee) {
        QColor fill = tokens.accentSubtle;
        fill.setAlphaF(0.4F);
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_pressedScene, toScene(m_pointer)).normalized());
    }
    if (m_ghost) {
        const QSizeF size(canvas::kNodeWidth, canvas::kHeader + canvas::kLine + canvas::kRowPad);
        NodeLayout ghost;
        const BlockType *type = catalogue::find(*m_ghost);
        ghost.title = type ? type->title : *m_ghost;
        ghost.icon = BlockLook::iconOf(*m_ghost);
        ghost.category = type ? type->category : QString();
        ghost.size = size;
        painter.setOpacity(kGhostOpacity);
        painter.translate(m_ghostAt);
        NodePainter::State state;
        state.pixelRatio = pixelRatio();
        m_painter.paintStart(painter, ghost, state);
        painter.translate(-m_ghostAt);
        painter.setOpacity(1);
    }
}

// Only what panning has uncovered is painted anew.
void FlowView::paintLayer()
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    const double dense = m_scale * ratio; // pixels of the screen per scene pixel
    if (m_layer.pixmap.size() != pixels) {
        m_layer.pixmap = QPixmap(pixels);
        m_layer.isValid = false;
    }
    const QPointF apart = (m_origin - m_layer.origin) * dense;
    const QRect whole(QPoint(0, 0), pixels);
    QRegion fresh(whole);
    if (m_layer.isValid && m_layer.scale == m_scale && std::abs(apart.x()) < pixels.width() &&
        std::abs(apart.y()) < pixels.height()) {
        const QPoint by(qRound(apart.x()), qRound(apart.y()));
        if (!by.isNull()) {
            QRegion exposed;
            m_layer.pixmap.scroll(-by.x(), -by.y(), whole, &exposed);
            m_layer.origin += QPointF(by) / dense;
            fresh = exposed;
        } else {
            fresh = QRegion();
        }
    } else {
        m_layer.origin =
            QPointF(std::round(m_origin.x() * dense), std::round(m_origin.y() * dense)) / dense;
        m_layer.scale = m_scale;
        m_layer.isValid = true;
    }
    for (const QRect &strip : fresh) {
        QPainter painter(&m_layer.pixmap);
        painter.setClipRect(strip);
        paintGround(painter);
        painter.scale(dense, dense);
        painter.translate(-m_layer.origin);
        paintAll(painter, QRectF(m_layer.origin + QPointF(strip.topLeft()) / dense,
                                 QSizeF(strip.size()) / dense));
    }
}

void FlowView::paintEvent(QPaintEvent *)
{
    const QPointF asked = m_origin;
    paintLayer();
    m_origin = m_layer.origin; // what is painted above lies on the same pixels
    m_layer.pixmap.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_layer.pixmap);
    m_layer.pixmap.setDevicePixelRatio(1);
    painter.scale(m_scale, m_scale);
    painter.translate(-m_origin);
    paintOverlay(painter);
    m_origin = asked;
}

void FlowView::paintAll(QPainter &painter, const QRectF &area)
{
    const FlowDocument &document = draft().document();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const StepGroup &group : document.groups()) {
        if (m_scene.groupRect(group).adjusted(0, -canvas::kGroupTab, 0, 0).intersects(area))
            m_painter.paintGroup(painter, group);
    }
    if (detailAt(m_scale) == DetailLevel::Far) {
        std::vector<int> edges;
        m_scene.edgesIn(area, edges);
        m_scene.nodesIn(area, m_found);
        m_painter.paintFar(painter, m_found, edges, m_scale);
    } else {
        paintEdges(painter, area);
        paintNodes(painter, area);
        if (m_scene.startRect().intersects(area)) {
            NodePainter::State state;
            state.pixelRatio = pixelRatio();
            const auto started = detailAt(m_scale) == DetailLevel::Full
                                     ? FigureMarks(m_scene).ofStart()
                                     : std::nullopt;
            painter.translate(m_scene.startRect().topLeft());
            m_painter.paintStart(painter, m_scene.startLayout(), state,
                                 started ? started->text : QString());
            painter.translate(-m_scene.startRect().topLeft());
        }
    }
    for (const QJsonObject &note : document.notes()) {
        if (m_scene.noteRect(note).intersects(area))
            m_painter.paintNote(painter, note,
                                m_scene.selectedNotes().contains(note.value(u"id"_s).toString()),
                                pixelRatio());
    }
}

} // namespace flotilla
