#pragma once
// The feed of what changed, in the order of commits. The database writes it itself, by triggers, so
// that a change without its row cannot be committed.

#include "core/model/caller.h"
#include "core/store/writer.h"

#include <QList>

#include <functional>

namespace flotilla {

struct Change
{
    qint64 id = 0;
    QString about; // message, event, conversation, session, contact, flow, ...
    qint64 subject = 0;
    ConversationId conversation; // of a message, event or dead letter
    QString what;
};

struct ChangePage
{
    QList<Change> changes;
    qint64 cursor = 0; // seen up to here; more may follow
};

class ChangeStore
{
public:
    static constexpr qint64 kKept = 5'000'000; // the newest; about 50 bytes each

    struct Span
    {
        qint64 oldest = 0; // cursors before the one before it have missed something
        qint64 newest = 0;
        [[nodiscard]] bool holds(qint64 cursor) const
        {
            return cursor >= oldest - 1 && cursor <= newest;
        }
    };
    static Span span(Connection &db);
    // Those of the workspace after `cursor`, which the span holds, that are about what the caller
    // may hear of. Looks at no more than some thousands of rows, so a page may be empty and still
    // not the last.
    static ChangePage after(Connection &db, WorkspaceId workspace,
                            const std::function<bool(QStringView about)> &mayHear, qint64 cursor,
                            qint64 newest, int limit);
    // A few of those beyond kKept; how many went.
    static int purge(WriteTx &tx, qint64 keep = kKept);
};

} // namespace flotilla
