#pragma once
// What flows did with one customer, opened by phone number from anywhere.

#include "ui/page/page.h"

#include <QPointer>
#include <QUrl>

namespace flotilla {

class PastChat;

class PastChatPage : public ConsolePage
{
    Q_OBJECT

public:
    explicit PastChatPage(PageContext &context, QWidget *parent = nullptr);

    void showWhat(const QString &what) override; // the digits of the number
    void identityChanged() override;
    [[nodiscard]] QList<QWidget *> panes() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void shut();

    PageContext &m_context;
    WorkspaceId m_workspace;
    QString m_phone;
    QUrl m_engine; // that has the customer
    QPointer<PastChat> m_chat;
};

} // namespace flotilla
