#pragma once
// A live list of the engine in a table: loaded page by page as it is scrolled, kept current by the
// stream of changes, with nothing but memory read while it is painted.

#include "ui/client/apiclient.h"
#include "ui/client/eventstream.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace flotilla {

class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Order { OldestFirst, NewestFirst };
    enum Roles {
        IdRole = Qt::UserRole, // qint64
        RawRole,               // the cell typed: for sorting and for delegates
        FirstOwnRole,
    };

    struct Source
    {
        QString path;  // "/v1/conversations": its list, and with "/{id}" one row
        QString about; // of the changes that concern its rows: "conversation"
        Order order = Order::OldestFirst;
        QList<std::pair<QString, QString>> filter = {};
        // Changes of one row are read by the row's own address; otherwise the list is read on.
        bool hasSingleRows = true;
        // A message and what a customer writes change the chat's row too, and tell its id.
        bool hasChats = false;
    };

    PagedModel(ApiClient &api, EventStream &stream, Source source, QObject *parent);
    ~PagedModel() override;

    // Reads from the top; call when the list is to be shown. Further calls read it anew in place.
    void load();
    // Another query: the list begins anew.
    void setFilter(const QList<std::pair<QString, QString>> &filter);
    [[nodiscard]] bool isLoading() const { return m_isFetching; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; } // the first page is there
    [[nodiscard]] bool isComplete() const { return m_isLoaded && m_next == 0; }
    // What the last read failed with, until one succeeds. Rows stay as they were.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    // While on, new rows are counted instead of pushed under someone's pointer.
    void setHoldsBackNew(bool on);
    [[nodiscard]] int heldBack() const { return static_cast<int>(m_heldBack.size()); }
    void showHeldBack();

    [[nodiscard]] qint64 idAt(int row) const { return m_ids.at(row); }
    [[nodiscard]] int rowOf(qint64 id) const; // -1: not loaded

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;

    static constexpr int kPageRows = 200;
    static constexpr int kRowsMax = 200'000; // a longer list is to be filtered

Q_SIGNALS:
    void loaded(); // a page came in
    void failed(); // see error()
    void heldBackChanged();

protected:
    // The rows themselves are the subclass's (TypedModel); their order agrees with the ids here.
    // Reads a row and keeps it aside; false: it is none.
    [[nodiscard]] virtual bool stage(const QJsonObject &json) = 0;
    virtual void putStaged(int row) = 0; // all of them, in their order
    // The first and last column that changed; nothing: none did.
    [[nodiscard]] virtual std::optional<std::pair<int, int>> setRow(int row,
                                                                    const QJsonObject &json) = 0;
    virtual void dropRows(int first, int count) = 0;
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    // Whether a row read by itself still belongs into the list as it is filtered.
    [[nodiscard]] virtual bool belongs(const QJsonObject &json) const;
    // Reads one row anew at the next chance, whatever the stream says.
    void touch(qint64 id);
    [[nodiscard]] ApiClient &api() { return m_api; }

private:
    struct Rows // of one answer
    {
        QList<std::pair<qint64, QJsonObject>> items;
        qint64 next = 0;
    };

    void fetchPage(qint64 after);
    void pageCame(const Rows &rows);
    void hear(const QList<FeedChange> &changes);
    [[nodiscard]] qint64 concernedBy(const FeedChange &change) const; // 0: no row
    void schedule();
    void refresh();
    void refreshEnded();
    void readStretch(qint64 after);
    void stretchCame(qint64 after, const Rows &rows);
    void readSingle(qint64 id);
    void place(qint64 id, const QJsonObject &json);
    void removeId(qint64 id);
    void removeAt(int first, int count);
    [[nodiscard]] int placeOf(qint64 id) const;
    [[nodiscard]] bool isBefore(qint64 a, qint64 b) const;
    [[nodiscard]] bool isWithinLoaded(qint64 id) const;
    [[nodiscard]] std::optional<qint64> nextDirtyAfter(qint64 id) const;
    void noteChanged(int row, const std::optional<std::pair<int, int>> &columns);
    void tellChanged();
    void setError(const ApiError &error);
    void clear();
    [[nodiscard]] ApiRequest pageRequest(qint64 after) const;
    [[nodiscard]] static std::optional<Rows> readRows(const QJsonObject &json);

    ApiClient &m_api;
    Source m_source;
    QList<qint64> m_ids; // in the order of the list, so a row is found by halving
    qint64 m_next = 0;   // the key of the next page; 0: there is none
    bool m_isFetching = false;
    bool m_isLoaded = false;
    bool m_wasAsked = false;
    bool m_holdsBackNew = false;
    int m_round = 0; // answers of a former query are dropped
    std::optional<ApiError> m_error;
    QTimer m_retryTimer;

    QSet<qint64> m_dirty;  // to be read anew
    QSet<qint64> m_inHand; // are being read anew, stretch by stretch
    QSet<qint64> m_heldBack;
    QSet<qint64> m_admitted; // held back before, and let in
    bool m_wantsAll = false; // changes were missed: every row is read again
    bool m_readsAll = false;
    bool m_isRefreshing = false;
    int m_singlesOpen = 0;
    QTimer m_refreshTimer;
    QElapsedTimer m_sinceRefresh;
    struct ChangedRow
    {
        int row;
        std::pair<int, int> columns;
    };
    QList<ChangedRow> m_changed; // of the answer in hand, in rising rows
};

} // namespace flotilla
