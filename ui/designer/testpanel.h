#pragma once
// The phone beside the canvas on which a flow is tried out.

#include "ui/designer/testdrive.h"
#include "ui/designer/testwords.h"

class QAbstractButton;
class QLineEdit;
class QToolButton;

namespace flotilla {

class Banner;
class Chip;
class PhonePreview;

class TestPanel : public QWidget
{
    Q_OBJECT

public:
    TestPanel(TestDrive &drive, Draft &draft, const Theme &theme, QWidget *parent = nullptr);

    // The client whose number it would be; shown at the top of the phone.
    void setClient(const QString &name);
    void focusReply();
    [[nodiscard]] PhonePreview &phone() const { return *m_phone; }

Q_SIGNALS:
    void saveAsked();
    void closeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Esc closes

private:
    QToolButton *addButton(const QString &name, const QString &icon);
    QWidget *makeFoot();
    void send();
    void goOn();
    void choose(int message, int button);
    void offerChoices(const QList<Choice> &choices, bool isTapped, QWidget *below);
    [[nodiscard]] QList<Choice> waitingChoices(bool &isTapped) const;
    void openMore();
    void askWorld();
    void askMinutes();
    void askResult();
    void refresh();
    void refreshButtons();
    void restyle();

    TestDrive &m_drive;
    Draft &m_draft;
    const Theme &m_theme;
    QString m_client;
    QList<TestWords::Bubble> m_bubbles;
    PhonePreview *m_phone;
    Banner *m_banner;
    QAbstractButton *m_bannerButton;
    QLineEdit *m_reply;
    QToolButton *m_choices;
    QToolButton *m_send;
    QToolButton *m_back;
    QToolButton *m_on;
    QToolButton *m_restart;
    QToolButton *m_more;
    QList<std::pair<QToolButton *, QString>> m_buttons; // with their icons
};

} // namespace flotilla
