#include "core/base/threadloop.h"
#include "core/conversation/scriptprocess.h"
#include "tests/core/conversation/talk.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Scripts run in a process of their own. Whatever one does, it is stopped within its limits, and
// the next one finds everything as it was.
class TestScripts : public QObject
{
    Q_OBJECT

    QJsonObject answerTo(const QString &code, QJsonObject job = {})
    {
        job.insert(u"code"_s, code);
        if (!job.contains(u"now"_s))
            job.insert(u"now"_s, 1'772'539'200'000.0);
        if (!job.contains(u"seed"_s))
            job.insert(u"seed"_s, 7);
        if (!job.contains(u"given"_s))
            job.insert(u"given"_s, QJsonObject{{u"vars"_s, QJsonObject{{u"count"_s, 3}}},
                                               {u"contact"_s, QJsonObject{}},
                                               {u"session"_s, QJsonObject{}},
                                               {u"message"_s, u"hi"_s}});
        QJsonObject answer;
        QEventLoop wait;
        m_runner->run(job, [&](const QJsonObject &result) {
            answer = result;
            wait.quit();
        });
        if (answer.isEmpty())
            wait.exec();
        return answer;
    }
    QJsonValue valueOf(const QString &code, const QJsonObject &job = {})
    {
        const QJsonObject answer = answerTo(code, job);
        if (!answer[u"ok"].toBool())
            qInfo("%s", qUtf8Printable(answer[u"error"].toString()));
        return answer[u"value"];
    }
    void hostIsUnharmed() { QCOMPARE(valueOf(u"return vars.count + 1"_s), QJsonValue(4)); }

    std::unique_ptr<Loop> m_loop;
    std::unique_ptr<ScriptProcess> m_runner;

private Q_SLOTS:
    void init()
    {
        m_loop = makeCurrentThreadLoop();
        m_runner = std::make_unique<ScriptProcess>(QStringLiteral(FLOTILLAD), *m_loop);
    }
    void cleanup()
    {
        m_runner.reset();
        m_loop.reset();
    }

