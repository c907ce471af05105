#pragma once
// The canvas for screen readers: each step and each way is a child with its name, place and state.

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

    // "Quantidade, number input, 2 outputs, 1 error"
    [[nodiscard]] static QString nameOf(const FlowScene &scene, const QString &step);
    [[nodiscard]] static QString nameOf(const FlowScene &scene, const FlowEdge &edge);

private:
    [[nodiscard]] FlowView *view() const;
    [[nodiscard]] static QString keyOf(const FlowEdge &edge);
    QAccessibleInterface *kept(const QString &key, const QString &step, const FlowEdge &edge) const;

    mutable QHash<QString, QAccessible::Id> m_children;
};

} // namespace flotilla
