#include "core/api/form.h"
#include "core/api/listing.h"
#include "core/api/routedescription.h"
#include "core/audience/phone.h"
#include "core/store/contactstore.h"
#include "core/store/requeststore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAttributesBytesMax = 32 * 1024;
constexpr int kTagsMax = 100;
constexpr Form::Length kTagLength{1, 100}; // and of a list's name

void readProfile(Form &form, Contact &contact)
{
    if (const auto name = form.text("name"_L1, {0, 200}))
        contact.name = *name;
    if (const auto zone = form.zone("zone"_L1))
        contact.zone = *zone;
    if (const auto language = form.key("language"_L1, {0, 35}))
        contact.language = *language;
    if (const auto optIn = form.word("opt_in"_L1, {u"unknown"_s, u"in"_s, u"out"_s}))
        contact.optIn = *optIn;
    if (const auto attributes = form.object("attributes"_L1, kAttributesBytesMax))
        contact.attributes = *attributes;
    if (const auto tags = form.texts("tags"_L1, kTagsMax, kTagLength))
        contact.tags = *tags;
}

// The model's form is made for templates; here a phone has its plus and times are written out.
QJsonObject contactView(const Contact &contact)
{
    QJsonObject json = contact.toJson();
    json.insert("phone"_L1, phoneForPeople(contact.phone));
    json.insert("lists"_L1, QJsonArray::fromStringList(contact.lists));
    json.insert("created_at"_L1, timeText(contact.createdAt));
    json.insert("updated_at"_L1, timeText(contact.updatedAt));
    return json;
}

Result<Answer> contactAnswer(WriteTx &tx, const Caller &caller, ContactId id, int status)
{
    const auto contact = ContactStore::find(tx.db(), caller, id);
    if (!contact)
        return tl::unexpected<Error>(contact.error());
    return Answer{HttpResponse::json(contactView(*contact), status), {}};
}

ApiResult<HttpResponse> listContacts(const Call &call, Connection &db)
{
    ListQuery query(call);
    const Page page = query.page();
    const auto tag = query.text(u"tag"_s, 100);
    const auto list = query.text(u"list"_s, 100);
    if (tag && list)
        query.wrong(u"list"_s, "not_allowed"_L1, u"Ask for a tag or for a list, not for both."_s);
    const auto phone = query.phone(u"phone"_s);
    const auto name = query.text(u"name"_s);
    if (name && (tag || list || phone))
        query.wrong(u"name"_s, "not_allowed"_L1, u"Ask for a name alone."_s);
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    if (phone) {
        const auto contact = ContactStore::findByPhone(db, call.caller, *phone);
        QList<Contact> found;
        if (contact && (!tag || contact->tags.contains(*tag)) &&
            (!list || contact->lists.contains(*list)))
            found.append(*contact);
        return listAnswer(Listing<Contact>{found, 0}, contactView);
    }
    if (name)
        return listAnswer(ContactStore::named(db, call.caller, *name, page), contactView);
    const auto contacts = ContactStore::list(db, call.caller, tag.value_or(QString()),
                                             list.value_or(QString()), page);
    if (!contacts)
        return tl::unexpected<Error>(contacts.error());
    return listAnswer(*contacts, page.limit, contactView);
}

ApiResult<HttpResponse> showContact(const Call &call, Connection &db)
{
    const auto id = call.id<ContactId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto contact = ContactStore::find(db, call.caller, *id);
    if (!contact)
        return tl::unexpected<Error>(contact.error());
    return HttpResponse::json(contactView(*contact));
}

