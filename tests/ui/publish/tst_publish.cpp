// The review before a publish and the list of versions, over a real engine.

#include "tests/support/screenwatch.h"
#include "tests/ui/publish/publishscene.h"
#include "tests/ui/support/stilllook.h"

#include "ui/designer/flowaccessible.h"
#include "ui/designer/flowview.h"
#include "ui/kit/dialog.h"
#include "ui/kit/formfield.h"
#include "ui/kit/previewwall.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/publish/checklist.h"
#include "ui/publish/pastchat.h"
#include "ui/publish/publishreview.h"
#include "ui/publish/versionsview.h"
#include "ui/theme/language.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QJsonDocument>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// The step with a question for a day in place of the one for a text.
QJsonObject askingForADay(QJsonObject step)
{
    QJsonArray blocks = step.value("blocks"_L1).toArray();
    QJsonObject question = blocks.last().toObject();
    question.insert("type"_L1, u"input.date"_s);
    blocks[blocks.size() - 1] = question;
    step.insert("blocks"_L1, blocks);
    return step;
}

} // namespace

class TestPublish : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void changesAreToldInPlainWords();
    void changesArePaintedOnTheCanvas();
    void theCanvasOfAReviewCannotBeEdited();
    void aStepIsSeenBeforeAndAfter();
    void changedWordsAreMarked();
    void exchangedFilesAreToldByName();
    void exchangedFilesAreMarked();
    void whoEditedLastIsTold();
    void changesOfTheFlowItselfAreToldWithoutAChat();
    void theFirstPublishIsAllNew();
    void publishKeepsWhoIsInTheMiddle();
    void publishMovesWhereStepsAreMapped();
    void publishRestarts();
    void aPlaceThatIsGoneIsToldAtItsStep();
    void aShareGetsItFirst();
    void itGoesLiveAtASetTime();
    void aTimeInThePastIsToldAtItsField();
    void aDraftThatChangedIsAConflict();
    void errorsStandInTheWay();
    void failedTestsAreNamed();
    void versionsAreListedAndCompared();
    void aVersionIsTakenBackAfterAQuestion();
    void aPastChatIsWalkedThrough();
    void aPastChatSpeaksTheLanguageOfWhoeverLooks();
    void everyControlHasAName();

private:
    void open();
    template<class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = m_review->findChild<T *>(name);
        return found;
    }
    void press(const QString &name)
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    // Publishes, and waits until the engine has.
    bool publish();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PublishScene> m_scene;
    std::unique_ptr<ApiClient> m_api;
    std::unique_ptr<PublishReview> m_review;
};

void TestPublish::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    installStillLook(*m_theme);
}

void TestPublish::init()
{
    m_scene = std::make_unique<PublishScene>();
    m_api = std::make_unique<ApiClient>();
    m_scene->engine().point(*m_api);
    failOnWarnings();
}

void TestPublish::cleanup()
{
    failOnStalls();
    m_review.reset();
    m_api.reset();
    m_scene.reset();
}

void TestPublish::open()
{
    m_review = std::make_unique<PublishReview>(*m_theme, *m_api, m_scene->flow());
    m_review->resize(1440, 824);
    m_review->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_review->isReady(), kPatienceMs);
}

bool TestPublish::publish()
{
    QSignalSpy published(m_review.get(), &PublishReview::published);
    press(u"publish"_s);
    return QTest::qWaitFor([&] { return !published.isEmpty(); }, kPatienceMs);
}

void TestPublish::changesAreToldInPlainWords()
{
    m_scene->publish();
    m_scene->saveDraft(PublishScene::secondDocument());
    open();
    ReviewModel &model = m_review->changes().model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += model.index(row).data(Qt::AccessibleTextRole).toString();
    const QString all = rows.join(u'\n');
    QVERIFY2(all.contains(u"Edited: Hello"_s), qPrintable(all));
    QVERIFY2(all.contains(u"Good morning → Christmas is here"_s), qPrintable(all));
    QVERIFY2(all.contains(u"Added: Reminder"_s), qPrintable(all));
    QVERIFY2(all.contains(u"Removed: Pay in the shop"_s), qPrintable(all));
    QCOMPARE(find<QLabel>(u"changesCount"_s)->text(),
             QLocale().toString(model.changes().size()) + u" changes"_s);
    QCOMPARE(find<QPushButton>(u"publish"_s)->text(), u"Publish v2"_s);
}

