#pragma once
// The words of the program in somebody's language: those its catalogue has, and English for the
// rest.

#include <QLocale>
#include <QStringList>

namespace flotilla {

// Those that have a catalogue: "en", "pt_BR".
[[nodiscard]] QStringList languages();

// As those who speak it write it: "Português".
[[nodiscard]] QString languageName(const QString &language);

// What was chosen, or else the language of the desktop; dates and numbers follow.
void speakChosen(const QString &language);

// Before the first window; a second call takes the place of the first. A language that has no
// catalogue is answered in English, whose own catalogue knows its plurals. Which side reading
// begins at follows the catalogue.
void speak(const QLocale &wanted);

} // namespace flotilla
