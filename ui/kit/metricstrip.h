#pragma once
// A row of figures in one card, cells divided by hairlines.

#include "ui/kit/card.h"
#include "ui/kit/sparkline.h"

namespace flotilla {

class MetricTile : public QWidget
{
    Q_OBJECT

public:
    MetricTile(const Theme &theme, const QString &label, QWidget *parent = nullptr);

    // Changes in place; `note` stands muted behind the figure ("of 12", "+4 %").
    void setFigure(const QString &figure, const QString &note = {},
                   ColourRole noteColour = nullptr);
    void setSeries(const QList<double> &values, ColourRole colour);

private:
    const Theme &m_theme;
    TextLabel *m_label;
    TextLabel *m_figure;
    TextLabel *m_note;
    Sparkline *m_spark = nullptr;
};

class MetricStrip : public Card
{
    Q_OBJECT

public:
    explicit MetricStrip(const Theme &theme, QWidget *parent = nullptr);

    MetricTile *addTile(const QString &label);

private:
    const Theme &m_theme;
    QHBoxLayout *m_row;
};

} // namespace flotilla
