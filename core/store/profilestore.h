#pragma once
// What a flow reads and writes of its contact, within a turn.

#include "core/model/contact.h"
#include "core/store/writer.h"

#include <QJsonValue>

namespace flotilla {

struct NewPurchase
{
    WorkspaceId workspace;
    ContactId contact;
    double amount = 0;
    QString currency;
    QString item;
    QString reference; // empty: none
    TraceId trace;
};

class ProfileStore
{
public:
    static std::optional<Contact> find(Connection &db, WorkspaceId workspace, ContactId id);
    // `name`, `language` and `zone` are the contact's own fields, any other name is an attribute.
    static void setAttribute(WriteTx &tx, WorkspaceId workspace, ContactId id, const QString &name,
                             const QJsonValue &value);
    static void addTag(WriteTx &tx, WorkspaceId workspace, ContactId id, const QString &tag);
    static void removeTag(WriteTx &tx, WorkspaceId workspace, ContactId id, const QString &tag);
    // Out: broadcasts that wait for the contact are cancelled. Returns how many.
    static int setOptIn(WriteTx &tx, WorkspaceId workspace, ContactId id, bool isIn);
    static void addToList(WriteTx &tx, WorkspaceId workspace, ContactId id, const QString &list);
    static void removeFromList(WriteTx &tx, WorkspaceId workspace, ContactId id,
                               const QString &list);
    // False when a purchase of this contact with that reference is there already.
    static bool recordPurchase(WriteTx &tx, const NewPurchase &purchase);
};

} // namespace flotilla
