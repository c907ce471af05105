#include "ui/client/ledgerclient.h"

#include "ui/client/apipages.h"
#include "ui/client/fields.h"

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTracesAtOnce = 50;
constexpr int kTracePagesMost = 4;

bool readTraces(const QJsonObject &page, QList<PastTurn> &turns)
{
    for (const QJsonValue &value : page.value("items"_L1).toArray()) {
        const QJsonObject trace = value.toObject();
        for (const QJsonValue &each : trace.value("hops"_L1).toArray()) {
            const QJsonObject hop = each.toObject();
            if (textField(hop, "hop"_L1) != u"flow_step")
                continue;
            const QJsonObject detail = hop.value("detail"_L1).toObject();
            const auto at = timeField(hop, "at"_L1);
            const auto flow = idField<FlowId>(detail, "flow"_L1);
            if (!at || !flow.isValid()) // of a run that was erased
                continue;
            turns.append({*at, idField<RunId>(hop, "id"_L1), flow,
                          detail.value("version"_L1).toInt(), detail.value("step_no"_L1).toInt(),
                          idField<TraceId>(trace, "trace"_L1),
                          detail.value("decisions"_L1).toArray()});
        }
    }
    return true;
}

} // namespace

void LedgerClient::turnsOf(const QString &phone, QObject *context, Turns done)
{
    const auto inOrder = [done = std::move(done)](ApiAnswer<QList<PastTurn>> turns) {
        if (turns)
            std::sort(turns->begin(), turns->end(), [](const PastTurn &a, const PastTurn &b) {
                return std::pair(a.run, a.number) < std::pair(b.run, b.number);
            });
        done(std::move(turns));
    };
    askPages<QList<PastTurn>>(
        m_api,
        ApiRequest::get(u"/v1/ledger"_s,
                        {{u"phone"_s, phone}, {u"limit"_s, QString::number(kTracesAtOnce)}}),
        context, readTraces, inOrder, kTracePagesMost);
}

} // namespace flotilla
