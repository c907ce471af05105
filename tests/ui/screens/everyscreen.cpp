#include "tests/ui/screens/everyscreen.h"

#include "core/flow/catalogue.h"
#include "tests/support/screenwatch.h"
#include "ui/designer/flowdesigner.h"
#include "ui/designer/inspector.h"
#include "ui/designer/problems.h"
#include "ui/designer/testdialogs.h"
#include "ui/designer/testpanel.h"
#include "ui/flows/conflictdialog.h"
#include "ui/flows/flowpage.h"
#include "ui/flows/importdialog.h"
#include "ui/flows/pushdialog.h"
#include "ui/kit/gallery/gallerypage.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/publish/pastchat.h"
#include "ui/publish/publishreview.h"
#include "ui/publish/versionsview.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/signindialog.h"
#include "ui/theme/language.h"
#include "ui/welcome/connectdialog.h"
#include "ui/welcome/invitedialog.h"
#include "ui/welcome/welcomepage.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 2;
constexpr int kWindowWidth = 1440;

void wait(const char *what, const std::function<bool()> &until)
{
    if (!QTest::qWaitFor(until, kPatienceMs))
        qFatal("waited in vain: %s", what);
}

// Layouts and what was posted, without waiting for any time.
void settle()
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// A step for each block of the catalogue, with nothing filled in.
QJsonObject flowOfAllBlocks()
{
    QJsonArray steps;
    for (const BlockType *type : catalogue::all()) {
        const QString id = QString(type->key).replace(u'.', u'-');
        steps.append(QJsonObject{{u"id"_s, id},
                                 {u"title"_s, u"Ω"_s},
                                 {u"blocks"_s, QJsonArray{QJsonObject{{u"id"_s, u"b-"_s + id},
                                                                      {u"type"_s, type->key}}}}});
    }
    return {{u"format"_s, 1},
            {u"name"_s, u"Σ"_s},
            {u"start"_s, steps.first()["id"_L1]},
            {u"triggers"_s, QJsonArray{QJsonObject{{u"kind"_s, u"any_message"_s}}}},
            {u"steps"_s, steps}};
}

void collect(const QJsonValue &value, QSet<QString> &texts)
{
    if (value.isString())
        texts.insert(value.toString());
    for (const QJsonValue &each : value.toArray())
        collect(each, texts);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(it.value(), texts);
}

// Names, numbers and messages of people in the gallery, and how the program calls its colours.
QSet<QString> galleryWords()
{
    QSet<QString> words{u"Inês Duarte"_s,
                        u"Rui Lopes"_s,
                        u"Marta Sousa"_s,
                        u"Marta"_s,
                        u"Tri Wahyuni"_s,
                        u"Pão Vila"_s,
                        u"Pão da Vila, since 10:38"_s,
                        u"Kopi Senja"_s,
                        u"Zancada"_s,
                        u"Zancada ES"_s,
                        u"Moema"_s,
                        u"Menteng"_s,
                        u"Lapa"_s,
                        u"Lucía Gómez"_s,
                        u"messages.received"_s,
                        u"Tengo 40 y 42 en negro."_s,
                        u"Puedo hablar con *alguien*?"_s,
                        u"Puedo hablar con alguien?"_s,
                        u"alguien"_s,
                        u"Hola"_s,
                        u"*¡Buenos días!* ¿Qué talla usas?"_s,
                        u"¡Hola Lucía! Soy Marta."_s,
                        u"Abrimos das 7 às 13 h, Sônia!"_s,
                        u"Aa"_s,
                        u"Ctrl Z"_s,
                        u"Ctrl F"_s,
                        u"Ctrl+D"_s,
                        u"Ctrl+G"_s,
                        u"Ctrl+K"_s,
                        u"Esc"_s,
                        u"Del"_s};
#define FLOTILLA_COLOUR_NAME(name) words.insert(QStringLiteral(#name));
    FLOTILLA_COLOURS(FLOTILLA_COLOUR_NAME)
#undef FLOTILLA_COLOUR_NAME
    return words;
}

Flow flowOf(const QJsonObject &document)
{
    Problems problems;
    return Flow::fromJson(document, problems).value_or(Flow());
}

} // namespace