void TestPublish::changesArePaintedOnTheCanvas()
{
    m_scene->publish();
    m_scene->saveDraft(PublishScene::secondDocument());
    open();
    const FlowScene &scene = m_review->changes().scene();
    QCOMPARE(scene.node(u"hello"_s)->diff, DiffState::Changed);
    QCOMPARE(scene.node(u"reminder"_s)->diff, DiffState::Added);
    QCOMPARE(scene.node(u"shop"_s)->diff, DiffState::Removed);
    QCOMPARE(scene.node(u"thanks"_s)->diff, DiffState::Same);
    QCOMPARE(scene.diffOf({u"hello"_s, {}, {}, u"reminder"_s}), DiffState::Added);
    QCOMPARE(scene.diffOf({u"shop"_s, {}, {}, u"thanks"_s}), DiffState::Removed);
    QVERIFY(FlowViewAccessible::nameOf(scene, u"shop"_s).contains(u"removed"_s));
    // What was, alone.
    find<SegmentedControl>(u"diffSide"_s)->setCurrent(1);
    QVERIFY(scene.node(u"shop"_s));
    QVERIFY(!scene.node(u"reminder"_s));
}

void TestPublish::theCanvasOfAReviewCannotBeEdited()
{
    m_scene->publish();
    m_scene->saveDraft(PublishScene::secondDocument());
    open();
    FlowView &canvas = m_review->changes().canvas();
    const Flow before = canvas.draft().flow();
    canvas.scene().select({u"hello"_s});
    canvas.setFocus();
    for (const int key : {Qt::Key_Delete, Qt::Key_Right, Qt::Key_A, Qt::Key_N})
        QTest::keyClick(&canvas, Qt::Key(key));
    const QPoint at = canvas.toView(canvas.scene().node(u"hello"_s)->rect().center()).toPoint();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, at);
    QTest::mouseMove(&canvas, at + QPoint(60, 60));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at + QPoint(60, 60));
    QTest::mouseDClick(&canvas, Qt::LeftButton, {}, QPoint(5, 5));
    QCOMPARE(canvas.draft().flow().sha256(), before.sha256());
}

void TestPublish::aStepIsSeenBeforeAndAfter()
{
    m_scene->publish();
    m_scene->saveDraft(PublishScene::secondDocument());
    open();
    DiffView &changes = m_review->changes();
    changes.select(0);
    QCOMPARE(changes.current(), 0);
    QVERIFY(find<PreviewWall>(u"chatBefore"_s)->accessibleName().contains(u"Good morning"_s));
    QVERIFY(find<PreviewWall>(u"chatAfter"_s)->accessibleName().contains(u"Christmas is here"_s));
    QVERIFY(find<PreviewWall>(u"chatAfter"_s)->accessibleName().contains(u"Who are you?"_s));
    press(u"nextChange"_s);
    QCOMPARE(changes.current(), 1);
    press(u"previousChange"_s);
    press(u"previousChange"_s);
    QCOMPARE(changes.current(), int(changes.model().changes().size()) - 1);
}

// A step that sends a picture and a document.
static Flow flowWithFiles(const QString &picture, const QString &document, const QString &name)
{
    const QJsonObject image{{u"id"_s, u"photo"_s},
                            {u"type"_s, u"message.image"_s},
                            {u"fields"_s, QJsonObject{{u"url"_s, picture}}}};
    const QJsonObject file{
        {u"id"_s, u"menu"_s},
        {u"type"_s, u"message.document"_s},
        {u"fields"_s, QJsonObject{{u"url"_s, document}, {u"file_name"_s, name}}}};
    const QJsonObject step{{u"id"_s, u"show"_s},
                           {u"title"_s, u"Show"_s},
                           {u"x"_s, 0},
                           {u"y"_s, 0},
                           {u"blocks"_s, QJsonArray{image, file}}};
    const QJsonObject flow{{u"format"_s, 1},
                           {u"name"_s, u"Files"_s},
                           {u"start"_s, u"show"_s},
                           {u"triggers"_s, QJsonArray{QJsonObject{{u"kind"_s, u"any_message"_s}}}},
                           {u"steps"_s, QJsonArray{step}}};
    Problems problems;
    return Flow::fromJson(flow, problems).value_or(Flow());
}

