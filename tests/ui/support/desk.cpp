#include "tests/ui/support/desk.h"

#include "tests/support/screenwatch.h"
#include "ui/flows/flowpage.h"
#include "ui/flows/flowspage.h"
#include "ui/flows/pastchatpage.h"
#include "ui/homepage/homepage.h"
#include "ui/theme/flotillastyle.h"

namespace flotilla {

using namespace Qt::StringLiterals;

Desk::Desk(const QString &directory)
    : settings(directory + u"/settings.ini"_s, QSettings::IniFormat)
    , memory(settings)
    , stream(api)
    , link(api, stream)
    , overview(api, stream)
{
    theme.setMode(Theme::Mode::Light);
    installLook(theme);
    window =
        std::make_unique<MainWindow>(MainWindow::Parts{theme, api, stream, link, overview, memory});
    const auto title = [](const char *text) {
        return QCoreApplication::translate("Console", text); // as in the program
    };
    window->addPage({u"home"_s, title("Home"), u"house"_s, Qt::CTRL | Qt::Key_1,
                     [](PageContext &context) { return new HomePage(context); }});
    window->addPage({u"flows"_s, title("Flows"), u"workflow"_s, Qt::CTRL | Qt::Key_3,
                     [](PageContext &context) { return new FlowsPage(context); }});
    window->addPage({u"flow"_s,
                     title("Flow"),
                     u"workflow"_s,
                     {},
                     [drafts = directory + u"/drafts"_s](PageContext &context) {
                         return new FlowPage(context, drafts);
                     },
                     true,
                     u"flows"_s});
    window->addPage({u"chat"_s,
                     title("A past chat"),
                     u"history"_s,
                     {},
                     [](PageContext &context) { return new PastChatPage(context); },
                     true,
                     u"flows"_s});
}

Desk::~Desk()
{
    stream.stop();
}

void Desk::use(const EngineFixture &engine)
{
    engine.point(api);
    stream.start();
    learn();
}

void Desk::useAsOwner(EngineFixture &engine)
{
    const auto session = engine.host().localSession({});
    if (!session)
        qFatal("%s", qPrintable(session.error().message));
    api.setEngine(engine.address(), session->secret);
    stream.start();
    learn();
}

FlowPage &Desk::openFlow(qint64 flow)
{
    window->open(u"flow"_s, QString::number(flow));
    auto *page = window->findChild<FlowPage *>();
    if (!QTest::qWaitFor([page] { return page->designer() != nullptr; }, kPatienceMs))
        qFatal("the flow did not open");
    return *page;
}

void Desk::learn()
{
    AccountClient(api).me(window.get(), [this](const ApiAnswer<Identity> &answer) {
        if (answer)
            window->setIdentity(*answer);
    });
}

} // namespace flotilla
