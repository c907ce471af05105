#include "ui/kit/formfield.h"

#include "ui/theme/look.h"

#include <QVBoxLayout>

namespace flotilla {

FormField::FormField(const Theme &theme, const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new TextLabel(theme, &Tokens::smallStrong, &Tokens::text, label, this))
    , m_below(new TextLabel(theme, &Tokens::small, &Tokens::textMuted, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.tokens().space.one);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_below);
    column->addStretch();
    m_label->setBuddy(field);
    m_below->setWordWrap(true);
    m_below->hide();
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    showBelow();
}

void FormField::setError(const QString &error)
{
    m_error = error;
    setInvalid(*m_field, !error.isEmpty());
    showBelow();
}

void FormField::showBelow()
{
    const QString &shown = m_error.isEmpty() ? m_hint : m_error;
    m_below->setColour(m_error.isEmpty() ? &Tokens::textMuted : &Tokens::danger);
    m_below->setText(shown);
    m_below->setVisible(!shown.isEmpty());
    m_field->setAccessibleDescription(shown);
}

} // namespace flotilla
