#include "tests/support/accessiblenames.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QMetaEnum>
#include <QScrollBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

bool isPartOfAControl(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const QByteArray own = widget.metaObject()->className();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    return widget.objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(&widget) ||
           own.startsWith("QComboBox") || own == "QLineEditIconButton" ||
           (parent && parent->inherits("QComboBox")) ||
           widget.objectName().startsWith("Scroll"_L1) // arrows of a tab bar
           || own == "QTableCornerButton" || own == "QHeaderView" ||
           (area && area->viewport() == &widget) ||
           (parent && parent->inherits("QComboBoxPrivateContainer")) ||
           (parent && parent->inherits("QTableView") && own == "QAbstractButton");
}

bool isInteractive(const QWidget &widget)
{
    const auto *tabs = qobject_cast<const QTabBar *>(&widget);
    if (tabs && tabs->count() == 0) // nothing to choose; Qt names a bar by its current tab
        return false;
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget);
}

QString nameOf(const QWidget &widget)
{
    QAccessibleInterface *face =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return face ? face->text(QAccessible::Name) : QString();
}

void addBranch(const QWidget &widget, int depth, QStringList &lines)
{
    if (isPartOfAControl(widget) || widget.isHidden())
        return;
    int below = depth;
    QAccessibleInterface *face =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    const QString name = face ? face->text(QAccessible::Name) : QString();
    if (face && !name.isEmpty()) {
        const char *role = QMetaEnum::fromType<QAccessible::Role>().valueToKey(face->role());
        QString line = QString(2 * depth, u' ') + QString::fromLatin1(role ? role : "?") + u": "_s +
                       QString(name).replace(u'\n', u" / "_s);
        if (face->state().checked)
            line += u" (checked)"_s;
        if (face->state().disabled)
            line += u" (disabled)"_s;
        lines.append(line);
        ++below;
    }
    for (const QObject *child : widget.children()) {
        if (const auto *inner = qobject_cast<const QWidget *>(child))
            addBranch(*inner, below, lines);
    }
}

} // namespace

QStringList widgetsWithoutName(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!isInteractive(*widget) || isPartOfAControl(*widget) || !nameOf(*widget).isEmpty())
            continue;
        found.append(u"%1 '%2' in %3"_s.arg(
            QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
            QLatin1StringView(widget->parentWidget()->metaObject()->className())));
    }
    return found;
}

QString accessibleTree(const QWidget &root)
{
    QStringList lines;
    addBranch(root, 0, lines);
    return lines.join(u'\n') + u'\n';
}

} // namespace flotilla
