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
    void setBusy(bool isBusy);

    AccountClient m_account;
    QLineEdit *m_email;
    QLineEdit *m_password;
    FormField *m_passwordField;
    QPushButton *m_signIn;
    OpenedSession m_session;
};

} // namespace flotilla
