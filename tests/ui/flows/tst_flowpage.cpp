#include "tests/support/screenwatch.h"
#include "tests/ui/support/desk.h"
#include "ui/designer/flowdesigner.h"
#include "ui/designer/inspector.h"
#include "ui/flows/changelist.h"
#include "ui/flows/conflictdialog.h"
#include "ui/flows/flowpage.h"
#include "ui/flows/savesdialog.h"
#include "ui/kit/textlabel.h"
#include "ui/publish/publishreview.h"
#include "ui/publish/versionsview.h"
#include "ui/shell/sidebar.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace flotilla;
using namespace Qt::StringLiterals;

// A flow in the designer, over a real engine: what is on the screen is what the engine has, and
// nobody's work is lost.
class TestFlowPage : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engine = std::make_unique<EngineFixture>(); }
    void cleanupTestCase() { m_engine.reset(); }
    void savesWhatIsTyped();
    void takesTheWholeWindowAndGivesItBack();
    void opensSeveralOneAfterAnother();
    void neverOverwritesAnothersDraft();
    void takesTheirsWithAWayBack();
    void showsBothSides();
    void followsAnotherWhereNothingIsUnsaved();
    void keepsWhatWasNotSaved();
    void doesNotTakeAnotherEnginesFlowForItsOwn();
    void saysWhyTheEngineRefuses();
    void opensInAWindowOfItsOwn();
    void saysThatAFlowIsGone();
    void keepsADraftUnderANameAndComesBack();
    void followsWhatOthersKeep();
    void aViewerLooksAtSavedDraftsOnly();
    void publishesWhatIsOnTheScreen();
    void takesAChangeBackInTheReview();
    void triesTheDraftOutBesideTheCanvas();
    void showsItsVersions();
    void letsAViewerLookOnly();
    void namesEveryControl();

private:
    struct Open
    {
        std::unique_ptr<Desk> desk;
        FlowPage *page;
    };
    Open open(qint64 flow, const QString &directory);
    // Open, with "Mine" typed there and "Theirs" saved by somebody else before it was.
    Open openContested(qint64 flow, const QString &directory);
    [[nodiscard]] QString textIn(qint64 flow) { return m_engine->firstText(flow); }
    static void edit(FlowPage &page, const QString &text);
    [[nodiscard]] static QString textOf(FlowPage &page);
    [[nodiscard]] static bool becomes(const FlowPage &page, DraftSync::State state);

    std::unique_ptr<EngineFixture> m_engine;
};

TestFlowPage::Open TestFlowPage::open(qint64 flow, const QString &directory)
{
    auto desk = std::make_unique<Desk>(directory);
    desk->use(*m_engine);
    desk->window->restore();
    desk->window->show();
    FlowPage &page = desk->openFlow(flow);
    return {std::move(desk), &page};
}

TestFlowPage::Open TestFlowPage::openContested(qint64 flow, const QString &directory)
{
    Open opened = open(flow, directory);
    edit(*opened.page, u"Mine"_s);
    m_engine->putFirstText(flow, u"Theirs"_s);
    if (!becomes(*opened.page, DraftSync::State::Conflict))
        qFatal("nobody noticed");
    return opened;
}

void TestFlowPage::edit(FlowPage &page, const QString &text)
{
    page.draft()->setField(u"b1"_s, u"text"_s, text);
}

QString TestFlowPage::textOf(FlowPage &page)
{
    return page.draft()->document().block(u"b1"_s)->fields.value(u"text"_s).toString();
}

bool TestFlowPage::becomes(const FlowPage &page, DraftSync::State state)
{
    return QTest::qWaitFor([&] { return page.sync()->state() == state; }, kPatienceMs);
}

