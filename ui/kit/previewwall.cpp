#include "ui/kit/previewwall.h"

#include "ui/theme/box.h"
#include "ui/theme/tabular.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kDelivered = 2;
constexpr int kRead = 3;

// A reply the reader may choose.
class ReplyButton : public QAbstractButton
{
public:
    ReplyButton(const Theme &theme, const QString &text, const QString &icon, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_icon(icon)
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
        QRect words = rect().adjusted(pad, 0, -pad, 0);
        if (!m_icon.isEmpty()) {
            const int icon = tokens.icon.sm;
            const int wide = std::min(words.width() - icon - tokens.space.one,
                                      painter.fontMetrics().horizontalAdvance(text()));
            const int left = words.center().x() - (wide + icon + tokens.space.one) / 2;
            const QRect at(left, 0, icon, height());
            drawIcon(painter, QStyle::visualRect(layoutDirection(), rect(), at), m_theme, m_icon,
                     tokens.previewLink, icon);
            words.adjust(icon + tokens.space.one, 0, 0, 0);
            words = QStyle::visualRect(layoutDirection(), rect(), words);
        }
        drawLine(painter, words, Qt::AlignCenter, layoutDirection(), text());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            drawFocusRing(painter, rect(), tokens.radius.lg, tokens);
    }

private:
    const Theme &m_theme;
    QString m_icon;
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
        for (Bubble &bubble : m_bubbles)
            bubble.laidOutFor = -1;
        layOut(width());
    });
}

QFont PreviewWall::textFont() const
{
    return theme().font(tokens().base);
}

QFont PreviewWall::noteFont() const
{
    return theme().font(tokens().caption);
}

QFont PreviewWall::timeFont() const
{
    TextStyle style = tokens().caption;
    style.weight = tokens().base.weight;
    return theme().font(style);
}

void PreviewWall::setMessages(const QList<PreviewMessage> &messages)
{
    qsizetype same = 0;
    while (same < std::min(messages.size(), m_messages.size()) &&
           messages[same] == m_messages[same])
        ++same;
    for (size_t i = size_t(same); i < m_bubbles.size(); ++i) {
        for (QAbstractButton *button : m_bubbles[i].buttons) {
            button->hide();
            button->deleteLater();
        }
    }
    m_bubbles.resize(size_t(same));
    m_messages = messages;
    for (qsizetype i = same; i < messages.size(); ++i) {
        m_bubbles.emplace_back();
        makeButtons(m_bubbles.back(), int(i));
    }
    m_laidOutFor = -1;
    layOut(width());
    updateGeometry();
    update();
}

void PreviewWall::setSticksToBottom(bool sticks)
{
    m_sticksToBottom = sticks;
    m_laidOutFor = -1;
    layOut(width());
    update();
}

void PreviewWall::makeButtons(Bubble &bubble, int index)
{
    const PreviewMessage &message = m_messages[index];
    for (qsizetype j = 0; j < message.buttons.size(); ++j) {
        auto *button = new ReplyButton(theme(), message.buttons[j], message.buttonIcon, this);
        connect(button, &QAbstractButton::clicked, this,
                [this, index, j] { Q_EMIT buttonChosen(index, int(j)); });
        bubble.buttons.push_back(button);
    }
}

// Never by colour alone: what is gone is struck, what is new is underlined.
QList<QTextLayout::FormatRange> PreviewWall::formatsOf(const PreviewMessage &message) const
{
    QList<QTextLayout::FormatRange> formats;
    for (const PreviewMessage::Mark &mark : message.marks) {
        QTextCharFormat format;
        format.setForeground(mark.isAdded ? tokens().success : tokens().danger);
        format.setBackground(mark.isAdded ? tokens().successSubtle : tokens().dangerSubtle);
        format.setFontUnderline(mark.isAdded);
        format.setFontStrikeOut(!mark.isAdded);
        formats.append({mark.from, mark.size, format});
    }
    return formats;
}

// Returns where the next one begins.
int PreviewWall::place(Bubble &bubble, const PreviewMessage &message, int y, int width)
{
    const int pad = tokens().space.two;
    const int inset = tokens().space.three;
    const int most = (width - 2 * inset) * tokens().component.previewMaxPercent / 100;
    const int line = theme().lineHeight(tokens().base) - tokens().space.half;
    const QRect whole(0, 0, width, 1);
    const double time = message.isNote ? 0
                                       : tabularWidth(timeFont(), message.time) + pad +
                                             (message.ticks > 0 ? tokens().icon.sm : 0);
    if (!bubble.text || bubble.laidOutFor != width)
        bubble.text = std::make_unique<BubbleText>(
            theme(), message.text, message.isNote ? noteFont() : textFont(), line, most - 2 * pad,
            QSizeF(std::ceil(time), theme().lineHeight(tokens().caption)), formatsOf(message));
    bubble.laidOutFor = width;
    bubble.caption = {};
    if (message.isNote) {
        const QSize size = bubble.text->size().toSize() + QSize(2 * pad, tokens().space.one);
        bubble.rect = QRect(QPoint((width - size.width()) / 2, y), size);
        return bubble.rect.bottom() + 1 + tokens().component.bubbleGap;
    }
    if (!message.caption.isEmpty()) {
        const int high = theme().lineHeight(tokens().caption);
        bubble.caption = QRect(inset, y, width - 2 * inset, high);
        y += high + tokens().space.half;
    }
    const bool hasFile = !message.attachment.isEmpty();
    const int file = hasFile ? tokens().component.rowThumbnail + tokens().space.one : 0;
    const int wide = hasFile ? most : int(bubble.text->size().width()) + 2 * pad;
    const int high = int(bubble.text->size().height()) + 2 * tokens().space.one + file;
    const int left = message.isFromUs ? width - inset - wide : inset;
    bubble.rect = QStyle::visualRect(layoutDirection(), whole, QRect(left, y, wide, high));
    bubble.attachment =
        hasFile
            ? QRect(bubble.rect.left() + tokens().space.one, bubble.rect.top() + tokens().space.one,
                    wide - 2 * tokens().space.one, tokens().component.rowThumbnail)
            : QRect();
    y += high;
    const int reply = theme().grown(tokens().component.previewReply, tokens().small);
    for (QAbstractButton *button : bubble.buttons) {
        y += tokens().space.half;
        const int from = message.isFromUs ? width - inset - most : inset;
        button->setGeometry(
            QStyle::visualRect(layoutDirection(), whole, QRect(from, y + m_offset, most, reply)));
        y += reply;
    }
    return y + tokens().component.bubbleGap;
}

