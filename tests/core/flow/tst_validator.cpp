#include "core/flow/catalogue.h"
#include "core/flow/validator.h"
#include "tests/core/flow/chat.h"

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

#include <functional>

using namespace flotilla;
using namespace Qt::StringLiterals;

// Each rule with a flow that breaks it, and one that just does not.
class TestValidator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void everyRuleHasAFlow();
    void everyCodeIsARule();
    void wordsAreForPeople();
    void problemsNameTheirPlace();
    void fixesMend_data();
    void fixesMend();
    void aFixThatDoesNotFitChangesNothing();
    void scriptsUseVariables_data();
    void scriptsUseVariables();
    void documentationListsTheRules();
    void largeFlowsAreQuick();
};

namespace {

using Change = std::function<void(QJsonObject &flow)>;

// A flow without any problem: asks, and ends.
QJsonObject good()
{
    QJsonObject asked = block(u"input.choice"_s,
                              {{u"text"_s, u"Which?"_s},
                               {u"choices"_s, choices({u"One"_s, u"Two"_s})},
                               {u"variable"_s, u"which"_s}},
                              {{u"invalid"_s, u"bye"_s}, {u"c1"_s, u"bye"_s}});
    QJsonObject bye = textStep(u"bye"_s, u"Bye {{which | default: \"then\"}}"_s);
    QJsonArray blocks = bye[u"blocks"_s].toArray();
    blocks.append(QJsonObject{{u"id"_s, u"end"_s}, {u"type"_s, u"logic.end"_s}});
    bye[u"blocks"_s] = blocks;
    QJsonObject flow = Chat::flowOf({asked}, {bye});
    QJsonArray steps = flow[u"steps"_s].toArray();
    QJsonObject first = steps[0].toObject();
    first[u"next"_s] = u"bye"_s;
    steps[0] = first;
    flow[u"steps"_s] = steps;
    flow[u"triggers"_s] =
        QJsonArray{QJsonObject{{u"kind"_s, u"keyword"_s}, {u"words"_s, QJsonArray{u"hi"_s}}}};
    return flow;
}

void changeStep(QJsonObject &flow, int step, const std::function<void(QJsonObject &)> &change)
{
    QJsonArray steps = flow[u"steps"_s].toArray();
    QJsonObject entry = steps[step].toObject();
    change(entry);
    steps[step] = entry;
    flow[u"steps"_s] = steps;
}

void changeBlock(QJsonObject &flow, const std::function<void(QJsonObject &)> &change)
{
    changeStep(flow, 0, [&](QJsonObject &step) {
        QJsonArray blocks = step[u"blocks"_s].toArray();
        QJsonObject entry = blocks[0].toObject();
        change(entry);
        blocks[0] = entry;
        step[u"blocks"_s] = blocks;
    });
}

void setField(QJsonObject &flow, const QString &key, const QJsonValue &value)
{
    changeBlock(flow, [&](QJsonObject &entry) {
        QJsonObject fields = entry[u"fields"_s].toObject();
        fields[key] = value;
        entry[u"fields"_s] = fields;
    });
}

// The block of the first step becomes this one.
Change with(QJsonObject entry)
{
    return [entry](QJsonObject &flow) {
        changeBlock(flow, [&](QJsonObject &old) {
            old = entry;
            old[u"id"_s] = u"b0"_s;
        });
    };
}

void addStep(QJsonObject &flow, const QJsonObject &step)
{
    QJsonArray steps = flow[u"steps"_s].toArray();
    steps.append(step);
    flow[u"steps"_s] = steps;
}

struct Rule
{
    const char *name;
    QString code;
    QString path;
    Change breaks;
    Change passes = {}; // absent: the good flow
    ValidationScope scope = {};
    void (*then)(Flow &flow) = nullptr; // what no document can say, but who edits a flow can
};

Change set(const QString &key, const QJsonValue &value)
{
    return [key, value](QJsonObject &flow) { flow[key] = value; };
}

Change without(const QString &key)
{
    return [key](QJsonObject &flow) { flow.remove(key); };
}

Change triggers(const QJsonArray &entries)
{
    return set(u"triggers"_s, entries);
}

QJsonObject keyword(const QJsonArray &words, const QString &match = u"exact"_s, int priority = 0)
{
    return {{u"kind"_s, u"keyword"_s},
            {u"match"_s, match},
            {u"words"_s, words},
            {u"priority"_s, priority}};
}

QJsonObject ofKind(const QString &kind, int priority = 0)
{
    return {{u"kind"_s, kind}, {u"priority"_s, priority}};
}

QJsonObject restarting(const QString &word)
{
    QJsonObject trigger = keyword({word});
    trigger[u"restart"_s] = true;
    return trigger;
}

QJsonObject clickToChat(const QJsonArray &texts)
{
    return {{u"kind"_s, u"click_to_chat"_s}, {u"words"_s, texts}};
}

QJsonObject event(const QString &name, int priority = 0)
{
    return {{u"kind"_s, u"api_event"_s}, {u"event"_s, name}, {u"priority"_s, priority}};
}

QJsonObject media(const QJsonArray &kinds, int priority = 0)
{
    return {{u"kind"_s, u"media"_s}, {u"media"_s, kinds}, {u"priority"_s, priority}};
}

Change field(const QString &key, const QJsonValue &value)
{
    return [key, value](QJsonObject &flow) { setField(flow, key, value); };
}

Change leadingOn(const QJsonObject &entry, const QString &next)
{
    return [entry, next](QJsonObject &flow) {
        with(entry)(flow);
        changeStep(flow, 0, [&](QJsonObject &step) { step[u"next"_s] = next; });
    };
}

Change together(const Change &first, const Change &second)
{
    return [first, second](QJsonObject &flow) {
        first(flow);
        second(flow);
    };
}

QJsonObject question(const QString &type, QJsonObject fields, QJsonObject outlets = {})
{
    fields[u"text"_s] = u"?"_s;
    outlets[u"invalid"_s] = u"bye"_s;
    return block(type, fields, outlets);
}

QJsonObject hours()
{
    return {{u"mon"_s, QJsonArray{QJsonArray{u"09:00"_s, u"18:00"_s}}}};
}

QJsonArray described(const QString &description)
{
    QJsonArray entries = choices({u"One"_s, u"Two"_s});
    QJsonObject second = entries[1].toObject();
    second[u"description"_s] = description;
    entries[1] = second;
    return entries;
}

QJsonArray ways(int first, int second)
{
    return {QJsonObject{{u"id"_s, u"a"_s}, {u"title"_s, u"A"_s}, {u"share"_s, first}},
            QJsonObject{{u"id"_s, u"b"_s}, {u"title"_s, u"B"_s}, {u"share"_s, second}}};
}

ValidationScope channel(bool native)
{
    ValidationScope scope;
    scope.channel = ChannelAbilities{native, native, native, 4096};
    return scope;
}

ValidationScope knowing(const QSet<QString> &names)
{
    ValidationScope scope;
    scope.flowNames = names;
    return scope;
}

ValidationScope taking(const QSet<QString> &names)
{
    ValidationScope scope = knowing(names);
    scope.takesName = true;
    return scope;
}

ValidationScope at(Instant now, const QString &zone)
{
    ValidationScope scope;
    scope.now = now;
    scope.zone = zone;
    return scope;
}

QJsonObject schedule(QJsonObject keys)
{
    keys[u"kind"_s] = u"schedule"_s;
    return keys;
}

QJsonObject atNine(const QJsonObject &more)
{
    QJsonObject trigger = schedule({{u"at"_s, u"09:00"_s}, {u"tag"_s, u"vip"_s}});
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        trigger[it.key()] = it.value();
    return trigger;
}

QJsonArray numbered(int count)
{
    QJsonArray words;
    for (int i = 0; i < count; ++i)
        words.append(u"word %1"_s.arg(i));
    return words;
}

QJsonObject onNewYear(const QString &time)
{
    return schedule({{u"at"_s, time}, {u"date"_s, u"2026-01-01"_s}, {u"tag"_s, u"vip"_s}});
}

QString inField(const QString &key)
{
    return u"/steps/0/blocks/0/fields/"_s + key;
}

QList<Rule> headRules()
{
    return {
        {"nothing wrong", {}, {}, [](QJsonObject &) {}},
        {"no steps", u"flow.empty"_s, u"/steps"_s,
         together(set(u"steps"_s, QJsonArray()), without(u"start"_s))},
        {"no start", u"flow.no_start"_s, u"/start"_s, without(u"start"_s)},
        {"no trigger", u"flow.no_trigger"_s, u"/triggers"_s, without(u"triggers"_s)},
        {"no keyword", u"flow.no_keyword"_s, u"/triggers/0/words"_s,
         triggers({QJsonObject{{u"kind"_s, u"keyword"_s}}})},
        {"empty keyword", u"flow.no_keyword"_s, u"/triggers/0/words/1"_s,
         triggers({keyword({u"hi"_s, u" "_s})}), triggers({keyword({u"hi"_s, u"1!"_s})})},
        {"bad keyword pattern", u"flow.bad_pattern"_s, u"/triggers/0/words/0"_s,
         triggers({keyword({u"("_s}, u"regex"_s)}), triggers({keyword({u"()"_s}, u"regex"_s)})},
        {"keyword twice", u"flow.double_keyword"_s, u"/triggers/1/words/0"_s,
         triggers({keyword({u"hi"_s}), keyword({u"HI!"_s})}),
         triggers({keyword({u"hi"_s}), keyword({u"HIP!"_s})})},
        {"two for any message", u"flow.double_trigger"_s, u"/triggers/1"_s,
         triggers({QJsonObject{{u"kind"_s, u"any_message"_s}},
                   QJsonObject{{u"kind"_s, u"any_message"_s}}}),
         triggers({QJsonObject{{u"kind"_s, u"first_message"_s}},
                   QJsonObject{{u"kind"_s, u"any_message"_s}}})},
        {"hidden behind any message", u"flow.trigger_never_fires"_s, u"/triggers/0"_s,
         triggers(
             {keyword({u"hi"_s}), QJsonObject{{u"kind"_s, u"any_message"_s}, {u"priority"_s, 5}}}),
         triggers({keyword({u"hi"_s}, u"exact"_s, 5),
                   QJsonObject{{u"kind"_s, u"any_message"_s}, {u"priority"_s, 5}}})},
        {"link without a text", u"flow.no_link_text"_s, u"/triggers/0/words"_s,
         triggers({QJsonObject{{u"kind"_s, u"click_to_chat"_s}}}),
         triggers({clickToChat({u"Hi!"_s})})},
        {"link with an empty text", u"flow.no_link_text"_s, u"/triggers/0/words/1"_s,
         triggers({clickToChat({u"Hi!"_s, u" "_s})}), triggers({clickToChat({u"Hi!"_s, u"?"_s})})},
        {"no name", u"flow.no_name"_s, u"/name"_s, set(u"name"_s, u" "_s)},
        {"long name", u"flow.too_long"_s, u"/name"_s, set(u"name"_s, QString(201, u'x')),
         set(u"name"_s, QString(200, u'x'))},
        {"name of another flow", u"flow.name_taken"_s, u"/name"_s, set(u"name"_s, u"Order"_s),
         set(u"name"_s, u"Orders"_s), taking({u"Order"_s})},
        {"first value of no variable", u"flow.bad_variable"_s, u"/variables/1st"_s,
         set(u"variables"_s, QJsonObject{{u"1st"_s, 1}}),
         set(u"variables"_s, QJsonObject{{u"first"_s, 1}})},
        {"long first values", u"flow.too_long"_s, u"/variables"_s,
         set(u"variables"_s, QJsonObject{{u"x"_s, QString(40'000, u'x')}}),
         set(u"variables"_s, QJsonObject{{u"x"_s, QString(30'000, u'x')}})},
        {"event without a name", u"flow.no_event"_s, u"/triggers/0/event"_s,
         triggers({QJsonObject{{u"kind"_s, u"api_event"_s}}}), triggers({event(u"paid"_s)})},
        {"event with an empty name", u"flow.no_event"_s, u"/triggers/0/event"_s,
         triggers({event(u" "_s)}), triggers({event(u"paid"_s)})},
        {"event with a long name", u"flow.too_long"_s, u"/triggers/0/event"_s,
         triggers({event(QString(101, u'x'))}), triggers({event(QString(100, u'x'))})},
        {"long keyword", u"flow.too_long"_s, u"/triggers/0/words/0"_s,
         triggers({keyword({QString(513, u'x')})}), triggers({keyword({QString(512, u'x')})})},
        {"long text of a link", u"flow.too_long"_s, u"/triggers/0/words/0"_s,
         triggers({clickToChat({QString(513, u'x')})}),
         triggers({clickToChat({QString(512, u'x')})})},
        {"many keywords", u"flow.too_many_keywords"_s, u"/triggers/0/words"_s,
         triggers({keyword(numbered(201))}), triggers({keyword(numbered(200))})},
        {"priority beyond its range", u"flow.bad_priority"_s, u"/triggers/0/priority"_s,
         triggers({keyword({u"hi"_s}, u"exact"_s, -1001)}),
         triggers({keyword({u"hi"_s}, u"exact"_s, -1000)})},
        {"event twice", u"flow.double_trigger"_s, u"/triggers/1"_s,
         triggers({event(u"paid"_s), event(u"paid"_s)}),
         triggers({event(u"paid"_s), event(u"Paid"_s)})},
        {"event that comes first by its priority", u"flow.double_trigger"_s, u"/triggers/0"_s,
         triggers({event(u"paid"_s), event(u"paid"_s, 1)}),
         triggers({event(u"sold"_s), event(u"paid"_s, 1)})},
        {"broadcast's reply twice", u"flow.double_trigger"_s, u"/triggers/1"_s,
         triggers({ofKind(u"broadcast_reply"_s), ofKind(u"broadcast_reply"_s)}),
         triggers({ofKind(u"broadcast_reply"_s)})},
        {"media that others have between them", u"flow.double_trigger"_s, u"/triggers/2"_s,
         triggers({media({u"image"_s}), media({u"video"_s}), media({u"video"_s, u"image"_s})}),
         triggers({media({u"image"_s}), media({u"video"_s}), media({u"audio"_s, u"image"_s})})},
        {"media behind any media", u"flow.double_trigger"_s, u"/triggers/0"_s,
         triggers({media({u"image"_s}), media({}, 1)}),
         triggers({media({u"image"_s}, 1), media({})})},
        {"link hidden behind any message", u"flow.trigger_never_fires"_s, u"/triggers/0"_s,
         triggers({clickToChat({u"Hi!"_s}), ofKind(u"any_message"_s, 5)}),
         triggers({clickToChat({u"Hi!"_s}), ofKind(u"any_message"_s)})},
        {"broadcast's reply hidden behind any message", u"flow.trigger_never_fires"_s,
         u"/triggers/0"_s, triggers({ofKind(u"broadcast_reply"_s), ofKind(u"any_message"_s, 5)}),
         triggers({ofKind(u"broadcast_reply"_s, 5), ofKind(u"any_message"_s, 5)})},
        {"media hidden behind any message", u"flow.trigger_never_fires"_s, u"/triggers/0"_s,
         triggers({media({}), ofKind(u"any_message"_s, 5)}),
         triggers({media({}), ofKind(u"first_message"_s, 5)})},
        {"keyword within another's", u"flow.covered_word"_s, u"/triggers/1/words/1"_s,
         triggers({keyword({u"menu"_s}, u"contains"_s),
                   keyword({u"hi"_s, u"The MENU, please"_s}, u"contains"_s)}),
         triggers({keyword({u"menu"_s}, u"contains"_s),
                   keyword({u"hi"_s, u"The menus, please"_s}, u"contains"_s)})},
        {"keyword that comes first by its priority", u"flow.covered_word"_s,
         u"/triggers/0/words/0"_s,
         triggers({keyword({u"my order"_s}), keyword({u"order"_s}, u"contains"_s, 1)}),
         triggers({keyword({u"my order"_s}), keyword({u"order"_s}, u"contains"_s)})},
        {"link's text with a keyword in it", u"flow.covered_word"_s, u"/triggers/0/words/0"_s,
         triggers({clickToChat({u"I saw the cake"_s}), keyword({u"cake"_s}, u"contains"_s)}),
         triggers({clickToChat({u"I saw the cake"_s}), keyword({u"cake"_s})})},
        {"link's text that begins with another's", u"flow.covered_word"_s, u"/triggers/1/words/0"_s,
         triggers({clickToChat({u"Hi"_s}), clickToChat({u"hi there"_s})}),
         triggers({clickToChat({u"Hi"_s}), clickToChat({u"hithere"_s, u"Oh, hi"_s})})},
        {"schedule without a time", u"flow.schedule_without_time"_s, u"/triggers/0/at"_s,
         triggers({schedule({{u"tag"_s, u"vip"_s}})}),
         triggers({schedule({{u"tag"_s, u"vip"_s}, {u"at"_s, u"09:00"_s}})})},
        {"schedule at no time", u"flow.schedule_without_time"_s, u"/triggers/0/at"_s,
         triggers({atNine({{u"at"_s, u"9 h"_s}})}), triggers({atNine({{u"at"_s, u"23:59"_s}})})},
        {"schedule on no day", u"flow.bad_day"_s, u"/triggers/0/date"_s,
         triggers({atNine({{u"date"_s, u"2027-02-29"_s}})}),
         triggers({atNine({{u"date"_s, u"2028-02-29"_s}})})},
        {"schedule on days and a date", u"flow.schedule_twice"_s, u"/triggers/0/date"_s,
         triggers({atNine({{u"date"_s, u"2027-02-20"_s}, {u"days"_s, QJsonArray{u"mon"_s}}})}),
         triggers({atNine({{u"days"_s, QJsonArray{u"mon"_s}}})})},
        {"schedule for a tag and a list", u"flow.schedule_twice"_s, u"/triggers/0/list"_s,
         triggers({atNine({{u"list"_s, u"members"_s}})}), triggers({atNine({})})},
        {"schedule for a long tag", u"flow.too_long"_s, u"/triggers/0/tag"_s,
         triggers({atNine({{u"tag"_s, QString(101, u'x')}})}),
         triggers({atNine({{u"tag"_s, QString(100, u'x')}})})},
        {"schedule for a long list", u"flow.too_long"_s, u"/triggers/0/list"_s,
         triggers({schedule({{u"at"_s, u"09:00"_s}, {u"list"_s, QString(101, u'x')}})}),
         triggers({schedule({{u"at"_s, u"09:00"_s}, {u"list"_s, QString(100, u'x')}})})},
        {"schedule in no zone", u"flow.unknown_zone"_s, u"/triggers/0/zone"_s,
         triggers({atNine({{u"zone"_s, u"Sao_Paulo"_s}})}),
         triggers({atNine({{u"zone"_s, u"America/Sao_Paulo"_s}})})},
        {"schedule for nobody", u"flow.schedule_for_nobody"_s, u"/triggers/0"_s,
         triggers({schedule({{u"at"_s, u"09:00"_s}, {u"days"_s, QJsonArray{u"sun"_s}}})}),
         triggers({schedule({{u"at"_s, u"09:00"_s},
                             {u"days"_s, QJsonArray{u"sun"_s}},
                             {u"list"_s, u"members"_s}})})},
        {"schedule twice", u"flow.double_trigger"_s, u"/triggers/1"_s,
         triggers({onNewYear(u"12:00"_s), onNewYear(u"12:00"_s)}),
         triggers({onNewYear(u"12:00"_s), onNewYear(u"12:01"_s)})},
        // 2026-01-01 12:00 in Sao Paulo.
        {"schedule that is past", u"flow.schedule_is_past"_s, u"/triggers/0/date"_s,
         triggers({onNewYear(u"12:00"_s)}), triggers({onNewYear(u"12:01"_s)}),
         at(fromMs(1'767'279'600'000), u"America/Sao_Paulo"_s)},
        {"keyword that restarts, hidden behind any message", u"flow.trigger_never_fires"_s,
         u"/triggers/0"_s, triggers({restarting(u"menu"_s), ofKind(u"any_message"_s, 5)}),
         triggers({restarting(u"menu"_s), ofKind(u"any_message"_s)})},
        {"unknown language", u"flow.unknown_language"_s, u"/language"_s,
         set(u"language"_s, u"xx-YY"_s), set(u"language"_s, u"pt-BR"_s)},
    };
}

QList<Rule> fieldRules()
{
    return {
        {"empty text", u"flow.field_missing"_s, inField(u"text"_s), field(u"text"_s, u" "_s)},
        {"nothing to say", u"flow.field_missing"_s, inField(u"text"_s),
         with(block(u"message.text"_s)), with(block(u"message.text"_s, {{u"text"_s, u"x"_s}}))},
        {"number beyond its range", u"flow.wrong_value"_s, inField(u"attempts"_s),
         field(u"attempts"_s, 11), field(u"attempts"_s, 10)},
        {"half a number", u"flow.wrong_value"_s, inField(u"attempts"_s),
         field(u"attempts"_s, u"1o"_s), field(u"attempts"_s, 1)},
        {"long text", u"flow.wrong_value"_s, inField(u"text"_s),
         field(u"text"_s, QString(4097, u'x')), field(u"text"_s, QString(4096, u'x'))},
        {"no name of a variable", u"flow.wrong_value"_s, inField(u"id_variable"_s),
         field(u"id_variable"_s, u"1st"_s), field(u"id_variable"_s, u"which"_s)},
        {"hours in another form", u"flow.wrong_value"_s, inField(u"hours/mon/0"_s),
         with(block(
             u"logic.business_hours"_s,
             {{u"hours"_s, QJsonObject{{u"mon"_s, QJsonArray{QJsonArray{u"9"_s, u"18"_s}}}}}})),
         with(block(u"logic.business_hours"_s, {{u"hours"_s, hours()}}))},
        {"condition without its left side", u"flow.bad_condition"_s, inField(u"when/left"_s),
         with(block(u"logic.condition"_s,
                    {{u"when"_s, QJsonObject{{u"is"_s, u"equals"_s}, {u"right"_s, 1}}}}))},
        {"condition half written", u"flow.bad_condition"_s, inField(u"when"_s),
         with(block(u"logic.condition"_s, {{u"when"_s, u"{\"all\""_s}}))},
        {"bad template", u"flow.bad_template"_s, inField(u"text"_s),
         field(u"text"_s, u"Hi {{name"_s), field(u"text"_s, u"Hi \\{{name"_s)},
        {"bad expression", u"flow.bad_expression"_s, inField(u"value"_s),
         with(block(u"logic.switch"_s,
                    {{u"value"_s, u"1 +"_s},
                     {u"cases"_s,
                      QJsonArray{QJsonObject{
                          {u"id"_s, u"x"_s}, {u"title"_s, u"X"_s}, {u"is"_s, u"is_set"_s}}}}}))},
        {"no hours", u"flow.field_missing"_s, inField(u"hours"_s),
         with(block(u"logic.business_hours"_s)),
         with(block(u"logic.business_hours"_s, {{u"hours"_s, hours()}}))},
        {"unknown zone", u"flow.unknown_zone"_s, inField(u"zone"_s),
         with(block(u"logic.business_hours"_s,
                    {{u"zone"_s, u"Brazil/Nowhere"_s}, {u"hours"_s, hours()}})),
         with(block(u"logic.business_hours"_s,
                    {{u"zone"_s, u"America/Sao_Paulo"_s}, {u"hours"_s, hours()}}))},
        {"empty condition", u"flow.bad_condition"_s, inField(u"when"_s),
         with(block(u"logic.condition"_s, {{u"when"_s, QJsonObject{{u"all"_s, QJsonArray()}}}}))},
        {"no value to set", u"flow.field_missing"_s, inField(u"value"_s),
         with(block(u"logic.set_variable"_s, {{u"variable"_s, u"which"_s}}))},
        {"word to add", u"flow.field_missing"_s, inField(u"value"_s),
         with(block(
             u"logic.set_variable"_s,
             {{u"variable"_s, u"which"_s}, {u"operation"_s, u"add"_s}, {u"value"_s, u"a"_s}})),
         with(block(u"logic.set_variable"_s,
                    {{u"variable"_s, u"which"_s}, {u"operation"_s, u"add"_s}, {u"value"_s, 1}}))},
        {"part of an answer for nobody", u"flow.field_missing"_s, inField(u"mapping/0/variable"_s),
         with(block(u"action.http_request"_s,
                    {{u"url"_s, u"https://a.example/"_s},
                     {u"mapping"_s, QJsonArray{QJsonObject{{u"path"_s, u"a"_s}}}}}))},
        {"key in the flow", u"flow.key_in_flow"_s, inField(u"headers/X-Api-Key"_s),
         with(block(u"action.http_request"_s,
                    {{u"url"_s, u"https://a.example/"_s},
                     {u"headers"_s, QJsonObject{{u"X-Api-Key"_s, u"k123"_s}}}})),
         with(block(u"action.http_request"_s,
                    {{u"url"_s, u"https://a.example/"_s},
                     {u"headers"_s, QJsonObject{{u"X-Api-Key"_s, u"{{secret.key}}"_s}}}}))},
        {"secret in a text", u"flow.secret_elsewhere"_s, inField(u"text"_s),
         with(block(u"message.text"_s, {{u"text"_s, u"{{secret.key}}"_s}})),
         with(block(u"message.text"_s, {{u"text"_s, u"{{contact.name}}"_s}}))},
        {"image without web address", u"flow.bad_address"_s, inField(u"url"_s),
         with(block(u"message.image"_s, {{u"url"_s, u"C:/cake.png"_s}})),
         with(block(u"message.image"_s, {{u"url"_s, u"https://a.example/cake.png"_s}}))},
        {"no place on earth", u"flow.bad_place"_s, inField(u"latitude"_s),
         with(block(u"message.location"_s, {{u"latitude"_s, u"91"_s}, {u"longitude"_s, u"0"_s}})),
         with(block(u"message.location"_s, {{u"latitude"_s, u"90"_s}, {u"longitude"_s, u"0"_s}}))},
        {"number without country", u"flow.bad_phone"_s, inField(u"phone"_s),
         with(block(u"message.contact"_s, {{u"name"_s, u"Ana"_s}, {u"phone"_s, u"99999"_s}})),
         with(block(u"message.contact"_s,
                    {{u"name"_s, u"Ana"_s}, {u"phone"_s, u"+5511999990000"_s}}))},
        {"time of no day", u"flow.bad_time"_s, inField(u"earliest"_s),
         with(question(u"input.time"_s, {{u"earliest"_s, u"9h"_s}})),
         with(question(u"input.time"_s, {{u"earliest"_s, u"09:00"_s}}))},
        {"no currency", u"flow.bad_currency"_s, inField(u"currency"_s),
         with(block(u"action.purchase"_s, {{u"amount"_s, u"5"_s}, {u"currency"_s, u"real"_s}})),
         with(block(u"action.purchase"_s, {{u"amount"_s, u"5"_s}, {u"currency"_s, u"BRL"_s}}))},
        {"event without a name", u"flow.bad_event"_s, inField(u"name"_s),
         with(block(u"action.emit_event"_s, {{u"name"_s, u"new order"_s}})),
         with(block(u"action.emit_event"_s, {{u"name"_s, u"new_order"_s}}))},
        {"event without details", u"flow.bad_event"_s, inField(u"data"_s),
         with(block(u"action.emit_event"_s, {{u"name"_s, u"order"_s}, {u"data"_s, u"x"_s}}))},
        {"empty range", u"flow.empty_range"_s, inField(u"min"_s),
         with(question(u"input.number"_s, {{u"min"_s, 5}, {u"max"_s, 1}})),
         with(question(u"input.number"_s, {{u"min"_s, 5}, {u"max"_s, 5}}))},
        {"empty range of days", u"flow.empty_range"_s, inField(u"days_ahead_min"_s),
         with(question(u"input.date"_s, {{u"days_ahead_min"_s, 5}, {u"days_ahead_max"_s, 1}}))},
        {"empty range of times", u"flow.empty_range"_s, inField(u"earliest"_s),
         with(question(u"input.time"_s, {{u"earliest"_s, u"18:00"_s}, {u"latest"_s, u"09:00"_s}}))},
        {"bad pattern", u"flow.bad_pattern"_s, inField(u"pattern"_s),
         with(question(u"input.text"_s, {{u"pattern"_s, u"[a"_s}})),
         with(question(u"input.text"_s, {{u"pattern"_s, u"[a]"_s}}))},
        {"no share at all", u"flow.no_share"_s, inField(u"ways"_s),
         with(block(u"logic.split"_s, {{u"ways"_s, ways(0, 0)}})),
         with(block(u"logic.split"_s, {{u"ways"_s, ways(1, 1)}}))},
        {"a way without share", u"flow.no_share"_s, inField(u"ways/1"_s),
         with(block(u"logic.split"_s, {{u"ways"_s, ways(1, 0)}}))},
    };
}

QList<Rule> choiceRules()
{
    const auto poll = [](const QJsonArray &options) {
        return with(block(u"message.poll"_s, {{u"text"_s, u"?"_s}, {u"options"_s, options}}));
    };
    return {
        {"no choices", u"flow.no_choices"_s, inField(u"choices"_s),
         with(question(u"input.choice"_s, {{u"choices"_s, QJsonArray()}}))},
        {"choice without title", u"flow.empty_choice"_s, inField(u"choices/1/title"_s),
         field(u"choices"_s, choices({u"One"_s, u""_s}))},
        {"choices that read the same", u"flow.double_choice"_s, inField(u"choices/1/title"_s),
         field(u"choices"_s, choices({u"Sí"_s, u"si!"_s})),
         field(u"choices"_s, choices({u"Sí"_s, u"si o"_s}))},
        {"choice that is another's number", u"flow.number_choice"_s, inField(u"choices/0/title"_s),
         field(u"choices"_s, choices({u"2"_s, u"x"_s})),
         field(u"choices"_s, choices({u"1"_s, u"x"_s}))},
        {"title too long for a button", u"flow.title_too_long"_s, inField(u"choices/1/title"_s),
         field(u"choices"_s, choices({u"One"_s, u"More than twenty letters"_s})),
         field(u"choices"_s, choices({u"One"_s, QString(20, u'x')}))},
        {"title too long for a list", u"flow.title_too_long"_s, inField(u"choices/3/title"_s),
         field(u"choices"_s, choices({u"a"_s, u"b"_s, u"c"_s, QString(25, u'x')})),
         field(u"choices"_s, choices({u"a"_s, u"b"_s, u"c"_s, QString(24, u'x')}))},
        {"description too long", u"flow.description_too_long"_s,
         inField(u"choices/1/description"_s),
         together(field(u"style"_s, u"list"_s), field(u"choices"_s, described(QString(73, u'x')))),
         together(field(u"style"_s, u"list"_s), field(u"choices"_s, described(QString(72, u'x'))))},
        {"text too long above buttons", u"flow.body_too_long"_s, inField(u"text"_s),
         field(u"text"_s, QString(1025, u'x')), field(u"text"_s, QString(1024, u'x')),
         channel(true)},
        {"poll of one", u"flow.few_options"_s, inField(u"options"_s), poll({u"a"_s}),
         poll({u"a"_s, u"b"_s})},
        {"empty option", u"flow.empty_choice"_s, inField(u"options/2"_s),
         poll({u"a"_s, u"b"_s, u""_s})},
        {"option twice", u"flow.double_choice"_s, inField(u"options/2"_s),
         poll({u"a"_s, u"b"_s, u"A"_s})},
    };
}

QList<Rule> channelRules()
{
    ValidationScope small = channel(true);
    small.channel->textLimit = 100;
    const auto say = [](qsizetype size) {
        return with(block(u"message.text"_s, {{u"text"_s, QString(size, u'x')}}));
    };
    const auto approved = [](const QJsonObject &more) {
        QJsonObject fields = more;
        fields[u"name"_s] = u"order_ready"_s;
        return with(block(u"message.template"_s, fields));
    };
    const auto call = [](const QString &name) {
        return with(block(u"logic.subflow"_s, {{u"flow"_s, name}}));
    };
    return {
        {"text over the limit", u"flow.text_too_long"_s, inField(u"text"_s), say(4097), say(4096)},
        {"text over the channel's limit", u"flow.text_too_long"_s, inField(u"text"_s), say(101),
         say(100), small},
        {"no buttons there", u"flow.channel_shows_numbers"_s, inField(u"choices"_s),
         [](QJsonObject &) {}, field(u"style"_s, u"numbered"_s), channel(false)},
        {"no templates there", u"flow.channel_no_templates"_s, inField(u"fallback"_s), approved({}),
         approved({{u"fallback"_s, u"It is ready"_s}}), channel(false)},
        {"no such flow", u"flow.unknown_flow"_s, inField(u"flow"_s), call(u"Adress"_s),
         call(u"Address"_s), knowing({u"Address"_s, u"Payment"_s})},
        {"calls itself", u"flow.calls_itself"_s, inField(u"flow"_s), call(u"Test"_s),
         call(u"Tests"_s)},
    };
}

QList<Rule> graphRules()
{
    const QJsonObject again = block(u"message.text"_s, {{u"text"_s, u"again"_s}});
    const QJsonObject pause = block(u"logic.wait"_s, {{u"amount"_s, 1}, {u"unit"_s, u"days"_s}});
    const Change lost = [](QJsonObject &flow) {
        QJsonObject step = textStep(u"lost"_s, u"?"_s);
        step[u"next"_s] = u"bye"_s;
        addStep(flow, step);
    };
    const Change late = [](QJsonObject &flow) {
        changeStep(flow, 1, [](QJsonObject &step) {
            QJsonArray blocks = step[u"blocks"_s].toArray();
            for (const QString &id : {u"late"_s, u"later"_s}) {
                QJsonObject entry = block(u"logic.end"_s);
                entry[u"id"_s] = id;
                blocks.append(entry);
            }
            step[u"blocks"_s] = blocks;
        });
    };
    return {
        {"invalid leads nowhere", u"flow.open_outlet"_s, u"/steps/0/blocks/0/outlets/invalid"_s,
         [](QJsonObject &flow) {
             changeBlock(flow, [](QJsonObject &entry) { entry.remove(u"outlets"_s); });
         }},
        {"no answer leads nowhere", u"flow.open_outlet"_s, u"/steps/0/blocks/0/outlets/no_answer"_s,
         field(u"no_answer_minutes"_s, 5),
         with(question(u"input.text"_s, {{u"no_answer_minutes"_s, 5}},
                       {{u"no_answer"_s, u"bye"_s}}))},
        {"no answer without a time", u"flow.outlet_never_taken"_s,
         u"/steps/0/blocks/0/outlets/no_answer"_s,
         with(question(u"input.text"_s, {}, {{u"no_answer"_s, u"bye"_s}})),
         with(question(u"input.text"_s, {{u"no_answer_minutes"_s, 1}},
                       {{u"no_answer"_s, u"bye"_s}}))},
        {"unreachable step", u"flow.unreachable_step"_s, u"/steps/2"_s, lost,
         together(lost, set(u"on_expired"_s, u"lost"_s))},
        {"unreachable block", u"flow.unreachable_block"_s, u"/steps/1/blocks/2"_s, late},
        {"dead end", u"flow.dead_end"_s, u"/steps/0"_s,
         [](QJsonObject &flow) {
             changeStep(flow, 0, [](QJsonObject &step) { step.remove(u"next"_s); });
         }},
        {"endless loop", u"flow.endless_loop"_s, u"/steps/0/blocks/0"_s,
         leadingOn(again, u"first"_s), leadingOn(again, u"bye"_s)},
        {"loop with a way out", u"flow.loop_without_answer"_s, u"/steps/0/blocks/0"_s,
         with(block(
             u"logic.condition"_s,
             {{u"when"_s, QJsonObject{{u"left"_s, u"contact.name"_s}, {u"is"_s, u"is_set"_s}}}},
             {{u"yes"_s, u"first"_s}}))},
        {"loop of waits", u"flow.loop_of_waits"_s, u"/steps/0/blocks/0"_s,
         leadingOn(pause, u"first"_s), leadingOn(pause, u"bye"_s)},
    };
}

QList<Rule> variableRules()
{
    const auto when = [](const QString &left) {
        return with(block(u"logic.condition"_s, {{u"when"_s, QJsonObject{{u"left"_s, left},
                                                                         {u"is"_s, u"equals"_s},
                                                                         {u"right"_s, u"x"_s}}}}));
    };
    const auto script = [](const QString &code) {
        return with(block(u"logic.script"_s, {{u"code"_s, code}}));
    };
    const auto calculate = [](const QString &value) {
        return with(block(
            u"logic.set_variable"_s,
            {{u"variable"_s, u"which"_s}, {u"operation"_s, u"calculate"_s}, {u"value"_s, value}}));
    };
    const auto give = [](const QString &value) {
        return with(block(u"logic.subflow"_s, {{u"flow"_s, u"Other"_s},
                                               {u"inputs"_s, QJsonObject{{u"city"_s, value}}}}));
    };
    const QJsonObject defaults{{u"town"_s, u"x"_s}};
    ValidationScope taken;
    taken.takenBack = {u"town"_s};
    return {
        {"variable that nothing fills", u"flow.unset_variable"_s, inField(u"text"_s),
         field(u"text"_s, u"Hi {{nickname}}"_s),
         field(u"text"_s, u"Hi {{nickname | default: \"\"}}"_s)},
        {"variable filled later", u"flow.unset_variable"_s, inField(u"text"_s),
         field(u"text"_s, u"{{which}}?"_s), field(u"retry"_s, u"{{which}}?"_s)},
        {"unset in a condition", u"flow.unset_variable"_s, inField(u"when"_s), when(u"town"_s),
         when(u"contact.town"_s)},
        {"unset in a script", u"flow.unset_variable"_s, inField(u"code"_s),
         script(u"return vars.town;"_s), script(u"return vars.town || 1;"_s)},
        {"unset in what is calculated", u"flow.unset_variable"_s, u"/steps/0/blocks/0/fields"_s,
         calculate(u"town + 1"_s), calculate(u"1 + 1"_s)},
        {"unset in what a flow is given", u"flow.unset_variable"_s, inField(u"inputs"_s),
         give(u"{{town}}"_s), give(u"town"_s)},
        {"answer that nothing uses", u"flow.unused_variable"_s, inField(u"variable"_s),
         field(u"variable"_s, u"town"_s), field(u"id_variable"_s, u"town"_s)},
        {"counter that nothing uses", u"flow.unused_variable"_s, inField(u"variable"_s),
         with(block(u"logic.set_variable"_s, {{u"variable"_s, u"town"_s},
                                              {u"operation"_s, u"calculate"_s},
                                              {u"value"_s, u"(town | default: 0) + 1"_s}}))},
        {"part that nothing uses", u"flow.unused_variable"_s, inField(u"mapping/0/variable"_s),
         with(block(u"logic.script"_s,
                    {{u"code"_s, u"return {a: 1};"_s},
                     {u"mapping"_s,
                      QJsonArray{QJsonObject{{u"path"_s, u"a"_s}, {u"variable"_s, u"town"_s}}}}}))},
        {"first value that nothing uses", u"flow.unused_variable"_s, u"/variables/town"_s,
         set(u"variables"_s, defaults),
         together(set(u"variables"_s, defaults), script(u"return vars.town;"_s))},
        {"only a script uses it",
         {},
         {},
         together(set(u"variables"_s, defaults), script(u"return JSON.stringify(vars);"_s))},
        {"another flow takes it back", {}, {}, set(u"variables"_s, defaults), {}, taken},
        {"used only in a condition",
         {},
         {},
         together(set(u"variables"_s, defaults), when(u"town"_s))},
        {"used only where it is calculated",
         {},
         {},
         together(set(u"variables"_s, defaults), calculate(u"town + \"s\""_s))},
    };
}

QList<Rule> allRules()
{
    return headRules() + fieldRules() + choiceRules() + channelRules() + graphRules() +
           variableRules();
}

Problems problemsOf(const Change &change, const ValidationScope &scope,
                    void (*then)(Flow &) = nullptr, Flow *read = nullptr)
{
    QJsonObject json = good();
    change(json);
    Problems problems;
    std::optional<Flow> flow = Flow::fromJson(json, problems);
    if (!flow)
        return problems;
    if (then)
        then(*flow);
    if (read)
        *read = *flow;
    return validate(*flow, scope);
}

QString listed(const Problems &problems)
{
    QStringList seen;
    for (const Problem &problem : problems)
        seen += problem.code + u' ' + problem.path + u' ' + problem.message;
    return seen.join(u'\n');
}

} // namespace

Q_DECLARE_METATYPE(Rule)

void TestValidator::rules_data()
{
    QTest::addColumn<Rule>("rule");
    for (const Rule &rule : allRules())
        QTest::newRow(rule.name) << rule;
}

void TestValidator::rules()
{
    QFETCH(Rule, rule);
    const Problems found = problemsOf(rule.breaks, rule.scope, rule.then);
    if (rule.code.isEmpty()) {
        const bool isQuiet = std::none_of(found.begin(), found.end(), [](const Problem &problem) {
            return problem.code.contains(u"variable"_s);
        });
        QVERIFY2(rule.name == QByteArray("nothing wrong") ? found.isEmpty() : isQuiet,
                 qUtf8Printable(listed(found)));
        return;
    }
    const bool has = std::any_of(found.begin(), found.end(), [&](const Problem &problem) {
        return problem.code == rule.code && problem.path == rule.path && !problem.message.isEmpty();
    });
    QVERIFY2(has, qUtf8Printable(listed(found)));
    const Problems passed = problemsOf(
        rule.passes ? rule.passes : [](QJsonObject &) {},
        rule.passes ? rule.scope : ValidationScope());
    QVERIFY2(!hasErrors(passed), qUtf8Printable(listed(passed)));
    for (const Problem &problem : passed)
        QVERIFY2(problem.code != rule.code, qUtf8Printable(listed(passed)));
}

void TestValidator::everyRuleHasAFlow()
{
    QSet<QString> broken;
    for (const Rule &rule : allRules()) {
        const Problems found = problemsOf(rule.breaks, rule.scope, rule.then);
        for (const Problem &problem : found)
            broken.insert(problem.code);
    }
    for (const ValidationRule &rule : validationRules())
        QVERIFY2(broken.remove(rule.code), qUtf8Printable(rule.code));
    QVERIFY2(broken.isEmpty(),
             qUtf8Printable(QStringList(broken.begin(), broken.end()).join(u' ')));
}

// What the sources can say, whether a test gets there or not.
void TestValidator::everyCodeIsARule()
{
    QSet<QString> rules;
    for (const ValidationRule &rule : validationRules())
        rules.insert(rule.code);
    const QDir flow(qEnvironmentVariable("FLOTILLA_SOURCE_DIR") + u"/core/flow"_s);
    QStringList files{u"weekhours.cpp"_s,  u"fields.cpp"_s,           u"condition.cpp"_s,
                      u"validator.cpp"_s,  u"triggerrules.cpp"_s,     u"blockrules.cpp"_s,
                      u"graphrules.cpp"_s, u"triggerkindrules.cpp"_s, u"variablerules.cpp"_s,
                      u"fixmaker.cpp"_s};
    const QStringList blocks = QDir(flow.filePath(u"blocks"_s)).entryList({u"*.cpp"_s});
    for (const QString &name : blocks)
        files += u"blocks/"_s + name;
    static const QRegularExpression code(u"\"(flow\\.[a-z_]+)\""_s);
    for (const QString &name : std::as_const(files)) {
        QFile file(flow.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(name));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto it = code.globalMatch(text); it.hasNext();) {
            const QString found = it.next().captured(1);
            // Reading refuses these before anything is validated.
            if (found != u"flow.bad_field")
                QVERIFY2(rules.contains(found), qUtf8Printable(name + u' ' + found));
        }
    }
}

void TestValidator::wordsAreForPeople()
{
    static const QRegularExpression technical(
        u"\\b(json|null|regex|regular expression|node|edge|graph|object|array|string|boolean|"
        "integer|pointer|undefined|parse|syntax|schema|api|http|utf|html|iso|enum|index)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Rule &rule : allRules()) {
        const Problems found = problemsOf(rule.breaks, rule.scope, rule.then);
        for (const Problem &problem : found) {
            QStringList texts{problem.message};
            if (problem.fix)
                texts += problem.fix->label;
            for (QString &text : texts) {
                text.remove(u"https://"_s).remove(u"http://"_s);
                QVERIFY2(!technical.match(text).hasMatch(), qUtf8Printable(text));
                QVERIFY2(text[0].isUpper() || text[0] == u'"', qUtf8Printable(text));
                QVERIFY2(!text.contains(u"%1"_s), qUtf8Printable(text));
            }
            QVERIFY2(problem.message.endsWith(u'.') || problem.message.endsWith(u'}') ||
                         problem.message.endsWith(u')'),
                     qUtf8Printable(problem.message));
        }
    }
}

void TestValidator::problemsNameTheirPlace()
{
    QJsonObject json = good();
    changeStep(json, 0, [](QJsonObject &step) {
        step[u"title"_s] = u"Welcome"_s;
        step.remove(u"next"_s);
    });
    setField(json, u"no_answer_minutes"_s, 5);
    Problems problems;
    const Problems found = validate(*Flow::fromJson(json, problems));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].code, u"flow.open_outlet"_s);
    QCOMPARE(found[0].step, u"first"_s);
    QCOMPARE(found[0].stepTitle, u"Welcome"_s);
    QCOMPARE(found[0].block, u"b0"_s);
    QCOMPARE(found[1].code, u"flow.dead_end"_s);
    QCOMPARE(found[1].block, QString());
    QVERIFY(found[1].message.contains(u"\"Welcome\""_s));
    QCOMPARE(found[1].severity, Problem::Severity::Warning);
    QCOMPARE(found[1].fix->label, u"Add an End block after \"Welcome\""_s);
}

void TestValidator::fixesMend_data()
{
    rules_data();
}

// One by one: the problem is gone, no error came instead, and the fix is not offered again. Then
// all of them: what is left has no fix.
void TestValidator::fixesMend()
{
    QFETCH(Rule, rule);
    Flow flow;
    const Problems before = problemsOf(rule.breaks, rule.scope, rule.then, &flow);
    const auto count = [](const Problems &problems, const QString &code) {
        return std::count_if(problems.begin(), problems.end(),
                             [&](const Problem &problem) { return problem.code == code; });
    };
    const auto errors = [](const Problems &problems) {
        return std::count_if(problems.begin(), problems.end(), [](const Problem &problem) {
            return problem.severity == Problem::Severity::Error;
        });
    };
    for (const Problem &problem : before) {
        if (!problem.fix)
            continue;
        const Result<Flow> mended = applyFix(flow, *problem.fix);
        QVERIFY2(mended, qUtf8Printable(mended ? QString() : mended.error().message));
        const Problems after = validate(*mended, rule.scope);
        QVERIFY2(count(after, problem.code) < count(before, problem.code),
                 qUtf8Printable(problem.fix->label + u'\n' + listed(after)));
        QVERIFY2(errors(after) <= errors(before), qUtf8Printable(listed(after)));
        for (const Problem &left : after)
            QVERIFY2(!left.fix || left.fix->id() != problem.fix->id(), qUtf8Printable(left.code));
    }
    Problems left = before;
    for (int i = 0; i < 50; ++i) {
        const auto next = std::find_if(left.begin(), left.end(),
                                       [](const Problem &problem) { return problem.fix; });
        if (next == left.end())
            break;
        const Result<Flow> mended = applyFix(flow, *next->fix);
        QVERIFY(mended);
        flow = *mended;
        left = validate(flow, rule.scope);
    }
    for (const Problem &problem : std::as_const(left))
        QVERIFY2(!problem.fix, qUtf8Printable(listed(left)));
}

void TestValidator::aFixThatDoesNotFitChangesNothing()
{
    Problems problems;
    const Flow flow = *Flow::fromJson(good(), problems);
    const QString add = u"add"_s;
    for (const QJsonObject &operation :
         {QJsonObject{{u"op"_s, u"remove"_s}, {u"path"_s, u"/steps/9"_s}},
          QJsonObject{{u"op"_s, u"remove"_s}, {u"path"_s, u"/steps/00"_s}},
          QJsonObject{{u"op"_s, u"copy"_s}, {u"path"_s, u"/name"_s}},
          QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"/gone"_s}, {u"value"_s, 1}},
          QJsonObject{{u"op"_s, add}, {u"path"_s, QString()}, {u"value"_s, QJsonObject()}},
          QJsonObject{{u"op"_s, add}, {u"path"_s, u"/name/x"_s}, {u"value"_s, 1}},
          QJsonObject{{u"op"_s, add}, {u"path"_s, u"/nmae"_s}, {u"value"_s, 1}}}) {
        const Result<Flow> changed = applyFix(flow, Fix{u"x"_s, {operation}});
        QVERIFY2(!changed, QJsonDocument(operation).toJson().constData());
        QCOMPARE(changed.error().code, ErrorCode::Conflict);
    }
}

void TestValidator::scriptsUseVariables_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("unset");
    const auto row = [](const char *name, const QString &code, const QStringList &unset) {
        QTest::newRow(name) << code << unset;
    };
    row("by name", u"return vars.a;"_s, {u"a"_s});
    row("by key", u"return vars['a'] + vars[\"b\"];"_s, {u"a"_s, u"b"_s});
    row("with something instead", u"return vars.a ?? vars.b || 0;"_s, {});
    row("assigned", u"vars.a = 1; return 2;"_s, {});
    row("compared", u"return vars.a == 1;"_s, {u"a"_s});
    row("another word", u"const myvars = {a: 1}; return myvars.a + x.vars.b;"_s, {});
    row("all of them", u"return Object.keys(vars);"_s, {});
    row("cut short", u"return vars["_s, {});
}

void TestValidator::scriptsUseVariables()
{
    QFETCH(QString, code);
    QFETCH(QStringList, unset);
    const Problems found =
        problemsOf(with(block(u"logic.script"_s, {{u"code"_s, code}})), ValidationScope());
    QStringList names;
    for (const Problem &problem : found) {
        if (problem.code == u"flow.unset_variable")
            names += problem.subject;
    }
    QCOMPARE(names, unset);
}

void TestValidator::documentationListsTheRules()
{
    QFile file(qEnvironmentVariable("FLOTILLA_SOURCE_DIR") + u"/docs/flows.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(QString::fromUtf8(file.readAll()).contains(validationMarkdown()),
             qUtf8Printable(validationMarkdown()));
}

void TestValidator::largeFlowsAreQuick()
{
    QJsonArray steps;
    for (int i = 0; i < 5000; ++i) {
        QJsonObject asked =
            block(u"input.text"_s, {{u"text"_s, u"{{v%1 | default: \"\"}}?"_s.arg(i)},
                                    {u"variable"_s, u"v%1"_s.arg(i % 500)}});
        asked[u"id"_s] = u"b%1"_s.arg(i);
        steps.append(QJsonObject{{u"id"_s, u"s%1"_s.arg(i)},
                                 {u"blocks"_s, QJsonArray{asked}},
                                 {u"next"_s, u"s%1"_s.arg((i + 1) % 5000)}});
    }
    Problems problems;
    const std::optional<Flow> flow = Flow::fromJson(
        {{u"name"_s, u"Large"_s}, {u"start"_s, u"s0"_s}, {u"steps"_s, steps}}, problems);
    QVERIFY(flow);
    // Ends at all: anything quadratic in the steps meets the limit of the whole test.
    QVERIFY(!hasErrors(validate(*flow)));
}

QTEST_GUILESS_MAIN(TestValidator)
#include "tst_validator.moc"
