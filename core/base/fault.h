#pragma once
// Planted faults for tests, absent from release builds (FLOTILLA_FAULTS off): places where a test
// may end the process as kill -9 would, and mutants, deliberate bugs that the simulation must
// catch.

#include <QtGlobal>

namespace flotilla {

#ifdef FLOTILLA_FAULTS
// Ends the process by SIGKILL when FLOTILLA_CRASH_AT is "<name>:<n>" and this is the n-th pass;
// with FLOTILLA_CRASH_AT "<name>:random:<one in n>" each pass may.
void crashPoint(const char *name);
// True while that deliberate bug is switched on.
[[nodiscard]] bool mutant(const char *name);
// Tests only; nullptr switches all off.
void plantMutant(const char *name);
#else
inline void crashPoint(const char *) {}
[[nodiscard]] inline constexpr bool mutant(const char *)
{
    return false;
}
#endif

} // namespace flotilla
