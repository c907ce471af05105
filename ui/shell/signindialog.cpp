#include "ui/shell/signindialog.h"

#include "ui/kit/formfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(const Theme &theme, ApiClient &api, QWidget *window)
    : Dialog(theme, tr("Sign in"), window)
    , m_account(api)
    , m_email(new QLineEdit)
    , m_password(new QLineEdit)
{
    setObjectName(u"signIn"_s);
    setText(tr("To the engine at %1. Who runs it invites you.").arg(api.address().authority()));
    m_email->setObjectName(u"email"_s);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    body()->addWidget(new FormField(theme, tr("E-&mail"), m_email));
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordField = new FormField(theme, tr("&Password"), m_password);
    m_passwordField->setHint(tr("The token goes to this computer's keychain, not to a file."));
    body()->addWidget(m_passwordField);
    addButton(tr("Cancel"), Rejected)->setObjectName(u"cancel"_s);
    // Its result comes with the engine's answer.
    m_signIn = addButton(tr("Sign in"), Rejected, ButtonKind::Primary);
    m_signIn->setObjectName(u"signInButton"_s);
    m_signIn->disconnect();
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::signIn);
    setSafeButton(m_signIn);
    connect(m_email, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    const auto check = [this] {
        m_passwordField->setError({});
        m_signIn->setEnabled(!m_email->text().trimmed().isEmpty() && !m_password->text().isEmpty());
    };
    connect(m_email, &QLineEdit::textChanged, this, check);
    connect(m_password, &QLineEdit::textChanged, this, check);
    check();
}

void SignInDialog::setBusy(bool isBusy)
{
    m_signIn->setEnabled(!isBusy);
    m_signIn->setText(isBusy ? tr("Signing in…") : tr("Sign in"));
}

void SignInDialog::signIn()
{
    setBusy(true);
    m_account.signIn(
        m_email->text(), m_password->text(), this, [this](const ApiAnswer<OpenedSession> &answer) {
            setBusy(false);
            if (answer) {
                m_session = *answer;
                m_password->clear();
                accept();
                return;
            }
            const bool isWrong = answer.error().code == ErrorCode::Unauthorized;
            m_passwordField->setError(isWrong ? tr("The e-mail address or the password is wrong.")
                                              : answer.error().sentence());
            m_password->setFocus();
            m_password->selectAll();
        });
}

} // namespace flotilla
