#include "ui/page/actiontable.h"

#include <QWidget>

#include <algorithm>

namespace flotilla {

ActionTable::ActionTable(QWidget *window)
    : QObject(window)
    , m_window(window)
{}

QAction *ActionTable::add(ActionSpec spec)
{
    Q_ASSERT_X(!m_actions.contains(spec.id), "ActionTable", qPrintable(spec.id));
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcut(spec.shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [this, id = spec.id] { run(id); });
    m_window->addAction(action);
    m_actions.insert(spec.id, action);
    m_specs.append(std::move(spec));
    return action;
}

bool ActionTable::run(const QString &id) const
{
    const auto found = std::find_if(m_specs.begin(), m_specs.end(),
                                    [&id](const ActionSpec &spec) { return spec.id == id; });
    if (found == m_specs.end() || (found->isPossible && !found->isPossible()))
        return false;
    const auto act = found->run; // it may add actions
    act();
    return true;
}

} // namespace flotilla
