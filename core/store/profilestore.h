#pragma once
// What a flow reads and writes of its contact, within a turn.

#include "core/model/contact.h"
#include "core/store/writer.h"

#include <QJsonValue>

namespace flotilla {

class ProfileStore
{
public:
    static std::optional<Contact> find(Connection &db, WorkspaceId workspace, ContactId id);
    // `name`, `language` and `zone` are the contact's own fields, any other name is an attribute.
    static void setAttribute(WriteTx &tx, WorkspaceId workspace, ContactId id, const QString &name,
                             const QJsonValue &value);
    static void addTag(WriteTx &tx, WorkspaceId workspace, ContactId id, const QString &tag);
    static void removeTag(WriteTx &tx, WorkspaceId workspace, ContactId id, const QString &tag);
};

} // namespace flotilla
