#include "ui/designer/groupeditor.h"

#include "ui/designer/blocklook.h"
#include "ui/theme/box.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kTitleMax = 200; // as reading a flow has it

} // namespace

GroupEditor::GroupEditor(const Theme &theme, Draft &draft, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_draft(draft)
    , m_title(new QLineEdit)
    , m_only(new QButtonGroup(this))
{
    setObjectName(u"groupEditor"_s);
    setAccessibleName(tr("Title and colour of the group"));
    const Tokens &tokens = theme.tokens();
    m_title->setObjectName(u"groupTitle"_s);
    m_title->setAccessibleName(tr("Title of the group"));
    m_title->setPlaceholderText(tr("Group"));
    m_title->setMaxLength(kTitleMax);
    auto *colours = new QHBoxLayout;
    colours->setSpacing(tokens.space.half);
    for (const BlockLook::GroupColour &colour : BlockLook::groupColours()) {
        auto *button = new QToolButton;
        button->setObjectName(u"groupColour."_s + colour.word);
        button->setAccessibleName(tr("Colour of the group: %1").arg(colour.title()));
        button->setToolTip(colour.title());
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFixedSize(tokens.size.control, tokens.size.control);
        m_only->addButton(button);
        colours->addWidget(button);
        m_colours.append({button, colour.word});
        connect(button, &QToolButton::clicked, this, &GroupEditor::store);
    }
    colours->addStretch();
    auto *layout = new QVBoxLayout(this);
    const int pad = tokens.space.two;
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(tokens.space.one);
    layout->addWidget(m_title);
    layout->addLayout(colours);
    for (QWidget *widget : findChildren<QWidget *>())
        widget->installEventFilter(this);
    connect(m_title, &QLineEdit::textEdited, this, &GroupEditor::store);
    connect(&theme, &Theme::changed, this, &GroupEditor::restyle);
    restyle();
    hide();
}

void GroupEditor::restyle()
{
    const Tokens &tokens = m_theme.tokens();
    const int side = tokens.icon.md;
    for (const auto &[button, word] : std::as_const(m_colours)) {
        QPixmap dot(QSize(side, side) * devicePixelRatioF());
        dot.setDevicePixelRatio(devicePixelRatioF());
        dot.fill(Qt::transparent);
        QPainter painter(&dot);
        drawBox(painter, QRectF(0, 0, side, side),
                {BlockLook::groupColour(tokens, word), tokens.borderMid, side / 2.0});
        painter.end();
        button->setIcon(dot);
        button->setIconSize({side, side});
    }
    update();
}

void GroupEditor::edit(const QString &id, QPoint at)
{
    const StepGroup *group = m_draft.document().group(id);
    if (!group)
        return;
    m_before = *group;
    m_mergeKey = m_draft.newMergeKey();
    m_title->setText(group->title);
    m_only->setExclusive(false); // none, where the colour is none of these
    for (const auto &[button, word] : std::as_const(m_colours))
        button->setChecked(word == group->colour);
    m_only->setExclusive(true);
    adjustSize();
    const QRect room = parentWidget()->rect();
    move(std::clamp(at.x(), 0, std::max(0, room.width() - width())),
         std::clamp(at.y(), 0, std::max(0, room.height() - height())));
    show();
    raise();
    m_title->setFocus(Qt::PopupFocusReason);
    m_title->selectAll();
}

void GroupEditor::store()
{
    const StepGroup *group = m_draft.document().group(m_before.id);
    if (!group)
        return leave();
    StepGroup now = *group;
    now.title = m_title->text();
    for (const auto &[button, word] : std::as_const(m_colours)) {
        if (button->isChecked())
            now.colour = word;
    }
    m_draft.setGroup(now, m_mergeKey);
}

void GroupEditor::leave()
{
    if (isHidden())
        return;
    hide();
    parentWidget()->setFocus(Qt::PopupFocusReason);
}

bool GroupEditor::hasKeyboard() const
{
    const QWidget *focused = window()->focusWidget();
    return focused && isAncestorOf(focused);
}

void GroupEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (const StepGroup *group = m_draft.document().group(m_before.id)) {
            StepGroup before = *group; // its steps may have changed
            before.title = m_before.title;
            before.colour = m_before.colour;
            m_draft.setGroup(before, m_mergeKey);
        }
        return leave();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return leave();
    default:
        QFrame::keyPressEvent(event);
    }
}

bool GroupEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible() && !hasKeyboard())
        hide();
    return QFrame::eventFilter(watched, event);
}

void GroupEditor::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    drawBox(painter, rect(), {tokens.surfaceRaised, tokens.borderMid, double(tokens.radius.xl)});
}

} // namespace flotilla
