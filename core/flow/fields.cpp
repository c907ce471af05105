// The types of fields: what each must be like to be read, what fits it, and what it needs to be
// published.

#include "core/flow/catalogue.h"
#include "core/flow/condition.h"
#include "core/flow/fieldproblem.h"
#include "core/flow/flowwords.h"
#include "core/flow/jsontext.h"
#include "core/flow/pattern.h"
#include "core/flow/scriptuses.h"
#include "core/flow/weekhours.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kTextMax = 4096;
constexpr qsizetype kTitleMax = 80;
constexpr qsizetype kDescriptionMax = 200;
constexpr qsizetype kJsonMax = 16 * 1024;
constexpr qsizetype kHeadersMax = 30;
constexpr qsizetype kMappingMax = 50;
constexpr qsizetype kDaysOffMax = 400;
constexpr int kShareMax = 1000;

void report(Problems &problems, const QString &code, const QString &path, const QString &message)
{
    problems.append({Problem::Severity::Error, code, path, message});
}

bool readText(const QJsonValue &value, const QString &path, double max, Problems &problems)
{
    if (!value.isString()) {
        refuse(problems, path, FlowWords::tr("must be a text"));
        return false;
    }
    const qsizetype limit = max > 0 ? static_cast<qsizetype>(max) : kTextMax;
    if (value.toString().size() > limit) {
        unfit(problems, path, FlowWords::tr("is longer than %1 characters").arg(limit));
        return false;
    }
    return true;
}

void readNumber(const Field &field, const QJsonValue &value, const QString &path,
                Problems &problems)
{
    const bool whole = field.type == Field::Type::Integer;
    const double number = value.toDouble();
    if (!value.isDouble() || (whole && number != static_cast<double>(value.toInteger()))) {
        // What somebody is still writing is a text.
        const auto say = value.isDouble() || value.isString() ? unfit : refuse;
        return say(problems, path,
                   whole ? FlowWords::tr("must be a whole number")
                         : FlowWords::tr("must be a number"));
    }
    if (field.max > field.min && (number < field.min || number > field.max))
        unfit(
            problems, path,
            FlowWords::tr("must be from %1 to %2").arg(plainText(field.min), plainText(field.max)));
}

// A list of objects with these text keys and no others.
void readRecords(const QJsonValue &value, const QString &path, qsizetype most,
                 const QList<std::pair<QString, qsizetype>> &keys, Problems &problems)
{
    if (!value.isArray())
        return refuse(problems, path, FlowWords::tr("must be a list"));
    const QJsonArray entries = value.toArray();
    if (entries.size() > most)
        unfit(problems, path, FlowWords::tr("has more than %1 entries").arg(most));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString at = pointer(path, i);
        if (!entries.at(i).isObject()) {
            refuse(problems, at, FlowWords::tr("must be an object"));
            continue;
        }
        const QJsonObject entry = entries.at(i).toObject();
        for (auto it = entry.constBegin(); it != entry.constEnd(); ++it) {
            const auto known = std::find_if(keys.begin(), keys.end(),
                                            [&](const auto &key) { return key.first == it.key(); });
            if (known == keys.end())
                refuse(problems, pointer(at, it.key()), FlowWords::tr("is not a known key here"));
            else
                readText(it.value(), pointer(at, it.key()), static_cast<double>(known->second),
                         problems);
        }
    }
}

void readEntryIds(const QJsonValue &value, const QString &path, Problems &problems)
{
    QSet<QString> ids;
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString id = entries.at(i).toObject().value(u"id"_s).toString();
        const QString at = pointer(pointer(path, i), u"id"_s);
        if (id.isEmpty())
            refuse(problems, at, FlowWords::tr("is missing: every entry needs an id"));
        else if (isReservedOutlet(id))
            refuse(problems, at,
                   FlowWords::tr("\"%1\" is the name of an outlet of the block").arg(id));
        else if (ids.contains(id))
            refuse(problems, at, FlowWords::tr("\"%1\" is the id of an earlier entry too").arg(id));
        ids.insert(id);
    }
}

