#include "tests/core/flow/goldenchat.h"

#include "core/flow/jsontext.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// What a recorded step shows of its outcome.
QJsonObject recordOf(const QJsonObject &input, const Chat &chat)
{
    QJsonArray effects;
    for (const Effect &effect : chat.outcome().effects) {
        QJsonObject json = effect.toJson();
        if (effect.kind == Effect::Kind::Send && effect.content.kind == MessageContent::Kind::Text)
            json = {{u"says"_s, effect.content.text}};
        effects.append(json);
    }
    QJsonObject record{{u"effects"_s, effects},
                       {u"phase"_s, chat.state().toJson().value(u"phase"_s)},
                       {u"step"_s, chat.state().step}};
    for (const QString &key :
         {u"start"_s, u"say"_s, u"tap"_s, u"send"_s, u"result"_s, u"event"_s}) {
        if (input.contains(key))
            record.insert(key, input.value(key));
    }
    return record;
}

void feed(Chat &chat, const QJsonObject &input)
{
    if (input.contains(u"start"_s))
        chat.start(input.value(u"start"_s).toString());
    else if (input.contains(u"say"_s))
        chat.say(input.value(u"say"_s).toString());
    else if (input.contains(u"tap"_s))
        chat.tap(input.value(u"tap"_s).toString());
    else if (input.contains(u"send"_s)) {
        StepInput given;
        given.content = MessageContent::fromJson(input.value(u"send"_s).toObject())
                            .value_or(MessageContent::ofText(u"(cannot be read)"_s));
        chat.feed(given);
    } else if (input.contains(u"result"_s)) {
        StepInput given;
        given.kind = StepInput::Kind::ActivityResult;
        given.waitNumber = chat.state().waitNumber;
        given.result = input.value(u"result"_s).toObject();
        chat.feed(given);
    } else if (input.value(u"event"_s) == u"time_up"_s) {
        chat.timeUp();
    } else if (input.value(u"event"_s) == u"handed_back"_s) {
        StepInput back;
        back.kind = StepInput::Kind::HandedBack;
        chat.feed(back);
    } else {
        QTest::qFail("a recorded step without an input", __FILE__, __LINE__);
    }
}

std::shared_ptr<const FlowVersion> versionOf(const QJsonValue &json, qint64 id)
{
    Problems problems;
    const QString root = qEnvironmentVariable("FLOTILLA_SOURCE_DIR");
    const std::optional<Flow> flow =
        json.isString()
            ? Flow::fromBytes(contentOf(root + u"/resources/flows/"_s + json.toString()), problems)
            : Flow::fromJson(json.toObject(), problems);
    for (const Problem &problem : std::as_const(problems))
        QTest::qFail(qUtf8Printable(problem.path + u": "_s + problem.message), __FILE__, __LINE__);
    return std::make_shared<FlowVersion>(FlowId(id), 1, flow ? *flow : Flow());
}

} // namespace

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qWarning("cannot read %s", qUtf8Printable(path));
    return file.readAll();
}

QJsonObject replayed(const QJsonObject &golden)
{
    const QDateTime begin = QDateTime::fromString(golden.value(u"now"_s).toString(), Qt::ISODate);
    const auto version = versionOf(golden.value(u"flow"_s), 1);
    Chat chat(version, fromMs(begin.toMSecsSinceEpoch()));
    QList<std::shared_ptr<const FlowVersion>> callable;
    const QJsonArray calls = golden.value(u"calls"_s).toArray();
    for (const QJsonValue &call : calls)
        callable.append(versionOf(call, callable.size() + 2));
    chat.subflows = calledBy(*version, callable);
    chat.contact = golden.value(u"contact"_s).toObject();
    chat.zone = golden.value(u"zone"_s).toString();
    chat.channel.nativeButtons = golden.value(u"native"_s).toBool();
    chat.channel.nativeLists = golden.value(u"native"_s).toBool();
    chat.channel.templates = golden.value(u"native"_s).toBool();
    QJsonArray records;
    const QJsonArray steps = golden.value(u"chat"_s).toArray();
    for (const QJsonValue &entry : steps) {
        feed(chat, entry.toObject());
        records.append(recordOf(entry.toObject(), chat));
        chat.now += std::chrono::seconds(20);
    }
    QJsonObject result = golden;
    result.insert(u"chat"_s, records);
    result.insert(u"variables"_s, chat.state().variables);
    return result;
}

void compareGolden(const QString &path)
{
    const QByteArray bytes = contentOf(path);
    const Result<QJsonObject> golden = parseStrictly(bytes);
    QVERIFY2(golden, golden ? "" : qUtf8Printable(golden.error().message));
    const QByteArray now = canonicalJson(replayed(*golden));
    if (qEnvironmentVariableIsSet("FLOTILLA_RECORD_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(now);
        return;
    }
    const QList<QByteArray> expected = bytes.split('\n');
    const QList<QByteArray> got = now.split('\n');
    for (qsizetype i = 0; i < std::min(expected.size(), got.size()); ++i) {
        if (expected[i] != got[i])
            QFAIL(("line " + QByteArray::number(i + 1) + ": expected " + expected[i] + ", got " +
                   got[i])
                      .constData());
    }
    QCOMPARE(got.size(), expected.size());
}

} // namespace flotilla
