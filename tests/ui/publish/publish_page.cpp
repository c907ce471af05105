// Saves what the test chat, the publish review and the versions look like over a real engine:
//   publish_page out.png chat|review|files|versions|find|chats [dark] [rtl] [ar] [large] [results]

#include "tests/ui/designer/flowsamples.h"
#include "tests/ui/publish/publishscene.h"
#include "tests/ui/support/desk.h"

#include "ui/designer/flowdesigner.h"
#include "ui/designer/inspector.h"
#include "ui/designer/testpanel.h"
#include "ui/flows/finddialog.h"
#include "ui/flows/flowpage.h"
#include "ui/publish/publishreview.h"
#include "ui/publish/versionsview.h"
#include "ui/theme/flotillastyle.h"
#include "ui/theme/language.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSettled = 1500; // milliseconds

// The same with a picture before the first words.
QJsonObject withPicture(QJsonObject document, const QString &place)
{
    QJsonArray steps = document.value("steps"_L1).toArray();
    QJsonObject step = steps.first().toObject();
    QJsonArray blocks = step.value("blocks"_L1).toArray();
    const QString address = u"https://files.example.org/"_s + place;
    blocks.prepend(QJsonObject{{u"id"_s, u"photo"_s},
                               {u"type"_s, u"message.image"_s},
                               {u"fields"_s, QJsonObject{{u"url"_s, address}}}});
    step.insert("blocks"_L1, blocks);
    steps[0] = step;
    document.insert("steps"_L1, steps);
    return document;
}

// The chats behind a figure of the canvas, as one who looks at the figures opens them.
int saveChats(PublishScene &scene, const QStringList &arguments)
{
    scene.publish();
    scene.letPeopleWait(5);
    scene.engine().writes(u"351910000000"_s, u"Ana"_s);
    const QTemporaryDir directory;
    Desk desk(directory.path());
    desk.theme.setMode(arguments.contains(u"dark"_s) ? Theme::Mode::Dark : Theme::Mode::Light);
    if (arguments.contains(u"large"_s))
        desk.theme.setTextScale(1.4);
    desk.use(scene.engine());
    desk.window->restore();
    desk.window->resize(1440, 900);
    desk.window->show();
    desk.window->open(u"flow"_s, scene.flow().text());
    QTest::qWait(2 * kSettled);
    FlowDesigner &designer = *desk.window->findChild<FlowPage *>()->designer();
    designer.scene().select({u"hello"_s});
    QTest::keyClick(&designer.view(), Qt::Key_P);
    QTest::qWait(kSettled);
    return desk.window->grab().save(arguments.value(1)) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    speak(QLocale(arguments.contains(u"ar"_s) ? QLocale::Arabic : QLocale::English));
    if (arguments.contains(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Theme theme;
    theme.setMode(arguments.contains(u"dark"_s) ? Theme::Mode::Dark : Theme::Mode::Light);
    if (arguments.contains(u"large"_s))
        theme.setTextScale(1.4);
    installLook(theme);
    PublishScene scene;
    if (arguments.contains(u"chats"_s))
        return saveChats(scene, arguments);
    ApiClient api;
    scene.engine().point(api);
    std::unique_ptr<QWidget> page;
    Draft draft;
    if (arguments.contains(u"chat"_s)) {
        draft.load(bakeryFlow());
        auto designer = std::make_unique<FlowDesigner>(draft, theme);
        designer->resize(1440, 824);
        designer->show();
        QTest::qWait(kSettled / 3);
        draft.layOut(designer->scene().sizes());
        designer->setEngine(&api, scene.flow(), u"Pão da Vila"_s);
        designer->showTest(true);
        TestWorld world;
        world.name = u"Beatriz"_s;
        world.now = fromMs(1'763'548'860'000);
        world.zone = u"Europe/Lisbon"_s;
        world.channel.nativeButtons = true;
        world.channel.nativeLists = true;
        designer->test().setWorld(world);
        designer->test().begin(u"oi"_s, u"product"_s);
        QTest::qWait(kSettled / 3);
        designer->test().say(u"1"_s);
        QTest::qWait(kSettled / 3);
        designer->test().say(u"4"_s);
        if (arguments.contains(u"results"_s)) {
            QTest::qWait(kSettled / 3);
            designer->scene().select({u"quantity"_s});
            QTest::qWait(kSettled / 3);
            designer->inspector().showTab(Inspector::ResultsTab);
        }
        page = std::move(designer);
    } else {
        const bool hasFiles = arguments.contains(u"files"_s);
        if (hasFiles)
            scene.saveDraft(withPicture(PublishScene::firstDocument(), u"8f3a/spring-cake.jpg"_s));
        scene.publish();
        scene.letPeopleWait(5);
        scene.saveDraft(hasFiles
                            ? withPicture(PublishScene::firstDocument(), u"11bc/xmas-cake.jpg"_s)
                            : PublishScene::secondDocument());
        if (arguments.contains(u"versions"_s)) {
            scene.publish();
            page = std::make_unique<VersionsView>(theme, api, scene.flow());
        } else if (arguments.contains(u"find"_s)) {
            auto dialog = std::make_unique<FindDialog>(theme, api, true, nullptr);
            dialog->find(u"you"_s, u"they"_s);
            page = std::move(dialog);
        } else {
            auto review = std::make_unique<PublishReview>(theme, api, scene.flow());
            review->setMayRevert(true);
            page = std::move(review);
        }
        page->resize(1440, 872);
        page->show();
    }
    QTest::qWait(kSettled);
    const bool isSaved = page->grab().save(arguments.value(1));
    page.reset();
    return isSaved ? 0 : 1;
}
