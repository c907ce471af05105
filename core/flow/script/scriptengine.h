#pragma once
// Runs one script in this process: for the child of a ScriptHost, which has limits, and for nobody
// else.

#include <QByteArray>
#include <QJsonObject>

namespace flotilla {

// `job`: {code, now, seed, given: {vars, contact, session, message}}; the process's own time zone
// is the script's. The answer is JSON: {"ok": true, "value": ...} or {"ok": false, "error": ...}.
// The same job gives the same answer: there is no clock and no chance but those of the job.
[[nodiscard]] QByteArray runScript(const QJsonObject &job);

} // namespace flotilla
