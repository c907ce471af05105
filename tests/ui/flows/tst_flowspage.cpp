#include "tests/support/screenwatch.h"
#include "tests/support/typebotsample.h"
#include "tests/ui/support/desk.h"
#include "ui/flows/flowexport.h"
#include "ui/flows/flowfiles.h"
#include "ui/flows/flowspage.h"
#include "ui/flows/importdialog.h"
#include "ui/flows/pushmodel.h"
#include "ui/flows/templatedialog.h"
#include "ui/kit/phonepreview.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDragEnterEvent>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace flotilla;
using namespace Qt::StringLiterals;

// The gallery of flows over a real engine.
class TestFlowsPage : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_engine.reset(); }
    void listsFlowsAsTheyStand();
    void filtersByWordsAndStanding();
    void publishesByTheReviewOnly();
    void opensAFlowByEnterAndDoubleClick();
    void showsTheSameAsCards();
    void makesAFlowOfATemplate();
    void makesABlankFlow();
    void importsAFile();
    void keepsAnUnfinishedFileAsADraft();
    void showsTheReportOfAnImport();
    void refusesWhatIsNoFlow_data();
    void refusesWhatIsNoFlow();
    void savesAndReadsTheSame();
    void givesItsFileToWhereAFlowIsDragged();
    void savesAllFlowsIntoAFolder();
    void stopsSavingWhenToldTo();
    void takesFilesThatAreDropped();
    void duplicates();
    void copiesToAnotherWorkspace();
    void deletesAfterAQuestion();
    void doesNotDeleteHistory();
    void pushesAndRollsBack();
    void namesEveryControl();
    void asksOnceForTheVersionsOfAFlow();

private:
    std::unique_ptr<Desk> desk();
    [[nodiscard]] QStringList names();
    [[nodiscard]] QString write(const QString &name, const QByteArray &text);
    // Clicks in the dialog of that name, once it is there.
    void answer(const Desk &desk, const QString &dialog, const QString &button);
    [[nodiscard]] QMenu *menuOf(const Desk &desk, const QString &flow);

    QTemporaryDir m_directory;
    std::unique_ptr<EngineFixture> m_engine;
    WorkspaceAccess m_clinic;
    WorkspaceAccess m_shoes;
};

void TestFlowsPage::initTestCase()
{
    m_engine = std::make_unique<EngineFixture>();
    m_engine->addFlow(u"Never published"_s);
    const QByteArray live = QByteArray::number(m_engine->addFlow(u"Live one"_s));
    m_engine->ask("POST", "/v1/flows/" + live + "/publish");
    const QByteArray off = QByteArray::number(m_engine->addFlow(u"Off one"_s));
    m_engine->ask("POST", "/v1/flows/" + off + "/publish");
    m_engine->ask("POST", "/v1/flows/" + off + "/switch-off");
    // Before the owner comes: who is there owns them.
    m_clinic = createWorkspace(m_engine->host(), u"Clinic"_s, u"UTC"_s).value();
    m_shoes = createWorkspace(m_engine->host(), u"Shoes"_s, u"UTC"_s).value();
}

std::unique_ptr<Desk> TestFlowsPage::desk()
{
    auto desk = std::make_unique<Desk>(m_directory.path());
    desk->useAsOwner(*m_engine);
    desk->window->restore();
    desk->window->show();
    desk->window->open(u"flows"_s);
    auto *table = desk->find<TableView>(u"flowsTable"_s);
    if (!QTest::qWaitFor(
            [&] {
                return table->model()->rowCount() > 0 &&
                       desk->window->identity().workspace.id.isValid();
            },
            kPatienceMs))
        qFatal("no flows came");
    return desk;
}

QStringList TestFlowsPage::names()
{
    QStringList names;
    for (const QJsonValue &flow :
         m_engine->ask("GET", "/v1/flows?limit=200").value("items"_L1).toArray())
        names.append(flow["name"_L1].toString());
    return names;
}

QString TestFlowsPage::write(const QString &name, const QByteArray &text)
{
    const QString path = m_directory.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no file");
    return path;
}

