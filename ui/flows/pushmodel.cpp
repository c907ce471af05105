#include "ui/flows/pushmodel.h"

#include "ui/kit/cellroles.h"
#include "ui/kit/tone.h"

#include <QJsonArray>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

PushModel::PushModel(ApiClient &api, const Identity &identity, Flow flow, QObject *parent)
    : QAbstractTableModel(parent)
    , m_flow(std::move(flow))
{
    for (const WorkspaceEntry &entry : identity.workspaces) {
        if (entry.id == identity.workspace.id)
            continue;
        auto row = std::make_unique<Row>();
        row->entry = entry;
        row->door = std::make_unique<WorkspaceDoor>(api, entry.id);
        m_rows.push_back(std::move(row));
    }
}

void PushModel::look()
{
    for (int row = 0; row < rowCount(); ++row) {
        at(row).door->open([this, row](const ApiAnswer<ApiClient *> &answer) {
            if (answer)
                find(row, 0);
            else
                failed(row, answer.error());
        });
    }
}

// By its name, page by page.
void PushModel::find(int row, qint64 after)
{
    ApiRequest request = ApiRequest::get(u"/v1/flows"_s, {{u"limit"_s, u"200"_s}});
    if (after > 0)
        request.query.append({u"after"_s, QString::number(after)});
    api(row).send(request, this, [this, row](const ApiAnswer<QJsonObject> &answer) {
        if (!answer) {
            failed(row, answer.error());
            return;
        }
        for (const QJsonValue &value : answer->value("items"_L1).toArray()) {
            const auto flow = FlowSummary::fromJson(value.toObject());
            if (flow && flow->name == m_flow.name) {
                compare(row, *flow);
                return;
            }
        }
        const qint64 next = answer->value("next"_L1).toString().toLongLong();
        if (next > 0) {
            find(row, next);
        } else {
            at(row).isTicked = true;
            become(row, State::Ready);
        }
    });
}

void PushModel::compare(int row, const FlowSummary &there)
{
    FlowsClient(api(row)).draft(there.id, this, [this, row](const ApiAnswer<FetchedFlow> &answer) {
        if (!answer) {
            failed(row, answer.error());
            return;
        }
        Row &each = at(row);
        Problems problems;
        const auto flow = Flow::fromJson(answer->document, problems);
        each.wasThere = true;
        each.before = each.now = answer->flow;
        each.draftBefore = answer->document;
        each.changes = flow ? differences(*flow, m_flow) : QList<FlowChange>();
        each.isTicked = !flow || !each.changes.isEmpty();
        become(row, each.isTicked ? State::Ready : State::Same);
    });
}

void PushModel::push(bool isLive)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).isTicked && (at(row).state == State::Ready || at(row).state == State::Same ||
                                 at(row).state == State::Returned))
            write(row, isLive);
    }
}

void PushModel::write(int row, bool isLive)
{
    become(row, State::Pushing);
    const auto then = [this, row, isLive](const ApiAnswer<FlowSummary> &answer) {
        if (!answer) {
            failed(row, answer.error());
            return;
        }
        at(row).now = *answer;
        if (isLive)
            publish(row);
        else
            become(row, State::Done, tr("It is a draft there"));
    };
    if (!at(row).wasThere) {
        FlowMaker::make(api(row), m_flow.toJson(), FlowMaker::Unfinished::Keep, this, then);
        return;
    }
    FlowsClient(api(row)).replaceDraft(at(row).before.id, m_flow.canonical(), at(row).now.draftHash,
                                       this, [then](const ApiAnswer<FlowOutcome> &answer) {
                                           then(answer ? ApiAnswer<FlowSummary>(answer->flow)
                                                       : tl::unexpected(answer.error()));
                                       });
}

void PushModel::publish(int row)
{
    const FlowSummary now = at(row).now;
    FlowsClient(api(row)).publish(
        now.id, {{u"draft_hash"_s, now.draftHash}}, this,
        [this, row](const ApiAnswer<FlowOutcome> &answer) {
            if (!answer) {
                become(
                    row, State::Done,
                    tr("It is a draft there, but cannot go live: %1").arg(answer.error().message));
                return;
            }
            at(row).now = answer->flow;
            at(row).wasPublished = true;
            become(row, State::Done,
                   tr("Version %1 is live").arg(answer->flow.liveVersion.value_or(0)));
        });
}

