#include "ui/kit/metricstrip.h"

#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace flotilla {

MetricTile::MetricTile(const Theme &theme, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new TextLabel(theme, &Tokens::small, &Tokens::textMuted, label, this))
    , m_figure(new TextLabel(theme, &Tokens::figure, &Tokens::text, {}, this))
    , m_note(new TextLabel(theme, &Tokens::small, &Tokens::textMuted, {}, this))
{
    const Tokens &tokens = theme.tokens();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens.space.four, tokens.space.three, tokens.space.three,
                               tokens.space.three);
    column->setSpacing(tokens.space.half);
    m_label->setElide(Qt::ElideRight);
    m_figure->setTabular(true);
    m_note->setTabular(true);
    column->addWidget(m_label);
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens.component.iconGap);
    row->addWidget(m_figure, 0, Qt::AlignBottom);
    row->addWidget(m_note, 1, Qt::AlignBottom);
    m_note->setContentsMargins(0, 0, 0, tokens.space.one);
    column->addLayout(row);
}

void MetricTile::setFigure(const QString &figure, const QString &note, ColourRole noteColour)
{
    m_figure->setText(figure);
    m_note->setText(note);
    m_note->setColour(noteColour ? noteColour : &Tokens::textMuted);
    setAccessibleName(tr("%1: %2 %3", "a label, its figure and a note")
                          .arg(m_label->text(), figure, note)
                          .trimmed());
}

void MetricTile::setSeries(const QList<double> &values, ColourRole colour)
{
    if (!m_spark) {
        m_spark = new Sparkline(m_theme, m_label->text(), colour, SparkKind::Line, {}, this);
        auto *row = static_cast<QHBoxLayout *>(layout()->itemAt(1)->layout());
        row->addWidget(m_spark, 0, Qt::AlignBottom);
    }
    m_spark->setValues(values);
}

MetricStrip::MetricStrip(const Theme &theme, QWidget *parent)
    : Card(theme, {}, parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout)
{
    body()->setContentsMargins({});
    m_row->setSpacing(0);
    body()->addLayout(m_row);
}

MetricTile *MetricStrip::addTile(const QString &label)
{
    if (m_row->count() > 0)
        m_row->addWidget(new Divider(m_theme, Qt::Vertical, this));
    auto *tile = new MetricTile(m_theme, label, this);
    m_row->addWidget(tile, 1);
    return tile;
}

} // namespace flotilla
