#include "core/base/secretbox.h"

#include "core/base/sodiumbytes.h"

#include <sodium.h>

#include <QtEndian>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr char kVersion = 1;
constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kHeadBytes = 1 + 4 + kNonceBytes;
constexpr char kContext[crypto_kdf_CONTEXTBYTES + 1] = "flotilla";

static_assert(SecretBox::kKeyBytes == crypto_kdf_KEYBYTES);
static_assert(SecretBox::kKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

QByteArray derived(const QByteArray &key, quint64 number)
{
    QByteArray out(SecretBox::kKeyBytes, Qt::Uninitialized);
    crypto_kdf_derive_from_key(bytesOf(out), sizeOf(out), number, kContext, bytesOf(key));
    return out;
}

auto doesNotOpen(const QString &why)
{
    return fail(ErrorCode::Internal,
                u"A stored secret cannot be opened; put the right secret key file in place."_s, {},
                why);
}

} // namespace

SecretBox::SecretBox(QList<SecretKey> keys)
{
    Q_ASSERT(!keys.isEmpty());
    for (SecretKey &key : keys) {
        Q_ASSERT(key.id != 0 && key.bytes.size() == kKeyBytes);
        m_keys.append({key.id, derived(key.bytes, 1), derived(key.bytes, 2)});
    }
}

SecretBox::~SecretBox()
{
    for (Keys &keys : m_keys) {
        sodium_memzero(keys.cipher.data(), sizeOf(keys.cipher));
        sodium_memzero(keys.nonce.data(), sizeOf(keys.nonce));
    }
}

QByteArray SecretBox::seal(QByteArrayView plain, QByteArrayView place) const
{
    const Keys &keys = m_keys.last();
    QByteArray sealed(kHeadBytes + plain.size() + kTagBytes, Qt::Uninitialized);
    sealed[0] = kVersion;
    qToBigEndian(keys.id, sealed.data() + 1);
    unsigned char *const nonce = bytesOf(sealed) + 5;
    crypto_generichash_state state;
    crypto_generichash_init(&state, bytesOf(keys.nonce), sizeOf(keys.nonce), kNonceBytes);
    const quint64 placeBytes = static_cast<quint64>(place.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(&placeBytes),
                              sizeof placeBytes);
    crypto_generichash_update(&state, bytesOf(place), sizeOf(place));
    crypto_generichash_update(&state, bytesOf(plain), sizeOf(plain));
    crypto_generichash_final(&state, nonce, kNonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + kNonceBytes, nullptr, bytesOf(plain),
                                               sizeOf(plain), bytesOf(place), sizeOf(place),
                                               nullptr, nonce, bytesOf(keys.cipher));
    return sealed;
}

Result<QByteArray> SecretBox::open(QByteArrayView sealed, QByteArrayView place) const
{
    const quint32 id = keyOf(sealed);
    if (id == 0)
        return doesNotOpen(u"no sealed value"_s);
    const auto keys = std::find_if(m_keys.begin(), m_keys.end(),
                                   [id](const Keys &each) { return each.id == id; });
    if (keys == m_keys.end())
        return doesNotOpen(
            u"sealed with the key %1, which is not here"_s.arg(id, 8, 16, QChar(u'0')));
    QByteArray plain(sealed.size() - kHeadBytes - kTagBytes, Qt::Uninitialized);
    const unsigned char *const nonce = bytesOf(sealed) + 5;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytesOf(plain), nullptr, nullptr, nonce + kNonceBytes,
            sizeOf(sealed) - static_cast<size_t>(kHeadBytes), bytesOf(place), sizeOf(place), nonce,
            bytesOf(keys->cipher)) != 0)
        return doesNotOpen(u"changed, or sealed for another place"_s);
    return plain;
}

bool SecretBox::hasKey(quint32 id) const
{
    return std::any_of(m_keys.begin(), m_keys.end(),
                       [id](const Keys &each) { return each.id == id; });
}

quint32 SecretBox::keyOf(QByteArrayView sealed)
{
    if (sealed.size() < kHeadBytes + kTagBytes || sealed[0] != kVersion)
        return 0;
    return qFromBigEndian<quint32>(sealed.data() + 1);
}

} // namespace flotilla
