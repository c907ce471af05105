// The inspector, the palette and the problems around the canvas.

#include "tests/ui/designer/designertest.h"
#include "tests/ui/designer/flowsamples.h"

#include "core/flow/condition.h"
#include "ui/designer/blockresults.h"
#include "ui/designer/findbar.h"
#include "ui/designer/inspector.h"
#include "ui/designer/palette.h"
#include "ui/designer/problems.h"
#include "ui/designer/whatsapptext.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/theme/look.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestInspector : public DesignerTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { show(smallFlow()); }

    void everyBlockHasAFormThatKeepsItsValues_data();
    void everyBlockHasAFormThatKeepsItsValues();
    void typingIsOneUndoStepPerVisit();
    void undoShowsTheOldText();
    void aWrongValueIsToldAtTheField();
    void templatesShowAPreview();
    void bracesOfferVariables();
    void marksFormatAsWhatsAppDoes();
    void addingAChoiceAddsAPort();
    void aLongChoiceIsShownFromItsBeginning();
    void removingAChoiceRemovesItsPort();
    void conditionsAreRows();
    void conditionsNestInGroups();
    void partsOfConditionsAreRemovedAndUndone();
    void operatorsDecideWhatTheyAreGiven();
    void nestedConditionsAreKeptAsTheyAre();
    void whatIsNoConditionIsJson();
    void unknownOperatorsAreKeptAndTold();
    void unknownWordsAreKept();
    void aChangedCellLeavesTheOthersAsTheyWere();
    void conditionsTellWhereTheyAreWrong();
    void conditionsStayWithinTheirLimits();
    void theFlowHasSettings();
    void everyControlHasANameForScreenReaders();
    void thePaletteFindsBlocks();
    void aDoubleClickAppendsABlock();
    void problemsComeAfterTheLastEdit();
    void choosingAProblemFocusesItsField();
    void fixesAreUndoable();
    void aBlockTellsItsErrors();
    void aBlockWithoutATestHasNoResults();
    void variablesAreFoundWhereTheyAreUsed();
    void variablesAreRenamedEverywhere();
    void namesOfVariablesAreChecked();

private:
    void add(const QString &type);
    void showVariables(); // the form of the flow, with "name" and "other"

    QString m_block;
};

void TestInspector::add(const QString &type)
{
    const QString step = *m_draft->addStep({0, 300}, u"New"_s, {type});
    m_block = m_draft->document().step(step)->blocks.first().id;
    m_designer->scene().select({step});
    m_designer->inspector().showStep(step, m_block);
}

void TestInspector::showVariables()
{
    FlowSettings settings = m_draft->document().settings();
    settings.variables = {{u"name"_s, u"you"_s}, {u"other"_s, 1}};
    m_draft->setSettings(settings);
    m_designer->inspector().showFlow();
}

void TestInspector::everyBlockHasAFormThatKeepsItsValues_data()
{
    QTest::addColumn<QString>("type");
    for (const BlockType *type : catalogue::all())
        QTest::newRow(qPrintable(type->key)) << type->key;
}

// A value of the field that is none of the defaults.
static QJsonValue sampleOf(const Field &field)
{
    const auto text = [](const char *json) -> QJsonValue {
        return QJsonDocument::fromJson(QByteArray("[") + json + "]").array().first();
    };
    switch (field.type) {
    case Field::Type::Number:
    case Field::Type::Integer:
        return field.max > field.min ? field.max : 3;
    case Field::Type::Boolean:
        return !field.fallback.toBool();
    case Field::Type::Word:
        return field.words.last();
    case Field::Type::Choices:
        return QJsonArray{text(R"({"id": "x", "title": "Hi {{name}}", "description": "d"})")};
    case Field::Type::Cases:
        return QJsonArray{text(R"({"id": "x", "title": "T", "is": "greater", "right": 5})")};
    case Field::Type::Shares:
        return QJsonArray{text(R"({"id": "x", "title": "T", "share": 30})")};
    case Field::Type::Condition:
        return text(R"({"all": [{"left": "name", "is": "equals", "right": "a"},
                                {"left": "n", "is": "between", "right": 1, "to": 2}]})");
    case Field::Type::Headers:
        return text(R"({"X-One": "a", "X-Two": "{{name}}"})");
    case Field::Type::Mapping:
        return QJsonArray{text(R"({"path": "a.b", "variable": "v"})")};
    case Field::Type::Hours:
        return text(
            R"({"mon": [["09:00", "12:00"], ["13:00", "18:00"]], "sun": [["10:00", "11:00"]]})");
    case Field::Type::Days:
        return QJsonArray{u"2026-12-25"_s, u"01-01"_s};
    case Field::Type::Values:
        return text(R"({"a": 5, "b": "{{name}}"})");
    case Field::Type::Texts:
        return QJsonArray{u"one"_s, u"two {{name}}"_s};
    case Field::Type::Json:
        return text(R"({"a": [1, true, "{{name}}"]})");
    case Field::Type::Zone:
        return u"Europe/Lisbon"_s;
    case Field::Type::Country:
        return u"PT"_s;
    case Field::Type::Step:
        return u"b"_s;
    default:
        return u"word_%1"_s.arg(field.key);
    }
}

