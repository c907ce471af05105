// What begins a flow, as a form beside the canvas.

#include "tests/ui/designer/designertest.h"
#include "tests/ui/designer/flowsamples.h"
#include "tests/ui/support/enginefixture.h"

#include "ui/designer/inspector.h"
#include "ui/designer/triggercard.h"
#include "ui/designer/triggersform.h"
#include "ui/kit/formfield.h"
#include "ui/theme/language.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestTriggers : public DesignerTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyKindIsOffered_data();
    void everyKindIsOffered();
    void cardsKeepWhatTheyWereGiven();
    void anotherKindForgetsWhatItDoesNotHave();
    void addingAndRemovingCanBeUndone();
    void typingIsOneUndoStepPerVisit();
    void undoShowsTheOldWords();
    void whatIsWrongIsToldAtItsField();
    void aProblemLeadsToItsField();
    void theCardOnTheCanvasLeadsToTheForm();
    void theDraftTellsWhatItCatches();
    void theEngineTellsWhichFlowCatches();
    void everyControlHasANameForScreenReaders();

private:
    void add(const QString &kind)
    {
        find<QAction>(u"add."_s + kind)->trigger();
        waitUntilSeen(u"trigger.%1.kind"_s.arg(triggers().size() - 1));
    }
    [[nodiscard]] QList<Trigger> triggers() const
    {
        return m_draft->document().settings().triggers;
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = find<QPlainTextEdit>(field);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QString errorAt(const QString &field) const
    {
        return static_cast<FormField *>(find<QWidget>(field)->parentWidget())->error();
    }
};

void TestTriggers::init()
{
    Flow flow = smallFlow();
    flow.triggers.clear();
    show(flow);
    m_designer->inspector().showFlow();
    waitUntilSeen(u"triggersForm"_s);
}

void TestTriggers::everyKindIsOffered_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("keyword") << u"keyword"_s << QStringList{u"match"_s, u"words"_s, u"restart"_s};
    QTest::newRow("link") << u"click_to_chat"_s << QStringList{u"words"_s, u"restart"_s};
    QTest::newRow("broadcast") << u"broadcast_reply"_s << QStringList{};
    QTest::newRow("media") << u"media"_s << QStringList{u"media"_s};
    QTest::newRow("first") << u"first_message"_s << QStringList{};
    QTest::newRow("any") << u"any_message"_s << QStringList{};
    QTest::newRow("event") << u"api_event"_s << QStringList{u"event"_s, u"restart"_s};
    QTest::newRow("schedule") << u"schedule"_s
                              << QStringList{u"at"_s,  u"days"_s, u"date"_s,   u"zone"_s,
                                             u"tag"_s, u"list"_s, u"restart"_s};
}

void TestTriggers::everyKindIsOffered()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, fields);
    add(kind);
    QCOMPARE(triggers().size(), 1);
    QCOMPARE(QString(wordOf(triggers().first().kind)), kind);
    for (const QString &field : {u"match"_s, u"words"_s, u"media"_s, u"event"_s, u"at"_s, u"days"_s,
                                 u"date"_s, u"zone"_s, u"tag"_s, u"list"_s, u"restart"_s}) {
        auto *control = find<QWidget>(u"trigger.0."_s + field);
        QVERIFY2(control->isVisibleTo(m_designer.get()) == fields.contains(field),
                 qPrintable(field));
    }
    QVERIFY(find<QWidget>(u"trigger.0.priority"_s)->isVisibleTo(m_designer.get()));
}

void TestTriggers::cardsKeepWhatTheyWereGiven()
{
    Problems problems;
    const QByteArray document = R"({"name": "N", "steps": [], "triggers": [
        {"kind": "keyword", "match": "contains", "words": ["um, dois", "três"], "priority": 7, "restart": true},
        {"kind": "keyword", "match": "regex", "words": ["^a b "]},
        {"kind": "click_to_chat", "words": ["I saw your ad"], "restart": true},
        {"kind": "media", "media": ["image", "audio"]}, {"kind": "first_message"},
        {"kind": "any_message", "priority": -3}, {"kind": "broadcast_reply"},
        {"kind": "api_event", "event": "order_paid", "restart": true},
        {"kind": "schedule", "at": "09:30", "days": ["mon", "sun"], "zone": "Europe/Lisbon", "tag": "vip"},
        {"kind": "schedule", "at": "9 o'clock", "date": "tomorrow", "list": "new"}]})";
    const std::optional<Flow> flow = Flow::fromBytes(document, problems);
    QVERIFY(flow);
    for (const Trigger &trigger : flow->triggers) {
        TriggerCard card(*m_theme, 0);
        QSignalSpy edited(&card, &TriggerCard::edited);
        card.setTrigger(trigger);
        QVERIFY(edited.isEmpty());
        Flow was;
        was.triggers = {trigger};
        Flow is;
        is.triggers = {card.trigger()};
        QCOMPARE(is.canonical(), was.canonical());
    }
}

