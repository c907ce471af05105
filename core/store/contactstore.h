#pragma once
// Contacts of a workspace, their identities and tags.

#include "core/model/caller.h"
#include "core/model/contact.h"
#include "core/store/writer.h"

#include <QList>

namespace flotilla {

class ContactStore
{
public:
    // An empty `tag` lists all.
    static Result<QList<Contact>> list(Connection &db, const Caller &caller, const QString &tag,
                                       const Page &page);
    static Result<Contact> find(Connection &db, const Caller &caller, ContactId id);
    // By digits with country code; NotFound when nobody has that phone.
    static Result<Contact> findByPhone(Connection &db, const Caller &caller, const QString &digits);
    // id, workspace and times are set here. Conflict when the phone is another contact's.
    static Result<ContactId> create(WriteTx &tx, const Caller &caller, const Contact &contact);
    // Name, zone, language, attributes, opt-in and tags; the phone is an identity and stays.
    static Result<> update(WriteTx &tx, const Caller &caller, const Contact &contact);
    static Result<> addTag(WriteTx &tx, const Caller &caller, ContactId id, const QString &tag);
    static Result<> removeTag(WriteTx &tx, const Caller &caller, ContactId id, const QString &tag);
};

} // namespace flotilla
