#pragma once
// A program or an operator at the engine's API, over the lossy network.

#include "tests/simulation/simulatedengine.h"

#include <QJsonObject>

namespace flotilla {

class Door
{
public:
    struct Reply
    {
        int status = 0; // 0: nobody knows
        QJsonObject json;

        [[nodiscard]] bool isOk() const { return status >= 200 && status < 300; }
    };
    using Then = std::function<void(const Reply &)>;

    Door(SimulatedEngine &engine, Loop &outside, Random &random);

    // One try.
    void call(const QByteArray &token, const QByteArray &method, const QByteArray &path,
              const QJsonObject &body, Then then, const QByteArray &idempotencyKey = {});
    // Again until there is an answer other than "try later".
    void insist(const QByteArray &token, const QByteArray &method, const QByteArray &path,
                const QJsonObject &body, Then then, const QByteArray &idempotencyKey = {});

private:
    SimulatedEngine &m_engine;
    Loop &m_outside;
    Random &m_random;
};

} // namespace flotilla
