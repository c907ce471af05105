#include "ui/flows/flowrows.h"

#include "ui/client/timetext.h"
#include "ui/kit/cellroles.h"
#include "ui/kit/tone.h"

#include <QDateTime>
#include <QLocale>

namespace flotilla {

using namespace Qt::StringLiterals;

FlowRows::FlowRows(FlowsModel &flows, FlowDetails &details, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_flows(flows)
    , m_details(details)
{
    setSourceModel(&flows);
    connect(&details, &FlowDetails::changed, this, [this](FlowId id) {
        const QModelIndex row = indexOf(id);
        if (row.isValid())
            Q_EMIT dataChanged(row, row.siblingAtColumn(FlowsModel::ColumnCount - 1));
    });
}

void FlowRows::setWords(const QString &words)
{
    m_words = words.simplified();
    invalidateFilter();
}

void FlowRows::setStanding(Standing standing)
{
    m_standing = standing;
    invalidateFilter();
}

FlowRows::Standing FlowRows::standingOf(const FlowSummary &flow)
{
    if (flow.liveVersion)
        return Standing::Live;
    return flow.lastVersion ? Standing::Off : Standing::Draft;
}

std::array<int, 4> FlowRows::counts() const
{
    std::array<int, 4> all{};
    for (int row = 0; row < m_flows.rowCount(); ++row) {
        ++all[size_t(Standing::All)];
        ++all[size_t(standingOf(m_flows.at(row)))];
    }
    return all;
}

const FlowSummary *FlowRows::at(const QModelIndex &index) const
{
    return index.isValid() ? &m_flows.at(mapToSource(index).row()) : nullptr;
}

QModelIndex FlowRows::indexOf(FlowId id) const
{
    const int row = m_flows.rowOf(id.value);
    return row < 0 ? QModelIndex() : mapFromSource(m_flows.index(row, 0));
}

bool FlowRows::filterAcceptsRow(int row, const QModelIndex &) const
{
    const FlowSummary &flow = m_flows.at(row);
    if (m_standing != Standing::All && standingOf(flow) != m_standing)
        return false;
    if (m_words.isEmpty() || flow.name.contains(m_words, Qt::CaseInsensitive))
        return true;
    const FlowDetail *detail = m_details.find(flow.id);
    return detail && detail->words.contains(m_words, Qt::CaseInsensitive);
}

QVariant FlowRows::cell(const FlowSummary &flow, int column) const
{
    const FlowDetail *detail = m_details.find(flow.id);
    switch (column) {
    case FlowsModel::Status:
        if (flow.scheduledAt || flow.trialVersion)
            break;
        if (standingOf(flow) == Standing::Draft)
            return tr("Draft", "state of a flow");
        break;
    case FlowsModel::Version:
        if (!flow.lastVersion)
            return tr("never published");
        return tr("v%1").arg(flow.liveVersion.value_or(*flow.lastVersion));
    case FlowsModel::Running:
        return detail && detail->running ? QLocale().toString(*detail->running) : u"–"_s;
    case FlowsModel::Updated:
        return agoTime(flow.updatedAt,
                       Instant(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())));
    }
    return {};
}

QVariant FlowRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal &&
        section == FlowsModel::Running)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

QVariant FlowRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QModelIndex source = mapToSource(index);
    const FlowSummary &flow = m_flows.at(source.row());
    const FlowDetail *detail = m_details.find(flow.id);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: {
        const QVariant own = cell(flow, column);
        return own.isValid() ? own : source.data(role);
    }
    case Qt::TextAlignmentRole:
        if (column == FlowsModel::Running)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        break;
    case Qt::AccessibleTextRole:
        if (column == FlowsModel::Name)
            return tr("%1, %2, %3", "a flow: its name, how it stands, its version")
                .arg(flow.name, index.siblingAtColumn(FlowsModel::Status).data().toString(),
                     index.siblingAtColumn(FlowsModel::Version).data().toString());
        if (column == FlowsModel::More)
            return tr("What can be done with %1").arg(flow.name);
        break;
    case CellToneRole:
        if (column == FlowsModel::Status) {
            if (flow.isScheduleRefused)
                return int(Tone::Danger);
            switch (standingOf(flow)) {
            case Standing::Live:
                return int(Tone::Success);
            case Standing::Draft:
                return int(Tone::Accent);
            default:
                return int(Tone::Warning);
            }
        }
        break;
    case SketchRole:
        return detail ? QVariant::fromValue(detail->sketch) : QVariant();
    case WordsRole:
        return detail ? detail->words : QString();
    case DraftChipRole:
        return detail && detail->isDraftAhead ? tr("v%1 draft").arg(detail->draftVersion)
                                              : QString();
    }
    return source.data(role);
}

} // namespace flotilla
