#include "tests/core/flow/goldenchat.h"

#include "core/flow/jsontext.h"
#include "core/flow/testplay.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

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
    Problems problems;
    const std::optional<TestPlan> plan =
        TestPlan::fromJson(golden, Instant(), problems, {u"flow"_s, u"calls"_s});
    for (const Problem &problem : std::as_const(problems))
        QTest::qFail(qUtf8Printable(problem.path + u": "_s + problem.message), __FILE__, __LINE__);
    if (!plan)
        return {};
    const auto version = versionOf(golden.value(u"flow"_s), 1);
    QList<std::shared_ptr<const FlowVersion>> callable;
    const QJsonArray calls = golden.value(u"calls"_s).toArray();
    for (const QJsonValue &call : calls)
        callable.append(versionOf(call, callable.size() + 2));
    TestPlay play(*plan, version, calledBy(*version, callable));
    while (play.advance()) {
    }
    if (!play.isDone())
        QTest::qFail("the chat waits for a script", __FILE__, __LINE__);
    QJsonObject result = play.recording();
    result.insert(u"flow"_s, golden.value(u"flow"_s));
    if (golden.contains(u"calls"_s))
        result.insert(u"calls"_s, calls);
    return result;
}

void compareGolden(const QString &path)
{
    const Result<QJsonObject> golden = parseStrictly(contentOf(path));
    QVERIFY2(golden, golden ? "" : qUtf8Printable(golden.error().message));
    compareText(path, canonicalJson(replayed(*golden)));
}

void compareText(const QString &path, const QByteArray &now)
{
    const QByteArray bytes = contentOf(path);
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
