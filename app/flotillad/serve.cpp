#include "app/flotillad/commands.h"
#include "app/flotillad/signals.h"

#include "core/base/log.h"
#include "core/engine/bootstrap.h"
#include "core/engine/enginehost.h"

#include <QCoreApplication>

using namespace flotilla;
using namespace Qt::StringLiterals;

int runServe(const CommandLine &line)
{
    if (!line.words.isEmpty())
        return reportError(
            {ErrorCode::Invalid, u"serve takes no words, only options"_s, u"serve"_s, {}});
    // Before anything that must end in order: a signal while starting waits for the event loop.
    const StopSignal stop([] { QCoreApplication::quit(); });
    Result<std::unique_ptr<EngineHost>> host = EngineHost::start(line.settings);
    if (!host)
        return reportError(host.error());
    if (const Result<> prepared = prepareFirstStart(**host, line.settings.dataDirectory); !prepared)
        return reportError(prepared.error());
    // On standard output, for scripts that start the engine on a free port.
    std::printf("listening %s\n", qPrintable((*host)->address()));
    std::fflush(stdout);
    QCoreApplication::exec();
    qCInfo(logEngine).noquote() << "stopping";
    (*host)->stop();
    return 0;
}
