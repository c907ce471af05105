#include "core/api/sandbox.h"

#include "core/http/problem.h"
#include "core/store/connection.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRunningMax = 8;
constexpr std::chrono::milliseconds kSlice{5};
constexpr int kInputsPerSlice = 500; // where no time passes

} // namespace

Sandbox::Sandbox(Parts parts)
    : m_parts(std::move(parts))
{}

Sandbox::~Sandbox()
{
    *m_alive = false;
}

bool Sandbox::run(std::shared_ptr<SandboxWork> work, Respond respond)
{
    if (m_running >= kRunningMax)
        return false;
    ++m_running;
    slice(work, respond);
    return true;
}

void Sandbox::slice(const std::shared_ptr<SandboxWork> &work, const Respond &respond)
{
    const auto end = m_parts.clock.monotonic() + kSlice;
    for (int inputs = 0; inputs < kInputsPerSlice && m_parts.clock.monotonic() < end; ++inputs) {
        Connection &db = m_parts.reader();
        TestPlay *const play = work->current(db);
        if (const auto error = db.error()) {
            db.clearError();
            return this->end(respond, problemResponse(*error));
        }
        if (!play)
            return this->end(respond, work->answer());
        if (!play->script().isEmpty())
            return runScript(work, *play, respond);
        if (play->isDone())
            work->played();
        else
            play->advance();
    }
    later(work, respond);
}

void Sandbox::runScript(const std::shared_ptr<SandboxWork> &work, TestPlay &play,
                        const Respond &respond)
{
    if (!m_parts.runScript) {
        play.giveScript(
            {{u"ok"_s, false}, {u"error"_s, u"Scripts cannot be run by this engine"_s}});
        return later(work, respond);
    }
    // The work holds the chat, and is held until the answer comes.
    m_parts.runScript(play.script(), [this, alive = std::weak_ptr<bool>(m_alive), work, &play,
                                      respond](const QJsonObject &result) {
        const auto token = alive.lock();
        if (!token || !*token)
            return;
        play.giveScript(result);
        later(work, respond);
    });
}

void Sandbox::later(const std::shared_ptr<SandboxWork> &work, const Respond &respond)
{
    m_parts.loop.post([this, alive = std::weak_ptr<bool>(m_alive), work, respond] {
        const auto token = alive.lock();
        if (token && *token)
            slice(work, respond);
    });
}

void Sandbox::end(const Respond &respond, const HttpResponse &response)
{
    --m_running;
    respond(response);
}

} // namespace flotilla
