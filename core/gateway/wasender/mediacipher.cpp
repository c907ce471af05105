#include "core/gateway/wasender/mediacipher.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <memory>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMediaKeyBytes = 32;
constexpr qsizetype kMacBytes = 10;
constexpr qsizetype kBlockBytes = 16;
constexpr qsizetype kExpandedBytes = 80; // iv 16, cipher key 32, MAC key 32; the rest is unused
constexpr qsizetype kFileBytesMax = 128 * 1024 * 1024;

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

QByteArray hmac(QByteArrayView key, std::initializer_list<QByteArrayView> parts)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(key), static_cast<size_t>(key.size()));
    for (const QByteArrayView part : parts)
        crypto_auth_hmacsha256_update(&state, bytes(part), static_cast<size_t>(part.size()));
    QByteArray digest(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(digest.data()));
    return digest;
}

// RFC 5869 with the salt of zeroes that an absent salt stands for.
QByteArray expand(const QByteArray &mediaKey, MediaSort sort)
{
    static constexpr QByteArrayView kInfo[] = {"WhatsApp Image Keys", "WhatsApp Video Keys",
                                               "WhatsApp Audio Keys", "WhatsApp Document Keys"};
    const QByteArray salt(crypto_auth_hmacsha256_BYTES, '\0');
    const QByteArray secret = hmac(salt, {mediaKey});
    QByteArray expanded;
    QByteArray block;
    for (char counter = 1; expanded.size() < kExpandedBytes; ++counter) {
        block =
            hmac(secret, {block, kInfo[static_cast<size_t>(sort)], QByteArrayView(&counter, 1)});
        expanded += block;
    }
    return expanded;
}

struct Keys
{
    QByteArray iv;
    QByteArray cipher;
    QByteArray mac;
};

Result<Keys> keysOf(const QByteArray &mediaKey, MediaSort sort, qsizetype fileBytes)
{
    if (mediaKey.size() != kMediaKeyBytes)
        return fail(ErrorCode::Invalid, u"The media key must be 32 bytes"_s, u"mediaKey"_s);
    if (fileBytes > kFileBytesMax)
        return fail(ErrorCode::TooLarge, u"The file is larger than 128 MB"_s);
    const QByteArray expanded = expand(mediaKey, sort);
    return Keys{expanded.mid(0, 16), expanded.mid(16, 32), expanded.mid(48, 32)};
}

// Empty on failure; a file has at least one block, so never empty on success.
QByteArray crypt(QByteArrayView input, const Keys &keys, bool encrypt)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    QByteArray output(input.size() + kBlockBytes, Qt::Uninitialized);
    auto *const out = reinterpret_cast<unsigned char *>(output.data());
    int written = 0;
    int last = 0;
    if (!context ||
        EVP_CipherInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, bytes(keys.cipher),
                          bytes(keys.iv), encrypt ? 1 : 0) != 1 ||
        EVP_CipherUpdate(context.get(), out, &written, bytes(input),
                         static_cast<int>(input.size())) != 1 ||
        EVP_CipherFinal_ex(context.get(), out + written, &last) != 1)
        return {};
    output.truncate(written + last);
    return output.isNull() ? QByteArray("") : output;
}

} // namespace

Result<QByteArray> decryptMedia(const QByteArray &file, const QByteArray &mediaKey, MediaSort sort)
{
    const Result<Keys> keys = keysOf(mediaKey, sort, file.size());
    if (!keys)
        return tl::unexpected<Error>(keys.error());
    const qsizetype cipherBytes = file.size() - kMacBytes;
    if (cipherBytes < kBlockBytes || cipherBytes % kBlockBytes != 0)
        return fail(ErrorCode::Invalid, u"The file is cut short: not whole cipher blocks"_s);
    const QByteArrayView cipher = QByteArrayView(file).first(cipherBytes);
    const QByteArray mac = hmac(keys->mac, {keys->iv, cipher});
    if (sodium_memcmp(mac.constData(), file.constData() + cipherBytes, kMacBytes) != 0)
        return fail(ErrorCode::Invalid, u"The file does not match its key: the MAC differs"_s);
    const QByteArray plain = crypt(cipher, *keys, false);
    if (plain.isNull())
        return fail(ErrorCode::Invalid, u"The file's padding is damaged"_s);
    return plain;
}

Result<QByteArray> encryptMedia(const QByteArray &plain, const QByteArray &mediaKey, MediaSort sort)
{
    const Result<Keys> keys = keysOf(mediaKey, sort, plain.size());
    if (!keys)
        return tl::unexpected<Error>(keys.error());
    const QByteArray cipher = crypt(plain, *keys, true);
    if (cipher.isNull())
        return fail(ErrorCode::Internal, u"The cipher refused the file"_s);
    return cipher + hmac(keys->mac, {keys->iv, cipher}).first(kMacBytes);
}

MediaSort mediaSortOf(QByteArrayView messageName)
{
    if (messageName == "imageMessage" || messageName == "stickerMessage")
        return MediaSort::Image;
    if (messageName == "videoMessage" || messageName == "ptvMessage")
        return MediaSort::Video;
    return messageName == "audioMessage" ? MediaSort::Audio : MediaSort::Document;
}

} // namespace flotilla