void TestFlowPage::savesWhatIsTyped()
{
    const QTemporaryDir directory;
    const qint64 flow = m_engine->addFlow(u"Typed"_s);
    const Open open = this->open(flow, directory.path());
    open.page->designer()->inspector().showStep(u"s1"_s, u"b1"_s);
    auto *field = open.page->designer()->inspector().findChild<QPlainTextEdit *>();
    QVERIFY(field);
    QCOMPARE(field->toPlainText(), u"Hello"_s);
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, u" there"_s);
    QCOMPARE(open.page->sync()->state(), DraftSync::State::Changed);
    QVERIFY(becomes(*open.page, DraftSync::State::Saved));
    QCOMPARE(textIn(flow), u"Hello there"_s);
    QCOMPARE(open.desk->find<TextLabel>(u"flowSaved"_s)->text(), u"Saved"_s);
    auto *undo = open.desk->find<QToolButton>(u"flowUndo"_s);
    QVERIFY(undo->isEnabled());
    undo->click();
    QVERIFY(becomes(*open.page, DraftSync::State::Saved));
    QTRY_COMPARE_WITH_TIMEOUT(textIn(flow), u"Hello"_s, kPatienceMs);
}

void TestFlowPage::takesTheWholeWindowAndGivesItBack()
{
    const QTemporaryDir directory;
    const Open open = this->open(m_engine->addFlow(u"Whole"_s), directory.path());
    auto *sidebar = open.desk->window->findChild<Sidebar *>();
    QVERIFY(!sidebar->isVisible());
    QVERIFY(!open.desk->find<QWidget>(u"topBar"_s)->isVisible());
    QVERIFY(open.desk->find<QWidget>(u"statusBar"_s)->isVisible());
    open.desk->find<QToolButton>(u"flowBack"_s)->click();
    QCOMPARE(open.desk->memory.page(), u"flows"_s);
    QVERIFY(sidebar->isVisible());
}

void TestFlowPage::opensSeveralOneAfterAnother()
{
    const QTemporaryDir directory;
    const qint64 first = m_engine->addFlow(u"First"_s);
    const qint64 second = m_engine->addFlow(u"Second"_s);
    const Open open = this->open(first, directory.path());
    edit(*open.page, u"First text"_s);
    open.desk->window->open(u"flow"_s, QString::number(second));
    QTRY_VERIFY_WITH_TIMEOUT(open.page->designer() &&
                                 open.page->draft()->document().settings().name == "Second"_L1,
                             kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(textIn(first), u"First text"_s, kPatienceMs); // nobody waited for it
    edit(*open.page, u"Second text"_s);
    QVERIFY(becomes(*open.page, DraftSync::State::Saved));
    QCOMPARE(textIn(second), u"Second text"_s);
    QCOMPARE(textIn(first), u"First text"_s);
}

void TestFlowPage::neverOverwritesAnothersDraft()
{
    const QTemporaryDir directory;
    const qint64 flow = m_engine->addFlow(u"Contested"_s);
    const Open open = openContested(flow, directory.path());
    QVERIFY(open.desk->find<QWidget>(u"flowConflict"_s)->isVisible());
    QCOMPARE(textIn(flow), u"Theirs"_s);
    QCOMPARE(textOf(*open.page), u"Mine"_s);
    edit(*open.page, u"Mine again"_s); // editing goes on, saving does not
    open.page->sync()->saveNow();
    QTest::qWait(50);
    QCOMPARE(textIn(flow), u"Theirs"_s);
    QVERIFY(!open.desk->find<QPushButton>(u"flowPublish"_s)->isEnabled());
    open.page->sync()->keepMine();
    QVERIFY(becomes(*open.page, DraftSync::State::Saved));
    QCOMPARE(textIn(flow), u"Mine again"_s);
}

void TestFlowPage::takesTheirsWithAWayBack()
{
    const QTemporaryDir directory;
    const qint64 flow = m_engine->addFlow(u"Yielding"_s);
    const Open open = openContested(flow, directory.path());
    open.page->sync()->takeTheirs();
    QCOMPARE(textOf(*open.page), u"Theirs"_s);
    QCOMPARE(open.page->sync()->state(), DraftSync::State::Saved);
    open.page->draft()->undoStack().undo();
    QCOMPARE(textOf(*open.page), u"Mine"_s);
    QVERIFY(becomes(*open.page, DraftSync::State::Saved));
    QCOMPARE(textIn(flow), u"Mine"_s);
}

void TestFlowPage::showsBothSides()
{
    const QTemporaryDir directory;
    const qint64 flow = m_engine->addFlow(u"Both sides"_s);
    const Open open = openContested(flow, directory.path());
    QString mine;
    QString theirs;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = open.desk->find<ConflictDialog>(u"conflictDialog"_s);
        QVERIFY(dialog);
        const auto first = [dialog](const QString &name) {
            return dialog->findChild<QAbstractItemView *>(name)
                ->model()
                ->index(0, 0)
                .data()
                .toString();
        };
        mine = first(u"mineChanges"_s);
        theirs = first(u"theirChanges"_s);
        dialog->findChild<QPushButton *>(u"takeTheirs"_s)->click();
    });
    open.desk->find<QPushButton>(u"lookAtBoth"_s)->click();
    QVERIFY2(mine.contains(u"Mine"_s), qPrintable(mine));
    QVERIFY2(theirs.contains(u"Theirs"_s), qPrintable(theirs));
    QCOMPARE(textOf(*open.page), u"Theirs"_s);
}

