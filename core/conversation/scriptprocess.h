#pragma once
// Runs scripts in a process of their own, one after the other: core/flow/script/scripthost.h.

#include "core/base/clock.h"
#include "core/flow/scriptrunner.h"

#include <QString>

#include <memory>

namespace flotilla {

class ScriptProcess final : public ScriptRunner
{
public:
    // `program` is started with the one argument `script-host` when the first script comes. Lives,
    // runs and is destroyed on `loop`, a thread with a Qt event loop.
    ScriptProcess(QString program, Loop &loop);
    ~ScriptProcess() override;

    void run(const QJsonObject &job, std::function<void(const QJsonObject &)> done) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace flotilla
