#pragma once
// Numbers of phones as people read them, left to right in every language.

#include <QString>

namespace flotilla {

// As it is written, whatever text it stands in.
[[nodiscard]] QString shownNumber(const QString &number);
// Of "5511999990000@s.whatsapp.net": the digits; empty for a chat that has no number, as groups.
[[nodiscard]] QString phoneOfChat(const QString &chat);
// "+5511999990000"; a group's id as it is.
[[nodiscard]] QString shownChat(const QString &chat);

} // namespace flotilla
