#pragma once
// What the gallery shows of a flow beside its row in the list and its figures: its picture, what
// begins it, whether its draft is ahead. Asked only for flows that are looked at.

#include "ui/client/flowsclient.h"
#include "ui/flows/flowsketch.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace flotilla {

struct FlowDetail
{
    QString draftHash; // the draft that this tells of
    FlowSketch sketch;
    QString words;                       // what begins it
    int draftVersion = 0;                // the version the draft is or would be
    bool isDraftAhead = false;           // of every version
    std::optional<int> lastVersion = {}; // when its versions were asked for; none: not, or in vain
};

class FlowDetails : public QObject
{
    Q_OBJECT

public:
    explicit FlowDetails(ApiClient &api, QObject *parent = nullptr);
    ~FlowDetails() override;

    [[nodiscard]] const FlowDetail *find(FlowId id) const;
    // The flows that are looked at now. What is known stays; what is old or missing is asked for, a
    // few at a time.
    void look(const QList<FlowSummary> &flows);
    void clear();

Q_SIGNALS:
    void changed(flotilla::FlowId id);

private:
    void next();
    void ask(const FlowSummary &flow);
    void askAgain(const FlowSummary &flow);
    void read(const FetchedFlow &fetched);
    void askVersions(const FlowSummary &flow);
    void ended();

    FlowsClient m_flows;
    QHash<FlowId, FlowDetail> m_details;
    QSet<FlowId> m_looked; // at now
    QList<FlowSummary> m_queue;
    int m_open = 0;
    QThreadPool m_worker; // one thread
};

} // namespace flotilla
