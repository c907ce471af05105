#include "ui/shell/signindialog.h"

#include "ui/kit/formfield.h"
#include "ui/theme/look.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(const Theme &theme, ApiClient &api, QWidget *window)
    : Dialog(theme, tr("Sign in"), window)
    , m_account(api)
    , m_email(new QLineEdit)
    , m_code(new QLineEdit)
    , m_password(new QLineEdit)
    , m_invited(new QPushButton)
{
    setObjectName(u"signIn"_s);
    setText(tr("To the engine at %1. Who runs it invites you.").arg(api.address().authority()));
    m_email->setObjectName(u"email"_s);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_emailField = new FormField(theme, tr("E-&mail"), m_email);
    body()->addWidget(m_emailField);
    m_code->setObjectName(u"invitationCode"_s);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_codeField = new FormField(theme, tr("&Code of the invitation"), m_code);
    body()->addWidget(m_codeField);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordField = new FormField(theme, tr("&Password"), m_password);
    body()->addWidget(m_passwordField);
    m_invited->setObjectName(u"haveInvitation"_s);
    m_invited->setAutoDefault(false);
    setKind(*m_invited, ButtonKind::Ghost);
    body()->addWidget(m_invited, 0, Qt::AlignLeading);
    connect(m_invited, &QPushButton::clicked, this, [this] { setInvited(!m_isInvited); });
    addButton(tr("Cancel"), Rejected)->setObjectName(u"cancel"_s);
    // Its result comes with the engine's answer.
    m_signIn = addButton(tr("Sign in"), ButtonKind::Primary);
    m_signIn->setObjectName(u"signInButton"_s);
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::signIn);
    setSafeButton(m_signIn);
    for (QLineEdit *field : {m_email, m_code})
        connect(field, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    for (QLineEdit *field : {m_email, m_code, m_password})
        connect(field, &QLineEdit::textChanged, this, &SignInDialog::check);
    setInvited(false);
}

// The first time one signs in with a code, and chooses a password.
void SignInDialog::setInvited(bool isInvited)
{
    m_isInvited = isInvited;
    m_emailField->setVisible(!isInvited);
    m_codeField->setVisible(isInvited);
    m_passwordField->setHint(
        isInvited ? tr("Choose one, or give the one you have here already.")
                  : tr("The token goes to this computer's keychain, not to a file."));
    m_invited->setText(isInvited ? tr("I have an account") : tr("I have an invitation"));
    m_invited->setAccessibleName(m_invited->text());
    (isInvited ? m_code : m_email)->setFocus();
    check();
}

void SignInDialog::check()
{
    m_codeField->setError({});
    m_passwordField->setError({});
    const QLineEdit *who = m_isInvited ? m_code : m_email;
    m_signIn->setEnabled(!who->text().trimmed().isEmpty() && !m_password->text().isEmpty());
}

void SignInDialog::setBusy(bool isBusy)
{
    m_signIn->setEnabled(!isBusy);
    m_signIn->setText(isBusy ? tr("Signing in…") : tr("Sign in"));
}

void SignInDialog::signIn()
{
    setBusy(true);
    const auto then = [this](const ApiAnswer<OpenedSession> &answer) { answered(answer); };
    if (m_isInvited)
        m_account.acceptInvitation(m_code->text(), m_password->text(), this, then);
    else
        m_account.signIn(m_email->text(), m_password->text(), this, then);
}

void SignInDialog::answered(const ApiAnswer<OpenedSession> &answer)
{
    setBusy(false);
    if (answer) {
        m_session = *answer;
        m_password->clear();
        accept();
        return;
    }
    const ApiError &error = answer.error();
    if (m_isInvited && error.code == ErrorCode::NotFound) {
        m_codeField->setError(tr("There is no such invitation, or it has ended."));
        return;
    }
    const bool isWrong = error.code == ErrorCode::Unauthorized;
    m_passwordField->setError(!isWrong      ? error.problems.isEmpty()
                                                  ? error.sentence()
                                                  : ApiError::sentenceOf(error.problems.first())
                                   : m_isInvited ? tr("You have an account here, of another password.")
                                            : tr("The e-mail address or the password is wrong."));
    m_password->setFocus();
    m_password->selectAll();
}

} // namespace flotilla
