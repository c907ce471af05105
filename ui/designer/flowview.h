#pragma once
// The canvas: shows a scene, moves over it, and turns mouse and keyboard into commands on the
// draft.

#include "ui/designer/figuremarks.h"
#include "ui/designer/flowscene.h"
#include "ui/designer/nodepainter.h"

#include <QCache>
#include <QPixmap>
#include <QThreadPool>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

class QMenu;

namespace flotilla {

class Chooser;
class GroupEditor;

class FlowView : public QWidget
{
    Q_OBJECT

public:
    explicit FlowView(FlowScene &scene, QWidget *parent = nullptr);
    ~FlowView() override;

    [[nodiscard]] FlowScene &scene() const { return m_scene; }
    [[nodiscard]] Draft &draft() const { return m_scene.draft(); }

    // -- where one looks
    [[nodiscard]] double scale() const { return m_scale; }
    void setScale(double scale, QPointF around); // in pixels of the view
    void scrollBy(QPointF pixels);
    [[nodiscard]] QPointF toScene(QPointF inView) const { return m_origin + inView / m_scale; }
    [[nodiscard]] QPointF toView(QPointF inScene) const { return (inScene - m_origin) * m_scale; }
    [[nodiscard]] QRectF visibleArea() const;
    void centreOn(QPointF inScene);
    void fit();
    void fitSelection();
    void fitStep(const QString &step); // for problems: near enough to read
    void ensureVisible(const QString &step);
    void setSnapping(bool on) { m_isSnapping = on; }
    [[nodiscard]] bool isSnapping() const { return m_isSnapping; }
    // To be looked at and walked over only: a review, a version, a past chat.
    void setReadOnly(bool on);
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    // Whether a figure can be clicked, or asked for by P: chatsAsked().
    void setOffersChats(bool on) { m_offersChats = on; }

    // -- commands, whoever gives them
    void askForBlock(QPointF inScene, const FlowEdge &from = {}); // inserts what is chosen
    void askForTarget(); // connects an outlet of the current step to a step by name
    void followEdge(bool forward);
    void deleteSelection();
    void duplicateSelection();
    void groupSelection();
    void ungroupSelection();
    // Its title and colour; of the selection, or of the current step, without one.
    void editGroup(const QString &group = {});
    void copy();
    void cut();
    void paste();
    void pasteAt(QPointF inScene);
    void selectAll();
    void alignSelection(Draft::Edge edge);
    void layOut(); // once it is found
    void addNoteHere();
    void addNoteAt(QPointF inScene);
    void setAuthor(const QString &name) { m_author = name; } // of notes: who sits here
    void goToStep(const QString &step);
    void goTo(const CanvasPlace &place);
    void editPlace(); // where the keyboard is
    void nextProblem(bool forward);
    void setProblemSteps(const QStringList &steps) { m_problemSteps = steps; }
    // A block at a place: into the card, onto the edge or as a step of its own.
    void dropBlock(const QString &blockType, QPointF inScene);
    void appendBlock(const QString &blockType); // to the current step, or behind it

    [[nodiscard]] static QString blockMimeType();

Q_SIGNALS:
    void viewChanged(); // scale or place
    void editAsked(const QString &step, const QString &block);
    void noteEditAsked(const QString &note);
    void testAsked(const QString &step);
    void breakpointAsked(const QString &step); // on or off
    void reviewAsked();
    void searchAsked();                                  // of the palette
    void chatsAsked(const flotilla::FigureMark &figure); // those behind it
    void told(const QString &text);                      // what could not be done, for the status

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Drag { None, Pressed, Pan, Marquee, Steps, Note, Width, Port };

    // flowview.cpp
    void animateTo(double scale, QPointF centre, int milliseconds);
    void redraw(); // all of it looks different
    void paintLayer();
    void paintAll(QPainter &painter, const QRectF &area);
    void paintGround(QPainter &painter);
    void paintNodes(QPainter &painter, const QRectF &area);
    void paintEdges(QPainter &painter, const QRectF &area);
    void paintOverlay(QPainter &painter) const;
    void paintPortDrag(QPainter &painter) const;
    void paintPorts(QPainter &painter, const NodeItem &node) const;
    [[nodiscard]] NodePainter::State stateOf(const NodeItem &node) const;
    const QPixmap &pictureOf(int index, const NodePainter::State &state);
    [[nodiscard]] double pixelRatio() const;

