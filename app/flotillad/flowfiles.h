#pragma once
// Flows as files: exported from the data directory, and their test chats run as a continuous
// integration does.

#include "app/flotillad/commandline.h"

#include "core/store/flowteststore.h"

// The canonical document of a flow of the data directory, `file` "-": to standard output.
int exportFlow(const CommandLine &line, const QString &name, const QString &file);
// The tests beside a flow's file, ready to be stored. Errors name the file.
flotilla::Result<QList<flotilla::NewFlowTest>> testsBeside(const QString &fileName);
// What changed from the first to the second, one line each; a flow is a file, the name of a flow of
// the data directory (its draft), or NAME@VERSION. Returns 1 when they differ, 2 when one cannot be
// read.
int diffFlows(const CommandLine &line, const QString &before, const QString &after);
// Each a file, with its tests beside it (order.json, order.tests.json), or the name of a flow of
// the data directory. Returns 1 when a test fails.
int testFlows(const CommandLine &line, const QStringList &flows);
