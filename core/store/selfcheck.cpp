#include "core/store/selfcheck.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsAtOnce = 1'000;

} // namespace

void SelfCheckRound::report(const QString &what)
{
    if (++m_reported <= kMismatchesMax)
        m_found.mismatches.append(what);
}

void SelfCheckRound::checkMailboxes(Connection &connection, Slice &slice)
{
    Query row = connection.use("store.check_mailboxes");
    row.bind(m_after[0], slice.rowsMax);
    while (!slice.isFull() && row.next()) {
        ++slice.rows;
        ++m_found.mailboxes;
        m_after[0] = row.integer(0);
        // A mailbox that a failure blocked keeps its dead head.
        const bool isBlocked = row.flag(5);
        const bool counts = row.integer(1) == row.integer(3) + (isBlocked ? 1 : 0);
        const bool begins = isBlocked || row.text(2) == row.text(4);
        if (!counts || !begins)
            report(u"Conversation %1 counts %2 waiting events and begins with %3; there are %4, "
                   "the first is %5."_s.arg(row.text(0), row.text(1), row.text(2), row.text(3),
                                            row.text(4)));
    }
}

void SelfCheckRound::checkLines(Connection &connection, Slice &slice)
{
    Query row = connection.use("store.check_lines");
    row.bind(m_after[0], m_after[1], m_after[2], slice.rowsMax);
    while (!slice.isFull() && row.next()) {
        ++slice.rows;
        ++m_found.lines;
        m_after = {row.integer(0), row.integer(1), row.integer(2)};
        const QString line = u"The line of session %1, lane %2, conversation %3"_s.arg(
            row.text(0), row.text(1), row.text(2));
        if (row.integer(3) != row.integer(4))
            report(line + u" counts %1 messages; there are %2."_s.arg(row.text(3), row.text(4)));
        const QString state = row.text(7);
        const bool fits = row.flag(6) ? state == u"sending" || state == u"unknown"
                                      : state == u"queued" || state == u"retry_wait";
        if (row.integer(3) > 0 && !fits)
            report(line + u" begins with message %1, held is %2, but the message is '%3'."_s.arg(
                              row.text(5), row.text(6), state));
    }
}

void SelfCheckRound::checkWaiting(Connection &connection, Slice &slice)
{
    Query row = connection.use("store.check_waiting");
    row.bind(m_after[0], m_after[1], m_after[2], slice.rowsMax);
    while (!slice.isFull() && row.next()) {
        ++slice.rows;
        m_after = {row.integer(0), row.integer(1), row.integer(2)};
        if (!row.flag(3))
            report(u"Message %1 waits in conversation %2, lane %3, and no line knows it."_s.arg(
                row.text(2), row.text(0), row.text(1)));
    }
}

void SelfCheckRound::checkUnderWay(Connection &connection, Slice &slice)
{
    Query row = connection.use("store.check_under_way");
    row.bind(kMismatchesMax);
    while (row.next())
        report(u"Message %1 of conversation %2, lane %3 is being sent, and no line knows it."_s.arg(
            row.text(0), row.text(1), row.text(2)));
    slice.rows = 0; // few at any time: all at once
}

Result<bool> SelfCheckRound::step(Connection &connection, int rowsMax,
                                  const std::function<bool()> &enough)
{
    using Check = void (SelfCheckRound::*)(Connection &, Slice &);
    constexpr std::array<Check, 4> kParts{
        &SelfCheckRound::checkMailboxes, &SelfCheckRound::checkLines, &SelfCheckRound::checkWaiting,
        &SelfCheckRound::checkUnderWay};
    if (m_part >= kParts.size())
        return false;
    Slice slice{0, rowsMax, enough};
    (this->*kParts.at(m_part))(connection, slice);
    if (const std::optional<Error> error = connection.error()) {
        connection.clearError();
        return tl::unexpected(*error);
    }
    if (slice.rows == 0) {
        ++m_part;
        m_reported = 0;
        m_after.fill(0);
    }
    return m_part < kParts.size();
}

Result<SelfCheck> SelfCheck::run(Connection &connection)
{
    SelfCheckRound round;
    for (;;) {
        const Result<bool> more = round.step(connection, kRowsAtOnce);
        if (!more)
            return tl::unexpected<Error>(more.error());
        if (!*more)
            return round.found();
    }
}

} // namespace flotilla
