#include "core/store/changestore.h"

#include <algorithm>

namespace flotilla {

namespace {

constexpr qint64 kLookedAtMax = 5000;
constexpr int kPurgedAtOnce = 2000;

} // namespace

ChangeStore::Span ChangeStore::span(Connection &db)
{
    Query row = db.use("api.change_span");
    if (!row.next() || row.isNull(0))
        return Span{1, 0};
    return Span{row.integer(0), row.integer(1)};
}

ChangePage ChangeStore::after(Connection &db, WorkspaceId workspace,
                              const std::function<bool(QStringView about)> &mayHear, qint64 cursor,
                              qint64 newest, int limit)
{
    ChangePage page;
    const qint64 last = std::min(newest, cursor + kLookedAtMax);
    Query row = db.use("api.changes");
    row.bind(workspace, cursor, last, limit);
    page.cursor = std::max(cursor, last);
    for (int seen = 1; row.next(); ++seen) {
        Change change{row.integer(0), row.text(1), row.integer(2), row.id<ConversationId>(3),
                      row.text(4)};
        if (seen == limit)
            page.cursor = change.id;
        if (mayHear(change.about))
            page.changes.append(std::move(change));
    }
    return page;
}

int ChangeStore::purge(WriteTx &tx, qint64 keep)
{
    tx.use("store.purge_changes").bind(std::max<qint64>(keep, 1), kPurgedAtOnce).run();
    return static_cast<int>(tx.db().changes());
}

} // namespace flotilla
