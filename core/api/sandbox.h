#pragma once
// Test chats on their way: played on the API's loop in slices, between which other calls are
// served. Nothing of it is written, sent or asked.

#include "core/base/clock.h"
#include "core/flow/testplay.h"
#include "core/http/message.h"

#include <functional>
#include <memory>

namespace flotilla {

class Connection;

// The chats of one call.
class SandboxWork
{
public:
    virtual ~SandboxWork() = default;
    // The chat to play now; null: all are played. Rows may be read.
    virtual TestPlay *current(Connection &db) = 0;
    virtual void played() = 0; // the current one is done
    virtual HttpResponse answer() = 0;
};

class Sandbox
{
public:
    // Answers on the sandbox's loop.
    using RunScript =
        std::function<void(const QJsonObject &job, std::function<void(const QJsonObject &)> done)>;
    struct Parts
    {
        const Clock &clock;
        Loop &loop;
        std::function<Connection &()> reader;
        RunScript runScript; // absent: scripts fail and say so
    };

    explicit Sandbox(Parts parts);
    ~Sandbox();
    // False when as many as may be are on their way.
    [[nodiscard]] bool run(std::shared_ptr<SandboxWork> work, Respond respond);

private:
    void slice(const std::shared_ptr<SandboxWork> &work, const Respond &respond);
    void runScript(const std::shared_ptr<SandboxWork> &work, TestPlay &play,
                   const Respond &respond);
    void later(const std::shared_ptr<SandboxWork> &work, const Respond &respond);
    void end(const Respond &respond, const HttpResponse &response);

    Parts m_parts;
    int m_running = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace flotilla
