#pragma once
// Where script blocks are run: a seam, so that simulation and tests can answer themselves.

#include <QJsonObject>

#include <functional>

namespace flotilla {

class ScriptRunner
{
public:
    virtual ~ScriptRunner() = default;
    // `job` as in Effect::RunScript. `done` gets {ok, value | error}, once, on the caller's thread.
    virtual void run(const QJsonObject &job, std::function<void(const QJsonObject &)> done) = 0;
};

} // namespace flotilla
