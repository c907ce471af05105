#pragma once
// What happened, what is safe, and one next step; stays until it no longer holds.

#include "ui/kit/tone.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace flotilla {

class TextLabel;

class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Shape {
        Card,  // rounded, within a page
        Window // square, under the top bar
    };

    Banner(const Theme &theme, Tone tone, const QString &title, Shape shape = Shape::Card,
           QWidget *parent = nullptr);

    void setMessage(Tone tone, const QString &title, const QString &detail = {});
    void setIcon(const QString &icon); // else the tone's
    QPushButton *addButton(const QString &text, ButtonKind kind = ButtonKind::Secondary);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone;
    Shape m_shape;
    QString m_icon;
    TextLabel *m_title;
    TextLabel *m_detail;
    QHBoxLayout *m_row;
};

} // namespace flotilla
