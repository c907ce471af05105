#pragma once
// The title of the page, what it adds to it, and the way to everything else.

#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;

namespace flotilla {

class TextLabel;

class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &note);
    void setExtra(QWidget *extra); // of the page in hand, or null

Q_SIGNALS:
    void paletteWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_note;
    QHBoxLayout *m_row;
    QPointer<QWidget> m_extra;
};

} // namespace flotilla
