#pragma once
// Limits on tries at passwords: per address of the network, per account, and per both, so that
// guessing is slow and a guesser cannot easily shut the owner of an account out.

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace flotilla {

class SignInThrottle
{
public:
    explicit SignInThrottle(const Clock &clock);

    // Takes one try; how long to wait when there is none left.
    [[nodiscard]] std::optional<Millis> take(const QByteArray &account, const QByteArray &peer);
    // After the right password: this account's tries from this address begin anew.
    void succeeded(const QByteArray &account, const QByteArray &peer);

private:
    struct Limit
    {
        char kind;
        Millis spacing;
        int burst;
    };
    static const Limit kPair;
    static const Limit kAccount;
    static const Limit kPeer;

    [[nodiscard]] static QByteArray keyOf(const Limit &limit, const QByteArray &account,
                                          const QByteArray &peer);
    [[nodiscard]] Millis waitFor(const Limit &limit, const QByteArray &key) const;
    void use(const Limit &limit, const QByteArray &key);
    void makeRoom();

    const Clock &m_clock;
    QHash<QByteArray, Millis> m_next; // GCRA: the theoretical arrival time of the next try
};

} // namespace flotilla
