#include "app/flotillad/commands.h"
#include "app/flotillad/demoagency.h"
#include "app/flotillad/signals.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

void explain(const DemoAgency &agency)
{
    say(u"\nThe engine keeps serving on %1. Try:"_s.arg(agency.address()));
    for (const DemoAgency::Client &client : agency.clients()) {
        say(u"  # %1"_s.arg(client.name));
        say(u"  curl -s %1/v1/conversations -H 'Authorization: Bearer %2'"_s.arg(
            agency.address(), QString::fromUtf8(client.token)));
    }
    say(u"  # the simulated gateway: %1"_s.arg(agency.simulatorAddress()));
    say(u"Ctrl+C ends it."_s);
}

// 0 when every chat came to its end and no promise broke.
int conclude(DemoAgency &agency)
{
    say(u"\nThe way of one message:"_s);
    for (const QString &hop : agency.wayOfOneMessage())
        say(u"  "_s + hop);
    const QStringList broken = agency.brokenPromises();
    say(u"\n%1 chats complete, %2 messages in, %3 out, %4 promises broken"_s
            .arg(agency.completeChats())
            .arg(agency.messagesIn())
            .arg(agency.messagesOut())
            .arg(broken.size()));
    for (const QString &line : broken)
        say(u"  "_s + line);
    return broken.isEmpty() ? 0 : 1;
}

} // namespace

int runDemo(const CommandLine &line)
{
    const bool once = line.own.contains(u"once"_s);
    const QTemporaryDir temporary;
    EngineSettings settings = line.settings;
    if (!line.dataDirectoryGiven)
        settings.dataDirectory = temporary.path();
    if (once)
        settings.listenPort = 0;
    settings.logLevel = u"warning"_s;
    installJsonLogging(QtWarningMsg);

    Result<std::unique_ptr<DemoAgency>> agency =
        DemoAgency::open(settings, line.own.value(u"seed"_s, u"1"_s).toULongLong());
    if (!agency)
        return reportError(agency.error());
    (*agency)->onChatLine = say;
    say(u"Three numbers of two clients, twenty customers: → what a customer writes, ← what the flow answers."_s);
    int exitCode = 0;
    bool ended = false;
    (*agency)->onEverythingComplete = [&] {
        ended = true;
        exitCode = conclude(**agency);
        if (once)
            QCoreApplication::quit();
        else
            explain(**agency);
    };
    (*agency)->onTimeUp = [&] {
        exitCode = 1;
        say(u"\nNot every chat came to its end:"_s);
        for (const QString &chat : (*agency)->openChats())
            say(u"  "_s + chat);
        QCoreApplication::quit();
    };
    const StopSignal stop([] { QCoreApplication::quit(); });
    (*agency)->begin(once ? std::chrono::minutes(3) : std::chrono::minutes(30));
    QCoreApplication::exec();
    return once && !ended ? 1 : exitCode;
}
