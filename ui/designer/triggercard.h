#pragma once
// One trigger of a flow as a form: what its kind needs, and what is wrong with it beside the field.

#include "core/flow/trigger.h"
#include "core/model/problem.h"
#include "ui/kit/card.h"

#include <QMap>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

namespace flotilla {

class FormField;
class TextLabel;

class TriggerCard : public Card
{
    Q_OBJECT

public:
    // `number`: where it stands among the flow's triggers, from 0.
    TriggerCard(const Theme &theme, int number, QWidget *parent = nullptr);

    // Tells nobody. What is there already keeps cursor and selection.
    void setTrigger(const Trigger &trigger);
    [[nodiscard]] Trigger trigger() const; // with nothing that its kind does not have
    // Those with this trigger's place.
    void showProblems(const Problems &problems);
    // "words", "event", ...; the kind where there is no such field.
    void focusField(const QString &key);
    [[nodiscard]] static QString titleOf(Trigger::Kind kind); // "Keyword"

Q_SIGNALS:
    void edited();
    void left(); // what follows is another undo step
    void removeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpHead();
    void setUpFields();
    void setUpSchedule();
    FormField *addField(const QString &key, const QString &label, QWidget *field);
    QLineEdit *addLine(const QString &key, const QString &label, const QString &placeholder);
    void picked(); // one choice, one undo step
    void showFields();
    void showHints();
    [[nodiscard]] Trigger::Kind kind() const;
    [[nodiscard]] QString nameOf(const QString &key) const;
    [[nodiscard]] static bool hasWords(Trigger::Kind kind);
    [[nodiscard]] static bool mayRestart(Trigger::Kind kind);

    const Theme &m_theme;
    int m_number;
    bool m_isFilling = false;
    QMap<QString, FormField *> m_fields;
    QMap<QString, QString> m_warnings; // by field
    TextLabel *m_problem;
    QComboBox *m_kind;
    QToolButton *m_remove;
    QComboBox *m_match;
    QPlainTextEdit *m_words;
    QList<std::pair<MessageContent::Kind, QCheckBox *>> m_media;
    QLineEdit *m_event;
    QLineEdit *m_at;
    QList<QToolButton *> m_days; // Monday first
    QLineEdit *m_date;
    QComboBox *m_zone;
    QLineEdit *m_tag;
    QLineEdit *m_list;
    QSpinBox *m_priority;
    QCheckBox *m_restart;
};

} // namespace flotilla
