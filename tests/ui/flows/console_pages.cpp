// Opens a page of the console over an engine with flows in it and saves what it looks like:
//   console_pages out.png flows|cards|flow|templates|push [dark] [rtl] [large]

#include "tests/ui/support/desk.h"

#include "ui/kit/segmentedcontrol.h"

#include <QApplication>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSettleMs = 1'500;

// All templates, some of them live.
qint64 furnish(EngineFixture &engine)
{
    const QJsonArray templates =
        engine.ask("GET", "/v1/flow-templates").value("items"_L1).toArray();
    qint64 first = 0;
    int number = 0;
    for (const QJsonValue &each : templates) {
        const QByteArray name = each["name"_L1].toString().toUtf8();
        const QString id = engine.ask("POST", "/v1/flow-templates/" + name + "/flows", "{}")
                               .value("id"_L1)
                               .toString();
        if (number++ % 3 != 2)
            engine.ask("POST", "/v1/flows/" + id.toLatin1() + "/publish");
        if (number % 5 == 4)
            engine.ask("POST", "/v1/flows/" + id.toLatin1() + "/switch-off");
        if (first == 0)
            first = id.toLongLong();
    }
    return first;
}

void open(Desk &desk, const QString &page, qint64 flow)
{
    if (page == "flow"_L1) {
        desk.window->open(u"flow"_s, QString::number(flow));
        return;
    }
    desk.window->open(u"flows"_s);
    if (page == "cards"_L1)
        desk.find<SegmentedControl>(u"flowLook"_s)->setCurrent(1);
    if (page == "templates"_L1)
        desk.window->open(u"flows"_s, u"templates"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    EngineFixture engine;
    const qint64 flow = furnish(engine);
    const QTemporaryDir directory;
    if (arguments.contains(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Desk desk(directory.path());
    desk.theme.setMode(arguments.contains(u"dark"_s) ? Theme::Mode::Dark : Theme::Mode::Light);
    if (arguments.contains(u"large"_s))
        desk.theme.setTextScale(1.4);
    desk.use(engine);
    desk.window->restore();
    desk.window->resize(1440, 900);
    desk.window->show();
    QTest::qWait(kSettleMs);
    int code = 1;
    // A dialog runs a loop of its own: the picture is taken from inside it.
    QTimer::singleShot(2 * kSettleMs, &app, [&] {
        QScreen *screen = desk.window->screen();
        code = screen->grabWindow(0).save(arguments.value(1)) ? 0 : 1;
        app.quit();
    });
    open(desk, arguments.value(2), flow);
    QApplication::exec();
    return code;
}