bool PushModel::mayRollBack(int row) const
{
    return row >= 0 && state(row) == State::Done;
}

// First what customers get, then the draft.
void PushModel::rollBack(int row)
{
    if (!mayRollBack(row))
        return;
    become(row, State::Returning);
    const Row &each = at(row);
    if (!each.wasPublished) {
        restoreDraft(row);
        return;
    }
    if (each.before.liveVersion) {
        if (each.now.liveVersion == each.before.liveVersion) {
            restoreDraft(row);
            return;
        }
        FlowsClient(api(row)).rollBack(each.now.id, *each.before.liveVersion, this,
                                       [this, row](const ApiAnswer<FlowOutcome> &answer) {
                                           if (answer)
                                               restoreDraft(row);
                                           else
                                               failed(row, answer.error());
                                       });
        return;
    }
    FlowsClient(api(row)).switchOff(each.now.id, this,
                                    [this, row](const ApiAnswer<FlowSummary> &answer) {
                                        if (answer)
                                            restoreDraft(row);
                                        else
                                            failed(row, answer.error());
                                    });
}

void PushModel::restoreDraft(int row)
{
    const Row &each = at(row);
    if (each.wasThere) {
        FlowsClient(api(row)).saveDraft(each.now.id, each.draftBefore, this,
                                        [this, row](const ApiAnswer<FlowOutcome> &answer) {
                                            if (!answer) {
                                                failed(row, answer.error());
                                                return;
                                            }
                                            at(row).now = answer->flow;
                                            become(row, State::Returned, tr("As it was before"));
                                        });
        return;
    }
    if (each.wasPublished) {
        at(row).wasThere = true; // its history stays
        at(row).before = each.now;
        become(row, State::Returned, tr("Switched off; its history stays"));
        return;
    }
    FlowsClient(api(row)).remove(each.now.id, this,
                                 [this, row](const ApiAnswer<QJsonObject> &answer) {
                                     if (answer)
                                         become(row, State::Returned, tr("Removed again"));
                                     else
                                         failed(row, answer.error());
                                 });
}

void PushModel::failed(int row, const ApiError &error)
{
    become(row, State::Failed, error.message.isEmpty() ? error.sentence() : error.message);
}

void PushModel::become(int row, State state, const QString &words)
{
    at(row).state = state;
    at(row).words = words;
    changed(row);
}

void PushModel::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT progressed();
}

int PushModel::ticked() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const auto &row) {
        return row->isTicked && (row->state == State::Ready || row->state == State::Same ||
                                 row->state == State::Returned);
    }));
}

bool PushModel::isBusy() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const auto &row) {
        return row->state == State::Pushing || row->state == State::Returning;
    });
}

int PushModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PushModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PushModel::changesText(const Row &row) const
{
    if (row.state == State::Looking)
        return tr("Looking…");
    if (!row.wasThere)
        return row.state == State::Failed ? QString() : tr("New there");
    return row.changes.isEmpty() ? tr("The same") : tr("%n changes", "", int(row.changes.size()));
}

QString PushModel::resultText(const Row &row) const
{
    switch (row.state) {
    case State::Pushing:
        return tr("Pushing…");
    case State::Returning:
        return tr("Going back…");
    default:
        return row.words;
    }
}

QVariant PushModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = *m_rows.at(size_t(index.row()));
    const int column = index.column();
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && column == Result)) {
        switch (column) {
        case Workspace:
            return row.entry.name;
        case Changes:
            return changesText(row);
        case Result:
            return resultText(row);
        }
    }
    if (role == Qt::CheckStateRole && column == Workspace)
        return int(row.isTicked ? Qt::Checked : Qt::Unchecked);
    if (role == CellToneRole && column == Result) {
        switch (row.state) {
        case State::Done:
            return int(Tone::Success);
        case State::Failed:
            return int(Tone::Danger);
        default:
            return int(Tone::Neutral);
        }
    }
    return {};
}

bool PushModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole ||
        index.column() != Workspace)
        return false;
    at(index.row()).isTicked = value.toInt() == Qt::Checked;
    changed(index.row());
    return true;
}

Qt::ItemFlags PushModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Workspace)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PushModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Workspace:
        return tr("Workspace");
    case Changes:
        return tr("What changes");
    case Result:
        return tr("Result");
    }
    return {};
}

} // namespace flotilla
