#include "core/engine/settings.h"

#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>

#include <algorithm>
#include <span>
#include <variant>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

struct IntegerMember
{
    int EngineSettings::*member;
    int low;
    int high;
};

struct TextMember
{
    QString EngineSettings::*member;
};

struct ListMember
{
    QStringList EngineSettings::*member;
};

struct Setting
{
    QLatin1StringView key;
    std::variant<IntegerMember, TextMember, ListMember> member;
    QLatin1StringView help;
};

std::span<const Setting> allSettings()
{
    using S = EngineSettings;
    static const Setting settings[] = {
        {"data_directory"_L1, TextMember{&S::dataDirectory},
         "Where the database lives. One engine per directory. Default: the user's data directory."_L1},
        {"listen_address"_L1, TextMember{&S::listenAddress},
         "Address to listen on. Anything but loopback belongs behind TLS or a tunnel."_L1},
        {"listen_port"_L1, IntegerMember{&S::listenPort, 0, 65535},
         "Port to listen on; 0 takes any free one."_L1},
        {"allowed_hosts"_L1, ListMember{&S::allowedHosts},
         "Host names, separated by commas, under which the engine is reached besides loopback."_L1},
        {"tls_certificate_file"_L1, TextMember{&S::tlsCertificateFile},
         "PEM certificate chain; with it the port speaks TLS."_L1},
        {"tls_key_file"_L1, TextMember{&S::tlsKeyFile}, "PEM private key of the certificate."_L1},
        {"connections_max"_L1, IntegerMember{&S::connectionsMax, 10, 60'000},
         "Connections at once."_L1},
        {"connections_per_address_max"_L1, IntegerMember{&S::connectionsPerAddressMax, 1, 60'000},
         "Connections at once from one address; raise it behind a reverse proxy."_L1},
        {"in_flight_sends_max"_L1, IntegerMember{&S::inFlightSendsMax, 1, 1000},
         "Messages being handed to gateways at once, over all sessions."_L1},
        {"raw_request_days"_L1, IntegerMember{&S::rawRequestDays, 0, 365},
         "Days to keep webhooks as they came, for the delivery log and replay."_L1},
        {"dedupe_days"_L1, IntegerMember{&S::dedupeDays, 1, 365},
         "Days in which a repeated webhook is recognised."_L1},
        {"stop_ingest_below_mb"_L1, IntegerMember{&S::stopIngestBelowMb, 16, 1'000'000},
         "Free disk space below which webhooks are refused with 503."_L1},
        {"stop_low_lane_below_mb"_L1, IntegerMember{&S::stopLowLaneBelowMb, 16, 1'000'000},
         "Free disk space below which the low lane pauses."_L1},
        {"stop_grace_ms"_L1, IntegerMember{&S::stopGraceMs, 0, 600'000},
         "How long a stop waits for sends in flight, in milliseconds."_L1},
        {"private_hosts_for_flows"_L1, ListMember{&S::privateHostsForFlows},
         "Private addresses or names that HTTP request blocks may call, separated by commas."_L1},
        {"secret_key_file"_L1, TextMember{&S::secretKeyFile},
         "Keys of the stored secrets; made at the first start. Default: secret.keys in the data directory."_L1},
        {"log_level"_L1, TextMember{&S::logLevel}, "debug, info, warning or error."_L1},
    };
    return settings;
}

const Setting *findSetting(const QString &key)
{
    for (const Setting &setting : allSettings()) {
        if (setting.key == key)
            return &setting;
    }
    return nullptr;
}

QString textOf(const EngineSettings &settings, const Setting &setting)
{
    if (const auto *integer = std::get_if<IntegerMember>(&setting.member))
        return QString::number(settings.*integer->member);
    if (const auto *list = std::get_if<ListMember>(&setting.member))
        return (settings.*list->member).join(u',');
    return settings.*std::get<TextMember>(setting.member).member;
}

// What a type cannot say: words and addresses.
Result<> checkMeaning(const QString &key, const QString &text)
{
    // QString::toInt() would stop at a NUL and take what is before it.
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c < u' ' || c == u'\u007f'; }))
        return fail(ErrorCode::Invalid, u"the value holds a control character; remove it"_s, key);
    if (key == "log_level"_L1 &&
        !QStringList{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}.contains(text))
        return fail(ErrorCode::Invalid,
                    u"\"%1\" is not a log level: use debug, info, warning or error"_s.arg(text),
                    key);
    if (key == "listen_address"_L1 && QHostAddress(text).isNull())
        return fail(ErrorCode::Invalid,
                    u"\"%1\" is not an IP address, such as 127.0.0.1 or ::1"_s.arg(text), key);
    return {};
}

} // namespace

