#pragma once
// Comparing and hashing of secrets without leaking them through time.

#include <QByteArray>

namespace flotilla {

// Constant time in the length of `given`; an empty expectation never matches.
[[nodiscard]] bool sameSecret(QByteArrayView given, QByteArrayView expected);

// BLAKE2b-128 of the parts, each with its length before it: a short key for deduplication and
// look-up (libsodium crypto_generichash). Not for passwords.
[[nodiscard]] QByteArray shortHash(std::initializer_list<QByteArrayView> parts);

// BLAKE2b-256, for looking up API tokens, which are long and random.
[[nodiscard]] QByteArray tokenHash(QByteArrayView token);

} // namespace flotilla
