#pragma once
// Where the drafts of the workspace have a text, hit by hit, and what became of each when another
// text took its place. Nothing is published by it, no draft is replaced that somebody else changed
// meanwhile, and every flow's draft can be taken back.

#include "ui/client/flowsclient.h"

#include <QAbstractTableModel>
#include <QThreadPool>

namespace flotilla {

class FindModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FlowColumn, StepColumn, FieldColumn, TextColumn, ResultColumn, ColumnCount };
    enum Role { BeforeRole = Qt::UserRole, HitRole, WithRole, AfterRole, StepRole };
    enum class State {
        Found,
        Replacing,
        Replaced,
        Conflict, // somebody changed the flow meanwhile
        Failed,
        TakenBack, // as it was found
    };

    explicit FindModel(ApiClient &api, QObject *parent = nullptr);
    ~FindModel() override;

    void search(const QString &text, Qt::CaseSensitivity cases);
    void setWith(const std::optional<QString> &with); // what is to be put there; none: nothing
    // The text takes the place of these hits, one flow after the other.
    void replace(const QList<int> &rows);
    // The flow of this row gets back the draft that the last replacing found.
    void takeBack(int row);

    [[nodiscard]] QList<int> ticked() const; // of those that can be replaced
    [[nodiscard]] bool mayReplace(int row) const;
    [[nodiscard]] bool mayTakeBack(int row) const;
    [[nodiscard]] State state(int row) const { return m_rows.at(row).state; }
    [[nodiscard]] FlowId flow(int row) const { return m_rows.at(row).flow; }
    [[nodiscard]] int flows() const; // how many have it
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    [[nodiscard]] bool isReplacing() const { return m_isReplacing; }
    [[nodiscard]] bool isCut() const { return m_isCut; } // there is more than is shown
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] static QString fieldTitle(const TextPlace &place);

Q_SIGNALS:
    void progressed();

private:
    struct Row
    {
        FlowId flow;
        QString name;
        QString hash; // of the draft it was found in
        FoundText found;
        bool isTicked = true;
        State state = State::Found;
        QString words = {}; // of what failed
    };
    struct Before // a replacing
    {
        QByteArray document;
        QString hash;              // of the draft since
        QHash<int, qsizetype> ats; // of the flow's rows
    };
    struct Made
    {
        QByteArray before;
        QByteArray after;
        qsizetype count = 0;
    };

    void fetch(const QString &after);
    void take(const FoundFlows &found);
    void replaceNext();
    void make(FlowId flow, const FetchedFlow &fetched, const QList<int> &rows);
    void write(FlowId flow, const Made &made, const QString &hash, const QList<int> &rows);
    void written(FlowId flow, const QByteArray &before, const QString &hash,
                 const QList<int> &rows);
    void become(const QList<int> &rows, State state, const QString &words = {});
    void ended(const QList<int> &rows, const ApiError &error);
    [[nodiscard]] QList<int> rowsOf(FlowId flow) const;
    [[nodiscard]] QString resultText(const Row &row) const;

    FlowsClient m_flows;
    QThreadPool m_worker; // one thread
    QString m_text;
    Qt::CaseSensitivity m_cases = Qt::CaseInsensitive;
    std::optional<QString> m_with;
    QString m_put; // of the replacing that runs, whatever is typed meanwhile
    QList<Row> m_rows;
    QList<std::pair<FlowId, QList<int>>> m_queue;
    QHash<FlowId, QList<Before>> m_before; // the last one at the end
    std::optional<ApiError> m_error;
    bool m_isSearching = false;
    bool m_isReplacing = false;
    bool m_isCut = false;
    int m_round = 0;
};

} // namespace flotilla
