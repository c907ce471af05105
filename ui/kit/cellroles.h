#pragma once
// What the delegates of tables read from a model, beside the roles of Qt.

#include <Qt>

namespace flotilla {

// Past the roles a model keeps for itself (raw values, ids).
enum CellRole {
    CellToneRole = Qt::UserRole + 1000, // int of Tone: colours text, status, chip
    CellNoteRole,                       // QString: muted words behind the text
    CellStrongRole,                     // bool: weight 500
    CellAvatarRole,                     // QString: the name an avatar is made of
    CellAvatarColourRole,               // int: 0 to 4, or absent
    CellAvatarIsClientRole,             // bool: square
    CellIconRole,                       // QString: the name of a bundled icon
    CellSeriesRole,                     // QList<double>: a sparkline
    CellTicksRole,                      // QByteArray: an uptime bar, one of "ugd-" per tick
    CellRevisionRole,                   // qint64: changes when series or ticks do
};

} // namespace flotilla