void TestFlowsPage::answer(const Desk &desk, const QString &dialog, const QString &button)
{
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [&desk, look, dialog, button] {
        auto *shown = desk.find<QDialog>(dialog);
        if (!shown || !shown->isVisible())
            return;
        look->deleteLater();
        look->stop();
        auto *wanted = shown->findChild<QPushButton *>(button);
        wanted ? wanted->click() : shown->reject();
    });
    look->start(20);
}

QMenu *TestFlowsPage::menuOf(const Desk &desk, const QString &flow)
{
    auto *table = desk.find<TableView>(u"flowsTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (index.data().toString() != flow)
            continue;
        table->setCurrentIndex(index);
        Q_EMIT table->customContextMenuRequested(table->visualRect(index).center());
        return desk.window->findChild<QMenu *>(u"flowRowMenu"_s);
    }
    return nullptr;
}

// Nothing goes live from the list by itself.
void TestFlowsPage::publishesByTheReviewOnly()
{
    const auto desk = this->desk();
    QMenu *menu = menuOf(*desk, u"Never published"_s);
    QVERIFY(menu);
    menu->findChild<QAction *>(u"publishFlow"_s)->trigger();
    menu->close();
    QTRY_COMPARE_WITH_TIMEOUT(desk->window->currentPage(), u"flow"_s, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk->find<QWidget>(u"flowReview"_s), kPatienceMs);
    for (const QJsonValue &flow :
         m_engine->ask("GET", "/v1/flows?limit=200").value("items"_L1).toArray()) {
        if (flow["name"_L1].toString() == "Never published"_L1)
            QVERIFY(flow["live_version"_L1].isNull());
    }
    // The next start opens the flow, not its review.
    QVERIFY(!desk->memory.what().contains(u'/'));
}

