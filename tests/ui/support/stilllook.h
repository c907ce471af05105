#pragma once
// The light look of the program without motion, which tests of the screen stand in.

#include "ui/theme/flotillastyle.h"
#include "ui/theme/theme.h"

namespace flotilla {

inline void installStillLook(Theme &theme)
{
    theme.setMode(Theme::Mode::Light);
    theme.setReducedMotion(true);
    installLook(theme);
}

} // namespace flotilla
