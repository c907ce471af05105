#pragma once
// What is on the canvas and where: mirrors the draft by id, keeps selection and states, finds what
// lies under a point. Items are plain values, thousands cost nothing while they are out of sight.

#include "ui/designer/draft.h"
#include "ui/designer/nodegeometry.h"
#include "ui/designer/spatialgrid.h"

#include <QPainterPath>

namespace flotilla {

class Theme;

// Told by the engine, painted on the canvas.
struct CanvasFigures
{
    struct Edge
    {
        int people = 0;
        double percent = 0; // of those who were at the step
        bool operator==(const Edge &) const = default;
    };
    struct Step
    {
        int people = 0;
        double leftPercent = 0; // whose chat ended here, or was given up
        int left = 0;
        int waiting = 0; // stand there now
        double wentOnPercent = 0;
        bool operator==(const Step &) const = default;
    };
    QHash<FlowEdge, Edge> edges;
    QHash<QString, Step> steps;
    std::optional<int> started;
    int peopleMost = 1; // of any edge: the thickest line
};

enum class DiffState { Same, Added, Changed, Removed };

// Where no test chat has been.
struct CanvasCoverage
{
    QSet<QString> missingSteps;
    QSet<FlowEdge> missingEdges; // by outlet
};

struct NodeItem
{
    QString step;
    NodeLayout layout;
    QPointF at;
    std::vector<int> edges; // that begin here
    int revision = 0;       // raised when it looks different
    int errors = 0;
    int warnings = 0;
    DiffState diff = DiffState::Same;

    [[nodiscard]] QRectF rect() const { return {at, layout.size}; }
};

struct EdgeItem
{
    FlowEdge edge; // without a step: free
    QPainterPath path;
    QRectF bounds;
    QPointF from;
    QPointF to;
};

struct CanvasHit
{
    enum class Kind { Nothing, Node, OutPort, InPort, WidthHandle, Edge, Note, GroupTab, Start };
    Kind kind = Kind::Nothing;
    QString id;         // of step, note or group
    FlowEdge edge = {}; // of an edge or an outlet
    QString block = {}; // the row of a node
};

// One thing on the canvas: where the keyboard stands, and what a screen reader reads.
struct CanvasPlace
{
    enum class Kind { Start, Step, Note, Edge };
    Kind kind = Kind::Start;
    QString id = {}; // of step or note
    FlowEdge edge = {};
    bool operator==(const CanvasPlace &) const = default;
};

class FlowScene : public QObject
{
    Q_OBJECT

public:
    FlowScene(Draft &draft, const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] Draft &draft() const { return m_draft; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const NodeGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] bool isRightToLeft() const;

    [[nodiscard]] const NodeItem *node(const QString &step) const;
    [[nodiscard]] const NodeItem &nodeAt(int index) const { return m_nodes[size_t(index)]; }
    [[nodiscard]] const EdgeItem &edgeAt(int index) const { return m_edges[size_t(index)]; }
    [[nodiscard]] const EdgeItem *edge(const FlowEdge &edge) const;
    [[nodiscard]] const std::vector<NodeItem> &nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<EdgeItem> &edges() const { return m_edges; }
    void nodesIn(const QRectF &area, std::vector<int> &found) const;
    void edgesIn(const QRectF &area, std::vector<int> &found) const;
    [[nodiscard]] QRectF bounds() const; // of everything, empty for an empty flow
    [[nodiscard]] QRectF boundsOf(const QStringList &steps) const;
    [[nodiscard]] QHash<QString, QSizeF> sizes() const;
    [[nodiscard]] const NodeLayout &startLayout() const { return m_start; }
    [[nodiscard]] QRectF startRect() const; // null without a first step
    [[nodiscard]] QRectF groupRect(const StepGroup &group) const;
    [[nodiscard]] QRectF groupTab(const StepGroup &group) const;
    [[nodiscard]] QRectF noteRect(const QJsonObject &note) const;
    [[nodiscard]] QPointF portOf(const FlowEdge &outlet) const;
    [[nodiscard]] QRectF rectOf(const CanvasPlace &place) const; // null where it is not

    // `reach`: how far a port may be, in scene pixels.
    [[nodiscard]] CanvasHit hitTest(QPointF at, double scale) const;
    [[nodiscard]] CanvasHit portNear(QPointF at, double reach) const; // an input
    [[nodiscard]] FlowEdge edgeNear(QPointF at, double reach) const;
    [[nodiscard]] static QPainterPath curve(QPointF from, QPointF to, bool rightToLeft);

