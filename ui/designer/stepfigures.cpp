#include "ui/designer/stepfigures.h"

#include "ui/designer/canvassizes.h"
#include "ui/designer/figuremarks.h"
#include "ui/theme/box.h"
#include "ui/theme/tabular.h"

#include <QLocale>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <utility>

namespace flotilla {

using namespace Qt::StringLiterals;

StepFigures::StepFigures(const FlowScene &scene, QString step, QWidget *parent)
    : Painted(scene.theme(), QAccessible::StaticText, parent)
    , m_scene(scene)
    , m_step(std::move(step))
{
    setObjectName(u"stepFigures"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&scene, &FlowScene::figuresChanged, this, &StepFigures::retell);
    retell();
}

void StepFigures::retell()
{
    const auto &figures = m_scene.figures();
    setVisible(figures && figures->steps.contains(m_step));
    if (isHidden())
        return;
    const CanvasFigures::Step at = figures->steps.value(m_step);
    const QLocale locale;
    m_cells = {{{locale.toString(at.people), tr("came", "people, to a step")},
                {FigureMarks::percentText(at.wentOnPercent), tr("went on", "people, from a step")},
                {locale.toString(at.waiting), tr("here now", "people, at a step")},
                {FigureMarks::percentText(at.leftPercent), tr("leave", "people, at a step"),
                 at.leftPercent >= canvas::kDropOffFrom ? &Tokens::danger : &Tokens::text}}};
    setAccessibleName(tr("Live figures of the step: %1").arg(cells().join(u", "_s)));
    updateGeometry(); // a number may be longer than before
    update();
}

QStringList StepFigures::cells() const
{
    QStringList cells;
    for (const Cell &cell : m_cells)
        cells += cell.figure + u' ' + cell.word;
    return cells;
}

QSize StepFigures::cellSize() const
{
    const Tokens &t = tokens();
    const QFontMetrics words(theme().font(t.caption));
    int widest = 0;
    for (const Cell &cell : m_cells)
        widest = std::max({widest, words.horizontalAdvance(cell.word),
                           qCeil(tabularWidth(theme().font(t.baseBold), cell.figure))});
    return {widest + t.space.two,
            theme().lineHeight(t.base) + theme().lineHeight(t.caption) + t.space.two};
}

int StepFigures::columnsFor(int width) const
{
    const int all = int(m_cells.size());
    return width >= all * cellSize().width() ? all : all / 2;
}

QSize StepFigures::sizeHint() const
{
    const QSize cell = cellSize();
    return {int(m_cells.size()) * cell.width(), cell.height()};
}

QSize StepFigures::minimumSizeHint() const
{
    const QSize cell = cellSize();
    return {columnsFor(0) * cell.width(), cell.height()};
}

int StepFigures::heightForWidth(int width) const
{
    return int(m_cells.size()) / columnsFor(width) * cellSize().height();
}

void StepFigures::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, rect(), {t.surfaceSunken, t.border, double(t.radius.md)});
    const int columns = columnsFor(width());
    const int high = cellSize().height();
    for (int i = 0; i < int(m_cells.size()); ++i) {
        const int column = i % columns;
        const int left = width() * column / columns;
        const int right = width() * (column + 1) / columns;
        const int top = i / columns * high;
        const auto place = [this](const QRect &part) {
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        if (column > 0)
            painter.fillRect(place({left, top, 1, high}), t.border);
        else if (i > 0)
            painter.fillRect(QRect(0, top, width(), 1), t.border);
        paintCell(painter, place({left, top, right - left, high}), m_cells.at(size_t(i)));
    }
}

void StepFigures::paintCell(QPainter &painter, const QRect &place, const Cell &cell) const
{
    const Tokens &t = tokens();
    const int low = theme().lineHeight(t.caption);
    const QRect both = place.adjusted(0, t.space.one, 0, -t.space.one);
    painter.setFont(theme().font(t.baseBold));
    painter.setPen(t.*cell.colour);
    drawTabular(painter, both.adjusted(0, 0, 0, -low), Qt::AlignCenter, cell.figure);
    QFont small = theme().font(t.caption);
    small.setWeight(QFont::Normal);
    painter.setFont(small);
    painter.setPen(t.textMuted);
    painter.drawText(both.adjusted(0, both.height() - low, 0, 0), Qt::AlignCenter, cell.word);
}

} // namespace flotilla
