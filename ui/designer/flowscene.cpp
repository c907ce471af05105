#include "ui/designer/flowscene.h"

#include "ui/designer/canvassizes.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kCurvePieces = 24; // of a curve, to find what is near

double distanceTo(const QPainterPath &path, QPointF at)
{
    double nearest = 1e12;
    QPointF before = path.pointAtPercent(0);
    for (int i = 1; i <= kCurvePieces; ++i) {
        const QPointF now = path.pointAtPercent(double(i) / kCurvePieces);
        const QPointF way = now - before;
        const double length = QPointF::dotProduct(way, way);
        const double part =
            length > 0 ? std::clamp(QPointF::dotProduct(at - before, way) / length, 0.0, 1.0) : 0;
        const QPointF apart = at - (before + way * part);
        nearest = std::min(nearest, std::hypot(apart.x(), apart.y()));
        before = now;
    }
    return nearest;
}

bool isNear(QPointF a, QPointF b, double reach)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) <= reach;
}

} // namespace

FlowScene::FlowScene(Draft &draft, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_theme(theme)
    , m_geometry(theme)
{
    connect(&m_draft, &Draft::loaded, this, &FlowScene::rebuild);
    connect(&m_draft, &Draft::applied, this, &FlowScene::apply);
    connect(&m_theme, &Theme::changed, this, [this] {
        m_geometry.themeChanged();
        rebuild();
    });
    rebuild();
}

bool FlowScene::isRightToLeft() const
{
    return m_draft.document().settings().rightToLeft;
}

void FlowScene::rebuild()
{
    m_tabOrder.clear();
    m_edgeOrder.clear();
    m_nodes.clear();
    m_freeNodes.clear();
    m_edges.clear();
    m_freeEdges.clear();
    m_index.clear();
    m_nodeGrid.clear();
    m_edgeGrid.clear();
    const QStringList &order = m_draft.document().order();
    m_nodes.reserve(size_t(order.size()));
    for (const QString &step : order)
        addNode(step);
    for (const QString &step : order)
        wire(step);
    m_start = m_geometry.startLayout(m_draft.document());
    m_wasRightToLeft = isRightToLeft();
    m_selectedSteps.removeIf([&](const QString &id) { return !m_index.contains(id); });
    const FlowDocument &document = m_draft.document();
    m_selectedNotes.removeIf([&](const QString &id) { return !document.note(id); });
    if (!document.note(m_currentNote))
        m_currentNote.clear();
    if (const EdgeItem *line = edge(m_selectedEdge); !line || line->edge != m_selectedEdge)
        m_selectedEdge = {};
    if (!m_index.contains(m_current)) {
        m_current.clear();
        m_currentBlock.clear();
    }
    Q_EMIT nodesMoved();
    Q_EMIT changed();
}

void FlowScene::apply(const DraftChanges &changes)
{
    m_tabOrder.clear();
    m_edgeOrder.clear();
    for (const QString &step : changes.stepsRemoved)
        removeNode(step);
    for (const QString &step : changes.stepsAdded) {
        if (m_draft.document().step(step) && !find(step))
            addNode(step);
    }
    for (const QString &step : changes.stepsChanged) {
        moveNode(step);
        relayout(step);
    }
    for (const QString &step : changes.stepsMoved) {
        moveNode(step);
        relayout(step);
    }
    QSet<QString> ends(changes.stepsAdded.begin(), changes.stepsAdded.end());
    ends.unite(QSet<QString>(changes.stepsMoved.begin(), changes.stepsMoved.end()));
    ends.unite(QSet<QString>(changes.stepsChanged.begin(), changes.stepsChanged.end()));
    for (const QString &step : std::as_const(ends))
        wire(step);
    for (const QString &step : changes.stepsMoved)
        rewireInto(step);
    for (const QString &step : changes.stepsChanged)
        rewireInto(step);
    if (!changes.stepsChanged.isEmpty())
        refreshJumps();
    if (changes.settings) {
        m_start = m_geometry.startLayout(m_draft.document());
        if (m_wasRightToLeft != isRightToLeft()) {
            for (const QString &step : m_draft.document().order())
                wire(step);
        }
        m_wasRightToLeft = isRightToLeft();
    }
    dropStaleSelection(changes);
    if (!changes.stepsAdded.isEmpty() || !changes.stepsRemoved.isEmpty() ||
        !changes.stepsMoved.isEmpty())
        Q_EMIT nodesMoved();
    Q_EMIT changed();
}

void FlowScene::dropStaleSelection(const DraftChanges &changes)
{
    if (!changes.stepsRemoved.isEmpty() && !m_current.isEmpty() && !m_index.contains(m_current))
        setCurrent({});
    if (changes.notes) {
        const FlowDocument &document = m_draft.document();
        const qsizetype gone =
            m_selectedNotes.removeIf([&](const QString &id) { return !document.note(id); });
        if (!m_currentNote.isEmpty() && !document.note(m_currentNote))
            setCurrentNote({});
        if (gone > 0)
            Q_EMIT selectionChanged();
    }
    if (m_selectedEdge.step.isEmpty())
        return;
    const EdgeItem *line = edge(m_selectedEdge);
    if (line && line->edge == m_selectedEdge)
        return;
    m_selectedEdge = line ? line->edge : FlowEdge(); // it may lead elsewhere now
    Q_EMIT selectionChanged();
}

NodeItem *FlowScene::find(const QString &step)
{
    const auto found = m_index.constFind(step);
    return found == m_index.cend() ? nullptr : &m_nodes[size_t(*found)];
}

const NodeItem *FlowScene::node(const QString &step) const
{
    const auto found = m_index.constFind(step);
    return found == m_index.cend() ? nullptr : &m_nodes[size_t(*found)];
}

void FlowScene::addNode(const QString &id)
{
    const Step &step = *m_draft.document().step(id);
    int index = static_cast<int>(m_nodes.size());
    if (m_freeNodes.empty()) {
        m_nodes.emplace_back();
    } else {
        index = m_freeNodes.back();
        m_freeNodes.pop_back();
    }
    NodeItem &node = m_nodes[size_t(index)];
    const int revision = node.revision + 1;
    node = {};
    node.step = id;
    node.revision = revision;
    node.at = {step.x, step.y};
    node.layout = m_geometry.layoutOf(step, m_draft.document());
    m_index.insert(id, index);
    m_nodeGrid.insert(index, node.rect());
}

void FlowScene::removeNode(const QString &id)
{
    const int index = m_index.value(id, -1);
    if (index < 0)
        return;
    NodeItem &node = m_nodes[size_t(index)];
    m_nodeGrid.remove(index, node.rect());
    dropEdges(node);
    node.step.clear();
    ++node.revision;
    m_index.remove(id);
    m_freeNodes.push_back(index);
    if (m_selectedSteps.remove(id))
        Q_EMIT selectionChanged();
}

void FlowScene::moveNode(const QString &id)
{
    const Step *step = m_draft.document().step(id);
    const int index = m_index.value(id, -1);
    if (index < 0 || !step)
        return;
    NodeItem &node = m_nodes[size_t(index)];
    m_nodeGrid.remove(index, node.rect());
    node.at = {step->x, step->y};
    m_nodeGrid.insert(index, node.rect());
}

void FlowScene::relayout(const QString &id)
{
    const Step *step = m_draft.document().step(id);
    const int index = m_index.value(id, -1);
    if (index < 0 || !step)
        return;
    NodeItem &node = m_nodes[size_t(index)];
    NodeLayout layout = m_geometry.layoutOf(*step, m_draft.document());
    const auto isSameRow = [](const NodeRow &a, const NodeRow &b) {
        return a.text == b.text && a.height == b.height && a.icon == b.icon &&
               a.hasPort == b.hasPort && a.block == b.block && a.outlet == b.outlet &&
               a.kind == b.kind;
    };
    const bool isSame = layout.size == node.layout.size && layout.title == node.layout.title &&
                        layout.icon == node.layout.icon &&
                        std::equal(layout.rows.begin(), layout.rows.end(), node.layout.rows.begin(),
                                   node.layout.rows.end(), isSameRow);
    if (isSame)
        return;
    m_nodeGrid.remove(index, node.rect());
    node.layout = std::move(layout);
    ++node.revision;
    m_nodeGrid.insert(index, node.rect());
}

// Rows of jumps carry the titles of other steps.
void FlowScene::refreshJumps()
{
    for (const NodeItem &node : m_nodes) {
        if (node.step.isEmpty())
            continue;
        const bool jumps =
            std::any_of(node.layout.rows.begin(), node.layout.rows.end(),
                        [](const NodeRow &row) { return row.text.startsWith(u'→'); });
        if (jumps)
            relayout(QString(node.step));
    }
}

void FlowScene::dropEdges(NodeItem &node)
{
    for (const int index : node.edges) {
        EdgeItem &edge = m_edges[size_t(index)];
        m_edgeGrid.remove(index, edge.bounds);
        edge = {};
        m_freeEdges.push_back(index);
    }
    node.edges.clear();
}

void FlowScene::wire(const QString &id)
{
    NodeItem *node = find(id);
    const Step *step = m_draft.document().step(id);
    if (!node || !step)
        return;
    dropEdges(*node);
    for (const FlowEdge &way : FlowDocument::edgesOf(*step)) {
        if (!m_index.contains(way.target))
            continue;
        int index = static_cast<int>(m_edges.size());
        if (m_freeEdges.empty()) {
            m_edges.emplace_back();
        } else {
            index = m_freeEdges.back();
            m_freeEdges.pop_back();
        }
        EdgeItem &edge = m_edges[size_t(index)];
        edge.edge = way;
        route(edge);
        m_edgeGrid.insert(index, edge.bounds);
        node->edges.push_back(index);
    }
}

void FlowScene::rewireInto(const QString &id)
{
    QSet<QString> sources;
    for (const FlowEdge &edge : m_draft.document().edgesInto(id))
        sources.insert(edge.step);
    for (const QString &source : std::as_const(sources))
        wire(source);
}

void FlowScene::route(EdgeItem &edge) const
{
    const NodeItem *target = node(edge.edge.target);
    edge.from = portOf(edge.edge);
    edge.to = target->at + target->layout.inPort(isRightToLeft());
    edge.path = curve(edge.from, edge.to, isRightToLeft());
    const double margin = canvas::kEdgeHit / 2;
    edge.bounds = edge.path.controlPointRect().adjusted(-margin, -margin, margin, margin);
}

QPainterPath FlowScene::curve(QPointF from, QPointF to, bool rightToLeft)
{
    const double forward = rightToLeft ? from.x() - to.x() : to.x() - from.x();
    const double reach =
        forward >= 0
            ? std::max(canvas::kCurveMin, forward / 2)
            : std::min(canvas::kBackMax,
                       canvas::kBackBase + canvas::kBackPerDrop * std::abs(to.y() - from.y()));
    const QPointF control(rightToLeft ? -reach : reach, 0);
    QPainterPath path(from);
    path.cubicTo(from + control, to - control, to);
    return path;
}

QPointF FlowScene::portOf(const FlowEdge &outlet) const
{
    const NodeItem *source = node(outlet.step);
    if (!source)
        return {};
    if (const NodeRow *row = source->layout.rowOf(outlet))
        return source->at + source->layout.outPort(*row, isRightToLeft());
    const QSizeF size = source->layout.size;
    return source->at + QPointF(isRightToLeft() ? 0 : size.width(), size.height() / 2);
}

const EdgeItem *FlowScene::edge(const FlowEdge &wanted) const
{
    const NodeItem *source = node(wanted.step);
    if (!source)
        return nullptr;
    for (const int index : source->edges) {
        if (edgeAt(index).edge.isSameOutlet(wanted))
            return &edgeAt(index);
    }
    return nullptr;
}

void FlowScene::nodesIn(const QRectF &area, std::vector<int> &found) const
{
    m_nodeGrid.query(area, found);
    std::erase_if(found, [&](int index) { return !nodeAt(index).rect().intersects(area); });
}

void FlowScene::edgesIn(const QRectF &area, std::vector<int> &found) const
{
    m_edgeGrid.query(area, found);
    std::erase_if(found, [&](int index) { return !edgeAt(index).bounds.intersects(area); });
}

QRectF FlowScene::bounds() const
{
    QRectF all;
    for (const NodeItem &node : m_nodes) {
        if (!node.step.isEmpty())
            all |= node.rect();
    }
    for (const QJsonObject &note : m_draft.document().notes())
        all |= noteRect(note);
    return all | startRect();
}

QRectF FlowScene::boundsOf(const QStringList &steps) const
{
    QRectF all;
    for (const QString &step : steps) {
        if (const NodeItem *found = node(step))
            all |= found->rect();
    }
    return all;
}

QHash<QString, QSizeF> FlowScene::sizes() const
{
    QHash<QString, QSizeF> sizes;
    for (const NodeItem &node : m_nodes) {
        if (!node.step.isEmpty())
            sizes.insert(node.step, node.layout.size);
    }
    return sizes;
}

QRectF FlowScene::startRect() const
{
    const NodeItem *first = node(m_draft.document().settings().start);
    if (!first)
        return {};
    const QSizeF size = m_start.size;
    return {first->at - QPointF(0, size.height() + canvas::kStartGap), size};
}

QRectF FlowScene::groupRect(const StepGroup &group) const
{
    const QRectF inner = boundsOf(group.steps);
    const double pad = canvas::kGroupPad;
    return inner.isNull() ? inner : inner.adjusted(-pad, -pad - canvas::kGroupTab / 2, pad, pad);
}

QRectF FlowScene::groupTab(const StepGroup &group) const
{
    const QRectF rect = groupRect(group);
    const QString title = group.title.isEmpty() ? tr("Group") : group.title;
    const double width =
        QFontMetricsF(m_geometry.smallFont()).horizontalAdvance(title) + 2 * canvas::kRowInset;
    const double height = canvas::kGroupTab;
    return {rect.left() + canvas::kRowInset, rect.top() - height / 2, width, height};
}

QRectF FlowScene::noteRect(const QJsonObject &note) const
{
    const double width = note.value(u"width"_s).toDouble(canvas::kNoteWidth);
    return {
        note.value(u"x"_s).toDouble(), note.value(u"y"_s).toDouble(), width,
        m_geometry.noteHeight(note.value(u"text"_s).toString(), width, note.contains(u"author"_s))};
}

QRectF FlowScene::rectOf(const CanvasPlace &place) const
{
    switch (place.kind) {
    case CanvasPlace::Kind::Start:
        return startRect();
    case CanvasPlace::Kind::Step:
        return boundsOf({place.id});
    case CanvasPlace::Kind::Note: {
        const QJsonObject *note = m_draft.document().note(place.id);
        return note ? noteRect(*note) : QRectF();
    }
    case CanvasPlace::Kind::Edge: {
        const EdgeItem *line = edge(place.edge);
        return line ? line->bounds : QRectF();
    }
    }
    return {};
}

CanvasHit FlowScene::hitTest(QPointF at, double scale) const
{
    const double port = canvas::kPortHit / 2;
    std::vector<int> found;
    nodesIn(QRectF(at, QSizeF(0, 0)).adjusted(-port, -port, port, port), found);
    for (size_t i = found.size(); i-- > 0 && scale >= canvas::kFarBelow;) {
        const NodeItem &node = nodeAt(found[i]);
        for (const NodeRow &row : node.layout.rows) {
            if (row.hasPort &&
                isNear(at, node.at + node.layout.outPort(row, isRightToLeft()), port))
                return {CanvasHit::Kind::OutPort, node.step, row.outlet, row.block};
        }
        if (isNear(at, node.at + node.layout.inPort(isRightToLeft()), port))
            return {CanvasHit::Kind::InPort, node.step};
    }
    for (size_t i = found.size(); i-- > 0;) {
        const NodeItem &node = nodeAt(found[i]);
        if (!node.rect().contains(at))
            continue;
        const double side =
            isRightToLeft() ? at.x() - node.rect().left() : node.rect().right() - at.x();
        if (side < canvas::kResizeZone && scale >= canvas::kFullFrom)
            return {CanvasHit::Kind::WidthHandle, node.step};
        CanvasHit hit{CanvasHit::Kind::Node, node.step};
        for (const NodeRow &row : node.layout.rows) {
            if (at.y() >= node.at.y() + row.y && at.y() < node.at.y() + row.y + row.height)
                hit.block = row.block;
        }
        return hit;
    }
    if (startRect().contains(at))
        return {CanvasHit::Kind::Start, {}};
    for (const QJsonObject &note : m_draft.document().notes()) {
        if (noteRect(note).contains(at))
            return {CanvasHit::Kind::Note, FlowDocument::idOf(note)};
    }
    if (const FlowEdge edge = edgeNear(at, canvas::kEdgeHit / 2 / std::min(1.0, scale));
        !edge.step.isEmpty())
        return {CanvasHit::Kind::Edge, {}, edge};
    for (const StepGroup &group : m_draft.document().groups()) {
        if (groupTab(group).contains(at))
            return {CanvasHit::Kind::GroupTab, group.id};
    }
    return {};
}

CanvasHit FlowScene::portNear(QPointF at, double reach) const
{
    std::vector<int> found;
    nodesIn(QRectF(at, QSizeF(0, 0)).adjusted(-reach, -reach, reach, reach), found);
    for (const int index : found) {
        const NodeItem &node = nodeAt(index);
        if (isNear(at, node.at + node.layout.inPort(isRightToLeft()), reach) ||
            node.rect().contains(at))
            return {CanvasHit::Kind::InPort, node.step};
    }
    return {};
}

FlowEdge FlowScene::edgeNear(QPointF at, double reach) const
{
    std::vector<int> found;
    edgesIn(QRectF(at, QSizeF(0, 0)).adjusted(-reach, -reach, reach, reach), found);
    FlowEdge nearest;
    double best = reach;
    for (const int index : found) {
        const double apart = distanceTo(edgeAt(index).path, at);
        if (apart > best)
            continue;
        best = apart;
        nearest = edgeAt(index).edge;
    }
    return nearest;
}

} // namespace flotilla
