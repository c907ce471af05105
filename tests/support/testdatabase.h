#pragma once
// A database for tests: in memory and virtual time, or in a real temporary directory with threads.

#include "core/store/database.h"
#include "tests/support/memorydisk.h"
#include "tests/support/virtualtime.h"

#include <QTemporaryDir>

#include <initializer_list>
#include <variant>

namespace flotilla {

// A box with a fixed key.
std::shared_ptr<const SecretBox> testSecretBox();

class TestDatabase
{
public:
    enum class Where {
        Memory,    // MemoryDisk, commands run in the virtual time
        Directory, // a real file in a temporary directory, writer's thread and readers as in use
    };

    explicit TestDatabase(Where where = Where::Memory);
    ~TestDatabase();

    [[nodiscard]] VirtualTime &time() { return m_time; }
    [[nodiscard]] Loop &loop() { return *m_loop; } // of the virtual time
    [[nodiscard]] MemoryDisk &memoryDisk() { return m_memoryDisk; }
    [[nodiscard]] Disk &disk();
    [[nodiscard]] DatabaseSettings &settings() { return m_settings; } // before a reopen()
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Writer &writer() { return m_database->writer(); }
    [[nodiscard]] Readers &readers() { return m_database->readers(); }

    // Runs the command in a transaction of its own and waits for the commit.
    Result<> write(Writer::Command command);
    // The same for statements of SQL as they are. Fails the running test when one fails.
    void execute(const QByteArray &sql);

    // First column of the first row, 0 or empty without one. Sees what is committed.
    using Value = std::variant<qint64, QByteArray, QString>;
    [[nodiscard]] qint64 number(const QByteArray &sql, std::initializer_list<Value> values = {});
    [[nodiscard]] QString text(const QByteArray &sql, std::initializer_list<Value> values = {});
    // All rows, columns joined by '|', rows by newline: for comparing in one go.
    [[nodiscard]] QString rows(const QByteArray &sql);

    // A workspace and a connected session with generous pacing.
    WorkspaceId addWorkspace(const QString &name);
    SessionId addSession(WorkspaceId workspace, const QString &name);

    // The secret of the webhooks of all sessions.
    void setWebhookSecret(const QByteArray &secret);

    void close(); // properly
    void kill();  // the process ends here: nothing more is committed, nothing written is lost
    void powerOff(Random &dice); // Memory only: what was not synced is torn or lost
    Result<> open();             // again, after one of these
    void reopen();               // close() and open()

private:
    Where m_where;
    VirtualTime m_time;
    SystemClock m_systemClock;
    std::unique_ptr<Loop> m_loop;
    MemoryDisk m_memoryDisk;
    std::unique_ptr<Disk> m_localDisk;
    QTemporaryDir m_directory;
    DatabaseSettings m_settings;
    std::unique_ptr<Database> m_database;
};

} // namespace flotilla
