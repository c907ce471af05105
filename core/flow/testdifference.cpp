#include "core/flow/testdifference.h"

#include "core/base/isotime.h"
#include "core/flow/contentnames.h"
#include "core/flow/scope.h"
#include "core/flow/testplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kShownMax = 160;

QString shortened(const QString &text)
{
    return text.size() > kShownMax ? text.left(kShownMax) + u'…' : text;
}

// A word of a recording as it is there: a phase, an event, a kind of input.
Reason wordOfRecording(const QString &word)
{
    static const QList<Reason> words{
        Reason::because("fresh"),           Reason::because("waiting_input"),
        Reason::because("waiting_timer"),   Reason::because("waiting_activity"),
        Reason::because("waiting_handoff"), Reason::because("completed"),
        Reason::because("failed"),          Reason::because("time_up"),
        Reason::because("handed_back"),     Reason::because("expired"),
        Reason::because("go_on"),           Reason::because("send"),
        Reason::because("result"),          Reason::because("set")};
    const auto known = std::find_if(words.begin(), words.end(),
                                    [&word](const Reason &each) { return each.english() == word; });
    return known == words.end() ? Reason::because("\"%1\"").with(word) : *known;
}

// Of what needs no more than its kind and the name of something.
Reason whatChanged(const QString &kind, const QString &name)
{
    if (kind == u"run_script")
        return Reason::because("the script runs");
    if (kind == u"call_flow")
        return Reason::because("the flow \"%1\" is called").with(name);
    if (kind == u"add_tag")
        return Reason::because("the tag \"%1\" is put on").with(name);
    if (kind == u"remove_tag")
        return Reason::because("the tag \"%1\" is taken off").with(name);
    if (kind == u"add_to_list")
        return Reason::because("the contact goes on the list \"%1\"").with(name);
    if (kind == u"remove_from_list")
        return Reason::because("the contact goes off the list \"%1\"").with(name);
    if (kind == u"set_opt_in")
        return name == u"out" ? Reason::because("the contact opts out")
                              : Reason::because("the contact opts in");
    if (kind == u"record_purchase")
        return Reason::because("a purchase is recorded");
    if (kind == u"notify_team")
        return Reason::because("the team is notified");
    return Reason::because("the event \"%1\" is emitted").with(name);
}

// "the bot says "Hello"": an effect as a marketer reads it.
Reason whatHappens(const QJsonValue &value)
{
    const QJsonObject effect = value.toObject();
    if (effect.contains(u"says"_s))
        return Reason::because("the bot says \"%1\"")
            .with(shortened(effect.value(u"says"_s).toString()));
    const QString kind = effect.value(u"kind"_s).toString();
    const QString name = effect.value(u"name"_s).toString();
    if (kind == u"send") {
        const QJsonObject content = effect.value(u"content"_s).toObject();
        MessageContent::Kind sent{};
        if (!fromWord(content.value(u"kind"_s).toString(), sent))
            sent = MessageContent::Kind::Unsupported;
        return Reason::because("the bot sends a %1, \"%2\"")
            .with(nameOf(sent), shortened(content.value(u"text"_s).toString()));
    }
    if (kind == u"wait_until")
        return Reason::because("the chat waits until %1")
            .with(isoTime(fromMs(effect.value(u"at"_s).toInteger())));
    if (kind == u"http_request")
        return Reason::because("%1 is asked").with(effect.value(u"data"_s)[u"url"_s].toString());
    if (kind == u"handoff")
        return name.isEmpty() ? Reason::because("the chat goes to whoever is free")
                              : Reason::because("the chat goes to \"%1\"").with(shortened(name));
    if (kind == u"end")
        return Reason::because("the run ends (%1)").with(effect.value(u"text"_s).toString());
    if (kind == u"set_attribute")
        return Reason::because("the attribute \"%1\" becomes \"%2\"")
            .with(shortened(name), shortened(plainText(effect.value(u"value"_s))));
    return whatChanged(kind, shortened(name));
}

