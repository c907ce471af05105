#include "core/base/oneshotbody.h"

#include <cstring>

namespace flotilla {

OneShotBody::OneShotBody(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    // Unbuffered, or the device itself would take bytes ahead and spoil the count.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_body.size() - m_taken;
}

bool OneShotBody::reset()
{
    m_askedToRewind = true;
    return false;
}

qint64 OneShotBody::readData(char *data, qint64 bytesMax)
{
    const qint64 count = qMin(bytesMax, m_body.size() - m_taken);
    if (count <= 0)
        return atEnd() ? -1 : 0;
    std::memcpy(data, m_body.constData() + m_taken, static_cast<size_t>(count));
    m_taken += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace flotilla
