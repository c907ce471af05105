#include "ui/publish/choicecard.h"

#include "ui/kit/chip.h"
#include "ui/theme/box.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace flotilla {

ChoiceCard::ChoiceCard(const Theme &theme, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChoiceCard::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

void ChoiceCard::setRecommended(bool recommended)
{
    m_isRecommended = recommended;
    update();
}

int ChoiceCard::textLeft() const
{
    const Tokens &tokens = m_theme.tokens();
    return tokens.component.buttonPad + tokens.component.check + tokens.space.two;
}

int ChoiceCard::detailHeight(int width) const
{
    if (m_detail.isEmpty())
        return 0;
    const Tokens &tokens = m_theme.tokens();
    const QFontMetrics metrics(m_theme.font(tokens.small));
    const int room = std::max(1, width - textLeft() - tokens.component.buttonPad);
    return metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, m_detail)
        .height();
}

int ChoiceCard::heightForWidth(int width) const
{
    const Tokens &tokens = m_theme.tokens();
    return m_theme.lineHeight(tokens.base) + detailHeight(width) + 2 * (tokens.space.two - 1);
}

QSize ChoiceCard::sizeHint() const
{
    const int width = m_theme.tokens().component.previewWidth;
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {m_theme.tokens().component.previewWidth / 2, m_theme.tokens().size.control};
}

void ChoiceCard::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, rect(),
            {isChecked()    ? tokens.accentSubtle
             : underMouse() ? tokens.surfaceHover
                            : tokens.surface,
             isChecked() ? tokens.accent : tokens.border, double(tokens.radius.lg)});
    const int line = m_theme.lineHeight(tokens.base);
    const int top = tokens.space.two - 1;
    const int side = tokens.component.check;
    const QRect ring =
        QStyle::visualRect(layoutDirection(), rect(),
                           QRect(tokens.component.buttonPad, top + (line - side) / 2, side, side));
    painter.setPen(QPen(isChecked() ? tokens.accent : tokens.borderStrong,
                        isChecked() ? tokens.stroke.radioRing : tokens.stroke.hairline));
    painter.setBrush(tokens.surface);
    const double inset = painter.pen().widthF() / 2;
    painter.drawEllipse(QRectF(ring).adjusted(inset, inset, -inset, -inset));
    const int left = textLeft();
    const QRect words(left, top, width() - left - tokens.component.buttonPad, line);
    painter.setFont(m_theme.font(tokens.baseStrong));
    painter.setPen(isEnabled() ? tokens.text : tokens.textDisabled);
    drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), words),
             Qt::AlignLeft | Qt::AlignVCenter, layoutDirection(), text());
    if (m_isRecommended) {
        const int wide = painter.fontMetrics().horizontalAdvance(text()) + tokens.space.two;
        ChipLook look{tr("Recommended"), Tone::Accent};
        const QRect room = words.adjusted(wide, 0, 0, 0);
        if (room.width() >= chipSize(m_theme, look).width())
            drawChip(painter, QStyle::visualRect(layoutDirection(), rect(), room), m_theme, look,
                     layoutDirection());
    }
    painter.setFont(m_theme.font(tokens.small));
    painter.setPen(isEnabled() ? tokens.textMuted : tokens.textDisabled);
    const QRect below = words.adjusted(0, line, 0, detailHeight(width()));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), below),
                     int(Qt::TextWordWrap |
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)),
                     m_detail);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(painter, rect(), tokens.radius.lg, tokens);
}

} // namespace flotilla
