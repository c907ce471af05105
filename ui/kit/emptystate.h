#pragma once
// What a list says when there is nothing in it: why, and what to do.

#include "ui/kit/tone.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace flotilla {

class TextLabel;

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Theme &theme, const QString &icon, Tone tone, const QString &title,
               const QString &text, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text);
    // At most two.
    QPushButton *addButton(const QString &text, ButtonKind kind = ButtonKind::Secondary);

private:
    TextLabel *m_title;
    TextLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace flotilla