void TestFlowsPage::listsFlowsAsTheyStand()
{
    const auto desk = this->desk();
    auto *table = desk->find<TableView>(u"flowsTable"_s);
    QAbstractItemModel *rows = table->model();
    const QAbstractItemModelTester tester(rows,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList standing;
    for (int row = 0; row < 3; ++row)
        standing.append(rows->index(row, FlowsModel::Name).data().toString() + u": "_s +
                        rows->index(row, FlowsModel::Status).data().toString() + u", "_s +
                        rows->index(row, FlowsModel::Version).data().toString());
    QCOMPARE(standing, (QStringList{u"Never published: Draft, never published"_s,
                                    u"Live one: Live, v1"_s, u"Off one: Off, v1"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(rows->index(1, FlowsModel::Chats).data().toString(), u"0"_s,
                              kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        !rows->index(0, 0).data(FlowRows::SketchRole).value<FlowSketch>().cards.isEmpty(),
        kPatienceMs);
    QVERIFY(rows->index(1, FlowsModel::Version).data(FlowRows::DraftChipRole).toString().isEmpty());
    QVERIFY(rows->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Live"_s));
}

void TestFlowsPage::filtersByWordsAndStanding()
{
    const auto desk = this->desk();
    auto *table = desk->find<TableView>(u"flowsTable"_s);
    const int all = table->model()->rowCount();
    desk->find<SegmentedControl>(u"flowStanding"_s)->setCurrent(int(FlowRows::Standing::Live));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Live one"_s);
    desk->find<SegmentedControl>(u"flowStanding"_s)->setCurrent(int(FlowRows::Standing::All));
    QCOMPARE(table->model()->rowCount(), all);
    desk->find<QLineEdit>(u"searchFlows"_s)->setText(u"OFF ON"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    desk->find<QLineEdit>(u"searchFlows"_s)->setText(u"nothing like it"_s);
    QVERIFY(!table->isVisible());
}

void TestFlowsPage::opensAFlowByEnterAndDoubleClick()
{
    const auto desk = this->desk();
    auto *table = desk->find<TableView>(u"flowsTable"_s);
    const QString id = table->model()->index(1, 0).data(PagedModel::IdRole).toString();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(desk->memory.page(), u"flow"_s);
    QCOMPARE(desk->memory.what(), id);
    desk->window->open(u"flows"_s);
    QTest::qWait(0); // the page has its place again
    const QPoint at = table->visualRect(table->model()->index(0, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(desk->memory.page(), u"flow"_s);
    QVERIFY(desk->memory.what() != id);
}

void TestFlowsPage::showsTheSameAsCards()
{
    const auto desk = this->desk();
    desk->find<SegmentedControl>(u"flowLook"_s)->setCurrent(1);
    auto *cards = desk->find<QListView>(u"flowsCards"_s);
    QVERIFY(cards->isVisible());
    QVERIFY(!desk->find<TableView>(u"flowsTable"_s)->isVisible());
    cards->setCurrentIndex(cards->model()->index(1, 0));
    QTest::keyClick(cards, Qt::Key_Return);
    QCOMPARE(desk->memory.page(), u"flow"_s);
}

void TestFlowsPage::makesAFlowOfATemplate()
{
    const auto desk = this->desk();
    QTRY_VERIFY_WITH_TIMEOUT(desk->find<QAbstractButton>(u"template.order.en"_s), kPatienceMs);
    QString chat;
    QTimer::singleShot(50, this, [&] {
        auto *dialog = desk->find<TemplateDialog>(u"templateDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->templateName(), u"order.en"_s);
        chat = desk->find<PhonePreview>(u"templatePhone"_s)->transcript();
        desk->find<QLineEdit>(u"templateFlowName"_s)->setText(u"Orders of the bakery"_s);
        desk->find<QPushButton>(u"useTemplate"_s)->click();
    });
    desk->find<QAbstractButton>(u"template.order.en"_s)->click();
    QVERIFY(!chat.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(desk->memory.page(), u"flow"_s, kPatienceMs);
    QVERIFY(names().contains(u"Orders of the bakery"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk->find<QWidget>(u"flowDesigner"_s), kPatienceMs);
}

void TestFlowsPage::makesABlankFlow()
{
    const auto desk = this->desk();
    desk->find<QAbstractButton>(u"blankFlow"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk->memory.page(), u"flow"_s, kPatienceMs);
    QVERIFY(names().contains(u"New flow"_s));
    desk->window->open(u"flows"_s);
    desk->find<QAbstractButton>(u"blankFlow"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(names().contains(u"New flow 2"_s), kPatienceMs);
}

void TestFlowsPage::importsAFile()
{
    const auto desk = this->desk();
    auto *page = desk->window->findChild<FlowsPage *>();
    const QString file =
        write(u"in.json"_s, QJsonDocument(FlowMaker::blank(u"From a file"_s)).toJson());
    page->importFiles({file, file});
    QTRY_VERIFY_WITH_TIMEOUT(names().contains(u"From a file 2"_s), kPatienceMs);
    QVERIFY(names().contains(u"From a file"_s));
}

void TestFlowsPage::keepsAnUnfinishedFileAsADraft()
{
    const auto desk = this->desk();
    QJsonObject document = FlowMaker::blank(u"Unfinished"_s);
    QByteArray text = QJsonDocument(document).toJson();
    text.replace("Hello! How can we help?", "{{broken");
    const QString file = write(u"unfinished.json"_s, text);
    answer(*desk, u"importProblems"_s, u"importKeep"_s);
    desk->window->findChild<FlowsPage *>()->importFiles({file});
    QTRY_VERIFY_WITH_TIMEOUT(names().contains(u"Unfinished"_s), kPatienceMs);
    const auto draftOf = [this](const QString &name) {
        for (const QJsonValue &flow :
             m_engine->ask("GET", "/v1/flows?limit=200").value("items"_L1).toArray()) {
            if (flow["name"_L1].toString() == name)
                return QJsonDocument(
                           m_engine->ask("GET", "/v1/flows/" + flow["id"_L1].toString().toLatin1()))
                    .toJson();
        }
        return QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(draftOf(u"Unfinished"_s).contains("{{broken"), kPatienceMs);
}

void TestFlowsPage::showsTheReportOfAnImport()
{
    const auto desk = this->desk();
    const QString file =
        write(u"typebot.json"_s, QJsonDocument(typebotSample(u"Imported"_s)).toJson());
    QStringList told;
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [&, look] {
        auto *dialog = desk->find<ImportDialog>(u"importReport"_s);
        if (!dialog)
            return;
        look->deleteLater();
        const QAbstractItemModelTester tester(&dialog->model());
        for (int row = 0; row < dialog->model().rowCount(); ++row)
            told.append(dialog->model().index(row, 0).data().toString());
        dialog->findChild<QPushButton *>(u"importOpen"_s)->click();
    });
    look->start(20);
    desk->window->findChild<FlowsPage *>()->importFiles({file});
    QTRY_COMPARE_WITH_TIMEOUT(desk->memory.page(), u"flow"_s, kPatienceMs);
    QVERIFY(told.contains(u"Left out"_s)); // the payment
    QVERIFY(told.contains(u"Taken over"_s));
    QCOMPARE(told.first(), u"Left out"_s);
}

void TestFlowsPage::refusesWhatIsNoFlow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("no JSON") << QByteArray("hello") << u"no JSON"_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"is no flow"_s;
    QTest::newRow("something else") << QByteArray("{\"a\": 1}") << u"neither"_s;
    QTest::newRow("too large") << QByteArray(4 * 1024 * 1024 + 1, ' ') << u"4 MB"_s;
}

void TestFlowsPage::refusesWhatIsNoFlow()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, why);
    const auto read = FlowFiles::read(write(u"other.json"_s, text));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(why), qPrintable(read.error().message));
    QVERIFY(read.error().message.contains(u"other.json"_s));
    QVERIFY(!FlowFiles::read(m_directory.filePath(u"absent.json"_s)));
}

void TestFlowsPage::savesAndReadsTheSame()
{
    Problems problems;
    const auto flow = Flow::fromJson(FlowMaker::blank(u"A/B: \"test\""_s), problems);
    QVERIFY(flow);
    QCOMPARE(FlowFiles::fileName(flow->name), u"A-B- -test-.json"_s);
    const QString path = m_directory.filePath(FlowFiles::fileName(flow->name));
    QVERIFY(FlowFiles::save(*flow, path));
    const auto read = FlowFiles::read(path);
    QVERIFY(read);
    QCOMPARE(read->kind, FlowFiles::Kind::Native);
    QCOMPARE(Flow::fromJson(read->document, problems)->sha256(), flow->sha256());
    QVERIFY(!FlowFiles::save(*flow, m_directory.filePath(u"no/such/folder.json"_s)));
}

void TestFlowsPage::givesItsFileToWhereAFlowIsDragged()
{
    const auto desk = this->desk();
    auto *table = desk->find<TableView>(u"flowsTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatienceMs);
    auto *drag = desk->window->findChild<FlowsPage *>()->findChild<FlowDrag *>();
    QVERIFY(drag && !drag->data());
    const QModelIndex first = table->model()->index(0, 0);
    QTest::mousePress(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    std::unique_ptr<QMimeData> data;
    QTRY_VERIFY_WITH_TIMEOUT((data.reset(drag->data()), data != nullptr), kPatienceMs);
    QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    const QStringList files = FlowFiles::filesIn(*data);
    QCOMPARE(files.size(), 1);
    const auto read = FlowFiles::read(files.first());
    QVERIFY(read);
    QCOMPARE(read->document.value("name"_L1).toString(), first.data().toString());
    QCOMPARE(QJsonDocument::fromJson(data->text().toUtf8()).object(), read->document);
}

void TestFlowsPage::savesAllFlowsIntoAFolder()
{
    // The same but for what no file's name may have.
    m_engine->addFlow(u"Twice/"_s);
    m_engine->addFlow(u"Twice:"_s);
    const auto desk = this->desk();
    const QTemporaryDir folder;
    FlowExport all(desk->api, folder.path());
    QSignalSpy ended(&all, &FlowExport::ended);
    all.start();
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), kPatienceMs);
    QCOMPARE(all.failures(), QStringList());
    QStringList saved;
    for (const QString &file : QDir(folder.path()).entryList(QDir::Files)) {
        const auto read = FlowFiles::read(folder.filePath(file));
        QVERIFY2(read, qPrintable(file));
        saved += read->document.value("name"_L1).toString();
    }
    QStringList there = names();
    saved.sort();
    there.sort();
    QCOMPARE(saved, there);
    QCOMPARE(all.written(), int(there.size()));
}

void TestFlowsPage::stopsSavingWhenToldTo()
{
    const auto desk = this->desk();
    const QTemporaryDir folder;
    ExportDialog dialog(desk->theme, desk->api, folder.path(), desk->window.get());
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"exportStop"_s), Qt::LeftButton);
    QVERIFY(dialog.flows().isOver());
    QTest::qWait(50); // an answer that still comes changes nothing
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

void TestFlowsPage::takesFilesThatAreDropped()
{
    const auto desk = this->desk();
    const QString file =
        write(u"dropped.json"_s, QJsonDocument(FlowMaker::blank(u"Dropped"_s)).toJson());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file), QUrl(u"https://example.com/x.json"_s)});
    QCOMPARE(FlowFiles::filesIn(data), QStringList{file});
    auto *page = desk->window->findChild<FlowsPage *>();
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(page, &drop);
    QTRY_VERIFY_WITH_TIMEOUT(names().contains(u"Dropped"_s), kPatienceMs);
}

void TestFlowsPage::duplicates()
{
    const auto desk = this->desk();
    QMenu *menu = menuOf(*desk, u"Live one"_s);
    QVERIFY(menu);
    menu->findChild<QAction *>(u"duplicateFlow"_s)->trigger();
    menu->close();
    QTRY_VERIFY_WITH_TIMEOUT(names().contains(u"Live one 2"_s), kPatienceMs);
}

void TestFlowsPage::copiesToAnotherWorkspace()
{
    const auto desk = this->desk();
    QCOMPARE(desk->window->identity().workspaces.size(), 3);
    QMenu *menu = menuOf(*desk, u"Live one"_s);
    QVERIFY(menu);
    auto *copy = menu->findChild<QAction *>(u"copyTo."_s + m_clinic.workspace.text());
    QVERIFY(copy);
    copy->trigger();
    menu->close();
    const auto there = [&] {
        return m_engine->host().ask(m_clinic.token, "GET", "/v1/flows").body.contains("Live one");
    };
    QTRY_VERIFY_WITH_TIMEOUT(there(), kPatienceMs);
}

void TestFlowsPage::deletesAfterAQuestion()
{
    m_engine->addFlow(u"To be deleted"_s);
    const auto desk = this->desk();
    QTRY_VERIFY_WITH_TIMEOUT(menuOf(*desk, u"To be deleted"_s), kPatienceMs);
    QMenu *menu = desk->window->findChild<QMenu *>(u"flowRowMenu"_s);
    answer(*desk, u"deleteQuestion"_s, {}); // Esc
    menu->findChild<QAction *>(u"deleteFlow"_s)->trigger();
    QVERIFY(names().contains(u"To be deleted"_s));
    answer(*desk, u"deleteQuestion"_s, u"deleteNow"_s);
    menu->findChild<QAction *>(u"deleteFlow"_s)->trigger();
    menu->close();
    QTRY_VERIFY_WITH_TIMEOUT(!names().contains(u"To be deleted"_s), kPatienceMs);
}

void TestFlowsPage::doesNotDeleteHistory()
{
    const auto desk = this->desk();
    QMenu *menu = menuOf(*desk, u"Off one"_s);
    QVERIFY(menu);
    answer(*desk, u"deleteRefused"_s, {});
    menu->findChild<QAction *>(u"deleteFlow"_s)->trigger();
    menu->close();
    QVERIFY(names().contains(u"Off one"_s));
}

void TestFlowsPage::pushesAndRollsBack()
{
    const auto desk = this->desk();
    Problems problems;
    QJsonObject document = FlowMaker::blank(u"Pushed"_s);
    const auto flow = Flow::fromJson(document, problems);
    PushModel model(desk->api, desk->window->identity(), *flow);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.look();
    int row = -1;
    for (int i = 0; i < model.rowCount(); ++i)
        row = model.workspace(i) == "Shoes"_L1 ? i : row;
    QVERIFY(row >= 0);
    for (int i = 0; i < model.rowCount(); ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(model.state(i), PushModel::State::Ready, kPatienceMs);
        model.setData(model.index(i, 0), i == row ? Qt::Checked : Qt::Unchecked,
                      Qt::CheckStateRole);
    }
    QCOMPARE(model.index(row, PushModel::Changes).data().toString(), u"New there"_s);
    QCOMPARE(model.ticked(), 1);
    model.push(true);
    QTRY_COMPARE_WITH_TIMEOUT(model.state(row), PushModel::State::Done, kPatienceMs);
    QCOMPARE(model.index(row, PushModel::Result).data().toString(), u"Version 1 is live"_s);

    // Another version over it, and back.
    QByteArray text = QJsonDocument(document).toJson();
    text.replace("How can we help", "What may we do");
    const auto newer = Flow::fromJson(QJsonDocument::fromJson(text).object(), problems);
    PushModel second(desk->api, desk->window->identity(), *newer);
    second.look();
    for (int i = 0; i < second.rowCount(); ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(second.state(i), PushModel::State::Ready, kPatienceMs);
        second.setData(second.index(i, 0), i == row ? Qt::Checked : Qt::Unchecked,
                       Qt::CheckStateRole);
    }
    QCOMPARE(second.changes(row).size(), 1);
    second.push(true);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(row), PushModel::State::Done, kPatienceMs);
    QCOMPARE(second.index(row, PushModel::Result).data().toString(), u"Version 2 is live"_s);
    second.rollBack(row);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(row), PushModel::State::Returned, kPatienceMs);
    PushModel third(desk->api, desk->window->identity(), *flow);
    third.look();
    QTRY_COMPARE_WITH_TIMEOUT(third.state(row), PushModel::State::Same, kPatienceMs);
}

void TestFlowsPage::namesEveryControl()
{
    const auto desk = this->desk();
    auto *page = desk->window->findChild<FlowsPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(desk->find<QAbstractButton>(u"template.order.en"_s), kPatienceMs);
    QList<QWidget *> controls{page->barWidget()};
    for (QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->objectName().startsWith(u"qt_"_s) &&
            !qobject_cast<SegmentedControl *>(button->parentWidget()) &&
            !qobject_cast<QLineEdit *>(button->parentWidget()) && // Qt's own, in the search
            !button->inherits("QTableCornerButton"))
            controls.append(button);
    }
    for (QAbstractItemView *view : page->findChildren<QAbstractItemView *>()) {
        if (!view->inherits("QHeaderView"))
            controls.append(view);
    }
    QVERIFY(controls.size() > 5);
    for (const QWidget *control : std::as_const(controls)) {
        QVERIFY2(!control->objectName().isEmpty(), qPrintable(control->accessibleName()));
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
    }
}

// Not again whenever somebody scrolls.
void TestFlowsPage::asksOnceForTheVersionsOfAFlow()
{
    const qint64 id = m_engine->addFlow(u"Ahead"_s);
    const QByteArray path = "/v1/flows/" + QByteArray::number(id);
    m_engine->ask("POST", path + "/publish");
    m_engine->putFirstText(id, u"Something else"_s);
    ApiClient api;
    m_engine->point(api);
    FlowDetails details(api);
    const auto look = [&] { details.look({*FlowSummary::fromJson(m_engine->ask("GET", path))}); };
    const auto isAhead = [&] { return details.find(FlowId(id))->isDraftAhead; };
    look();
    QTRY_COMPARE_WITH_TIMEOUT(api.running(), 0, kPatienceMs);
    QVERIFY(isAhead());
    look();
    QCOMPARE(api.running(), 0);
    m_engine->ask("POST", path + "/publish");
    look();
    QTRY_VERIFY_WITH_TIMEOUT(!isAhead(), kPatienceMs);
    look();
    QCOMPARE(api.running(), 0);
}

FLOTILLA_SCREEN_TEST_MAIN(TestFlowsPage)
#include "tst_flowspage.moc"
