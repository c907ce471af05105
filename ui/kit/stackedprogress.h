#pragma once
// How much of a whole each part is: sent, failed, waiting.

#include "ui/kit/painted.h"

#include <QList>

namespace flotilla {

class StackedProgress : public Painted
{
    Q_OBJECT

public:
    struct Part
    {
        QString name;
        double value = 0;
        ColourRole colour = &Tokens::accent;
    };

    // `thickness` 0 is the usual one; what the parts leave of `total` stays empty.
    StackedProgress(const Theme &theme, const QString &name, int thickness = 0,
                    QWidget *parent = nullptr);

    void setParts(const QList<Part> &parts, double total);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_thickness;
    QList<Part> m_parts;
    double m_total = 0;
};

} // namespace flotilla
