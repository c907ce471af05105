#pragma once
// The one source of randomness of the engine; the simulation passes a seeded one.

#include <QByteArray>
#include <QtGlobal>

namespace flotilla {

class Random
{
public:
    virtual ~Random() = default;
    virtual quint64 next() = 0; // all 64 bits uniform

    // Uniform in [0, 1).
    [[nodiscard]] double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    // Uniform in [low, high], both included.
    [[nodiscard]] qint64 between(qint64 low, qint64 high);
    [[nodiscard]] bool chance(double probability) { return unit() < probability; }
    [[nodiscard]] QByteArray bytes(int count);
    // Lower-case hexadecimal text of `count` random bytes.
    [[nodiscard]] QByteArray hex(int count) { return bytes(count).toHex(); }
};

// From the operating system, fit for secrets. Safe from any thread.
class SystemRandom final : public Random
{
public:
    quint64 next() override;
};

// xoshiro256** seeded by splitmix64 (Blackman and Vigna, public domain): the same on every machine.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(quint64 seed);
    quint64 next() override;

private:
    quint64 m_state[4];
};

} // namespace flotilla
