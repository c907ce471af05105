// The history on disk: what was undone and done again survives a kill.

#include "tests/ui/designer/draftscript.h"
#include "tests/ui/designer/flowsamples.h"

#include "ui/designer/undojournal.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>

#include <csignal>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestUndoJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reopeningKeepsFlowAndUndo();
    void aKilledProcessLosesNothingItHadDone();
    void aKillInMidDragLeavesAFlowThatCanBeUndone();
    void aTornEndIsCutOff_data();
    void aTornEndIsCutOff();
    void aDragIsWrittenWhileItGoesOn();
    void aSecondWindowIsRefused();
    void aFileThatIsNoHistoryIsSetAside();
    void rewritingKeepsEverything();
    void editsWhileItIsRewrittenAreKept();
    void anyHistoryReadsAsItWas();

private:
    static QString pathIn(const QTemporaryDir &dir) { return dir.filePath(u"flow.undo"_s); }
};

void TestUndoJournal::reopeningKeepsFlowAndUndo()
{
    QTemporaryDir dir;
    {
        Draft draft;
        UndoJournal journal(draft);
        QVERIFY(journal.open(pathIn(dir), smallFlow()));
        draft.setTitle(u"a"_s, u"One"_s);
        draft.setTitle(u"a"_s, u"Two"_s);
        draft.setTitle(u"a"_s, u"Three"_s);
        draft.undoStack().undo();
    }
    Draft draft;
    UndoJournal journal(draft);
    const auto opened = journal.open(pathIn(dir), {});
    QVERIFY(opened && opened->hadHistory);
    QCOMPARE(draft.document().step(u"a"_s)->title, u"Two"_s);
    draft.undoStack().redo();
    QCOMPARE(draft.document().step(u"a"_s)->title, u"Three"_s);
    while (draft.undoStack().canUndo())
        draft.undoStack().undo();
    QCOMPARE(draft.flow().canonical(), smallFlow().canonical());
}

