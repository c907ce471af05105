#include "tests/support/screenwatch.h"
#include "tests/ui/support/desk.h"
#include "ui/designer/flowdesigner.h"
#include "ui/designer/inspector.h"
#include "ui/designer/problems.h"
#include "ui/flows/flowmaker.h"
#include "ui/flows/flowpage.h"
#include "ui/kit/dialog.h"
#include "ui/publish/publishreview.h"
#include "ui/publish/versionsview.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace flotilla;
using namespace Qt::StringLiterals;

// What a marketer does from an empty flow to chats with customers and back, with real widgets over
// a real engine and the simulator: once by mouse, once by keyboard.
class TestFlowJourney : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_engine.reset(); }
    void init();
    void cleanup();
    void tenStepsByMouse();
    void tenStepsByKeyboard();

private:
    void open(const QString &name);
    [[nodiscard]] FlowDesigner &designer() const { return *m_page->designer(); }
    [[nodiscard]] FlowView &canvas() const { return designer().view(); }
    [[nodiscard]] const FlowDocument &document() const { return m_page->draft()->document(); }
    [[nodiscard]] int steps() const { return int(document().order().size()); }
    template<class T>
    [[nodiscard]] T *shown(const QString &name) const;
    [[nodiscard]] QStringList errors() const; // that the designer tells
    [[nodiscard]] bool mayPublish() const;    // says the review
    [[nodiscard]] QJsonObject flow() const;
    [[nodiscard]] QStringList answersTo(const QString &phone) const;
    [[nodiscard]] bool isAnswered(const QString &phone, const QString &text) const;

    // by mouse
    void click(QWidget *widget, QPoint at = {});
    void bringIntoSight(QPointF inScene);
    void drag(QPointF from, QPointF to); // of the scene
    void choose(const QString &key);
    void pick(const QString &action); // of the menu of the block
    void type(const QString &field, const QString &words);
    QString pullOut(const QString &step, qsizetype port, QPointF by, const QString &blockType);
    [[nodiscard]] QPointF portOf(const QString &step, qsizetype port) const;

    // by keyboard
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {});
    void say(const QString &words); // to whatever has the keyboard
    bool tabTo(const QString &name);
    bool pickByKey(const QString &action); // of the menu of the block

    QTemporaryDir m_directory;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<Desk> m_desk;
    FlowPage *m_page = nullptr;
    QByteArray m_path; // of the flow
};

namespace {

constexpr auto kCustomer = "5511988887777";

QString wordsOf(int step)
{
    return u"Words of step %1"_s.arg(step);
}

} // namespace

void TestFlowJourney::initTestCase()
{
    m_engine = std::make_unique<EngineFixture>();
    m_engine->addSession(u"Orders"_s, u"5511900000000"_s);
}

void TestFlowJourney::init()
{
    failOnWarnings();
    m_desk = std::make_unique<Desk>(m_directory.path());
    m_desk->use(*m_engine);
    m_desk->theme.setReducedMotion(true);
    m_desk->window->resize(1440, 900);
    m_desk->window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_desk->window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->identity().workspace.id.isValid(), kPatienceMs);
}

void TestFlowJourney::cleanup()
{
    failOnStalls();
    m_desk.reset();
}

// An empty flow that any message begins.
void TestFlowJourney::open(const QString &name)
{
    QJsonObject blank = FlowMaker::blank(name);
    blank.insert("triggers"_L1, QJsonArray{QJsonObject{{u"kind"_s, u"any_message"_s}}});
    const QByteArray id =
        m_engine->ask("POST", "/v1/flows", QJsonDocument(blank).toJson(QJsonDocument::Compact))
            .value("id"_L1)
            .toString()
            .toLatin1();
    m_path = "/v1/flows/" + id;
    m_desk->window->open(u"flow"_s, QString::fromLatin1(id));
    m_page = m_desk->window->findChild<FlowPage *>();
    QVERIFY(m_page);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->designer() && document().settings().name == name, kPatienceMs);
    QCOMPARE(steps(), 1);
    m_desk->window->activateWindow();
    canvas().setFocus();
}

template<class T>
T *TestFlowJourney::shown(const QString &name) const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        for (T *found : top->findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
        if (T *itself = qobject_cast<T *>(top);
            itself && top->objectName() == name && top->isVisible())
            return itself;
    }
    return nullptr;
}

