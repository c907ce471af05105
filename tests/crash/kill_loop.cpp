// Kills a real engine again and again while real processes talk to it, and judges the history.
//   kill_loop --flotillad FILE --fake-gateway FILE [--kills 300] [--seed N] [--keep DIR]
// A quarter of the kills is aimed: the engine ends itself at a marked place of its code. Ends with
// 0 when nothing was lost, doubled or out of order.

#include "core/store/tokenstore.h"
#include "core/store/workspacestore.h"
#include "tests/crash/killrig.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <sodium.h>

using namespace flotilla;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"flotillad"_s, u"the engine's program"_s, u"file"_s},
                       {u"fake-gateway"_s, u"the gateway's program"_s, u"file"_s},
                       {u"kills"_s, u"how often to kill"_s, u"number"_s, u"300"_s},
                       {u"seed"_s, u"of times and aims"_s, u"number"_s, u"1"_s},
                       {u"keep"_s, u"work in this empty directory and keep it"_s, u"directory"_s}});
    parser.process(application);
    if (sodium_init() < 0)
        return 2;
    KillRig::Settings settings;
    settings.flotillad = parser.value(u"flotillad"_s);
    settings.gateway = parser.value(u"fake-gateway"_s);
    settings.kills = parser.value(u"kills"_s).toInt();
    settings.seed = parser.value(u"seed"_s).toULongLong();
    settings.directory = parser.value(u"keep"_s);
    KillRig rig(settings);
    if (const Result<> ready = rig.setUp(); !ready) {
        std::fprintf(stderr, "kill_loop: %s\n", qPrintable(ready.error().message));
        return 2;
    }
    const KillRig::Report report = rig.run();
    std::fputs(report.toText().constData(), stdout);
    return report.judgement.isClean() ? 0 : 1;
}
