#pragma once
// How a chat will look on the phone of who reads it: colours of its own, the same in every theme's
// way.

#include "ui/kit/painted.h"

#include <QList>

class QScrollArea;

namespace flotilla {

struct PreviewMessage
{
    bool isFromUs = false; // on the trailing side: of whoever holds the phone
    QString text;          // with WhatsApp's marks
    QString attachment;    // the name of a file or picture above the text
    QString time;
    int ticks = 0;           // 0 none, 1 sent, 2 delivered, 3 read
    QStringList buttons;     // replies offered below; each can be chosen
    QString buttonIcon = {}; // on them: "list" where one opens a list
    QString caption = {};    // a small line above: the step that says it
    QString captionIcon = {};
    bool isCurrent = false; // outlined: the chat stands here
    bool isNote = false;    // no message: a small line in the middle
    // Words that another version of the message has not, in the text without WhatsApp's marks.
    struct Mark
    {
        int from = 0;
        int size = 0;
        bool isAdded = false; // else it is gone in the other
        bool operator==(const Mark &) const = default;
    };
    QList<Mark> marks = {};
    QString attachmentSource = {}; // its address: two files may have one name
    // Another version of the message has no file, or another one.
    enum class FileMark { None, Gone, New };
    FileMark fileMark = FileMark::None;

    bool operator==(const PreviewMessage &) const = default;
};

class PreviewWall;

// At the foot a page may put what one writes with.
class PhonePreview : public QWidget
{
    Q_OBJECT

public:
    PhonePreview(const Theme &theme, const QString &contact, QWidget *parent = nullptr);

    void setContact(const QString &name);
    // Whose phone it is, and who is at the other end of it: "simulator, as Beatriz"; the contact is
    // a client then. By default it is ours.
    void setOwner(const QString &name, const QString &note);
    // Shown below the messages; taken over. None: nothing there.
    void setFoot(QWidget *foot);
    // Few messages stand at the bottom, as on a phone.
    void setSticksToBottom(bool sticks);
    void scrollToEnd();
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
    QString m_owner; // empty: us
    QString m_note;
    QWidget *m_foot = nullptr;
    QList<PreviewMessage> m_messages;
    QScrollArea *m_scroll;
    PreviewWall *m_wall;
};

} // namespace flotilla
