#pragma once
// The commands of flotillad. Each returns the exit code: 0 done, 1 failed, 2 wrong usage.

#include "app/flotillad/commandline.h"

int runServe(const CommandLine &line);
int runDemo(const CommandLine &line);
int runFlow(const CommandLine &line);
int runBackup(const CommandLine &line);
int runRestore(const CommandLine &line);
int runCheck(const CommandLine &line);
// Not of the help: the engine starts itself so to run scripts. True where they can be run.
bool canRunScripts();
int runScriptHost();
int runOperator(const CommandLine &line);
int runToken(const CommandLine &line);
int runWorkspace(const CommandLine &line);
int runSecret(const CommandLine &line);

// "error: listen_port: must be ..." on standard error; returns 1.
int reportError(const flotilla::Error &error);
