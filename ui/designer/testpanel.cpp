#include "ui/designer/testpanel.h"

#include "core/flow/catalogue.h"
#include "ui/designer/testdialogs.h"
#include "ui/kit/banner.h"
#include "ui/kit/chip.h"
#include "ui/kit/phonepreview.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

using What = TestWants::What;

TestPanel::TestPanel(TestDrive &drive, Draft &draft, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_drive(drive)
    , m_draft(draft)
    , m_theme(theme)
    , m_phone(new PhonePreview(theme, tr("Your number")))
    , m_banner(new Banner(theme, Tone::Info, {}))
{
    setObjectName(u"testPanel"_s);
    setAccessibleName(tr("Test chat"));
    const Tokens &tokens = theme.tokens();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(tokens.component.cellEdgePad, 0, tokens.space.two, 0);
    head->setSpacing(tokens.space.half);
    head->addWidget(new TextLabel(theme, &Tokens::baseStrong, &Tokens::text, tr("Test chat")));
    head->addSpacing(tokens.space.one);
    ChipLook chip{tr("Draft")};
    chip.isTag = true;
    head->addWidget(new Chip(theme, chip));
    head->addStretch();
    auto *headBox = new QWidget;
    headBox->setFixedHeight(theme.grown(tokens.component.tabHeight, tokens.base));
    headBox->setLayout(head);
    const auto add = [&](const QString &name, const QString &icon) {
        QToolButton *button = addButton(name, icon);
        head->addWidget(button);
        return button;
    };
    m_back = add(u"testBack"_s, u"undo-2"_s);
    m_on = add(u"testOn"_s, u"step-forward"_s);
    m_restart = add(u"testRestart"_s, u"rotate-ccw"_s);
    m_more = add(u"testMore"_s, u"ellipsis"_s);
    m_banner->setObjectName(u"testBanner"_s);
    m_bannerButton = m_banner->addButton(tr("Play again"));
    m_bannerButton->setObjectName(u"testPlayAgain"_s);
    m_bannerButton->setAccessibleName(m_bannerButton->text());
    m_banner->hide();
    m_phone->setObjectName(u"testPhone"_s);
    m_phone->setSticksToBottom(true);
    m_phone->setMinimumHeight(tokens.component.previewWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headBox);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(tokens.component.cellEdgePad, 0, tokens.component.cellEdgePad,
                             tokens.space.three);
    body->setSpacing(tokens.space.two);
    body->addWidget(m_banner);
    body->addWidget(m_phone, 1);
    layout->addLayout(body, 1);
    m_phone->setFoot(makeFoot());
    connect(m_back, &QToolButton::clicked, &drive, &TestDrive::stepBack);
    connect(m_on, &QToolButton::clicked, this, &TestPanel::goOn);
    connect(m_restart, &QToolButton::clicked, this, [this] {
        m_drive.restart();
        focusReply();
    });
    connect(m_more, &QToolButton::clicked, this, &TestPanel::openMore);
    connect(m_bannerButton, &QAbstractButton::clicked, &drive, &TestDrive::replay);
    connect(m_phone, &PhonePreview::buttonChosen, this, &TestPanel::choose);
    connect(&drive, &TestDrive::changed, this, &TestPanel::refresh);
    connect(&drive, &TestDrive::worldChanged, this, &TestPanel::refresh);
    connect(&theme, &Theme::changed, this, &TestPanel::restyle);
    restyle();
    refresh();
}

QToolButton *TestPanel::addButton(const QString &name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    const int size = m_theme.tokens().size.controlSm;
    button->setFixedSize(size, size);
    m_buttons.append({button, icon});
    return button;
}

QWidget *TestPanel::makeFoot()
{
    const Tokens &tokens = m_theme.tokens();
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(tokens.space.two, tokens.space.one, tokens.space.two, tokens.space.one);
    row->setSpacing(tokens.space.two);
    m_reply = new QLineEdit;
    m_reply->setObjectName(u"testReply"_s);
    m_choices = addButton(u"testChoices"_s, u"list"_s);
    m_choices->setAccessibleName(tr("Choose an answer"));
    m_choices->setToolTip(tr("Choose an answer (Alt Down)"));
    m_choices->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_send = new QToolButton;
    m_send->setObjectName(u"testSend"_s);
    m_send->setAccessibleName(tr("Send"));
    m_send->setToolTip(tr("Send (Enter)"));
    m_send->setFixedSize(tokens.size.control, tokens.size.control);
    setKind(*m_send, ButtonKind::Primary);
    row->addWidget(m_reply, 1);
    row->addWidget(m_choices);
    row->addWidget(m_send);
    connect(m_reply, &QLineEdit::returnPressed, this, &TestPanel::send);
    connect(m_send, &QToolButton::clicked, this, &TestPanel::send);
    connect(m_choices, &QToolButton::clicked, this, [this] {
        bool isTapped = false;
        const QList<Choice> choices = waitingChoices(isTapped);
        offerChoices(choices, isTapped, m_choices);
    });
    return foot;
}

void TestPanel::setClient(const QString &name)
{
    m_client = name;
    refresh();
}

void TestPanel::focusReply()
{
    m_reply->setFocus(Qt::OtherFocusReason);
}

void TestPanel::restyle()
{
    const Tokens &tokens = m_theme.tokens();
    for (const auto &[button, icon] : std::as_const(m_buttons))
        button->setIcon(m_theme.icon(icon, tokens.textMuted));
    m_send->setIcon(m_theme.icon(u"send-horizontal"_s, tokens.accentText));
    update();
}

void TestPanel::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surfaceSunken);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
    painter.fillRect(QRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height()), tokens.border);
}

void TestPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closeAsked();
    QWidget::keyPressEvent(event);
}

void TestPanel::send()
{
    const QString text = m_reply->text();
    if (text.isEmpty() && m_drive.isOpen())
        return;
    m_reply->clear();
    m_drive.say(text);
}

void TestPanel::goOn()
{
    if (!m_drive.run())
        return m_drive.begin();
    switch (m_drive.run()->wants.what) {
    case What::GoOn:
        return m_drive.goOn();
    case What::Time:
    case What::Message:
        return m_drive.skipWait();
    case What::HandBack:
        return m_drive.handBack();
    case What::Result:
        return askResult();
    case What::Nothing:
        return m_drive.restart();
    }
}

void TestPanel::choose(int message, int button)
{
    if (message < 0 || message >= m_bubbles.size())
        return;
    const TestWords::Bubble &bubble = m_bubbles.at(message);
    if (bubble.isList)
        return offerChoices(bubble.choices, true, m_choices);
    if (button < 0 || button >= bubble.choices.size())
        return;
    const Choice choice = bubble.choices.at(button); // the bubbles change now
    m_drive.tap(choice.id, choice.title);
    focusReply();
}

// What the block that waits offers: tapped where the phone shows it, else written.
QList<Choice> TestPanel::waitingChoices(bool &isTapped) const
{
    isTapped = false;
    if (!m_drive.run() || m_drive.run()->wants.what != What::Message)
        return {};
    for (auto it = m_bubbles.crbegin(); it != m_bubbles.crend(); ++it) {
        if (!it->choices.isEmpty()) {
            isTapped = true;
            return it->choices;
        }
        if (it->message.isFromUs)
            break;
    }
    const TestWants &wants = m_drive.run()->wants;
    const Block *block = wants.flow.isEmpty() ? m_draft.document().block(wants.block) : nullptr;
    const BlockType *type = block ? catalogue::find(block->type) : nullptr;
    return type ? type->choicesOf(*block) : QList<Choice>();
}

void TestPanel::offerChoices(const QList<Choice> &choices, bool isTapped, QWidget *below)
{
    if (choices.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"testChoiceMenu"_s);
    menu->setAccessibleName(tr("Choose an answer"));
    for (const Choice &choice : choices) {
        QString title = choice.title;
        QAction *action = menu->addAction(title.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, choice, isTapped] {
            isTapped ? m_drive.tap(choice.id, choice.title) : m_drive.say(choice.title);
            focusReply();
        });
    }
    menu->popup(below->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void TestPanel::openMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"testMoreMenu"_s);
    const auto add = [&](const QString &name, const QString &text, bool enabled, auto &&run) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
    };
    const bool isOpen = m_drive.isOpen();
    const What what = m_drive.run() ? m_drive.run()->wants.what : What::Nothing;
    add(u"testWorld"_s, tr("Contact, clock and gateway…"), true, [this] { askWorld(); });
    add(u"testSave"_s, tr("Save as a test…"), m_drive.run().has_value(),
        [this] { Q_EMIT saveAsked(); });
    menu->addSeparator();
    add(u"testMinutes"_s, tr("Let time pass…"), isOpen, [this] { askMinutes(); });
    add(u"testSilence"_s, tr("A long silence"), isOpen && what != What::Nothing,
        [this] { m_drive.expire(); });
    add(u"testHandBack"_s, tr("Hand back to the bot"), what == What::HandBack,
        [this] { m_drive.handBack(); });
    add(u"testResult"_s, tr("Answer of the web service…"), what == What::Result,
        [this] { askResult(); });
    menu->addSeparator();
    add(u"testClear"_s, tr("Clear the chat"), isOpen, [this] { m_drive.stop(); });
    add(u"testClose"_s, tr("Close the test chat"), true, [this] { Q_EMIT closeAsked(); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void TestPanel::askWorld()
{
    auto *dialog = new TestWorldDialog(m_theme, m_draft, m_drive.world(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_drive.setWorld(dialog->world()); });
    dialog->open();
}

void TestPanel::askMinutes()
{
    auto *dialog = new MinutesDialog(m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_drive.wait(dialog->minutes()); });
    dialog->open();
}

void TestPanel::askResult()
{
    auto *dialog = new ResultDialog(m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_drive.answer(dialog->answer()); });
    dialog->open();
}

