#include "ui/designer/flowaccessible.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

class FlowChild : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    FlowChild(FlowView *view, CanvasPlace place)
        : m_view(view)
        , m_place(std::move(place))
    {}

    bool isValid() const override { return m_view && !m_view->scene().rectOf(m_place).isNull(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        return FlowViewAccessible::nameOf(m_view->scene(), m_place);
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRectF area = m_view->scene().rectOf(m_place);
        const QRectF shown(m_view->toView(area.topLeft()), area.size() * m_view->scale());
        return {m_view->mapToGlobal(shown.topLeft().toPoint()), shown.size().toSize()};
    }
    QAccessible::Role role() const override
    {
        switch (m_place.kind) {
        case CanvasPlace::Kind::Edge:
            return QAccessible::Link;
        case CanvasPlace::Kind::Note:
            return QAccessible::Note;
        default:
            return QAccessible::ListItem;
        }
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        const FlowScene &scene = m_view->scene();
        state.focusable = true;
        state.selectable = true;
        state.selected = m_place.kind == CanvasPlace::Kind::Edge
                             ? scene.selectedEdge() == m_place.edge
                             : scene.selectedSteps().contains(m_place.id) ||
                                   scene.selectedNotes().contains(m_place.id);
        state.focused = m_view->hasFocus() && scene.place() == m_place;
        state.offscreen = !m_view->rect().intersects(
            QRect(m_view->mapFromGlobal(rect().topLeft()), rect().size()));
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        m_view->goTo(m_place);
        m_view->setFocus();
        if (action == pressAction())
            m_view->editPlace();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<FlowView> m_view;
    CanvasPlace m_place;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<FlowView *>(object);
    return view ? new FlowViewAccessible(view) : nullptr;
}

} // namespace

FlowViewAccessible::FlowViewAccessible(FlowView *view)
    : QAccessibleWidget(view, QAccessible::List)
{}

FlowViewAccessible::~FlowViewAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

void FlowViewAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(&make);
        return true;
    }();
    Q_UNUSED(once)
}

FlowView *FlowViewAccessible::view() const
{
    return static_cast<FlowView *>(object());
}

QString FlowViewAccessible::keyOf(const CanvasPlace &place)
{
    const FlowEdge &edge = place.edge;
    return u"%1:%2/%3/%4/%5/%6"_s.arg(QString::number(int(place.kind)), place.id, edge.step,
                                      edge.block, edge.outlet, edge.target);
}

// Steps along the flow, then notes, then ways. The canvas itself stands for the start.
CanvasPlace FlowViewAccessible::placeAt(qsizetype index) const
{
    const FlowScene &scene = view()->scene();
    const QStringList &steps = scene.tabOrder();
    if (index < steps.size())
        return {CanvasPlace::Kind::Step, steps.at(index)};
    index -= steps.size();
    const QList<QJsonObject> &notes = scene.draft().document().notes();
    if (index < notes.size())
        return {CanvasPlace::Kind::Note, FlowDocument::idOf(notes.at(index))};
    return {CanvasPlace::Kind::Edge, {}, scene.edgeOrder().at(index - notes.size())};
}

int FlowViewAccessible::childCount() const
{
    const FlowScene &scene = view()->scene();
    return static_cast<int>(scene.tabOrder().size() + scene.draft().document().notes().size() +
                            scene.edgeOrder().size());
}

QAccessibleInterface *FlowViewAccessible::child(int index) const
{
    return index >= 0 && index < childCount() ? kept(placeAt(index)) : nullptr;
}

QAccessibleInterface *FlowViewAccessible::kept(const CanvasPlace &place) const
{
    const QString key = keyOf(place);
    const auto found = m_children.constFind(key);
    if (found != m_children.cend())
        return QAccessible::accessibleInterface(*found);
    auto *made = new FlowChild(view(), place);
    m_children.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

int FlowViewAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (auto it = m_children.constBegin(); it != m_children.constEnd(); ++it) {
        if (QAccessible::accessibleInterface(*it) != child)
            continue;
        for (int index = 0; index < childCount(); ++index) {
            if (keyOf(placeAt(index)) == it.key())
                return index;
        }
    }
    return -1;
}

