#pragma once
// Secrets at rest: XChaCha20-Poly1305 under a key that is kept outside the database, so that a dump
// or a backup holds no plain text.

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace flotilla {

struct SecretKey
{
    quint32 id = 0;   // in every value sealed with it
    QByteArray bytes; // 32
};

class SecretBox
{
public:
    static constexpr int kKeyBytes = 32;

    // At least one key; the last one seals, all open. Immutable, and safe from any thread.
    explicit SecretBox(QList<SecretKey> keys);
    ~SecretBox();
    SecretBox(const SecretBox &) = delete;
    SecretBox &operator=(const SecretBox &) = delete;

    // A version byte, the key's id, a nonce and the ciphertext. The nonce comes from a keyed hash
    // of the value and its place: the same value in the same place looks the same, and nothing else
    // repeats, without a source of randomness.
    [[nodiscard]] QByteArray seal(QByteArrayView plain, QByteArrayView place) const;
    // Internal when it was sealed with a key that is not here, for another place, or was changed.
    [[nodiscard]] Result<QByteArray> open(QByteArrayView sealed, QByteArrayView place) const;

    [[nodiscard]] quint32 currentKey() const { return m_keys.last().id; }
    [[nodiscard]] bool hasKey(quint32 id) const;
    // The key a value was sealed with; 0 when it is no sealed value.
    [[nodiscard]] static quint32 keyOf(QByteArrayView sealed);

private:
    struct Keys
    {
        quint32 id;
        QByteArray cipher;
        QByteArray nonce;
    };
    QList<Keys> m_keys; // derived, wiped at the end
};

} // namespace flotilla