QStringList TestFlowJourney::errors() const
{
    designer().checker().checkNow();
    QSignalSpy checked(&designer().checker(), &DraftChecker::checked);
    if (!QTest::qWaitFor([&] { return !checked.isEmpty(); }, kPatienceMs))
        return {u"not checked"_s};
    QStringList told;
    for (const Problem &problem : designer().checker().problems()) {
        if (problem.severity == Problem::Severity::Error)
            told += problem.path + u": "_s + problem.message;
    }
    return told;
}

bool TestFlowJourney::mayPublish() const
{
    const auto *review = m_page->findChild<PublishReview *>();
    return review && review->isVisible() && review->mayPublish();
}

QJsonObject TestFlowJourney::flow() const
{
    return m_engine->ask("GET", m_path);
}

QStringList TestFlowJourney::answersTo(const QString &phone) const
{
    QStringList texts;
    for (const QJsonValue &chat :
         m_engine->ask("GET", "/v1/conversations?limit=100").value("items"_L1).toArray()) {
        if (!chat["chat"_L1].toString().contains(phone))
            continue;
        const QByteArray path = "/v1/conversations/" + chat["id"_L1].toString().toLatin1();
        for (const QJsonValue &message :
             m_engine->ask("GET", path + "/messages?limit=100").value("items"_L1).toArray()) {
            if (message["from"_L1].toString() == "us"_L1)
                texts += message["content"_L1]["text"_L1].toString();
        }
    }
    return texts;
}

bool TestFlowJourney::isAnswered(const QString &phone, const QString &text) const
{
    const QDeadlineTimer patience(kPatienceMs);
    while (!answersTo(phone).contains(text)) {
        if (patience.hasExpired())
            return false;
        QTest::qWait(200); // one token may ask only so often
    }
    return true;
}

void TestFlowJourney::click(QWidget *widget, QPoint at)
{
    QVERIFY(widget && widget->isVisible());
    QTest::mouseClick(widget, Qt::LeftButton, {}, at.isNull() ? widget->rect().center() : at);
}

// As two fingers on a touchpad do.
void TestFlowJourney::bringIntoSight(QPointF inScene)
{
    const QPointF middle = QRectF(canvas().rect()).center();
    const QPoint by = (middle - canvas().toView(inScene)).toPoint();
    QWheelEvent wheel(middle, canvas().mapToGlobal(middle), by, {}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas(), &wheel);
}

void TestFlowJourney::drag(QPointF from, QPointF to)
{
    bringIntoSight((from + to) / 2);
    const QPointF first = canvas().toView(from);
    const QPointF last = canvas().toView(to);
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, first.toPoint());
    for (int part = 1; part <= 4; ++part) {
        const QPointF now = first + (last - first) * part / 4;
        QMouseEvent move(QEvent::MouseMove, now, canvas().mapToGlobal(now), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(&canvas(), &move);
    }
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, last.toPoint());
}

void TestFlowJourney::choose(const QString &key)
{
    auto *list = shown<QListView>(u"canvasChooserList"_s);
    QVERIFY(list);
    const QModelIndexList found =
        list->model()->match(list->model()->index(0, 0), Qt::UserRole, key, 1, Qt::MatchExactly);
    QVERIFY2(!found.isEmpty(), qPrintable(key));
    list->scrollTo(found.first());
    click(list->viewport(), list->visualRect(found.first()).center());
}

void TestFlowJourney::pick(const QString &action)
{
    click(shown<QToolButton>(u"blockMenu"_s));
    auto *menu = shown<QMenu>(u"blockActions"_s);
    QVERIFY(menu);
    auto *wanted = menu->findChild<QAction *>(action);
    QVERIFY(wanted && wanted->isEnabled());
    click(menu, menu->actionGeometry(wanted).center());
}

void TestFlowJourney::type(const QString &field, const QString &words)
{
    auto *edit = shown<QWidget>(field);
    QVERIFY2(edit, qPrintable(field));
    click(edit);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier); // instead of what stands there
    QTest::keyClicks(edit, words);
}

QPointF TestFlowJourney::portOf(const QString &step, qsizetype port) const
{
    qsizetype seen = 0;
    for (const NodeRow &row : designer().scene().node(step)->layout.rows) {
        if (row.hasPort && seen++ == port)
            return designer().scene().portOf(row.outlet);
    }
    return {};
}

