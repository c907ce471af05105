#pragma once
// What the user typed: a command, its words, its own options, and settings of the engine.

#include "core/engine/settings.h"

#include <QHash>
#include <QStringList>

struct CommandLine
{
    QString command;
    QStringList words;           // after the command, without options
    QHash<QString, QString> own; // options of the command: "once" -> "", "workspace" -> "Main"
    flotilla::EngineSettings settings;
    bool dataDirectoryGiven = false;
};

// `arguments` without the program's name. `own` options of each command are known here; anything
// else must be a setting (--listen-port 9000 or --listen-port=9000). Reads --config FILE and the
// environment first.
[[nodiscard]] flotilla::Result<CommandLine>
parseCommandLine(const QStringList &arguments, const QHash<QString, QString> &environment);

[[nodiscard]] QString helpText();