void TestPublish::exchangedFilesAreToldByName()
{
    const QString host = u"https://files.example.org/"_s;
    const Flow before = flowWithFiles(host + u"8f3a/spring%20cake.jpg?token=1"_s,
                                      host + u"d41d8cd98f00b204e9800998ecf8427e"_s, u"Menu.pdf"_s);
    const auto told = [&before](const QString &picture, const QString &document,
                                const QString &name) {
        const FlowDiff diff(before, flowWithFiles(picture, document, name));
        return diff.changes().isEmpty() ? QString() : diff.changes().first().detail;
    };
    const QString photo = host + u"8f3a/spring%20cake.jpg?token=1"_s;
    const QString menu = host + u"d41d8cd98f00b204e9800998ecf8427e"_s;
    QCOMPARE(told(host + u"77aa/winter.jpg"_s, menu, u"Menu.pdf"_s),
             u"Image exchanged: spring cake.jpg → winter.jpg"_s);
    QCOMPARE(told(host + u"0000/spring%20cake.jpg"_s, menu, u"Menu.pdf"_s),
             u"Image exchanged, its name is still spring cake.jpg"_s);
    QCOMPARE(told(photo, host + u"other"_s, u"Menu 2.pdf"_s),
             u"Document exchanged: Menu.pdf → Menu 2.pdf"_s);
    QCOMPARE(told(photo, menu, u"Carte.pdf"_s), u"Document: Menu.pdf → Carte.pdf"_s);
    // Never as long as an address may be.
    const QString lengthy = told(host + QString(300, u'x') + u".jpg"_s, menu, u"Menu.pdf"_s);
    QVERIFY2(lengthy.size() < 100 && lengthy.endsWith(u".jpg"_s), qPrintable(lengthy));
    Flow without = before;
    without.steps.first().blocks.removeFirst();
    QCOMPARE(FlowDiff(before, without).changes().first().detail,
             u"Image removed: spring cake.jpg"_s);
    QCOMPARE(FlowDiff(without, before).changes().first().detail, u"Image added: spring cake.jpg"_s);
}

void TestPublish::exchangedFilesAreMarked()
{
    using FileMark = PreviewMessage::FileMark;
    const QString host = u"https://files.example.org/"_s;
    const Flow first = flowWithFiles(host + u"a/cake.jpg"_s, host + u"x"_s, u"Menu.pdf"_s);
    const Flow second = flowWithFiles(host + u"b/cake.jpg"_s, host + u"x"_s, u"Menu.pdf"_s);
    QList<PreviewMessage> was = FlowDiff::chatOf(first, u"show"_s);
    QList<PreviewMessage> is = FlowDiff::chatOf(second, u"show"_s);
    QCOMPARE(was.size(), 2);
    FlowDiff::markWords(was, is);
    QCOMPARE(was.at(0).fileMark, FileMark::Gone); // another picture, though its name is the same
    QCOMPARE(is.at(0).fileMark, FileMark::New);
    QCOMPARE(was.at(1).fileMark, FileMark::None);
    QCOMPARE(is.at(1).fileMark, FileMark::None);
    DiffView view(*m_theme);
    QSignalSpy ready(&view, &DiffView::ready);
    view.compare(first.toJson(), u"v1"_s, second.toJson(), u"Draft"_s);
    QVERIFY(ready.wait(kPatienceMs));
    view.select(0);
    const QString before = view.findChild<PreviewWall *>(u"chatBefore"_s)->accessibleName();
    const QString after = view.findChild<PreviewWall *>(u"chatAfter"_s)->accessibleName();
    QVERIFY2(before.contains(u"File gone: cake.jpg"_s), qPrintable(before));
    QVERIFY2(after.contains(u"New file: cake.jpg"_s), qPrintable(after));
    QVERIFY2(after.contains(u"\nMenu.pdf"_s), qPrintable(after));
    PreviewWall wall(*m_theme);
    wall.resize(400, 200);
    wall.setMessages(was);
    const QImage marked = wall.grab().toImage();
    was[0].fileMark = FileMark::None;
    wall.setMessages(was);
    QVERIFY(marked != wall.grab().toImage());
}

