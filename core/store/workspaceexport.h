#pragma once
// Everything of one workspace as lines of JSON, row by row, as of one moment; without secrets.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QIODevice>

namespace flotilla {

// {"format":"flotilla-workspace","version":1,"workspace":"Main","at":"...","left_out":[...]}, then
// {"table":"contact","row":{...}} for each row, and {"end":true,"rows":3120} as the last line.
// Bytes are {"base64":"..."}, times UTC milliseconds. Rows written, or why it ended early.
Result<qint64> exportWorkspace(Connection &db, const QString &name, Instant now, QIODevice &to);

} // namespace flotilla
