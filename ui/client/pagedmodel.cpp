#include "ui/client/pagedmodel.h"

#include <QJsonArray>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// Ten times a second is as live as people can read.
constexpr Millis kRefreshEvery{100};
// More changed rows than this are read as stretches of the list.
constexpr qsizetype kSinglesMax = 8;
constexpr Millis kRetryAfter{2'000};

} // namespace

PagedModel::PagedModel(ApiClient &api, EventStream &stream, Source source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_api(api)
    , m_source(std::move(source))
{
    m_refreshTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &PagedModel::refresh);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] {
        if (!m_isLoaded && m_wasAsked)
            fetchPage(0);
        else
            schedule();
    });
    connect(&stream, &EventStream::changed, this, &PagedModel::hear);
    connect(&stream, &EventStream::lost, this, [this] {
        if (m_wasAsked)
            load();
    });
    connect(&m_api, &ApiClient::engineChanged, this, [this] {
        clear();
        if (m_wasAsked)
            fetchPage(0);
    });
}

PagedModel::~PagedModel() = default;

void PagedModel::load()
{
    m_wasAsked = true;
    if (!m_isLoaded) {
        fetchPage(0);
        return;
    }
    m_wantsAll = true;
    schedule();
}

void PagedModel::setFilter(const QList<std::pair<QString, QString>> &filter)
{
    if (m_source.filter == filter)
        return;
    m_source.filter = filter;
    clear();
    if (m_wasAsked)
        fetchPage(0);
}

void PagedModel::clear()
{
    ++m_round;
    beginResetModel();
    if (!m_ids.isEmpty())
        dropRows(0, static_cast<int>(m_ids.size()));
    m_ids.clear();
    endResetModel();
    m_next = 0;
    m_isFetching = m_isLoaded = m_isRefreshing = m_wantsAll = m_readsAll = false;
    m_singlesOpen = 0;
    m_refreshTimer.stop();
    m_retryTimer.stop();
    m_dirty.clear();
    m_inHand.clear();
    m_admitted.clear();
    m_error.reset();
    if (!m_heldBack.isEmpty()) {
        m_heldBack.clear();
        Q_EMIT heldBackChanged();
    }
}

ApiRequest PagedModel::pageRequest(qint64 after) const
{
    ApiRequest request = ApiRequest::get(m_source.path, m_source.filter);
    if (after > 0)
        request.query.append({u"after"_s, QString::number(after)});
    request.query.append({u"limit"_s, QString::number(kPageRows)});
    return request;
}

std::optional<PagedModel::Rows> PagedModel::readRows(const QJsonObject &json)
{
    if (!json.value("items"_L1).isArray())
        return std::nullopt;
    Rows rows;
    const QJsonArray items = json.value("items"_L1).toArray();
    rows.items.reserve(items.size());
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        const qint64 id = item.value("id"_L1).toString().toLongLong();
        if (id <= 0)
            return std::nullopt;
        rows.items.append({id, item});
    }
    rows.next = json.value("next"_L1).toString().toLongLong();
    return rows;
}

void PagedModel::fetchPage(qint64 after)
{
    if (m_isFetching)
        return;
    m_isFetching = true;
    m_api.ask<Rows>(pageRequest(after), this, &PagedModel::readRows,
                    [this, round = m_round](const ApiAnswer<Rows> &answer) {
                        if (round != m_round)
                            return;
                        m_isFetching = false;
                        if (answer)
                            pageCame(*answer);
                        else
                            setError(answer.error());
                    });
}

void PagedModel::pageCame(const Rows &rows)
{
    m_error.reset();
    const int first = static_cast<int>(m_ids.size());
    QList<qint64> ids;
    for (const auto &[id, json] : rows.items) {
        // Rows that came in by a change meanwhile are there already.
        const bool isNext = m_ids.isEmpty() || isBefore(m_ids.last(), id);
        const bool isInOrder = ids.isEmpty() || isBefore(ids.last(), id);
        if (isNext && isInOrder && stage(json))
            ids.append(id);
    }
    if (!ids.isEmpty()) {
        beginInsertRows({}, first, first + static_cast<int>(ids.size()) - 1);
        m_ids.append(ids);
        putStaged(first);
        endInsertRows();
    }
    m_next = rows.next;
    m_isLoaded = true;
    Q_EMIT loaded();
    if (ids.isEmpty() && m_next != 0) // nothing of this stretch fits the filter
        fetchPage(m_next);
    else if (!m_dirty.isEmpty() || m_wantsAll)
        schedule();
}

