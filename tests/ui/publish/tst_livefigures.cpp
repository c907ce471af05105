#include "tests/support/accessiblenames.h"
#include "tests/support/screenwatch.h"
#include "tests/ui/publish/publishscene.h"
#include "tests/ui/support/desk.h"
#include "ui/client/flowchatsmodel.h"
#include "ui/designer/figuresbar.h"
#include "ui/designer/flowdesigner.h"
#include "ui/designer/stepfigures.h"
#include "ui/flows/flowchats.h"
#include "ui/flows/flowpage.h"
#include "ui/kit/drawer.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/kit/textlabel.h"
#include "ui/publish/pastchat.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 3;

} // namespace

// Figures of a flow on its canvas, over a real engine and the simulator.
class TestLiveFigures : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_scene.reset(); }
    void showWhatTheEngineCounts();
    void followWhatHappens();
    void aNumberOpensItsChats();
    void theKeyboardOpensThemToo();
    void theBeginningSaysHowManyBegan();
    void theBeginningOpensEverybodysChats();
    void ofAStepWithoutFiguresThereIsNoStrip();
    void whoStandsThereIsListed();
    void switchedOffTheyAreGone();
    void theWindowIsOneClick();
    void ofAFlowThatWasNeverPublishedThereAreNone();
    void withoutChatsTheySaySo();
    void whatCannotBeReadIsSaid();
    void onlyCardsWhoseFiguresChangeArePaintedAnew();
    void everyControlHasItsName();

private:
    struct Open
    {
        std::unique_ptr<Desk> desk;
        FlowPage *page = nullptr;
        [[nodiscard]] FlowDesigner &designer() const { return *page->designer(); }
        [[nodiscard]] FlowScene &scene() const { return page->designer()->scene(); }
        [[nodiscard]] QString text(const QString &label) const
        {
            return desk->find<TextLabel>(label)->text();
        }
    };
    Open open(FlowId flow);
    Open openWithFigures();
    static QPoint placeOf(const Open &open, const QString &step, FigureMark::Kind kind);
    static int chatsIn(const Open &open);

    std::unique_ptr<PublishScene> m_scene;
    QTemporaryDir m_directory;
};

void TestLiveFigures::initTestCase()
{
    m_scene = std::make_unique<PublishScene>();
    m_scene->publish();
    m_scene->letPeopleWait(kPeople);
}

TestLiveFigures::Open TestLiveFigures::open(FlowId flow)
{
    auto desk = std::make_unique<Desk>(m_directory.path());
    desk->use(m_scene->engine());
    desk->window->restore();
    desk->window->resize(1440, 900);
    desk->window->show();
    FlowPage &page = desk->openFlow(flow.value);
    return {std::move(desk), &page};
}

TestLiveFigures::Open TestLiveFigures::openWithFigures()
{
    Open open = this->open(m_scene->flow());
    const auto isRead = [&] {
        return open.scene().figures() && open.scene().figures()->steps.value(u"hello"_s).people > 0;
    };
    if (!QTest::qWaitFor(isRead, kPatienceMs))
        qFatal("no figures came");
    QTest::qWait(0); // the view has its place
    return open;
}

QPoint TestLiveFigures::placeOf(const Open &open, const QString &step, FigureMark::Kind kind)
{
    const NodeItem &node = *open.scene().node(step);
    for (const FigureMark &mark : FigureMarks(open.scene()).of(node)) {
        if (mark.kind == kind)
            return open.designer().view().toView(node.at + mark.rect.center()).toPoint();
    }
    qFatal("no such figure");
}

int TestLiveFigures::chatsIn(const Open &open)
{
    const auto *table = open.desk->find<TableView>(u"chatsTable"_s);
    return table ? table->model()->rowCount() : -1;
}

