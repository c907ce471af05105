#pragma once
// The whole flow in a corner of the canvas, and the part of it that one sees.

#include "ui/designer/flowview.h"

namespace flotilla {

class MiniMap : public QWidget
{
    Q_OBJECT

public:
    explicit MiniMap(FlowView &view, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void redraw(); // at most ten times a second
    void go(QPointF at);
    [[nodiscard]] QPointF toMap(QPointF inScene) const;

    FlowView &m_view;
    QPixmap m_cards;
    QTimer m_redraw;
    QRectF m_bounds;
    double m_scale = 1;
};

} // namespace flotilla
