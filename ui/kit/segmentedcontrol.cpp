#include "ui/kit/segmentedcontrol.h"

#include "ui/theme/box.h"
#include "ui/theme/stylebuttons.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

class Segment : public QAbstractButton
{
public:
    Segment(const Theme &theme, const QString &iconName, bool isIconOnly, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_iconName(iconName)
        , m_isIconOnly(isIconOnly)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Tokens &tokens = m_theme.tokens();
        const int height =
            controlHeight(m_theme, controlSize(parentWidget())) - 2 * tokens.component.segmentPad;
        int width = 2 * (isSmall() ? tokens.component.buttonPadSm : tokens.component.buttonPad);
        if (!m_iconName.isEmpty())
            width += tokens.icon.sm;
        if (!m_isIconOnly)
            width += QFontMetrics(ownFont()).horizontalAdvance(text()) + 2;
        if (!m_iconName.isEmpty() && !m_isIconOnly)
            width += tokens.component.iconGap;
        return {width, height};
    }

    // Where there is little room the words are elided, and shown whole as a tooltip.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize whole = sizeHint();
        return {std::min(whole.width(), 2 * m_theme.tokens().size.controlLg), whole.height()};
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip && !m_isIconOnly && sizeHint().width() > width()) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
            return true;
        }
        return QAbstractButton::event(event);
    }

    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        if (isChecked()) {
            drawBox(painter, rect(),
                    {tokens.surfaceRaised, tokens.borderMid, double(tokens.radius.sm)});
        }
        const QColor colour = !isEnabled()                  ? tokens.textDisabled
                              : isChecked() || underMouse() ? tokens.text
                                                            : tokens.textMuted;
        const int gap = m_iconName.isEmpty() || m_isIconOnly ? 0 : tokens.component.iconGap;
        const int icon = m_iconName.isEmpty() ? 0 : tokens.icon.sm;
        const QFontMetrics metrics(ownFont());
        const int room = width() - icon - gap - 2 * tokens.space.one;
        const QString shown =
            m_isIconOnly ? QString() : metrics.elidedText(text(), Qt::ElideRight, room);
        const int words = metrics.horizontalAdvance(shown);
        const int left = (width() - words - gap - icon) / 2;
        if (icon > 0) {
            const QRect at =
                QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, icon, height()));
            drawIcon(painter, at, m_theme, m_iconName, colour, icon);
        }
        if (!m_isIconOnly) {
            painter.setFont(ownFont());
            painter.setPen(colour);
            const QRect at(left + icon + gap, 0, words + 1, height());
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), at), Qt::AlignCenter,
                             shown);
        }
    }

private:
    [[nodiscard]] bool isSmall() const { return controlSize(parentWidget()) == ControlSize::Small; }

    [[nodiscard]] QFont ownFont() const
    {
        const Tokens &tokens = m_theme.tokens();
        return m_theme.font(isSmall() ? tokens.caption : tokens.smallStrong);
    }

    const Theme &m_theme;
    QString m_iconName;
    bool m_isIconOnly;
};

} // namespace

SegmentedControl::SegmentedControl(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    const int pad = theme.tokens().component.segmentPad;
    row->setContentsMargins(pad, pad, pad, pad);
    row->setSpacing(pad);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            Q_EMIT currentChanged(id);
    });
    connect(&theme, &Theme::changed, this, [this] {
        for (QAbstractButton *button : m_group.buttons())
            button->updateGeometry();
        update();
    });
}

int SegmentedControl::addSegment(const QString &text, const QString &icon, bool isIconOnly)
{
    const int index = count();
    auto *segment = new Segment(m_theme, icon, isIconOnly, this);
    segment->setText(text);
    segment->setAccessibleName(text);
    segment->setObjectName(u"segment%1"_s.arg(index));
    if (isIconOnly)
        segment->setToolTip(text);
    m_group.addButton(segment, index);
    layout()->addWidget(segment);
    if (index == 0)
        segment->setChecked(true);
    return index;
}

void SegmentedControl::setText(int index, const QString &text)
{
    QAbstractButton *button = m_group.button(index);
    if (!button || button->text() == text)
        return;
    button->setText(text);
    button->setAccessibleName(text);
    button->updateGeometry();
    button->update();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group.button(index))
        button->setChecked(true);
}

// Arrows reach here when a segment does not take them; they choose, as in a row of radio buttons.
void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int backward = forward == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    const int step = event->key() == forward ? 1 : event->key() == backward ? -1 : 0;
    if (step == 0 || count() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent((current() + step + count()) % count());
    m_group.checkedButton()->setFocus(Qt::TabFocusReason);
}

void SegmentedControl::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    drawBox(painter, rect(), {tokens.surfacePressed, {}, double(tokens.radius.md)});
}

} // namespace flotilla
