#pragma once
// What stands around the versions of a flow, over the API: the chats that run on them, what is
// wrong with the draft, and what changes which of them is live.

#include "core/model/problem.h"
#include "ui/client/flowsclient.h"

namespace flotilla {

// So many conversations wait at a place of a version.
struct RunningPlace
{
    int version = 0;
    QString step;
    QString title;
    QString block;
    QString blockType;
    bool restarts = false; // they begin anew with the customer's next message
    int chats = 0;
};

class FlowVersionsClient
{
public:
    explicit FlowVersionsClient(ApiClient &api)
        : m_api(api)
    {}

    template<class T>
    using Then = std::function<void(ApiAnswer<T>)>;

    void running(FlowId flow, QObject *context, Then<QList<RunningPlace>> done);
    // With the sub-flows and contacts that only the engine knows.
    void problems(FlowId flow, QObject *context, Then<Problems> done);
    // `choices` as the API takes them: version, running, map.
    void rollBack(FlowId flow, const QJsonObject &choices, QObject *context,
                  Then<FlowOutcome> done);
    void setShare(FlowId flow, int share, QObject *context, Then<FlowOutcome> done);
    void cancelSchedule(FlowId flow, QObject *context, Then<FlowOutcome> done);

private:
    ApiClient &m_api;
};

} // namespace flotilla