void TestTriggers::anotherKindForgetsWhatItDoesNotHave()
{
    add(u"keyword"_s);
    type(u"trigger.0.words"_s, u"menu"_s);
    auto *kind = find<QComboBox>(u"trigger.0.kind"_s);
    kind->setCurrentIndex(kind->findData(u"media"_s));
    QCOMPARE(triggers().first().kind, Trigger::Kind::Media);
    QVERIFY(triggers().first().words.isEmpty());
    find<QCheckBox>(u"trigger.0.media.audio"_s)->click();
    QCOMPARE(triggers().first().media, QList{MessageContent::Kind::Audio});
    m_draft->undoStack().undo();
    m_draft->undoStack().undo();
    QCOMPARE(triggers().first().words, QStringList{u"menu"_s});
    QCOMPARE(kind->currentData().toString(), u"keyword"_s);
}

void TestTriggers::addingAndRemovingCanBeUndone()
{
    QVERIFY(find<QLabel>(u"noTriggers"_s)->isVisibleTo(m_designer.get()));
    add(u"keyword"_s);
    QVERIFY(find<QPlainTextEdit>(u"trigger.0.words"_s)->hasFocus());
    add(u"api_event"_s);
    QCOMPARE(m_draft->undoStack().count(), 2);
    find<QToolButton>(u"trigger.0.remove"_s)->click();
    QCOMPARE(triggers().size(), 1);
    QCOMPARE(triggers().first().kind, Trigger::Kind::ApiEvent);
    QCOMPARE(find<QComboBox>(u"trigger.0.kind"_s)->currentData().toString(), u"api_event"_s);
    QVERIFY(find<QToolButton>(u"addTrigger"_s)->hasFocus());
    for (int i = 0; i < 3; ++i)
        m_draft->undoStack().undo();
    QVERIFY(triggers().isEmpty());
    QVERIFY(!find<QWidget>(u"trigger.0.kind"_s));
    m_draft->undoStack().redo();
    QVERIFY(find<QWidget>(u"trigger.0.kind"_s));
}

void TestTriggers::typingIsOneUndoStepPerVisit()
{
    add(u"keyword"_s);
    const int before = m_draft->undoStack().count();
    type(u"trigger.0.words"_s, u"menu"_s);
    QTest::keyClick(find<QPlainTextEdit>(u"trigger.0.words"_s), Qt::Key_Return);
    type(u"trigger.0.words"_s, u"price list"_s);
    QCOMPARE(triggers().first().words, QStringList({u"menu"_s, u"price list"_s}));
    QCOMPARE(m_draft->undoStack().count(), before + 1);
    auto *priority = find<QSpinBox>(u"trigger.0.priority"_s);
    priority->setFocus();
    priority->setValue(5);
    QCOMPARE(triggers().first().priority, 5);
    QCOMPARE(m_draft->undoStack().count(), before + 2);
}

void TestTriggers::undoShowsTheOldWords()
{
    add(u"click_to_chat"_s);
    type(u"trigger.0.words"_s, u"Hello"_s);
    m_draft->undoStack().undo();
    QCOMPARE(find<QPlainTextEdit>(u"trigger.0.words"_s)->toPlainText(), QString());
    m_draft->undoStack().redo();
    QCOMPARE(find<QPlainTextEdit>(u"trigger.0.words"_s)->toPlainText(), u"Hello"_s);
}

void TestTriggers::whatIsWrongIsToldAtItsField()
{
    add(u"api_event"_s);
    QVERIFY(!errorAt(u"trigger.0.event"_s).isEmpty());
    auto *event = find<QLineEdit>(u"trigger.0.event"_s);
    event->setFocus();
    QTest::keyClicks(event, u"paid"_s);
    QVERIFY(errorAt(u"trigger.0.event"_s).isEmpty());
    find<QSpinBox>(u"trigger.0.priority"_s)->setValue(2000);
    QVERIFY(!errorAt(u"trigger.0.priority"_s).isEmpty());
    add(u"keyword"_s);
    QVERIFY(!errorAt(u"trigger.1.words"_s).isEmpty());
    auto *match = find<QComboBox>(u"trigger.1.match"_s);
    match->setCurrentIndex(match->findData(int(Trigger::Match::Regex)));
    type(u"trigger.1.words"_s, u"("_s);
    QVERIFY(!errorAt(u"trigger.1.words"_s).isEmpty());
    type(u"trigger.1.words"_s, u"a)"_s);
    QVERIFY2(errorAt(u"trigger.1.words"_s).isEmpty(), qPrintable(errorAt(u"trigger.1.words"_s)));
    add(u"schedule"_s);
    QVERIFY(!errorAt(u"trigger.2.at"_s).isEmpty());
    QVERIFY(find<QLabel>(u"trigger.2.problem"_s)->isVisibleTo(m_designer.get())); // for nobody
}

