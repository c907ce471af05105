#include "ui/kit/previewwall.h"

#include "ui/theme/box.h"
#include "ui/theme/tabular.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kDelivered = 2;
constexpr int kRead = 3;

// A reply the reader may choose.
class ReplyButton : public QAbstractButton
{
public:
    ReplyButton(const Theme &theme, const QString &text, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setText(text);
        setAccessibleName(text);
        setObjectName(u"replyButton"_s);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        show();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        const bool isLit = underMouse() || isDown();
        drawBox(painter, rect(),
                {isLit ? blended(tokens.previewIn, tokens.previewLink, 0.08) : tokens.previewIn,
                 {},
                 double(tokens.radius.lg)});
        painter.setFont(m_theme.font(tokens.smallStrong));
        painter.setPen(tokens.previewLink);
        const int pad = tokens.space.two;
        drawLine(painter, rect().adjusted(pad, 0, -pad, 0), Qt::AlignCenter, layoutDirection(),
                 text());
    }

private:
    const Theme &m_theme;
};

} // namespace

PreviewWall::PreviewWall(const Theme &theme, QWidget *parent)
    : Painted(theme, QAccessible::List, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        m_laidOutFor = -1;
        layOut(width());
    });
}

QFont PreviewWall::textFont() const
{
    return theme().font(tokens().base);
}

QFont PreviewWall::timeFont() const
{
    TextStyle style = tokens().caption;
    style.weight = tokens().base.weight;
    return theme().font(style);
}

void PreviewWall::setMessages(const QList<PreviewMessage> &messages)
{
    for (const Bubble &bubble : m_bubbles) {
        for (QAbstractButton *button : bubble.buttons)
            button->deleteLater();
    }
    m_messages = messages;
    makeButtons();
    m_laidOutFor = -1;
    layOut(width());
    updateGeometry();
    update();
}

void PreviewWall::makeButtons()
{
    m_bubbles.clear();
    m_bubbles.resize(size_t(m_messages.size()));
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        const QStringList &texts = m_messages[i].buttons;
        for (qsizetype j = 0; j < texts.size(); ++j) {
            auto *button = new ReplyButton(theme(), texts[j], this);
            connect(button, &QAbstractButton::clicked, this,
                    [this, i, j] { Q_EMIT buttonChosen(int(i), int(j)); });
            m_bubbles[size_t(i)].buttons.push_back(button);
        }
    }
}

int PreviewWall::layOut(int width)
{
    if (width == m_laidOutFor)
        return m_height;
    m_laidOutFor = width;
    const int pad = tokens().space.two;
    const int inset = tokens().space.three;
    const int most = (width - 2 * inset) * tokens().component.previewMaxPercent / 100;
    const int line = theme().lineHeight(tokens().base) - tokens().space.half;
    int y = inset;
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        const PreviewMessage &message = m_messages[i];
        Bubble &bubble = m_bubbles[size_t(i)];
        const double time = tabularWidth(timeFont(), message.time) + pad +
                            (message.ticks > 0 ? tokens().icon.sm : 0);
        bubble.text = std::make_unique<BubbleText>(
            theme(), message.text, textFont(), line, most - 2 * pad,
            QSizeF(std::ceil(time), theme().lineHeight(tokens().caption)));
        const bool hasFile = !message.attachment.isEmpty();
        const int file = hasFile ? tokens().component.rowThumbnail + tokens().space.one : 0;
        const int wide = hasFile ? most : int(bubble.text->size().width()) + 2 * pad;
        const int high = int(bubble.text->size().height()) + 2 * tokens().space.one + file;
        const int left = message.isFromUs ? width - inset - wide : inset;
        const QRect whole(0, 0, width, 1);
        bubble.rect = QStyle::visualRect(layoutDirection(), whole, QRect(left, y, wide, high));
        bubble.attachment =
            hasFile ? QRect(bubble.rect.left() + tokens().space.one,
                            bubble.rect.top() + tokens().space.one, wide - 2 * tokens().space.one,
                            tokens().component.rowThumbnail)
                    : QRect();
        y += high;
        const int reply = theme().grown(tokens().component.previewReply, tokens().small);
        for (QAbstractButton *button : bubble.buttons) {
            y += tokens().space.half;
            const int from = message.isFromUs ? width - inset - most : inset;
            button->setGeometry(
                QStyle::visualRect(layoutDirection(), whole, QRect(from, y, most, reply)));
            y += reply;
        }
        y += tokens().component.bubbleGap;
    }
    m_height = y + inset - tokens().component.bubbleGap;
    return m_height;
}

int PreviewWall::heightForWidth(int width) const
{
    return const_cast<PreviewWall *>(this)->layOut(width);
}

QSize PreviewWall::sizeHint() const
{
    const int width = tokens().component.previewWidth;
    return {width, m_laidOutFor > 0 ? m_height : heightForWidth(width)};
}

void PreviewWall::resizeEvent(QResizeEvent *event)
{
    Painted::resizeEvent(event);
    layOut(width());
}

void PreviewWall::changeEvent(QEvent *event)
{
    Painted::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        m_laidOutFor = -1;
        layOut(width());
    }
}

void PreviewWall::paintBubble(QPainter &painter, const Bubble &bubble,
                              const PreviewMessage &message) const
{
    const Tokens &look = tokens();
    drawBox(painter, bubble.rect,
            {message.isFromUs ? look.previewOut : look.previewIn, {}, double(look.radius.lg)});
    int top = bubble.rect.top() + look.space.one;
    if (!bubble.attachment.isEmpty()) {
        drawBox(painter, bubble.attachment, {look.previewWall, {}, double(look.radius.md)});
        QRect words = bubble.attachment.adjusted(look.space.two, 0, -look.space.two, 0);
        const QRect icon(words.left(), words.top(), look.icon.md, words.height());
        drawIcon(painter, QStyle::visualRect(layoutDirection(), words, icon), theme(),
                 u"paperclip"_s, look.previewMeta, look.icon.md);
        words = QStyle::visualRect(layoutDirection(), words,
                                   words.adjusted(look.icon.md + look.space.two, 0, 0, 0));
        painter.setFont(theme().font(look.small));
        painter.setPen(look.previewText);
        drawLine(painter, words, Qt::AlignLeft | Qt::AlignVCenter, layoutDirection(),
                 message.attachment, Qt::ElideMiddle);
        top = bubble.attachment.bottom() + 1 + look.space.one;
    }
    const QPointF inside(bubble.rect.left() + look.space.two, top);
    painter.setPen(look.previewText);
    bubble.text->draw(painter, inside);
    QRectF time = bubble.text->trailingRect().translated(inside);
    if (!bubble.attachment.isEmpty() && !bubble.text->isRightToLeft())
        time.moveRight(bubble.rect.right() + 1 - look.space.two);
    painter.setFont(timeFont());
    painter.setPen(look.previewMeta);
    if (message.ticks > 0) {
        const QRect tick(int(time.right()) - look.icon.xs, int(time.top()), look.icon.xs,
                         int(time.height()));
        drawIcon(painter, tick, theme(),
                 message.ticks >= kDelivered ? u"check-check"_s : u"check"_s,
                 message.ticks >= kRead ? look.previewLink : look.previewMeta, look.icon.xs,
                 look.stroke.laneAt24);
        time.setRight(tick.left() - look.space.half);
    }
    drawTabular(painter, time, Qt::AlignRight | Qt::AlignVCenter, message.time);
}

void PreviewWall::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    for (size_t i = 0; i < m_bubbles.size(); ++i)
        paintBubble(painter, m_bubbles[i], m_messages[qsizetype(i)]);
}

} // namespace flotilla
