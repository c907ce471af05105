#include "ui/client/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace flotilla {

QString shortTime(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(at)).date(),
                              QLocale::ShortFormat) +
           QChar::Space + clockTime(at);
}

QString clockTime(Instant at)
{
    return clockTime(QDateTime::fromMSecsSinceEpoch(toMs(at)).time());
}

QString clockTime(QTime time)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s); // where nobody chose a language, seconds are shown
    return QLocale().toString(time, format);
}

QString agoTime(Instant at, Instant now)
{
    const auto said = [](const char *text, int n = -1) {
        return QCoreApplication::translate("flotilla::TimeText", text, nullptr, n);
    };
    constexpr qint64 kMinuteMs = 60'000;
    constexpr qint64 kHourMs = 60 * kMinuteMs;
    const qint64 age = toMs(now) - toMs(at);
    if (age < kMinuteMs)
        return said(QT_TRANSLATE_NOOP("flotilla::TimeText", "just now"));
    if (age < kHourMs)
        return said(QT_TRANSLATE_N_NOOP("flotilla::TimeText", "%n min ago"), int(age / kMinuteMs));
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(toMs(at));
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(now)).date();
    if (then.date() == today)
        return clockTime(at);
    if (then.date() == today.addDays(-1))
        return said(QT_TRANSLATE_NOOP("flotilla::TimeText", "yesterday"));
    return QLocale().toString(then.date(), then.date().year() == today.year()
                                               ? QStringLiteral("d MMM")
                                               : QStringLiteral("d MMM yyyy"));
}

} // namespace flotilla