bool PagedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isLoaded && m_next != 0 && !m_isFetching && !m_error &&
           m_ids.size() < kRowsMax;
}

void PagedModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetchPage(m_next);
}

void PagedModel::hear(const QList<FeedChange> &changes)
{
    // Before the first page is there, whatever it brings is newer than these; while it is on its
    // way, it may not be.
    if (!m_isLoaded && !m_isFetching)
        return;
    for (const FeedChange &change : changes) {
        const qint64 id = concernedBy(change);
        if (id != 0 && (!m_isLoaded || isWithinLoaded(id)))
            m_dirty.insert(id);
    }
    if (!m_dirty.isEmpty())
        schedule();
}

qint64 PagedModel::concernedBy(const FeedChange &change) const
{
    if (change.about == m_source.about)
        return change.id;
    return m_source.hasChats ? change.conversation : 0;
}

void PagedModel::touch(qint64 id)
{
    if (rowOf(id) < 0)
        return;
    m_dirty.insert(id);
    schedule();
}

void PagedModel::schedule()
{
    if (!m_isLoaded || m_isRefreshing || m_refreshTimer.isActive())
        return;
    const Millis since =
        m_sinceRefresh.isValid() ? Millis(m_sinceRefresh.elapsed()) : kRefreshEvery;
    // A little even when the last was long ago: what belongs together comes together.
    m_refreshTimer.start(std::max(kRefreshEvery - since, kRefreshEvery / 4));
}

void PagedModel::refresh()
{
    if (m_isRefreshing || !m_isLoaded || (m_dirty.isEmpty() && !m_wantsAll))
        return;
    m_sinceRefresh.start();
    m_isRefreshing = true;
    m_readsAll = std::exchange(m_wantsAll, false);
    m_inHand = std::exchange(m_dirty, {});
    if (!m_readsAll && m_source.hasSingleRows && m_inHand.size() <= kSinglesMax) {
        const QSet<qint64> ids = std::exchange(m_inHand, {});
        m_singlesOpen = static_cast<int>(ids.size());
        for (const qint64 id : ids)
            readSingle(id);
        return;
    }
    const std::optional<qint64> first = nextDirtyAfter(0);
    readStretch(first ? *first : 0);
}

void PagedModel::refreshEnded()
{
    m_isRefreshing = m_readsAll = false;
    m_inHand.clear();
    if (!m_dirty.isEmpty() || m_wantsAll)
        schedule();
}

void PagedModel::readSingle(qint64 id)
{
    m_api.send(ApiRequest::get(m_source.path + u'/' + QString::number(id)), this,
               [this, id, round = m_round](const ApiAnswer<QJsonObject> &answer) {
                   if (round != m_round)
                       return;
                   if (answer && belongs(*answer)) {
                       m_error.reset();
                       place(id, *answer);
                   } else if (answer || answer.error().status == 404) {
                       removeId(id);
                   } else {
                       m_dirty.insert(id);
                       setError(answer.error());
                   }
                   if (--m_singlesOpen == 0)
                       refreshEnded();
               });
}

// The key after which a page begins with the first row in question behind `id` (0: from the top).
std::optional<qint64> PagedModel::nextDirtyAfter(qint64 id) const
{
    if (m_readsAll)
        return id;
    std::optional<qint64> first;
    for (const qint64 each : m_inHand) {
        if ((id == 0 || isBefore(id, each)) && (!first || isBefore(each, *first)))
            first = each;
    }
    if (!first)
        return std::nullopt;
    const int row = placeOf(*first);
    return row > 0 ? m_ids.at(row - 1) : 0;
}

void PagedModel::readStretch(qint64 after)
{
    m_api.ask<Rows>(pageRequest(after), this, &PagedModel::readRows,
                    [this, after, round = m_round](const ApiAnswer<Rows> &answer) {
                        if (round != m_round)
                            return;
                        if (answer) {
                            m_error.reset();
                            stretchCame(after, *answer);
                            return;
                        }
                        if (m_readsAll)
                            m_wantsAll = true;
                        m_dirty.unite(m_inHand);
                        setError(answer.error());
                        refreshEnded();
                    });
}

