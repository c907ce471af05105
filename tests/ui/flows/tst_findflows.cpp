#include "tests/support/screenwatch.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/stilllook.h"
#include "ui/designer/flowdesigner.h"
#include "ui/flows/finddialog.h"
#include "ui/flows/flowpage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// A text in all flows of a workspace, over a real engine.
class TestFindFlows : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsEveryHit();
    void replacesWhatIsTicked();
    void replacesOneHit();
    void whatIsTypedMeanwhileIsNotWritten();
    void takesAFlowBack();
    void overwritesNobodysDraft();
    void publishesNothing();
    void showsWhatWouldBeWritten();
    void letsAViewerLookOnly();
    void aReplacedFlowThatIsOpenCanBeUndone();
    void opensTheStepInAnotherFlow();
    void namesEveryControl();

private:
    template<class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = m_dialog->findChild<T *>(name);
        return found;
    }
    qint64 add(const QString &name, const QString &text);
    [[nodiscard]] QString textIn(qint64 flow) { return m_engine->firstText(flow); }
    void look(const QString &text, const QString &with = {});
    [[nodiscard]] bool isDone() const
    {
        return QTest::qWaitFor([this] { return !m_dialog->model().isReplacing(); }, kPatienceMs);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<ApiClient> m_api;
    std::unique_ptr<FindDialog> m_dialog;
    QByteArray m_body; // of the first flow
};

void TestFindFlows::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    installStillLook(*m_theme);
}

void TestFindFlows::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_api = std::make_unique<ApiClient>();
    m_engine->point(*m_api);
    m_dialog = std::make_unique<FindDialog>(*m_theme, *m_api, true, nullptr);
    failOnWarnings();
}

void TestFindFlows::cleanup()
{
    failOnStalls();
    m_dialog.reset();
    m_api.reset();
    m_engine.reset();
}

qint64 TestFindFlows::add(const QString &name, const QString &text)
{
    const qint64 flow = m_engine->addFlow(name);
    m_engine->putFirstText(flow, text);
    return flow;
}

void TestFindFlows::look(const QString &text, const QString &with)
{
    m_dialog->show();
    m_dialog->find(text, with);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->model().isSearching(), kPatienceMs);
}

