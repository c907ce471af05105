#pragma once
// Connects a number of one's own: the gateway and its key first, then the webhook and the
// connection, each watched until it works.

#include "ui/client/eventstream.h"
#include "ui/client/sessionsclient.h"
#include "ui/kit/dialog.h"

#include <QTimer>

class QLineEdit;
class QStackedWidget;

namespace flotilla {

class CopyField;
class FormField;
class QrCode;
class StatusDot;
class TextLabel;

class ConnectDialog : public Dialog
{
    Q_OBJECT

public:
    ConnectDialog(const Theme &theme, ApiClient &api, EventStream &stream, QWidget *window);

    [[nodiscard]] SessionId session() const { return m_session; } // once it is made

private:
    struct Entry
    {
        QString key; // as the API calls it
        QLineEdit *field;
        FormField *form;
    };

    QWidget *makeForm();
    QWidget *makeCheck();
    QWidget *makePairing();
    void addField(QWidget *form, const QString &key, const QString &label, const QString &hint,
                  bool isSecret);
    void create();
    void refused(const ApiError &error);
    void made(const QJsonObject &session);
    void askToConnect();
    void pair(const SessionPairing &pairing);
    void showCode(const QString &code);
    void askForCode();
    void look();
    void show(const SessionSummary &session);

    const Theme &m_theme;
    ApiClient &m_api;
    SessionsClient m_sessions;
    SessionId m_session;
    QList<Entry> m_entries;
    QStackedWidget *m_stack;
    CopyField *m_address = nullptr;
    CopyField *m_secret = nullptr;
    StatusDot *m_connection = nullptr;
    StatusDot *m_webhook = nullptr;
    TextLabel *m_detail = nullptr;
    QWidget *m_pairing = nullptr; // the code and how to scan it
    QrCode *m_code = nullptr;
    TextLabel *m_problem = nullptr;
    QPushButton *m_close;
    QPushButton *m_next;
    QTimer m_again;
    QTimer m_nextCode; // while one is shown
};

} // namespace flotilla