EveryScreen::EveryScreen()
    : m_scene(std::make_unique<PublishScene>())
{
    furnish();
    m_desk = std::make_unique<Desk>(m_directory.path());
    m_desk->theme.setReducedMotion(true);
    m_desk->window->addPage({u"welcome"_s,
                             QCoreApplication::translate("Console", "Welcome"),
                             u"rocket"_s,
                             {},
                             [](PageContext &context) {
                                 return new WelcomePage(
                                     context, [] {}, [] {}, [](const QString &) {});
                             },
                             true,
                             u"home"_s});
    m_desk->useAsOwner(engine());
    m_desk->window->restore();
    m_desk->window->resize(1440, 900);
    m_desk->window->show();
    wait("who one is", [this] { return m_desk->window->identity().workspace.id.isValid(); });
    wait("the stream", [this] { return m_desk->link.state() == EngineLink::State::Live; });
}

EveryScreen::~EveryScreen() = default;

void EveryScreen::furnish()
{
    m_scene->publish();
    m_scene->letPeopleWait(kPeople);
    m_scene->saveDraft(PublishScene::secondDocument());
    m_scene->publish();
    m_scene->saveDraft(PublishScene::renamedDocument());
    m_unpublished = engine().addFlow(u"Never published"_s);
    m_blocks = engine().addFlow(u"Every block"_s);
    engine().ask("PUT", "/v1/flows/" + QByteArray::number(m_blocks) + "/draft",
                 compact(flowOfAllBlocks()));
    if (!createWorkspace(engine().host(), u"Clinic"_s, u"UTC"_s))
        qFatal("no second workspace");
}

QStringList EveryScreen::data()
{
    QSet<QString> texts;
    const QJsonObject templates = engine().ask("GET", "/v1/flow-templates");
    collect(templates, texts);
    for (const QString &language : languages())
        texts.insert(languageName(language));
    for (const QJsonValue &each : templates.value("items"_L1).toArray())
        texts.insert(QLocale(each["language"_L1].toString()).nativeLanguageName());
    for (const QJsonValue &each : templates.value("items"_L1).toArray())
        collect(engine().ask("GET", "/v1/flow-templates/" + each["name"_L1].toString().toUtf8()),
                texts);
    for (const QJsonObject &document :
         {PublishScene::firstDocument(), PublishScene::secondDocument(),
          PublishScene::renamedDocument(), flowOfAllBlocks()})
        collect(document, texts);
    const Identity &me = m_desk->window->identity();
    for (const QString &name : {me.name, me.workspace.name, u"Clinic"_s, u"Shop"_s,
                                u"Never published"_s, u"Every block"_s, u"Setup"_s})
        texts.insert(name);
    // A sample contact, kinds of blocks as Typebot calls them, what HTTP calls its methods, the
    // ledger's own words of what a run did, and what the store is called.
    for (const QString &name : {u"Ana Lima"_s, u"payment"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s,
                                u"DELETE"_s, u"asked, waits for the answer"_s, u"SQLite"_s})
        texts.insert(name);
    texts.unite(galleryWords());
    return texts.values();
}

void EveryScreen::look(const QString &screen, QWidget &window)
{
    settle();
    m_look(screen, window);
}

void EveryScreen::lookAt(const QString &screen, QDialog &dialog)
{
    dialog.open();
    look(screen, dialog);
    dialog.close();
    settle();
}

void EveryScreen::lookAtTop(const QString &screen, const std::function<void()> &open,
                            const Look &look)
{
    const auto top = [] {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::activeModalWidget();
    };
    bool isSeen = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        QWidget *window = top();
        if (!window || isSeen)
            return;
        isSeen = true;
        timer.stop();
        settle();
        look(screen, *window);
        window->close();
    });
    timer.start(5);
    open();
    wait(qPrintable(screen), [&] { return isSeen && !top(); });
    settle();
}

void EveryScreen::open(const QString &page, const QString &what)
{
    m_desk->window->open(page, what);
    settle();
}

FlowPage &EveryScreen::openFlow(qint64 flow)
{
    open(u"flow"_s, QString::number(flow));
    auto *page = m_desk->window->findChild<FlowPage *>();
    wait("the designer", [page] { return page->designer() && page->designer()->isVisible(); });
    settle();
    return *page;
}

