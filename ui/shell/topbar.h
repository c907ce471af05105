#pragma once
// The title of the page, what it adds to it, and the way to everything else.

#include "ui/theme/theme.h"

#include <QWidget>

namespace flotilla {

class TextLabel;

class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &note);

Q_SIGNALS:
    void paletteWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_note;
};

} // namespace flotilla
