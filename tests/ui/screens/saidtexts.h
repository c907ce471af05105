#pragma once
// Everything a window says: what its widgets paint, letter by letter, and what they tell screen
// readers, tooltips and menus.

#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace flotilla {

struct SaidText
{
    QString text;
    QString where;          // class and name of the widget, and which of its texts
    const QWidget *widget;  // only as long as the window
    bool isPainted = false; // else told
    bool isBeyond = false;  // painted where the widget does not reach
};

// Of the window and all that is visible in it. Words in fields are the person's, and left out.
[[nodiscard]] QList<SaidText> saidTexts(QWidget &window);

} // namespace flotilla