int PreviewWall::layOut(int width)
{
    if (width == m_laidOutFor)
        return m_height;
    m_laidOutFor = width;
    const int inset = tokens().space.three;
    const auto placeAll = [this, inset, width] {
        int y = inset;
        for (qsizetype i = 0; i < m_messages.size(); ++i)
            y = place(m_bubbles[size_t(i)], m_messages[i], y, width);
        m_height = y + inset - tokens().component.bubbleGap;
    };
    placeAll();
    const int offset = m_sticksToBottom ? std::max(0, height() - m_height) : 0;
    if (offset != std::exchange(m_offset, offset))
        placeAll(); // the buttons move along
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
    if (m_sticksToBottom)
        m_laidOutFor = -1;
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
    if (message.isNote)
        return paintNote(painter, bubble, message);
    if (!bubble.caption.isEmpty())
        paintCaption(painter, bubble, message);
    if (message.isCurrent) {
        const double gap = look.stroke.focus + look.stroke.focusOffset;
        drawBox(painter, QRectF(bubble.rect).adjusted(-gap, -gap, gap, gap),
                {{}, look.info, look.radius.lg + gap, look.stroke.focus});
    }
    drawBox(painter, bubble.rect,
            {message.isFromUs ? look.previewOut : look.previewIn, {}, double(look.radius.lg)});
    int top = bubble.rect.top() + look.space.one;
    if (!bubble.attachment.isEmpty()) {
        paintAttachment(painter, bubble, message);
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

void PreviewWall::paintAttachment(QPainter &painter, const Bubble &bubble,
                                  const PreviewMessage &message) const
{
    using FileMark = PreviewMessage::FileMark;
    const Tokens &look = tokens();
    const bool isNew = message.fileMark == FileMark::New;
    const bool isMarked = message.fileMark != FileMark::None;
    const QColor strong = isNew ? look.success : look.danger;
    drawBox(painter, bubble.attachment,
            {!isMarked ? look.previewWall
             : isNew   ? look.successSubtle
                       : look.dangerSubtle,
             {},
             double(look.radius.md)});
    QRect words = bubble.attachment.adjusted(look.space.two, 0, -look.space.two, 0);
    const QRect icon(words.left(), words.top(), look.icon.md, words.height());
    drawIcon(painter, QStyle::visualRect(layoutDirection(), words, icon), theme(), u"paperclip"_s,
             isMarked ? strong : look.previewMeta, look.icon.md);
    words = QStyle::visualRect(layoutDirection(), words,
                               words.adjusted(look.icon.md + look.space.two, 0, 0, 0));
    QFont font = theme().font(look.small);
    font.setUnderline(isNew);
    font.setStrikeOut(message.fileMark == FileMark::Gone);
    painter.setFont(font);
    painter.setPen(isMarked ? strong : look.previewText);
    drawLine(painter, words, Qt::AlignLeft | Qt::AlignVCenter, layoutDirection(),
             message.attachment, Qt::ElideMiddle);
}

void PreviewWall::paintCaption(QPainter &painter, const Bubble &bubble,
                               const PreviewMessage &message) const
{
    const QColor colour = message.isCurrent ? tokens().info : tokens().previewMeta;
    const int icon = tokens().icon.xs;
    QRect words = bubble.caption;
    if (!message.captionIcon.isEmpty()) {
        const QRect at(words.left(), words.top(), icon, words.height());
        drawIcon(painter, QStyle::visualRect(layoutDirection(), bubble.caption, at), theme(),
                 message.captionIcon, colour, icon, tokens().stroke.markAt24);
        words.setLeft(words.left() + icon + tokens().space.one);
    }
    painter.setFont(noteFont());
    painter.setPen(colour);
    drawLine(painter, QStyle::visualRect(layoutDirection(), bubble.caption, words),
             Qt::AlignLeft | Qt::AlignVCenter, layoutDirection(), message.caption);
}

void PreviewWall::paintNote(QPainter &painter, const Bubble &bubble,
                            const PreviewMessage & /*message*/) const
{
    drawBox(painter, bubble.rect, {tokens().previewBar, {}, double(tokens().radius.md)});
    painter.setFont(noteFont());
    painter.setPen(tokens().previewMeta);
    bubble.text->draw(painter, QPointF(bubble.rect.left() + tokens().space.two,
                                       bubble.rect.top() + tokens().space.half));
}

void PreviewWall::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.translate(0, m_offset);
    const QRect seen = event->rect().translated(0, -m_offset);
    for (size_t i = 0; i < m_bubbles.size(); ++i) {
        const QRect reach = m_bubbles[i].rect.united(m_bubbles[i].caption);
        if (reach
                .adjusted(-tokens().space.one, -tokens().space.one, tokens().space.one,
                          tokens().space.one)
                .intersects(seen))
            paintBubble(painter, m_bubbles[i], m_messages[qsizetype(i)]);
    }
}

} // namespace flotilla
