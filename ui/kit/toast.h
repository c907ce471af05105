#pragma once
// Short news at the bottom of the window that goes by itself, with a way back where there is one.

#include "ui/kit/tone.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>
#include <functional>

namespace flotilla {

struct ToastMessage
{
    Tone tone = Tone::Success;
    QString title;
    QString detail;
    QString actionText; // "Undo"; empty: none
    std::function<void()> action;
};

class Toast : public QWidget
{
    Q_OBJECT

public:
    Toast(const Theme &theme, ToastMessage message, QWidget *parent);

    [[nodiscard]] const ToastMessage &message() const { return m_message; }
    void leave(); // fades, then closed()
    void hold();  // stays until it is closed by hand
    [[nodiscard]] bool isCounting() const { return m_stay.isActive(); } // towards leaving
    [[nodiscard]] int heightAt(int width) const;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override; // hover holds it
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Esc

private:
    void setup();

    const Theme &m_theme;
    ToastMessage m_message;
    QTimer m_stay;
    QVariantAnimation m_fade;
    double m_opacity = 1;
    bool m_isHeld = false;
};

// Stacks toasts over a window, at its bottom on the trailing side; at most three, the oldest goes.
class ToastHost : public QObject
{
    Q_OBJECT

public:
    ToastHost(const Theme &theme, QWidget *window);

    void post(ToastMessage message);
    [[nodiscard]] QList<Toast *> toasts() const { return m_toasts; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    QWidget *m_window;
    QList<Toast *> m_toasts;
};

} // namespace flotilla
