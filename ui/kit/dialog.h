#pragma once
// A question or a short form over the dimmed window. The safe choice has the focus.

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace flotilla {

class TextLabel;

class Dialog : public QDialog
{
    Q_OBJECT

public:
    enum class Width { Usual, Wide }; // 560 at most; a wizard 1040

    Dialog(const Theme &theme, const QString &title, QWidget *window, Width width = Width::Usual);
    ~Dialog() override;

    void setText(const QString &text);
    // Between the text and the buttons.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    // In the order of reading, ending at the trailing side. `result` is what exec() returns.
    QPushButton *addButton(const QString &text, int result,
                           ButtonKind kind = ButtonKind::Secondary);
    // One that leads on instead of out: what it does is the caller's.
    QPushButton *addButton(const QString &text, ButtonKind kind);
    // The one with the focus, and the one Enter means: the safe one. Else the first.
    void setSafeButton(QPushButton *button);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    void dimWindow();
    void growToFit();

    const Theme &m_theme;
    TextLabel *m_text;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QPushButton *m_safe = nullptr;
    QPointer<QWidget> m_overlay;
};

} // namespace flotilla
