#pragma once
// The canvas for screen readers: each step, note and way is a child with its name, place
// and state.

#include "ui/designer/flowview.h"

#include <QAccessibleWidget>
#include <QHash>

namespace flotilla {

class FlowViewAccessible : public QAccessibleWidget
{
public:
    explicit FlowViewAccessible(FlowView *view);
    ~FlowViewAccessible() override;
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    [[nodiscard]] static QString nameOf(const FlowScene &scene, const CanvasPlace &place);
    // "Quantidade, number input, 2 outputs, 1 error"
    [[nodiscard]] static QString nameOf(const FlowScene &scene, const QString &step);
    [[nodiscard]] static QString nameOf(const FlowScene &scene, const FlowEdge &edge);

private:
    [[nodiscard]] FlowView *view() const;
    [[nodiscard]] static QString keyOf(const CanvasPlace &place);
    [[nodiscard]] CanvasPlace placeAt(qsizetype index) const;
    QAccessibleInterface *kept(const CanvasPlace &place) const;

    mutable QHash<QString, QAccessible::Id> m_children;
};

} // namespace flotilla
