#pragma once
// A word in a small coloured shape: a state (pill) or a tag (squarer).

#include "ui/kit/painted.h"
#include "ui/kit/tone.h"

namespace flotilla {

struct ChipLook
{
    QString text;
    Tone tone = Tone::Neutral;
    QString icon{};
    bool isTag = false;
    bool isOutlined = false;
};

[[nodiscard]] QSize chipSize(const Theme &theme, const ChipLook &look);
// Begins at the leading side of `rect`, centred in its height, elided when it is too wide; returns
// the width it took.
int drawChip(QPainter &painter, const QRect &rect, const Theme &theme, const ChipLook &look,
             Qt::LayoutDirection direction);

class Chip : public Painted
{
    Q_OBJECT

public:
    Chip(const Theme &theme, ChipLook look, QWidget *parent = nullptr);

    void setLook(ChipLook look);
    [[nodiscard]] const ChipLook &look() const { return m_look; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipLook m_look;
};

} // namespace flotilla
