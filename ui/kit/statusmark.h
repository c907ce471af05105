#pragma once
// Marks that say a state at a glance and never by colour alone: a dot with its word, a lane with
// its glyph and number.

#include "ui/kit/painted.h"
#include "ui/kit/tone.h"

namespace flotilla {

// A dot and a word, beginning at the leading side of `rect`. Neutral and good states keep the
// colour of text, the others colour the word too.
void drawStatus(QPainter &painter, const QRect &rect, const Theme &theme, Tone tone,
                const QString &word, Qt::LayoutDirection direction);
// A glyph and a number; returns the width it took.
int drawLane(QPainter &painter, const QRect &rect, const Theme &theme, Lane lane,
             const QString &number, Qt::LayoutDirection direction);

class StatusDot : public Painted
{
    Q_OBJECT

public:
    StatusDot(const Theme &theme, Tone tone, const QString &word, QWidget *parent = nullptr);

    void setStatus(Tone tone, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_word;
};

class LaneMark : public Painted
{
    Q_OBJECT

public:
    LaneMark(const Theme &theme, Lane lane, qint64 number, QWidget *parent = nullptr);

    void setNumber(qint64 number);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Lane m_lane;
    qint64 m_number = -1;
};

} // namespace flotilla
