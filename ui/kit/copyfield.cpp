#include "ui/kit/copyfield.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace flotilla {

using namespace Qt::StringLiterals;

CopyField::CopyField(const Theme &theme, const QString &name, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
{
    m_text->setReadOnly(true);
    m_text->setObjectName(name);
    m_text->setAccessibleName(what);
    m_text->setLayoutDirection(Qt::LeftToRight);
    setFocusProxy(m_text);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setObjectName(name + u"Copy"_s);
    copy->setAccessibleName(tr("Copy: %1").arg(what));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.tokens().space.two);
    line->addWidget(m_text, 1);
    line->addWidget(copy);
}

void CopyField::setText(const QString &text)
{
    m_text->setText(text);
}

QString CopyField::text() const
{
    return m_text->text();
}

} // namespace flotilla
