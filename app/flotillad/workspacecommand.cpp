#include "app/flotillad/commands.h"
#include "app/flotillad/datadirectory.h"

#include "core/store/inspection.h"
#include "core/store/workspaceerasure.h"
#include "core/store/workspacestore.h"

#include <QFile>

#include <cstdio>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

int add(const CommandLine &line, const QString &name)
{
    auto directory = DataDirectory::open(line.settings);
    if (!directory)
        return reportError(directory.error());
    Workspace workspace;
    workspace.name = name;
    workspace.zone = line.own.value(u"zone"_s, u"UTC"_s);
    const auto id = (*directory)->write<WorkspaceId>([&](WriteTx &tx) {
        return WorkspaceStore::create(tx, workspace);
    });
    if (!id)
        return reportError(id.error());
    std::printf("\"%s\" is workspace %s\n", qPrintable(name), qPrintable(id->text()));
    return 0;
}

int exportTo(const CommandLine &line, const QString &name, const QString &fileName)
{
    Result<Inspection> inspection = Inspection::open(line.settings.dataDirectory);
    if (!inspection)
        return reportError(inspection.error());
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return reportError({ErrorCode::Conflict,
                            u"%1 cannot be made: %2"_s.arg(fileName, file.errorString()),
                            u"file"_s,
                            {}});
    Result<qint64> rows = inspection->exportWorkspace(name, SystemClock().now(), file);
    if (rows && !file.flush())
        rows = fail(ErrorCode::Storage, u"%1 cannot be written"_s.arg(fileName), u"file"_s,
                    file.errorString());
    if (!rows) {
        file.remove();
        return reportError(rows.error());
    }
    std::printf("%lld rows of \"%s\" are in %s\n", static_cast<long long>(*rows), qPrintable(name),
                qPrintable(fileName));
    return 0;
}

int erase(const CommandLine &line, const QString &name)
{
    if (!line.own.contains(u"yes"_s))
        return reportError(
            {ErrorCode::Invalid,
             u"this erases everything of \"%1\" for good; add --yes to do it"_s.arg(name),
             u"yes"_s,
             {}});
    const std::unique_ptr<Disk> disk = makeLocalDisk();
    const Result<qint64> rows = eraseWorkspace(line.settings.dataDirectory, *disk, name);
    if (!rows)
        return reportError(rows.error());
    std::printf("\"%s\" is erased; backups made before still hold it\n", qPrintable(name));
    return 0;
}

} // namespace

int runWorkspace(const CommandLine &line)
{
    const QString verb = line.words.value(0);
    if (verb == "add"_L1 && line.words.size() == 2)
        return add(line, line.words.at(1));
    if (verb == "export"_L1 && line.words.size() == 3)
        return exportTo(line, line.words.at(1), line.words.at(2));
    if (verb == "erase"_L1 && line.words.size() == 2)
        return erase(line, line.words.at(1));
    reportError(
        {ErrorCode::Invalid,
         u"use: workspace add NAME [--zone ZONE], workspace export NAME FILE, or workspace erase NAME --yes"_s,
         u"workspace"_s,
         {}});
    return 2;
}
