#pragma once
// How a chat will look on the phone of who reads it: colours of its own, the same in every theme's
// way.

#include "ui/kit/painted.h"

#include <QList>

class QScrollArea;

namespace flotilla {

struct PreviewMessage
{
    bool isFromUs = false; // the bot's: on the trailing side, as the business sees it
    QString text;          // with WhatsApp's marks
    QString attachment;    // the name of a file or picture above the text
    QString time;
    int ticks = 0;       // 0 none, 1 sent, 2 delivered, 3 read
    QStringList buttons; // replies offered below; each can be chosen
};

class PreviewWall;

class PhonePreview : public QWidget
{
    Q_OBJECT

public:
    PhonePreview(const Theme &theme, const QString &contact, QWidget *parent = nullptr);

    void setContact(const QString &name);
    void setMessages(const QList<PreviewMessage> &messages);
    void append(const PreviewMessage &message); // and scrolls to it
    [[nodiscard]] const QList<PreviewMessage> &messages() const { return m_messages; }
    // What a screen reader is told and tests compare: one line per message.
    [[nodiscard]] QString transcript() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void buttonChosen(int message, int button);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QString m_contact;
    QList<PreviewMessage> m_messages;
    QScrollArea *m_scroll;
    PreviewWall *m_wall;
};

} // namespace flotilla
