#pragma once
// All that differs between versions of Qt in the console; core/http/httpcompat.h is the engine's.

#include <QFont>
#include <QtGlobal>

namespace flotilla {

// Digits of one width. Qt < 6.7 has no font features: whoever paints figures uses drawTabular().
inline void setTabularDigits(QFont &font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#else
    Q_UNUSED(font)
#endif
}

} // namespace flotilla
