#pragma once
// Asks who one is at a remote engine.

#include "ui/client/accountclient.h"
#include "ui/kit/dialog.h"

class QLineEdit;

namespace flotilla {

class FormField;

class SignInDialog : public Dialog
{
    Q_OBJECT

public:
    // `api` points at the engine already.
    SignInDialog(const Theme &theme, ApiClient &api, QWidget *window);

    // After exec() gave Accepted.
    [[nodiscard]] const OpenedSession &session() const { return m_session; }

private:
    void signIn();
    void answered(const ApiAnswer<OpenedSession> &answer);
    void setBusy(bool isBusy);
    void setInvited(bool isInvited);
    void check();

    AccountClient m_account;
    QLineEdit *m_email;
    QLineEdit *m_code; // of an invitation
    QLineEdit *m_password;
    FormField *m_emailField;
    FormField *m_codeField;
    FormField *m_passwordField;
    QPushButton *m_invited;
    QPushButton *m_signIn;
    bool m_isInvited = false;
    OpenedSession m_session;
};

} // namespace flotilla
