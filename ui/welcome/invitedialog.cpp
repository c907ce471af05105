#include "ui/welcome/invitedialog.h"

#include "ui/client/timetext.h"
#include "ui/kit/copyfield.h"
#include "ui/kit/formfield.h"
#include "ui/kit/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

InviteDialog::InviteDialog(const Theme &theme, ApiClient &api, QWidget *window)
    : Dialog(theme, tr("Invite your team"), window)
    , m_theme(theme)
    , m_api(api)
    , m_account(api)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"inviteDialog"_s);
    setText(tr("They sign in with a code that you hand over; no mail is sent."));
    m_stack->addWidget(makeForm());
    m_stack->addWidget(makeResult());
    body()->addSpacing(theme.tokens().space.three);
    body()->addWidget(m_stack);
    m_close = addButton(tr("Cancel"), QDialog::Rejected);
    m_close->setObjectName(u"inviteClose"_s);
    m_invite = addButton(tr("Invite"), ButtonKind::Primary);
    m_invite->setObjectName(u"inviteNow"_s);
    setSafeButton(m_invite);
    connect(m_invite, &QPushButton::clicked, this, &InviteDialog::invite);
    setMinimumWidth(theme.tokens().component.dialogMax);
    check();
}

QWidget *InviteDialog::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.tokens().space.three);
    m_name = new QLineEdit;
    m_name->setObjectName(u"inviteName"_s);
    m_nameField = new FormField(m_theme, tr("Name"), m_name);
    column->addWidget(m_nameField);
    m_email = new QLineEdit;
    m_email->setObjectName(u"inviteEmail"_s);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_emailField = new FormField(m_theme, tr("E-mail"), m_email);
    column->addWidget(m_emailField);
    m_role = new QComboBox;
    m_role->setObjectName(u"inviteRole"_s);
    const auto add = [this](Role role, const QString &words) {
        m_role->addItem(words, QString(wordOf(role)));
    };
    add(Role::Viewer, tr("A client who only looks"));
    add(Role::Agent, tr("Agent: answers chats"));
    add(Role::Designer, tr("Designer: makes and publishes flows"));
    add(Role::Admin, tr("Admin: numbers, people and keys too"));
    m_role->setCurrentIndex(m_role->findData(QString(wordOf(Role::Designer))));
    m_roleField = new FormField(m_theme, tr("What they may do"), m_role);
    column->addWidget(m_roleField);
    column->addStretch();
    for (QLineEdit *field : {m_name, m_email})
        connect(field, &QLineEdit::textChanged, this, &InviteDialog::check);
    return form;
}

QWidget *InviteDialog::makeResult()
{
    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.tokens().space.three);
    const QString label = tr("Code, shown only now");
    m_code = new CopyField(m_theme, u"inviteCode"_s, label);
    column->addWidget(new FormField(m_theme, label, m_code));
    m_words = new TextLabel(m_theme, &Tokens::small, &Tokens::textMuted);
    m_words->setObjectName(u"inviteWords"_s);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    column->addStretch();
    return result;
}

void InviteDialog::check()
{
    m_nameField->setError({});
    m_emailField->setError({});
    m_roleField->setError({});
    m_invite->setEnabled(!m_name->text().trimmed().isEmpty() &&
                         !m_email->text().trimmed().isEmpty());
}

void InviteDialog::invite()
{
    m_invite->setEnabled(false);
    m_account.invite(m_email->text(), m_name->text(), m_role->currentData().toString(), this,
                     [this](const ApiAnswer<MadeInvitation> &answer) {
                         m_invite->setEnabled(true);
                         if (answer)
                             made(*answer);
                         else
                             refused(answer.error());
                     });
}

// Each mistake at its field; what concerns none, at the address.
void InviteDialog::refused(const ApiError &error)
{
    bool isTold = false;
    for (const Problem &problem : error.problems) {
        FormField *field = problem.path == "/name"_L1   ? m_nameField
                           : problem.path == "/role"_L1 ? m_roleField
                                                        : m_emailField;
        field->setError(ApiError::sentenceOf(problem));
        isTold = true;
    }
    if (!isTold)
        m_emailField->setError(error.code == ErrorCode::Conflict
                                   ? tr("This person belongs to the workspace already.")
                                   : error.sentence());
}

void InviteDialog::made(const MadeInvitation &invitation)
{
    m_isInvited = true;
    m_code->setText(QString::fromLatin1(invitation.code));
    m_words->setText(
        tr("%1 starts Flotilla with --connect %2 and chooses “I have an invitation”. The code "
           "works once, until %3.")
            .arg(m_name->text().trimmed(), m_api.address().toString(),
                 shortTime(invitation.expiresAt)));
    m_stack->setCurrentIndex(1);
    m_invite->hide();
    m_close->setText(tr("Done"));
    setSafeButton(m_close);
    m_close->setFocus();
}

} // namespace flotilla