void TestPublish::changedWordsAreMarked()
{
    m_scene->publish();
    m_scene->saveDraft(PublishScene::secondDocument());
    open();
    m_review->changes().select(0);
    const QString before = find<PreviewWall>(u"chatBefore"_s)->accessibleName();
    const QString after = find<PreviewWall>(u"chatAfter"_s)->accessibleName();
    QVERIFY2(before.contains(u"Words gone: Good morning"_s), qPrintable(before));
    QVERIFY2(after.contains(u"New words: Christmas is here"_s), qPrintable(after));
    QVERIFY2(!after.contains(u"New words: Who"_s), qPrintable(after)); // the same in both
    // By more than colour.
    QList<PreviewMessage> was(1);
    was.first().text = u"Good *morning* Ana"_s;
    QList<PreviewMessage> is(1);
    is.first().text = u"Good *evening* Ana"_s;
    FlowDiff::markWords(was, is);
    QCOMPARE(was.first().marks, QList<PreviewMessage::Mark>({{5, 7, false}}));
    QCOMPARE(is.first().marks, QList<PreviewMessage::Mark>({{5, 7, true}}));
    PreviewWall wall(*m_theme);
    wall.resize(400, 100);
    wall.setMessages(was);
    const QImage marked = wall.grab().toImage();
    was.first().marks.clear();
    wall.setMessages(was);
    QVERIFY(wall.grab().toImage() != marked);
}

void TestPublish::whoEditedLastIsTold()
{
    m_scene->publish();
    m_scene->saveDraft(PublishScene::secondDocument());
    open();
    const auto *editor = find<QLabel>(u"lastEditor"_s);
    QVERIFY(editor->isVisibleTo(m_review.get()));
    const QString name = m_scene->summary().value("edited_by"_L1).toString();
    QVERIFY(!name.isEmpty());
    QVERIFY2(editor->text().contains(name), qPrintable(editor->text()));
}

void TestPublish::changesOfTheFlowItselfAreToldWithoutAChat()
{
    m_scene->publish();
    QJsonObject document = PublishScene::firstDocument();
    document.insert("language"_L1, u"pt-BR"_s);
    m_scene->saveDraft(document);
    open();
    QCOMPARE(m_review->changes().model().changes().size(), 1);
    m_review->changes().select(0);
    QVERIFY(find<QWidget>(u"beforeAndAfter"_s)->isVisibleTo(m_review.get()));
    QVERIFY(!find<PreviewWall>(u"chatBefore"_s)->isVisibleTo(m_review.get()));
    QVERIFY(!find<QPushButton>(u"revertChange"_s)->isVisibleTo(m_review.get()));
    m_review->setMayRevert(true);
    QSignalSpy asked(m_review.get(), &PublishReview::revertAsked);
    press(u"revertChange"_s);
    QCOMPARE(asked.size(), 1);
}

void TestPublish::theFirstPublishIsAllNew()
{
    open();
    QCOMPARE(m_review->changes().scene().node(u"hello"_s)->diff, DiffState::Added);
    QCOMPARE(find<QPushButton>(u"publish"_s)->text(), u"Publish v1"_s);
    QVERIFY(publish());
    QCOMPARE(m_scene->summary().value("live_version"_L1).toInt(), 1);
}

void TestPublish::publishKeepsWhoIsInTheMiddle()
{
    m_scene->publish();
    m_scene->letPeopleWait(3);
    m_scene->saveDraft(PublishScene::secondDocument());
    open();
    QVERIFY(find<QWidget>(u"runningBars"_s)->accessibleName().contains(u"Hello: 3"_s));
    QVERIFY(publish());
    QCOMPARE(m_scene->summary().value("live_version"_L1).toInt(), 2);
    QCOMPARE(m_scene->running().first()["version"_L1].toInt(), 1);
}

void TestPublish::publishMovesWhereStepsAreMapped()
{
    m_scene->publish();
    m_scene->letPeopleWait(2);
    m_scene->saveDraft(PublishScene::renamedDocument());
    open();
    press(u"runningMove"_s);
    auto *target = find<QComboBox>(u"map.hello"_s);
    QVERIFY(target && target->isVisibleTo(m_review.get()));
    target->setCurrentIndex(target->findData(u"welcome"_s));
    QVERIFY(publish());
    const QJsonObject place = m_scene->running().first().toObject();
    QCOMPARE(place.value("version"_L1).toInt(), 2);
    QCOMPARE(place.value("step"_L1).toString(), u"welcome"_s);
    QCOMPARE(place.value("chats"_L1).toInt(), 2);
}

