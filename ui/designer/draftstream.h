#pragma once
// Changes of a draft as bytes, for the history on disk.

#include "ui/designer/flowdocument.h"

#include <QDataStream>

namespace flotilla {

QDataStream &operator<<(QDataStream &out, const DraftOp &op);
QDataStream &operator>>(QDataStream &in, DraftOp &op);

} // namespace flotilla
