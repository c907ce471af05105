#pragma once
// Every variable of the open flow: where it is used, and another name for it.

#include "ui/designer/draft.h"

#include <QWidget>

class QVBoxLayout;

namespace flotilla {

class Theme;

class VariablesForm : public QWidget
{
    Q_OBJECT

public:
    VariablesForm(const Theme &theme, Draft &draft, QWidget *parent = nullptr);

    void askForName(const QString &variable); // and rename it

Q_SIGNALS:
    void usesAsked(const QString &variable);

private:
    [[nodiscard]] QStringList names() const; // sorted
    void refresh();
    void addRow(const QString &name);
    [[nodiscard]] QString whyNot(const QString &variable, const QString &wanted) const;

    const Theme &m_theme;
    Draft &m_draft;
    QVBoxLayout *m_list;
    QStringList m_names; // that are shown
};

} // namespace flotilla
