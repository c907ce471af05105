#include "app/flotilla/arguments.h"

#include <QDir>
#include <QStandardPaths>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

struct Option
{
    QString name;
    std::optional<QString> value;
};

// --name VALUE or --name=VALUE; `next` moves past what was read.
Result<Option> readOption(const QStringList &arguments, qsizetype &next)
{
    const QString argument = arguments.at(next++);
    if (!argument.startsWith("--"_L1))
        return fail(ErrorCode::Invalid, u"\"%1\" is no option; --help lists them"_s.arg(argument),
                    argument);
    const qsizetype equals = argument.indexOf(u'=');
    Option option{equals < 0 ? argument.sliced(2) : argument.sliced(2, equals - 2), std::nullopt};
    if (equals >= 0)
        option.value = argument.sliced(equals + 1);
    return option;
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &arguments,
                                   const QHash<QString, QString> &environment)
{
    Arguments all;
    QList<Option> options;
    for (qsizetype next = 0; next < arguments.size();) {
        Result<Option> option = readOption(arguments, next);
        if (!option)
            return tl::unexpected<Error>(option.error());
        bool *const flag = option->name == "demo"_L1      ? &all.isSample
                           : option->name == "help"_L1    ? &all.isHelp
                           : option->name == "version"_L1 ? &all.isVersion
                                                          : nullptr;
        if (flag && !option->value) {
            *flag = true;
            continue;
        }
        if (!option->value && next >= arguments.size())
            return fail(ErrorCode::Invalid, u"--%1 needs a value"_s.arg(option->name),
                        option->name);
        if (!option->value)
            option->value = arguments.at(next++);
        options.append(*option);
    }
    for (const Option &option : std::as_const(options)) {
        if (option.name != "config"_L1)
            continue;
        if (const Result<> applied = applySettingsFile(all.settings, *option.value); !applied)
            return tl::unexpected<Error>(applied.error());
    }
    if (const Result<> applied = applyEnvironment(all.settings, environment); !applied)
        return tl::unexpected<Error>(applied.error());
    for (const Option &option : std::as_const(options)) {
        if (option.name == "config"_L1)
            continue;
        if (option.name == "connect"_L1) {
            all.connectTo = QUrl(*option.value, QUrl::StrictMode);
            continue;
        }
        const QString key = QString(option.name).replace(u'-', u'_');
        if (const Result<> applied = applySetting(all.settings, key, *option.value); !applied)
            return fail(applied.error().code,
                        u"--%1: %2"_s.arg(option.name, applied.error().message), key);
    }
    if (all.settings.dataDirectory.isEmpty())
        all.settings.dataDirectory =
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/flotilla"_L1;
    return all;
}

QString Arguments::help()
{
    QString text =
        u"flotilla: WhatsApp bots of many clients in one window, with the engine inside\n\n"
        "Usage: flotilla [options]\n\n"
        "  --connect URL\n      the engine there instead of the one inside; asks to sign in\n"
        "  --demo\n      a sample agency with simulated customers, on data of its own\n"
        "  --config FILE\n      settings of the engine, name = VALUE a line\n\n"
        "Settings of the engine inside, also as FLOTILLA_NAME in the environment:\n"_s;
    for (const SettingDescription &setting : describeSettings()) {
        text += u"  --%1 (%2)\n      %3\n"_s.arg(
            QString(setting.key).replace(u'_', u'-'),
            setting.defaultText.isEmpty() ? u"none"_s : setting.defaultText, setting.help);
    }
    return text + u"\n  --help, --version\n"_s;
}

QString Arguments::place() const
{
    if (!connectTo.isEmpty())
        return connectTo.toString();
    return isSample ? u"sample"_s : QDir(settings.dataDirectory).absolutePath();
}
