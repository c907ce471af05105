#pragma once
// Bytes as libsodium takes them.

#include <QByteArray>
#include <QByteArrayView>

namespace flotilla {

[[nodiscard]] inline const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

[[nodiscard]] inline unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

[[nodiscard]] inline size_t sizeOf(QByteArrayView view)
{
    return static_cast<size_t>(view.size());
}

} // namespace flotilla