// Entries with outlets of their own: texts by `keys`, what else `other` takes.
void readEntries(const Field &field, const QJsonValue &value, const QString &path,
                 const QList<std::pair<QString, qsizetype>> &keys, const QStringList &other,
                 Problems &problems)
{
    QJsonArray texts = value.toArray();
    for (qsizetype i = 0; i < texts.size() && !other.isEmpty(); ++i) {
        if (!texts.at(i).isObject())
            continue;
        QJsonObject entry = texts.at(i).toObject();
        for (const QString &key : other)
            entry.remove(key);
        texts[i] = entry;
    }
    readRecords(value.isArray() ? QJsonValue(texts) : value, path,
                static_cast<qsizetype>(field.max), keys, problems);
    if (std::none_of(problems.begin(), problems.end(),
                     [](const Problem &problem) { return !isUnfit(problem); }))
        readEntryIds(value, path, problems);
}

void readCases(const Field &field, const QJsonValue &value, const QString &path, Problems &problems)
{
    readEntries(field, value, path, {{u"id"_s, 64}, {u"title"_s, kTitleMax}},
                {u"is"_s, u"right"_s, u"to"_s}, problems);
}

void checkCase(const QJsonObject &entry, const QString &path, Problems &problems)
{
    QJsonObject comparison = entry;
    comparison.remove(u"id"_s);
    comparison.remove(u"title"_s);
    comparison.insert(u"left"_s, u"value"_s);
    const qsizetype before = problems.size();
    checkCondition(comparison, path, problems);
    if (problems.size() == before)
        checkComparisonContent(entry, entry.value(u"title"_s).toString(), path, problems);
}

void readShares(const Field &field, const QJsonValue &value, const QString &path,
                Problems &problems)
{
    readEntries(field, value, path, {{u"id"_s, 64}, {u"title"_s, kTitleMax}}, {u"share"_s},
                problems);
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const int share = entries.at(i)[u"share"_s].toInt(-1);
        if (share < 0 || share > kShareMax)
            unfit(problems, pointer(pointer(path, i), u"share"_s),
                  FlowWords::tr("must be a whole number from 0 to %1").arg(kShareMax));
    }
}

void readValues(const QJsonValue &value, const QString &path, Problems &problems)
{
    if (!value.isObject())
        return refuse(problems, path,
                      FlowWords::tr("must be an object of variables and their values"));
    const QJsonObject values = value.toObject();
    if (values.size() > kMappingMax)
        unfit(problems, path, FlowWords::tr("has more than %1 entries").arg(kMappingMax));
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        if (!isVariableName(it.key()) || isReservedRoot(it.key()))
            unfit(problems, pointer(path, it.key()),
                  FlowWords::tr("has \"%1\", which is not the name of a variable")
                      .arg(it.key().left(60)));
    }
    if (jsonSize(value) > kJsonMax)
        unfit(problems, path, FlowWords::tr("is larger than %1 bytes").arg(kJsonMax));
}

void readTexts(const Field &field, const QJsonValue &value, const QString &path, Problems &problems)
{
    const QJsonArray texts = value.toArray();
    if (!value.isArray())
        return refuse(problems, path, FlowWords::tr("must be a list of texts"));
    if (texts.size() > static_cast<qsizetype>(field.max))
        unfit(problems, path, FlowWords::tr("has more than %1 entries").arg(field.max));
    for (qsizetype i = 0; i < texts.size(); ++i)
        readText(texts.at(i), pointer(path, i), kTextMax, problems);
}