void EveryScreen::visit(const Look &look)
{
    m_look = look;
    visitHome();
    visitShell();
    visitFlows();
    visitFlowDialogs();
    visitDesigner();
    visitVersions();
    visitWelcome();
    visitGallery();
    visitTrouble();
}

void EveryScreen::visitHome()
{
    open(u"home"_s);
    wait("today's figures", [this] { return m_desk->overview.current(); });
    look(u"home"_s, *m_desk->window);
    m_desk->window->actions().run(u"view.detach"_s);
    look(u"home in a window of its own"_s, found<QWidget>(u"detached.home"_s));
    found<QWidget>(u"detached.home"_s).close();
    m_desk->window->actions().run(u"view.rail"_s);
    look(u"the rail"_s, *m_desk->window);
    m_desk->window->actions().run(u"view.rail"_s);
}

void EveryScreen::visitShell()
{
    lookAtTop(u"the person's menu"_s, [] { found<QAbstractButton>(u"person"_s).click(); });
    lookAtTop(u"the workspaces"_s, [] { found<QAbstractButton>(u"workspaces"_s).click(); });
    lookAtTop(u"the palette"_s, [this] { m_desk->window->actions().run(u"palette"_s); });
    m_desk->window->actions().run(u"palette"_s);
    auto &palette = found<QDialog>(u"commandPalette"_s);
    const QAbstractItemModel *rows = found<QListView>(u"paletteList"_s).model();
    found<QLineEdit>(u"paletteField"_s).setText(u"Or"_s);
    wait("flows in the palette", [rows] {
        return !rows->match(rows->index(0, 0), Qt::DisplayRole, u"Orders"_s).isEmpty();
    });
    look(u"the palette with letters typed"_s, palette);
    found<QLineEdit>(u"paletteField"_s).setText(u"qqqqqq"_s);
    look(u"the palette with nothing found"_s, palette);
    palette.close();
    settle();
    SignInDialog signIn(m_desk->theme, m_desk->api, m_desk->window.get());
    lookAt(u"signing in"_s, signIn);
    signIn.findChild<QPushButton *>(u"haveInvitation"_s)->click();
    lookAt(u"signing in with an invitation"_s, signIn);
}

void EveryScreen::visitFlows()
{
    open(u"flows"_s);
    auto &table = found<TableView>(u"flowsTable"_s);
    wait("the flows", [&] { return table.model()->rowCount() == 3; });
    wait("the templates", [this] { return m_desk->find<QAbstractButton>(u"template.order.en"_s); });
    look(u"flows as a list"_s, *m_desk->window);
    lookAtTop(u"new flow"_s, [] { found<QToolButton>(u"newFlow"_s).showMenu(); });
    lookAtTop(u"a flow's menu"_s, [&] {
        table.setCurrentIndex(table.model()->index(0, 0));
        Q_EMIT table.customContextMenuRequested(table.visualRect(table.currentIndex()).center());
    });
    found<SegmentedControl>(u"flowLook"_s).setCurrent(1);
    look(u"flows as cards"_s, *m_desk->window);
    found<SegmentedControl>(u"flowLook"_s).setCurrent(0);
    found<QLineEdit>(u"searchFlows"_s).setText(u"qqqqqq"_s);
    look(u"no flow found"_s, *m_desk->window);
    found<QLineEdit>(u"searchFlows"_s).clear();
    settle();
    lookAtTop(u"templates"_s, [] { found<QAbstractButton>(u"template.order.en"_s).click(); });
    for (const QString &name : {u"Orders"_s, u"Never published"_s}) {
        lookAtTop(u"deleting "_s + name, [&] {
            for (int row = 0; row < table.model()->rowCount(); ++row) {
                if (table.model()->index(row, 0).data().toString() == name)
                    table.setCurrentIndex(table.model()->index(row, 0));
            }
            Q_EMIT table.customContextMenuRequested(
                table.visualRect(table.currentIndex()).center());
            auto &menu = found<QMenu>(u"flowRowMenu"_s);
            menu.hide(); // or it would be the top one
            menu.findChild<QAction *>(u"deleteFlow"_s)->trigger();
            menu.close();
        });
    }
}

