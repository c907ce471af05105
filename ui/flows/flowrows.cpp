#include "ui/flows/flowrows.h"

#include "core/flow/folding.h"
#include "ui/client/timetext.h"
#include "ui/kit/cellroles.h"
#include "ui/kit/tone.h"

#include <QDateTime>
#include <QLocale>

namespace flotilla {

using namespace Qt::StringLiterals;

FlowRows::FlowRows(FlowsModel &flows, FlowDetails &details, LivePeople &people, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_flows(flows)
    , m_details(details)
    , m_people(people)
{
    connect(&people, &LivePeople::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, FlowsModel::Name),
                               index(rowCount() - 1, FlowsModel::ToPerson));
    });
    setSourceModel(&flows);
    connect(&details, &FlowDetails::changed, this, [this](FlowId id) {
        const QModelIndex row = indexOf(id);
        if (row.isValid())
            Q_EMIT dataChanged(row, row.siblingAtColumn(FlowsModel::ColumnCount - 1));
    });
}

void FlowRows::setWords(const QString &words)
{
    m_words = searchable(words.simplified());
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
    if (m_words.isEmpty() || searchable(flow.name).contains(m_words))
        return true;
    const FlowDetail *detail = m_details.find(flow.id);
    return detail && searchable(detail->words).contains(m_words);
}

QVariant FlowRows::cell(const FlowSummary &flow, int column) const
{
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
    case FlowsModel::Updated:
        return agoTime(flow.updatedAt,
                       Instant(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())));
    }
    return {};
}

const FlowTotals *FlowRows::totalsOf(const FlowSummary &flow) const
{
    return flow.lastVersion ? m_people.totalsOf(flow.id) : nullptr;
}

// Of the columns that the figures fill.
QVariant FlowRows::figure(const FlowSummary &flow, int column, int role) const
{
    static const FlowTotals none;
    const FlowTotals *const known = totalsOf(flow);
    const FlowTotals &totals = known ? *known : none;
    const std::optional<double> share = column == FlowsModel::Finished ? totals.finishedPercent()
                                        : column == FlowsModel::ToPerson
                                            ? totals.handedOverPercent()
                                            : std::nullopt;
    switch (role) {
    case Qt::DisplayRole:
        if (known && column == FlowsModel::Chats)
            return QLocale().toString(totals.started);
        return share ? tr("%1%").arg(QLocale().toString(qRound(*share))) : u"–"_s;
    case Qt::ToolTipRole:
        return known && column == FlowsModel::Chats
                   ? tr("%n go on now", "chats", static_cast<int>(totals.waiting))
                   : QString();
    case Qt::TextAlignmentRole:
        return int((column == FlowsModel::Finished ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    case CellSeriesRole:
        return column == FlowsModel::Chats ? QVariant::fromValue(totals.series) : QVariant();
    case ShareRole:
        return share ? QVariant(*share) : QVariant();
    default:
        return {};
    }
}

QVariant FlowRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal &&
        (section == FlowsModel::Chats || section == FlowsModel::ToPerson))
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
    if (column >= FlowsModel::Chats && column <= FlowsModel::ToPerson)
        return figure(flow, column, role);
    switch (role) {
    case Qt::DisplayRole: {
        const QVariant own = cell(flow, column);
        return own.isValid() ? own : source.data(role);
    }
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
    case FiguresRole:
        if (const FlowTotals *totals = totalsOf(flow); totals && totals->started > 0)
            return tr("%1, %2 finished", "how many chats, how many percent of them")
                .arg(tr("%n chats", nullptr, static_cast<int>(totals->started)),
                     figure(flow, FlowsModel::Finished, Qt::DisplayRole).toString());
        return QString();
    case DraftChipRole:
        return detail && detail->isDraftAhead ? tr("v%1 draft").arg(detail->draftVersion)
                                              : QString();
    }
    return source.data(role);
}

} // namespace flotilla
