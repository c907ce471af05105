// Opens a page of the console over an engine with flows in it and saves what it looks like:
//   console_pages out.png home|flows|cards|flow|templates|push|welcome|connect|pair [dark] [rtl]
//   [ar] [large] [figures] [quiet] [small]

#include "tests/ui/support/desk.h"

#include "core/flow/interpreter.h"
#include "ui/designer/flowdocument.h"
#include "ui/flows/pushdialog.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/theme/language.h"
#include "ui/welcome/connectdialog.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
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

// A week of people in a flow: where a step has several ways, each further one is taken by fewer.
struct Week
{
    FlowId id;
    Flow flow;
    int began;

    void write(WriteTx &tx, WorkspaceId workspace) const
    {
        const qint64 now = toMs(tx.now()) / 60'000;
        const auto add = [&](Crossing::Kind what, qint64 minute, const FlowEdge &way, int people) {
            if (people > 0)
                tx.db()
                    .prepare("INSERT INTO flow_figure VALUES (?1, ?2, 60, ?3, ?4, ?5, ?6, ?7, ?8, "
                             "?9) ON CONFLICT DO UPDATE SET people = people + excluded.people")
                    .bind(workspace, id, what, minute, way.step, way.block, way.outlet, way.target,
                          people)
                    .run();
        };
        constexpr int kParts = 27;
        for (int part = 0; part < kParts; ++part) {
            const int share = began / kParts * (70 + (part * 37 + began) % 60) / 100;
            add(Crossing::Kind::Started, now - (kParts - part) * 360, {{}, {}, {}, flow.start},
                share);
        }
        QHash<QString, int> people{{flow.start, began}};
        for (const Step &step : flow.steps) {
            const QList<FlowEdge> ways = FlowDocument::edgesOf(step);
            int rest = people.value(step.id);
            if (ways.isEmpty()) {
                add(Crossing::Kind::Finished, now - 60, {step.id, {}, {}, {}}, rest);
                continue;
            }
            const int left = rest * static_cast<int>(step.id.size() * 7 % 19) / 100;
            add(Crossing::Kind::Left, now - 60, {step.id, {}, {}, {}}, left);
            rest -= left;
            for (qsizetype i = 0; i < ways.size(); ++i) {
                const int taken = i + 1 == ways.size() ? rest : rest * 3 / 5;
                add(Crossing::Kind::Went, now - 60, ways.at(i), taken);
                people[ways.at(i).target] += taken;
                rest -= taken;
            }
        }
        for (int chat = 0; chat < 12 && flow.steps.size() > 1; ++chat)
            tx.db()
                .prepare("INSERT INTO run (run_id, workspace_id, conversation_id, flow_id, "
                         "flow_version, trace_id, state, cursor, step, started_at) VALUES (?1, ?2, "
                         "?1, ?3, 1, 1, 'waiting', '{}', ?4, 1)")
                .bind(9'000'000 + id.value * 100 + chat, workspace, id, flow.steps.at(1).id)
                .run();
    }
};

void addFigures(EngineFixture &engine)
{
    int began = 2846;
    for (const QJsonValue &each : engine.ask("GET", "/v1/flows").value("items"_L1).toArray()) {
        if (each["last_version"_L1].isNull())
            continue;
        const QString id = each["id"_L1].toString();
        Problems problems;
        const auto flow = Flow::fromJson(
            engine.ask("GET", "/v1/flows/" + id.toLatin1()).value("draft"_L1).toObject(), problems);
        const Week week{FlowId::fromText(id), *flow, began};
        static_cast<void>(engine.host().write<bool>([&](WriteTx &tx) -> Result<bool> {
            week.write(tx, engine.access().workspace);
            return true;
        }));
        began = began * 4 / 5;
    }
}

