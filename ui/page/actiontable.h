#pragma once
// All that can be done in the console, declared once: menus, shortcuts and the command palette are
// made of it.

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>

namespace flotilla {

struct ActionSpec
{
    QString id; // stable: "page.home"
    QString text;
    QString icon; // of the bundled ones; empty: none
    QKeySequence shortcut = {};
    QString group = {}; // as the palette shows it
    std::function<void()> run;
    std::function<bool()> isPossible = {}; // empty: always
};

class ActionTable : public QObject
{
    Q_OBJECT

public:
    // Shortcuts work anywhere in `window`.
    explicit ActionTable(QWidget *window);

    // An id twice is a fault.
    QAction *add(ActionSpec spec);
    [[nodiscard]] QAction *action(const QString &id) const { return m_actions.value(id); }
    // In the order of declaration.
    [[nodiscard]] const QList<ActionSpec> &all() const { return m_specs; }
    // False: there is no such action, or it cannot be done now.
    bool run(const QString &id) const;

private:
    QWidget *m_window;
    QList<ActionSpec> m_specs;
    QHash<QString, QAction *> m_actions;
};

} // namespace flotilla
