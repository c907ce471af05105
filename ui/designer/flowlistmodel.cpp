#include "ui/designer/flowlistmodel.h"

#include "ui/designer/flowaccessible.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QTreeView>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flotilla {

namespace {

constexpr quintptr kStepRow = 0; // internal id of the steps; a child has its step's row + 1
constexpr auto kBetweenRebuilds = 100ms;

} // namespace

FlowListModel::FlowListModel(FlowScene &scene, QObject *parent)
    : QAbstractItemModel(parent)
    , m_scene(scene)
{
    auto *later = new QTimer(this);
    later->setSingleShot(true);
    later->setInterval(kBetweenRebuilds);
    connect(later, &QTimer::timeout, this, &FlowListModel::rebuild);
    const auto start = [this, later] {
        if (m_isLive && !later->isActive())
            later->start();
    };
    connect(&scene.draft(), &Draft::applied, this, [start](const DraftChanges &changes) {
        const bool onlyMoved = changes.stepsAdded.isEmpty() && changes.stepsRemoved.isEmpty() &&
                               changes.stepsChanged.isEmpty() && !changes.settings;
        if (!onlyMoved)
            start();
    });
    connect(&scene.draft(), &Draft::loaded, this, start);
    rebuild();
}

void FlowListModel::setLive(bool live)
{
    m_isLive = live;
    if (live)
        rebuild();
}

void FlowListModel::rebuild()
{
    QList<StepRow> steps;
    const FlowDocument &document = m_scene.draft().document();
    for (const QString &id : m_scene.tabOrder()) {
        const NodeItem *node = m_scene.node(id);
        StepRow step{id,
                     FlowViewAccessible::nameOf(m_scene, id),
                     node->layout.icon,
                     node->layout.category,
                     {}};
        for (const NodeRow &row : node->layout.rows) {
            if (row.kind == NodeRow::Kind::Text)
                step.rows.append({row.text, row.icon, row.category, row.block, {}});
        }
        for (const FlowEdge &edge : FlowDocument::edgesOf(*document.step(id)))
            step.rows.append({FlowViewAccessible::nameOf(m_scene, edge),
                              u"corner-down-right"_s,
                              {},
                              edge.block,
                              edge.target});
        steps.append(step);
    }
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

QModelIndex FlowListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(kStepRow));
}

QModelIndex FlowListModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kStepRow)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, kStepRow);
}

int FlowListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_steps.size());
    if (parent.internalId() != kStepRow || parent.column() > 0)
        return 0;
    return static_cast<int>(m_steps.at(parent.row()).rows.size());
}

int FlowListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FlowListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isStep = index.internalId() == kStepRow;
    const StepRow &step =
        m_steps.at(isStep ? index.row() : static_cast<int>(index.internalId() - 1));
    const Row row =
        isStep ? Row{step.text, step.icon, step.category, {}, {}} : step.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.text;
    case Qt::DecorationRole: {
        const Theme &theme = m_scene.theme();
        return theme.icon(row.icon, BlockLook::coloursOf(theme.tokens(), row.category).strong);
    }
    case StepRole:
        return step.step;
    case BlockRole:
        return row.block;
    case TargetRole:
        return row.target;
    default:
        return {};
    }
}

QModelIndex FlowListModel::indexOfStep(const QString &id) const
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps.at(i).step == id)
            return index(static_cast<int>(i), 0);
    }
    return {};
}

QTreeView *makeFlowList(FlowScene &scene, QWidget *parent)
{
    auto *tree = new QTreeView(parent);
    tree->setObjectName(u"flowList"_s);
    tree->setAccessibleName(FlowListModel::tr("Steps of the flow"));
    tree->setHeaderHidden(true);
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    auto *model = new FlowListModel(scene, tree);
    tree->setModel(model);
    QObject::connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, tree,
                     [&scene](const QModelIndex &index) {
                         const QString step = index.data(FlowListModel::StepRole).toString();
                         if (!step.isEmpty() && scene.current() != step)
                             scene.select({step});
                     });
    QObject::connect(&scene, &FlowScene::currentChanged, tree, [&scene, tree, model] {
        const QModelIndex at = model->indexOfStep(scene.current());
        const QString shown = tree->currentIndex().data(FlowListModel::StepRole).toString();
        if (at.isValid() && shown != scene.current())
            tree->setCurrentIndex(at);
    });
    return tree;
}

} // namespace flotilla
