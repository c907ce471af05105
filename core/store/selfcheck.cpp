#include "core/store/selfcheck.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

void checkMailboxes(Connection &connection, QStringList &found)
{
    Query row = connection.use("store.check_mailboxes");
    row.bind(kMismatchesMax);
    while (row.next()) {
        found.append(u"Conversation %1 counts %2 waiting events and begins with %3; there are %4, "
                     "the first is %5."_s.arg(row.text(0), row.text(1), row.text(2), row.text(3),
                                              row.text(4)));
    }
}

void checkLines(Connection &connection, QStringList &found)
{
    {
        Query row = connection.use("store.check_lines");
        row.bind(kMismatchesMax);
        while (row.next()) {
            found.append(
                u"The line of session %1, lane %2, conversation %3 counts %4 messages; there are %5."_s
                    .arg(row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)));
        }
    }
    Query row = connection.use("store.check_held_heads");
    row.bind(kMismatchesMax);
    while (row.next()) {
        found.append(u"The line of session %1, lane %2, conversation %3 begins with message %4, "
                     "held is %5, but the message is '%6'."_s.arg(row.text(0), row.text(1),
                                                                  row.text(2), row.text(3),
                                                                  row.text(4), row.text(5)));
    }
}

int countOf(Connection &connection, const char *name)
{
    Query row = connection.use(name);
    return row.next() ? static_cast<int>(row.integer(0)) : 0;
}

} // namespace

Result<SelfCheck> SelfCheck::run(Connection &connection)
{
    SelfCheck check;
    checkMailboxes(connection, check.mismatches);
    checkLines(connection, check.mismatches);
    check.mailboxes = countOf(connection, "store.count_mailboxes");
    check.lines = countOf(connection, "store.count_lines");
    if (connection.error())
        return tl::unexpected(*connection.error());
    return check;
}

} // namespace flotilla