    void returnsValues_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("json");
        QTest::newRow("number") << u"return vars.count * 2"_s << u"6"_s;
        QTest::newRow("record") << u"return {a: [1, message]}"_s << u"{\"a\":[1,\"hi\"]}"_s;
        QTest::newRow("nothing") << u"let x = 1"_s << u"null"_s;
        QTest::newRow("a function") << u"return () => 1"_s << u"null"_s;
        QTest::newRow("modern words")
            << u"const f = ({a}) => `${a ** 2}`; return f({a: 3})"_s << u"\"9\""_s;
    }
    void returnsValues()
    {
        QFETCH(QString, code);
        QFETCH(QString, json);
        const QJsonObject answer = answerTo(code);
        QVERIFY2(answer[u"ok"].toBool(), qUtf8Printable(answer[u"error"].toString()));
        QCOMPARE(QString::fromUtf8(
                     QJsonDocument(QJsonArray{answer[u"value"]}).toJson(QJsonDocument::Compact)),
                 u'[' + json + u']');
    }

    void tellsMistakes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("part");
        QTest::newRow("syntax") << u"return ("_s << u"SyntaxError"_s;
        QTest::newRow("unknown name") << u"let a = 1;\nreturn nobody"_s << u"line 2"_s;
        QTest::newRow("thrown") << u"throw new Error('no bread')"_s << u"no bread"_s;
        QTest::newRow("circle") << u"const a = {}; a.a = a; return a"_s << u"TypeError"_s;
        QTest::newRow("too large") << u"return 'x'.repeat(100000)"_s << u"larger"_s;
        QTest::newRow("no function body") << u"}); (1"_s << u"Error"_s;
    }
    void tellsMistakes()
    {
        QFETCH(QString, code);
        QFETCH(QString, part);
        const QJsonObject answer = answerTo(code);
        QVERIFY(!answer[u"ok"].toBool());
        QVERIFY2(answer[u"error"].toString().contains(part),
                 qUtf8Printable(answer[u"error"].toString()));
        hostIsUnharmed();
    }

    void isStoppedWithinItsLimits_data()
    {
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &code) { QTest::newRow(name) << code; };
        row("endless loop", u"for (;;) {}"_s);
        row("endless loop that catches", u"for (;;) { try { for (;;) {} } catch (e) {} }"_s);
        row("endless sort", u"[1, 2, 3].sort(() => { for (;;) {} })"_s);
        row("endless getter", u"return {get a() { for (;;) {} }}"_s);
        row("endless toJSON", u"return {toJSON() { for (;;) {} }}"_s);
        row("endless list", u"const a = []; for (;;) a.push('x'.repeat(1000) + a.length)"_s);
        row("huge text", u"let s = 'x'; for (let i = 0; i < 40; ++i) s += s; return s.length"_s);
        row("huge repeat", u"return 'x'.repeat(2 ** 29).split('').length"_s);
        row("huge buffer", u"return new Uint8Array(500000000).fill(1).length"_s);
        row("huge array", u"return new Array(4000000000).fill(1).length"_s);
        row("many objects", u"let a = null; for (;;) a = {a, b: {c: a}}"_s);
        row("recursion", u"function f() { return f() + 1 } return f()"_s);
        row("recursion that catches", u"function f() { try { f() } catch (e) { f() } } f()"_s);
        row("recursion in a getter",
            u"const a = {}; Object.defineProperty(a, 'b', {get() { return this.b }}); return a.b"_s);
        row("deep result", u"let a = []; for (let i = 0; i < 100000; ++i) a = [a]; return a"_s);
        row("deep json", u"return JSON.parse('['.repeat(100000) + ']'.repeat(100000))"_s);
        row("generator", u"function* g() { for (;;) yield 1 } return [...g()]"_s);
        row("proxy",
            u"const p = new Proxy({}, {get() { return p }}); let q = p; for (;;) q = q.a"_s);
    }
    void isStoppedWithinItsLimits()
    {
        QFETCH(QString, code);
        hostIsUnharmed(); // the host is up
        QElapsedTimer watch;
        watch.start();
        const QJsonObject answer = answerTo(code);
        const qint64 took = watch.elapsed();
        QVERIFY2(!answer[u"ok"].toBool(), "it was not stopped");
        QVERIFY(!answer[u"error"].toString().isEmpty());
        qInfo("%lld ms: %s", took, qUtf8Printable(answer[u"error"].toString()));
        QVERIFY2(took < 2000, "it took too long to stop it");
        hostIsUnharmed();
    }

    void leavesNothingBehind_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("Object.prototype")
            << u"Object.prototype.count = 9; Object.prototype.ok = 1"_s;
        QTest::newRow("Array.prototype") << u"Array.prototype.push = () => { throw 1 }"_s;
        QTest::newRow("JSON") << u"JSON.stringify = () => '{\"a\":1}'; JSON.parse = null"_s;
        QTest::newRow("globals")
            << u"const g = Function('return this')(); g.vars = 1; g.Math = null"_s;
        QTest::newRow("through a constructor")
            << u"(0).constructor.constructor('this.Date = null; this.undefined = 1')()"_s;
        QTest::newRow("__proto__") << u"vars.__proto__.count = 9; vars.__proto__ = null"_s;
    }
    void leavesNothingBehind()
    {
        QFETCH(QString, code);
        (void)answerTo(code);
        hostIsUnharmed();
        QCOMPARE(valueOf(u"return [new Date().getTime(), [].push(1), {}.count === undefined]"_s),
                 QJsonValue(QJsonArray{1'772'539'200'000.0, 1, true}));
    }

    void replacingJsonDoesNotChangeTheAnswer()
    {
        QCOMPARE(valueOf(u"JSON.stringify = () => '{}, \"ok\": 1'; return 5"_s), QJsonValue(5));
    }

    void backtrackingEnds()
    {
        hostIsUnharmed();
        QElapsedTimer watch;
        watch.start();
        (void)answerTo(u"return /(a+)+$/.test('a'.repeat(50) + 'b')"_s); // the engine's own limit
        QVERIFY(watch.elapsed() < 2000);
        hostIsUnharmed();
    }

    void seesNothingOfTheWorld()
    {
        QCOMPARE(valueOf(u"return ['Qt', 'XMLHttpRequest', 'console', 'require', 'process', "
                         "'setTimeout', 'print', 'gc', 'fetch', 'Worker', 'importScripts']"
                         ".filter(n => n in Function('return this')())"_s),
                 QJsonValue(QJsonArray()));
    }

    void timeAndChanceAreThoseOfTheJob()
    {
        const QString code =
            u"return [Date.now(), new Date().toISOString(), new Date().constructor.now(), "
            "Object.getPrototypeOf(new Date()).constructor.now(), Math.random(), Math.random(), "
            "new Date(2026, 0, 1).getTime(), new Date().getHours()]"_s;
        const QJsonObject job{
            {u"now"_s, 1'772'539'200'000.0}, {u"seed"_s, 42}, {u"zone"_s, u"America/Sao_Paulo"_s}};
        const QJsonArray first = valueOf(code, job).toArray();
        QCOMPARE(first.size(), 8);
        QCOMPARE(first[0].toDouble(), 1'772'539'200'000.0);
        QCOMPARE(first[1].toString(), u"2026-03-03T12:00:00.000Z"_s);
        QCOMPARE(first[2], first[0]);
        QCOMPARE(first[3], first[0]);
        QVERIFY(first[4] != first[5]);
        QCOMPARE(first[6].toDouble(), 1'767'236'400'000.0); // midnight there
        QCOMPARE(first[7].toInt(), 9);
        QCOMPARE(valueOf(code, job).toArray(), first);
        QJsonObject other = job;
        other[u"seed"] = 43;
        QVERIFY(valueOf(code, other).toArray()[4] != first[4]);
    }

    void answersInOrder()
    {
        QStringList order;
        QEventLoop wait;
        for (int i = 0; i < 20; ++i)
            m_runner->run({{u"code"_s, i % 5 == 0 ? u"for (;;) {}"_s : u"return %1"_s.arg(i)}},
                          [&, i](const QJsonObject &answer) {
                              order += answer[u"ok"].toBool()
                                           ? QString::number(answer[u"value"].toInt())
                                           : u"x"_s;
                              if (i == 19)
                                  wait.quit();
                          });
        wait.exec();
        QCOMPARE(order.join(u' '), u"x 1 2 3 4 x 6 7 8 9 x 11 12 13 14 x 16 17 18 19"_s);
    }

    void programThatCannotStartIsAnAnswer()
    {
        m_runner = std::make_unique<ScriptProcess>(u"/nowhere/flotillad"_s, *m_loop);
        for (int i = 0; i < 2; ++i) {
            const QJsonObject answer = answerTo(u"return 1"_s);
            QVERIFY(!answer[u"ok"].toBool());
            QVERIFY(!answer[u"error"].toString().isEmpty());
        }
    }

    void costOfAScript()
    {
        (void)answerTo(u"return 1"_s);
        QElapsedTimer watch;
        watch.start();
        constexpr int kTimes = 50;
        for (int i = 0; i < kTimes; ++i)
            QCOMPARE(valueOf(u"return vars.count"_s), QJsonValue(3));
        qInfo("%.1f ms a script", double(watch.elapsed()) / kTimes);
    }
};

QTEST_GUILESS_MAIN(TestScripts)
#include "tst_scripts.moc"