void TestFlowPage::followsAnotherWhereNothingIsUnsaved()
{
    const QTemporaryDir directory;
    const qint64 flow = m_engine->addFlow(u"Followed"_s);
    const Open open = this->open(flow, directory.path());
    m_engine->putFirstText(flow, u"Theirs"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(*open.page), u"Theirs"_s, kPatienceMs);
    QCOMPARE(open.page->sync()->state(), DraftSync::State::Saved);
    edit(*open.page, u"Mine after theirs"_s);
    QVERIFY(becomes(*open.page, DraftSync::State::Saved));
    QCOMPARE(textIn(flow), u"Mine after theirs"_s);
}

void TestFlowPage::keepsWhatWasNotSaved()
{
    const QTemporaryDir directory;
    const qint64 flow = m_engine->addFlow(u"Unsaved"_s);
    Desk desk(directory.path());
    desk.use(*m_engine);
    {
        Draft draft;
        DraftSync sync(desk.api, desk.stream, draft, directory.path());
        QSignalSpy opened(&sync, &DraftSync::opened);
        sync.open(FlowId(flow), true);
        QVERIFY(opened.wait(kPatienceMs));
        desk.api.setEngine(QUrl(u"http://127.0.0.1:1"_s), m_engine->access().token); // it is away
        draft.setField(u"b1"_s, u"text"_s, u"Written while it was away"_s);
        sync.saveNow();
    }
    QCOMPARE(textIn(flow), u"Hello"_s);
    desk.use(*m_engine);
    Draft draft;
    DraftSync sync(desk.api, desk.stream, draft, directory.path());
    QSignalSpy opened(&sync, &DraftSync::opened);
    sync.open(FlowId(flow), true);
    QVERIFY(opened.wait(kPatienceMs));
    QCOMPARE(draft.document().block(u"b1"_s)->fields.value(u"text"_s).toString(),
             u"Written while it was away"_s);
    QTRY_COMPARE_WITH_TIMEOUT(sync.state(), DraftSync::State::Saved, kPatienceMs);
    QCOMPARE(textIn(flow), u"Written while it was away"_s);
    draft.undoStack().undo(); // Ctrl Z knows what was before
    QCOMPARE(draft.document().block(u"b1"_s)->fields.value(u"text"_s).toString(), u"Hello"_s);
}

// Numbers begin anew in another database.
void TestFlowPage::doesNotTakeAnotherEnginesFlowForItsOwn()
{
    const QTemporaryDir directory;
    EngineFixture one;
    EngineFixture other;
    const qint64 flow = one.addFlow(u"Here"_s);
    const qint64 same = other.addFlow(u"There"_s);
    QCOMPARE(same, flow);
    for (EngineFixture *engine : {&one, &other}) {
        Desk desk(directory.path());
        desk.use(*engine);
        Draft draft;
        DraftSync sync(desk.api, desk.stream, draft, directory.path());
        QSignalSpy opened(&sync, &DraftSync::opened);
        sync.open(FlowId(flow), true);
        QVERIFY(opened.wait(kPatienceMs));
        QCOMPARE(draft.document().settings().name, engine == &one ? u"Here"_s : u"There"_s);
        QCOMPARE(sync.state(), DraftSync::State::Saved);
    }
}

