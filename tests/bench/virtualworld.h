#pragma once
// A whole engine in virtual time on a real file, with a gateway that answers at once: for figures
// that count CPU and memory instead of waiting.

#include "core/base/random.h"
#include "core/engine/engine.h"
#include "core/model/session.h"
#include "tests/support/virtualtime.h"

#include <QTemporaryDir>

#include <memory>

namespace flotilla {

// Takes every request of the WasenderApi client and answers success after 20 ms of virtual time.
class InstantGateway final : public HttpTransport
{
public:
    explicit InstantGateway(Loop &loop)
        : m_loop(loop)
    {}
    void send(OutgoingRequest request, std::function<void(Exchange)> done) override;
    [[nodiscard]] qint64 sends() const { return m_sends; }

private:
    Loop &m_loop;
    qint64 m_sends = 0;
};

class VirtualWorld
{
public:
    VirtualWorld();
    ~VirtualWorld();

    // A workspace with so many connected sessions, no limits that matter.
    void addSessions(int count);
    // Publishes a flow that answers any message and waits for the next one.
    void publishEchoFlow();
    // A webhook of 1.5 KB: message `number` of chat `chat` on session `session`; the time goes on
    // by `step`.
    void receive(int session, int chat, int number, Millis step);
    void drain(Millis span) { m_time.advance(span); }

    [[nodiscard]] qint64 acked() const { return m_acked; }
    [[nodiscard]] qint64 sends() const { return m_gateway->sends(); }
    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] QString directory() const { return m_directory.path(); }
    [[nodiscard]] WorkspaceId workspace() const { return m_workspace; }
    template<class T>
    Result<T> write(std::function<Result<T>(WriteTx &)> command);

private:
    QTemporaryDir m_directory;
    VirtualTime m_time;
    SeededRandom m_random{1};
    std::unique_ptr<Disk> m_disk;
    std::unique_ptr<Loop> m_loop;
    std::unique_ptr<InstantGateway> m_gateway;
    std::unique_ptr<Engine> m_engine;
    WorkspaceId m_workspace;
    QList<Session> m_sessions;
    qint64 m_acked = 0;
};

// The body of a webhook as WasenderApi sends it, padded to 1.5 KB.
[[nodiscard]] QByteArray webhookBody(int chat, int number, Instant at);

template<class T>
Result<T> VirtualWorld::write(std::function<Result<T>(WriteTx &)> command)
{
    std::optional<Result<T>> answer;
    const bool taken = m_engine->database().writer().ask<T>(
        Writer::Priority::Housekeeping, std::move(command), *m_loop,
        [&answer](Result<T> result) { answer = std::move(result); });
    if (!taken)
        return fail(ErrorCode::Unavailable, QStringLiteral("the engine takes no writes now"));
    while (!answer && m_time.runNext()) {
    }
    return std::move(*answer);
}

} // namespace flotilla
