#include "app/flotillad/commands.h"

#include "core/store/database.h"
#include "core/store/inspection.h"

#include <cstdio>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

// The one word such a command takes, or an empty text after a message.
QString onlyFile(const CommandLine &line)
{
    if (line.words.size() == 1)
        return line.words.first();
    reportError({ErrorCode::Invalid, u"use: %1 FILE"_s.arg(line.command), line.command, {}});
    return {};
}

} // namespace

int runBackup(const CommandLine &line)
{
    const QString file = onlyFile(line);
    if (file.isEmpty())
        return 2;
    Result<Inspection> inspection = Inspection::open(line.settings.dataDirectory);
    if (!inspection)
        return reportError(inspection.error());
    if (const Result<> copied = inspection->copyTo(file); !copied)
        return reportError(copied.error());
    std::printf("copied to %s\n", qPrintable(file));
    return 0;
}

int runRestore(const CommandLine &line)
{
    const QString file = onlyFile(line);
    if (file.isEmpty())
        return 2;
    const std::unique_ptr<Disk> disk = makeLocalDisk();
    const SystemClock clock;
    if (const Result<> restored =
            Database::restore(file, line.settings.dataDirectory, *disk, clock);
        !restored)
        return reportError(restored.error());
    std::printf("restored to %s; messages that were waiting are marked for review\n",
                qPrintable(line.settings.dataDirectory));
    return 0;
}

int runCheck(const CommandLine &line)
{
    Result<Inspection> inspection = Inspection::open(line.settings.dataDirectory);
    if (!inspection)
        return reportError(inspection.error());
    const Result<QStringList> problems = inspection->problems();
    if (!problems)
        return reportError(problems.error());
    for (const QString &problem : *problems)
        std::printf("%s\n", qPrintable(problem));
    std::printf("%d problems\n", int(problems->size()));
    return problems->isEmpty() ? 0 : 1;
}
