#include "ui/kit/painted.h"

#include <QAccessibleWidget>

namespace flotilla {

namespace {

QAccessibleInterface *paintedInterface(const QString & /*key*/, QObject *object)
{
    auto *painted = qobject_cast<Painted *>(object);
    return painted ? new QAccessibleWidget(painted, painted->role()) : nullptr;
}

void installFactory()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(paintedInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace

Painted::Painted(const Theme &theme, QAccessible::Role role, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_role(role)
{
    installFactory();
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

} // namespace flotilla