// Drags from a port to an empty place and takes a block; the step that it makes.
QString TestFlowJourney::pullOut(const QString &step, qsizetype port, QPointF by,
                                 const QString &blockType)
{
    const int before = steps();
    const QPointF from = portOf(step, port);
    drag(from, from + by);
    choose(blockType);
    return steps() == before + 1 ? document().order().last() : QString();
}

void TestFlowJourney::tenStepsByMouse()
{
    open(u"By mouse"_s);
    const QString start = document().order().first();
    // The chat goes on behind the greeting.
    bringIntoSight(designer().scene().node(start)->rect().center());
    click(&canvas(),
          canvas().toView(designer().scene().node(start)->at + QPointF(100, 17)).toPoint());
    QTRY_VERIFY_WITH_TIMEOUT(shown<QPlainTextEdit>(u"field.text"_s), kPatienceMs);
    pick(u"nextBlock"_s);
    QTRY_COMPARE_WITH_TIMEOUT(designer().inspector().block(), u"b2"_s, kPatienceMs);
    pick(u"deleteBlock"_s);
    QCOMPARE(document().step(start)->blocks.size(), 1);

    const QString question = pullOut(start, 0, {120, 0}, u"input.choice"_s);
    QVERIFY(!question.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(shown<QWidget>(u"add.choices"_s), kPatienceMs);
    type(u"field.text"_s, u"Cake or bread?"_s);
    const QStringList choices{u"Cake"_s, u"Bread"_s};
    for (int i = 0; i < choices.size(); ++i) {
        const QString cell = u"field.choices.%1.title"_s.arg(i);
        if (!shown<QLineEdit>(cell))
            click(shown<QPushButton>(u"add.choices"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown<QLineEdit>(cell), kPatienceMs);
        type(cell, choices.at(i));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!portOf(question, 1).isNull(), kPatienceMs);
    for (int way = 0; way < 2; ++way) {
        QString last = question;
        for (int i = 0; i < 4; ++i) {
            const QPointF by = i == 0 ? QPointF(160, way == 0 ? -180 : 260) : QPointF(120, 0);
            last = pullOut(last, i == 0 ? way : 0, by, u"message.text"_s);
            QVERIFY(!last.isEmpty());
            QTRY_VERIFY_WITH_TIMEOUT(
                shown<QPlainTextEdit>(u"field.text"_s) &&
                    shown<QPlainTextEdit>(u"field.text"_s)->toPlainText().isEmpty(),
                kPatienceMs);
            type(u"field.text"_s, wordsOf(steps()));
        }
    }
    QCOMPARE(steps(), 10);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->sync()->state(), DraftSync::State::Saved, kPatienceMs);
    QCOMPARE(flow().value("draft"_L1)["steps"_L1].toArray().size(), 10);

    QCOMPARE(errors(), QStringList());
    click(shown<QPushButton>(u"flowPublish"_s));
    QTRY_VERIFY_WITH_TIMEOUT(mayPublish(), kPatienceMs);
    click(shown<QPushButton>(u"publish"_s));
    QTRY_COMPARE_WITH_TIMEOUT(flow().value("live_version"_L1).toInt(), 1, kPatienceMs);

    const QString phone = QString::fromLatin1(kCustomer);
    m_engine->writes(phone, u"hello"_s);
    QVERIFY(isAnswered(phone, u"Hello! How can we help?"_s));
    m_engine->writes(phone, u"Bread"_s);
    QVERIFY(isAnswered(phone, wordsOf(10)));
    QVERIFY(!answersTo(phone).contains(wordsOf(3)));

    // Another greeting goes live, and the first one comes back.
    QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(u"flowVersions"_s), kPatienceMs);
    m_page->draft()->setField(document().step(start)->blocks.first().id, u"text"_s, u"Second"_s);
    click(shown<QPushButton>(u"flowPublish"_s));
    QTRY_VERIFY_WITH_TIMEOUT(mayPublish(), kPatienceMs);
    click(shown<QPushButton>(u"publish"_s));
    QTRY_COMPARE_WITH_TIMEOUT(flow().value("live_version"_L1).toInt(), 2, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(u"flowVersions"_s), kPatienceMs);
    click(shown<QPushButton>(u"flowVersions"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shown<QTableView>(u"versionsTable"_s) &&
                                 shown<QTableView>(u"versionsTable"_s)->model()->rowCount() == 2,
                             kPatienceMs);
    auto *table = shown<QTableView>(u"versionsTable"_s);
    click(table->viewport(), table->visualRect(table->model()->index(1, 0)).center());
    click(shown<QPushButton>(u"rollBack"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(u"rollBackDone"_s), kPatienceMs);
    click(shown<QPushButton>(u"rollBackDone"_s));
    QTRY_COMPARE_WITH_TIMEOUT(flow().value("live_version"_L1).toInt(), 1, kPatienceMs);
    const QString another = u"5511977776666"_s;
    m_engine->writes(another, u"hello"_s);
    QVERIFY(isAnswered(another, u"Hello! How can we help?"_s));
    QVERIFY(!answersTo(another).contains(u"Second"_s));
}

void TestFlowJourney::key(Qt::Key which, Qt::KeyboardModifiers modifiers)
{
    QWidget *at = QApplication::focusWidget();
    QVERIFY(at);
    QTest::keyClick(at, which, modifiers);
}

void TestFlowJourney::say(const QString &words)
{
    QWidget *at = QApplication::focusWidget();
    QVERIFY(at);
    QTest::keyClicks(at, words);
}

bool TestFlowJourney::tabTo(const QString &name)
{
    for (int i = 0; i < 200; ++i) {
        QWidget *at = QApplication::focusWidget();
        if (at && at->objectName() == name)
            return true;
        if (at)
            QTest::keyClick(at, Qt::Key_Tab);
    }
    return false;
}

bool TestFlowJourney::pickByKey(const QString &action)
{
    if (!tabTo(u"blockMenu"_s))
        return false;
    key(Qt::Key_Space);
    auto *menu = shown<QMenu>(u"blockActions"_s);
    for (int i = 0; menu && i < 20; ++i) {
        if (menu->activeAction() && menu->activeAction()->objectName() == action) {
            QTest::keyClick(menu, Qt::Key_Return);
            // Where there is no window manager, none is active behind a menu.
            m_desk->window->activateWindow();
            return QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; });
        }
        QTest::keyClick(menu, Qt::Key_Down);
    }
    return false;
}

