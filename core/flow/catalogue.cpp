#include "core/flow/catalogue.h"

#include "core/flow/condition.h"
#include "core/flow/filters.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

QJsonObject jsonOf(const Field &field)
{
    QJsonObject json{{u"key"_s, field.key},
                     {u"type"_s, wordOf(field.type)},
                     {u"title"_s, field.title.english()},
                     {u"help"_s, field.help.english()},
                     {u"required"_s, field.required}};
    if (!field.fallback.isUndefined())
        json.insert(u"default"_s, field.fallback);
    if (field.max > field.min) {
        json.insert(u"min"_s, field.min);
        json.insert(u"max"_s, field.max);
    }
    if (!field.words.isEmpty())
        json.insert(u"words"_s, QJsonArray::fromStringList(field.words));
    return json;
}

QJsonObject jsonOf(const BlockType &type)
{
    QJsonArray fields;
    for (const Field &field : type.fields)
        fields.append(jsonOf(field));
    QJsonArray outlets;
    for (const Outlet &outlet : type.outlets)
        outlets.append(QJsonObject{{u"name"_s, outlet.name},
                                   {u"title"_s, outlet.title.english()},
                                   {u"help"_s, outlet.help.english()},
                                   {u"ends_when_open"_s, outlet.endsWhenOpen}});
    return {{u"type"_s, type.key},
            {u"category"_s, type.category},
            {u"title"_s, type.title.english()},
            {u"help"_s, type.help.english()},
            {u"fields"_s, fields},
            {u"outlets"_s, outlets},
            {u"outlet_per_choice"_s, type.outletPerChoice},
            {u"has_way_on"_s, type.hasWayOn},
            {u"asks_customer"_s, type.asksCustomer},
            {u"waits"_s, type.waits}};
}

QString limitsOf(const Field &field)
{
    QStringList notes;
    if (field.required && field.fallback.isUndefined())
        notes += u"required"_s;
    if (!field.words.isEmpty())
        notes += field.words.join(u", "_s);
    if (field.max > field.min)
        notes += u"%1 to %2"_s.arg(plainText(field.min), plainText(field.max));
    if (!field.fallback.isUndefined())
        notes += u"default %1"_s.arg(plainText(field.fallback));
    return notes.join(u"; "_s);
}

QString markdownOf(const BlockType &type)
{
    QString out =
        u"### `%1` %2\n\n%3\n\n"_s.arg(type.key, type.title.english(), type.help.english());
    if (!type.fields.isEmpty()) {
        out += u"| field | type | limits | meaning |\n|---|---|---|---|\n"_s;
        for (const Field &field : type.fields)
            out += u"| `%1` | %2 | %3 | %4 |\n"_s.arg(field.key, wordOf(field.type),
                                                      limitsOf(field), field.help.english());
        out += u'\n';
    }
    if (type.hasWayOn)
        out += u"- way on (`next`)\n"_s;
    if (type.outletPerChoice)
        out += u"- one outlet per entry of `%1`, named by its id; an open one takes the way on\n"_s
                   .arg(type.entryField()->key);
    for (const Outlet &outlet : type.outlets)
        out += u"- `%1`: %2 Open: %3.\n"_s.arg(outlet.name, outlet.help.english(),
                                               outlet.endsWhenOpen ? u"the run ends"_s
                                                                   : u"takes the way on"_s);
    return out + u'\n';
}

} // namespace

QString Field::titleOf(const QString &word) const
{
    const qsizetype at = words.indexOf(word);
    return at >= 0 && at < wordTitles.size() ? wordTitles.at(at).shown() : word;
}

const Field *BlockType::field(QStringView name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field &entry) { return entry.key == name; });
    return found == fields.end() ? nullptr : &*found;
}

QJsonValue BlockType::valueOf(const Block &block, const QString &name) const
{
    const QJsonValue value = block.fields.value(name);
    if (!value.isUndefined())
        return value;
    const Field *known = field(name);
    return known ? known->fallback : QJsonValue(QJsonValue::Undefined);
}

