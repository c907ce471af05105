#include "tests/core/flow/chat.h"

#include "core/flow/jsontext.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

std::shared_ptr<const FlowVersion> published(const QJsonObject &json)
{
    Problems problems;
    std::optional<Flow> flow = Flow::fromJson(json, problems);
    for (const Problem &problem : std::as_const(problems))
        QTest::qFail(qUtf8Printable(problem.path + u": "_s + problem.message), __FILE__, __LINE__);
    return std::make_shared<FlowVersion>(FlowId(1), 1, flow ? *flow : Flow());
}

} // namespace

Chat::Chat(const QJsonObject &flow, Instant at)
    : Chat(published(flow), at)
{}

Chat::Chat(std::shared_ptr<const FlowVersion> version, Instant at)
    : TestChat(std::move(version), at)
{}

QJsonObject Chat::flowOf(const QList<QJsonObject> &blocks, const QList<QJsonObject> &more,
                         const QString &language)
{
    QJsonArray inFirst;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        QJsonObject entry = blocks.at(i);
        entry.insert(u"id"_s, u"b%1"_s.arg(i));
        inFirst.append(entry);
    }
    QJsonArray steps{QJsonObject{{u"id"_s, u"first"_s}, {u"blocks"_s, inFirst}}};
    for (const QJsonObject &entry : more)
        steps.append(entry);
    return {{u"name"_s, u"Test"_s},
            {u"language"_s, language},
            {u"start"_s, u"first"_s},
            {u"steps"_s, steps}};
}

const StepOutcome &Chat::feed(StepInput input)
{
    const RunState before = state();
    const Result<QJsonObject> json = parseStrictly(canonicalJson(before.toJson()));
    const Result<RunState> again = RunState::fromJson(*json);
    const StepOutcome twice = again ? passage(*again, input) : StepOutcome();
    const StepOutcome &outcome = TestChat::feed(std::move(input));
    if (bytesOf(twice) != bytesOf(outcome))
        QTest::qFail("not the same outcome twice, or not from the state's JSON", __FILE__,
                     __LINE__);
    return outcome;
}

QStringList Chat::sent() const
{
    QStringList texts;
    for (const Effect &effect : outcome().effects) {
        if (effect.kind == Effect::Kind::Send)
            texts += effect.content.text;
    }
    return texts;
}

QString Chat::word() const
{
    if (const Effect *end = effect(Effect::Kind::End))
        return u"ended: "_s + end->name;
    return state().toJson().value(u"phase"_s).toString();
}

QJsonValue Chat::variable(const QString &name) const
{
    return state().variables.value(name);
}

const Effect *Chat::effect(Effect::Kind kind) const
{
    const auto found = std::find_if(outcome().effects.cbegin(), outcome().effects.cend(),
                                    [&](const Effect &entry) { return entry.kind == kind; });
    return found == outcome().effects.cend() ? nullptr : &*found;
}

QString Chat::why() const
{
    return why(outcome().decisions.size() - 1);
}

QString Chat::why(qsizetype decision) const
{
    return inWords(outcome().decisions).at(decision).toObject().value(u"why"_s).toString();
}

QByteArray Chat::bytes() const
{
    return bytesOf(outcome());
}

QByteArray bytesOf(const StepOutcome &outcome)
{
    QJsonArray effects;
    for (const Effect &effect : outcome.effects)
        effects.append(effect.toJson());
    return canonicalJson(QJsonObject{{u"state"_s, outcome.state.toJson()},
                                     {u"effects"_s, effects},
                                     {u"decisions"_s, outcome.decisions}});
}

QJsonObject block(const QString &type, const QJsonObject &fields, const QJsonObject &outlets)
{
    QJsonObject json{{u"id"_s, type}, {u"type"_s, type}, {u"fields"_s, fields}};
    if (!outlets.isEmpty())
        json.insert(u"outlets"_s, outlets);
    return json;
}

QJsonObject textStep(const QString &id, const QString &text)
{
    QJsonObject said = block(u"message.text"_s, {{u"text"_s, text}});
    said.insert(u"id"_s, id + u"-text"_s);
    return {{u"id"_s, id}, {u"blocks"_s, QJsonArray{said}}};
}

QJsonArray choices(const QStringList &titles)
{
    QJsonArray list;
    for (const QString &title : titles)
        list.append(QJsonObject{{u"id"_s, u"c%1"_s.arg(list.size() + 1)}, {u"title"_s, title}});
    return list;
}

} // namespace flotilla
