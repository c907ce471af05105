#pragma once
// A small table of sessions for the gallery, with every kind of cell.

class QWidget;

namespace flotilla {

class TableView;
class Theme;

[[nodiscard]] TableView *makeSessionSample(const Theme &theme, QWidget *parent);

} // namespace flotilla
