#pragma once
// Settings of the engine: one list of them, read from a file, then the environment, then flags; the
// later wins. --help and docs/operations.md show the same list.

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace flotilla {

struct EngineSettings
{
    QString dataDirectory;
    QString listenAddress = QStringLiteral("127.0.0.1");
    int listenPort = 8420; // 0: any free port
    QStringList allowedHosts;
    QString tlsCertificateFile;
    QString tlsKeyFile;
    int connectionsMax = 1000;
    int connectionsPerAddressMax = 50;
    int inFlightSendsMax = 64;
    int rawRequestDays = 7;
    int dedupeDays = 14;
    int stopIngestBelowMb = 256;
    int stopLowLaneBelowMb = 1024;
    int stopGraceMs = 10'000;
    QStringList
        privateHostsForFlows; // HTTP request blocks may call these although they are private
    QString logLevel = QStringLiteral("info");
    QString secretKeyFile;

    // Where the secret key file is, given or not.
    [[nodiscard]] QString secretKeyPath() const
    {
        return secretKeyFile.isEmpty() ? dataDirectory + QStringLiteral("/secret.keys")
                                       : secretKeyFile;
    }
    // Not of the list: the program that is started as script host; empty: no scripts.
    QString scriptProgram;
};

struct SettingDescription
{
    QString key; // "listen_port": the same in the file, FLOTILLA_LISTEN_PORT and --listen-port
    QString defaultText; // as shown
    QString help;
};

// In the order in which they are shown.
[[nodiscard]] QList<SettingDescription> describeSettings();

// Sets one; the error's field is the key and its message says what would be right.
Result<> applySetting(EngineSettings &settings, const QString &key, const QString &text);

// Lines `key = value`; `#` begins a comment. Errors name the line and key.
Result<> applySettingsFile(EngineSettings &settings, const QString &fileName);

// Every FLOTILLA_<KEY> of the environment that is a setting.
Result<> applyEnvironment(EngineSettings &settings, const QHash<QString, QString> &environment);

} // namespace flotilla
