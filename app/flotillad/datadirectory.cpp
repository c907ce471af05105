#include "app/flotillad/datadirectory.h"

#include "core/store/workspacestore.h"

using namespace flotilla;
using namespace Qt::StringLiterals;

DataDirectory::DataDirectory(const EngineSettings &settings)
    : m_settings(settings)
    , m_keyFile(settings.secretKeyPath())
    , m_disk(makeLocalDisk())
    , m_loop(u"command"_s)
{}

Result<std::unique_ptr<DataDirectory>> DataDirectory::open(const EngineSettings &settings)
{
    std::unique_ptr<DataDirectory> directory(new DataDirectory(settings));
    if (!directory->m_disk->exists(directory->m_disk->databasePath(settings.dataDirectory)))
        return fail(ErrorCode::NotFound,
                    u"There is no database in %1; start the engine on it once."_s.arg(
                        settings.dataDirectory),
                    u"data_directory"_s);
    auto ring = SecretKeyRing::open(directory->m_keyFile, directory->m_random);
    if (!ring)
        return tl::unexpected<Error>(ring.error());
    directory->m_keys = std::move(*ring);
    if (const Result<> opened = directory->openDatabase(); !opened)
        return tl::unexpected<Error>(opened.error());
    if (const Result<> kept = directory->m_keys->keep(); !kept)
        return tl::unexpected<Error>(kept.error());
    return directory;
}

Result<> DataDirectory::openDatabase()
{
    m_database.reset(); // lets go of the lock
    DatabaseSettings settings;
    settings.directory = m_settings.dataDirectory;
    settings.secrets = m_keys->box();
    auto database = Database::open(settings, *m_disk, m_clock, nullptr);
    if (!database)
        return tl::unexpected<Error>(database.error());
    m_database = std::move(*database);
    return {};
}

Result<WorkspaceId> DataDirectory::workspace(const QString &name)
{
    const auto workspace = WorkspaceStore::findByName(reader(), name);
    if (!workspace)
        return fail(ErrorCode::NotFound, u"there is no workspace \"%1\""_s.arg(name),
                    u"workspace"_s);
    return workspace->id;
}

Result<> DataDirectory::addKey()
{
    if (const Result<> added = m_keys->addKey(m_random); !added)
        return added;
    return openDatabase();
}
