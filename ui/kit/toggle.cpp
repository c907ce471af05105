#include "ui/kit/toggle.h"

#include "ui/theme/box.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace flotilla {

Toggle::Toggle(const Theme &theme, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_position = value.toDouble();
        update();
    });
    connect(this, &QAbstractButton::toggled, this, &Toggle::slide);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Toggle::slide(bool isOn)
{
    const Tokens::Motion &motion = m_theme.tokens().motion;
    m_slide.stop();
    if (!isVisible() || motion.toggle == 0) {
        m_position = isOn ? 1 : 0;
        update();
        return;
    }
    m_slide.setDuration(motion.toggle);
    m_slide.setEasingCurve(motion.easing.standard);
    m_slide.setStartValue(m_position);
    m_slide.setEndValue(isOn ? 1.0 : 0.0);
    m_slide.start();
}

QSize Toggle::sizeHint() const
{
    const Tokens &tokens = m_theme.tokens();
    return {tokens.component.toggleWidth,
            std::max(tokens.component.toggleHeight, tokens.size.hitMin)};
}

bool Toggle::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Toggle::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = m_theme.tokens();
    const Tokens::Component &sizes = tokens.component;
    QPainter painter(this);
    const QRect track = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter,
                                            QSize(sizes.toggleWidth, sizes.toggleHeight), rect());
    QColor fill = blended(tokens.borderStrong, tokens.accent, m_position);
    QColor knob = blended(tokens.surface, tokens.accentText, m_position);
    if (!isEnabled()) {
        fill = tokens.surfacePressed;
        knob = tokens.textDisabled;
    } else if (underMouse()) {
        fill = blended(tokens.textMuted, tokens.accentHover, m_position);
    }
    drawBox(painter, track, {fill, {}, track.height() / 2.0});
    const int gap = (sizes.toggleHeight - sizes.toggleKnob) / 2;
    const double way = (track.width() - sizes.toggleKnob - 2 * gap) * m_position;
    const double x = layoutDirection() == Qt::RightToLeft
                         ? track.right() + 1 - gap - sizes.toggleKnob - way
                         : track.left() + gap + way;
    drawBox(painter, QRectF(x, track.top() + gap, sizes.toggleKnob, sizes.toggleKnob),
            {knob, {}, sizes.toggleKnob / 2.0});
}

} // namespace flotilla
