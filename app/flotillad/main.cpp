#include "app/flotillad/commands.h"

#include "core/base/log.h"

#include <flotilla/version.h>

#include <QCoreApplication>
#include <QProcessEnvironment>

#include <sodium.h>

#include <cstdio>

using namespace flotilla;
using namespace Qt::StringLiterals;

int reportError(const Error &error)
{
    QString text = error.message;
    if (!error.detail.isEmpty())
        text += u" ("_s + error.detail + u')';
    std::fprintf(stderr, "flotillad: %s\n", qPrintable(text));
    return 1;
}

namespace {

QHash<QString, QString> environment()
{
    QHash<QString, QString> all;
    const QProcessEnvironment process = QProcessEnvironment::systemEnvironment();
    for (const QString &name : process.keys())
        all.insert(name, process.value(name));
    return all;
}

QtMsgType leastLevel(const QString &level)
{
    if (level == "debug"_L1)
        return QtDebugMsg;
    if (level == "warning"_L1)
        return QtWarningMsg;
    return level == "error"_L1 ? QtCriticalMsg : QtInfoMsg;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"flotillad"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOTILLA_VERSION));
    const QCoreApplication application(argc, argv);
    if (sodium_init() < 0) {
        std::fprintf(stderr, "flotillad: libsodium cannot be initialised\n");
        return 1;
    }
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments == QStringList{u"script-host"_s})
        return runScriptHost();
    if (arguments.contains("--help"_L1) || arguments.contains("-h"_L1)) {
        std::fputs(qPrintable(helpText()), stdout);
        return 0;
    }
    if (arguments.contains("--version"_L1)) {
        std::puts("flotillad " FLOTILLA_VERSION);
        return 0;
    }
    Result<CommandLine> line = parseCommandLine(arguments, environment());
    if (!line) {
        reportError(line.error());
        return 2;
    }
    if (canRunScripts())
        line->settings.scriptProgram = QCoreApplication::applicationFilePath();
    installJsonLogging(leastLevel(line->settings.logLevel));
    const QHash<QString, int (*)(const CommandLine &)> commands{
        {u"serve"_s, runServe},       {u"demo"_s, runDemo},       {u"flow"_s, runFlow},
        {u"backup"_s, runBackup},     {u"restore"_s, runRestore}, {u"check"_s, runCheck},
        {u"operator"_s, runOperator}, {u"token"_s, runToken},     {u"workspace"_s, runWorkspace},
        {u"secret"_s, runSecret}};
    return commands.value(line->command)(*line);
}