void TestLiveFigures::showWhatTheEngineCounts()
{
    const Open open = openWithFigures();
    QCOMPARE(open.text(u"figuresStarted"_s), QString::number(kPeople));
    QCOMPARE(open.text(u"figuresWaiting"_s), QString::number(kPeople));
    const CanvasFigures::Step hello = open.scene().figures()->steps.value(u"hello"_s);
    QCOMPARE(hello.people, kPeople);
    QCOMPARE(hello.waiting, kPeople);
    QCOMPARE(hello.left, 0);
    QCOMPARE(hello.wentOnPercent, 0.0);
    QCOMPARE(open.scene().figures()->started.value_or(0), kPeople);
    QCOMPARE(FigureMarks(open.scene()).ofStart()->text, QString::number(kPeople));
    // Nobody has gone on yet: every line is as thin as they get.
    const NodePainter painter(open.scene());
    QVERIFY(painter.edgeWidth({u"hello"_s, {}, {}, u"shop"_s}) < 1.5);
    QVERIFY(open.desk->find<QPushButton>(u"flowFigures"_s)->isChecked());
    QVERIFY(open.designer().figuresBar().isVisible());
}

// One answers while somebody looks on.
void TestLiveFigures::followWhatHappens()
{
    const Open open = openWithFigures();
    m_scene->engine().writes(u"351910000000"_s, u"Ana"_s);
    const auto way = [&] {
        return open.scene().figures()->edges.value({u"hello"_s, {}, {}}).people;
    };
    QTRY_COMPARE_WITH_TIMEOUT(way(), 1, kPatienceMs);
    QCOMPARE(qRound(open.scene().figures()->edges.value({u"hello"_s, {}, {}}).percent), 33);
    QCOMPARE(open.scene().figures()->steps.value(u"thanks"_s).people, 1);
    QVERIFY(NodePainter(open.scene()).edgeWidth({u"hello"_s, {}, {}, u"shop"_s}) > 3.5);
    QCOMPARE(open.text(u"figuresFinished"_s), u"33.3%"_s);
    open.scene().select({u"hello"_s});
    const auto strip = [&] {
        const auto *figures = open.desk->find<StepFigures>(u"stepFigures"_s);
        return figures && figures->isVisible() ? figures->cells() : QStringList();
    };
    const QStringList expected{u"3 came"_s, u"33% went on"_s, u"2 here now"_s, u"0% leave"_s};
    QTRY_COMPARE_WITH_TIMEOUT(strip(), expected, kPatienceMs);
    QCOMPARE(open.text(u"figuresWaiting"_s), QString::number(kPeople - 1));
}

