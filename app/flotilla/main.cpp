#include "app/flotilla/console.h"
#include "app/flotilla/singleinstance.h"
#include "app/flotillad/commands.h"
#include "app/flotillad/signals.h"

#include "core/base/log.h"

#include <flotilla/version.h>

#include <QApplication>
#include <QProcessEnvironment>

#include <sodium.h>

#include <cstdio>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> environment()
{
    QHash<QString, QString> all;
    const QProcessEnvironment process = QProcessEnvironment::systemEnvironment();
    for (const QString &name : process.keys())
        all.insert(name, process.value(name));
    return all;
}

} // namespace

int reportError(const Error &error)
{
    std::fprintf(stderr, "flotilla: %s\n", qPrintable(error.message));
    return 1;
}

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"flotilla"_s);
    QCoreApplication::setOrganizationName(u"flotilla"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOTILLA_VERSION));
    if (sodium_init() < 0) {
        std::fprintf(stderr, "flotilla: libsodium cannot be initialised\n");
        return 1;
    }
    QStringList given;
    for (int i = 1; i < argc; ++i)
        given.append(QString::fromLocal8Bit(argv[i]));
    // Before there is a screen: scripts run in processes of their own, started from this program.
    if (given == QStringList{u"script-host"_s})
        return runScriptHost();
    Result<Arguments> arguments = Arguments::parse(given, environment());
    if (!arguments) {
        reportError(arguments.error());
        return 2;
    }
    if (arguments->isHelp) {
        std::fputs(qPrintable(Arguments::help()), stdout);
        return 0;
    }
    if (arguments->isVersion) {
        std::puts("flotilla " FLOTILLA_VERSION);
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    installJsonLogging(QtWarningMsg);
    if (canRunScripts())
        arguments->settings.scriptProgram = QCoreApplication::applicationFilePath();
    SingleInstance instance(arguments->place());
    if (!instance.claim())
        return 0;
    Console console(std::move(*arguments));
    QObject::connect(&instance, &SingleInstance::shown, &console, &Console::raise);
    const StopSignal stop([&console] { console.quit(); });
    console.start();
    return QApplication::exec();
}
