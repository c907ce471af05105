#pragma once
// The picture over the welcome: boats on calm water, and the words that begin everything.

#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace flotilla {

class TextLabel;

class Harbour : public QWidget
{
    Q_OBJECT

public:
    explicit Harbour(const Theme &theme, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text);
    void setHasBackups(bool has);   // offers to open one
    void setHasLanguages(bool has); // offers to choose among them

Q_SIGNALS:
    void themeWanted();
    void skipped();
    void backupWanted();
    void languageWanted(const QString &language);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void fillLanguages();
    [[nodiscard]] static int shoreTop();

    const Theme &m_theme;
    QWidget *m_left;
    QWidget *m_right;
    QWidget *m_words;
    QPushButton *m_backup;
    QToolButton *m_language;
    TextLabel *m_title;
    TextLabel *m_text;
};

} // namespace flotilla
