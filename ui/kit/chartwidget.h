#pragma once
// A chart of up to three lines over time.

#include "ui/kit/painted.h"

#include <QList>

namespace flotilla {

class ChartWidget : public Painted
{
    Q_OBJECT

public:
    struct Series
    {
        QString name;
        ColourRole colour = &Tokens::chart1;
        QList<double> values; // one per label step, oldest first
    };

    ChartWidget(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    // At most three series; all have as many values as the first. `labels` stand evenly along the
    // time axis, which runs from left to right in every language.
    void setData(const QList<Series> &series, const QStringList &labels);
    // What one step is called when the pointer or an arrow key rests on it: "10:42".
    void setStepNames(const QStringList &names);
    [[nodiscard]] int currentStep() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // left and right walk the steps
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qsizetype steps() const;
    [[nodiscard]] double xOf(qsizetype step) const;
    [[nodiscard]] double yOf(double value) const;
    void rescale();
    void goTo(int step);
    void describe();
    void paintGrid(QPainter &painter) const;
    void paintSeries(QPainter &painter, const Series &series) const;
    void paintStep(QPainter &painter) const;

    QString m_name;
    QList<Series> m_series;
    QStringList m_labels;
    QStringList m_stepNames;
    double m_top = 1;  // the value of the uppermost grid line
    double m_step = 1; // between grid lines
    int m_current = -1;
};

} // namespace flotilla
