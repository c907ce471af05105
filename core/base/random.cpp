#include "core/base/random.h"

#include <sodium.h>

#include <bit>
#include <cstring>

namespace flotilla {

qint64 Random::between(qint64 low, qint64 high)
{
    Q_ASSERT(low <= high);
    const quint64 span = static_cast<quint64>(high) - static_cast<quint64>(low) + 1;
    if (span == 0)
        return static_cast<qint64>(next());
    // Reject the tail so that every value is equally likely.
    const quint64 limit = ~quint64(0) - (~quint64(0) % span + 1) % span;
    quint64 draw = next();
    while (draw > limit)
        draw = next();
    return static_cast<qint64>(static_cast<quint64>(low) + draw % span);
}

QByteArray Random::bytes(int count)
{
    QByteArray result(count, Qt::Uninitialized);
    for (int at = 0; at < count; at += 8) {
        const quint64 word = next();
        std::memcpy(result.data() + at, &word, static_cast<size_t>(std::min(8, count - at)));
    }
    return result;
}

quint64 SystemRandom::next()
{
    quint64 word = 0;
    randombytes_buf(&word, sizeof word);
    return word;
}

SeededRandom::SeededRandom(quint64 seed)
{
    for (quint64 &word : m_state) {
        seed += 0x9e3779b97f4a7c15u;
        quint64 z = seed;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        word = z ^ (z >> 31);
    }
}

quint64 SeededRandom::next()
{
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 t = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= t;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

} // namespace flotilla