void TestPanel::refreshButtons()
{
    const bool isOpen = m_drive.isOpen();
    const What what = m_drive.run() ? m_drive.run()->wants.what : What::Nothing;
    const bool hasLimit = m_drive.run() && m_drive.run()->wants.until;
    QString on = tr("Begin the chat");
    bool isPossible = true;
    if (m_drive.run() && isOpen) {
        switch (what) {
        case What::GoOn:
            on = tr("Go on");
            break;
        case What::Time:
            on = tr("Skip the wait");
            break;
        case What::Message:
            on = tr("Let the time for an answer run out");
            isPossible = hasLimit;
            break;
        case What::HandBack:
            on = tr("Hand back to the bot");
            break;
        case What::Result:
            on = tr("Answer of the web service");
            break;
        case What::Nothing:
            on = tr("Begin again");
            break;
        }
    }
    const auto name = [](QToolButton *button, const QString &title) {
        button->setAccessibleName(title);
        button->setToolTip(title);
    };
    name(m_on, on);
    m_on->setEnabled(isPossible && m_drive.hasEngine() && !m_drive.isPlaying());
    name(m_back, tr("One step back"));
    m_back->setEnabled(m_drive.canStepBack());
    name(m_restart, tr("Start over"));
    m_restart->setEnabled(isOpen);
    name(m_more, tr("More for the test chat"));
    bool isTapped = false;
    m_choices->setVisible(!waitingChoices(isTapped).isEmpty());
    m_reply->setEnabled(m_drive.hasEngine());
    m_send->setEnabled(m_drive.hasEngine());
    m_reply->setAccessibleName(tr("Reply as %1").arg(m_drive.world().shownName()));
    m_reply->setPlaceholderText(isOpen ? m_reply->accessibleName()
                                       : tr("Begin as %1").arg(m_drive.world().shownName()));
}

void TestPanel::refresh()
{
    const QString as = m_drive.world().shownName();
    if (!m_client.isEmpty())
        m_phone->setContact(m_client);
    m_phone->setOwner(as, tr("simulator · as %1").arg(as));
    m_bubbles = m_drive.run()
                    ? TestWords::bubblesOf(*m_drive.run(), m_draft.document(), m_drive.step())
                    : QList<TestWords::Bubble>();
    QList<PreviewMessage> messages;
    for (const TestWords::Bubble &bubble : std::as_const(m_bubbles))
        messages.append(bubble.message);
    if (m_drive.run() && !m_drive.run()->isComplete) {
        PreviewMessage note;
        note.isNote = true;
        note.text = tr("The chat has grown too large to go on.");
        messages.append(note);
    }
    const What what = m_drive.run() ? m_drive.run()->wants.what : What::Nothing;
    if (what != What::Nothing && what != What::Message) {
        PreviewMessage note;
        note.isNote = true;
        note.text = TestWords::wantsText(m_drive.run()->wants);
        messages.append(note);
    }
    if (messages != m_phone->messages()) {
        m_phone->setMessages(messages);
        m_phone->scrollToEnd();
    }
    const auto &error = m_drive.error();
    if (error) {
        const QString more = error->isUnreachable() ? QString() : error->message;
        m_banner->setMessage(Tone::Danger, error->sentence(), more);
    } else if (m_drive.isOutdated()) {
        m_banner->setMessage(Tone::Info, tr("The flow has changed since."));
    }
    m_banner->setVisible(error.has_value() || m_drive.isOutdated());
    refreshButtons();
}

} // namespace flotilla