void TestInspector::everyBlockHasAFormThatKeepsItsValues()
{
    QFETCH(QString, type);
    add(type);
    const BlockType *description = catalogue::find(type);
    for (const Field &field : description->fields) {
        const FieldContext context{*m_theme, *m_draft};
        std::unique_ptr<FieldEditor> editor(makeFieldEditor(field, context, nullptr));
        QSignalSpy edited(editor.get(), &FieldEditor::edited);
        const QJsonValue sample = sampleOf(field);
        editor->setValue(sample);
        QVERIFY2(editor->value() == sample, qPrintable(field.key));
        QVERIFY2(edited.isEmpty(), qPrintable(field.key)); // was not by hand
    }
    QCOMPARE(m_designer->inspector().block(), m_block);
}

void TestInspector::typingIsOneUndoStepPerVisit()
{
    m_designer->scene().select({u"a"_s});
    m_designer->inspector().showStep(u"a"_s, {});
    const int before = m_draft->undoStack().count();
    auto *edit = find<QPlainTextEdit>(u"field.text"_s);
    QVERIFY(edit);
    edit->setFocus();
    edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(edit, u" and more"_s);
    QCOMPARE(m_draft->document().block(u"text-a"_s)->fields.value(u"text"_s).toString(),
             u"Hello {{name}} and more"_s);
    QCOMPARE(m_draft->undoStack().count(), before + 1);
    find<QLineEdit>(u"stepTitle"_s)->setFocus();
    edit->setFocus();
    QTest::keyClicks(edit, u"!"_s);
    QCOMPARE(m_draft->undoStack().count(), before + 2);
}

void TestInspector::undoShowsTheOldText()
{
    m_designer->inspector().showStep(u"a"_s, {});
    auto *edit = find<QPlainTextEdit>(u"field.text"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"X"_s);
    m_draft->undoStack().undo();
    QCOMPARE(edit->toPlainText(), u"Hello {{name}}"_s);
}

void TestInspector::aWrongValueIsToldAtTheField()
{
    add(u"input.number"_s);
    auto *minimum = find<QLineEdit>(u"field.decimals"_s);
    QVERIFY(minimum);
    auto *problem = find<QLabel>(u"problem.decimals"_s);
    QVERIFY(!problem->isVisible());
    minimum->setFocus();
    QTest::keyClicks(minimum, u"99"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(!problem->text().isEmpty());
}

void TestInspector::templatesShowAPreview()
{
    m_designer->inspector().showStep(u"a"_s, {});
    auto *edit = find<QPlainTextEdit>(u"field.text"_s);
    edit->setPlainText(u"*Hello* {{contact.first_name}}"_s);
    auto *preview = find<QLabel>(u"preview.text"_s);
    QVERIFY(preview->isVisible());
    QCOMPARE(preview->text(), u"<b>Hello</b> Beatriz"_s);
}

void TestInspector::bracesOfferVariables()
{
    FlowSettings settings = m_draft->document().settings();
    settings.variables.insert(u"quantity"_s, 1);
    m_draft->setSettings(settings);
    m_designer->inspector().showStep(u"a"_s, {});
    auto *edit = find<QPlainTextEdit>(u"field.text"_s);
    edit->setFocus();
    edit->clear();
    QTest::keyClicks(edit, u"You want {{quan"_s);
    auto *popup = find<QAbstractItemView>(u"variableCompletion"_s);
    if (!popup) { // a window of its own
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == u"variableCompletion" && widget->isVisible())
                popup = qobject_cast<QAbstractItemView *>(widget);
        }
    }
    QVERIFY(popup && popup->isVisible());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edit->toPlainText(), u"You want {{quantity}}"_s);
}