void readHeaders(const QJsonValue &value, const QString &path, Problems &problems)
{
    if (!value.isObject())
        return refuse(problems, path, FlowWords::tr("must be an object of header names and texts"));
    const QJsonObject headers = value.toObject();
    if (headers.size() > kHeadersMax)
        unfit(problems, path, FlowWords::tr("has more than %1 entries").arg(kHeadersMax));
    static const Result<Pattern> token = Pattern::compile(u"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}"_s);
    for (auto it = headers.constBegin(); it != headers.constEnd(); ++it) {
        if (!token->matchesAll(it.key()))
            unfit(problems, pointer(path, it.key()),
                  FlowWords::tr("has \"%1\", which is not the name of a header")
                      .arg(it.key().left(60)));
        readText(it.value(), pointer(path, it.key()), 2000, problems);
    }
}

void readDays(const QJsonValue &value, const QString &path, Problems &problems)
{
    if (!value.isArray())
        return refuse(problems, path,
                      FlowWords::tr("must be a list of days such as 2026-12-25 or 12-25"));
    const QJsonArray days = value.toArray();
    if (days.size() > kDaysOffMax)
        unfit(problems, path, FlowWords::tr("has more than %1 entries").arg(kDaysOffMax));
    for (qsizetype i = 0; i < days.size(); ++i) {
        const auto say = days.at(i).isString() ? unfit : refuse;
        if (!isDayText(days.at(i).toString()))
            say(problems, pointer(path, i),
                FlowWords::tr("has a day that is none: write it as 2026-12-25 or 12-25"));
    }
}

// Most texts have nothing to fill in.
bool isPlainText(const QString &text)
{
    return text.size() <= kTemplateLengthMax && !text.contains(u"{{"_s);
}

void checkTemplate(const QJsonValue &value, const QString &path, Problems &problems)
{
    if (isPlainText(value.toString()))
        return;
    TemplateError error;
    if (!Template::parse(value.toString(), &error))
        report(problems, u"flow.bad_template"_s, path, error.told());
}

template<class Visit>
void eachText(const QJsonValue &value, const QString &path, const Visit &visit)
{
    if (value.isString()) {
        visit(value, path);
    } else if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i)
            eachText(entries.at(i), pointer(path, i), visit);
    } else if (value.isObject()) {
        const QJsonObject entries = value.toObject();
        for (auto it = entries.constBegin(); it != entries.constEnd(); ++it)
            eachText(it.value(), pointer(path, it.key()), visit);
    }
}

bool isBlank(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() ||
           (value.isString() && value.toString().trimmed().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) ||
           (value.isObject() && value.toObject().isEmpty());
}

bool isChoiceText(const QString &path)
{
    return !path.endsWith(u"/id"_s);
}

} // namespace

QString wordOf(Field::Type type)
{
    static const QHash<Field::Type, QString> words{
        {Field::Type::Template, u"template"_s},
        {Field::Type::Number, u"number"_s},
        {Field::Type::Integer, u"integer"_s},
        {Field::Type::Boolean, u"boolean"_s},
        {Field::Type::Word, u"word"_s},
        {Field::Type::Variable, u"variable"_s},
        {Field::Type::Choices, u"choices"_s},
        {Field::Type::Condition, u"condition"_s},
        {Field::Type::Json, u"json"_s},
        {Field::Type::Headers, u"headers"_s},
        {Field::Type::Mapping, u"mapping"_s},
        {Field::Type::Hours, u"hours"_s},
        {Field::Type::Days, u"days"_s},
        {Field::Type::Pattern, u"pattern"_s},
        {Field::Type::Zone, u"zone"_s},
        {Field::Type::Country, u"country"_s},
        {Field::Type::Expression, u"expression"_s},
        {Field::Type::Cases, u"cases"_s},
        {Field::Type::Shares, u"shares"_s},
        {Field::Type::Values, u"values"_s},
        {Field::Type::Texts, u"texts"_s},
        {Field::Type::Step, u"step"_s},
        {Field::Type::FlowName, u"flow"_s},
        {Field::Type::Script, u"script"_s},
    };
    return words.value(type);
}

bool isUnfit(const Problem &problem)
{
    return problem.code == kUnfit;
}

bool isReservedOutlet(QStringView id)
{
    return id == u"invalid" || id == u"no_answer" || id == u"otherwise";
}

