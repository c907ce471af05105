#include "core/flow/catalogue.h"
#include "tests/core/api/apiharness.h"
#include "tests/core/flow/chat.h"

#include <QtTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// A made-up block, added by one file (madeup/madeupgreeting.cpp) and one name in a list
// (CMakeLists.txt), is everywhere where ours are.
class TestMadeUpBlock final : public QObject
{
    Q_OBJECT

    static QJsonObject greeting(const QString &who)
    {
        return block(u"made_up.greeting"_s, {{u"who"_s, who}});
    }

private Q_SLOTS:
    void isInTheSchema()
    {
        const QJsonObject definitions = catalogue::schema()[u"$defs"].toObject();
        QVERIFY(definitions.contains(u"block.made_up.greeting"));
        const QJsonArray known = definitions[u"block"][u"properties"][u"type"][u"enum"].toArray();
        QVERIFY(known.contains(u"made_up.greeting"_s));
        QVERIFY(known.contains(u"message.text"_s));
    }

    void isInTheDocumentation()
    {
        QVERIFY(catalogue::markdown().contains(u"`made_up.greeting`"_s));
    }

    void isRead()
    {
        Problems problems;
        QVERIFY(Flow::fromJson(Chat::flowOf({greeting(u"Ana"_s)}), problems));
        QVERIFY(!Flow::fromJson(Chat::flowOf({block(u"made_up.greeting"_s, {{u"whom"_s, 1}})}),
                                problems));
        QCOMPARE(problems.first().path, u"/steps/0/blocks/0/fields/whom"_s);
    }

    void isValidated()
    {
        const auto has = [](const QString &who, const QString &code) {
            Problems problems;
            const auto flow = Flow::fromJson(Chat::flowOf({greeting(who)}), problems);
            const Problems found = flow ? validate(*flow) : problems;
            return std::any_of(found.begin(), found.end(), [&](const Problem &problem) {
                return problem.code == code && problem.path == u"/steps/0/blocks/0/fields/who";
            });
        };
        QVERIFY(has(u"{{"_s, u"flow.bad_template"_s));
        QVERIFY(has(QString(41, u'x'), u"flow.wrong_value"_s));
        QVERIFY(!has(QString(40, u'x'), u"flow.wrong_value"_s));
    }

    void runs()
    {
        Chat chat(Chat::flowOf({greeting(u"{{contact.first_name}}"_s)}));
        chat.start();
        QCOMPARE(chat.sent(), QStringList{u"Good day, Ana!"_s});
    }

    void isInTheApi()
    {
        ApiHarness api;
        const Reply reply = api.get("/v1/blocks");
        QCOMPARE(reply.status(), 200);
        const QJsonArray blocks = reply.json[u"blocks"].toArray();
        const auto found = std::find_if(blocks.begin(), blocks.end(), [](const QJsonValue &entry) {
            return entry[u"type"] == u"made_up.greeting"_s;
        });
        QVERIFY(found != blocks.end());
        QCOMPARE((*found)[u"fields"][0][u"key"].toString(), u"who"_s);
        QCOMPARE(blocks.size(), catalogue::all().size());
    }
};

QTEST_GUILESS_MAIN(TestMadeUpBlock)
#include "tst_madeupblock.moc"