// A number whose phone is to be linked: the code to scan.
void pair(Desk &desk, EngineFixture &engine)
{
    auto *dialog = new ConnectDialog(desk.theme, desk.api, desk.stream, desk.window.get());
    dialog->open();
    const EngineFixture::Unlinked unlinked = engine.addUnlinked();
    for (const auto &[name, text] : {std::pair{u"connect.name"_s, u"Lapa"_s},
                                     std::pair{u"connect.base_url"_s, unlinked.address},
                                     std::pair{u"connect.api_key"_s, unlinked.key},
                                     std::pair{u"connect.account_token"_s, unlinked.accountToken},
                                     std::pair{u"connect.gateway_session"_s, unlinked.number}})
        dialog->findChild<QLineEdit *>(name)->setText(text);
    auto *next = dialog->findChild<QPushButton *>(u"connectNext"_s);
    next->click();
    if (QTest::qWaitFor([&] { return dialog->session().isValid(); }))
        next->click();
}

void push(Desk &desk, EngineFixture &engine, qint64 flow)
{
    Problems problems;
    const auto pushed = Flow::fromJson(
        engine.ask("GET", "/v1/flows/" + QByteArray::number(flow)).value("draft"_L1).toObject(),
        problems);
    (new PushDialog(desk.theme, desk.api, desk.window->identity(), *pushed, desk.window.get()))
        ->open();
}

void open(Desk &desk, EngineFixture &engine, const QString &page, qint64 flow)
{
    if (page == "pair"_L1)
        return pair(desk, engine);
    if (page == "push"_L1)
        return push(desk, engine, flow);
    if (page == "flow"_L1) {
        desk.window->open(u"flow"_s, QString::number(flow));
        return;
    }
    if (page == "home"_L1 || page == "welcome"_L1) {
        desk.window->open(page);
        return;
    }
    if (page == "connect"_L1) {
        (new ConnectDialog(desk.theme, desk.api, desk.stream, desk.window.get()))->open();
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
    speakChosen(arguments.contains(u"ar"_s) ? u"ar"_s : u"en"_s);
    EngineFixture engine;
    const qint64 flow = furnish(engine);
    if (arguments.contains(u"figures"_s))
        addFigures(engine);
    if (arguments.contains(u"quiet"_s)) {
        const qint64 session = engine.addSession(u"Night"_s, u"5511900000009"_s);
        engine.ask("PATCH", "/v1/sessions/" + QByteArray::number(session),
                   R"({"quiet_from": "21:00", "quiet_to": "08:00"})");
        engine.writes(u"5511911110000"_s, u"hi"_s);
    }
    const QTemporaryDir directory;
    if (arguments.contains(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Desk desk(directory.path());
    desk.theme.setMode(arguments.contains(u"dark"_s) ? Theme::Mode::Dark : Theme::Mode::Light);
    if (arguments.contains(u"large"_s))
        desk.theme.setTextScale(1.4);
    desk.window->addPage({u"welcome"_s,
                          u"Welcome"_s,
                          u"rocket"_s,
                          {},
                          [](PageContext &context) {
                              return new WelcomePage(
                                  context, [] {}, [] {}, [](const QString &) {});
                          },
                          true,
                          u"home"_s});
    if (arguments.contains(u"push"_s)) {
        for (const QString &client : {u"Kopi Senja"_s, u"Zancada"_s})
            static_cast<void>(createWorkspace(engine.host(), client, u"UTC"_s));
        desk.useAsOwner(engine);
    } else {
        desk.use(engine);
    }
    desk.window->restore();
    desk.window->resize(arguments.contains(u"small"_s) ? QSize(1120, 700) : QSize(1440, 900));
    desk.window->show();
    QTest::qWait(kSettleMs);
    int code = 1;
    // A dialog runs a loop of its own: the picture is taken from inside it.
    QTimer::singleShot(2 * kSettleMs, &app, [&] {
        QScreen *screen = desk.window->screen();
        code = screen->grabWindow(0).save(arguments.value(1)) ? 0 : 1;
        QCoreApplication::exit(); // quit() would ask the window, which asks back
    });
    open(desk, engine, arguments.value(2), flow);
    QApplication::exec();
    return code;
}
