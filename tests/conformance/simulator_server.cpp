// Serves the simulator on a free loopback port for the suite of the real client, until standard
// input ends. Prints one line: its address, the account token, and the first session's key and
// secret.

#include "core/gateway/simulator/simulatedwasender.h"
#include "core/http/httpclient.h"
#include "core/http/httplistener.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

int serve()
{
    const SystemClock clock;
    SystemRandom random;
    ThreadLoop loop(u"simulator"_s);
    HttpClient client(loop);
    std::unique_ptr<SimulatedWasender> simulator;
    QJsonObject greeting;
    loop.run([&] {
        simulator = std::make_unique<SimulatedWasender>(
            SimulatedWasender::Parts{clock, random, loop, client});
        const SimulatedSession &session = simulator->addSession(
            {u"Conformance"_s, u"5511900000000"_s, {}, {}, SimulatorPlan::Paid, false});
        greeting = {
            {u"session"_s, session.id},
            {u"apiKey"_s, QString::fromLatin1(session.apiKey)},
            {u"secret"_s, QString::fromLatin1(session.secret)},
            {u"accountToken"_s, QString::fromLatin1(simulator->world().settings.accountToken)}};
    });
    HttpListener::Settings settings;
    settings.limits.head.bodyBytesMax = 32 * 1024 * 1024; // uploads
    settings.limits.bodyBytesHeldMax = 128 * 1024 * 1024;
    HttpListener listener(
        settings, loop, clock,
        [](const HttpRequest &, QByteArrayView, const Respond &respond) {
            respond(HttpResponse::text("not here", 404));
        },
        [&](const HttpRequest &request, Respond respond) {
            simulator->handle(request, std::move(respond));
        });
    if (const Result<> started = listener.start(); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().message));
        return 1;
    }
    greeting.insert("url"_L1, u"http://127.0.0.1:%1"_s.arg(listener.port()));
    std::puts(QJsonDocument(greeting).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    listener.drain();
    loop.run([&] { simulator.reset(); });
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return serve();
}