ApiResult<Work> createContact(const Call &call, Connection &, const Tools &)
{
    auto form = Form::ofBody(call);
    if (!form)
        return tl::unexpected(form.error());
    Contact contact;
    contact.optIn = u"unknown"_s;
    const auto phone = form->phone("phone"_L1, Form::Required);
    readProfile(*form, contact);
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    contact.phone = *phone;
    const auto key = requestKey(call);
    if (!key)
        return tl::unexpected(key.error());
    return Work{[caller = call.caller, contact, key = *key](WriteTx &tx) -> Result<Answer> {
        const auto known = RequestStore::remembered(tx, caller, u"contact"_s, key);
        if (!known)
            return tl::unexpected<Error>(known.error());
        if (*known)
            return contactAnswer(tx, caller, ContactId(**known), 201);
        const auto id = ContactStore::create(tx, caller, contact);
        if (!id)
            return tl::unexpected<Error>(id.error());
        RequestStore::remember(tx, caller, u"contact"_s, key, id->value);
        return contactAnswer(tx, caller, *id, 201);
    }};
}

ApiResult<Work> updateContact(const Call &call, Connection &, const Tools &)
{
    const auto id = call.id<ContactId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    auto form = Form::ofBody(call);
    if (!form)
        return tl::unexpected(form.error());
    if (form->has("phone"_L1))
        form->wrong("phone"_L1, "not_allowed"_L1,
                    u"The phone of a contact stays; create another contact for another number."_s);
    static_cast<void>(form->isNull("phone"_L1));
    Contact probe;
    readProfile(*form, probe);
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    return Work{
        [caller = call.caller, id = *id, json = form->json()](WriteTx &tx) -> Result<Answer> {
            auto contact = ContactStore::find(tx.db(), caller, id);
            if (!contact)
                return tl::unexpected<Error>(contact.error());
            Form again(json);
            readProfile(again, *contact);
            if (auto updated = ContactStore::update(tx, caller, *contact); !updated)
                return tl::unexpected<Error>(updated.error());
            return contactAnswer(tx, caller, id, 200);
        }};
}

using NameStep = Result<> (*)(WriteTx &, const Caller &, ContactId, const QString &);

// Adds what the body's only field names.
ApiResult<Work> addName(const Call &call, QLatin1StringView field, NameStep step)
{
    const auto id = call.id<ContactId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    auto form = Form::ofBody(call);
    if (!form)
        return tl::unexpected(form.error());
    const auto name = form->text(field, kTagLength, Form::Required);
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    return Work{[caller = call.caller, id = *id, name = name->trimmed(),
                 step](WriteTx &tx) -> Result<Answer> {
        if (auto done = step(tx, caller, id, name); !done)
            return tl::unexpected<Error>(done.error());
        return contactAnswer(tx, caller, id, 200);
    }};
}

ApiResult<Work> removeName(const Call &call, const char *parameter, NameStep step)
{
    const auto id = call.id<ContactId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    return Work{[caller = call.caller, id = *id, name = call.match.parameters.value(parameter),
                 step](WriteTx &tx) -> Result<Answer> {
        if (auto done = step(tx, caller, id, name); !done)
            return tl::unexpected<Error>(done.error());
        return contactAnswer(tx, caller, id, 200);
    }};
}

ApiResult<Work> addTag(const Call &call, Connection &, const Tools &)
{
    return addName(call, "tag"_L1, ContactStore::addTag);
}

ApiResult<Work> removeTag(const Call &call, Connection &, const Tools &)
{
    return removeName(call, "tag", ContactStore::removeTag);
}

ApiResult<Work> addToList(const Call &call, Connection &, const Tools &)
{
    return addName(call, "list"_L1, ContactStore::addToList);
}

ApiResult<Work> removeFromList(const Call &call, Connection &, const Tools &)
{
    return removeName(call, "list", ContactStore::removeFromList);
}

ApiResult<HttpResponse> showLists(const Call &call, Connection &db)
{
    QJsonArray items;
    for (const ContactStore::ListCount &list : ContactStore::lists(db, call.caller))
        items.append(QJsonObject{{u"name"_s, list.name}, {u"contacts"_s, list.contacts}});
    return listAnswer(items, 0);
}