void TestLiveFigures::aNumberOpensItsChats()
{
    const Open open = openWithFigures();
    FlowView &view = open.designer().view();
    QTest::mouseClick(&view, Qt::LeftButton, {},
                      placeOf(open, u"hello"_s, FigureMark::Kind::People));
    auto *drawer = open.desk->find<Drawer>(u"chatsDrawer"_s);
    QVERIFY(drawer->isOpen());
    QTRY_COMPARE_WITH_TIMEOUT(chatsIn(open), kPeople, kPatienceMs);
    auto *table = open.desk->find<TableView>(u"chatsTable"_s);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto *past = open.desk->find<PastChat>(u"pastChat"_s);
    QVERIFY(past);
    QTRY_VERIFY_WITH_TIMEOUT(past->model().rowCount() > 0, kPatienceMs);
    QVERIFY(past->scene().node(u"hello"_s));
    QTest::keyClick(past, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(view.isVisible(), kPatienceMs);
    QVERIFY(drawer->isOpen());
}

void TestLiveFigures::theKeyboardOpensThemToo()
{
    const Open open = openWithFigures();
    open.scene().select({u"hello"_s});
    QTest::keyClick(&open.designer().view(), Qt::Key_P);
    QTRY_COMPARE_WITH_TIMEOUT(chatsIn(open), kPeople, kPatienceMs);
    open.scene().selectEdge({u"hello"_s, {}, {}, u"shop"_s});
    QTest::keyClick(&open.designer().view(), Qt::Key_P);
    QTRY_COMPARE_WITH_TIMEOUT(chatsIn(open), 1, kPatienceMs);
}

void TestLiveFigures::theBeginningSaysHowManyBegan()
{
    const Open open = openWithFigures();
    FlowView &view = open.designer().view();
    const QRectF card = open.scene().startRect();
    view.setScale(1, {});
    view.centreOn(card.center());
    const QRect seen(view.toView(card.topLeft()).toPoint(),
                     view.toView(card.bottomRight()).toPoint());
    const QImage before = view.grab(seen).toImage();
    CanvasFigures figures = *open.scene().figures();
    figures.started = 12'345;
    open.scene().setFigures(figures);
    QVERIFY(view.grab(seen).toImage() != before);
}

void TestLiveFigures::theBeginningOpensEverybodysChats()
{
    const Open open = openWithFigures();
    FlowView &view = open.designer().view();
    view.setScale(1, {});
    view.centreOn(open.scene().startRect().center());
    const auto began = FigureMarks(open.scene()).ofStart();
    QVERIFY(began);
    const QPointF at = open.scene().startRect().topLeft() + began->rect.center();
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.toView(at).toPoint());
    QTRY_COMPARE_WITH_TIMEOUT(chatsIn(open), kPeople, kPatienceMs);
    QVERIFY(!open.desk->find<SegmentedControl>(u"chatsAmong"_s)->isVisible());
    open.desk->find<Drawer>(u"chatsDrawer"_s)->close();
    open.scene().clearSelection();
    QTest::keyClick(&view, Qt::Key_P);
    QVERIFY(open.desk->find<Drawer>(u"chatsDrawer"_s)->isOpen());
}

void TestLiveFigures::ofAStepWithoutFiguresThereIsNoStrip()
{
    const Open open = openWithFigures();
    open.scene().select({u"hello"_s});
    const auto isShown = [&] {
        const auto *strip = open.desk->find<StepFigures>(u"stepFigures"_s);
        return strip && strip->isVisible();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatienceMs);
    CanvasFigures nobody = *open.scene().figures();
    nobody.steps.remove(u"hello"_s);
    open.scene().setFigures(nobody);
    QVERIFY(!isShown());
    open.designer().showPeople(nullptr);
    QVERIFY(!isShown());
}

void TestLiveFigures::whoStandsThereIsListed()
{
    const Open open = openWithFigures();
    QTest::mouseClick(&open.designer().view(), Qt::LeftButton, {},
                      placeOf(open, u"hello"_s, FigureMark::Kind::Waiting));
    QTRY_COMPARE_WITH_TIMEOUT(chatsIn(open), kPeople - 1, kPatienceMs);
    auto *among = open.desk->find<SegmentedControl>(u"chatsAmong"_s);
    QCOMPARE(among->current(), int(FlowChatsModel::Among::Waiting));
    among->setCurrent(int(FlowChatsModel::Among::Passed));
    QTRY_COMPARE_WITH_TIMEOUT(chatsIn(open), kPeople, kPatienceMs);
    among->setCurrent(int(FlowChatsModel::Among::Left));
    QTRY_VERIFY_WITH_TIMEOUT(!open.desk->find<TableView>(u"chatsTable"_s)->isVisible(),
                             kPatienceMs);
}

void TestLiveFigures::switchedOffTheyAreGone()
{
    const Open open = openWithFigures();
    auto *toggle = open.desk->find<QPushButton>(u"flowFigures"_s);
    const QImage with = open.designer().view().grab().toImage();
    toggle->click();
    QVERIFY(!open.scene().figures());
    QVERIFY(!open.designer().figuresBar().isVisible());
    QVERIFY(open.designer().view().grab().toImage() != with);
    toggle->click();
    QTRY_VERIFY_WITH_TIMEOUT(open.scene().figures().has_value(), kPatienceMs);
}