QList<SettingDescription> describeSettings()
{
    const EngineSettings defaults;
    QList<SettingDescription> descriptions;
    for (const Setting &setting : allSettings())
        descriptions.append({setting.key, textOf(defaults, setting), setting.help});
    return descriptions;
}

Result<> applySetting(EngineSettings &settings, const QString &key, const QString &text)
{
    const Setting *setting = findSetting(key);
    if (!setting)
        return fail(ErrorCode::Invalid,
                    u"there is no setting \"%1\"; --help lists them all"_s.arg(key), key);
    if (const Result<> checked = checkMeaning(key, text); !checked)
        return checked;
    if (const auto *integer = std::get_if<IntegerMember>(&setting->member)) {
        bool ok = false;
        const int value = text.toInt(&ok);
        if (!ok || value < integer->low || value > integer->high) {
            return fail(ErrorCode::Invalid,
                        u"\"%1\" must be a whole number from %2 to %3"_s.arg(text)
                            .arg(integer->low)
                            .arg(integer->high),
                        key);
        }
        settings.*integer->member = value;
    } else if (const auto *list = std::get_if<ListMember>(&setting->member)) {
        QStringList items;
        for (const QString &item : text.split(u',', Qt::SkipEmptyParts))
            items.append(item.trimmed());
        settings.*list->member = items;
    } else {
        settings.*std::get<TextMember>(setting->member).member = text;
    }
    return {};
}

Result<> applySettingsFile(EngineSettings &settings, const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound,
                    u"cannot read the settings file %1: %2"_s.arg(fileName, file.errorString()),
                    u"config"_s);
    if (file.size() > 1024 * 1024)
        return fail(ErrorCode::TooLarge,
                    u"the settings file %1 is larger than 1 MB"_s.arg(fileName), u"config"_s);
    EngineSettings changed = settings;
    int number = 0;
    for (const QByteArray &raw : file.readAll().split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(raw).section(u'#', 0, 0).trimmed();
        if (line.isEmpty())
            continue;
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 1) {
            return fail(ErrorCode::Invalid,
                        u"%1, line %2: expected \"key = value\""_s.arg(fileName).arg(number),
                        u"line %1"_s.arg(number));
        }
        const QString key = line.first(equals).trimmed();
        if (const Result<> applied = applySetting(changed, key, line.sliced(equals + 1).trimmed());
            !applied) {
            return fail(applied.error().code,
                        u"%1, line %2: %3: %4"_s.arg(fileName).arg(number).arg(
                            key, applied.error().message),
                        key);
        }
    }
    settings = changed;
    return {};
}

Result<> applyEnvironment(EngineSettings &settings, const QHash<QString, QString> &environment)
{
    EngineSettings changed = settings;
    for (const Setting &setting : allSettings()) {
        const QString name = u"FLOTILLA_"_s + QString(setting.key).toUpper();
        const auto found = environment.constFind(name);
        if (found == environment.cend())
            continue;
        if (const Result<> applied = applySetting(changed, setting.key, *found); !applied)
            return fail(applied.error().code, u"%1: %2"_s.arg(name, applied.error().message), name);
    }
    settings = changed;
    return {};
}

} // namespace flotilla
