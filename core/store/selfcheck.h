#pragma once
// Compares what is counted with what is there. Reports, never repairs: a mismatch is a fault of
// ours to be found, not to be hidden.

#include "core/store/connection.h"

#include <QStringList>

namespace flotilla {

struct SelfCheck
{
    QStringList mismatches; // at most kMismatchesMax of each kind
    int mailboxes = 0;
    int lines = 0;

    [[nodiscard]] bool isClean() const { return mismatches.isEmpty(); }

    // Reads every mailbox and line: not for the writer's thread.
    [[nodiscard]] static Result<SelfCheck> run(Connection &connection);
};

inline constexpr int kMismatchesMax = 100;

} // namespace flotilla