void readField(const Field &field, const QJsonValue &value, const QString &path, Problems &problems)
{
    switch (field.type) {
    case Field::Type::Template:
    case Field::Type::Pattern:
    case Field::Type::Zone:
    case Field::Type::Expression:
    case Field::Type::Step:
    case Field::Type::FlowName:
    case Field::Type::Script:
        readText(value, path, field.max, problems);
        break;
    case Field::Type::Country:
        if (readText(value, path, 2, problems) && !value.toString().isEmpty() &&
            value.toString().size() != 2)
            unfit(problems, path, FlowWords::tr("must be a country of two letters, such as BR"));
        break;
    case Field::Type::Number:
    case Field::Type::Integer:
        readNumber(field, value, path, problems);
        break;
    case Field::Type::Boolean:
        if (!value.isBool())
            refuse(problems, path, FlowWords::tr("must be true or false"));
        break;
    case Field::Type::Word:
        if (!field.words.contains(value.toString()))
            refuse(problems, path,
                   FlowWords::tr("must be one of: %1").arg(field.words.join(u", "_s)));
        break;
    case Field::Type::Variable:
        if (readText(value, path, 64, problems) && !value.toString().isEmpty() &&
            (!isVariableName(value.toString()) || isReservedRoot(value.toString())))
            unfit(problems, path,
                  FlowWords::tr("must be the name of a variable: a letter, then letters, digits "
                                "and _ (not contact, session, message, now or today)"));
        break;
    case Field::Type::Choices:
        readEntries(field, value, path,
                    {{u"id"_s, 64}, {u"title"_s, kTitleMax}, {u"description"_s, kDescriptionMax}},
                    {}, problems);
        break;
    case Field::Type::Cases:
        readCases(field, value, path, problems);
        break;
    case Field::Type::Shares:
        readShares(field, value, path, problems);
        break;
    case Field::Type::Values:
        readValues(value, path, problems);
        break;
    case Field::Type::Texts:
        readTexts(field, value, path, problems);
        break;
    case Field::Type::Condition: // all of it is written by people
        break;
    case Field::Type::Json:
        if (jsonSize(value) > kJsonMax)
            unfit(problems, path, FlowWords::tr("is larger than %1 bytes").arg(kJsonMax));
        break;
    case Field::Type::Headers:
        readHeaders(value, path, problems);
        break;
    case Field::Type::Mapping:
        readRecords(value, path, kMappingMax, {{u"path"_s, 200}, {u"variable"_s, 64}}, problems);
        break;
    case Field::Type::Hours:
        readWeekHours(value, path, problems);
        break;
    case Field::Type::Days:
        readDays(value, path, problems);
        break;
    }
}

namespace {

// Keys belong to the workspace's secrets.
void checkKeys(const QJsonObject &headers, const QString &path, Problems &problems)
{
    static const QStringList known{
        u"authorization"_s, u"proxy-authorization"_s, u"x-api-key"_s, u"api-key"_s,
        u"apikey"_s,        u"x-auth-token"_s,        u"cookie"_s};
    for (auto it = headers.constBegin(); it != headers.constEnd(); ++it) {
        if (known.contains(it.key().toLower()) && !it.value().toString().contains(u"{{"_s))
            problems.append(
                {Problem::Severity::Warning, u"flow.key_in_flow"_s, pointer(path, it.key()),
                 FlowWords::tr("Everybody who can see this flow can read this key. Keep it as a "
                               "secret of the workspace and write {{secret.name}} here.")});
    }
}

} // namespace

