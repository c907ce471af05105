#pragma once
// The process that scripts run in: `flotillad script-host`. It reads jobs from standard input, one
// JSON object a line, and runs each in a child of its own, made by fork(), with limits that the
// kernel keeps: 50 ms of processor time, 64 MB of memory, no files, no new processes. What a script
// does to its engine dies with the child.

namespace flotilla {

inline constexpr int kScriptCpuMs = 50;
inline constexpr int kScriptWallMs = 1000; // of a machine that has no time for the script
inline constexpr int kScriptMemoryMb = 64; // beyond what the process has at rest

// Returns the exit code when standard input ends. Needs a QCoreApplication and a process without
// threads.
int serveScripts();

} // namespace flotilla
