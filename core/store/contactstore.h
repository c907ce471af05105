#pragma once
// Contacts of a workspace, their identities and tags.

#include "core/model/caller.h"
#include "core/model/contact.h"
#include "core/store/listing.h"
#include "core/store/writer.h"

#include <QList>

namespace flotilla {

class ContactStore
{
public:
    // At most one of `tag` and `list`; both empty list all.
    static Result<QList<Contact>> list(Connection &db, const Caller &caller, const QString &tag,
                                       const QString &list, const Page &page);
    // Those in whose name a word begins with each of `words`, case and accents aside. A page looks
    // at some thousand contacts at most: one that is not full may still have a next.
    static Listing<Contact> named(Connection &db, const Caller &caller, const QString &words,
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

    struct ListCount
    {
        QString name;
        qint64 contacts = 0;
    };
    static constexpr int kListsMax = 1'000; // of a workspace
    // By name. A list is there as long as somebody is on it.
    static QList<ListCount> lists(Connection &db, const Caller &caller);
    static Result<> addToList(WriteTx &tx, const Caller &caller, ContactId id, const QString &list);
    static Result<> removeFromList(WriteTx &tx, const Caller &caller, ContactId id,
                                   const QString &list);

    struct Purchase
    {
        Id<struct PurchaseTag> id;
        double amount = 0;
        QString currency;
        QString item;
        QString reference; // empty: none
        Instant at;
    };
    // The oldest first.
    static Result<QList<Purchase>> purchases(Connection &db, const Caller &caller, ContactId id,
                                             const Page &page);
};

} // namespace flotilla
