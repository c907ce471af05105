#pragma once
// Invites a person to the workspace: who and as what first, then the code to hand over, which the
// engine sends to nobody.

#include "ui/client/accountclient.h"
#include "ui/kit/dialog.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace flotilla {

class CopyField;
class FormField;
class TextLabel;

class InviteDialog : public Dialog
{
    Q_OBJECT

public:
    InviteDialog(const Theme &theme, ApiClient &api, QWidget *window);

    [[nodiscard]] bool isInvited() const { return m_isInvited; }

private:
    QWidget *makeForm();
    QWidget *makeResult();
    void check();
    void invite();
    void refused(const ApiError &error);
    void made(const MadeInvitation &invitation);

    const Theme &m_theme;
    ApiClient &m_api;
    AccountClient m_account;
    QStackedWidget *m_stack;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    QComboBox *m_role = nullptr;
    FormField *m_nameField = nullptr;
    FormField *m_emailField = nullptr;
    FormField *m_roleField = nullptr;
    TextLabel *m_words = nullptr;
    CopyField *m_code = nullptr;
    QPushButton *m_close;
    QPushButton *m_invite;
    bool m_isInvited = false;
};

} // namespace flotilla
