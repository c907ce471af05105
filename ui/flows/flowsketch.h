#pragma once
// A flow as a small picture: its steps as coloured boxes and the ways between them.

#include "core/flow/flow.h"
#include "ui/theme/theme.h"

#include <QLineF>
#include <QMetaType>
#include <QRectF>

class QPainter;

namespace flotilla {

struct FlowSketch
{
    struct Card
    {
        QRectF rect; // within 0 to 1
        QString category;
    };
    QList<Card> cards;
    QList<QLineF> ways;
    double aspect = 1; // width to height of the whole

    // Of the first steps of a large flow.
    [[nodiscard]] static FlowSketch of(const Flow &flow);
};

// On its dotted ground, `pad` within `rect`.
void drawSketch(QPainter &painter, const QRect &rect, const Theme &theme, const FlowSketch &sketch,
                int pad, Qt::LayoutDirection direction);

// A flow that nobody has placed on a canvas yet (a template, an import) gets its places.
void placeSteps(Flow &flow, const Theme &theme);

} // namespace flotilla

Q_DECLARE_METATYPE(flotilla::FlowSketch)