void TestFindFlows::listsEveryHit()
{
    add(u"Bakery"_s, u"A gift, a Gift"_s);
    add(u"Hotel"_s, u"A room"_s);
    add(u"Flowers"_s, u"As a gift?"_s);
    QAbstractItemModelTester tester(&m_dialog->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    look(u"gift"_s);
    const FindModel &model = m_dialog->model();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.flows(), 2);
    const auto cell = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(cell(0, FindModel::FlowColumn), u"Bakery"_s);
    QCOMPARE(cell(2, FindModel::FlowColumn), u"Flowers"_s);
    QCOMPARE(cell(2, FindModel::StepColumn), u"Hello"_s);
    QVERIFY(cell(2, FindModel::FieldColumn).contains(u", "_s));
    QCOMPARE(cell(2, FindModel::TextColumn), u"As a gift?"_s);
    QVERIFY(find<QLabel>(u"findInFlowsSummary"_s)->text().contains(u"3"_s));
    find<QCheckBox>(u"findInFlowsCases"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, kPatienceMs);
    look(u"quetzal"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(find<QLabel>(u"findInFlowsSummary"_s)->text(), u"No flow has it."_s);
}

void TestFindFlows::replacesWhatIsTicked()
{
    const qint64 one = add(u"Bakery"_s, u"A gift, a gift"_s);
    const qint64 two = add(u"Flowers"_s, u"As a gift?"_s);
    look(u"gift"_s, u"present"_s);
    FindModel &model = m_dialog->model();
    model.setData(model.index(0, FindModel::FlowColumn), Qt::Unchecked, Qt::CheckStateRole);
    auto *all = find<QPushButton>(u"findInFlowsAll"_s);
    QVERIFY2(all->text().contains(u"2"_s), qPrintable(all->text()));
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(isDone());
    QCOMPARE(textIn(one), u"A gift, a present"_s);
    QCOMPARE(textIn(two), u"As a present?"_s);
    QCOMPARE(model.state(0), FindModel::State::Found);
    QCOMPARE(model.state(1), FindModel::State::Replaced);
    QCOMPARE(model.state(2), FindModel::State::Replaced);
    // What was left out can follow.
    model.replace({0});
    QVERIFY(isDone());
    QCOMPARE(textIn(one), u"A present, a present"_s);
}

void TestFindFlows::replacesOneHit()
{
    const qint64 one = add(u"Bakery"_s, u"A gift, a gift"_s);
    look(u"gift"_s, u"big present"_s);
    find<QTableView>(u"findInFlowsTable"_s)->selectRow(0);
    QTest::mouseClick(find<QPushButton>(u"findInFlowsOne"_s), Qt::LeftButton);
    QVERIFY(isDone());
    QCOMPARE(textIn(one), u"A big present, a gift"_s);
    find<QTableView>(u"findInFlowsTable"_s)->selectRow(1); // further on in the text by now
    QTest::mouseClick(find<QPushButton>(u"findInFlowsOne"_s), Qt::LeftButton);
    QVERIFY(isDone());
    QCOMPARE(textIn(one), u"A big present, a big present"_s);
}

void TestFindFlows::whatIsTypedMeanwhileIsNotWritten()
{
    const qint64 one = add(u"Bakery"_s, u"A gift, a gift"_s);
    const qint64 two = add(u"Flowers"_s, u"As a gift?"_s);
    look(u"gift"_s, u"present"_s);
    FindModel &model = m_dialog->model();
    model.replace({0, 2});
    auto *with = find<QLineEdit>(u"findInFlowsWith"_s);
    with->setText(u"surprise"_s);
    model.replace({1}); // nor does another replacing begin
    QVERIFY(isDone());
    QCOMPARE(textIn(one), u"A present, a gift"_s);
    QCOMPARE(textIn(two), u"As a present?"_s);
    model.replace({1});
    with->clear();
    QVERIFY(isDone());
    QCOMPARE(textIn(one), u"A present, a surprise"_s);
}

void TestFindFlows::takesAFlowBack()
{
    const qint64 one = add(u"Bakery"_s, u"A gift, a gift"_s);
    look(u"gift"_s, u"x"_s);
    FindModel &model = m_dialog->model();
    model.replace({0});
    QVERIFY(isDone());
    model.replace({1});
    QVERIFY(isDone());
    QCOMPARE(textIn(one), u"A x, a x"_s);
    find<QTableView>(u"findInFlowsTable"_s)->selectRow(0);
    auto *back = find<QPushButton>(u"findInFlowsBack"_s);
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(isDone());
    QCOMPARE(textIn(one), u"A x, a gift"_s);
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(isDone());
    QCOMPARE(textIn(one), u"A gift, a gift"_s);
    QVERIFY(!back->isEnabled());
    model.replace(model.ticked()); // and again
    QVERIFY(isDone());
    QCOMPARE(textIn(one), u"A x, a x"_s);
}

void TestFindFlows::overwritesNobodysDraft()
{
    const qint64 one = add(u"Bakery"_s, u"A gift"_s);
    const qint64 two = add(u"Flowers"_s, u"As a gift?"_s);
    look(u"gift"_s, u"present"_s);
    m_engine->putFirstText(one, u"Another gift"_s); // somebody else
    FindModel &model = m_dialog->model();
    model.replace(model.ticked());
    QVERIFY(isDone());
    QCOMPARE(model.state(0), FindModel::State::Conflict);
    QVERIFY(!model.index(0, FindModel::ResultColumn).data().toString().isEmpty());
    QCOMPARE(textIn(one), u"Another gift"_s);
    QCOMPARE(model.state(1), FindModel::State::Replaced);
    QCOMPARE(textIn(two), u"As a present?"_s);
    m_engine->putFirstText(two, u"Their text"_s);
    model.takeBack(1);
    QVERIFY(isDone());
    QCOMPARE(model.state(1), FindModel::State::Conflict);
    QCOMPARE(textIn(two), u"Their text"_s);
}

void TestFindFlows::opensTheStepInAnotherFlow()
{
    m_dialog.reset();
    const qint64 here = add(u"Bakery"_s, u"Nothing"_s);
    const qint64 there = add(u"Flowers"_s, u"As a gift?"_s);
    QTemporaryDir directory;
    Desk desk(directory.path());
    desk.use(*m_engine);
    desk.window->restore();
    desk.window->show();
    desk.window->open(u"flow"_s, QString::number(here));
    const auto page = [&desk] { return desk.window->findChild<FlowPage *>(); };
    QTRY_VERIFY_WITH_TIMEOUT(page() && page()->designer(), kPatienceMs);
    Q_EMIT page()->designer()->elsewhereAsked(u"gift"_s, {});
    auto *dialog = desk.find<FindDialog>(u"findDialog"_s);
    QVERIFY(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->model().rowCount(), 1, kPatienceMs);
    dialog->findChild<QTableView *>(u"findInFlowsTable"_s)->selectRow(0);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"findInFlowsOpen"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.memory.what(), QString::number(there), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(page()->designer(), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(page()->designer()->scene().selectedInOrder().size(), 1, kPatienceMs);
}

void TestFindFlows::publishesNothing()
{
    const qint64 one = add(u"Bakery"_s, u"A gift"_s);
    const QByteArray path = "/v1/flows/" + QByteArray::number(one);
    m_engine->ask("POST", path + "/publish");
    look(u"gift"_s, u"present"_s);
    m_dialog->model().replace(m_dialog->model().ticked());
    QVERIFY(isDone());
    const QJsonObject flow = m_engine->ask("GET", path);
    QCOMPARE(textIn(one), u"A present"_s);
    QCOMPARE(flow.value("live_version"_L1).toInt(), 1);
    QCOMPARE(flow.value("last_version"_L1).toInt(), 1);
}

void TestFindFlows::showsWhatWouldBeWritten()
{
    add(u"Bakery"_s, u"A gift?"_s);
    look(u"gift"_s);
    const QModelIndex text = m_dialog->model().index(0, FindModel::TextColumn);
    QVERIFY(!text.data(FindModel::WithRole).isValid());
    QVERIFY(!find<QPushButton>(u"findInFlowsAll"_s)->isEnabled());
    QTest::keyClicks(find<QLineEdit>(u"findInFlowsWith"_s), u"present"_s);
    QCOMPARE(text.data(FindModel::WithRole).toString(), u"present"_s);
    QCOMPARE(text.data(Qt::AccessibleTextRole).toString(), u"A gift?, to become A present?"_s);
    QVERIFY(find<QPushButton>(u"findInFlowsAll"_s)->isEnabled());
    QVERIFY(!m_dialog->grab().isNull());
}

void TestFindFlows::letsAViewerLookOnly()
{
    add(u"Bakery"_s, u"A gift"_s);
    m_dialog = std::make_unique<FindDialog>(*m_theme, *m_api, false, nullptr);
    look(u"gift"_s);
    QCOMPARE(m_dialog->model().rowCount(), 1);
    QVERIFY(!find<QLineEdit>(u"findInFlowsWith"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"findInFlowsAll"_s));
}

void TestFindFlows::aReplacedFlowThatIsOpenCanBeUndone()
{
    const QTemporaryDir directory;
    const qint64 flow = add(u"Bakery"_s, u"A gift"_s);
    Desk desk(directory.path());
    desk.use(*m_engine);
    desk.window->restore();
    desk.window->show();
    const FlowPage &page = desk.openFlow(flow);
    Q_EMIT page.designer()->elsewhereAsked(u"gift"_s, u"present"_s);
    auto *dialog = desk.window->findChild<FindDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(dialog->model().rowCount(), 1, kPatienceMs);
    dialog->model().replace(dialog->model().ticked());
    const auto text = [&page] {
        return page.draft()->document().block(u"b1"_s)->fields.value(u"text"_s).toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(text(), u"A present"_s, kPatienceMs);
    dialog->close();
    page.draft()->undoStack().undo();
    QCOMPARE(text(), u"A gift"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textIn(flow), u"A gift"_s, kPatienceMs);
}

void TestFindFlows::namesEveryControl()
{
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) ||
                               qobject_cast<const QLineEdit *>(widget) ||
                               qobject_cast<const QTableView *>(widget);
        if (!isControl || widget->objectName().startsWith(u"qt_"_s) ||
            qobject_cast<const QTableView *>(widget->parentWidget()) ||
            qobject_cast<const QLineEdit *>(widget->parentWidget()))
            continue;
        QVERIFY(!widget->objectName().isEmpty());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

FLOTILLA_SCREEN_TEST_MAIN(TestFindFlows)
#include "tst_findflows.moc"
