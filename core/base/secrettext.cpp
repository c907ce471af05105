#include "core/base/secrettext.h"

#include "core/base/sodiumbytes.h"

#include <sodium.h>

namespace flotilla {

bool sameSecret(QByteArrayView given, QByteArrayView expected)
{
    // Hashing both first makes the time independent of where and whether the lengths differ.
    unsigned char left[crypto_generichash_BYTES];
    unsigned char right[crypto_generichash_BYTES];
    crypto_generichash(left, sizeof left, bytesOf(given), sizeOf(given), nullptr, 0);
    crypto_generichash(right, sizeof right, bytesOf(expected), sizeOf(expected), nullptr, 0);
    return sodium_memcmp(left, right, sizeof left) == 0 && !expected.isEmpty();
}

QByteArray shortHash(std::initializer_list<QByteArrayView> parts)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, 16);
    for (const QByteArrayView part : parts) {
        const quint64 length = static_cast<quint64>(part.size());
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(&length),
                                  sizeof length);
        crypto_generichash_update(&state, bytesOf(part), sizeOf(part));
    }
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(hash.data()), 16);
    return hash;
}

QByteArray tokenHash(QByteArrayView token)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES,
                       bytesOf(token), sizeOf(token), nullptr, 0);
    return hash;
}

} // namespace flotilla
