#pragma once
// How the desktop program was started.

#include "core/engine/settings.h"

#include <QHash>
#include <QStringList>
#include <QUrl>

struct Arguments
{
    flotilla::EngineSettings settings; // of the engine inside
    QUrl connectTo;                    // a remote engine; empty: the one inside
    bool isSample = false;
    bool isHelp = false;
    bool isVersion = false;

    // `arguments` without the program's name; the environment and a --config FILE as flotillad
    // reads them.
    [[nodiscard]] static flotilla::Result<Arguments>
    parse(const QStringList &arguments, const QHash<QString, QString> &environment);
    [[nodiscard]] static QString help();
    // What one instance of the program stands for.
    [[nodiscard]] QString place() const;
};
