#pragma once
// Where the keys of stored secrets are kept: outside the database, in a file or in the keychain of
// a desktop.

#include "core/base/random.h"
#include "core/base/secretbox.h"

#include <QString>

#include <memory>

namespace flotilla {

class SecretKeySource
{
public:
    virtual ~SecretKeySource() = default;
    // Oldest first; empty when none were made yet.
    [[nodiscard]] virtual Result<QList<SecretKey>> read() const = 0;
    // Takes the place of all, durably and in one step.
    virtual Result<> write(const QList<SecretKey> &keys) = 0;
};

// Lines "<id> <64 hexadecimal digits>", readable by the owner only; the last one seals.
class SecretKeyFile final : public SecretKeySource
{
public:
    explicit SecretKeyFile(QString fileName);
    // Forbidden when others may read the file.
    [[nodiscard]] Result<QList<SecretKey>> read() const override;
    Result<> write(const QList<SecretKey> &keys) override;

private:
    QString m_fileName;
};

// The keys of one start. A key made anew is written down only after the database was seen to need
// no other: a lost key file is an error, not a reason for a new key.
class SecretKeyRing
{
public:
    static Result<SecretKeyRing> open(SecretKeySource &source, Random &random);

    [[nodiscard]] const std::shared_ptr<const SecretBox> &box() const { return m_box; }
    // Stores a key made by open(); nothing otherwise.
    Result<> keep();
    // A new key that seals from now on; stored at once. The ones before still open.
    Result<> addKey(Random &random);
    // Forgets all keys but the current one: copies of the database sealed with them stay shut.
    Result<> forgetOld();

private:
    SecretKeyRing(SecretKeySource &source, QList<SecretKey> keys, bool fresh);

    SecretKeySource *m_source;
    QList<SecretKey> m_keys;
    bool m_fresh = false;
    std::shared_ptr<const SecretBox> m_box;
};

} // namespace flotilla
