#pragma once
// Pages of a list, the newest first, and the one way in which stores fill them.

#include "core/model/caller.h"
#include "core/store/connection.h"

#include <QList>

#include <limits>

namespace flotilla {

// A page of a list, and where the next one begins (0: this was the last).
template<class Row>
struct Listing
{
    QList<Row> rows;
    qint64 next = 0;
};

// Rows looked at for one page: a filter that fits nothing must not walk the whole table.
inline constexpr int kScanMax = 20'000;

// Where the page begins: ids below this one.
[[nodiscard]] inline qint64 idBefore(const Page &page)
{
    return page.after > 0 ? page.after : std::numeric_limits<qint64>::max();
}

// Of a bound query that yields at most kScanMax rows with their ids in column 0, those that pass.
template<class Row, class Passes, class Read>
[[nodiscard]] Listing<Row> scanPage(Query &query, const Page &page, const Passes &passes,
                                    const Read &read)
{
    Listing<Row> listing;
    int scanned = 0;
    qint64 last = 0;
    while (query.next()) {
        ++scanned;
        last = query.integer(0);
        if (passes(query))
            listing.rows.append(read(query));
        if (listing.rows.size() == page.limit) {
            listing.next = last;
            return listing;
        }
    }
    listing.next = scanned == kScanMax ? last : 0;
    return listing;
}

} // namespace flotilla
