#pragma once
// A list of words to choose from that also shows a word it does not know, such as one of a newer
// engine: as what it is, and without choosing another in its place.

class QComboBox;
class QString;

namespace flotilla {

// The entry with this key, or one of its own at the end; nothing for an empty key without entry.
void showChoice(QComboBox &box, const QString &key);
// That entry, and not one of the list, is shown.
[[nodiscard]] bool isUnknownChoice(const QComboBox &box);

} // namespace flotilla