void TestTriggers::aProblemLeadsToItsField()
{
    add(u"first_message"_s);
    add(u"api_event"_s);
    m_designer->scene().select({u"a"_s});
    checkDraft();
    chooseProblem({}, u"trigger.1.event"_s);
    QVERIFY(find<QLineEdit>(u"trigger.1.event"_s)->hasFocus());
}

void TestTriggers::theCardOnTheCanvasLeadsToTheForm()
{
    add(u"any_message"_s);
    m_designer->scene().select({u"a"_s});
    m_designer->inspector().showStep(u"a"_s, {});
    FlowView &canvas = m_designer->view();
    canvas.fit();
    const QPoint at = canvas.toView(canvas.scene().startRect().center()).toPoint();
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, at);
    QTRY_VERIFY(find<QComboBox>(u"trigger.0.kind"_s));
    QVERIFY(find<QComboBox>(u"trigger.0.kind"_s)->hasFocus());
}

void TestTriggers::theDraftTellsWhatItCatches()
{
    add(u"keyword"_s);
    type(u"trigger.0.words"_s, u"menu"_s);
    auto *text = find<QLineEdit>(u"matchText"_s);
    QTest::keyClicks(text, u"MENU"_s);
    QTest::keyClick(text, Qt::Key_Return);
    auto *own = find<QLabel>(u"matchOwn"_s);
    QVERIFY2(own->text().contains(u"trigger 1: Keyword"_s), qPrintable(own->text()));
    text->clear();
    QTest::keyClicks(text, u"hello"_s);
    QTest::mouseClick(find<QPushButton>(u"matchAsk"_s), Qt::LeftButton);
    QVERIFY2(own->text().contains(u"does not"_s), qPrintable(own->text()));
    QVERIFY(!find<QLabel>(u"matchWinner"_s)->isVisibleTo(m_designer.get()));
}

void TestTriggers::theEngineTellsWhichFlowCatches()
{
    EngineFixture engine;
    ApiClient api;
    engine.point(api);
    const QByteArray path = "/v1/flows/" + QByteArray::number(engine.addFlow(u"Orders"_s));
    m_designer->inspector().setEngine(&api);
    auto *text = find<QLineEdit>(u"matchText"_s);
    auto *winner = find<QLabel>(u"matchWinner"_s);
    QTest::keyClicks(text, u"hello"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(winner->text().contains(u"no flow"_s), kPatienceMs);
    engine.ask("POST", path + "/publish");
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(winner->text().contains(u"“Orders” begins"_s), kPatienceMs);
    const auto verdict = [this] { return find<QLabel>(u"matchVerdict"_s)->text(); };
    QCOMPARE(verdict(), u"Orders: catches every message"_s);
    speak(QLocale(u"pt_BR"_s));
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(winner->text().contains(u"“Orders” começa"_s), kPatienceMs);
    speak(QLocale(QLocale::English));
    QCOMPARE(verdict(), u"Orders: pega todas as mensagens"_s);
    m_designer->inspector().setEngine(nullptr);
}

void TestTriggers::everyControlHasANameForScreenReaders()
{
    for (const QString &word : triggerWords())
        add(word);
    QSet<QString> names;
    for (QWidget *widget : find<TriggersForm>(u"triggersForm"_s)->findChildren<QWidget *>()) {
        const bool isControl =
            qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
            qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
            qobject_cast<QSpinBox *>(widget);
        const bool isPart = qobject_cast<QComboBox *>(widget->parentWidget()) ||
                            qobject_cast<QSpinBox *>(widget->parentWidget()) ||
                            widget->objectName().startsWith(u"qt_"_s);
        if (!isControl || isPart)
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(widget->accessibleName()));
        QVERIFY2(!names.contains(widget->objectName()), qPrintable(widget->objectName()));
        names.insert(widget->objectName());
    }
}

FLOTILLA_SCREEN_TEST_MAIN(TestTriggers)
#include "tst_triggers.moc"
