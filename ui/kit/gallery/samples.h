#pragma once
// Pieces only the gallery needs: controls in states nobody holds them in, colours, measures.

#include "ui/kit/painted.h"
#include "ui/theme/look.h"

#include <QStyleOption>

namespace flotilla {

// A button as it looks in one state.
class ButtonSample : public Painted
{
    Q_OBJECT

public:
    enum class State { Rest, Hover, Pressed, Focus, Disabled };

    ButtonSample(const Theme &theme, ButtonKind kind, State state, const QString &text,
                 QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStyleOptionButton option() const;

    State m_state;
    QString m_text;
};

// A colour with its name, and what it is measured at.
class SwatchSample : public Painted
{
    Q_OBJECT

public:
    // With `front`, "Aa" is written in it and the ratio of the two is the value.
    SwatchSample(const Theme &theme, const QString &name, ColourRole back,
                 ColourRole front = nullptr, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString value() const;

    QString m_name;
    ColourRole m_back;
    ColourRole m_front;
};

// Squares of the spacings and the radii.
class MeasureSample : public Painted
{
    Q_OBJECT

public:
    explicit MeasureSample(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

// Icons in a grid.
class IconGrid : public Painted
{
    Q_OBJECT

public:
    IconGrid(const Theme &theme, QStringList names, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
};

// A tooltip that stays.
class TipSample : public Painted
{
    Q_OBJECT

public:
    TipSample(const Theme &theme, const QString &text, const QString &note,
              QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_note;
};

} // namespace flotilla
