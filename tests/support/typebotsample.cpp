#include "tests/support/typebotsample.h"

#include <QJsonArray>

namespace flotilla {

using namespace Qt::StringLiterals;

QJsonObject typebotSample(const QString &name)
{
    const QJsonObject text{
        {u"id"_s, u"b1"_s},
        {u"type"_s, u"text"_s},
        {u"content"_s,
         QJsonObject{{u"richText"_s,
                      QJsonArray{QJsonObject{
                          {u"type"_s, u"p"_s},
                          {u"children"_s, QJsonArray{QJsonObject{{u"text"_s, u"Hi"_s}}}}}}}}}};
    const QJsonObject payment{{u"id"_s, u"b2"_s}, {u"type"_s, u"payment input"_s}};
    return {{u"version"_s, u"6.1"_s},
            {u"name"_s, name},
            {u"events"_s,
             QJsonArray{QJsonObject{
                 {u"id"_s, u"e1"_s}, {u"type"_s, u"start"_s}, {u"outgoingEdgeId"_s, u"edge1"_s}}}},
            {u"groups"_s, QJsonArray{QJsonObject{{u"id"_s, u"g1"_s},
                                                 {u"title"_s, u"Pay"_s},
                                                 {u"blocks"_s, QJsonArray{text, payment}}}}},
            {u"edges"_s, QJsonArray{QJsonObject{{u"id"_s, u"edge1"_s},
                                                {u"from"_s, QJsonObject{{u"eventId"_s, u"e1"_s}}},
                                                {u"to"_s, QJsonObject{{u"groupId"_s, u"g1"_s}}}}}},
            {u"variables"_s, QJsonArray{}}};
}

} // namespace flotilla
