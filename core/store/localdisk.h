#pragma once
// The real disk: a local directory, locked by a file, with SQLite's own file access.

#include "core/store/database.h"

namespace flotilla {

class LocalDisk final : public Disk
{
public:
    Result<std::shared_ptr<void>> lock(const QString &directory) override;
    [[nodiscard]] QString databasePath(const QString &directory) const override;
    [[nodiscard]] const char *vfsName() const override { return nullptr; }
    [[nodiscard]] qint64 freeBytes(const QString &directory) const override;
    [[nodiscard]] bool supportsReaders() const override { return true; }
    void keepReserve(const QString &directory, qint64 bytes) override;
    [[nodiscard]] bool exists(const QString &file) const override;
    void remove(const QString &file) override;
    Result<> rename(const QString &from, const QString &to) override;
    std::shared_ptr<HandlingPage> handlingPage(const QString &directory) override;
};

} // namespace flotilla