void TestInspector::marksFormatAsWhatsAppDoes()
{
    QCOMPARE(whatsAppHtml(u"*a* _b_ ~c~ 2*3*4 <x>"_s),
             u"<b>a</b> <i>b</i> <s>c</s> 2*3*4 &lt;x&gt;"_s);
    m_designer->inspector().showStep(u"a"_s, {});
    auto *edit = find<QPlainTextEdit>(u"field.text"_s);
    edit->setPlainText(u"Hello"_s);
    edit->selectAll();
    find<QAbstractButton>(u"mark.text.bold"_s)->click();
    QCOMPARE(edit->toPlainText(), u"*Hello*"_s);
    find<QAbstractButton>(u"mark.text.bold"_s)->click();
    QCOMPARE(edit->toPlainText(), u"Hello"_s);
}

void TestInspector::addingAChoiceAddsAPort()
{
    add(u"message.buttons"_s);
    const auto ports = [this] {
        const QString step = m_draft->document().stepOfBlock(m_block);
        int count = 0;
        for (const NodeRow &row : m_designer->scene().node(step)->layout.rows)
            count += row.kind == NodeRow::Kind::Option ? 1 : 0;
        return count;
    };
    QCOMPARE(ports(), 2);
    find<QAbstractButton>(u"add.choices"_s)->click();
    QCOMPARE(ports(), 3);
}

void TestInspector::aLongChoiceIsShownFromItsBeginning()
{
    add(u"message.buttons"_s);
    m_draft->setField(
        m_block, u"choices"_s,
        QJsonArray{QJsonObject{{u"id"_s, u"option-1"_s},
                               {u"title"_s, u"A carrot cake for all of the family"_s}}});
    const auto *title = find<QLineEdit>(u"field.choices.0.title"_s);
    QVERIFY(title->text().startsWith(u"A carrot"_s));
    QCOMPARE(title->cursorPosition(), 0);
}

void TestInspector::removingAChoiceRemovesItsPort()
{
    add(u"message.buttons"_s);
    const QString step = m_draft->document().stepOfBlock(m_block);
    m_draft->connectOutlet({step, m_block, u"option-1"_s}, u"b"_s);
    find<QAbstractButton>(u"remove.choices.0"_s)->click();
    QVERIFY(m_draft->document().block(m_block)->outlets.isEmpty());
    QVERIFY(!m_designer->scene().edge({step, m_block, u"option-1"_s, u"b"_s}));
}

void TestInspector::conditionsAreRows()
{
    add(u"logic.condition"_s);
    find<QAction>(u"add.when"_s)->trigger();
    auto *left = find<QLineEdit>(u"field.when.0.left"_s);
    QVERIFY(left);
    QTest::keyClicks(left, u"quantity"_s);
    auto *comparison = find<QComboBox>(u"field.when.0.is"_s);
    comparison->setCurrentIndex(comparison->findData(u"greater"_s));
    QTest::keyClicks(find<QLineEdit>(u"field.when.0.right"_s), u"20"_s);
    const QJsonObject expected{
        {u"left"_s, u"quantity"_s}, {u"is"_s, u"greater"_s}, {u"right"_s, 20}};
    QCOMPARE(m_draft->document().block(m_block)->fields.value(u"when"_s).toObject(), expected);
}

