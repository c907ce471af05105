#pragma once
// Places the steps of a flow in layers from its start on, so that ways run forward and cross
// little.

#include "ui/designer/flowdocument.h"

#include <QPointF>
#include <QSizeF>

namespace flotilla {

// The place of every step, on the 8 px grid; the start keeps the origin of the old picture. Depends
// on the graph, the sizes and that origin only, so that doing it again changes nothing.
[[nodiscard]] QHash<QString, QPointF> layeredLayout(const FlowDocument &document,
                                                    const QHash<QString, QSizeF> &sizes);

} // namespace flotilla
