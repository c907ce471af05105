#pragma once
// A small bot as Typebot exports it: it says "Hi" and asks for a payment, which no flow can.

#include <QJsonObject>

namespace flotilla {

[[nodiscard]] QJsonObject typebotSample(const QString &name);

} // namespace flotilla
