#include "ui/flows/findmodel.h"

#include "core/flow/catalogue.h"
#include "ui/kit/cellroles.h"
#include "ui/kit/tone.h"

#include <QJsonDocument>
#include <QSet>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRowsMax = 5'000; // a narrower search shows more than a longer list

ApiError changedMeanwhile()
{
    ApiError error;
    error.code = ErrorCode::Conflict;
    return error;
}

} // namespace

FindModel::FindModel(ApiClient &api, QObject *parent)
    : QAbstractTableModel(parent)
    , m_flows(api)
{
    m_worker.setMaxThreadCount(1);
}

FindModel::~FindModel()
{
    m_worker.waitForDone();
}

// -- searching

void FindModel::search(const QString &text, Qt::CaseSensitivity cases)
{
    if (m_isReplacing)
        return;
    beginResetModel();
    m_rows.clear();
    m_before.clear();
    endResetModel();
    ++m_round;
    m_text = text;
    m_cases = cases;
    m_error.reset();
    m_isCut = false;
    m_isSearching = !text.isEmpty();
    if (m_isSearching)
        fetch({});
    Q_EMIT progressed();
}

void FindModel::fetch(const QString &after)
{
    m_flows.search(m_text, m_cases, after, this,
                   [this, round = m_round](const ApiAnswer<FoundFlows> &answer) {
                       if (round != m_round)
                           return;
                       m_isSearching = answer && !answer->next.isEmpty();
                       if (answer)
                           take(*answer);
                       else
                           m_error = answer.error();
                       if (m_isSearching)
                           fetch(answer->next);
                       Q_EMIT progressed();
                   });
}

void FindModel::take(const FoundFlows &found)
{
    QList<Row> rows;
    for (const FoundFlow &flow : found.flows) {
        m_isCut = m_isCut || flow.count > flow.hits.size();
        for (const FoundText &hit : flow.hits) {
            if (m_rows.size() + rows.size() < kRowsMax)
                rows.append({flow.flow, flow.name, flow.draftHash, hit});
            else
                m_isCut = true;
        }
    }
    if (m_rows.size() + rows.size() >= kRowsMax)
        m_isSearching = false;
    if (rows.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

int FindModel::flows() const
{
    QSet<FlowId> flows;
    for (const Row &row : m_rows)
        flows.insert(row.flow);
    return static_cast<int>(flows.size());
}

// -- replacing

void FindModel::setWith(const std::optional<QString> &with)
{
    m_with = with;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, TextColumn), index(rowCount() - 1, TextColumn));
    Q_EMIT progressed();
}

bool FindModel::mayReplace(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_isReplacing || m_isSearching || !m_with)
        return false;
    const State state = m_rows.at(row).state;
    return state == State::Found || state == State::TakenBack || state == State::Failed;
}

bool FindModel::mayTakeBack(int row) const
{
    return row >= 0 && row < m_rows.size() && !m_isReplacing &&
           !m_before.value(m_rows.at(row).flow).isEmpty();
}

QList<int> FindModel::ticked() const
{
    QList<int> rows;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).isTicked && mayReplace(row))
            rows.append(row);
    }
    return rows;
}

QList<int> FindModel::rowsOf(FlowId flow) const
{
    QList<int> rows;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).flow == flow)
            rows.append(row);
    }
    return rows;
}

void FindModel::replace(const QList<int> &rows)
{
    if (m_isReplacing)
        return;
    m_put = m_with.value_or(QString());
    for (const int row : rows) {
        if (!mayReplace(row))
            continue;
        const FlowId flow = m_rows.at(row).flow;
        if (m_queue.isEmpty() || m_queue.last().first != flow)
            m_queue.append({flow, {}});
        m_queue.last().second.append(row);
    }
    replaceNext();
}

void FindModel::replaceNext()
{
    m_isReplacing = !m_queue.isEmpty();
    if (!m_isReplacing)
        return Q_EMIT progressed();
    const auto [flow, rows] = m_queue.takeFirst();
    become(rows, State::Replacing);
    m_flows.draft(flow, this,
                  [this, flow = flow, rows = rows](const ApiAnswer<FetchedFlow> &answer) {
                      if (!answer)
                          ended(rows, answer.error());
                      else if (answer->flow.draftHash != m_rows.at(rows.first()).hash)
                          ended(rows, changedMeanwhile());
                      else
                          make(flow, *answer, rows);
                  });
}

// Elsewhere: a flow may be large.
void FindModel::make(FlowId flow, const FetchedFlow &fetched, const QList<int> &rows)
{
    QSet<std::pair<QString, qsizetype>> chosen;
    for (const int row : rows)
        chosen.insert({m_rows.at(row).found.place.path, m_rows.at(row).found.at});
    m_worker.start(
        [this, flow, fetched, rows, chosen, search = TextSearch(m_text, m_cases), with = m_put] {
            Made made;
            Problems problems;
            if (std::optional<Flow> document = Flow::fromJson(fetched.document, problems)) {
                QList<TextHit> hits = search.in(*document);
                hits.removeIf([&chosen](const TextHit &hit) {
                    return !chosen.contains({hit.place.path, hit.at});
                });
                made.before = QJsonDocument(fetched.document).toJson(QJsonDocument::Compact);
                made.count = TextSearch::replace(*document, hits, with);
                made.after = QJsonDocument(document->toJson()).toJson(QJsonDocument::Compact);
            }
            QMetaObject::invokeMethod(
                this,
                [this, flow, made, hash = fetched.flow.draftHash, rows] {
                    if (made.count == rows.size())
                        write(flow, made, hash, rows);
                    else
                        ended(rows, changedMeanwhile());
                },
                Qt::QueuedConnection);
        });
}

