#pragma once
// A connection of SQLite, straight on its C interface. Belongs to one thread at a time.

#include "core/store/connection.h"
#include "core/store/statements.h"

#include <QHash>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace flotilla {

class SqliteConnection final : public Connection
{
public:
    enum class Access { ReadWrite, ReadOnly };
    struct Options
    {
        QString path;
        const char *vfs = nullptr; // nullptr: SQLite's default
        Access access = Access::ReadWrite;
        // Whole file locked by this connection, its WAL index in the heap: for file systems without
        // shared memory.
        bool exclusive = false;
    };

    // A second ReadWrite connection to a file of this process is refused: SQLite before 3.51.3 can
    // damage a file that two connections write and checkpoint at the same instant.
    static Result<std::unique_ptr<SqliteConnection>> open(const Options &options,
                                                          const Statements &statements);
    // Not open: every use yields this error.
    static std::unique_ptr<SqliteConnection> failed(Error error, const Statements &statements);
    ~SqliteConnection() override;

    [[nodiscard]] Query use(const char *name) override;
    Result<> execute(const QByteArray &sql) override;
    [[nodiscard]] Query prepare(const QByteArray &sql) override;
    [[nodiscard]] qint64 changes() const override;

    [[nodiscard]] sqlite3 *handle() const { return m_db; }
    // False after SQLite rolled the transaction back by itself (disk full, I/O error).
    [[nodiscard]] bool inTransaction() const;
    // True after an error that puts the file or the transaction in doubt (I/O, full disk, damage):
    // only closing and opening anew helps.
    [[nodiscard]] bool isBroken() const { return m_broken; }
    void markBroken() { m_broken = true; }
    void interrupt(); // the statement that runs now fails; from any thread
    // Pages in the write-ahead log after the last commit.
    [[nodiscard]] qint64 walPages() const { return m_walPages; }
    enum class Checkpoint { Passive, Truncate };
    // Copies the log into the file. True when nothing is left in the log.
    bool checkpoint(Checkpoint mode);

protected:
    bool step(void *statement) override;
    void reset(void *statement) override;
    void release(void *statement) override;
    void bindIntegerAt(void *statement, int index, qint64 value) override;
    void bindRealAt(void *statement, int index, double value) override;
    void bindTextAt(void *statement, int index, QByteArrayView utf8) override;
    void bindBlobAt(void *statement, int index, QByteArrayView value) override;
    void bindNullAt(void *statement, int index) override;
    qint64 integerAt(void *statement, int column) const override;
    double realAt(void *statement, int column) const override;
    QByteArrayView blobAt(void *statement, int column) const override;
    int columnCountAt(void *statement) const override;
    bool isNullAt(void *statement, int column) const override;

private:
    struct Prepared;
    struct Slot
    {
        const char *name = nullptr;
        std::vector<std::unique_ptr<Prepared>> statements; // more than one when uses nest
    };

    SqliteConnection(sqlite3 *db, const Statements &statements);
    Slot &slotOf(const char *name);
    std::unique_ptr<Prepared> compile(const QByteArray &sql, bool keep, const char *name);
    Error errorNow(int code, const char *where) const;
    void setErrorNow(int code, const char *where);

    sqlite3 *m_db;
    const Statements &m_statements;
    std::vector<Slot> m_slots; // open addressing by the literal's address
    size_t m_slotsUsed = 0;
    std::vector<std::unique_ptr<Prepared>> m_unnamed; // of prepare(), while in use
    std::shared_ptr<void> m_writePlace;               // the only one of its file
    qint64 m_walPages = 0;
    bool m_broken = false;
};

} // namespace flotilla
