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
    void theBusyStatementsBuildNoTables();
    void theBusyStatementsKeepNoJournalOfTheirOwn();
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

// What runs for every message.
const QByteArrayList kBusy{"ingest.find_chat",
                           "ingest.insert_chat",
                           "ingest.seen_near",
                           "ingest.mark_seen",
                           "ingest.next_place",
                           "ingest.take_place",
                           "ingest.insert_event",
                           "ingest.insert_request",
                           "conversation.claimable",
                           "conversation.claim",
                           "conversation.head_event",
                           "conversation.finish",
                           "conversation.event_done",
                           "conversation.insert_run",
                           "conversation.update_run",
                           "conversation.log_step",
                           "flow.add_figure",
                           "outbox.insert",
                           "outbox.move",
                           "outbox.begin_attempt"};

// An IN list of three, RETURNING, or a check written so makes SQLite
// build a table in memory at each run.
void TestStatements::theBusyStatementsBuildNoTables()
{
    TestDatabase db;
    Connection &connection = db.readers().reader();
    for (const QByteArray &name : kBusy) {
        const QByteArray text = Statements::sqlite().text(name);
        QVERIFY2(!text.isEmpty(), name.constData());
        auto program = connection.prepare("EXPLAIN " + text);
        while (program.next())
            QVERIFY2(program.text(1) != u"OpenEphemeral"_s, name.constData());
    }
}

// A statement that fires a trigger and may be undone alone keeps a journal of its own, and SQLite
// walks the whole journal of the command at its end. A command is undone as one anyway: OR FAIL.
void TestStatements::theBusyStatementsKeepNoJournalOfTheirOwn()
{
    constexpr int kAbort = 2; // OE_Abort
    TestDatabase db;
    Connection &connection = db.readers().reader();
    int withTrigger = 0;
    for (const QByteArray &name : kBusy) {
        bool firesTrigger = false;
        bool mayAbort = false;
        auto program = connection.prepare("EXPLAIN " + Statements::sqlite().text(name));
        while (program.next()) {
            const QString operation = program.text(1);
            firesTrigger = firesTrigger || operation == u"Program"_s;
            mayAbort =
                mayAbort || (operation.startsWith(u"Halt"_s) && program.integer(3) == kAbort);
        }
        withTrigger += firesTrigger ? 1 : 0;
        QVERIFY2(!firesTrigger || !mayAbort, name.constData());
    }
    QVERIFY(withTrigger >= 5);
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
