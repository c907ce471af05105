#include "core/store/profilestore.h"

#include "core/store/outboxstore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kTagLengthMax = 100;

// Any JSON value as text; QJsonDocument takes only arrays and objects.
QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

// The path of a member for json_set(), whatever the name holds.
QString memberPath(QString name)
{
    name.remove(u'"');
    return u"$.\""_s + name + u'"';
}

} // namespace

std::optional<Contact> ProfileStore::find(Connection &db, WorkspaceId workspace, ContactId id)
{
    if (!id.isValid())
        return std::nullopt;
    auto query = db.use("conversation.contact");
    query.bind(id, workspace);
    if (!query.next())
        return std::nullopt;
    Contact contact;
    contact.id = id;
    contact.workspace = workspace;
    contact.name = query.text(0);
    contact.phone = query.text(1);
    contact.zone = query.text(2);
    contact.language = query.text(3);
    contact.attributes = QJsonDocument::fromJson(query.blob(4)).object();
    contact.optIn = query.text(5);
    const QJsonArray tags = QJsonDocument::fromJson(query.blob(6)).array();
    for (const QJsonValue &tag : tags)
        contact.tags.append(tag.toString());
    return contact;
}

void ProfileStore::setAttribute(WriteTx &tx, WorkspaceId workspace, ContactId id,
                                const QString &name, const QJsonValue &value)
{
    if (name == u"name" || name == u"language" || name == u"zone") {
        const std::optional<QString> text = value.toString();
        const std::optional<QString> none;
        tx.use("conversation.set_contact_field")
            .bind(id, workspace, name == u"name" ? text : none, name == u"language" ? text : none,
                  name == u"zone" ? text : none, tx.now())
            .run();
        return;
    }
    tx.use("conversation.set_attribute")
        .bind(id, workspace, memberPath(name), Utf8{jsonText(value)}, tx.now())
        .run();
}

void ProfileStore::addTag(WriteTx &tx, WorkspaceId workspace, ContactId id, const QString &tag)
{
    const QString text = tag.trimmed().left(kTagLengthMax);
    if (!text.isEmpty())
        tx.use("conversation.add_tag").bind(workspace, id, text).run();
}

void ProfileStore::removeTag(WriteTx &tx, WorkspaceId workspace, ContactId id, const QString &tag)
{
    tx.use("conversation.remove_tag").bind(workspace, id, tag.trimmed().left(kTagLengthMax)).run();
}

int ProfileStore::setOptIn(WriteTx &tx, WorkspaceId workspace, ContactId id, bool isIn)
{
    tx.use("conversation.set_opt_in")
        .bind(id, workspace, isIn ? "in"_L1 : "out"_L1, tx.now())
        .run();
    return isIn ? 0 : OutboxStore::cancelBroadcasts(tx, workspace, id, u"The contact opted out"_s);
}

void ProfileStore::addToList(WriteTx &tx, WorkspaceId workspace, ContactId id, const QString &list)
{
    const QString name = list.trimmed().left(kTagLengthMax);
    if (!name.isEmpty())
        tx.use("conversation.add_to_list").bind(workspace, id, name, tx.now()).run();
}

void ProfileStore::removeFromList(WriteTx &tx, WorkspaceId workspace, ContactId id,
                                  const QString &list)
{
    tx.use("conversation.remove_from_list")
        .bind(workspace, id, list.trimmed().left(kTagLengthMax))
        .run();
}

bool ProfileStore::recordPurchase(WriteTx &tx, const NewPurchase &purchase)
{
    const std::optional<QString> reference =
        purchase.reference.isEmpty() ? std::nullopt : std::optional(purchase.reference);
    tx.use("conversation.add_purchase")
        .bind(tx.nextId<Id<struct PurchaseTag>>(), purchase.workspace, purchase.contact,
              purchase.amount, purchase.currency, purchase.item, reference, purchase.trace,
              tx.now())
        .run();
    return tx.db().changes() > 0;
}

} // namespace flotilla
