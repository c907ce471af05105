#pragma once
// Where the live figures of a flow stand on its canvas, and what they say. The painter paints them
// here, and the mouse finds them here.

#include "ui/designer/flowscene.h"

namespace flotilla {

struct FigureMark
{
    enum class Kind {
        People,  // who came to the step, in its header; without a step: who began the flow
        Left,    // a pill under the card
        Waiting, // another one: who stands there now
        Way      // on a line, or in the row where it begins
    };
    Kind kind = Kind::People;
    QString step;
    FlowEdge edge = {}; // of Way
    QRectF rect;
    QString text;
    bool isInRow = false; // of Way

    [[nodiscard]] QString icon() const;
    // "2,268 people came here. Click to see their chats."
    [[nodiscard]] QString words(const FlowScene &scene) const;
};

class FigureMarks
{
public:
    explicit FigureMarks(const FlowScene &scene)
        : m_scene(scene)
    {}

    // Of a card that is seen in full, from its top left.
    [[nodiscard]] QList<FigureMark> of(const NodeItem &node) const;
    [[nodiscard]] std::optional<FigureMark> of(const EdgeItem &edge) const; // in scene places
    [[nodiscard]] std::optional<FigureMark> ofStart() const; // from its card's top left
    // Under the pointer, in scene places; pills may be hit a little beside them.
    [[nodiscard]] std::optional<FigureMark> at(QPointF inScene, double scale) const;

    [[nodiscard]] static QString percentText(double percent);

private:
    [[nodiscard]] FigureMark inHeader(const QString &step, double cardWidth, int people) const;
    [[nodiscard]] QRectF pill(QPointF leftMiddle, const QString &text, bool hasIcon) const;

    const FlowScene &m_scene;
};

} // namespace flotilla
