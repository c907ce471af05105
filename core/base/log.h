#pragma once
// Logging: JSON lines on standard error, one object a line. Never log tokens, message bodies or
// phone numbers at info level or above.

#include <QJsonObject>
#include <QLoggingCategory>

namespace flotilla {

Q_DECLARE_LOGGING_CATEGORY(logEngine)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logIngest)
Q_DECLARE_LOGGING_CATEGORY(logConversation)
Q_DECLARE_LOGGING_CATEGORY(logOutbox)
Q_DECLARE_LOGGING_CATEGORY(logGateway)
Q_DECLARE_LOGGING_CATEGORY(logFlow)
Q_DECLARE_LOGGING_CATEGORY(logApi)
Q_DECLARE_LOGGING_CATEGORY(logFleet)

// Sends qInfo(), qCWarning() and the like to standard error as JSON lines:
// {"at":"...","level":"warning","room":"store","message":"..."}.
void installJsonLogging(QtMsgType leastLevel);

} // namespace flotilla
