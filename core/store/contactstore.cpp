#include "core/store/contactstore.h"

#include "core/flow/folding.h"
#include "core/store/outboxstore.h"
#include "core/store/profilestore.h"

#include <QJsonDocument>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTagsMax = 100;
constexpr int kNamesLookedAt = 10'000; // for one page

Contact readContact(const Query &query)
{
    Contact contact;
    contact.id = query.id<ContactId>(0);
    contact.workspace = query.id<WorkspaceId>(1);
    contact.name = query.text(2);
    contact.phone = query.text(3);
    contact.zone = query.text(4);
    contact.language = query.text(5);
    contact.attributes = QJsonDocument::fromJson(query.blob(6)).object();
    contact.optIn = query.text(7);
    contact.createdAt = query.instant(8);
    contact.updatedAt = query.instant(9);
    contact.lid = query.text(10);
    return contact;
}

QStringList namesOf(Connection &db, const char *statement, const Caller &caller, ContactId id)
{
    QStringList names;
    Query query = db.use(statement);
    query.bind(caller.workspace, id);
    while (query.next())
        names.append(query.text(0));
    return names;
}

void readNames(Connection &db, const Caller &caller, Contact &contact)
{
    contact.tags = namesOf(db, "audience.tags", caller, contact.id);
    contact.lists = namesOf(db, "audience.lists", caller, contact.id);
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

auto noContact()
{
    return fail(ErrorCode::NotFound, u"There is no such contact."_s);
}

// Does a word of the name begin with each of them?
bool isNamed(const QString &name, const QStringList &words)
{
    const QString spelt = u' ' + folded(name);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return spelt.contains(u' ' + word); });
}

Result<> writeTags(WriteTx &tx, const Caller &caller, ContactId id, const QStringList &tags)
{
    if (tags.size() > kTagsMax)
        return fail(ErrorCode::Invalid, u"A contact has at most 100 tags."_s, u"/tags"_s);
    for (const QString &tag : tags)
        tx.use("audience.add_tag").bind(caller.workspace, id, tag).run();
    return {};
}

} // namespace

Result<QList<Contact>> ContactStore::list(Connection &db, const Caller &caller, const QString &tag,
                                          const QString &list, const Page &page)
{
    QList<Contact> contacts;
    const bool isAll = tag.isEmpty() && list.isEmpty();
    {
        Query query = db.use(isAll            ? "audience.contacts"
                             : list.isEmpty() ? "audience.contacts_with_tag"
                                              : "audience.contacts_on_list");
        if (isAll)
            query.bind(caller.workspace, page.after, page.limit);
        else
            query.bind(caller.workspace, page.after, page.limit, list.isEmpty() ? tag : list);
        while (query.next())
            contacts.append(readContact(query));
    }
    for (Contact &contact : contacts)
        readNames(db, caller, contact);
    return contacts;
}

Listing<Contact> ContactStore::named(Connection &db, const Caller &caller, const QString &words,
                                     const Page &page)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<ContactId> found;
    Listing<Contact> listing;
    {
        Query query = db.use("audience.contact_names");
        query.bind(caller.workspace, page.after, kNamesLookedAt);
        int looked = 0;
        qint64 last = 0;
        while (found.size() < page.limit && query.next()) {
            ++looked;
            last = query.integer(0);
            if (isNamed(query.text(1), wanted))
                found.append(ContactId(last));
        }
        const bool mayBeMore = found.size() == page.limit || looked == kNamesLookedAt;
        listing.next = mayBeMore ? last : 0;
    }
    for (const ContactId id : std::as_const(found)) {
        if (const auto contact = find(db, caller, id))
            listing.rows.append(*contact);
    }
    return listing;
}

Result<Contact> ContactStore::find(Connection &db, const Caller &caller, ContactId id)
{
    std::optional<Contact> contact;
    {
        Query query = db.use("audience.contact");
        if (query.bind(caller.workspace, id).next())
            contact = readContact(query);
    }
    if (!contact)
        return noContact();
    readNames(db, caller, *contact);
    return *contact;
}

Result<Contact> ContactStore::findByPhone(Connection &db, const Caller &caller,
                                          const QString &digits)
{
    ContactId id;
    {
        Query query = db.use("audience.contact_of_identity");
        if (query.bind(caller.workspace, u"phone"_s, digits).next())
            id = query.id<ContactId>(0);
    }
    if (!id.isValid())
        return noContact();
    return find(db, caller, id);
}