void EveryScreen::visitFlowDialogs()
{
    const Flow first = flowOf(PublishScene::firstDocument());
    const Flow second = flowOf(PublishScene::secondDocument());
    const Flow third = flowOf(PublishScene::renamedDocument());
    QWidget *window = m_desk->window.get();
    ConflictDialog conflict(m_desk->theme, first, second, third, window);
    lookAt(u"a conflict"_s, conflict);
    PushDialog push(m_desk->theme, m_desk->api, m_desk->window->identity(), second, window);
    wait("the other workspace", [&] { return push.model().state(0) == PushModel::State::Ready; });
    lookAt(u"pushing a flow"_s, push);
    ImportedFlow imported;
    imported.report = {{u"mapped"_s, u"text"_s, u"Σ"_s, {}},
                       {u"left_out"_s, u"payment"_s, u"Σ"_s, u"Σ"_s}};
    imported.flow.name = u"Σ"_s;
    ImportDialog report(m_desk->theme, imported, window);
    lookAt(u"the report of an import"_s, report);
    ApiError error;
    error.problems = {{Problem::Severity::Error, u"flow.dead_end"_s, u"/steps/0"_s, u"Σ"_s}};
    ImportDialog problems(m_desk->theme, u"Σ"_s, error, window);
    lookAt(u"the problems of an import"_s, problems);
}

void EveryScreen::visitDesigner()
{
    FlowPage &blocks = openFlow(m_blocks);
    wait("its problems", [&] { return !blocks.designer()->checker().problems().isEmpty(); });
    look(u"the designer"_s, *m_desk->window);
    lookAtTop(u"the menu of the open flow"_s, [] { found<QToolButton>(u"flowName"_s).showMenu(); });
    visitBlocks(blocks);
    FlowDesigner &designer = *blocks.designer();
    designer.scene().clearSelection();
    designer.inspector().showFlow();
    look(u"the flow in the inspector"_s, *m_desk->window);
    designer.view().askForBlock({0, 0});
    look(u"inserting a block"_s, *m_desk->window);
    designer.view().setFocus();
    designer.showList(true);
    look(u"the flow as a list"_s, *m_desk->window);
    designer.showList(false);
    designer.view().selectAll();
    lookAtTop(u"the menu of the canvas"_s, [&] {
        const QPoint middle = designer.view().rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, middle,
                                designer.view().mapToGlobal(middle));
        QCoreApplication::sendEvent(&designer.view(), &event);
    });
    visitTest(openFlow(m_scene->flow().value));
}

void EveryScreen::visitBlocks(FlowPage &page)
{
    FlowDesigner &designer = *page.designer();
    for (const BlockType *type : catalogue::all()) {
        const QString id = QString(type->key).replace(u'.', u'-');
        designer.inspector().showStep(id, u"b-"_s + id);
        wait(qPrintable(type->key), [&] { return designer.inspector().block() == u"b-"_s + id; });
        look(u"the block "_s + type->key, *m_desk->window);
    }
    lookAtTop(u"the menu of a block"_s, [] { found<QToolButton>(u"blockMenu"_s).click(); });
    const QString note = page.draft()->addNote({0, 0}, u"Ω"_s, u"Ω"_s);
    designer.inspector().showNote(note);
    look(u"a note"_s, *m_desk->window);
}

void EveryScreen::visitTest(FlowPage &page)
{
    FlowDesigner &designer = *page.designer();
    designer.showTest(true);
    look(u"the test before its chat"_s, *m_desk->window);
    designer.test().begin(u"ω"_s);
    wait("the first question",
         [&] { return !designer.test().isPlaying() && designer.test().run(); });
    look(u"the test chat"_s, *m_desk->window);
    lookAtTop(u"more of the test"_s, [] { found<QToolButton>(u"testMore"_s).click(); });
    TestWorldDialog world(m_desk->theme, *page.draft(), designer.test().world(),
                          m_desk->window.get());
    lookAt(u"the world of a test"_s, world);
    MinutesDialog minutes(m_desk->theme, m_desk->window.get());
    lookAt(u"letting time pass"_s, minutes);
    ResultDialog result(m_desk->theme, m_desk->window.get());
    lookAt(u"what a web service answers"_s, result);
    lookAtTop(u"setting a variable"_s, [] { found<QToolButton>(u"addVariable"_s).click(); });
    lookAtTop(u"keeping a test"_s, [&] { Q_EMIT designer.testPanel().saveAsked(); });
    found<QTabBar>(u"dockTabs"_s).setCurrentIndex(1);
    look(u"the tests"_s, *m_desk->window);
    designer.showTest(false);
}

