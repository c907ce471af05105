// Selection and the states that others give to what is on the canvas.

#include "ui/designer/flowscene.h"

#include <QQueue>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flotilla {

template<class Change>
void FlowScene::eachNode(const Change &change)
{
    for (NodeItem &node : m_nodes) {
        if (!node.step.isEmpty() && change(node))
            ++node.revision;
    }
    Q_EMIT changed();
}

QStringList FlowScene::selectedInOrder() const
{
    QStringList steps;
    if (m_selectedSteps.isEmpty())
        return steps;
    for (const QString &step : m_draft.document().order()) {
        if (m_selectedSteps.contains(step))
            steps += step;
    }
    return steps;
}

void FlowScene::select(const QStringList &steps, const QStringList &notes)
{
    m_selectedSteps = QSet<QString>(steps.begin(), steps.end());
    m_selectedNotes = QSet<QString>(notes.begin(), notes.end());
    m_selectedEdge = {};
    if (steps.size() == 1 && (m_current != steps.first() || !m_currentNote.isEmpty()))
        setCurrent(steps.first());
    else if (steps.isEmpty() && notes.size() == 1)
        setCurrentNote(notes.first());
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

void FlowScene::selectEdge(const FlowEdge &edge)
{
    m_selectedSteps.clear();
    m_selectedNotes.clear();
    m_selectedEdge = edge;
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

void FlowScene::toggle(const QString &step)
{
    if (!m_selectedSteps.remove(step))
        m_selectedSteps.insert(step);
    m_selectedEdge = {};
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

void FlowScene::toggleNote(const QString &note)
{
    if (!m_selectedNotes.remove(note))
        m_selectedNotes.insert(note);
    m_selectedEdge = {};
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

void FlowScene::clearSelection()
{
    select({});
}

void FlowScene::setCurrent(const QString &step, const QString &block)
{
    if (m_current == step && m_currentBlock == block && m_currentNote.isEmpty())
        return;
    m_current = step;
    m_currentBlock = block;
    m_currentNote.clear();
    Q_EMIT currentChanged();
    Q_EMIT changed();
}

void FlowScene::setCurrentNote(const QString &note)
{
    if (m_currentNote == note && (note.isEmpty() || m_current.isEmpty()))
        return;
    if (!note.isEmpty()) {
        m_current.clear();
        m_currentBlock.clear();
    }
    m_currentNote = note;
    Q_EMIT currentChanged();
    Q_EMIT changed();
}

CanvasPlace FlowScene::place() const
{
    if (!m_selectedEdge.step.isEmpty())
        return {CanvasPlace::Kind::Edge, {}, m_selectedEdge};
    return stop();
}

CanvasPlace FlowScene::stop() const
{
    if (!m_currentNote.isEmpty())
        return {CanvasPlace::Kind::Note, m_currentNote};
    if (!m_current.isEmpty())
        return {CanvasPlace::Kind::Step, m_current};
    return {};
}

QList<CanvasPlace> FlowScene::stops() const
{
    QList<CanvasPlace> stops{CanvasPlace()};
    for (const QString &step : tabOrder())
        stops.append({CanvasPlace::Kind::Step, step});
    for (const QJsonObject &note : m_draft.document().notes())
        stops.append({CanvasPlace::Kind::Note, FlowDocument::idOf(note)});
    return stops;
}

QList<FlowEdge> FlowScene::linesAt(const QString &id) const
{
    const FlowDocument &document = m_draft.document();
    const Step *step = document.step(id);
    if (!step)
        return {};
    QList<FlowEdge> lines = FlowDocument::edgesOf(*step);
    for (const FlowEdge &way : document.edgesInto(id)) {
        if (way.step != id) // one that comes back to it is there already
            lines += way;
    }
    lines.removeIf([this](const FlowEdge &line) { return !edge(line); });
    return lines;
}

const QList<FlowEdge> &FlowScene::edgeOrder() const
{
    if (m_edgeOrder.isEmpty()) {
        for (const QString &step : m_draft.document().order())
            m_edgeOrder += FlowDocument::edgesOf(*m_draft.document().step(step));
    }
    return m_edgeOrder;
}

const QStringList &FlowScene::tabOrder() const
{
    if (!m_tabOrder.isEmpty())
        return m_tabOrder;
    const FlowDocument &document = m_draft.document();
    QStringList &order = m_tabOrder;
    QSet<QString> seen;
    QQueue<QString> open;
    const auto reach = [&](const QString &step) {
        if (!step.isEmpty() && !seen.contains(step) && document.step(step)) {
            seen.insert(step);
            open.enqueue(step);
        }
    };
    const auto walk = [&] {
        while (!open.isEmpty()) {
            const QString step = open.dequeue();
            order += step;
            for (const FlowEdge &edge : FlowDocument::edgesOf(*document.step(step)))
                reach(edge.target);
        }
    };
    reach(document.settings().start);
    walk();
    for (const QString &step : document.order()) {
        reach(step);
        walk();
    }
    return order;
}

void FlowScene::setFigures(std::optional<CanvasFigures> figures)
{
    const std::optional<CanvasFigures> before = std::exchange(m_figures, std::move(figures));
    if (m_figures) { // by outlet, as the rows of cards ask
        QHash<FlowEdge, CanvasFigures::Edge> edges;
        for (auto it = m_figures->edges.constBegin(); it != m_figures->edges.constEnd(); ++it)
            edges.insert(it.key().outletOnly(), it.value());
        m_figures->edges = edges;
    }
    // Only cards whose own figures are others: figures change all the time.
    const bool isAll = before.has_value() != m_figures.has_value() || !m_figures;
    eachNode([&](NodeItem &node) {
        if (isAll || before->steps.value(node.step) != m_figures->steps.value(node.step) ||
            before->steps.contains(node.step) != m_figures->steps.contains(node.step))
            return true;
        return std::any_of(node.edges.begin(), node.edges.end(), [&](int index) {
            const FlowEdge outlet = edgeAt(index).edge.outletOnly();
            return before->edges.value(outlet) != m_figures->edges.value(outlet) ||
                   before->edges.contains(outlet) != m_figures->edges.contains(outlet);
        });
    });
    Q_EMIT figuresChanged();
}

std::optional<CanvasFigures::Edge> FlowScene::figureOf(const FlowEdge &edge) const
{
    if (!m_figures)
        return std::nullopt;
    const auto found = m_figures->edges.constFind(edge.outletOnly());
    return found == m_figures->edges.cend() ? std::nullopt : std::optional(*found);
}

bool FlowScene::isFigureInRow(const FlowEdge &outlet) const
{
    const NodeItem *source = node(outlet.step);
    const EdgeItem *wanted = source ? edge(outlet) : nullptr;
    if (!wanted)
        return false;
    int shared = 0;
    for (const int index : source->edges)
        shared += edgeAt(index).edge.target == wanted->edge.target ? 1 : 0;
    return shared > 1;
}

QString FlowScene::testedTag() const
{
    return m_testedTag.isEmpty() ? tr("Test is here") : m_testedTag;
}

void FlowScene::setTested(const QString &step, const QSet<FlowEdge> &taken, const QString &tag)
{
    m_tested = step;
    m_testedTag = tag;
    m_taken.clear();
    const QString start = m_draft.document().settings().start;
    m_isStartTaken = !step.isEmpty() && step == start;
    for (const FlowEdge &edge : taken) {
        m_taken.insert(edge.outletOnly());
        m_isStartTaken = m_isStartTaken || edge.step == start;
    }
    eachNode([](NodeItem &) { return true; });
}

void FlowScene::setProblems(const Problems &problems)
{
    QHash<QString, std::pair<int, int>> counts;
    for (const Problem &problem : problems) {
        auto &[errors, warnings] = counts[problem.step];
        ++(problem.severity == Problem::Severity::Error ? errors : warnings);
    }
    eachNode([&](NodeItem &node) {
        const auto [errors, warnings] = counts.value(node.step);
        const bool differs = node.errors != errors || node.warnings != warnings;
        node.errors = errors;
        node.warnings = warnings;
        return differs;
    });
}

void FlowScene::setCoverage(std::optional<CanvasCoverage> coverage)
{
    m_coverage = std::move(coverage);
    eachNode([](NodeItem &) { return true; });
}

void FlowScene::setBreakpoints(const QSet<QString> &steps)
{
    m_breakpoints = steps;
    eachNode([](NodeItem &) { return true; });
}

void FlowScene::setDiff(const QHash<QString, DiffState> &diff,
                        const QHash<FlowEdge, DiffState> &edges)
{
    m_edgeDiff = edges;
    m_hasDiff = true;
    eachNode([&](NodeItem &node) {
        const DiffState state = diff.value(node.step, DiffState::Same);
        const bool differs = node.diff != state;
        node.diff = state;
        return differs;
    });
}

} // namespace flotilla