void PagedModel::stretchCame(qint64 after, const Rows &rows)
{
    const int first = after == 0 ? 0 : placeOf(after) + (rowOf(after) >= 0 ? 1 : 0);
    int end = static_cast<int>(m_ids.size());
    if (rows.next != 0)
        end = placeOf(rows.next) + (rowOf(rows.next) >= 0 ? 1 : 0);
    QSet<qint64> here;
    for (const auto &[id, json] : rows.items) {
        here.insert(id);
        if (const int row = rowOf(id); row >= 0)
            noteChanged(row, setRow(row, json));
    }
    tellChanged();
    for (int row = end - 1; row >= first; --row) {
        if (!here.contains(m_ids.at(row)))
            removeAt(row, 1);
    }
    for (const auto &[id, json] : rows.items) {
        if (rowOf(id) < 0 && isWithinLoaded(id))
            place(id, json);
    }
    const bool isThrough = rows.next == 0 || m_ids.isEmpty() || !isBefore(rows.next, m_ids.last());
    const std::optional<qint64> next = isThrough ? std::nullopt : nextDirtyAfter(rows.next);
    if (next)
        readStretch(*next);
    else
        refreshEnded();
}

void PagedModel::place(qint64 id, const QJsonObject &json)
{
    if (const int row = rowOf(id); row >= 0) {
        noteChanged(row, setRow(row, json));
        tellChanged();
        return;
    }
    // Its page will bring it: taken in before, it would stand where that page has to begin.
    if (!isWithinLoaded(id))
        return;
    if (m_holdsBackNew && !m_admitted.contains(id)) {
        if (!m_heldBack.contains(id)) {
            m_heldBack.insert(id);
            Q_EMIT heldBackChanged();
        }
        return;
    }
    m_admitted.remove(id);
    if (m_ids.size() >= kRowsMax || !stage(json))
        return;
    const int row = placeOf(id);
    beginInsertRows({}, row, row);
    m_ids.insert(row, id);
    putStaged(row);
    endInsertRows();
}

void PagedModel::removeId(qint64 id)
{
    if (m_heldBack.remove(id))
        Q_EMIT heldBackChanged();
    if (const int row = rowOf(id); row >= 0)
        removeAt(row, 1);
}

void PagedModel::removeAt(int first, int count)
{
    beginRemoveRows({}, first, first + count - 1);
    m_ids.remove(first, count);
    dropRows(first, count);
    endRemoveRows();
}

void PagedModel::setHoldsBackNew(bool on)
{
    m_holdsBackNew = on;
    if (!on)
        showHeldBack();
}

void PagedModel::showHeldBack()
{
    if (m_heldBack.isEmpty())
        return;
    m_admitted.unite(m_heldBack);
    m_dirty.unite(m_heldBack);
    m_heldBack.clear();
    Q_EMIT heldBackChanged();
    schedule();
}

bool PagedModel::belongs(const QJsonObject &) const
{
    return true;
}

void PagedModel::setError(const ApiError &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_error = error;
    if (error.isPassing())
        m_retryTimer.start(std::max(kRetryAfter, error.retryAfter));
    Q_EMIT failed();
}

void PagedModel::noteChanged(int row, const std::optional<std::pair<int, int>> &columns)
{
    if (columns)
        m_changed.append({row, *columns});
}

void PagedModel::tellChanged()
{
    const QList<ChangedRow> changed = std::exchange(m_changed, {});
    if (changed.size() > 2 && changed.size() * 2 > m_ids.size()) {
        // Over half: one wide signal costs the views less than many narrow ones.
        Q_EMIT dataChanged(index(0, 0),
                           index(static_cast<int>(m_ids.size()) - 1, columnCount() - 1));
        return;
    }
    for (qsizetype i = 0; i < changed.size();) {
        qsizetype last = i;
        while (last + 1 < changed.size() && changed.at(last + 1).row == changed.at(last).row + 1 &&
               changed.at(last + 1).columns == changed.at(i).columns)
            ++last;
        Q_EMIT dataChanged(index(changed.at(i).row, changed.at(i).columns.first),
                           index(changed.at(last).row, changed.at(i).columns.second));
        i = last + 1;
    }
}

bool PagedModel::isBefore(qint64 a, qint64 b) const
{
    return m_source.order == Order::OldestFirst ? a < b : a > b;
}

int PagedModel::placeOf(qint64 id) const
{
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id,
                                        [this](qint64 a, qint64 b) { return isBefore(a, b); });
    return static_cast<int>(found - m_ids.begin());
}

int PagedModel::rowOf(qint64 id) const
{
    const int row = placeOf(id);
    return row < m_ids.size() && m_ids.at(row) == id ? row : -1;
}

bool PagedModel::isWithinLoaded(qint64 id) const
{
    return m_isLoaded && (m_next == 0 || !isBefore(m_next, id));
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return m_ids.at(index.row());
    return cell(index.row(), index.column(), role);
}

} // namespace flotilla
