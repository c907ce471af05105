#include "app/flotillad/commandline.h"

#include <QStandardPaths>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

struct CommandDescription
{
    QLatin1StringView name;
    QLatin1StringView usage;
    QLatin1StringView help;
    QStringList flags;  // options without a value
    QStringList values; // options with one
};

const QList<CommandDescription> &commands()
{
    static const QList<CommandDescription> all{
        {"serve"_L1, "serve"_L1, "run the engine until SIGTERM or SIGINT"_L1, {}, {}},
        {"demo"_L1,
         "demo [--once]"_L1,
         "simulator, two sample workspaces, twenty customers; --once ends when every chat is complete"_L1,
         {u"once"_s},
         {u"seed"_s}},
        {"flow"_L1,
         "flow validate FILE... | flow import FILE [--workspace NAME] [--publish] [--tests] | flow export NAME FILE [--workspace NAME] [--flow-version N] [--tests] | flow diff FILE|NAME[@VERSION] FILE|NAME[@VERSION] | flow test FILE|NAME... [--workspace NAME] [--flow-version N] [--record] [--junit FILE]"_L1,
         "check flow documents (also exports of Typebot), store one, write one to a file (\"-\": standard output), tell what changed between two, or play the test chats of files and stored flows"_L1,
         {u"publish"_s, u"tests"_s, u"record"_s},
         {u"workspace"_s, u"flow-version"_s, u"junit"_s}},
        {"backup"_L1,
         "backup FILE"_L1,
         "a consistent copy, also beside a running engine"_L1,
         {},
         {}},
        {"restore"_L1,
         "restore FILE"_L1,
         "into an empty data directory; sends nothing by itself"_L1,
         {},
         {}},
        {"operator"_L1,
         "operator add EMAIL --role ROLE [--workspace NAME] [--name NAME] | operator set-password EMAIL"_L1,
         "a person who signs in; the password comes on standard input"_L1,
         {},
         {u"role"_s, u"workspace"_s, u"name"_s}},
        {"token"_L1,
         "token add NAME --role ROLE --scope read|write [--workspace NAME] [--days N]"_L1,
         "an API token, printed once"_L1,
         {},
         {u"role"_s, u"scope"_s, u"workspace"_s, u"days"_s}},
        {"workspace"_L1,
         "workspace add NAME [--zone ZONE] | workspace export NAME FILE | workspace erase NAME --yes"_L1,
         "a new workspace; everything of one in a file, or gone for good"_L1,
         {u"yes"_s},
         {u"zone"_s}},
        {"secret"_L1,
         "secret rotate [--forget-old]"_L1,
         "seal the stored secrets with a new key"_L1,
         {u"forget-old"_s},
         {}},
        {"check"_L1, "check"_L1, "integrity of the database, counters against rows"_L1, {}, {}},
    };
    return all;
}

const CommandDescription *findCommand(const QString &name)
{
    for (const CommandDescription &command : commands()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

struct Option
{
    QString name;
    std::optional<QString> value; // as in --name=value
};

Option splitOption(const QString &argument)
{
    const qsizetype equals = argument.indexOf(u'=');
    if (equals < 0)
        return {argument.sliced(2), std::nullopt};
    return {argument.sliced(2, equals - 2), argument.sliced(equals + 1)};
}

QString configFileIn(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--config"_L1 && i + 1 < arguments.size())
            return arguments.at(i + 1);
        if (arguments.at(i).startsWith("--config="_L1))
            return arguments.at(i).sliced(9);
    }
    return {};
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments,
                                     const QHash<QString, QString> &environment)
{
    CommandLine line;
    if (const QString config = configFileIn(arguments); !config.isEmpty()) {
        if (const Result<> applied = applySettingsFile(line.settings, config); !applied)
            return tl::unexpected<Error>(applied.error());
    }
    if (const Result<> applied = applyEnvironment(line.settings, environment); !applied)
        return tl::unexpected<Error>(applied.error());

    const CommandDescription *command = nullptr;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!argument.startsWith("--"_L1)) {
            if (command) {
                line.words.append(argument);
                continue;
            }
            command = findCommand(argument);
            if (!command) {
                return fail(ErrorCode::Invalid,
                            u"there is no command \"%1\"; --help lists them"_s.arg(argument),
                            u"command"_s);
            }
            line.command = argument;
            continue;
        }
        Option option = splitOption(argument);
        if (command && command->flags.contains(option.name) && !option.value) {
            line.own.insert(option.name, {});
            continue;
        }
        if (!option.value) {
            if (i + 1 >= arguments.size())
                return fail(ErrorCode::Invalid, u"--%1 needs a value"_s.arg(option.name),
                            option.name);
            option.value = arguments.at(++i);
        }
        if (option.name == "config"_L1)
            continue;
        if (command && command->values.contains(option.name)) {
            line.own.insert(option.name, *option.value);
            continue;
        }
        const QString key = QString(option.name).replace(u'-', u'_');
        if (const Result<> applied = applySetting(line.settings, key, *option.value); !applied)
            return fail(applied.error().code,
                        u"--%1: %2"_s.arg(option.name, applied.error().message), key);
    }
    if (!command)
        return fail(
            ErrorCode::Invalid,
            u"say what to do: serve, demo, flow, backup, restore, operator, token, workspace, secret or check"_s,
            u"command"_s);
    line.dataDirectoryGiven = !line.settings.dataDirectory.isEmpty();
    if (!line.dataDirectoryGiven)
        line.settings.dataDirectory =
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/flotilla"_L1;
    return line;
}

QString helpText()
{
    QString text =
        u"flotillad: the Flotilla engine\n\nUsage: flotillad COMMAND [options]\n\nCommands:\n"_s;
    for (const CommandDescription &command : commands())
        text += u"  %1\n      %2\n"_s.arg(command.usage, command.help);
    text +=
        u"\nSettings, as --name VALUE, FLOTILLA_NAME in the environment, or name = VALUE in a file given by --config FILE:\n"_s;
    for (const SettingDescription &setting : describeSettings()) {
        text += u"  --%1 (%2)\n      %3\n"_s.arg(
            QString(setting.key).replace(u'_', u'-'),
            setting.defaultText.isEmpty() ? u"none"_s : setting.defaultText, setting.help);
    }
    text += u"\n  --help, --version\n"_s;
    return text;
}
