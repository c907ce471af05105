#pragma once
// Going by keyboard from one part of a window to the next.

#include <QList>

class QWidget;

namespace flotilla {

// The keyboard goes on to the next pane (1) or back to the one before (-1), round and round; panes
// that take no keys are passed over.
void movePane(const QList<QWidget *> &panes, int step);

} // namespace flotilla