void TestFlowJourney::tenStepsByKeyboard()
{
    open(u"By keyboard"_s);
    const QString start = document().order().first();
    key(Qt::Key_Tab); // to the first step
    QCOMPARE(designer().scene().current(), start);
    // The chat goes on behind the greeting.
    key(Qt::Key_Return);
    QVERIFY(pickByKey(u"nextBlock"_s));
    QTRY_COMPARE_WITH_TIMEOUT(designer().inspector().block(), u"b2"_s, kPatienceMs);
    QVERIFY(pickByKey(u"deleteBlock"_s));
    QCOMPARE(document().step(start)->blocks.size(), 1);
    key(Qt::Key_F6, Qt::ShiftModifier); // back to the canvas
    QTRY_VERIFY_WITH_TIMEOUT(canvas().hasFocus(), kPatienceMs);
    for (int i = 2; i <= 10; ++i) {
        key(Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(shown<QLineEdit>(u"canvasChooserSearch"_s), kPatienceMs);
        say(u"text"_s);
        key(Qt::Key_Return);
        QCOMPARE(steps(), i);
        QVERIFY(canvas().hasFocus());
        key(Qt::Key_Return); // into its words
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() &&
                                     QApplication::focusWidget()->objectName() == "field.text"_L1,
                                 kPatienceMs);
        say(wordsOf(i));
        key(Qt::Key_F6, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(canvas().hasFocus(), kPatienceMs);
    }
    for (int i = 1; i < 10; ++i)
        QVERIFY(!document().step(document().order().at(i))->blocks.isEmpty());
    QCOMPARE(steps(), 10);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->sync()->state(), DraftSync::State::Saved, kPatienceMs);
    QCOMPARE(errors(), QStringList());
    key(Qt::Key_Return, Qt::ControlModifier); // to the review
    QTRY_VERIFY_WITH_TIMEOUT(mayPublish(), kPatienceMs);
    QVERIFY(tabTo(u"publish"_s));
    key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(flow().value("live_version"_L1).toInt(), 1, kPatienceMs);
}

FLOTILLA_SCREEN_TEST_MAIN(TestFlowJourney)
#include "tst_flowjourney.moc"