void EveryScreen::visitVersions()
{
    FlowPage &page = openFlow(m_scene->flow().value);
    lookAtTop(u"the drafts that were kept"_s,
              [&] { page.findChild<QAction *>(u"flowSaves"_s)->trigger(); });
    found<QPushButton>(u"flowVersions"_s).click();
    auto *versions = page.findChild<VersionsView *>();
    wait("the versions", [&] { return versions->model().rowCount() == 2; });
    wait("the comparison", [&] { return versions->changes().model().rowCount() > 0; });
    look(u"the versions"_s, *m_desk->window);
    lookAtTop(u"taking a version back"_s, [&] { versions->askToRollBack(1); });
    QTest::keyClick(versions, Qt::Key_Escape);
    wait("the designer again", [&] { return !page.findChild<VersionsView *>(); });
    found<QPushButton>(u"flowPublish"_s).click();
    wait("the review", [&] {
        auto *review = page.findChild<PublishReview *>();
        return review && review->isReady();
    });
    look(u"the publish review"_s, *m_desk->window);
    found<QAbstractButton>(u"runningMove"_s).click();
    for (int when = 1; when <= 2; ++when) {
        found<SegmentedControl>(u"publishWhen"_s).setCurrent(when);
        look(u"publishing, way %1"_s.arg(when), *m_desk->window);
    }
    QTest::keyClick(page.findChild<PublishReview *>(), Qt::Key_Escape);
    wait("the designer once more", [&] { return !page.findChild<PublishReview *>(); });
    PastChat past(m_desk->theme, m_desk->api, u"351910000000"_s, m_scene->flow());
    QSignalSpy ready(&past, &PastChat::ready);
    past.resize(1440, 824);
    past.show();
    wait("a past chat", [&] { return !ready.isEmpty(); });
    look(u"a past chat"_s, past);
}

void EveryScreen::visitWelcome()
{
    open(u"welcome"_s);
    look(u"welcome"_s, *m_desk->window);
    ConnectDialog connecting(m_desk->theme, m_desk->api, m_desk->stream, m_desk->window.get());
    lookAt(u"connecting a number"_s, connecting);
    connecting.open();
    connecting.findChild<QPushButton *>(u"connectNext"_s)->click();
    wait("what is wrong",
         [&] { return connecting.findChild<QPushButton *>(u"connectNext"_s)->isEnabled(); });
    look(u"a number that cannot be connected"_s, connecting);
    connecting.findChild<QLineEdit *>(u"connect.name"_s)->setText(u"Ω"_s);
    connecting.findChild<QLineEdit *>(u"connect.base_url"_s)->setText(u"http://127.0.0.1:1/api"_s);
    connecting.findChild<QLineEdit *>(u"connect.api_key"_s)->setText(u"a-key-of-a-session"_s);
    connecting.findChild<QPushButton *>(u"connectNext"_s)->click();
    wait("the number", [&] { return connecting.session().isValid(); });
    look(u"a number's webhook"_s, connecting);
    connecting.close();
    InviteDialog inviting(m_desk->theme, m_desk->api, m_desk->window.get());
    lookAt(u"inviting"_s, inviting);
    inviting.findChild<QLineEdit *>(u"inviteName"_s)->setText(u"Ω"_s);
    inviting.findChild<QLineEdit *>(u"inviteEmail"_s)->setText(u"w@w.example"_s);
    inviting.open();
    inviting.findChild<QPushButton *>(u"inviteNow"_s)->click();
    wait("the invitation", [&] { return inviting.isInvited(); });
    look(u"an invitation"_s, inviting);
    inviting.close();
}

void EveryScreen::visitGallery()
{
    GalleryPage gallery(m_desk->theme);
    gallery.resize(kWindowWidth, gallery.sizeHint().height());
    gallery.show();
    settle();
    gallery.resize(kWindowWidth, gallery.minimumSizeHint().height());
    look(u"the gallery of components"_s, gallery);
}

void EveryScreen::visitTrouble()
{
    open(u"home"_s);
    m_scene.reset();
    wait("the engine's end", [this] { return m_desk->link.state() == EngineLink::State::Lost; });
    look(u"without an engine"_s, *m_desk->window);
}

} // namespace flotilla
