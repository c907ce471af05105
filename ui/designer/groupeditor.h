#pragma once
// The title and the colour of a group, changed where it stands on the canvas: one step that can be
// undone per visit, and none at all after Esc.

#include "ui/designer/draft.h"

#include <QFrame>

class QButtonGroup;
class QLineEdit;
class QToolButton;

namespace flotilla {

class Theme;

class GroupEditor : public QFrame
{
    Q_OBJECT

public:
    GroupEditor(const Theme &theme, Draft &draft, QWidget *parent);

    // Within the parent, with the keyboard in the title.
    void edit(const QString &group, QPoint at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Esc takes it back, Enter keeps it
    void paintEvent(QPaintEvent *event) override;

private:
    void store();
    void leave();
    void restyle();
    [[nodiscard]] bool hasKeyboard() const;

    const Theme &m_theme;
    Draft &m_draft;
    QLineEdit *m_title;
    QButtonGroup *m_only;                               // one colour
    QList<std::pair<QToolButton *, QString>> m_colours; // with their words
    StepGroup m_before;
    QString m_mergeKey;
};

} // namespace flotilla