QList<Choice> BlockType::choicesOf(const Block &block) const
{
    QList<Choice> choices;
    const Field *const entryList = entryField();
    const QJsonArray entries =
        entryList ? block.fields.value(entryList->key).toArray() : QJsonArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        choices.append(Choice{entry.value(u"id"_s).toString(), entry.value(u"title"_s).toString(),
                              entry.value(u"description"_s).toString()});
    }
    return choices;
}

const Field *BlockType::entryField() const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [](const Field &entry) {
        return entry.type == Field::Type::Choices || entry.type == Field::Type::Cases ||
               entry.type == Field::Type::Shares;
    });
    return found == fields.end() ? nullptr : &*found;
}

const Field *BlockType::fieldOf(Field::Type wanted) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field &entry) { return entry.type == wanted; });
    return found == fields.end() ? nullptr : &*found;
}

const Outlet *BlockType::outlet(QStringView name) const
{
    const auto found = std::find_if(outlets.begin(), outlets.end(),
                                    [&](const Outlet &entry) { return entry.name == name; });
    return found == outlets.end() ? nullptr : &*found;
}

bool BlockType::hasOutlet(const Block &block, const QString &name) const
{
    if (name.isEmpty())
        return hasWayOn;
    if (outlet(name))
        return true;
    if (!outletPerChoice)
        return false;
    const QList<Choice> choices = choicesOf(block);
    return std::any_of(choices.begin(), choices.end(),
                       [&](const Choice &choice) { return choice.id == name; });
}

bool BlockType::usesOutlet(const Block &block, const Outlet &outlet) const
{
    if (outlet.onlyWhenLed && !block.outlets.contains(outlet.name))
        return false;
    return outlet.onlyWith.isEmpty() || valueOf(block, outlet.onlyWith).toInt() != 0;
}

namespace catalogue {

const QList<const BlockType *> &all()
{
    static const QList<const BlockType *> types = blocks::registered();
    return types;
}

const BlockType *find(const QString &key)
{
    static const QHash<QString, const BlockType *> index = [] {
        QHash<QString, const BlockType *> built;
        for (const BlockType *type : all())
            built.insert(type->key, type);
        return built;
    }();
    return index.value(key);
}

QJsonObject json()
{
    QJsonArray blocks;
    for (const BlockType *type : all())
        blocks.append(jsonOf(*type));
    QJsonArray filters;
    for (const FilterType &filter : filterTypes())
        filters.append(QJsonObject{{u"name"_s, filter.name},
                                   {u"arguments_min"_s, filter.argumentsMin},
                                   {u"arguments_max"_s, filter.argumentsMax},
                                   {u"help"_s, filter.help.english()},
                                   {u"example"_s, filter.example}});
    QJsonArray operators;
    for (const OperatorType &type : operatorTypes())
        operators.append(QJsonObject{{u"name"_s, type.name}, {u"words"_s, type.words.english()}});
    return {{u"blocks"_s, blocks}, {u"filters"_s, filters}, {u"operators"_s, operators}};
}

QString markdown()
{
    QString out;
    for (const BlockType *type : all())
        out += markdownOf(*type);
    out += u"### Filters\n\n| filter | meaning | example |\n|---|---|---|\n"_s;
    for (const FilterType &filter : filterTypes()) {
        QString example = filter.example;
        out += u"| `%1` | %2 | `%3` |\n"_s.arg(filter.name, filter.help.english(),
                                               example.replace(u'|', u"\\|"_s));
    }
    out += u"\n### Operators\n\n| operator | reads as |\n|---|---|\n"_s;
    for (const OperatorType &type : operatorTypes())
        out += u"| `%1` | %2 |\n"_s.arg(type.name, type.words.english());
    return out;
}

} // namespace catalogue

} // namespace flotilla
