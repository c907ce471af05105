#pragma once
// JSON as a text that people keep: read strictly, written canonically.

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace flotilla {

struct JsonLimits
{
    qsizetype bytes = 4 * 1024 * 1024;
    int depth = 64;
};

// One object. Refuses what a lenient reader would hide: a key written twice, nesting or size beyond
// the limits. The message names the place as line and column.
[[nodiscard]] Result<QJsonObject> parseStrictly(const QByteArray &bytes, JsonLimits limits = {});

// Sorted keys, two-space indent, one newline at the end. Equal values give equal bytes.
[[nodiscard]] QByteArray canonicalJson(const QJsonValue &value);

// Roughly what the value takes as JSON, without writing it.
[[nodiscard]] qsizetype jsonSize(const QJsonValue &value);

// Appends one step to a JSON pointer, with "~" and "/" escaped.
[[nodiscard]] QString pointer(const QString &parent, const QString &key);
[[nodiscard]] QString pointer(const QString &parent, qsizetype index);

} // namespace flotilla
