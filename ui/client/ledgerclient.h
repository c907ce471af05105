#pragma once
// What happened to the messages of a customer, over the API: here the ways that flows took.

#include "core/base/ids.h"
#include "ui/client/apiclient.h"

#include <QJsonArray>

namespace flotilla {

// One turn of a run: what came in and which blocks were passed because of it, with why.
struct PastTurn
{
    Instant at;
    RunId run;
    FlowId flow;
    int version = 0;
    int number = 0; // in its run
    TraceId trace;
    QJsonArray decisions;
};

class LedgerClient
{
public:
    explicit LedgerClient(ApiClient &api)
        : m_api(api)
    {}

    using Turns = std::function<void(ApiAnswer<QList<PastTurn>>)>;

    // The newest turns of the customer with this number, in the order of run and turn; at most
    // those of 200 traces.
    void turnsOf(const QString &phone, QObject *context, Turns done);

private:
    ApiClient &m_api;
};

} // namespace flotilla
