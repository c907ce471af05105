#pragma once
// The flows of the gallery, filtered by words and by how they stand, with what its delegates draw.

#include "ui/client/flowsmodel.h"
#include "ui/client/livepeople.h"
#include "ui/flows/flowdetails.h"

#include <QSortFilterProxyModel>

#include <array>

namespace flotilla {

class FlowRows : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Standing { All, Live, Draft, Off };
    enum Roles {
        SketchRole = Qt::UserRole + 500, // FlowSketch
        WordsRole,                       // QString: what begins it
        DraftChipRole,                   // QString: "v13 draft"; empty where the draft is live
        ShareRole,                       // double: percent; absent: nobody began
        FiguresRole,                     // QString: "2,846 chats, 53% finished"; may be empty
    };

    FlowRows(FlowsModel &flows, FlowDetails &details, LivePeople &people,
             QObject *parent = nullptr);

    void setWords(const QString &words);
    void setStanding(Standing standing);
    [[nodiscard]] Standing standing() const { return m_standing; }
    [[nodiscard]] static Standing standingOf(const FlowSummary &flow);
    // How many there are of each, whatever is filtered.
    [[nodiscard]] std::array<int, 4> counts() const;
    [[nodiscard]] const FlowSummary *at(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(FlowId id) const; // invalid: filtered away or not loaded

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] QVariant cell(const FlowSummary &flow, int column) const;
    // Nothing: never published, or not read yet.
    [[nodiscard]] const FlowTotals *totalsOf(const FlowSummary &flow) const;
    [[nodiscard]] QVariant figure(const FlowSummary &flow, int column, int role) const;

    FlowsModel &m_flows;
    FlowDetails &m_details;
    LivePeople &m_people;
    QString m_words;
    Standing m_standing = Standing::All;
};

} // namespace flotilla
