// The JSON Schema of the flow document, from the catalogue: what a finished flow is like. What
// publishing asks for besides (texts filled in, expressions that can be read) is the validator's.

#include "core/flow/catalogue.h"
#include "core/flow/condition.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// Any letters and digits: what is left out is ASCII's other characters. The class \p{L} would say
// it better, but is not an expression that every validator can read.
const QString kVariablePattern = u"^([^\\s!-@\\[-`{-~][^\\s!-/:-@\\[-^`{-~]{0,63})?$"_s;
const QString kIdPattern = u"^[^\\s!-,/:-@\\[-^`{-~]{1,64}$"_s;

QJsonObject reference(const QString &name)
{
    return {{u"$ref"_s, u"#/$defs/"_s + name}};
}

QJsonObject textOf(double most)
{
    QJsonObject json{{u"type"_s, u"string"_s}};
    if (most > 0)
        json.insert(u"maxLength"_s, most);
    return json;
}

QJsonObject listOf(const QJsonObject &entries, double most)
{
    QJsonObject json{{u"type"_s, u"array"_s}, {u"items"_s, entries}};
    if (most > 0)
        json.insert(u"maxItems"_s, most);
    return json;
}

QJsonObject recordOf(const QJsonObject &properties, const QStringList &required = {})
{
    QJsonObject json{{u"type"_s, u"object"_s},
                     {u"properties"_s, properties},
                     {u"additionalProperties"_s, false}};
    if (!required.isEmpty())
        json.insert(u"required"_s, QJsonArray::fromStringList(required));
    return json;
}

QJsonObject entriesOf(const Field &field, const QJsonObject &own)
{
    QJsonObject properties = own;
    properties.insert(u"id"_s, reference(u"id"_s));
    properties.insert(u"title"_s, textOf(80));
    return listOf(recordOf(properties, {u"id"_s}), field.max);
}

QJsonObject numberOf(const Field &field, const QString &type)
{
    QJsonObject json{{u"type"_s, type}};
    if (field.max > field.min) {
        json.insert(u"minimum"_s, field.min);
        json.insert(u"maximum"_s, field.max);
    }
    return json;
}

QJsonObject operatorWords()
{
    QStringList words;
    const QList<OperatorType> types = operatorTypes();
    for (const OperatorType &type : types)
        words += type.name;
    return {{u"enum"_s, QJsonArray::fromStringList(words)}};
}

QJsonObject valueOf(const Field &field)
{
    switch (field.type) {
    case Field::Type::Number:
        return numberOf(field, u"number"_s);
    case Field::Type::Integer:
        return numberOf(field, u"integer"_s);
    case Field::Type::Boolean:
        return {{u"type"_s, u"boolean"_s}};
    case Field::Type::Word:
        return {{u"enum"_s, QJsonArray::fromStringList(field.words)}};
    case Field::Type::Variable:
        return {{u"type"_s, u"string"_s}, {u"pattern"_s, kVariablePattern}};
    case Field::Type::Choices:
        return entriesOf(field, {{u"description"_s, textOf(200)}});
    case Field::Type::Cases:
        return entriesOf(
            field,
            {{u"is"_s, operatorWords()}, {u"right"_s, QJsonObject()}, {u"to"_s, QJsonObject()}});
    case Field::Type::Shares:
        return entriesOf(field, {{u"share"_s, QJsonObject{{u"type"_s, u"integer"_s},
                                                          {u"minimum"_s, 0},
                                                          {u"maximum"_s, 1000}}}});
    case Field::Type::Condition:
        return reference(u"condition"_s);
    case Field::Type::Json:
        return {};
    case Field::Type::Headers:
        return {{u"type"_s, u"object"_s},
                {u"additionalProperties"_s, textOf(2000)},
                {u"maxProperties"_s, 30}};
    case Field::Type::Values:
        return {{u"type"_s, u"object"_s}, {u"maxProperties"_s, 50}};
    case Field::Type::Mapping:
        return listOf(recordOf({{u"path"_s, textOf(200)}, {u"variable"_s, textOf(64)}}), 50);
    case Field::Type::Texts:
        return listOf(textOf(4096), field.max);
    case Field::Type::Hours:
        return {{u"type"_s, u"object"_s}};
    case Field::Type::Days:
        return listOf({{u"type"_s, u"string"_s}, {u"pattern"_s, u"^(\\d{4}-)?\\d{2}-\\d{2}$"_s}},
                      400);
    case Field::Type::Country:
        return {{u"type"_s, u"string"_s}, {u"pattern"_s, u"^(..)?$"_s}};
    case Field::Type::Template:
    case Field::Type::Pattern:
    case Field::Type::Zone:
    case Field::Type::Expression:
    case Field::Type::Step:
    case Field::Type::FlowName:
    case Field::Type::Script:
        break;
    }
    return textOf(field.max > 0 ? field.max : 4096);
}

