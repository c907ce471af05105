#include "ui/client/numbertext.h"

namespace flotilla {

using namespace Qt::StringLiterals;

QString shownNumber(const QString &number)
{
    return u'\u2066' + number + u'\u2069'; // set apart from the direction around it
}

QString phoneOfChat(const QString &chat)
{
    return chat.endsWith("@s.whatsapp.net"_L1) ? chat.section(u'@', 0, 0) : QString();
}

QString shownChat(const QString &chat)
{
    const QString phone = phoneOfChat(chat);
    return phone.isEmpty() ? chat.section(u'@', 0, 0) : shownNumber(u'+' + phone);
}

} // namespace flotilla
