#include "ui/kit/chatdelegate.h"

#include "ui/kit/avatar.h"
#include "ui/theme/box.h"
#include "ui/theme/tabular.h"

#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kTextsMax = 1000; // bubbles kept laid out
constexpr int kTickDelivered = 2;
constexpr int kTickRead = 3;
constexpr int kTickFailed = 4;

BubbleKind kindOf(const QModelIndex &index)
{
    return static_cast<BubbleKind>(index.data(BubbleKindRole).toInt());
}

bool isOurs(BubbleKind kind)
{
    return kind != BubbleKind::Customer;
}

struct BubbleLook
{
    QColor fill, border, text, time;
    Qt::PenStyle line = Qt::SolidLine;
};

BubbleLook lookOf(const Tokens &tokens, BubbleKind kind)
{
    switch (kind) {
    case BubbleKind::Bot:
        return {tokens.bubbleBot, tokens.accentBorder, tokens.text, tokens.textMuted};
    case BubbleKind::Human:
        return {tokens.bubbleHuman, tokens.bubbleHuman, tokens.bubbleHumanText,
                tokens.bubbleHumanText};
    case BubbleKind::Note:
        return {tokens.bubbleNote, tokens.warningBorder, tokens.text, tokens.textMuted};
    case BubbleKind::Unsent:
        return {tokens.surface, tokens.accent, tokens.text, tokens.textMuted, Qt::DashLine};
    case BubbleKind::Customer:
        break;
    }
    return {tokens.bubbleIn, tokens.bubbleInBorder, tokens.text, tokens.textMuted};
}

QString tickIcon(const QModelIndex &index)
{
    if (kindOf(index) == BubbleKind::Unsent)
        return u"clock"_s;
    switch (index.data(BubbleTicksRole).toInt()) {
    case 0:
        return {};
    case kTickDelivered:
    case kTickRead:
        return u"check-check"_s;
    case kTickFailed:
        return u"circle-alert"_s;
    default:
        return u"check"_s;
    }
}

TextStyle timeStyle(const Tokens &tokens)
{
    TextStyle style = tokens.caption;
    style.weight = tokens.base.weight;
    return style;
}

} // namespace

ChatDelegate::ChatDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_texts(kTextsMax)
{
    connect(&theme, &Theme::changed, this, [this] {
        m_texts.clear();
        Q_EMIT sizeHintChanged({});
    });
}

QSizeF ChatDelegate::timeSize(const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const QString time = index.data(BubbleTimeRole).toString();
    const QString icon = tickIcon(index);
    if (time.isEmpty() && icon.isEmpty())
        return {};
    double width = tabularWidth(m_theme.font(timeStyle(tokens)), time) + tokens.component.bubblePad;
    if (!icon.isEmpty())
        width += tokens.icon.sm + tokens.space.half;
    return {std::ceil(width), double(m_theme.lineHeight(tokens.caption))};
}

const BubbleText &ChatDelegate::textOf(const QModelIndex &index, int width) const
{
    const Tokens &tokens = m_theme.tokens();
    const QString text = index.data().toString();
    QByteArray key = index.data(BubbleIdRole).toByteArray();
    key += ' ' + QByteArray::number(width) + ' ' + QByteArray::number(qHash(text)) + ' ' +
           QByteArray::number(timeSize(index).width());
    if (BubbleText *known = m_texts.object(key))
        return *known;
    const double room =
        width * tokens.component.bubbleMaxPercent / 100.0 - 2 * tokens.component.bubblePad;
    const int line = m_theme.lineHeight(tokens.base) - tokens.space.half;
    auto *made =
        new BubbleText(m_theme, text, m_theme.font(tokens.base), line, room, timeSize(index));
    m_texts.insert(key, made);
    return *made;
}