void TestFlowPage::saysWhyTheEngineRefuses()
{
    const QTemporaryDir directory;
    const qint64 flow = m_engine->addFlow(u"Refused"_s);
    const Open open = this->open(flow, directory.path());
    open.page->draft()->setField(u"b1"_s, u"surprise"_s, 1); // as another version might write it
    QVERIFY(becomes(*open.page, DraftSync::State::Refused));
    auto *saved = open.desk->find<TextLabel>(u"flowSaved"_s);
    QCOMPARE(saved->text(), u"Not saved"_s);
    QVERIFY2(saved->toolTip().contains(u"surprise"_s), qPrintable(saved->toolTip()));
    QCOMPARE(textIn(flow), u"Hello"_s);
    open.page->draft()->undoStack().undo();
    edit(*open.page, u"Better"_s);
    QVERIFY(becomes(*open.page, DraftSync::State::Saved));
    QCOMPARE(textIn(flow), u"Better"_s);
}

void TestFlowPage::opensInAWindowOfItsOwn()
{
    const QTemporaryDir directory;
    const qint64 flow = m_engine->addFlow(u"Detached"_s);
    const Open open = this->open(flow, directory.path());
    QVERIFY(open.desk->window->actions().run(u"view.detach"_s));
    QCOMPARE(open.desk->memory.page(), u"flows"_s);
    QTRY_VERIFY_WITH_TIMEOUT(open.desk->find<QWidget>(u"detached.flow"_s), kPatienceMs);
    auto *detached = open.desk->find<QWidget>(u"detached.flow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(detached->findChild<FlowDesigner *>(), kPatienceMs);
    open.desk->window->open(u"flow"_s, QString::number(flow)); // is there already
    QCOMPARE(open.desk->memory.page(), u"flows"_s);
    detached->findChild<QToolButton *>(u"flowBack"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!open.desk->find<QWidget>(u"detached.flow"_s), kPatienceMs);
    open.desk->window->open(u"flow"_s, QString::number(flow));
    QTRY_VERIFY_WITH_TIMEOUT(open.desk->find<QWidget>(u"flowDesigner"_s), kPatienceMs);
}

void TestFlowPage::saysThatAFlowIsGone()
{
    const QTemporaryDir directory;
    const qint64 flow = m_engine->addFlow(u"Gone"_s);
    const Open open = this->open(flow, directory.path());
    m_engine->ask("DELETE", "/v1/flows/" + QByteArray::number(flow));
    QVERIFY(becomes(*open.page, DraftSync::State::Failed));
    QVERIFY(open.desk->find<QWidget>(u"flowWords"_s)->isVisible());
}

void TestFlowPage::keepsADraftUnderANameAndComesBack()
{
    const QTemporaryDir directory;
    const qint64 flow = m_engine->addFlow(u"Kept"_s);
    const Open open = this->open(flow, directory.path());
    const auto ask = [&open]() -> SavesDialog * {
        open.desk->window->activateWindow();
        if (!QTest::qWaitForWindowActive(open.desk->window.get()))
            qFatal("not active");
        open.page->designer()->view().setFocus();
        QTest::keyClick(&open.page->designer()->view(), Qt::Key_S, Qt::ControlModifier);
        SavesDialog *dialog = nullptr;
        if (!QTest::qWaitFor(
                [&] {
                    dialog = open.desk->find<SavesDialog>(u"savesDialog"_s);
                    return dialog != nullptr;
                },
                kPatienceMs))
            qFatal("no dialog");
        return dialog;
    };
    edit(*open.page, u"As it was"_s); // not sent yet: what is seen is what is kept
    SavesDialog *dialog = ask();
    SavesModel &rows = dialog->model();
    const QAbstractItemModelTester tester(&rows,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *name = dialog->findChild<QLineEdit *>(u"saveName"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"saveNow"_s)->isEnabled());
    QTest::keyClicks(name, u"Before spring"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->model().rowCount(), 1, kPatienceMs);
    QCOMPARE(dialog->model().index(0, 0).data().toString(), u"Before spring"_s);
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!open.desk->find<SavesDialog>(u"savesDialog"_s), kPatienceMs);
    edit(*open.page, u"Something else"_s);
    dialog = ask();
    auto *back = dialog->findChild<QPushButton *>(u"saveBack"_s);
    QTRY_VERIFY_WITH_TIMEOUT(back->isEnabled(), kPatienceMs);
    QCOMPARE(dialog->findChild<ChangeList *>(u"saveChanges"_s)->model().rowCount(), 1);
    back->click();
    QCOMPARE(textOf(*open.page), u"As it was"_s);
    open.page->draft()->undoStack().undo();
    QCOMPARE(textOf(*open.page), u"Something else"_s);
    // Nothing of it went live, and it can go for good.
    const QByteArray path = "/v1/flows/" + QByteArray::number(flow);
    QVERIFY(m_engine->ask("GET", path).value("live_version"_L1).isNull());
    QTRY_VERIFY_WITH_TIMEOUT(!open.desk->find<SavesDialog>(u"savesDialog"_s), kPatienceMs);
    dialog = ask();
    QTRY_COMPARE_WITH_TIMEOUT(dialog->model().rowCount(), 1, kPatienceMs);
    QTimer::singleShot(0, dialog,
                       [&open] { open.desk->find<QPushButton>(u"saveDeleteNow"_s)->click(); });
    dialog->findChild<QPushButton *>(u"saveRemove"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(dialog->model().rowCount(), 0, kPatienceMs);
    QVERIFY(m_engine->ask("GET", path + "/saves").value("items"_L1).toArray().isEmpty());
}

void TestFlowPage::followsWhatOthersKeep()
{
    const QTemporaryDir directory;
    const qint64 flow = m_engine->addFlow(u"Kept by two"_s);
    const QByteArray saves = "/v1/flows/" + QByteArray::number(flow) + "/saves";
    const auto keep = [&](const QByteArray &name) {
        return m_engine->ask("POST", saves, R"({"name": ")" + name + "\"}")[u"id"_s].toString();
    };
    const QString first = keep("First");
    const Open open = this->open(flow, directory.path());
    SavesDialog dialog(open.desk->theme, open.desk->api, open.desk->stream,
                       {FlowId(flow), open.page->draft()->flow(), {}, true}, nullptr);
    dialog.show();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.model().rowCount(), 1, kPatienceMs);
    auto *table = dialog.findChild<QAbstractItemView *>(u"savesTable"_s);
    auto *back = dialog.findChild<QPushButton *>(u"saveBack"_s);
    QTRY_VERIFY_WITH_TIMEOUT(back->isEnabled(), kPatienceMs);
    keep("Theirs");
    QTRY_COMPARE_WITH_TIMEOUT(dialog.model().rowCount(), 2, kPatienceMs);
    QCOMPARE(dialog.model().at(0).name, u"Theirs"_s);
    QCOMPARE(dialog.model().at(table->currentIndex().row()).name, u"First"_s); // stays chosen
    QVERIFY(back->isEnabled());
    m_engine->ask("DELETE", saves + '/' + first.toUtf8());
    QTRY_COMPARE_WITH_TIMEOUT(dialog.model().rowCount(), 1, kPatienceMs);
    QCOMPARE(dialog.model().at(table->currentIndex().row()).name, u"Theirs"_s);
    QTRY_VERIFY_WITH_TIMEOUT(back->isEnabled(), kPatienceMs);
}