void TestInspector::conditionsNestInGroups()
{
    add(u"logic.condition"_s);
    find<QAction>(u"add.when"_s)->trigger();
    QTest::keyClicks(find<QLineEdit>(u"field.when.0.left"_s), u"a"_s);
    QTest::keyClicks(find<QLineEdit>(u"field.when.0.right"_s), u"1"_s);
    find<QAction>(u"addGroup.when"_s)->trigger();
    auto *join = find<QComboBox>(u"field.when.1.join"_s);
    join->setCurrentIndex(join->findData(u"any"_s));
    find<QAction>(u"add.when.1"_s)->trigger();
    QVERIFY(find<QLineEdit>(u"field.when.1.0.left"_s)->hasFocus());
    QTest::keyClicks(find<QLineEdit>(u"field.when.1.0.left"_s), u"b"_s);
    QTest::keyClicks(find<QLineEdit>(u"field.when.1.0.right"_s), u"x"_s);
    find<QAction>(u"addExpression.when.1"_s)->trigger();
    QTest::keyClicks(find<QLineEdit>(u"field.when.1.1.expression"_s), u"c > 2"_s);
    const QJsonObject one{{u"left"_s, u"a"_s}, {u"is"_s, u"equals"_s}, {u"right"_s, 1}};
    const QJsonObject two{{u"left"_s, u"b"_s}, {u"is"_s, u"equals"_s}, {u"right"_s, u"x"_s}};
    const QJsonObject three{{u"expression"_s, u"c > 2"_s}};
    const QJsonObject expected{
        {u"all"_s, QJsonArray{one, QJsonObject{{u"any"_s, QJsonArray{two, three}}}}}};
    QCOMPARE(m_draft->document().block(m_block)->fields.value(u"when"_s).toObject(), expected);
}

void TestInspector::partsOfConditionsAreRemovedAndUndone()
{
    add(u"logic.condition"_s);
    const QJsonObject one{{u"left"_s, u"a"_s}, {u"is"_s, u"is_set"_s}};
    const QJsonObject two{{u"left"_s, u"b"_s}, {u"is"_s, u"is_set"_s}};
    const QJsonObject nested{
        {u"all"_s, QJsonArray{QJsonObject{{u"any"_s, QJsonArray{one, two}}}, one}}};
    m_draft->setField(m_block, u"when"_s, nested);
    const auto now = [this] {
        return m_draft->document().block(m_block)->fields.value(u"when"_s).toObject();
    };
    find<QAbstractButton>(u"remove.when.0.0"_s)->click();
    QCOMPARE(now(),
             QJsonObject({{u"all"_s, QJsonArray{QJsonObject{{u"any"_s, QJsonArray{two}}}, one}}}));
    QCOMPARE(find<QLineEdit>(u"field.when.0.0.left"_s)->text(), u"b"_s);
    find<QAbstractButton>(u"remove.when.0"_s)->click();
    QCOMPARE(now(), QJsonObject({{u"all"_s, QJsonArray{one}}}));
    m_draft->undoStack().undo();
    m_draft->undoStack().undo();
    QCOMPARE(now(), nested);
    QCOMPARE(find<QLineEdit>(u"field.when.0.1.left"_s)->text(), u"b"_s);
}

void TestInspector::operatorsDecideWhatTheyAreGiven()
{
    add(u"logic.condition"_s);
    find<QAction>(u"add.when"_s)->trigger();
    QTest::keyClicks(find<QLineEdit>(u"field.when.0.left"_s), u"n"_s);
    auto *is = find<QComboBox>(u"field.when.0.is"_s);
    auto *right = find<QLineEdit>(u"field.when.0.right"_s);
    auto *to = find<QLineEdit>(u"field.when.0.to"_s);
    const auto now = [this] {
        return m_draft->document().block(m_block)->fields.value(u"when"_s).toObject();
    };
    waitUntilSeen(u"field.when.0.right"_s);
    QVERIFY(!to->isVisible());
    is->setCurrentIndex(is->findData(u"between"_s));
    QVERIFY(to->isVisible());
    QTest::keyClicks(right, u"1"_s);
    QTest::keyClicks(to, u"5"_s);
    QCOMPARE(now().value(u"to"_s), QJsonValue(5));
    is->setCurrentIndex(is->findData(u"is_set"_s));
    QVERIFY(!right->isVisible() && !to->isVisible());
    QCOMPARE(now().keys(), QStringList({u"is"_s, u"left"_s}));
    is->setCurrentIndex(is->findData(u"in_list"_s));
    right->setFocus();
    right->selectAll();
    QTest::keyClicks(right, u"red, 3"_s);
    QCOMPARE(now().value(u"right"_s).toArray(), QJsonArray({u"red"_s, 3}));
    is->setCurrentIndex(is->findData(u"matches"_s));
    right->selectAll();
    QTest::keyClicks(right, u"12"_s);
    QCOMPARE(now().value(u"right"_s), QJsonValue(u"12"_s)); // a pattern, not a number
}

