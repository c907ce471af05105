#include "core/flow/flow.h"
#include "tests/core/flow/chat.h"

#include <QtTest>

#include <functional>

using namespace flotilla;
using namespace Qt::StringLiterals;

// Each rule with a flow that breaks it, and the same flow mended.
class TestValidator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void wordsAreForPeople();
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

} // namespace

Q_DECLARE_METATYPE(Change)

void TestValidator::rules_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QString &code, const QString &path, Change change) {
        QTest::newRow(name) << change << code << path;
    };
    row("nothing wrong", {}, {}, [](QJsonObject &) {});
    row("no steps", u"flow.empty"_s, u"/steps"_s, [](QJsonObject &flow) {
        flow[u"steps"_s] = QJsonArray();
        flow.remove(u"start"_s);
    });
    row("no start", u"flow.no_start"_s, u"/start"_s,
        [](QJsonObject &flow) { flow.remove(u"start"_s); });
    row("no trigger", u"flow.no_trigger"_s, u"/triggers"_s,
        [](QJsonObject &flow) { flow.remove(u"triggers"_s); });
    row("no keyword", u"flow.no_keyword"_s, u"/triggers/0/words"_s, [](QJsonObject &flow) {
        flow[u"triggers"_s] = QJsonArray{QJsonObject{{u"kind"_s, u"keyword"_s}}};
    });
    row("bad keyword expression", u"flow.bad_pattern"_s, u"/triggers/0/words/0"_s,
        [](QJsonObject &flow) {
            flow[u"triggers"_s] = QJsonArray{QJsonObject{{u"kind"_s, u"keyword"_s},
                                                         {u"match"_s, u"regex"_s},
                                                         {u"words"_s, QJsonArray{u"("_s}}}};
        });
    row("keyword twice", u"flow.double_keyword"_s, u"/triggers/1/words/0"_s, [](QJsonObject &flow) {
        QJsonArray triggers = flow[u"triggers"_s].toArray();
        triggers.append(QJsonObject{{u"kind"_s, u"keyword"_s}, {u"words"_s, QJsonArray{u"HI!"_s}}});
        flow[u"triggers"_s] = triggers;
    });
    row("unknown language", u"flow.unknown_language"_s, u"/language"_s,
        [](QJsonObject &flow) { flow[u"language"_s] = u"xx-YY"_s; });
    row("empty text", u"flow.field_missing"_s, u"/steps/0/blocks/0/fields/text"_s,
        [](QJsonObject &flow) { setField(flow, u"text"_s, u" "_s); });
    row("bad template", u"flow.bad_template"_s, u"/steps/0/blocks/0/fields/text"_s,
        [](QJsonObject &flow) { setField(flow, u"text"_s, u"Hi {{name"_s); });
    row("no choices", u"flow.no_choices"_s, u"/steps/0/blocks/0/fields/choices"_s,
        [](QJsonObject &flow) {
            changeBlock(flow, [](QJsonObject &entry) {
                entry[u"outlets"_s] = QJsonObject{{u"invalid"_s, u"bye"_s}};
            });
            setField(flow, u"choices"_s, QJsonArray());
        });
    row("choice without title", u"flow.empty_choice"_s,
        u"/steps/0/blocks/0/fields/choices/1/title"_s, [](QJsonObject &flow) {
            setField(flow, u"choices"_s, choices({u"One"_s, u""_s}));
        });
    row("choices that read the same", u"flow.double_choice"_s,
        u"/steps/0/blocks/0/fields/choices/1/title"_s, [](QJsonObject &flow) {
            setField(flow, u"choices"_s, choices({u"Sí"_s, u"si!"_s}));
        });
    row("choice that is another's number", u"flow.number_choice"_s,
        u"/steps/0/blocks/0/fields/choices/0/title"_s, [](QJsonObject &flow) {
            setField(flow, u"choices"_s, choices({u"2"_s, u"x"_s}));
        });
    row("title too long for a button", u"flow.title_too_long"_s,
        u"/steps/0/blocks/0/fields/choices/1/title"_s, [](QJsonObject &flow) {
            setField(flow, u"choices"_s, choices({u"One"_s, u"More than twenty letters"_s}));
        });
    row("invalid leads nowhere", u"flow.open_outlet"_s, u"/steps/0/blocks/0/outlets/invalid"_s,
        [](QJsonObject &flow) {
            changeBlock(flow, [](QJsonObject &entry) { entry.remove(u"outlets"_s); });
        });
    row("no answer leads nowhere", u"flow.open_outlet"_s, u"/steps/0/blocks/0/outlets/no_answer"_s,
        [](QJsonObject &flow) { setField(flow, u"no_answer_minutes"_s, 5); });
    row("text over the limit", u"flow.text_too_long"_s, u"/steps/0/blocks/0/fields/text"_s,
        with(block(u"message.text"_s, {{u"text"_s, QString(5000, u'x')}})));
    row("image without web address", u"flow.bad_address"_s, u"/steps/0/blocks/0/fields/url"_s,
        with(block(u"message.image"_s, {{u"url"_s, u"C:/cake.png"_s}})));
    row("empty range", u"flow.empty_range"_s, u"/steps/0/blocks/0/fields/min"_s,
        with(block(u"input.number"_s, {{u"text"_s, u"?"_s}, {u"min"_s, 5}, {u"max"_s, 1}},
                   {{u"invalid"_s, u"bye"_s}})));
    row("empty range of days", u"flow.empty_range"_s, u"/steps/0/blocks/0/fields/days_ahead_min"_s,
        with(block(u"input.date"_s,
                   {{u"text"_s, u"?"_s}, {u"days_ahead_min"_s, 5}, {u"days_ahead_max"_s, 1}},
                   {{u"invalid"_s, u"bye"_s}})));
    row("bad form", u"flow.bad_pattern"_s, u"/steps/0/blocks/0/fields/pattern"_s,
        with(block(u"input.text"_s, {{u"text"_s, u"?"_s}, {u"pattern"_s, u"[a"_s}},
                   {{u"invalid"_s, u"bye"_s}})));
    row("unknown zone", u"flow.unknown_zone"_s, u"/steps/0/blocks/0/fields/zone"_s,
        with(block(u"logic.business_hours"_s,
                   {{u"zone"_s, u"Brazil/Nowhere"_s},
                    {u"hours"_s,
                     QJsonObject{{u"mon"_s, QJsonArray{QJsonArray{u"09:00"_s, u"18:00"_s}}}}}})));
    row("no hours", u"flow.field_missing"_s, u"/steps/0/blocks/0/fields/hours"_s,
        with(block(u"logic.business_hours"_s)));
    row("empty condition", u"flow.bad_condition"_s, u"/steps/0/blocks/0/fields/when"_s,
        with(block(u"logic.condition"_s, {{u"when"_s, QJsonObject{{u"all"_s, QJsonArray()}}}})));
    row("no value to set", u"flow.field_missing"_s, u"/steps/0/blocks/0/fields/value"_s,
        with(block(u"logic.set_variable"_s, {{u"variable"_s, u"x"_s}})));
    row("word to add", u"flow.field_missing"_s, u"/steps/0/blocks/0/fields/value"_s,
        with(block(u"logic.set_variable"_s,
                   {{u"variable"_s, u"x"_s}, {u"operation"_s, u"add"_s}, {u"value"_s, u"a"_s}})));
    row("part of an answer for nobody", u"flow.field_missing"_s,
        u"/steps/0/blocks/0/fields/mapping/0/variable"_s,
        with(block(u"action.http_request"_s,
                   {{u"url"_s, u"https://a.example/"_s},
                    {u"mapping"_s, QJsonArray{QJsonObject{{u"path"_s, u"a"_s}}}}})));
    row("unreachable step", u"flow.unreachable_step"_s, u"/steps/2"_s, [](QJsonObject &flow) {
        QJsonObject lost = textStep(u"lost"_s, u"?"_s);
        lost[u"next"_s] = u"bye"_s;
        addStep(flow, lost);
    });
    row("unreachable block", u"flow.unreachable_block"_s, u"/steps/1/blocks/2"_s,
        [](QJsonObject &flow) {
            changeStep(flow, 1, [](QJsonObject &step) {
                QJsonArray blocks = step[u"blocks"_s].toArray();
                QJsonObject late = block(u"logic.end"_s);
                late[u"id"_s] = u"late"_s;
                blocks.append(late);
                step[u"blocks"_s] = blocks;
            });
        });
    row("dead end", u"flow.dead_end"_s, u"/steps/0"_s, [](QJsonObject &flow) {
        changeStep(flow, 0, [](QJsonObject &step) { step.remove(u"next"_s); });
    });
    row("endless loop", u"flow.endless_loop"_s, u"/steps/0/blocks/0"_s, [](QJsonObject &flow) {
        with(block(u"message.text"_s, {{u"text"_s, u"again"_s}}))(flow);
        changeStep(flow, 0, [](QJsonObject &step) { step[u"next"_s] = u"first"_s; });
    });
    row("loop with a way out", u"flow.loop_without_answer"_s, u"/steps/0/blocks/0"_s,
        with(block(
            u"logic.condition"_s,
            {{u"when"_s, QJsonObject{{u"left"_s, u"contact.name"_s}, {u"is"_s, u"is_set"_s}}}},
            {{u"yes"_s, u"first"_s}})));
    row("loop of waits", u"flow.loop_of_waits"_s, u"/steps/0/blocks/0"_s, [](QJsonObject &flow) {
        with(block(u"logic.wait"_s, {{u"amount"_s, 1}, {u"unit"_s, u"days"_s}}))(flow);
        changeStep(flow, 0, [](QJsonObject &step) { step[u"next"_s] = u"first"_s; });
    });
    row("variable that nothing fills", u"flow.unset_variable"_s, u"/steps/0/blocks/0/fields/text"_s,
        [](QJsonObject &flow) { setField(flow, u"text"_s, u"Hi {{nickname}}"_s); });
    row("variable filled later", u"flow.unset_variable"_s, u"/steps/0/blocks/0/fields/text"_s,
        [](QJsonObject &flow) { setField(flow, u"text"_s, u"{{which}}?"_s); });
}

