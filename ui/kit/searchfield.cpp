#include "ui/kit/searchfield.h"

#include "ui/theme/look.h"
#include "ui/theme/stylebuttons.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace flotilla {

SearchField::SearchField(const Theme &theme, const QString &placeholder, const QString &keys,
                         QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_keys(keys)
{
    setFieldKind(*this, FieldKind::Soft);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(theme.icon(u"search"_s, &Tokens::textMuted), QLineEdit::LeadingPosition);
    QAction *clear = addAction(theme.icon(u"x"_s, &Tokens::textMuted), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear the search"));
    clear->setToolTip(clear->text());
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear,
            [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
}

bool SearchField::showsKeys() const
{
    return !m_keys.isEmpty() && text().isEmpty() && !hasFocus();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!showsKeys())
        return;
    QPainter painter(this);
    const int pad = m_theme.tokens().space.one + m_theme.tokens().space.half;
    drawKeycaps(m_theme, painter, rect().adjusted(pad, 0, -pad, 0), layoutDirection(), m_keys);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace flotilla
