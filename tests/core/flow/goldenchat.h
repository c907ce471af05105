#pragma once
// Recorded chats: inputs, and what a flow did with each. With FLOTILLA_RECORD_GOLDEN set they are
// recorded anew instead of compared; read the difference before keeping it.

#include "tests/core/flow/chat.h"

namespace flotilla {

[[nodiscard]] QByteArray contentOf(const QString &path);
// The recording with what the flow does now. Its "flow" is a document, or the name of a file in
// resources/flows; "calls" holds documents that it may call.
[[nodiscard]] QJsonObject replayed(const QJsonObject &golden);
// Compares a file of one recording with what comes now, line by line; fails the running test where
// they differ.
void compareGolden(const QString &path);
// The same with what the file should hold now.
void compareText(const QString &path, const QByteArray &now);

} // namespace flotilla