void TestInspector::nestedConditionsAreKeptAsTheyAre()
{
    add(u"logic.condition"_s);
    const QByteArray text = R"({"any": [{"all": [{"left": "a", "is": "equals", "right": "20"},
        {"any": []}, {"left": "b", "is": "in_list", "right": ["x", "1", "a, b"]}]},
        {"expression": "a == b"}, {"left": "d", "is": "date_between", "right": "2026-01-01", "to": "2026-02-01"}]})";
    const QJsonObject nested = QJsonDocument::fromJson(text).object();
    const BlockType *type = catalogue::find(u"logic.condition"_s);
    const FieldContext context{*m_theme, *m_draft};
    std::unique_ptr<FieldEditor> editor(makeFieldEditor(*type->field(u"when"), context, nullptr));
    editor->setValue(nested);
    QCOMPARE(editor->value().toObject(), nested);
    const QJsonObject single{{u"all"_s, QJsonArray{nested}}};
    editor->setValue(single);
    QCOMPARE(editor->value().toObject(), single);
    editor->setValue(QJsonValue(QJsonValue::Undefined));
    QVERIFY(editor->value().isUndefined());
}

void TestInspector::whatIsNoConditionIsJson()
{
    add(u"logic.condition"_s);
    m_draft->setField(m_block, u"when"_s, QJsonObject{{u"sometimes"_s, true}});
    auto *json = find<QPlainTextEdit>(u"field.when.json"_s);
    QVERIFY(json->isVisible());
    QVERIFY(json->toPlainText().contains(u"sometimes"_s));
    m_draft->undoStack().undo();
    QVERIFY(!json->isVisible());
}

// As a newer engine, or somebody by hand, has written it.
void TestInspector::unknownOperatorsAreKeptAndTold()
{
    add(u"logic.condition"_s);
    const QJsonObject odd{
        {u"left"_s, u"a"_s}, {u"is"_s, u"sounds_like"_s}, {u"right"_s, 1}, {u"to"_s, 5}};
    const QJsonObject without{{u"left"_s, u"b"_s}, {u"right"_s, 2}};
    m_draft->setField(m_block, u"when"_s, QJsonObject{{u"all"_s, QJsonArray{odd, without}}});
    const auto now = [this] {
        return m_draft->document().block(m_block)->fields.value(u"when"_s)[u"all"_s].toArray();
    };
    auto *is = find<QComboBox>(u"field.when.0.is"_s);
    QCOMPARE(is->currentData().toString(), u"sounds_like"_s);
    QVERIFY(is->currentText().contains(u"sounds_like"_s));
    QVERIFY(isInvalid(is));
    QVERIFY(!find<QLineEdit>(u"field.when.0.to"_s)->isHidden());
    QCOMPARE(find<QComboBox>(u"field.when.1.is"_s)->currentIndex(), -1);
    QCOMPARE(now(), (QJsonArray{odd, without})); // looking changes nothing
    QTest::keyClicks(find<QLineEdit>(u"field.when.1.left"_s), u"b"_s);
    QCOMPARE(now().at(0).toObject(), odd);
    QVERIFY(!now().at(1).toObject().contains(u"is"_s));
    checkDraft();
    chooseProblem(m_designer->scene().current(), u"when"_s);
    is->setCurrentIndex(is->findData(u"equals"_s));
    QVERIFY(!isInvalid(is));
    QCOMPARE(now().at(0)[u"is"_s].toString(), u"equals"_s);
    m_draft->undoStack().undo();
    QCOMPARE(is->currentData().toString(), u"sounds_like"_s);
    m_draft->setField(m_block, u"when"_s, QJsonObject{{u"all"_s, QJsonArray{without, without}}});
    QVERIFY(is->findData(u"sounds_like"_s) < 0); // nothing stays behind
}

