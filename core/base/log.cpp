#include "core/base/log.h"

#include "core/base/isotime.h"

#include <QJsonDocument>

#include <atomic>
#include <cstdio>

namespace flotilla {

Q_LOGGING_CATEGORY(logEngine, "flotilla.engine")
Q_LOGGING_CATEGORY(logStore, "flotilla.store")
Q_LOGGING_CATEGORY(logHttp, "flotilla.http")
Q_LOGGING_CATEGORY(logIngest, "flotilla.ingest")
Q_LOGGING_CATEGORY(logConversation, "flotilla.conversation")
Q_LOGGING_CATEGORY(logOutbox, "flotilla.outbox")
Q_LOGGING_CATEGORY(logGateway, "flotilla.gateway")
Q_LOGGING_CATEGORY(logFlow, "flotilla.flow")
Q_LOGGING_CATEGORY(logApi, "flotilla.api")
Q_LOGGING_CATEGORY(logFleet, "flotilla.fleet")

namespace {

std::atomic<int> leastSeverity = 1;

int severity(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        return 4;
    }
    return 4;
}

const char *const kLevelWords[] = {"debug", "info", "warning", "error", "fatal"};

void writeJsonLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const int level = severity(type);
    if (level < leastSeverity.load(std::memory_order_relaxed))
        return;
    QByteArray room(context.category ? context.category : "default");
    if (room.startsWith("flotilla."))
        room.remove(0, 9);
    const QJsonObject line{
        {QStringLiteral("at"), isoTime(SystemClock().now())},
        {QStringLiteral("level"), QLatin1StringView(kLevelWords[level])},
        {QStringLiteral("room"), QString::fromUtf8(room)},
        {QStringLiteral("message"), message},
    };
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
}

} // namespace

void installJsonLogging(QtMsgType leastLevel)
{
    leastSeverity = severity(leastLevel);
    qInstallMessageHandler(writeJsonLine);
}

} // namespace flotilla
