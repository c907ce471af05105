#include "core/store/noticestore.h"

#include <QJsonDocument>

namespace flotilla {

namespace {

QList<Notice> readAll(Query &query)
{
    QList<Notice> notices;
    while (query.next()) {
        Notice notice;
        notice.id = query.id<Id<struct NoticeTag>>(0);
        notice.conversation = query.id<ConversationId>(1);
        notice.at = query.instant(2);
        notice.kind = query.text(3);
        notice.name = query.text(4);
        notice.text = query.text(5);
        notice.data = QJsonDocument::fromJson(query.blob(6)).object();
        notices.append(notice);
    }
    return notices;
}

} // namespace

void NoticeStore::add(WriteTx &tx, WorkspaceId workspace, const Notice &notice)
{
    tx.use("conversation.insert_notice")
        .bind(tx.nextId<Id<struct NoticeTag>>(), workspace, notice.conversation, notice.trace,
              tx.now(), notice.kind, notice.name, notice.text,
              Utf8{QJsonDocument(notice.data).toJson(QJsonDocument::Compact)})
        .run();
}

QList<Notice> NoticeStore::newest(Connection &db, const Caller &caller, int limit)
{
    Query query = db.use("conversation.newest_notices");
    query.bind(caller.workspace, limit);
    return readAll(query);
}

QList<Notice> NoticeStore::list(Connection &db, const Caller &caller, const Page &page)
{
    Query query = db.use("conversation.notices");
    query.bind(caller.workspace, page.after, page.limit);
    return readAll(query);
}

} // namespace flotilla
