#pragma once
// All triggers of the open flow, to be added, changed and removed, each as one step that can be
// undone.

#include "ui/designer/draft.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace flotilla {

class TextLabel;
class Theme;
class TriggerCard;

class TriggersForm : public QWidget
{
    Q_OBJECT

public:
    TriggersForm(const Theme &theme, Draft &draft, QWidget *parent = nullptr);

    void add(Trigger::Kind kind);
    // "trigger.0.words"; "trigger": the first, or the way to one.
    void focusField(const QString &name);

private:
    void refresh(); // from the draft
    void rebuild(qsizetype count);
    void store(int number);
    void remove(int number);
    void check();

    const Theme &m_theme;
    Draft &m_draft;
    QVBoxLayout *m_list;
    QList<TriggerCard *> m_cards;
    TextLabel *m_none;
    QToolButton *m_add;
    QString m_mergeKey;
};

} // namespace flotilla