ApiResult<HttpResponse> listPurchases(const Call &call, Connection &db)
{
    const auto id = call.id<ContactId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto page = pageOf(call);
    if (!page)
        return tl::unexpected(page.error());
    const auto purchases = ContactStore::purchases(db, call.caller, *id, *page);
    if (!purchases)
        return tl::unexpected<Error>(purchases.error());
    return listAnswer(*purchases, page->limit, [](const ContactStore::Purchase &purchase) {
        return QJsonObject{{u"id"_s, purchase.id.text()},        {u"amount"_s, purchase.amount},
                           {u"currency"_s, purchase.currency},   {u"item"_s, purchase.item},
                           {u"reference"_s, purchase.reference}, {u"at"_s, timeText(purchase.at)}};
    });
}

} // namespace

QList<ApiRoute> contactRoutes()
{
    return {
        {"GET", "/v1/contacts", Permission::ContactsRead, listContacts, nullptr, nullptr},
        {"POST", "/v1/contacts", Permission::ContactsWrite, nullptr, createContact, nullptr},
        {"GET", "/v1/contacts/{id}", Permission::ContactsRead, showContact, nullptr, nullptr},
        {"PATCH", "/v1/contacts/{id}", Permission::ContactsWrite, nullptr, updateContact, nullptr},
        {"POST", "/v1/contacts/{id}/tags", Permission::ContactsWrite, nullptr, addTag, nullptr},
        {"DELETE", "/v1/contacts/{id}/tags/{tag}", Permission::ContactsWrite, nullptr, removeTag,
         nullptr},
        {"POST", "/v1/contacts/{id}/lists", Permission::ContactsWrite, nullptr, addToList, nullptr},
        {"DELETE", "/v1/contacts/{id}/lists/{list}", Permission::ContactsWrite, nullptr,
         removeFromList, nullptr},
        {"GET", "/v1/contacts/{id}/purchases", Permission::ContactsRead, listPurchases, nullptr,
         nullptr},
        {"GET", "/v1/lists", Permission::ContactsRead, showLists, nullptr, nullptr}};
}

QList<RouteDescription> describeContactRoutes()
{
    return {
        {.route = "GET /v1/contacts",
         .summary = "Contacts, the oldest first",
         .query = "after limit tag list phone contactName",
         .answer = "200 [Contact]",
         .errors = "400"},
        {.route = "POST /v1/contacts",
         .summary = "Make a contact",
         .body = "NewContact",
         .answer = "201 Contact",
         .errors = "400 409 413 415",
         .takesKey = true},
        {.route = "GET /v1/contacts/{id}",
         .summary = "One contact",
         .answer = "200 Contact",
         .errors = "404"},
        {.route = "PATCH /v1/contacts/{id}",
         .summary = "Change the given fields of a contact",
         .body = "ContactChange",
         .answer = "200 Contact",
         .errors = "400 404 413 415"},
        {.route = "POST /v1/contacts/{id}/tags",
         .summary = "Add a tag",
         .body = "NewTag",
         .answer = "200 Contact",
         .errors = "400 404 409 413 415"},
        {.route = "DELETE /v1/contacts/{id}/tags/{tag}",
         .summary = "Remove a tag",
         .answer = "200 Contact",
         .errors = "404"},
        {.route = "POST /v1/contacts/{id}/lists",
         .summary = "Put on a list; the list begins with its first contact",
         .body = "NewListEntry",
         .answer = "200 Contact",
         .errors = "400 404 409 413 415"},
        {.route = "DELETE /v1/contacts/{id}/lists/{list}",
         .summary = "Take off a list",
         .answer = "200 Contact",
         .errors = "404"},
        {.route = "GET /v1/contacts/{id}/purchases",
         .summary = "What a contact bought, the oldest first",
         .query = "after limit",
         .answer = "200 [Purchase]",
         .errors = "400 404"},
        {.route = "GET /v1/lists",
         .summary = "All lists of contacts, by name",
         .answer = "200 [ContactList]"},
    };
}

} // namespace flotilla
