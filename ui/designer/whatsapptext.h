#pragma once
// Text as WhatsApp shows it: *bold*, _italic_, ~struck~, ```code```.

#include <QString>

namespace flotilla {

[[nodiscard]] QString whatsAppHtml(const QString &text);
// The selected part with the mark around it, or without where it has it already.
[[nodiscard]] QString toggledMark(const QString &selected, const QString &mark);

} // namespace flotilla