void checkField(const Field &field, const QJsonValue &value, const QString &path,
                Problems &problems)
{
    if (isBlank(value)) {
        if (field.required && field.fallback.isUndefined())
            report(problems,
                   field.type == Field::Type::Choices ? u"flow.no_choices"_s
                                                      : u"flow.field_missing"_s,
                   path, FlowWords::tr("\"%1\" is still empty.").arg(field.title));
        return;
    }
    Problems unfitting;
    readField(field, value, path, unfitting);
    for (const Problem &problem : std::as_const(unfitting))
        report(problems, problem.code, problem.path,
               FlowWords::tr("\"%1\" %2.").arg(field.title, problem.message));
    if (!unfitting.isEmpty())
        return;
    if (field.type == Field::Type::Headers)
        checkKeys(value.toObject(), path, problems);
    switch (field.type) {
    case Field::Type::Template:
        checkTemplate(value, path, problems);
        break;
    case Field::Type::Json:
    case Field::Type::Headers:
    case Field::Type::Values:
    case Field::Type::Texts:
        eachText(value, path, [&](const QJsonValue &text, const QString &at) {
            checkTemplate(text, at, problems);
        });
        break;
    case Field::Type::Choices:
        eachText(value, path, [&](const QJsonValue &text, const QString &at) {
            if (isChoiceText(at))
                checkTemplate(text, at, problems);
        });
        break;
    case Field::Type::Condition: {
        const qsizetype before = problems.size();
        checkCondition(value, path, problems);
        if (problems.size() == before)
            checkConditionContent(value.toObject(), path, problems);
        break;
    }
    case Field::Type::Expression:
        checkExpressionText(value.toString(), path, problems);
        break;
    case Field::Type::Cases: {
        const QJsonArray cases = value.toArray();
        for (qsizetype i = 0; i < cases.size(); ++i)
            checkCase(cases.at(i).toObject(), pointer(path, i), problems);
        break;
    }
    case Field::Type::Pattern:
        if (const Result<Pattern> pattern = Pattern::compile(value.toString()); !pattern)
            report(problems, u"flow.bad_pattern"_s, path, pattern.error().message);
        break;
    case Field::Type::Zone:
        if (!QTimeZone::isTimeZoneIdAvailable(value.toString().toUtf8()))
            report(problems, u"flow.unknown_zone"_s, path,
                   FlowWords::tr("\"%1\" is not a time zone; use one such as America/Sao_Paulo.")
                       .arg(value.toString()));
        break;
    case Field::Type::Mapping: {
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString name = entries.at(i).toObject().value(u"variable"_s).toString();
            if (!isVariableName(name) || isReservedRoot(name))
                report(problems, u"flow.field_missing"_s, pointer(pointer(path, i), u"variable"_s),
                       FlowWords::tr("Say which variable takes this part of the answer."));
        }
        break;
    }
    default:
        break;
    }
}

QList<Template::Use> usesOf(const Field &field, const QJsonValue &value)
{
    QList<Template::Use> uses;
    switch (field.type) {
    case Field::Type::Template:
    case Field::Type::Json:
    case Field::Type::Headers:
    case Field::Type::Choices:
    case Field::Type::Values:
    case Field::Type::Texts:
    case Field::Type::Cases:
        eachText(value, {}, [&](const QJsonValue &text, const QString &at) {
            if (field.type == Field::Type::Choices && !isChoiceText(at))
                return;
            if (isPlainText(text.toString()))
                return;
            if (const auto parsed = Template::parse(text.toString()))
                uses += parsed->uses();
        });
        break;
    case Field::Type::Condition:
        uses = conditionUses(value.toObject());
        break;
    case Field::Type::Expression:
        if (const auto parsed = Expression::parse(value.toString()))
            uses = parsed->uses();
        break;
    case Field::Type::Script:
        uses = scriptUses(value.toString());
        break;
    default:
        break;
    }
    return uses;
}

QStringList variablesSetBy(const BlockType &type, const Block &block)
{
    QStringList names;
    for (const Field &field : type.fields) {
        const QJsonValue value = block.fields.value(field.key);
        if (field.type == Field::Type::Variable && !value.toString().isEmpty()) {
            names += value.toString();
        } else if (field.type == Field::Type::Mapping) {
            const QJsonArray entries = value.toArray();
            for (const QJsonValue &entry : entries)
                names += entry.toObject().value(u"variable"_s).toString();
        }
    }
    return names;
}

} // namespace flotilla