Reason whatCameIn(const QJsonObject &input)
{
    const QString key = inputKey(input);
    const QJsonValue value = input.value(key);
    if (key == u"say" || key == u"start" || key == u"tap")
        return Reason::because("\"%1\"").with(shortened(value.toString()));
    if (key == u"wait_minutes")
        return Reason::because("waiting %n minutes", nullptr, value.toInt());
    return wordOfRecording(key == u"event" ? value.toString() : key);
}

std::optional<TestDifference> effectsDiffer(const QJsonArray &expected, const QJsonArray &got)
{
    const qsizetype both = std::min(expected.size(), got.size());
    for (qsizetype i = 0; i < both; ++i) {
        if (expected.at(i) != got.at(i))
            return TestDifference{-1,
                                  Reason::because("expected that %1, but %2")
                                      .with(whatHappens(expected.at(i)), whatHappens(got.at(i))),
                                  expected.at(i), got.at(i)};
    }
    if (expected.size() > both)
        return TestDifference{-1,
                              Reason::because("expected that %1, but nothing more comes")
                                  .with(whatHappens(expected.at(both))),
                              expected.at(both),
                              {}};
    if (got.size() > both)
        return TestDifference{-1,
                              Reason::because("not expected: %1").with(whatHappens(got.at(both))),
                              {},
                              got.at(both)};
    return std::nullopt;
}

std::optional<TestDifference> placesDiffer(const QJsonObject &expected, const QJsonObject &got)
{
    const QJsonValue step = expected.value(u"step"_s);
    const QJsonValue isAt = got.value(u"step"_s);
    if (!step.isUndefined() && step != isAt)
        return TestDifference{
            -1,
            Reason::because("expected the chat at step \"%1\", but it is at \"%2\"")
                .with(shortened(step.toString()), shortened(isAt.toString())),
            step, isAt};
    const QJsonValue phase = expected.value(u"phase"_s);
    const QJsonValue isIn = got.value(u"phase"_s);
    if (!phase.isUndefined() && phase != isIn)
        return TestDifference{
            -1,
            Reason::because("expected the run %1, but it is %2")
                .with(wordOfRecording(phase.toString()), wordOfRecording(isIn.toString())),
            phase, isIn};
    return std::nullopt;
}

} // namespace

QJsonObject TestDifference::toJson() const
{
    QJsonObject json{{u"message"_s, message.english()}};
    if (const QJsonValue parts = message.toJson(); parts.isArray())
        json.insert(u"because"_s, parts);
    if (input >= 0)
        json.insert(u"input"_s, input);
    if (!expected.isUndefined() && !expected.isNull())
        json.insert(u"expected"_s, expected);
    if (!got.isUndefined() && !got.isNull())
        json.insert(u"got"_s, got);
    return json;
}

std::optional<TestDifference> inputDiffers(int input, const QJsonObject &expected,
                                           const QJsonObject &got)
{
    std::optional<TestDifference> found;
    if (expected.contains(u"effects"_s))
        found = effectsDiffer(expected.value(u"effects"_s).toArray(),
                              got.value(u"effects"_s).toArray());
    if (!found)
        found = placesDiffer(expected, got);
    if (!found)
        return std::nullopt;
    found->input = input;
    found->message = Reason::because("After %1 (entry %2): %3.")
                         .with(whatCameIn(got), input + 1, found->message);
    return found;
}

std::optional<TestDifference> variablesDiffer(const QJsonObject &expected, const QJsonObject &got)
{
    QStringList names = expected.keys() + got.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const QJsonValue want = expected.value(name);
        const QJsonValue is = got.value(name);
        if (want == is)
            continue;
        const QString wanted = shortened(plainText(want));
        const QString found = shortened(plainText(is));
        if (is.isUndefined())
            return TestDifference{
                -1,
                Reason::because("At the end %1 should be \"%2\", but has no value.")
                    .with(name, wanted),
                want, is};
        if (want.isUndefined())
            return TestDifference{
                -1,
                Reason::because("At the end %1 should have no value, but is \"%2\".")
                    .with(name, found),
                want, is};
        return TestDifference{-1,
                              Reason::because("At the end %1 should be \"%2\", but is \"%3\".")
                                  .with(name, wanted, found),
                              want, is};
    }
    return std::nullopt;
}

} // namespace flotilla
