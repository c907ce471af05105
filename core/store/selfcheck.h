#pragma once
// Compares what is counted with what is there. Reports, never repairs: a mismatch is a fault of
// ours to be found, not to be hidden.

#include "core/store/connection.h"

#include <QStringList>

#include <array>
#include <functional>

namespace flotilla {

struct SelfCheck
{
    QStringList mismatches; // at most kMismatchesMax of each kind
    int mailboxes = 0;
    int lines = 0;

    [[nodiscard]] bool isClean() const { return mismatches.isEmpty(); }

    // All of it at once: not for the writer's thread.
    [[nodiscard]] static Result<SelfCheck> run(Connection &connection);
};

inline constexpr int kMismatchesMax = 100;

// One look at everything, in slices. Each row is compared within one statement, so what changes
// between slices is no mismatch.
class SelfCheckRound
{
public:
    // Looks at up to `rowsMax` rows, fewer when `enough` says so. False: it is through.
    [[nodiscard]] Result<bool> step(Connection &connection, int rowsMax,
                                    const std::function<bool()> &enough = {});
    [[nodiscard]] const SelfCheck &found() const { return m_found; }

private:
    struct Slice
    {
        int rows = 0;
        int rowsMax = 0;
        const std::function<bool()> &enough;
        [[nodiscard]] bool isFull() const
        {
            return rows >= rowsMax || (rows > 0 && enough && enough());
        }
    };
    void checkMailboxes(Connection &connection, Slice &slice);
    void checkLines(Connection &connection, Slice &slice);
    void checkWaiting(Connection &connection, Slice &slice);
    void checkUnderWay(Connection &connection, Slice &slice);
    void report(const QString &what);

    SelfCheck m_found;
    size_t m_part = 0;
    int m_reported = 0;                 // of this part
    std::array<qint64, 3> m_after = {}; // the last key of this part
};

} // namespace flotilla
