#pragma once
// Changes to a JSON document as data: JSON Patch (RFC 6902) with add, remove and replace.

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace flotilla {

// All operations in order, or none: the error names the one that does not fit.
[[nodiscard]] Result<QJsonObject> patched(const QJsonObject &document,
                                          const QJsonArray &operations);

// The keys of a JSON pointer, with "~0" and "~1" read. "" has none.
[[nodiscard]] QStringList keysOf(const QString &pointer);

} // namespace flotilla
