#pragma once
// Paints what is on the canvas. Everything is painted in scene pixels; who calls has scaled.

#include "ui/designer/flowscene.h"

#include <QPainter>

namespace flotilla {

enum class DetailLevel { Far, Middle, Full };
[[nodiscard]] DetailLevel detailAt(double scale);

class NodePainter
{
public:
    explicit NodePainter(const FlowScene &scene)
        : m_scene(scene)
    {}

    struct State
    {
        bool isSelected = false;
        bool isHovered = false;
        DetailLevel detail = DetailLevel::Full;
        double pixelRatio = 1; // of icons: scale times that of the screen

        bool operator==(const State &) const = default;
    };

    // What a card may paint outside itself.
    [[nodiscard]] static QMarginsF margins();
    // From the card's top left.
    void paintNode(QPainter &painter, const NodeItem &node, const State &state) const;
    void paintStart(QPainter &painter, const NodeLayout &layout, const State &state,
                    const QString &count = {}) const;
    // In scene places.
    void paintPorts(QPainter &painter, const NodeItem &node, bool isHovered) const;
    // Only as much of it as runs through the area.
    void paintEdge(QPainter &painter, const EdgeItem &edge, bool isHot, bool isSelected,
                   const QRectF &area) const;
    void paintEdgeLabel(QPainter &painter, const EdgeItem &edge, bool isHot) const;
    void paintGroup(QPainter &painter, const StepGroup &group) const;
    void paintNote(QPainter &painter, const QJsonObject &note, bool isSelected,
                   double pixelRatio) const;
    // All of it as rectangles and lines.
    void paintFar(QPainter &painter, const std::vector<int> &nodes, const std::vector<int> &edges,
                  double scale) const;
    // From the card of the beginning to the first step.
    void paintStartLine(QPainter &painter) const;
    [[nodiscard]] double edgeWidth(const FlowEdge &edge) const;

private:
    void paintCard(QPainter &painter, const NodeLayout &layout, const QPen &pen) const;
    void paintHeader(QPainter &painter, const NodeLayout &layout, const QString &count,
                     const State &state, bool isGone = false) const;
    void paintRow(QPainter &painter, const NodeLayout &layout, const NodeRow &row,
                  const State &state) const;
    void paintText(QPainter &painter, const NodeRow &row, QPointF at, double width) const;
    void paintBadges(QPainter &painter, const NodeItem &node, const State &state) const;
    void paintFigures(QPainter &painter, const NodeItem &node, const State &state) const;
    void paintPill(QPainter &painter, QPointF leftMiddle, const QString &text, const QString &icon,
                   const QColor &strong, const QColor &fill, const QColor &border,
                   double pixelRatio) const;
    void paintDiff(QPainter &painter, const NodeItem &node, double pixelRatio) const;
    [[nodiscard]] bool isNewOption(const NodeRow &row) const; // in a step that was there before
    [[nodiscard]] double widthFor(int people) const;
    [[nodiscard]] const Tokens &tokens() const;

    const FlowScene &m_scene;
};

} // namespace flotilla
