#include "ui/designer/flowaccessible.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// A step, or a way where `edge` is set.
class FlowChild : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    FlowChild(FlowView *view, const QString &step, const FlowEdge &edge)
        : m_view(view)
        , m_step(step)
        , m_edge(edge)
    {}

    bool isValid() const override
    {
        if (!m_view)
            return false;
        return isEdge() ? m_view->scene().edge(m_edge) != nullptr
                        : m_view->scene().node(m_step) != nullptr;
    }
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
        return isEdge() ? FlowViewAccessible::nameOf(m_view->scene(), m_edge)
                        : FlowViewAccessible::nameOf(m_view->scene(), m_step);
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const FlowScene &scene = m_view->scene();
        const QRectF area = isEdge() ? scene.edge(m_edge)->bounds : scene.node(m_step)->rect();
        const QRectF shown(m_view->toView(area.topLeft()), area.size() * m_view->scale());
        return {m_view->mapToGlobal(shown.topLeft().toPoint()), shown.size().toSize()};
    }
    QAccessible::Role role() const override
    {
        return isEdge() ? QAccessible::Link : QAccessible::ListItem;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        const FlowScene &scene = m_view->scene();
        state.focusable = true;
        state.selectable = true;
        state.selected =
            isEdge() ? scene.selectedEdge() == m_edge : scene.selectedSteps().contains(m_step);
        state.focused = !isEdge() && m_view->hasFocus() && scene.current() == m_step;
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
        if (isEdge())
            m_view->scene().selectEdge(m_edge);
        else
            m_view->goToStep(m_step);
        m_view->setFocus();
        if (action == pressAction() && !isEdge())
            Q_EMIT m_view->editAsked(m_step, {});
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] bool isEdge() const { return !m_edge.step.isEmpty(); }

    QPointer<FlowView> m_view;
    QString m_step;
    FlowEdge m_edge;
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

QString FlowViewAccessible::keyOf(const FlowEdge &edge)
{
    return u"e:%1/%2/%3/%4"_s.arg(edge.step, edge.block, edge.outlet, edge.target);
}

int FlowViewAccessible::childCount() const
{
    return static_cast<int>(view()->scene().tabOrder().size() + view()->scene().edgeOrder().size());
}

QAccessibleInterface *FlowViewAccessible::child(int index) const
{
    const QStringList &order = view()->scene().tabOrder();
    if (index < 0)
        return nullptr;
    if (index < order.size())
        return kept(u"s:"_s + order.at(index), order.at(index), {});
    const FlowEdge edge = view()->scene().edgeOrder().value(index - order.size());
    if (edge.step.isEmpty())
        return nullptr;
    return kept(keyOf(edge), {}, edge);
}

QAccessibleInterface *FlowViewAccessible::kept(const QString &key, const QString &step,
                                               const FlowEdge &edge) const
{
    const auto found = m_children.constFind(key);
    if (found != m_children.cend())
        return QAccessible::accessibleInterface(*found);
    auto *made = new FlowChild(view(), step, edge);
    m_children.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

int FlowViewAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (auto it = m_children.constBegin(); it != m_children.constEnd(); ++it) {
        if (QAccessible::accessibleInterface(*it) != child)
            continue;
        const QStringList &steps = view()->scene().tabOrder();
        if (it.key().startsWith(u"s:"_s))
            return static_cast<int>(steps.indexOf(it.key().mid(2)));
        const QList<FlowEdge> &edges = view()->scene().edgeOrder();
        for (qsizetype i = 0; i < edges.size(); ++i) {
            if (keyOf(edges.at(i)) == it.key())
                return static_cast<int>(steps.size() + i);
        }
    }
    return -1;
}

QAccessibleInterface *FlowViewAccessible::childAt(int x, int y) const
{
    const QPointF at = view()->toScene(view()->mapFromGlobal(QPoint(x, y)));
    const CanvasHit hit = view()->scene().hitTest(at, view()->scale());
    const qsizetype index = view()->scene().tabOrder().indexOf(hit.id);
    return index < 0 ? nullptr : child(static_cast<int>(index));
}

QAccessibleInterface *FlowViewAccessible::focusChild() const
{
    const qsizetype index = view()->scene().tabOrder().indexOf(view()->scene().current());
    return view()->hasFocus() && index >= 0 ? child(static_cast<int>(index)) : nullptr;
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