    // flowviewmouse.cpp
    void beginDrag(QPointF inView, Qt::KeyboardModifiers modifiers);
    void dragSteps(QPointF inScene, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QPointF snapped(QPointF by);
    void findGuides(QRectF &moved);
    void dragPort(QPointF inScene);
    void dropPort();
    void endDrag();
    void cancelDrag();
    void hover(QPointF inView);
    [[nodiscard]] std::optional<FigureMark> figureAt(QPointF inView) const;
    void hoverFigure(const std::optional<FigureMark> &figure);
    void autoPan();
    void pressOn(const CanvasHit &hit, Qt::KeyboardModifiers modifiers);

    // flowviewkeys.cpp
    bool editKey(QKeyEvent *event);
    bool lookKey(QKeyEvent *event);
    bool askKey(QKeyEvent *event);
    void askForChats(); // of the line or step that is chosen
    void askForBlockHere();
    void askForTargetOf(const FlowEdge &outlet, QPoint at);
    [[nodiscard]] QPointF placeBehind(const QString &step) const;
    [[nodiscard]] QString outletTitle(const FlowEdge &outlet) const;
    void report(const Result<QString> &made);
    void askBetween(const FlowEdge &outlet, const QString &target);

    // flowviewplaces.cpp
    void setPlace(const CanvasPlace &place);
    [[nodiscard]] CanvasPlace stopBeforeSelection() const;
    [[nodiscard]] bool hasSelection() const;
    [[nodiscard]] bool isMarking() const;
    void mark();
    void select(const QString &step);
    void bringIntoView(const QRectF &wanted);
    void walkLines(bool next);
    void moveSelection(QPointF by);
    void widenSelection(bool wider);
    void paintFocus(QPainter &painter) const;
    void tellPlace();

    // flowviewmenu.cpp
    [[nodiscard]] QMenu *makeMenu(QPointF at);
    void addStepPart(QMenu &menu, const QString &step);
    void addNotePart(QMenu &menu, const QString &note);
    void addEdgePart(QMenu &menu, QPointF at);
    void addGroundPart(QMenu &menu, QPointF at);
    void addEditPart(QMenu &menu, QPointF at);
    void addGroupPart(QMenu &menu);
    void addViewPart(QMenu &menu);

    FlowScene &m_scene;
    NodePainter m_painter;
    Chooser *m_chooser;
    GroupEditor *m_groupEditor;
    QPointF m_origin; // the scene's place at the view's top left
    double m_scale = 1;
    bool m_isSnapping = true;
    bool m_isReadOnly = false;
    bool m_offersChats = false;
    QString m_author;
    QThreadPool m_worker; // finds layouts
    int m_layoutRound = 0;
    bool m_isKeyboard = false; // its place shows a focus ring
    bool m_isMarking = false;  // Tab selects nothing
    CanvasPlace m_toldPlace;   // to screen readers
    QStringList m_problemSteps;

    struct Picture
    {
        QPixmap pixmap;
        NodePainter::State state;
        int revision = 0;
        double textScale = 1;
    };
    QCache<int, Picture> m_pictures;
    // What was painted last, to be moved when one only pans.
    struct Layer
    {
        QPixmap pixmap;
        QPointF origin; // on whole pixels
        double scale = 0;
        bool isValid = false;
    };
    Layer m_layer;
    QPixmap m_ground; // dots, at one scale
    double m_groundScale = 0;
    QTimer m_settle; // after zooming: sharp pictures again
    QVariantAnimation m_flight;
    double m_fromScale = 1;
    double m_toScale = 1;
    QPointF m_fromCentre;
    QPointF m_toCentre;
    std::vector<int> m_found; // kept for its memory

    Drag m_drag = Drag::None;
    bool m_isSpaceHeld = false;
    QPointF m_pressedAt; // in the view
    QPointF m_pressedScene;
    QPointF m_pointer; // in the view
    Qt::KeyboardModifiers m_modifiers;
    CanvasHit m_pressed;
    CanvasHit m_hovered;
    std::optional<FigureMark> m_pressedFigure;
    bool m_isOnFigure = false; // the pointer
    QString m_mergeKey;
    QHash<QString, StepPlace> m_dragged; // as they were
    QHash<QString, QPointF> m_draggedNotes;
    QRectF m_draggedBounds;
    QList<QLineF> m_guides;
    QTimer m_panTimer;
    FlowEdge m_portFrom;
    QPointF m_portTo; // in the scene
    QString m_portTarget;
    std::optional<QString> m_ghost; // block type that is dragged in
    QPointF m_ghostAt;
    FlowEdge m_ghostEdge;
};

} // namespace flotilla