QAccessibleInterface *FlowViewAccessible::childAt(int x, int y) const
{
    const FlowScene &scene = view()->scene();
    const QPointF at = view()->toScene(view()->mapFromGlobal(QPoint(x, y)));
    const CanvasHit hit = scene.hitTest(at, view()->scale());
    if (hit.kind == CanvasHit::Kind::Edge)
        return kept({CanvasPlace::Kind::Edge, {}, hit.edge});
    if (hit.kind == CanvasHit::Kind::Note)
        return kept({CanvasPlace::Kind::Note, hit.id});
    return scene.node(hit.id) ? kept({CanvasPlace::Kind::Step, hit.id}) : nullptr;
}

QAccessibleInterface *FlowViewAccessible::focusChild() const
{
    const CanvasPlace place = view()->scene().place();
    return view()->hasFocus() && place.kind != CanvasPlace::Kind::Start ? kept(place) : nullptr;
}

QString FlowViewAccessible::nameOf(const FlowScene &scene, const CanvasPlace &place)
{
    if (place.kind == CanvasPlace::Kind::Edge)
        return nameOf(scene, place.edge);
    if (place.kind == CanvasPlace::Kind::Step)
        return nameOf(scene, place.id);
    const QJsonObject *note = scene.draft().document().note(place.id);
    if (!note)
        return {};
    const QString author = note->value(u"author"_s).toString();
    const QString text = note->value(u"text"_s).toString();
    return author.isEmpty() ? FlowView::tr("Note: %1").arg(text)
                            : FlowView::tr("Note of %1: %2").arg(author, text);
}

QString FlowViewAccessible::nameOf(const FlowScene &scene, const QString &id)
{
    const NodeItem *node = scene.node(id);
    const Step *step = scene.draft().document().step(id);
    if (!node || !step)
        return {};
    QStringList parts{node->layout.title};
    for (const Block &block : step->blocks) {
        if (const BlockType *type = catalogue::find(block.type))
            parts += BlockLook::kindOf(*type).toLower();
    }
    int outputs = 0;
    for (const NodeRow &row : node->layout.rows)
        outputs += row.hasPort ? 1 : 0;
    parts += outputs == 1 ? FlowView::tr("1 output") : FlowView::tr("%n outputs", nullptr, outputs);
    if (node->errors > 0)
        parts += node->errors == 1 ? FlowView::tr("1 error")
                                   : FlowView::tr("%n errors", nullptr, node->errors);
    if (node->warnings > 0)
        parts += node->warnings == 1 ? FlowView::tr("1 warning")
                                     : FlowView::tr("%n warnings", nullptr, node->warnings);
    if (node->diff == DiffState::Added)
        parts += FlowView::tr("added");
    else if (node->diff == DiffState::Changed)
        parts += FlowView::tr("changed");
    else if (node->diff == DiffState::Removed)
        parts += FlowView::tr("removed");
    if (const auto &figures = scene.figures(); figures && figures->steps.contains(id)) {
        const CanvasFigures::Step at = figures->steps.value(id);
        parts += FlowView::tr("%n people came", nullptr, at.people);
        if (at.left > 0)
            parts += FlowView::tr("%n left", nullptr, at.left);
        if (at.waiting > 0)
            parts += FlowView::tr("%n are here now", nullptr, at.waiting);
    }
    if (scene.testedStep() == id)
        parts += FlowView::tr("the test is here");
    if (scene.breakpoints().contains(id))
        parts += FlowView::tr("the test stops here");
    if (scene.coverage() && scene.coverage()->missingSteps.contains(id))
        parts += FlowView::tr("no test comes here");
    return parts.join(u", "_s);
}

QString FlowViewAccessible::nameOf(const FlowScene &scene, const FlowEdge &edge)
{
    const NodeItem *from = scene.node(edge.step);
    const NodeItem *to = scene.node(edge.target);
    if (!from || !to)
        return {};
    const NodeRow *row = from->layout.rowOf(edge);
    QString name = row && row->kind != NodeRow::Kind::Text
                       ? FlowView::tr("\"%1\" of %2 leads to %3")
                             .arg(row->text, from->layout.title, to->layout.title)
                       : FlowView::tr("%1 leads to %2").arg(from->layout.title, to->layout.title);
    if (const auto figure = scene.figureOf(edge))
        name += u", "_s + FlowView::tr("%n people", nullptr, figure->people);
    return name;
}

} // namespace flotilla
