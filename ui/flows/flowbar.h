#pragma once
// What stands over an open flow: the way back, whose flow it is and how it stands, and what can be
// done with it.

#include "ui/client/flowsclient.h"
#include "ui/flows/draftsync.h"
#include "ui/kit/tone.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;
class QUndoStack;

namespace flotilla {

class Avatar;
class Chip;
class StatusDot;
class TextLabel;

class FlowBar : public QWidget
{
    Q_OBJECT

public:
    explicit FlowBar(const Theme &theme, QWidget *parent = nullptr);

    void setWorkspace(const QString &name);
    void setFlow(const FlowSummary &flow); // also how it stands
    // The version that the draft is, unchanged; none: one to come.
    void setDraftVersion(std::optional<int> version);
    void setName(const QString &name); // of the draft, as it is being written
    void setState(DraftSync::State state, const QString &why = {});
    void setUndo(QUndoStack *stack); // null: nothing is open
    void setProblems(int errors, int warnings);
    // At the trailing end, in the order of adding.
    QPushButton *addButton(const QString &name, const QString &text, const QString &icon,
                           ButtonKind kind);
    [[nodiscard]] QMenu &menu() { return *m_menu; } // behind the flow's name

Q_SIGNALS:
    void backWanted();
    void problemsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addTool(const QString &name, const QString &text, const QString &icon);
    void addDivider();
    [[nodiscard]] static QString wordOf(DraftSync::State state);

    const Theme &m_theme;
    QHBoxLayout *m_row;
    Avatar *m_avatar;
    TextLabel *m_workspace;
    QToolButton *m_name;
    QMenu *m_menu;
    Chip *m_draft;
    StatusDot *m_live;
    TextLabel *m_saved;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QPushButton *m_check = nullptr;
    Chip *m_errors;
    QUndoStack *m_stack = nullptr;
    bool m_isOpen = false;
    bool m_isVersion = false; // the draft is a version, unchanged
};

} // namespace flotilla