void TestFlowPage::aViewerLooksAtSavedDraftsOnly()
{
    const QTemporaryDir directory;
    const qint64 flow = m_engine->addFlow(u"Only looked at"_s);
    const Open open = this->open(flow, directory.path());
    SavesDialog dialog(open.desk->theme, open.desk->api, open.desk->stream,
                       {FlowId(flow), {}, {}, false}, nullptr);
    dialog.show();
    QVERIFY(!dialog.findChild<QPushButton *>(u"saveBack"_s));
    QVERIFY(!dialog.findChild<QPushButton *>(u"saveRemove"_s));
    QVERIFY(!dialog.findChild<QLineEdit *>(u"saveName"_s)->isVisible());
}

void TestFlowPage::publishesWhatIsOnTheScreen()
{
    const QTemporaryDir directory;
    const qint64 flow = m_engine->addFlow(u"Published"_s);
    const Open open = this->open(flow, directory.path());
    edit(*open.page, u"Newest"_s); // not saved yet
    open.desk->find<QPushButton>(u"flowPublish"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(open.page->findChild<PublishReview *>(), kPatienceMs);
    auto *review = open.page->findChild<PublishReview *>();
    QVERIFY(!open.desk->find<QWidget>(u"flowBar"_s)->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(review->isReady() && review->mayPublish(), kPatienceMs);
    review->publish();
    const QByteArray path = "/v1/flows/" + QByteArray::number(flow);
    QTRY_COMPARE_WITH_TIMEOUT(m_engine->ask("GET", path).value("live_version"_L1).toInt(), 1,
                              kPatienceMs);
    QCOMPARE(textIn(flow), u"Newest"_s);
    QTRY_VERIFY_WITH_TIMEOUT(open.desk->find<QWidget>(u"flowBar"_s)->isVisible(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        open.desk->find<QWidget>(u"flowLive"_s)->accessibleName().contains(u"v1"_s), kPatienceMs);
}

void TestFlowPage::takesAChangeBackInTheReview()
{
    const QTemporaryDir directory;
    const qint64 flow = m_engine->addFlow(u"Reverted"_s);
    m_engine->ask("POST", "/v1/flows/" + QByteArray::number(flow) + "/publish");
    const Open open = this->open(flow, directory.path());
    edit(*open.page, u"Newest"_s);
    open.desk->find<QPushButton>(u"flowPublish"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(open.page->findChild<PublishReview *>(), kPatienceMs);
    auto *review = open.page->findChild<PublishReview *>();
    QTRY_VERIFY_WITH_TIMEOUT(review->isReady(), kPatienceMs);
    QCOMPARE(review->changes().model().changes().size(), 1);
    auto *revert = review->findChild<QPushButton *>(u"revertChange"_s);
    QVERIFY(revert->isVisible());
    revert->click();
    QCOMPARE(textOf(*open.page), u"Hello"_s);
    QTRY_VERIFY_WITH_TIMEOUT(review->isReady() && review->changes().model().changes().isEmpty(),
                             kPatienceMs);
    QCOMPARE(textIn(flow), u"Hello"_s);
    open.page->draft()->undoStack().undo();
    QCOMPARE(textOf(*open.page), u"Newest"_s);
}

void TestFlowPage::triesTheDraftOutBesideTheCanvas()
{
    const QTemporaryDir directory;
    const Open open = this->open(m_engine->addFlow(u"Tried"_s), directory.path());
    auto *button = open.desk->find<QPushButton>(u"flowTest"_s);
    QVERIFY(!open.page->designer()->isTestShown());
    button->click();
    QVERIFY(open.page->designer()->isTestShown());
    QVERIFY(button->isChecked());
    open.page->designer()->showTest(false);
    QVERIFY(!button->isChecked());
}

void TestFlowPage::showsItsVersions()
{
    const QTemporaryDir directory;
    const Open open = this->open(m_engine->addFlow(u"Versioned"_s), directory.path());
    open.desk->find<QPushButton>(u"flowVersions"_s)->click();
    auto *versions = open.page->findChild<VersionsView *>();
    QVERIFY(versions && versions->isVisible());
    QTest::keyClick(versions, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!open.page->findChild<VersionsView *>(), kPatienceMs);
    QVERIFY(open.desk->find<QWidget>(u"flowBar"_s)->isVisible());
}

// Everything a person can do with mouse and keyboard, with the token of a viewer.
void TestFlowPage::letsAViewerLookOnly()
{
    const QTemporaryDir directory;
    const qint64 flow = m_engine->addFlow(u"Looked at"_s);
    const QByteArray token =
        m_engine
            ->ask("POST", "/v1/tokens", R"({"name": "eyes", "role": "viewer", "scope": "read"})")
            .value("token"_L1)
            .toString()
            .toUtf8();
    Desk desk(directory.path());
    desk.api.setEngine(m_engine->address(), token);
    desk.stream.start();
    desk.learn();
    desk.window->restore();
    desk.window->show();
    FlowPage *page = &desk.openFlow(flow);
    QCOMPARE(page->sync()->state(), DraftSync::State::ReadOnly);
    FlowDesigner &designer = *page->designer();
    FlowView &canvas = designer.view();
    QVERIFY(canvas.isReadOnly());
    QVERIFY(desk.find<QWidget>(u"readOnlyNotice"_s)->isVisible());
    QVERIFY(!designer.findChild<QWidget *>(u"blockSearch"_s)->isVisible());
    const QByteArray was = page->draft()->flow().canonical();
    canvas.fit();
    designer.scene().select({u"s1"_s});
    canvas.setFocus();
    const QPoint at = canvas.toView(designer.scene().node(u"s1"_s)->rect().center()).toPoint();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, at);
    QTest::mouseMove(&canvas, at + QPoint(40, 40));
    QTest::mouseMove(&canvas, at + QPoint(80, 80));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at + QPoint(80, 80));
    QTest::mouseDClick(&canvas, Qt::LeftButton, {}, QPoint(3, 3));
    designer.scene().select({u"s1"_s});
    canvas.setFocus();
    for (const Qt::Key key :
         {Qt::Key_Delete, Qt::Key_Right, Qt::Key_A, Qt::Key_C, Qt::Key_N, Qt::Key_F2, Qt::Key_T})
        QTest::keyClick(&canvas, key);
    for (const Qt::Key key : {Qt::Key_D, Qt::Key_G, Qt::Key_X, Qt::Key_V, Qt::Key_Z, Qt::Key_H})
        QTest::keyClick(&canvas, key, Qt::ControlModifier);
    designer.inspector().showStep(u"s1"_s, u"b1"_s);
    auto *text = designer.inspector().findChild<QPlainTextEdit *>(u"field.text"_s);
    QVERIFY(text && text->isReadOnly());
    QTest::keyClicks(text, u"Mine"_s);
    QCOMPARE(text->toPlainText(), u"Hello"_s);
    // Whoever else gives a command.
    canvas.deleteSelection();
    canvas.appendBlock(u"message.text"_s);
    page->draft()->removeSteps({u"s1"_s});
    QCOMPARE(page->draft()->flow().canonical(), was);
    QCOMPARE(page->draft()->undoStack().count(), 0);
    QVERIFY(!desk.find<QPushButton>(u"flowPublish"_s)->isEnabled());
    QVERIFY(!desk.find<QToolButton>(u"flowUndo"_s)->isEnabled());
    // What others change comes in.
    m_engine->putFirstText(flow, u"Theirs"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(*page), u"Theirs"_s, kPatienceMs);
    QCOMPARE(page->draft()->undoStack().count(), 0);
}

void TestFlowPage::namesEveryControl()
{
    const QTemporaryDir directory;
    const Open open = this->open(m_engine->addFlow(u"Named"_s), directory.path());
    auto *bar = open.desk->find<QWidget>(u"flowBar"_s);
    for (const QAbstractButton *button : bar->findChildren<QAbstractButton *>()) {
        QVERIFY(!button->objectName().isEmpty());
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }
}

FLOTILLA_SCREEN_TEST_MAIN(TestFlowPage)
#include "tst_flowpage.moc"
