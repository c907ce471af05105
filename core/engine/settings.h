#pragma once
// Settings of the engine: one list of them, read from file, environment and flags, shown by --help.

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace flotilla {

struct EngineSettings
{
    QString dataDirectory;
    QString listenAddress = QStringLiteral("127.0.0.1");
    quint16 listenPort = 8420;
    QStringList allowedHosts; // besides loopback names: for the Host check
    QString tlsCertificateFile;
    QString tlsKeyFile;
    int rawRequestDays = 7;
    int dedupeDays = 14;
    int connectionsMax = 1000;
    int connectionsPerAddressMax = 50;
    int inFlightSendsMax = 64;
    qint64 stopIngestBelowMb = 256;
    qint64 stopLowLaneBelowMb = 1024;
    int stopGraceMs = 10'000;
    QString logLevel = QStringLiteral("info");
};

} // namespace flotilla