void TestInspector::unknownWordsAreKept()
{
    const FieldContext context{*m_theme, *m_draft};
    const auto editorOf = [&](const Field &field) {
        return std::unique_ptr<FieldEditor>(makeFieldEditor(field, context, nullptr));
    };
    Field field;
    field.type = Field::Type::Word;
    field.fallback = u"one"_s;
    field.words = {u"one"_s};
    const auto words = editorOf(field);
    words->setValue(u"seven"_s);
    QCOMPARE(words->value().toString(), u"seven"_s);
    QVERIFY(words->findChild<QComboBox *>()->currentText().contains(u"seven"_s));
    words->setValue(QJsonValue(QJsonValue::Undefined));
    QCOMPARE(words->value().toString(), u"one"_s);
    field.fallback = QJsonValue(QJsonValue::Undefined);
    field.type = Field::Type::Step;
    const auto steps = editorOf(field);
    steps->setValue(u"gone"_s);
    QCOMPARE(steps->value().toString(), u"gone"_s);
    const QString made = *m_draft->addStep({}, u"Made later"_s, {});
    steps->setValue(made);
    QCOMPARE(steps->value().toString(), made);
    QCOMPARE(steps->findChild<QComboBox *>()->currentText(), u"Made later"_s);
    const QJsonObject hours{{u"holidays"_s, QJsonArray{u"x"_s}},
                            {u"mon"_s, QJsonArray{QJsonArray{u"09:00"_s, u"12:00"_s}}}};
    field.type = Field::Type::Hours;
    const auto days = editorOf(field);
    days->setValue(hours);
    QCOMPARE(days->value().toObject(), hours);
}

void TestInspector::aChangedCellLeavesTheOthersAsTheyWere()
{
    add(u"logic.switch"_s);
    const QJsonObject odd{
        {u"id"_s, u"x"_s}, {u"title"_s, u"T"_s}, {u"is"_s, u"sounds_like"_s}, {u"right"_s, u"5"_s}};
    m_draft->setField(m_block, u"cases"_s, QJsonArray{odd});
    find<QLineEdit>(u"field.cases.0.title"_s)->end(false);
    QTest::keyClicks(find<QLineEdit>(u"field.cases.0.title"_s), u"U"_s);
    QJsonObject expected = odd;
    expected.insert(u"title"_s, u"TU"_s);
    QCOMPARE(m_draft->document().block(m_block)->fields.value(u"cases"_s).toArray(),
             QJsonArray{expected});
    find<QAbstractButton>(u"add.cases"_s)->click(); // a new one begins with the first
    QCOMPARE(find<QComboBox>(u"field.cases.1.is"_s)->currentIndex(), 0);
}

void TestInspector::conditionsTellWhereTheyAreWrong()
{
    add(u"logic.condition"_s);
    const QJsonObject good{{u"left"_s, u"a"_s}, {u"is"_s, u"equals"_s}, {u"right"_s, 1}};
    const QJsonObject bad{{u"left"_s, u"a"_s}, {u"is"_s, u"equals"_s}};
    m_draft->setField(
        m_block, u"when"_s,
        QJsonObject{{u"all"_s, QJsonArray{good, QJsonObject{{u"any"_s, QJsonArray{bad}}}}}});
    auto *wrong = find<QLineEdit>(u"field.when.1.0.right"_s);
    QVERIFY(isInvalid(wrong));
    QVERIFY(!wrong->accessibleDescription().isEmpty());
    QVERIFY(!isInvalid(find<QLineEdit>(u"field.when.0.right"_s)));
    QTest::keyClicks(wrong, u"2"_s);
    QVERIFY(!isInvalid(wrong));
    m_draft->setField(m_block, u"when"_s, bad); // alone, without a group
    QVERIFY(isInvalid(find<QLineEdit>(u"field.when.0.right"_s)));
}

