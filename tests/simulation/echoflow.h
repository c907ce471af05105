#pragma once
// The flow of the tests: answers every message with what it read, what it read before, the version
// its run began with and the version that answers, twice (checker.h reads it back).

#include <QJsonObject>

namespace flotilla {

[[nodiscard]] QJsonObject echoFlow(const QString &version);

} // namespace flotilla