void TestPublish::publishRestarts()
{
    m_scene->publish();
    m_scene->letPeopleWait(1);
    m_scene->saveDraft(PublishScene::secondDocument());
    open();
    press(u"runningRestart"_s);
    QVERIFY(publish());
    QVERIFY(m_scene->running().first()["restarts"_L1].toBool());
}

void TestPublish::aPlaceThatIsGoneIsToldAtItsStep()
{
    m_scene->publish();
    m_scene->letPeopleWait(1);
    m_scene->saveDraft(PublishScene::renamedDocument());
    open();
    press(u"runningMove"_s);
    press(u"publish"_s);
    auto *target = find<QComboBox>(u"map.hello"_s);
    auto *field = qobject_cast<FormField *>(target->parentWidget());
    QVERIFY(field);
    QTRY_VERIFY_WITH_TIMEOUT(!field->error().isEmpty(), kPatienceMs);
    QCOMPARE(m_scene->summary().value("live_version"_L1).toInt(), 1);
    // The choice takes the error away.
    target->setCurrentIndex(target->findData(u"welcome"_s));
    QVERIFY(field->error().isEmpty());
}

void TestPublish::aShareGetsItFirst()
{
    m_scene->publish();
    m_scene->saveDraft(PublishScene::secondDocument());
    open();
    find<QPlainTextEdit>(u"publishNote"_s)->setPlainText(u"Christmas greeting"_s);
    find<SegmentedControl>(u"publishWhen"_s)->setCurrent(1);
    find<QSpinBox>(u"publishShare"_s)->setValue(20);
    QVERIFY(publish());
    const QJsonObject trial = m_scene->summary().value("trial"_L1).toObject();
    QCOMPARE(trial.value("version"_L1).toInt(), 2);
    QCOMPARE(trial.value("share"_L1).toInt(), 20);
    VersionsView view(*m_theme, *m_api, m_scene->flow());
    QTRY_COMPARE_WITH_TIMEOUT(view.model().rowCount(), 2, kPatienceMs);
    QCOMPARE(view.model().index(0, VersionsModel::NoteColumn).data().toString(),
             u"Christmas greeting"_s);
    QVERIFY(!view.model().index(0, VersionsModel::AuthorColumn).data().toString().isEmpty());
}

void TestPublish::itGoesLiveAtASetTime()
{
    m_scene->publish();
    m_scene->saveDraft(PublishScene::secondDocument());
    open();
    find<SegmentedControl>(u"publishWhen"_s)->setCurrent(2);
    QCOMPARE(find<QPushButton>(u"publish"_s)->text(), u"Schedule v2"_s);
    QVERIFY(publish());
    QCOMPARE(m_scene->summary().value("live_version"_L1).toInt(), 1);
    QCOMPARE(m_scene->summary().value("scheduled"_L1)["version"_L1].toInt(), 2);
}

void TestPublish::aTimeInThePastIsToldAtItsField()
{
    m_scene->publish();
    m_scene->saveDraft(PublishScene::secondDocument());
    open();
    find<SegmentedControl>(u"publishWhen"_s)->setCurrent(2);
    auto *at = find<QDateTimeEdit>(u"publishAt"_s);
    at->setDateTime(QDateTime::currentDateTime().addDays(-1));
    press(u"publish"_s);
    auto *field = qobject_cast<FormField *>(at->parentWidget());
    QVERIFY(field);
    QTRY_VERIFY_WITH_TIMEOUT(!field->error().isEmpty(), kPatienceMs);
    QCOMPARE(m_scene->summary().value("last_version"_L1).toInt(), 1);
}

