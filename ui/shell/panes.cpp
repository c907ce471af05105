#include "ui/shell/panes.h"

#include <QApplication>
#include <QWidget>

namespace flotilla {

namespace {

// Itself, else where the keyboard was in it the last time, else where Tab would begin.
bool enterPane(QWidget *pane)
{
    QList<QWidget *> places = pane->findChildren<QWidget *>();
    if (pane->focusWidget())
        places.prepend(pane->focusWidget());
    places.prepend(pane);
    for (QWidget *place : std::as_const(places)) {
        if (place->isVisible() && place->isEnabled() &&
            (place->focusPolicy() & Qt::TabFocus) != 0) {
            place->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace

void movePane(const QList<QWidget *> &panes, int step)
{
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused))
            at = i;
    }
    for (qsizetype tries = 0; tries < panes.size(); ++tries) {
        at = (at + step + panes.size()) % panes.size();
        if (enterPane(panes.at(at)))
            return;
    }
}

} // namespace flotilla