void TestLiveFigures::theWindowIsOneClick()
{
    const Open open = openWithFigures();
    auto *window = open.desk->find<SegmentedControl>(u"figuresWindow"_s);
    QCOMPARE(window->current(), int(PeopleWindow::Week));
    window->setCurrent(int(PeopleWindow::Hour));
    QTRY_COMPARE_WITH_TIMEOUT(open.text(u"figuresStarted"_s), QString::number(kPeople),
                              kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(open.designer().figuresBar().accessibleName().contains(u"last hour"),
                             kPatienceMs);
}

void TestLiveFigures::ofAFlowThatWasNeverPublishedThereAreNone()
{
    const Open open = this->open(FlowId(m_scene->engine().addFlow(u"Never published"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(open.page->sync()->flow().id.isValid(), kPatienceMs);
    QVERIFY(!open.desk->find<QPushButton>(u"flowFigures"_s)->isEnabled());
    QVERIFY(!open.designer().figuresBar().isVisible());
}

void TestLiveFigures::withoutChatsTheySaySo()
{
    const qint64 flow = m_scene->engine().addFlow(u"Nobody came"_s);
    m_scene->engine().ask("POST", "/v1/flows/" + QByteArray::number(flow) + "/publish");
    const Open open = this->open(FlowId(flow));
    QTRY_COMPARE_WITH_TIMEOUT(open.text(u"figuresWords"_s), u"No chats in the last 7 days"_s,
                              kPatienceMs);
    m_scene->engine().ask("POST", "/v1/flows/" + QByteArray::number(flow) + "/switch-off");
}

void TestLiveFigures::whatCannotBeReadIsSaid()
{
    Theme theme;
    ApiClient api;
    m_scene->engine().point(api);
    LivePeople people(api);
    people.setFlow(FlowId(999'999));
    FiguresBar bar(theme);
    QSignalSpy changed(&people, &LivePeople::changed);
    people.setOn(true);
    QTRY_VERIFY_WITH_TIMEOUT(people.error().has_value(), kPatienceMs);
    bar.tell(people);
    QCOMPARE(bar.findChild<TextLabel *>(u"figuresWords"_s)->text(),
             u"The figures cannot be read"_s);
    QVERIFY(!people.people());
    people.setFlow(m_scene->flow()); // of another flow nothing of that is true
    QTRY_VERIFY_WITH_TIMEOUT(people.people().has_value(), kPatienceMs);
    bar.tell(people);
    QVERIFY(!bar.findChild<TextLabel *>(u"figuresWords"_s)->isVisibleTo(&bar));
}

void TestLiveFigures::onlyCardsWhoseFiguresChangeArePaintedAnew()
{
    const Open open = openWithFigures();
    FlowScene &scene = open.scene();
    CanvasFigures figures = *scene.figures();
    const int hello = scene.node(u"hello"_s)->revision;
    const int thanks = scene.node(u"thanks"_s)->revision;
    ++figures.steps[u"hello"_s].people;
    scene.setFigures(figures);
    QVERIFY(scene.node(u"hello"_s)->revision > hello);
    QCOMPARE(scene.node(u"thanks"_s)->revision, thanks);
}

void TestLiveFigures::everyControlHasItsName()
{
    const Open open = openWithFigures();
    QTest::keyClick(&open.designer().view(), Qt::Key_Tab);
    open.scene().select({u"hello"_s});
    QTest::keyClick(&open.designer().view(), Qt::Key_P);
    QTRY_COMPARE_WITH_TIMEOUT(chatsIn(open), kPeople, kPatienceMs);
    const QStringList nameless = widgetsWithoutName(*open.desk->find<FlowChats>(u"flowChats"_s)) +
                                 widgetsWithoutName(open.designer().figuresBar());
    QCOMPARE(nameless.join(u'\n'), QString());
}

FLOTILLA_SCREEN_TEST_MAIN(TestLiveFigures)
#include "tst_livefigures.moc"
