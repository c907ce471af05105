#pragma once
// What a colour means, so that chips, dots, banners and toasts mean the same by it.

#include "core/model/lane.h"
#include "ui/theme/tokens.h"

namespace flotilla {

enum class Tone { Neutral, Accent, Info, Success, Warning, Danger, LaneHigh, LaneMedium, LaneLow };

struct ToneColours
{
    QColor fill;   // subtle
    QColor border; // of banners
    QColor strong; // of words and icons upon it
};

[[nodiscard]] ToneColours toneColours(const Tokens &tokens, Tone tone);
[[nodiscard]] ColourRole toneRole(Tone tone); // the strong colour
[[nodiscard]] Tone laneTone(Lane lane);
// The glyph every lane carries beside its colour.
[[nodiscard]] QString laneIcon(Lane lane);
[[nodiscard]] QString laneWord(Lane lane); // "high", translated
// The icon of a message in this tone: a banner's, a toast's.
[[nodiscard]] QString toneIcon(Tone tone);

} // namespace flotilla