void TestPublish::aDraftThatChangedIsAConflict()
{
    m_scene->publish();
    m_scene->saveDraft(PublishScene::secondDocument());
    open();
    m_scene->saveDraft(PublishScene::renamedDocument());
    press(u"publish"_s);
    auto *banner = find<QWidget>(u"reviewBanner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisibleTo(m_review.get()), kPatienceMs);
    QCOMPARE(m_scene->summary().value("live_version"_L1).toInt(), 1);
    press(u"reviewAgain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_review->isReady(), kPatienceMs);
    QVERIFY(!banner->isVisibleTo(m_review.get()));
    QVERIFY(publish());
}

void TestPublish::errorsStandInTheWay()
{
    m_scene->publish();
    QJsonObject broken = PublishScene::secondDocument();
    QJsonArray steps = broken.value("steps"_L1).toArray();
    QJsonObject reminder = steps.at(1).toObject();
    reminder.insert("blocks"_L1, QJsonArray{QJsonObject{{u"id"_s, u"silent"_s},
                                                        {u"type"_s, u"message.text"_s}}});
    steps[1] = reminder;
    broken.insert("steps"_L1, steps);
    m_scene->saveDraft(broken);
    open();
    QVERIFY(!m_review->mayPublish());
    QVERIFY(!find<QPushButton>(u"publish"_s)->isEnabled());
    const auto &checks = find<CheckList>(u"publishChecks"_s)->checks();
    QVERIFY(std::any_of(checks.begin(), checks.end(),
                        [](const CheckList::Check &check) { return check.tone == Tone::Danger; }));
}

void TestPublish::failedTestsAreNamed()
{
    const QJsonObject test{
        {u"name"_s, u"Greets"_s},
        {u"chat"_s, QJsonArray{QJsonObject{
                        {u"start"_s, u"hi"_s},
                        {u"effects"_s, QJsonArray{QJsonObject{{u"says"_s, u"Good morning"_s}},
                                                  QJsonObject{{u"says"_s, u"Who are you?"_s}}}}}}}};
    m_scene->engine().ask("POST", "/v1/flows/" + m_scene->flow().text().toLatin1() + "/tests",
                          QJsonDocument(test).toJson(QJsonDocument::Compact));
    m_scene->publish();
    m_scene->saveDraft(PublishScene::secondDocument());
    open();
    QStringList texts;
    for (const CheckList::Check &check : find<CheckList>(u"publishChecks"_s)->checks())
        texts += check.text;
    QVERIFY2(texts.join(u'\n').contains(u"0 of 1 saved tests pass"_s),
             qPrintable(texts.join(u'\n')));
    QVERIFY2(texts.join(u'\n').contains(u"Christmas is here"_s), qPrintable(texts.join(u'\n')));
    QCOMPARE(find<QPushButton>(u"publish"_s)->text(), u"Publish v2 anyway"_s);
}

void TestPublish::versionsAreListedAndCompared()
{
    m_scene->publish();
    m_scene->saveDraft(PublishScene::secondDocument());
    m_scene->publish();
    m_scene->saveDraft(PublishScene::renamedDocument());
    VersionsView view(*m_theme, *m_api, m_scene->flow());
    view.resize(1440, 824);
    view.show();
    VersionsModel &model = view.model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy ready(&view.changes(), &DiffView::ready);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, kPatienceMs);
    QCOMPARE(model.index(0, VersionsModel::VersionColumn).data().toString(), u"v2"_s);
    QVERIFY(model.index(0, VersionsModel::VersionColumn)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"live"_s));
    QVERIFY(!model.index(0, VersionsModel::HashColumn).data().toString().isEmpty());
    // Live with the draft first; any two when they are chosen.
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), kPatienceMs);
    QVERIFY(view.changes().scene().node(u"welcome"_s));
    ready.clear();
    view.findChild<QTableView *>(u"versionsTable"_s)->selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), kPatienceMs);
    QCOMPARE(view.changes().scene().node(u"reminder"_s)->diff, DiffState::Added);
    QCOMPARE(view.findChild<QComboBox *>(u"compareFrom"_s)->currentText(), u"v1"_s);
}

