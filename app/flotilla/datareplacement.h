#pragma once
// Puts a backup in the place of a stopped engine's data, and keeps what was there as a backup too.

#include "core/engine/settings.h"

// The file that holds the former data; empty when there were none. Everything is as it was before
// when it fails: the backup is tried out beside the data first, with the secret key file that is
// there. Nothing in it is sent by itself afterwards, see Database::restore().
[[nodiscard]] flotilla::Result<QString> replaceData(const flotilla::EngineSettings &settings,
                                                    const QString &backup);
