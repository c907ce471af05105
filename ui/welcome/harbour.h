#pragma once
// The picture over the welcome: boats on calm water, and the words that begin everything.

#include "ui/theme/theme.h"

#include <QWidget>

namespace flotilla {

class TextLabel;

class Harbour : public QWidget
{
    Q_OBJECT

public:
    explicit Harbour(const Theme &theme, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text);

Q_SIGNALS:
    void themeWanted();
    void skipped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    [[nodiscard]] static int shoreTop();

    const Theme &m_theme;
    QWidget *m_left;
    QWidget *m_right;
    QWidget *m_words;
    TextLabel *m_title;
    TextLabel *m_text;
};

} // namespace flotilla
