#pragma once
// The live figures of one step in a strip: who came, went on, stands there and left. It is there
// only while there are figures of the step.

#include "ui/designer/flowscene.h"
#include "ui/kit/painted.h"

#include <array>

namespace flotilla {

class StepFigures : public Painted
{
    Q_OBJECT

public:
    StepFigures(const FlowScene &scene, QString step, QWidget *parent = nullptr);

    // As it is shown: "2,268 came".
    [[nodiscard]] QStringList cells() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Cell
    {
        QString figure;
        QString word;
        ColourRole colour = &Tokens::text;
    };
    void retell();
    [[nodiscard]] int columnsFor(int width) const; // half of them where words are long
    [[nodiscard]] QSize cellSize() const;
    void paintCell(QPainter &painter, const QRect &place, const Cell &cell) const;

    const FlowScene &m_scene;
    QString m_step;
    std::array<Cell, 4> m_cells;
};

} // namespace flotilla