QJsonObject fieldsOf(const BlockType &type)
{
    QJsonObject properties;
    for (const Field &field : type.fields) {
        QJsonObject json = valueOf(field);
        json.insert(u"title"_s, field.title.english());
        json.insert(u"description"_s, field.help.english());
        if (!field.fallback.isUndefined())
            json.insert(u"default"_s, field.fallback);
        properties.insert(field.key, json);
    }
    return recordOf(properties);
}

QJsonObject blockOf(const BlockType &type)
{
    const QJsonObject target = reference(u"id"_s);
    QJsonObject properties{{u"id"_s, target},
                           {u"type"_s, QJsonObject{{u"const"_s, type.key}}},
                           {u"fields"_s, fieldsOf(type)}};
    if (type.hasWayOn)
        properties.insert(u"next"_s, target);
    QJsonObject named;
    for (const Outlet &outlet : type.outlets) {
        QJsonObject json = target;
        json.insert(u"title"_s, outlet.title.english());
        json.insert(u"description"_s, outlet.help.english());
        named.insert(outlet.name, json);
    }
    QJsonObject outlets = recordOf(named);
    // Named by the ids of the block's own entries, which a schema cannot know.
    if (type.outletPerChoice)
        outlets.insert(u"additionalProperties"_s, target);
    properties.insert(u"outlets"_s, outlets);
    QJsonObject json = recordOf(properties, {u"id"_s, u"type"_s});
    json.insert(u"title"_s, type.title.english());
    json.insert(u"description"_s, type.help.english());
    return json;
}

// One of the blocks, chosen by its type: an editor then tells what is wrong with that one.
QJsonObject anyBlock()
{
    QJsonArray names;
    QJsonArray branches;
    for (const BlockType *type : catalogue::all()) {
        names.append(type->key);
        const QJsonObject isOfType{
            {u"properties"_s, QJsonObject{{u"type"_s, QJsonObject{{u"const"_s, type->key}}}}}};
        branches.append(
            QJsonObject{{u"if"_s, isOfType}, {u"then"_s, reference(u"block."_s + type->key)}});
    }
    return {{u"type"_s, u"object"_s},
            {u"required"_s, QJsonArray{u"id"_s, u"type"_s}},
            {u"properties"_s, QJsonObject{{u"type"_s, QJsonObject{{u"enum"_s, names}}}}},
            {u"allOf"_s, branches}};
}

QJsonObject condition()
{
    const QJsonObject many = listOf(reference(u"condition"_s), 0);
    const QJsonObject plain{{u"type"_s, QJsonArray{u"string"_s, u"number"_s, u"boolean"_s}}};
    const QJsonObject list = listOf(plain, 200);
    const QJsonObject right{{u"anyOf"_s, QJsonArray{plain, list}}};
    return {{u"oneOf"_s, QJsonArray{recordOf({{u"all"_s, many}}, {u"all"_s}),
                                    recordOf({{u"any"_s, many}}, {u"any"_s}),
                                    recordOf({{u"expression"_s, textOf(2000)}}, {u"expression"_s}),
                                    recordOf({{u"left"_s, textOf(0)},
                                              {u"is"_s, operatorWords()},
                                              {u"right"_s, right},
                                              {u"to"_s, plain}},
                                             {u"left"_s, u"is"_s})}}};
}

