#include "ui/kit/phonepreview.h"

#include "ui/kit/avatar.h"
#include "ui/kit/previewwall.h"
#include "ui/theme/box.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace flotilla {

PhonePreview::PhonePreview(const Theme &theme, const QString &contact, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_contact(contact)
    , m_scroll(new QScrollArea(this))
    , m_wall(new PreviewWall(theme))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_wall->setAutoFillBackground(false);
    m_scroll->setWidget(m_wall);
    m_wall->setAutoFillBackground(false); // setWidget() turns it on
    connect(m_wall, &PreviewWall::buttonChosen, this, &PhonePreview::buttonChosen);
    connect(&theme, &Theme::changed, this, [this] {
        place();
        update();
    });
    setContact(contact);
    setMessages({});
}

void PhonePreview::setContact(const QString &name)
{
    m_contact = name;
    setAccessibleName(tr("Chat with %1 as on the phone").arg(name));
    update();
}

void PhonePreview::setMessages(const QList<PreviewMessage> &messages)
{
    m_messages = messages;
    m_wall->setMessages(messages);
    m_wall->setAccessibleName(transcript());
}

void PhonePreview::append(const PreviewMessage &message)
{
    m_messages.append(message);
    setMessages(QList<PreviewMessage>(m_messages));
    scrollToEnd();
}

void PhonePreview::setOwner(const QString &name, const QString &note)
{
    m_owner = name;
    m_note = note;
    setAccessibleDescription(note);
    update();
}

void PhonePreview::setFoot(QWidget *foot)
{
    delete m_foot;
    m_foot = foot;
    if (foot) {
        foot->setParent(this);
        foot->show();
    }
    place();
    update();
}

void PhonePreview::setSticksToBottom(bool sticks)
{
    m_wall->setSticksToBottom(sticks);
}

void PhonePreview::scrollToEnd()
{
    // The range of the bar follows the layout; it is at hand once the layout has run.
    m_wall->adjustSize();
    QCoreApplication::sendPostedEvents(m_scroll->viewport(), QEvent::LayoutRequest);
    m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
}

QString PhonePreview::transcript() const
{
    QStringList lines;
    for (const PreviewMessage &message : m_messages) {
        if (message.isNote) {
            lines.append(message.text);
            continue;
        }
        QString line =
            !message.isFromUs   ? tr("%1: %2", "who says what").arg(m_contact, message.text)
            : m_owner.isEmpty() ? tr("Us: %1").arg(message.text)
                                : tr("%1: %2", "who says what").arg(m_owner, message.text);
        if (!message.attachment.isEmpty())
            line += u" ("_s + message.attachment + u')';
        if (!message.buttons.isEmpty())
            line += u" ["_s + message.buttons.join(u"] ["_s) + u']';
        lines.append(line);
    }
    return lines.join(u'\n');
}

QSize PhonePreview::sizeHint() const
{
    const int width = m_theme.tokens().component.previewWidth;
    return {width, 2 * width};
}

void PhonePreview::place()
{
    const Tokens &tokens = m_theme.tokens();
    const int bar = m_theme.grown(tokens.component.cardHeader, tokens.base);
    const int foot = m_foot ? std::max(bar, m_foot->sizeHint().height()) : tokens.radius.xl / 2;
    m_scroll->setGeometry(rect().adjusted(1, bar + 1, -1, -foot - (m_foot ? 1 : 0)));
    if (m_foot)
        m_foot->setGeometry(QRect(1, height() - foot, width() - 2, foot - 1));
}

void PhonePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PhonePreview::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const int bar = m_theme.grown(tokens.component.cardHeader, tokens.base);
    drawBox(painter, rect(), {tokens.previewWall, tokens.borderMid, double(tokens.radius.xl)});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), tokens.radius.xl - 1,
                         tokens.radius.xl - 1);
    painter.setClipPath(shape);
    const QRect head(0, 0, width(), bar);
    painter.fillRect(head, tokens.previewBar);
    painter.fillRect(QRect(0, bar, width(), 1), tokens.border);
    if (m_foot) {
        const int top = m_foot->geometry().top();
        painter.fillRect(QRect(0, top, width(), height() - top), tokens.previewBar);
        painter.fillRect(QRect(0, top - 1, width(), 1), tokens.border);
    }
    painter.restore();
    if (m_foot) // what lies over the corners of the frame
        drawBox(painter, rect(), {{}, tokens.borderMid, double(tokens.radius.xl)});
    const QRect inside = head.adjusted(tokens.space.three, 0, -tokens.space.three, 0);
    const int side = tokens.size.controlSm;
    const QRect face(inside.left(), (bar - side) / 2, side, side);
    AvatarLook look{m_contact};
    look.isClient = !m_owner.isEmpty();
    drawAvatar(painter, QStyle::visualRect(layoutDirection(), inside, face), m_theme, look);
    painter.setFont(m_theme.font(m_note.isEmpty() ? tokens.baseStrong : tokens.smallStrong));
    painter.setPen(tokens.previewText);
    QRect words = inside.adjusted(side + tokens.space.two, 0, 0, 0);
    if (!m_note.isEmpty()) {
        const int line = m_theme.lineHeight(tokens.small);
        const int top = (bar - 2 * line) / 2;
        words = QRect(words.left(), top + line, words.width(), line);
        painter.setFont(m_theme.font(tokens.caption));
        painter.setPen(tokens.previewMeta);
        drawLine(painter, QStyle::visualRect(layoutDirection(), inside, words),
                 Qt::AlignLeft | Qt::AlignVCenter, layoutDirection(), m_note);
        words.moveTop(top);
        painter.setFont(m_theme.font(tokens.smallStrong));
        painter.setPen(tokens.previewText);
    }
    drawLine(painter, QStyle::visualRect(layoutDirection(), inside, words),
             Qt::AlignLeft | Qt::AlignVCenter, layoutDirection(), m_contact, Qt::ElideMiddle);
}

} // namespace flotilla
