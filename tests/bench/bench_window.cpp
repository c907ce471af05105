// The desktop program with 1,000 flows in its workspace: from the start of the process to a window
// that shows the first of them and can be used. Prints `bench window_ready_ms`, the median of five
// starts, and the same with a tenth of the flows.

#include "app/flotilla/console.h"
#include "app/flotilla/localengine.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFlows = 1'000;
constexpr int kStarts = 5;
constexpr int kPatienceMs = 60'000;
constexpr int kAtOnce = 8;

qint64 nowNs() // the same clock in every process
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

Arguments argumentsFor(const QString &directory)
{
    Arguments arguments;
    arguments.settings.dataDirectory = directory;
    arguments.settings.listenPort = 0;
    arguments.settings.stopGraceMs = 0;
    return arguments;
}

QJsonObject flowNumber(int number)
{
    const QJsonObject text{{u"id"_s, u"b1"_s},
                           {u"type"_s, u"message.text"_s},
                           {u"fields"_s, QJsonObject{{u"text"_s, u"Hello"_s}}}};
    return {{u"format"_s, 1},
            {u"name"_s, u"Flow %1"_s.arg(number)},
            {u"start"_s, u"s1"_s},
            {u"triggers"_s, QJsonArray{QJsonObject{{u"kind"_s, u"any_message"_s}}}},
            {u"steps"_s,
             QJsonArray{QJsonObject{
                 {u"id"_s, u"s1"_s}, {u"title"_s, u"Hello"_s}, {u"blocks"_s, QJsonArray{text}}}}}};
}

void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

// As often as the engine takes it.
void post(ApiClient &api, const QString &path, const QJsonObject &body, int &made)
{
    api.send(ApiRequest::post(path, body), &api,
             [&api, &made, path, body](const ApiAnswer<QJsonObject> &answer) {
                 if (answer)
                     ++made;
                 else if (answer.error().isPassing())
                     QTimer::singleShot(answer.error().retryAfter, &api,
                                        [&api, &made, path, body] { post(api, path, body, made); });
                 else
                     qFatal("%s", qPrintable(answer.error().message));
             });
}

// One number, or the console would lead to the first one, and the flows.
void furnish(const QString &directory, int flows)
{
    LocalEngine engine(argumentsFor(directory).settings);
    engine.start();
    require(
        QTest::qWaitFor([&] { return engine.state() == LocalEngine::State::Running; }, kPatienceMs),
        "the engine did not start");
    ApiClient api;
    api.setEngine(engine.address(), engine.token());
    int made = 0;
    post(api, u"/v1/sessions"_s,
         {{u"name"_s, u"Orders"_s},
          {u"gateway"_s, u"wasender"_s},
          {u"base_url"_s, u"http://127.0.0.1:9/api"_s},
          {u"gateway_session"_s, u"1"_s},
          {u"api_key"_s, u"key"_s},
          {u"webhook_secret"_s, u"secret-of-the-benchmark"_s},
          {u"phone"_s, u"+5511900000000"_s}},
         made);
    for (int i = 0; i < flows; ++i) {
        post(api, u"/v1/flows"_s, flowNumber(i), made);
        require(QTest::qWaitFor([&] { return made > i - kAtOnce; }, kPatienceMs), "no answer");
    }
    require(QTest::qWaitFor([&] { return made == flows + 1; }, kPatienceMs), "no answer");
}

bool showsFlows(const MainWindow &window)
{
    const auto views = window.findChildren<QAbstractItemView *>();
    return window.currentPage() == "flows"_L1 &&
           std::any_of(views.begin(), views.end(), [](const QAbstractItemView *view) {
               return view->isVisible() && view->model() && view->model()->rowCount() >= 20;
           });
}

// In the process that is measured: says how long it took since `begunNs`.
int start(const QString &directory, qint64 begunNs)
{
    Console console(argumentsFor(directory));
    console.start();
    require(QTest::qWaitFor([&] { return console.window().identity().workspace.id.isValid(); },
                            kPatienceMs),
            "nobody was signed in");
    console.window().actions().run(u"page.flows"_s);
    require(QTest::qWaitFor([&] { return showsFlows(console.window()); }, kPatienceMs),
            "the flows did not come");
    console.window().repaint();
    std::printf("%lld\n", static_cast<long long>(nowNs() - begunNs));
    std::fflush(stdout);
    return 0;
}

double readyMs(const QString &directory)
{
    std::vector<double> starts;
    for (int i = 0; i < kStarts; ++i) {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(),
                      {directory, QString::number(nowNs())});
        require(program.waitForFinished(kPatienceMs) && program.exitCode() == 0,
                "the program did not end well");
        starts.push_back(program.readAllStandardOutput().trimmed().toDouble() / 1e6);
    }
    std::nth_element(starts.begin(), starts.begin() + kStarts / 2, starts.end());
    return starts[kStarts / 2];
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 2) {
        QApplication application(argc, argv);
        return start(QString::fromLocal8Bit(argv[1]), QByteArray(argv[2]).toLongLong());
    }
    const QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toLocal8Bit());
    QApplication application(argc, argv);
    for (const auto &[suffix, flows] : {std::pair{"", kFlows}, std::pair{"_tenth", kFlows / 10}}) {
        const QTemporaryDir directory;
        furnish(directory.path(), flows);
        std::printf("bench window_ready_ms%s %.0f ms\n", suffix, readyMs(directory.path()));
    }
    return 0;
}