void TestInspector::conditionsStayWithinTheirLimits()
{
    add(u"logic.condition"_s);
    QString path = u"when"_s;
    int groups = 1;
    while (auto *action = find<QAction>(u"addGroup."_s + path)) {
        action->trigger();
        path += u".0"_s;
        ++groups;
    }
    QCOMPARE(groups, kConditionDepthMax - 1);
    find<QAction>(u"add."_s + path)->trigger();
    Problems problems;
    checkCondition(m_draft->document().block(m_block)->fields.value(u"when"_s), {}, problems);
    QVERIFY(problems.isEmpty());
    QJsonArray many;
    for (int i = 0; i < kConditionComparisonsMax; ++i)
        many.append(QJsonObject{{u"left"_s, u"a"_s}, {u"is"_s, u"is_set"_s}});
    m_draft->setField(m_block, u"when"_s, QJsonObject{{u"all"_s, many}});
    QVERIFY(!find<QAction>(u"add.when"_s)->isEnabled());
}

void TestInspector::theFlowHasSettings()
{
    m_designer->inspector().showFlow();
    auto *name = find<QPlainTextEdit>(u"field.name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Natal"_s);
    QCOMPARE(m_draft->document().settings().name, u"Natal"_s);
    auto *mirrored = find<QAbstractButton>(u"field.right_to_left"_s);
    mirrored->click();
    QVERIFY(m_designer->scene().isRightToLeft());
}

void TestInspector::everyControlHasANameForScreenReaders()
{
    for (const BlockType *type : catalogue::all()) {
        add(type->key);
        for (QWidget *widget : m_designer->findChildren<QWidget *>()) {
            const bool isControl =
                qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
                qobject_cast<QListView *>(widget) || qobject_cast<FlowView *>(widget);
            // Parts that Qt makes for its own controls.
            const bool isPart = qobject_cast<QComboBox *>(widget->parentWidget()) ||
                                qobject_cast<QLineEdit *>(widget->parentWidget()) ||
                                widget->objectName().startsWith(u"qt_"_s);
            if (!isControl || isPart || widget->inherits("QComboBoxListView"))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(),
                     qPrintable(type->key + u' ' + widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(widget->accessibleName()));
        }
    }
}

void TestInspector::thePaletteFindsBlocks()
{
    auto *search = find<QLineEdit>(u"blockSearch"_s);
    QTest::keyClicks(search, u"number"_s);
    QVERIFY(find<QAbstractButton>(u"block.input.number"_s)->isVisible());
    QVERIFY(!find<QAbstractButton>(u"block.message.video"_s)->isVisible());
    search->clear();
    QVERIFY(find<QAbstractButton>(u"block.message.video"_s)->isVisible());
    QCOMPARE(
        m_designer->findChildren<QAbstractButton *>(QRegularExpression(u"^block\\.[a-z]"_s)).size(),
        catalogue::all().size());
}

void TestInspector::aDoubleClickAppendsABlock()
{
    m_designer->scene().select({u"c"_s});
    QTest::mouseDClick(find<QAbstractButton>(u"block.message.text"_s), Qt::LeftButton);
    QCOMPARE(m_draft->document().step(u"c"_s)->blocks.size(), 2);
}

void TestInspector::problemsComeAfterTheLastEdit()
{
    QSignalSpy checked(&m_designer->checker(), &DraftChecker::checked);
    add(u"message.text"_s);
    QVERIFY(checked.wait(3000));
    ProblemsModel model(m_designer->checker());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList codes;
    for (int row = 0; row < model.rowCount(); ++row)
        codes += model.index(row).data(ProblemsModel::CodeRole).toString();
    QVERIFY(codes.contains(u"flow.field_missing"_s));
    QVERIFY(m_designer->scene().node(m_draft->document().stepOfBlock(m_block))->errors > 0);
}

void TestInspector::choosingAProblemFocusesItsField()
{
    add(u"message.text"_s);
    const QString step = m_draft->document().stepOfBlock(m_block);
    m_designer->scene().select({u"a"_s});
    checkDraft();
    chooseProblem(step, u"text"_s);
    QCOMPARE(m_designer->scene().current(), step);
    QVERIFY(find<QPlainTextEdit>(u"field.text"_s)->hasFocus());
}

void TestInspector::fixesAreUndoable()
{
    const QByteArray before = m_draft->flow().canonical();
    checkDraft();
    const Problems problems = m_designer->checker().problems();
    int mended = 0;
    for (const Problem &problem : problems) {
        if (!problem.fix)
            continue;
        QVERIFY(m_designer->checker().apply(problem));
        QVERIFY(m_draft->flow().canonical() != before);
        m_draft->undoStack().undo();
        QCOMPARE(m_draft->flow().canonical(), before);
        ++mended;
    }
    QVERIFY(mended > 0);
}

