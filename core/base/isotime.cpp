#include "core/base/isotime.h"

#include <QDateTime>

namespace flotilla {

QString isoTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace flotilla
