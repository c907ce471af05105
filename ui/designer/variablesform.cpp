#include "ui/designer/variablesform.h"

#include "core/flow/scope.h"
#include "ui/kit/dialog.h"
#include "ui/kit/formfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

VariablesForm::VariablesForm(const Theme &theme, Draft &draft, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_draft(draft)
    , m_list(new QVBoxLayout(this))
{
    setObjectName(u"variablesForm"_s);
    setAccessibleName(tr("Variables of the flow"));
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(theme.tokens().space.half);
    connect(&draft, &Draft::applied, this, [this] {
        if (m_names != names())
            refresh();
    });
    refresh();
}

QStringList VariablesForm::names() const
{
    QStringList names =
        m_draft.document().variablesSet() + m_draft.document().settings().variables.keys();
    names.sort();
    names.removeDuplicates();
    return names;
}

void VariablesForm::refresh()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->setParent(nullptr);
            row->deleteLater(); // its own button may have been pressed
        }
        delete item;
    }
    m_names = names();
    m_list->addWidget(new TextLabel(m_theme, &Tokens::smallStrong, &Tokens::text,
                                    tr("Where variables are used")));
    for (const QString &name : std::as_const(m_names))
        addRow(name);
    setVisible(!m_names.isEmpty());
}

void VariablesForm::addRow(const QString &name)
{
    const Tokens &tokens = m_theme.tokens();
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(tokens.space.half);
    auto *label = new TextLabel(m_theme, &Tokens::small, &Tokens::blockLogic, name);
    label->setElide(Qt::ElideMiddle);
    line->addWidget(label, 1);
    const auto add = [&](const QString &key, const QString &title, const QString &icon) {
        auto *button = new QToolButton;
        button->setObjectName(u"%1.%2"_s.arg(key, name));
        button->setAccessibleName(title);
        button->setToolTip(title);
        button->setAutoRaise(true);
        button->setFixedSize(tokens.size.controlSm, tokens.size.controlSm);
        button->setIcon(m_theme.icon(icon, &Tokens::textMuted));
        line->addWidget(button);
        return button;
    };
    connect(add(u"uses"_s, tr("Where “%1” is used").arg(name), u"search"_s), &QToolButton::clicked,
            this, [this, name] { Q_EMIT usesAsked(name); });
    QToolButton *rename = add(u"rename"_s, tr("Rename “%1”").arg(name), u"pencil"_s);
    rename->setEnabled(!m_draft.isReadOnly());
    connect(rename, &QToolButton::clicked, this, [this, name] { askForName(name); });
    m_list->addWidget(row);
}

QString VariablesForm::whyNot(const QString &variable, const QString &wanted) const
{
    if (!isVariableName(wanted) || isReservedRoot(wanted))
        return tr("Letters, digits and _ only; contact, session and now are taken.");
    if (wanted != variable && names().contains(wanted))
        return tr("There is a variable of this name already.");
    return {};
}

void VariablesForm::askForName(const QString &variable)
{
    auto *dialog = new Dialog(m_theme, tr("Rename “%1”").arg(variable), window());
    dialog->setObjectName(u"renameVariable"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setText(tr("Wherever the flow speaks of it: in texts, conditions, scripts and first "
                       "values."));
    dialog->body()->addSpacing(m_theme.tokens().space.three);
    auto *name = new QLineEdit(variable);
    name->setObjectName(u"variableName"_s);
    auto *field = new FormField(m_theme, tr("Name"), name);
    dialog->body()->addWidget(field);
    dialog->addButton(tr("Cancel"), QDialog::Rejected)->setObjectName(u"cancel"_s);
    QPushButton *done = dialog->addButton(tr("Rename"), QDialog::Accepted, ButtonKind::Primary);
    done->setObjectName(u"renameDone"_s);
    done->setEnabled(false);
    connect(name, &QLineEdit::textChanged, dialog,
            [this, field, done, variable](const QString &text) {
                const QString why = whyNot(variable, text);
                field->setError(text.isEmpty() ? QString() : why);
                done->setEnabled(why.isEmpty() && text != variable);
            });
    connect(dialog, &QDialog::accepted, this,
            [this, variable, name] { m_draft.renameVariable(variable, name->text()); });
    dialog->open();
    name->setFocus();
    name->selectAll();
}

} // namespace flotilla
