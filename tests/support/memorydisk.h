#pragma once
// A disk in memory, as SQLite sees it: keeps apart what was synced and what was only written, so
// that a crash can forget, tear and reorder what was not synced. Deterministic, one thread.

#include "core/base/random.h"
#include "core/store/database.h"

#include <QMap>

#include <functional>
#include <memory>
#include <vector>

struct sqlite3_vfs;

namespace flotilla {

class MemoryDisk final : public Disk
{
public:
    MemoryDisk();
    ~MemoryDisk() override;
    MemoryDisk(const MemoryDisk &) = delete;
    MemoryDisk &operator=(const MemoryDisk &) = delete;

    Result<std::shared_ptr<void>> lock(const QString &directory) override;
    [[nodiscard]] QString databasePath(const QString &directory) const override;
    [[nodiscard]] const char *vfsName() const override { return m_name.constData(); }
    [[nodiscard]] qint64 freeBytes(const QString &directory) const override;
    [[nodiscard]] bool supportsReaders() const override { return false; }
    void keepReserve(const QString &directory, qint64 bytes) override;
    [[nodiscard]] bool exists(const QString &file) const override;
    void remove(const QString &file) override;
    Result<> rename(const QString &from, const QString &to) override;
    std::shared_ptr<HandlingPage> handlingPage(const QString &directory) override;

    // The power fails: locks are free, open files dead, and of each write since its file's last
    // sync all, some sectors of 512 bytes, or nothing is left, by the dice.
    void crash(Random &dice);
    // The disk as it would be found after a crash at this moment.
    [[nodiscard]] std::unique_ptr<MemoryDisk> afterCrash(Random &dice) const;
    // A process ends, the disk stays powered: nothing written is lost. Until a next one takes a
    // lock no file can be opened.
    void endProcess();

    void setCapacity(qint64 bytes) { m_capacity = bytes; }
    // Each of the next operations that write or sync fails with this chance, by the dice; nullptr:
    // none.
    void failOperations(Random *dice, double chance);
    // The next syncs fail, and what they were for may be there or not.
    void failNextSyncs(int count) { m_failingSyncs = count; }
    // A disk that says it has synced and has not.
    void setLying(bool lying) { m_lying = lying; }
    // Called before each write, sync and truncation.
    void setOnOperation(std::function<void()> callback) { m_onOperation = std::move(callback); }
    [[nodiscard]] qint64 operations() const { return m_operations; }
    [[nodiscard]] qint64 syncs() const { return m_syncs; }
    [[nodiscard]] qint64 usedBytes() const;

private:
    friend class MemoryVfs;
    struct Change // a write, or a truncation to `offset` when `bytes` is null
    {
        qint64 offset = 0;
        QByteArray bytes;
    };
    struct File
    {
        QByteArray synced;
        QByteArray content;
        std::vector<Change> changes; // since the last sync
    };

    static void applyTo(QByteArray &content, const Change &change);
    static QByteArray survivingContent(const File &file, Random &dice);
    int beginOperation(int failure); // the SQLite code to answer with

    QByteArray m_name;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    QMap<QByteArray, std::shared_ptr<File>> m_files;
    QMap<QString, std::weak_ptr<void>> m_locks;
    QMap<QString, std::shared_ptr<HandlingPage>> m_handling;
    quint64 m_powerCycle = 0; // open files of an older one are dead
    bool m_processEnded = false;
    qint64 m_capacity = 1LL << 40;
    qint64 m_operations = 0;
    qint64 m_syncs = 0;
    int m_failingSyncs = 0;
    bool m_lying = false;
    Random *m_failureDice = nullptr;
    double m_failureChance = 0;
    std::function<void()> m_onOperation;
};

} // namespace flotilla