QJsonObject trigger()
{
    const QJsonObject priority{
        {u"type"_s, u"integer"_s}, {u"minimum"_s, -1000}, {u"maximum"_s, 1000}};
    const QJsonObject keyword = recordOf(
        {{u"kind"_s, QJsonObject{{u"const"_s, u"keyword"_s}}},
         {u"match"_s, QJsonObject{{u"enum"_s, QJsonArray{u"exact"_s, u"contains"_s, u"regex"_s}}}},
         {u"words"_s, listOf(textOf(512), 200)},
         {u"priority"_s, priority},
         {u"restart"_s, QJsonObject{{u"type"_s, u"boolean"_s}}}},
        {u"kind"_s});
    const QJsonObject restart{{u"type"_s, u"boolean"_s}};
    const QJsonObject link = recordOf({{u"kind"_s, QJsonObject{{u"const"_s, u"click_to_chat"_s}}},
                                       {u"words"_s, listOf(textOf(512), 200)},
                                       {u"priority"_s, priority},
                                       {u"restart"_s, restart}},
                                      {u"kind"_s});
    const QJsonObject event = recordOf({{u"kind"_s, QJsonObject{{u"const"_s, u"api_event"_s}}},
                                        {u"event"_s, textOf(100)},
                                        {u"priority"_s, priority},
                                        {u"restart"_s, restart}},
                                       {u"kind"_s, u"event"_s});
    QJsonArray mediaWords;
    for (const MessageContent::Kind kind : Trigger::mediaKinds())
        mediaWords.append(wordOf(kind));
    const QJsonObject media =
        recordOf({{u"kind"_s, QJsonObject{{u"const"_s, u"media"_s}}},
                  {u"media"_s, listOf(QJsonObject{{u"enum"_s, mediaWords}}, mediaWords.size())},
                  {u"priority"_s, priority}},
                 {u"kind"_s});
    QJsonArray dayWords;
    for (const char *day : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
        dayWords.append(QString::fromLatin1(day));
    QJsonObject days = listOf(QJsonObject{{u"enum"_s, dayWords}}, dayWords.size());
    days.insert(u"minItems"_s, 1);
    QJsonObject schedule =
        recordOf({{u"kind"_s, QJsonObject{{u"const"_s, u"schedule"_s}}},
                  {u"at"_s, QJsonObject{{u"type"_s, u"string"_s},
                                        {u"pattern"_s, u"^(([01]\\d|2[0-3]):[0-5]\\d)?$"_s}}},
                  {u"days"_s, days},
                  {u"date"_s, QJsonObject{{u"type"_s, u"string"_s},
                                          {u"pattern"_s, u"^(\\d{4}-\\d{2}-\\d{2})?$"_s}}},
                  {u"zone"_s, textOf(100)},
                  {u"tag"_s, textOf(100)},
                  {u"list"_s, textOf(100)},
                  {u"priority"_s, priority},
                  {u"restart"_s, restart}},
                 {u"kind"_s});
    schedule.insert(
        u"not"_s,
        QJsonObject{{u"anyOf"_s,
                     QJsonArray{QJsonObject{{u"required"_s, QJsonArray{u"days"_s, u"date"_s}}},
                                QJsonObject{{u"required"_s, QJsonArray{u"tag"_s, u"list"_s}}}}}});
    const QJsonObject other = recordOf(
        {{u"kind"_s, QJsonObject{{u"enum"_s, QJsonArray{u"first_message"_s, u"any_message"_s,
                                                        u"broadcast_reply"_s}}}},
         {u"priority"_s, priority}},
        {u"kind"_s});
    return {{u"oneOf"_s, QJsonArray{keyword, link, event, schedule, media, other}}};
}

QJsonObject step()
{
    const QJsonObject place{{u"type"_s, u"number"_s}, {u"minimum"_s, -1e7}, {u"maximum"_s, 1e7}};
    return recordOf({{u"id"_s, reference(u"id"_s)},
                     {u"title"_s, textOf(200)},
                     {u"x"_s, place},
                     {u"y"_s, place},
                     {u"width"_s, QJsonObject{{u"type"_s, u"number"_s},
                                              {u"minimum"_s, kStepWidthMin},
                                              {u"maximum"_s, kStepWidthMax}}},
                     {u"blocks"_s, listOf(reference(u"block"_s), 100)},
                     {u"next"_s, reference(u"id"_s)}},
                    {u"id"_s});
}

QJsonObject group()
{
    return recordOf({{u"id"_s, reference(u"id"_s)},
                     {u"title"_s, textOf(200)},
                     {u"colour"_s, textOf(20)},
                     {u"steps"_s, listOf(reference(u"id"_s), kFlowStepsMax)}},
                    {u"id"_s});
}

} // namespace

QJsonObject catalogue::schema()
{
    QJsonObject definitions{
        {u"id"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"pattern"_s, kIdPattern}}},
        {u"block"_s, anyBlock()},
        {u"condition"_s, condition()},
        {u"trigger"_s, trigger()},
        {u"step"_s, step()},
        {u"group"_s, group()}};
    for (const BlockType *type : all())
        definitions.insert(u"block."_s + type->key, blockOf(*type));
    const QJsonObject target = reference(u"id"_s);
    QJsonObject json = recordOf(
        {{u"format"_s, QJsonObject{{u"const"_s, kFlowFormat}}},
         {u"name"_s,
          QJsonObject{{u"type"_s, u"string"_s}, {u"minLength"_s, 1}, {u"maxLength"_s, 200}}},
         {u"language"_s, textOf(35)},
         {u"start"_s, target},
         {u"on_expired"_s, target},
         {u"on_failure"_s, QJsonObject{{u"enum"_s, QJsonArray{u"hand_off"_s, u"block"_s}}}},
         {u"right_to_left"_s, QJsonObject{{u"type"_s, u"boolean"_s}}},
         {u"triggers"_s, listOf(reference(u"trigger"_s), 200)},
         {u"variables"_s, QJsonObject{{u"type"_s, u"object"_s}}},
         {u"steps"_s, listOf(reference(u"step"_s), kFlowStepsMax)},
         {u"groups"_s, listOf(reference(u"group"_s), 500)},
         {u"notes"_s, listOf({}, 1000)}},
        {u"name"_s, u"steps"_s});
    json.insert(u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s);
    json.insert(u"title"_s, u"Flotilla flow"_s);
    json.insert(u"description"_s, u"A chatbot program. docs/flows.md says what it means."_s);
    json.insert(u"$defs"_s, definitions);
    return json;
}

} // namespace flotilla
