#include "tests/support/testdatabase.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesWhatACommandWrites();
    void aFailingCommandLeavesItsNeighboursAlone();
    void aFailingStatementUndoesItsCommand();
    void givesEveryIdOnce();
};

namespace {

Result<> addWorkspace(WriteTx &tx, const QString &name)
{
    tx.db()
        .prepare("INSERT INTO workspace (workspace_id, name, created_at) VALUES (?1, ?2, ?3)")
        .bind(tx.nextId<WorkspaceId>(), name, tx.now())
        .run();
    return {};
}

} // namespace

void TestWriter::storesWhatACommandWrites()
{
    TestDatabase db;
    QVERIFY(db.write([](WriteTx &tx) { return addWorkspace(tx, u"Bakery"_s); }));
    QCOMPARE(db.text("SELECT name FROM workspace"), u"Bakery"_s);
}

void TestWriter::aFailingCommandLeavesItsNeighboursAlone()
{
    TestDatabase db;
    QStringList ends;
    const auto submit = [&](const QString &name, bool fails) {
        QVERIFY(db.writer().submit(
            Writer::Priority::Urgent,
            [=](WriteTx &tx) -> Result<> {
                Result<> done = addWorkspace(tx, name);
                return fails ? fail(ErrorCode::Conflict, u"no"_s) : done;
            },
            db.loop(),
            [&ends, name](Result<> done) {
                ends.append(name + (done ? u" stored"_s : u" refused"_s));
            }));
    };
    submit(u"A"_s, false);
    submit(u"B"_s, true);
    submit(u"C"_s, false);
    db.time().settle();
    QCOMPARE(ends, QStringList({u"A stored"_s, u"B refused"_s, u"C stored"_s}));
    QCOMPARE(db.rows("SELECT name FROM workspace ORDER BY name"), u"A\nC"_s);
}

void TestWriter::aFailingStatementUndoesItsCommand()
{
    TestDatabase db;
    QVERIFY(db.write([](WriteTx &tx) { return addWorkspace(tx, u"A"_s); }));
    const Result<> done = db.write([](WriteTx &tx) -> Result<> {
        static_cast<void>(addWorkspace(tx, u"B"_s));
        static_cast<void>(addWorkspace(tx, u"A"_s)); // the name is taken
        static_cast<void>(addWorkspace(tx, u"C"_s)); // does nothing: the error sticks
        return {};
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(db.rows("SELECT name FROM workspace"), u"A"_s);
    QVERIFY(db.write([](WriteTx &tx) { return addWorkspace(tx, u"D"_s); }));
}

void TestWriter::givesEveryIdOnce()
{
    for (const auto where : {TestDatabase::Where::Memory, TestDatabase::Where::Directory}) {
        TestDatabase db(where);
        const qint64 first = db.addWorkspace(u"A"_s).value;
        db.kill();
        const Result<> opened = db.open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
        const qint64 second = db.addWorkspace(u"B"_s).value;
        QVERIFY(second > first);
        db.reopen();
        QVERIFY(db.addWorkspace(u"C"_s).value > second);
        QCOMPARE(db.number("SELECT count(*) FROM workspace"), 3);
    }
}

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