void TestInspector::aBlockTellsItsErrors()
{
    add(u"message.text"_s);
    const QString first = m_block;
    add(u"message.image"_s);
    m_designer->scene().select({m_draft->document().stepOfBlock(first)});
    QTRY_COMPARE(m_designer->inspector().block(), first);
    checkDraft();
    auto *list = find<QListView>(u"blockProblemsList"_s);
    const QAbstractItemModel *model = list->model();
    QVERIFY(model->rowCount() > 0);
    QVERIFY(model->rowCount() < m_designer->checker().problems().size());
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(model->index(row, 0).data(ProblemsModel::StepRole).toString(),
                 m_draft->document().stepOfBlock(first));
    auto *tabs = find<SegmentedControl>(u"inspectorTabs"_s);
    QVERIFY(tabs->isVisible());
    QVERIFY(tabs->findChild<QAbstractButton *>(u"segment1"_s)->text() ==
            u"Errors "_s + QLocale().toString(model->rowCount()));
    QVERIFY(!list->isVisible());
    tabs->setCurrent(Inspector::ErrorsTab);
    QVERIFY(list->isVisible());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(ProblemsModel::FieldRole) == u"text"_s)
            list->setCurrentIndex(model->index(row, 0));
    }
    QTest::keyClick(list, Qt::Key_Return); // leads back to the field
    QVERIFY(find<QPlainTextEdit>(u"field.text"_s)->hasFocus());
    m_designer->inspector().showFlow();
    QVERIFY(!tabs->isVisible());
}

void TestInspector::aBlockWithoutATestHasNoResults()
{
    add(u"message.text"_s);
    find<SegmentedControl>(u"inspectorTabs"_s)->setCurrent(Inspector::ResultsTab);
    const auto *results = find<BlockResults>(u"blockResults"_s);
    QVERIFY(results->isVisible());
    QCOMPARE(results->lines().size(), 1);
}

void TestInspector::variablesAreFoundWhereTheyAreUsed()
{
    showVariables();
    find<QAbstractButton>(u"uses.name"_s)->click();
    auto *text = find<QLineEdit>(u"findText"_s);
    QVERIFY(text->isVisible());
    QCOMPARE(text->text(), u"name"_s);
    QTRY_COMPARE(m_designer->findBar().hits().size(), 4); // its first value and three texts
}

void TestInspector::variablesAreRenamedEverywhere()
{
    showVariables();
    const QByteArray was = m_draft->flow().canonical();
    find<QAbstractButton>(u"rename.name"_s)->click();
    auto *dialog = find<QWidget>(u"renameVariable"_s);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"variableName"_s);
    name->setText(u"who"_s);
    dialog->findChild<QAbstractButton *>(u"renameDone"_s)->click();
    QCOMPARE(m_draft->document().block(u"text-a"_s)->fields.value(u"text"_s).toString(),
             u"Hello {{who}}"_s);
    QVERIFY(m_draft->document().settings().variables.contains(u"who"_s));
    QVERIFY(find<QAbstractButton>(u"uses.who"_s));
    QVERIFY(!find<QAbstractButton>(u"uses.name"_s));
    m_draft->undoStack().undo();
    QCOMPARE(m_draft->flow().canonical(), was);
    QVERIFY(find<QAbstractButton>(u"uses.name"_s));
}

void TestInspector::namesOfVariablesAreChecked()
{
    showVariables();
    find<QAbstractButton>(u"rename.name"_s)->click();
    auto *dialog = find<QWidget>(u"renameVariable"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"variableName"_s);
    auto *done = dialog->findChild<QAbstractButton *>(u"renameDone"_s);
    for (const QString &wrong : {u"a b"_s, u"contact"_s, u"other"_s, u"name"_s, QString()}) {
        name->setText(wrong);
        QVERIFY2(!done->isEnabled(), qPrintable(wrong));
    }
    name->setText(u"fine_1"_s);
    QVERIFY(done->isEnabled());
    dialog->close();
}

FLOTILLA_SCREEN_TEST_MAIN(TestInspector)
#include "tst_inspector.moc"
