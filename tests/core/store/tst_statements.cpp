#include "core/store/statements.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNamedStatementFitsTheSchema();
    void anUnknownNameIsAnErrorThatNamesIt();
    void nestedUsesOfOneStatementAreIndependent();
};

void TestStatements::everyNamedStatementFitsTheSchema()
{
    TestDatabase db;
    const Statements &statements = Statements::sqlite();
    QVERIFY(statements.names().size() > 20);
    QStringList problems;
    for (const QByteArray &name : statements.names()) {
        Connection &connection = db.readers().reader();
        static_cast<void>(connection.prepare(statements.text(name)));
        if (connection.error())
            problems.append(QString::fromUtf8(name) + u": "_s + connection.error()->message + u' ' +
                            connection.error()->detail);
        connection.clearError();
    }
    QCOMPARE(problems.join(u'\n'), QString());
}

void TestStatements::anUnknownNameIsAnErrorThatNamesIt()
{
    TestDatabase db;
    const Result<> done = db.write([](WriteTx &tx) -> Result<> {
        tx.use("store.no_such_statement").run();
        return {};
    });
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"store.no_such_statement"_s));
}

void TestStatements::nestedUsesOfOneStatementAreIndependent()
{
    TestDatabase db;
    db.addWorkspace(u"A"_s);
    db.addWorkspace(u"B"_s);
    Connection &connection = db.readers().reader();
    const char *name = "store.workspaces";
    int pairs = 0;
    Query outer = connection.use(name);
    while (outer.next()) {
        Query inner = connection.use(name);
        while (inner.next())
            ++pairs;
    }
    QCOMPARE(pairs, 4);
}

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
