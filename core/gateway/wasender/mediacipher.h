#pragma once
// WhatsApp's media encryption: keys by HKDF-SHA256 from the message's media key, AES-256-CBC, and a
// truncated HMAC at the end of the file.

#include "core/base/result.h"

#include <QByteArray>

namespace flotilla {

enum class MediaSort { Image, Video, Audio, Document }; // stickers are images

// Fails (Invalid) when the key is not 32 bytes, or the file is cut or was tampered with.
[[nodiscard]] Result<QByteArray> decryptMedia(const QByteArray &file, const QByteArray &mediaKey,
                                              MediaSort sort);
// For the simulator, which serves files as WhatsApp does.
[[nodiscard]] Result<QByteArray> encryptMedia(const QByteArray &plain, const QByteArray &mediaKey,
                                              MediaSort sort);
// "imageMessage", "stickerMessage" and so on; Document for names unknown.
[[nodiscard]] MediaSort mediaSortOf(QByteArrayView messageName);

} // namespace flotilla