    // -- selection
    [[nodiscard]] const QSet<QString> &selectedSteps() const { return m_selectedSteps; }
    [[nodiscard]] const QSet<QString> &selectedNotes() const { return m_selectedNotes; }
    [[nodiscard]] const FlowEdge &selectedEdge() const { return m_selectedEdge; }
    [[nodiscard]] QStringList selectedInOrder() const; // of the flow
    void select(const QStringList &steps, const QStringList &notes = {});
    void selectEdge(const FlowEdge &edge);
    void toggle(const QString &step);
    void toggleNote(const QString &note);
    void clearSelection();
    // The step that the keyboard is at, and the block of it that the inspector shows.
    [[nodiscard]] const QString &current() const { return m_current; }
    [[nodiscard]] const QString &currentBlock() const { return m_currentBlock; }
    void setCurrent(const QString &step, const QString &block = {});
    // The keyboard is at a note, at no step then.
    [[nodiscard]] const QString &currentNote() const { return m_currentNote; }
    void setCurrentNote(const QString &note);
    // Where the keyboard is: at the line that is selected, else at a note, a step or the start.
    [[nodiscard]] CanvasPlace place() const;
    [[nodiscard]] CanvasPlace stop() const; // the same, without lines
    // Along the flow from the start: the order of Tab.
    [[nodiscard]] const QStringList &tabOrder() const;
    // What Tab comes to in turn: the start, the steps along the flow, the notes.
    [[nodiscard]] QList<CanvasPlace> stops() const;
    // The lines of a step: those that leave it, then those that come to it.
    [[nodiscard]] QList<FlowEdge> linesAt(const QString &step) const;
    // All ways, by step in the flow's order.
    [[nodiscard]] const QList<FlowEdge> &edgeOrder() const;

    // -- states
    void setFigures(std::optional<CanvasFigures> figures);
    [[nodiscard]] const std::optional<CanvasFigures> &figures() const { return m_figures; }
    [[nodiscard]] std::optional<CanvasFigures::Edge> figureOf(const FlowEdge &edge) const;
    // The figure of an edge stands in its row, because another edge shares both ends.
    [[nodiscard]] bool isFigureInRow(const FlowEdge &edge) const;
    // `tag` stands at the step; empty: that the test is there.
    void setTested(const QString &step, const QSet<FlowEdge> &taken, const QString &tag = {});
    [[nodiscard]] QString testedTag() const;
    [[nodiscard]] const QString &testedStep() const { return m_tested; }
    [[nodiscard]] bool isTaken(const FlowEdge &edge) const
    {
        return m_taken.contains(edge.outletOnly());
    }
    // The test came in by the flow's beginning.
    [[nodiscard]] bool isStartTaken() const { return m_isStartTaken; }
    void setProblems(const Problems &problems);
    // Steps and ways by what happened to them; what is not named stays as it is.
    void setDiff(const QHash<QString, DiffState> &diff,
                 const QHash<FlowEdge, DiffState> &edges = {});
    [[nodiscard]] DiffState diffOf(const FlowEdge &edge) const
    {
        return m_edgeDiff.value(edge, DiffState::Same);
    }
    [[nodiscard]] bool hasDiff() const { return m_hasDiff; }
    void setCoverage(std::optional<CanvasCoverage> coverage);
    [[nodiscard]] const std::optional<CanvasCoverage> &coverage() const { return m_coverage; }
    // Steps before which a test chat stops.
    void setBreakpoints(const QSet<QString> &steps);
    [[nodiscard]] const QSet<QString> &breakpoints() const { return m_breakpoints; }

Q_SIGNALS:
    void changed(); // repaint
    void nodesMoved();
    void selectionChanged();
    void currentChanged();
    void figuresChanged();

private:
    void rebuild();
    void apply(const DraftChanges &changes);
    void addNode(const QString &step);
    void removeNode(const QString &step);
    void relayout(const QString &step);
    void moveNode(const QString &step);
    void wire(const QString &step);       // its own edges anew
    void rewireInto(const QString &step); // where edges to it end
    void dropEdges(NodeItem &node);
    void route(EdgeItem &edge) const;
    void refreshJumps();
    void dropStaleSelection(const DraftChanges &changes); // of what is gone
    NodeItem *find(const QString &step);
    template<class Change>
    void eachNode(const Change &change);

    Draft &m_draft;
    const Theme &m_theme;
    NodeGeometry m_geometry;
    std::vector<NodeItem> m_nodes; // a removed one has no step
    std::vector<int> m_freeNodes;
    std::vector<EdgeItem> m_edges;
    std::vector<int> m_freeEdges;
    QHash<QString, int> m_index;
    SpatialGrid m_nodeGrid;
    SpatialGrid m_edgeGrid;
    NodeLayout m_start;
    bool m_wasRightToLeft = false;
    QSet<QString> m_selectedSteps;
    QSet<QString> m_selectedNotes;
    FlowEdge m_selectedEdge;
    QString m_current;
    QString m_currentBlock;
    QString m_currentNote;
    std::optional<CanvasFigures> m_figures;
    QString m_tested;
    QString m_testedTag;
    QSet<FlowEdge> m_taken;
    bool m_isStartTaken = false;
    QHash<FlowEdge, DiffState> m_edgeDiff;
    bool m_hasDiff = false;
    std::optional<CanvasCoverage> m_coverage;
    QSet<QString> m_breakpoints;
    mutable QStringList m_tabOrder; // empty: to be found anew
    mutable QList<FlowEdge> m_edgeOrder;
};

} // namespace flotilla
