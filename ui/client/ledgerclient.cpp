#include "ui/client/ledgerclient.h"

#include "ui/client/fields.h"

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTracesAtOnce = 50;
constexpr int kPagesMax = 4;

struct TracePage
{
    QList<PastTurn> turns;
    QString next; // empty: it was the last
    int pages = 0;
};

std::optional<TracePage> readTraces(const QJsonObject &json)
{
    TracePage page;
    page.next = textField(json, "next"_L1);
    for (const QJsonValue &value : json.value("items"_L1).toArray()) {
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
            page.turns.append(
                {*at, idField<RunId>(hop, "id"_L1), flow, detail.value("version"_L1).toInt(),
                 detail.value("step_no"_L1).toInt(), idField<TraceId>(trace, "trace"_L1),
                 detail.value("decisions"_L1).toArray()});
        }
    }
    return page;
}

void askFrom(ApiClient &api, const QString &phone, const TracePage &soFar, QObject *context,
             const LedgerClient::Turns &done)
{
    QList<std::pair<QString, QString>> query{{u"phone"_s, phone},
                                             {u"limit"_s, QString::number(kTracesAtOnce)}};
    if (!soFar.next.isEmpty())
        query.append({u"after"_s, soFar.next});
    api.ask<TracePage>(ApiRequest::get(u"/v1/ledger"_s, query), context, readTraces,
                       [&api, phone, soFar, context, done](ApiAnswer<TracePage> page) {
                           if (!page)
                               return done(tl::unexpected(page.error()));
                           page->turns = soFar.turns + page->turns;
                           page->pages = soFar.pages + 1;
                           if (!page->next.isEmpty() && page->pages < kPagesMax)
                               return askFrom(api, phone, *page, context, done);
                           std::sort(page->turns.begin(), page->turns.end(),
                                     [](const PastTurn &a, const PastTurn &b) {
                                         return std::pair(a.run, a.number) <
                                                std::pair(b.run, b.number);
                                     });
                           done(page->turns);
                       });
}

} // namespace

void LedgerClient::turnsOf(const QString &phone, QObject *context, Turns done)
{
    askFrom(m_api, phone, {}, context, done);
}

} // namespace flotilla