void TestPublish::aVersionIsTakenBackAfterAQuestion()
{
    m_scene->publish();
    m_scene->saveDraft(PublishScene::secondDocument());
    m_scene->publish();
    VersionsView view(*m_theme, *m_api, m_scene->flow());
    view.resize(1440, 824);
    view.show();
    QTRY_COMPARE_WITH_TIMEOUT(view.model().rowCount(), 2, kPatienceMs);
    auto *rollBack = view.findChild<QPushButton *>(u"rollBack"_s);
    QVERIFY(!rollBack->isEnabled());
    view.findChild<QTableView *>(u"versionsTable"_s)->selectRow(0);
    QVERIFY(!rollBack->isEnabled()); // it is live
    view.findChild<QTableView *>(u"versionsTable"_s)->selectRow(1);
    QVERIFY(rollBack->isEnabled());
    QSignalSpy rolledBack(&view, &VersionsView::rolledBack);
    QTest::mouseClick(rollBack, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(view.findChild<Dialog *>(u"rollBackDialog"_s), kPatienceMs);
    auto *dialog = view.findChild<Dialog *>(u"rollBackDialog"_s);
    QCOMPARE(m_scene->summary().value("live_version"_L1).toInt(), 2);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"rollBackDone"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!rolledBack.isEmpty(), kPatienceMs);
    QCOMPARE(m_scene->summary().value("live_version"_L1).toInt(), 1);
}

void TestPublish::aPastChatIsWalkedThrough()
{
    m_scene->publish();
    m_scene->letPeopleWait(1);
    m_scene->saveDraft(PublishScene::secondDocument());
    m_scene->publish();
    PastChat past(*m_theme, *m_api, u"351910000000"_s, m_scene->flow());
    past.resize(1440, 824);
    QSignalSpy ready(&past, &PastChat::ready);
    past.show();
    QAbstractItemModelTester tester(&past.model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), kPatienceMs);
    // On the version it ran, not on the live one.
    QVERIFY(past.scene().node(u"shop"_s));
    QVERIFY(past.model().rowCount() >= 2);
    QCOMPARE(past.scene().testedStep(), u"hello"_s);
    QCOMPARE(past.current(), past.model().rowCount() - 1);
    QVERIFY(!past.model().index(0, PastStepsModel::WhyColumn).data().toString().isEmpty());
    past.next(false);
    QCOMPARE(past.current(), past.model().rowCount() - 2);
    QCOMPARE(past.scene().testedTag(), u"The chat is here"_s);
}

// The run was kept by an engine that knows no languages.
void TestPublish::aPastChatSpeaksTheLanguageOfWhoeverLooks()
{
    QJsonObject document = PublishScene::firstDocument();
    QJsonArray steps = document.value("steps"_L1).toArray();
    steps[0] = askingForADay(steps[0].toObject());
    document.insert("steps"_L1, steps);
    m_scene->saveDraft(document);
    m_scene->publish();
    m_scene->letPeopleWait(1);
    m_scene->engine().writes(u"351910000000"_s, u"never %1"_s);
    const auto reasons = [this] {
        PastChat past(*m_theme, *m_api, u"351910000000"_s, m_scene->flow());
        QSignalSpy ready(&past, &PastChat::ready);
        QStringList found;
        if (!QTest::qWaitFor([&] { return !ready.isEmpty(); }, kPatienceMs))
            return found;
        for (int row = 0; row < past.model().rowCount(); ++row)
            found += past.model().index(row, PastStepsModel::WhyColumn).data().toString();
        return found;
    };
    QVERIFY(QTest::qWaitFor([&] { return reasons().size() == 3; }, kPatienceMs));
    QCOMPARE(reasons(), QStringList({u"sent"_s, u"asked, waits for the answer"_s,
                                     u"not a date; attempt 1 of 3, asked again"_s}));
    speak(QLocale(u"pt_BR"_s));
    QCOMPARE(reasons(), QStringList({u"enviado"_s, u"perguntou, espera a resposta"_s,
                                     u"não é uma data; tentativa 1 de 3, perguntou de novo"_s}));
    speak(QLocale(QLocale::English));
}

void TestPublish::everyControlHasAName()
{
    m_scene->publish();
    m_scene->letPeopleWait(1);
    m_scene->saveDraft(PublishScene::renamedDocument());
    open();
    press(u"runningMove"_s);
    for (auto *button : m_review->findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(m_review.get()))
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
    }
    for (auto *box : m_review->findChildren<QComboBox *>())
        QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->objectName()));
    QVERIFY(!find<QListView>(u"changesList"_s)->accessibleName().isEmpty());
}

} // namespace flotilla

FLOTILLA_SCREEN_TEST_MAIN(flotilla::TestPublish)
#include "tst_publish.moc"
