#include "ui/client/timetext.h"

#include <QDateTime>
#include <QLocale>

namespace flotilla {

QString shortTime(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(at)), QLocale::ShortFormat);
}

QString clockTime(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(at)).time(),
                              QLocale::ShortFormat);
}

} // namespace flotilla