void FindModel::write(FlowId flow, const Made &made, const QString &hash, const QList<int> &rows)
{
    m_flows.replaceDraft(
        flow, made.after, hash, this,
        [this, flow, before = made.before, rows](const ApiAnswer<FlowOutcome> &answer) {
            if (!answer)
                return ended(rows, answer.error());
            written(flow, before, answer->flow.draftHash, rows);
            become(rows, State::Replaced);
            replaceNext();
        });
}

// The flow's other hits are in another draft now, and those behind in the same text elsewhere in
// it.
void FindModel::written(FlowId flow, const QByteArray &before, const QString &hash,
                        const QList<int> &rows)
{
    Before kept{before, hash, {}};
    const QList<int> all = rowsOf(flow);
    for (const int row : all)
        kept.ats.insert(row, m_rows.at(row).found.at);
    for (const int row : all) {
        m_rows[row].hash = hash;
        const FoundText &found = m_rows.at(row).found;
        qsizetype by = 0;
        for (const int other : rows) {
            if (m_rows.at(other).found.place.path == found.place.path &&
                kept.ats.value(other) < kept.ats.value(row))
                by += m_put.size() - m_rows.at(other).found.hit.size();
        }
        m_rows[row].found.at += by;
    }
    m_before[flow].append(kept);
}

void FindModel::ended(const QList<int> &rows, const ApiError &error)
{
    const bool isConflict = error.code == ErrorCode::Conflict;
    become(rows, isConflict ? State::Conflict : State::Failed,
           isConflict                ? QString()
           : error.message.isEmpty() ? error.sentence()
                                     : error.message);
    replaceNext();
}

void FindModel::takeBack(int row)
{
    if (!mayTakeBack(row))
        return;
    const FlowId flow = m_rows.at(row).flow;
    const Before before = m_before.value(flow).last();
    m_isReplacing = true;
    const QList<int> rows = rowsOf(flow);
    m_flows.replaceDraft(flow, before.document, before.hash, this,
                         [this, flow, before, rows](const ApiAnswer<FlowOutcome> &answer) {
                             if (!answer)
                                 return ended(rows, answer.error());
                             m_before[flow].removeLast();
                             for (const int each : rows) {
                                 m_rows[each].hash = answer->flow.draftHash;
                                 m_rows[each].found.at = before.ats.value(each);
                             }
                             become(rows, State::TakenBack);
                             replaceNext();
                         });
    Q_EMIT progressed();
}

void FindModel::become(const QList<int> &rows, State state, const QString &words)
{
    for (const int row : rows) {
        m_rows[row].state = state;
        m_rows[row].words = words;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    Q_EMIT progressed();
}

// -- showing

QString FindModel::fieldTitle(const TextPlace &place)
{
    if (const BlockType *type = catalogue::find(place.type)) {
        const Field *field = type->field(place.field);
        return tr("%1, %2", "a block and its field")
            .arg(QString(type->title), field ? QString(field->title) : place.field);
    }
    if (place.field == "title"_L1)
        return tr("Title");
    if (place.field == "triggers"_L1)
        return tr("What begins the flow");
    if (place.field == "variables"_L1)
        return tr("First values");
    return place.field == "groups"_L1 ? tr("Group") : tr("Note");
}

QString FindModel::resultText(const Row &row) const
{
    switch (row.state) {
    case State::Found:
        break;
    case State::Replacing:
        return tr("Replacing…");
    case State::Replaced:
        return tr("Replaced");
    case State::Conflict:
        return tr("Changed meanwhile: search again");
    case State::Failed:
        return row.words;
    case State::TakenBack:
        return tr("Taken back");
    }
    return {};
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const FoundText &found = row.found;
    const QString with = m_with && row.state != State::Replaced ? *m_with : QString();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == FlowColumn    ? row.name
               : index.column() == StepColumn  ? found.place.stepTitle
               : index.column() == FieldColumn ? fieldTitle(found.place)
               : index.column() == TextColumn  ? found.before + found.hit + found.after
                                               : resultText(row);
    case Qt::ToolTipRole:
        return index.column() == ResultColumn ? QVariant(resultText(row)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == TextColumn && m_with)
            return tr("%1, to become %2")
                .arg(found.before + found.hit + found.after, found.before + *m_with + found.after);
        return data(index, Qt::DisplayRole);
    case Qt::CheckStateRole:
        if (index.column() != FlowColumn)
            return {};
        return row.isTicked ? Qt::Checked : Qt::Unchecked;
    case CellStrongRole:
        return index.column() == FlowColumn;
    case CellToneRole:
        if (index.column() != ResultColumn)
            return {};
        return int(row.state == State::Replaced   ? Tone::Success
                   : row.state == State::Conflict ? Tone::Warning
                   : row.state == State::Failed   ? Tone::Danger
                                                  : Tone::Neutral);
    case BeforeRole:
        return found.before;
    case HitRole:
        return found.hit;
    case WithRole:
        return m_with ? QVariant(with) : QVariant();
    case AfterRole:
        return found.after;
    case StepRole:
        return found.place.step;
    default:
        return {};
    }
}

bool FindModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole ||
        index.column() != FlowColumn)
        return false;
    m_rows[index.row()].isTicked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT progressed();
    return true;
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == FlowColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant FindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FlowColumn:
        return tr("Flow");
    case StepColumn:
        return tr("Step");
    case FieldColumn:
        return tr("Where");
    case TextColumn:
        return tr("Text");
    case ResultColumn:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace flotilla
