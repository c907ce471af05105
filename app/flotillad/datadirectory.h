#pragma once
// A data directory opened by a command while no engine runs on it: reads and writes, and nothing is
// sent or answered meanwhile.

#include "core/access/secretkeys.h"
#include "core/base/threadloop.h"
#include "core/engine/settings.h"
#include "core/model/caller.h"
#include "core/store/database.h"

#include <future>

class DataDirectory
{
public:
    static flotilla::Result<std::unique_ptr<DataDirectory>>
    open(const flotilla::EngineSettings &settings);

    [[nodiscard]] flotilla::Random &random() { return m_random; }
    [[nodiscard]] flotilla::Connection &reader() { return m_database->readers().reader(); }
    [[nodiscard]] flotilla::Result<flotilla::WorkspaceId> workspace(const QString &name);
    // Takes a new key; what is written from now on is sealed with it.
    flotilla::Result<> addKey();
    flotilla::Result<> forgetOldKeys() { return m_keys->forgetOld(); }

    template<class T>
    [[nodiscard]] flotilla::Result<T>
    write(std::function<flotilla::Result<T>(flotilla::WriteTx &)> command)
    {
        std::promise<flotilla::Result<T>> answer;
        const bool taken = m_database->writer().ask<T>(
            flotilla::Writer::Priority::Housekeeping, std::move(command), m_loop,
            [&answer](flotilla::Result<T> result) { answer.set_value(std::move(result)); });
        if (!taken)
            return flotilla::fail(flotilla::ErrorCode::DiskFull,
                                  QStringLiteral("nothing can be written now; is the disk full?"));
        return answer.get_future().get();
    }

private:
    explicit DataDirectory(const flotilla::EngineSettings &settings);
    flotilla::Result<> openDatabase();

    flotilla::EngineSettings m_settings;
    flotilla::SystemClock m_clock;
    flotilla::SystemRandom m_random;
    flotilla::SecretKeyFile m_keyFile;
    std::unique_ptr<flotilla::Disk> m_disk;
    flotilla::ThreadLoop m_loop;
    std::optional<flotilla::SecretKeyRing> m_keys;
    std::unique_ptr<flotilla::Database> m_database;
};
