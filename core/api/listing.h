#pragma once
// Lists as answers: {"items": [...], "next": "<id>" | null}.

#include "core/http/message.h"
#include "core/store/messagestore.h"

#include <QJsonArray>

namespace flotilla {

[[nodiscard]] inline HttpResponse listAnswer(const QJsonArray &items, qint64 next)
{
    return HttpResponse::json(
        {{QStringLiteral("items"), items},
         {QStringLiteral("next"), next > 0 ? QJsonValue(QString::number(next)) : QJsonValue()}});
}

template<class Row, class ToJson>
[[nodiscard]] HttpResponse listAnswer(const Listing<Row> &listing, ToJson toJson)
{
    QJsonArray items;
    for (const Row &row : listing.rows)
        items.append(toJson(row));
    return listAnswer(items, listing.next);
}

// For lists in the order of rising ids: a full page has a next one.
template<class Row, class ToJson>
[[nodiscard]] HttpResponse listAnswer(const QList<Row> &rows, int limit, ToJson toJson)
{
    QJsonArray items;
    for (const Row &row : rows)
        items.append(toJson(row));
    return listAnswer(items, rows.size() == limit ? rows.last().id.value : 0);
}

} // namespace flotilla