void TestValidator::rules()
{
    QFETCH(Change, change);
    QFETCH(QString, code);
    QFETCH(QString, path);
    QJsonObject json = good();
    change(json);
    Problems problems;
    const std::optional<Flow> flow = Flow::fromJson(json, problems);
    QVERIFY2(flow, problems.isEmpty() ? "" : qUtf8Printable(problems.first().path));
    const Problems found = validate(*flow);
    if (code.isEmpty()) {
        QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qUtf8Printable(found.first().code));
        return;
    }
    const bool has = std::any_of(found.begin(), found.end(), [&](const Problem &problem) {
        return problem.code == code && problem.path == path && !problem.message.isEmpty();
    });
    QStringList seen;
    for (const Problem &problem : found)
        seen += problem.code + u' ' + problem.path;
    QVERIFY2(has, qUtf8Printable(seen.join(u'\n')));
}

void TestValidator::wordsAreForPeople()
{
    QJsonObject json = good();
    changeStep(json, 0, [](QJsonObject &step) {
        step[u"title"_s] = u"Welcome"_s;
        step.remove(u"next"_s);
    });
    Problems problems;
    const Problems found = validate(*Flow::fromJson(json, problems));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().message.contains(u"\"Welcome\""_s));
    QCOMPARE(found.first().severity, Problem::Severity::Warning);
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
