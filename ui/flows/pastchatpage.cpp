#include "ui/flows/pastchatpage.h"

#include "ui/publish/pastchat.h"

#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace flotilla {

PastChatPage::PastChatPage(PageContext &context, QWidget *parent)
    : ConsolePage(parent)
    , m_context(context)
    , m_workspace(context.identity.workspace.id)
{
    setAccessibleName(tr("A past chat"));
    setWindowTitle(tr("A past chat"));
    setFocusPolicy(Qt::StrongFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    connect(&context.api, &ApiClient::engineChanged, this, [this] {
        if (!m_chat || m_context.api.address() == m_engine)
            return;
        shut(); // another engine has other customers
        Q_EMIT leaveWanted();
    });
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PastChatPage::showWhat(const QString &what)
{
    if (what == m_phone && m_chat)
        return m_chat->reload();
    shut();
    m_phone = what;
    if (!m_workspace.isValid())
        return; // once it is known who one is
    m_engine = m_context.api.address();
    m_chat = new PastChat(m_context.theme, m_context.api, what);
    connect(m_chat, &PastChat::closed, this, &ConsolePage::leaveWanted);
    layout()->addWidget(m_chat);
    m_chat->setFocus();
}

void PastChatPage::shut()
{
    m_phone.clear();
    if (!m_chat)
        return;
    m_chat->hide();
    m_chat->deleteLater();
    m_chat.clear();
}

void PastChatPage::identityChanged()
{
    const WorkspaceId now = m_context.identity.workspace.id;
    if (now == m_workspace)
        return;
    const bool wasElsewhere = m_workspace.isValid();
    m_workspace = now;
    const QString phone = std::exchange(m_phone, {});
    if (wasElsewhere) {
        shut();
        Q_EMIT leaveWanted(); // nobody here may have that number
    } else if (!phone.isEmpty()) {
        showWhat(phone);
    }
}

QList<QWidget *> PastChatPage::panes()
{
    return m_chat ? QList<QWidget *>{m_chat} : ConsolePage::panes();
}

void PastChatPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().surface);
}

} // namespace flotilla