namespace {

// Starts the victim and kills it once it has told `lines` numbers; the last one, 0 when it did not.
int killAfter(int lines, const QStringList &arguments)
{
    QProcess victim;
    victim.start(QStringLiteral(JOURNAL_VICTIM), arguments);
    if (!victim.waitForStarted())
        return 0;
    QByteArray told;
    while (told.count('\n') < lines) {
        if (!victim.waitForReadyRead(60'000))
            return 0;
        told += victim.readAll();
    }
    ::kill(static_cast<pid_t>(victim.processId()), SIGKILL);
    if (!victim.waitForFinished() || victim.exitStatus() != QProcess::CrashExit)
        return 0;
    told += victim.readAll();
    told.truncate(told.lastIndexOf('\n'));
    return told.mid(told.lastIndexOf('\n') + 1).toInt();
}

} // namespace

void TestUndoJournal::aKilledProcessLosesNothingItHadDone()
{
    for (int round = 0; round < 5; ++round) {
        QTemporaryDir dir;
        const int last = killAfter(20 + round * 37, {pathIn(dir)});
        QVERIFY(last > 0);

        Draft draft;
        UndoJournal journal(draft);
        const auto opened = journal.open(pathIn(dir), {});
        QVERIFY(opened && opened->hadHistory);
        const int kept = draft.document().step(u"a"_s)->title.toInt();
        QVERIFY2(kept >= last, qPrintable(u"%1 < %2"_s.arg(kept).arg(last)));
        draft.undoStack().undo();
        QCOMPARE(draft.document().step(u"a"_s)->title, QString::number(kept - 1));
    }
}

void TestUndoJournal::aKillInMidDragLeavesAFlowThatCanBeUndone()
{
    for (int round = 0; round < 3; ++round) {
        QTemporaryDir dir;
        // From the first move on, when nothing of the drag is written, until much of it is.
        QVERIFY(killAfter(1 + round * 150, {pathIn(dir), u"drag"_s}) > 0);
        Draft draft;
        UndoJournal journal(draft);
        const auto opened = journal.open(pathIn(dir), {});
        QVERIFY(opened && opened->hadHistory);
        QCOMPARE(draft.document().step(u"a"_s)->title, u"Before the drag"_s);
        QVERIFY(draft.undoStack().count() <= 2); // the title, and the drag as one
        if (round == 2)
            QCOMPARE(draft.undoStack().count(), 2);
        while (draft.undoStack().canUndo())
            draft.undoStack().undo();
        QCOMPARE(draft.flow().canonical(), smallFlow().canonical());
    }
}

void TestUndoJournal::aTornEndIsCutOff_data()
{
    QTest::addColumn<int>("cut");
    QTest::newRow("one byte") << 1;
    QTest::newRow("a head") << 10;
}

void TestUndoJournal::aTornEndIsCutOff()
{
    QFETCH(int, cut);
    QTemporaryDir dir;
    {
        Draft draft;
        UndoJournal journal(draft);
        QVERIFY(journal.open(pathIn(dir), smallFlow()));
        draft.setTitle(u"a"_s, u"One"_s);
        draft.setTitle(u"a"_s, u"Two"_s);
    }
    QFile file(pathIn(dir));
    QVERIFY(file.resize(file.size() - cut));
    {
        Draft draft;
        UndoJournal journal(draft);
        const auto opened = journal.open(pathIn(dir), {});
        QVERIFY(opened && opened->hadHistory && opened->cutBytes > 0);
        QCOMPARE(draft.document().step(u"a"_s)->title, u"One"_s);
        draft.setTitle(u"a"_s, u"Other"_s);
    }
    Draft draft;
    UndoJournal journal(draft);
    QVERIFY(journal.open(pathIn(dir), {}));
    QCOMPARE(draft.document().step(u"a"_s)->title, u"Other"_s);
}

void TestUndoJournal::aDragIsWrittenWhileItGoesOn()
{
    QTemporaryDir dir;
    Draft draft;
    UndoJournal journal(draft);
    QVERIFY(journal.open(pathIn(dir), smallFlow()));
    const qint64 before = journal.size();
    const QString key = draft.newMergeKey();
    draft.placeSteps({{u"a"_s, {8, 0, 0}}}, key);
    draft.placeSteps({{u"a"_s, {16, 0, 0}}}, key);
    QCOMPARE(journal.size(), before); // the two are one record
    QTRY_VERIFY_WITH_TIMEOUT(journal.size() > before, 1000);
}

void TestUndoJournal::aSecondWindowIsRefused()
{
    QTemporaryDir dir;
    Draft draft;
    UndoJournal journal(draft);
    QVERIFY(journal.open(pathIn(dir), smallFlow()));
    Draft other;
    UndoJournal second(other);
    const auto opened = second.open(pathIn(dir), smallFlow());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Conflict);
}

void TestUndoJournal::aFileThatIsNoHistoryIsSetAside()
{
    QTemporaryDir dir;
    QFile file(pathIn(dir));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("something else");
    file.close();
    Draft draft;
    UndoJournal journal(draft);
    const auto opened = journal.open(pathIn(dir), smallFlow());
    QVERIFY(opened && !opened->hadHistory);
    QCOMPARE(draft.flow().canonical(), smallFlow().canonical());
    QVERIFY(QFile::exists(pathIn(dir) + u".damaged"_s));
}

void TestUndoJournal::rewritingKeepsEverything()
{
    QTemporaryDir dir;
    {
        Draft draft;
        UndoJournal journal(draft);
        QVERIFY(journal.open(pathIn(dir), smallFlow()));
        for (int i = 0; i < 50; ++i) {
            draft.setTitle(u"a"_s, QString::number(i));
            draft.undoStack().undo();
            draft.undoStack().redo();
        }
        draft.undoStack().undo();
        const qint64 before = journal.size();
        journal.compact();
        QTRY_VERIFY(journal.size() < before);
    }
    Draft draft;
    UndoJournal journal(draft);
    QVERIFY(journal.open(pathIn(dir), {}));
    QCOMPARE(draft.undoStack().count(), 50);
    QCOMPARE(draft.document().step(u"a"_s)->title, u"48"_s);
    while (draft.undoStack().canUndo())
        draft.undoStack().undo();
    QCOMPARE(draft.flow().canonical(), smallFlow().canonical());
}

void TestUndoJournal::editsWhileItIsRewrittenAreKept()
{
    QTemporaryDir dir;
    {
        Draft draft;
        UndoJournal journal(draft);
        QVERIFY(journal.open(pathIn(dir), smallFlow()));
        draft.setTitle(u"a"_s, u"Before"_s);
        journal.compact();
        draft.setTitle(u"a"_s, u"After"_s);
        QCoreApplication::processEvents();
    }
    Draft draft;
    UndoJournal journal(draft);
    QVERIFY(journal.open(pathIn(dir), {}));
    QCOMPARE(draft.document().step(u"a"_s)->title, u"After"_s);
    QCOMPARE(draft.undoStack().count(), 2);
}

void TestUndoJournal::anyHistoryReadsAsItWas()
{
    const bool held = rc::check("replay is what was in memory", [] {
        QTemporaryDir dir;
        // Kinds behind the edits undo, redo and rewrite.
        const auto edits = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, kEditKinds + 6), rc::gen::inRange(0, 40)));
        Draft draft;
        {
            UndoJournal journal(draft);
            RC_ASSERT(journal.open(pathIn(dir), smallFlow()).has_value());
            for (const auto &[kind, choice] : edits) {
                if (kind < kEditKinds)
                    editDraft(draft, kind, choice);
                else if (kind < kEditKinds + 3)
                    draft.undoStack().undo();
                else if (kind < kEditKinds + 5)
                    draft.undoStack().redo();
                else
                    journal.compact();
            }
        }
        Draft read;
        UndoJournal journal(read);
        RC_ASSERT(journal.open(pathIn(dir), {}).has_value());
        RC_ASSERT(read.flow().canonical() == draft.flow().canonical());
        RC_ASSERT(read.undoStack().count() == draft.undoStack().count());
        RC_ASSERT(read.undoStack().index() == draft.undoStack().index());
        while (draft.undoStack().canUndo()) {
            draft.undoStack().undo();
            read.undoStack().undo();
            RC_ASSERT(read.flow().canonical() == draft.flow().canonical());
        }
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestUndoJournal)
#include "tst_undojournal.moc"