ChatDelegate::Place ChatDelegate::placeOf(const QRect &row, const QModelIndex &index,
                                          Qt::LayoutDirection direction) const
{
    const Tokens &tokens = m_theme.tokens();
    const QSizeF text = textOf(index, row.width()).size();
    const QSize bubble(int(text.width()) + 2 * tokens.component.bubblePad,
                       int(text.height()) + 2 * tokens.component.bubblePadY);
    const bool hasAuthor = !index.data(BubbleAuthorRole).toString().isEmpty();
    const int line = m_theme.grown(m_theme.lineHeight(tokens.caption), tokens.caption);
    const int gap = tokens.component.bubbleGap;
    int top = row.top() + gap / 2;
    Place place;
    if (hasAuthor) {
        place.author = QRect(row.left(), top, row.width(), line);
        top += line + gap;
    }
    const int left = isOurs(kindOf(index)) ? row.right() + 1 - bubble.width() : row.left();
    place.bubble = QStyle::visualRect(direction, row, QRect(QPoint(left, top), bubble));
    return place;
}

QSize ChatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Place place = placeOf(QRect(0, 0, std::max(1, width), 0), index, option.direction);
    const int gap = m_theme.tokens().component.bubbleGap;
    return {width, place.bubble.bottom() + 1 + gap - gap / 2};
}

void ChatDelegate::paintAuthor(QPainter &painter, const QRect &rect, const QModelIndex &index,
                               Qt::LayoutDirection direction) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isBot = kindOf(index) == BubbleKind::Bot;
    const QString author = index.data(BubbleAuthorRole).toString();
    painter.setFont(m_theme.font(tokens.caption));
    const int mark = isBot ? tokens.icon.xs : tokens.icon.md;
    const int width = painter.fontMetrics().horizontalAdvance(author) + 1 + mark + tokens.space.one;
    const int left = isOurs(kindOf(index)) ? rect.right() + 1 - width : rect.left();
    const QRect markRect = QStyle::visualRect(
        direction, rect, QRect(left, rect.top() + (rect.height() - mark) / 2, mark, mark));
    const QColor colour = isBot ? tokens.accent : tokens.text;
    if (isBot)
        drawIcon(painter, markRect, m_theme, u"bot"_s, colour, mark, tokens.stroke.markAt24);
    else
        drawAvatar(painter, markRect, m_theme, {author});
    painter.setPen(colour);
    const QRect words(left + mark + tokens.space.one, rect.top(), width, rect.height());
    painter.drawText(QStyle::visualRect(direction, rect, words),
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)),
                     author);
}

void ChatDelegate::paintTime(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                             const QColor &colour) const
{
    const Tokens &tokens = m_theme.tokens();
    const QString icon = tickIcon(index);
    QRectF words = rect;
    if (!icon.isEmpty()) {
        const bool isRead = index.data(BubbleTicksRole).toInt() == kTickRead;
        const bool isFailed = index.data(BubbleTicksRole).toInt() == kTickFailed;
        const QColor tint = isFailed                                       ? tokens.danger
                            : isRead && kindOf(index) != BubbleKind::Human ? tokens.accent
                                                                           : colour;
        const QRect at(int(rect.right()) - tokens.icon.sm + 1, int(rect.top()), tokens.icon.sm,
                       int(rect.height()));
        drawIcon(painter, at, m_theme, icon, tint, tokens.icon.sm, tokens.stroke.markAt24);
        words.setRight(at.left() - tokens.space.half);
    }
    painter.setFont(m_theme.font(timeStyle(tokens)));
    painter.setPen(colour);
    drawTabular(painter, words, Qt::AlignRight | Qt::AlignVCenter,
                index.data(BubbleTimeRole).toString());
}

void ChatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const Place place = placeOf(option.rect, index, option.direction);
    const BubbleLook look = lookOf(tokens, kindOf(index));
    const BubbleText &text = textOf(index, option.rect.width());
    painter->save();
    painter->setClipRect(option.rect);
    if (!place.author.isEmpty())
        paintAuthor(*painter, place.author, index, option.direction);
    drawBox(*painter, place.bubble,
            {look.fill, look.border, double(tokens.radius.lg), tokens.stroke.hairline, look.line});
    const QPointF inside(place.bubble.left() + tokens.component.bubblePad,
                         place.bubble.top() + tokens.component.bubblePadY);
    painter->setPen(look.text);
    text.draw(*painter, inside);
    if (!text.trailingRect().isEmpty())
        paintTime(*painter, text.trailingRect().translated(inside), index, look.time);
    const bool isCurrent = (option.state & QStyle::State_HasFocus) && option.widget &&
                           option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (isCurrent)
        drawFocusRing(*painter, place.bubble, tokens.radius.lg, tokens);
    painter->restore();
}

} // namespace flotilla
