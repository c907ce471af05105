#include "core/model/contact.h"

#include <QJsonArray>

namespace flotilla {

using namespace Qt::StringLiterals;

QString Contact::firstName() const
{
    return name.section(u' ', 0, 0, QString::SectionSkipEmpty);
}

QJsonObject Contact::toJson() const
{
    return {
        {u"id"_s, id.text()},
        {u"name"_s, name},
        {u"first_name"_s, firstName()},
        {u"phone"_s, phone},
        {u"lid"_s, lid},
        {u"zone"_s, zone},
        {u"language"_s, language},
        {u"attributes"_s, attributes},
        {u"tags"_s, QJsonArray::fromStringList(tags)},
        {u"opt_in"_s, optIn},
        {u"created_at"_s, toMs(createdAt)},
        {u"updated_at"_s, toMs(updatedAt)},
    };
}

} // namespace flotilla