Result<ContactId> ContactStore::create(WriteTx &tx, const Caller &caller, const Contact &contact)
{
    if (findByPhone(tx.db(), caller, contact.phone))
        return fail(
            ErrorCode::Conflict,
            u"A contact with this phone number exists; find it with GET /v1/contacts?phone=."_s,
            u"/phone"_s);
    const auto id = tx.nextId<ContactId>();
    tx.use("audience.insert_contact")
        .bind(id, caller.workspace, contact.name, contact.phone, contact.zone, contact.language,
              textOf(contact.attributes), contact.optIn, tx.now())
        .run();
    if (!contact.phone.isEmpty())
        tx.use("audience.insert_identity")
            .bind(caller.workspace, u"phone"_s, contact.phone, id)
            .run();
    if (auto written = writeTags(tx, caller, id, contact.tags); !written)
        return tl::unexpected<Error>(written.error());
    return id;
}

Result<> ContactStore::update(WriteTx &tx, const Caller &caller, const Contact &contact)
{
    tx.use("audience.update_contact")
        .bind(caller.workspace, contact.id, contact.name, contact.zone, contact.language,
              textOf(contact.attributes), contact.optIn, tx.now())
        .run();
    if (tx.db().changes() == 0)
        return noContact();
    if (contact.optIn == "out"_L1)
        OutboxStore::cancelBroadcasts(tx, caller.workspace, contact.id, u"The contact opted out"_s);
    tx.use("audience.remove_tags").bind(caller.workspace, contact.id).run();
    return writeTags(tx, caller, contact.id, contact.tags);
}

Result<> ContactStore::addTag(WriteTx &tx, const Caller &caller, ContactId id, const QString &tag)
{
    const auto contact = find(tx.db(), caller, id);
    if (!contact)
        return tl::unexpected<Error>(contact.error());
    if (contact->tags.size() >= kTagsMax && !contact->tags.contains(tag))
        return fail(ErrorCode::Invalid, u"A contact has at most 100 tags."_s, u"/tag"_s);
    tx.use("audience.add_tag").bind(caller.workspace, id, tag).run();
    return {};
}

Result<> ContactStore::removeTag(WriteTx &tx, const Caller &caller, ContactId id,
                                 const QString &tag)
{
    const auto contact = find(tx.db(), caller, id);
    if (!contact)
        return tl::unexpected<Error>(contact.error());
    tx.use("audience.remove_tag").bind(caller.workspace, id, tag).run();
    return {};
}

QList<ContactStore::ListCount> ContactStore::lists(Connection &db, const Caller &caller)
{
    QList<ListCount> lists;
    Query query = db.use("audience.all_lists");
    query.bind(caller.workspace, kListsMax);
    while (query.next())
        lists.append({query.text(0), query.integer(1)});
    return lists;
}

Result<> ContactStore::addToList(WriteTx &tx, const Caller &caller, ContactId id,
                                 const QString &list)
{
    if (auto contact = find(tx.db(), caller, id); !contact)
        return tl::unexpected<Error>(contact.error());
    {
        Query count = tx.use("audience.list_count");
        if (count.bind(caller.workspace, list).next() && count.integer(0) >= kListsMax)
            return fail(ErrorCode::Invalid, u"A workspace has at most 1,000 lists."_s, u"/list"_s);
    }
    ProfileStore::addToList(tx, caller.workspace, id, list);
    return {};
}

Result<> ContactStore::removeFromList(WriteTx &tx, const Caller &caller, ContactId id,
                                      const QString &list)
{
    if (auto contact = find(tx.db(), caller, id); !contact)
        return tl::unexpected<Error>(contact.error());
    ProfileStore::removeFromList(tx, caller.workspace, id, list);
    return {};
}

Result<QList<ContactStore::Purchase>> ContactStore::purchases(Connection &db, const Caller &caller,
                                                              ContactId id, const Page &page)
{
    if (auto contact = find(db, caller, id); !contact)
        return tl::unexpected<Error>(contact.error());
    QList<Purchase> purchases;
    Query query = db.use("audience.purchases");
    query.bind(caller.workspace, id, page.after, page.limit);
    while (query.next())
        purchases.append({query.id<Id<struct PurchaseTag>>(0), query.real(1), query.text(2),
                          query.text(3), query.text(4), query.instant(5)});
    return purchases;
}

} // namespace flotilla
