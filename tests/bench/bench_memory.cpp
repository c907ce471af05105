// Resident memory of an engine with 200 sessions, 100,000 conversations and 1,000,000 contacts
// after an hour's traffic in virtual time.

#include "tests/bench/virtualworld.h"

#include "core/store/contactstore.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

double residentMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

// Rows as the engine itself would have written them, a thousand in a command.
void addContacts(VirtualWorld &world, WorkspaceId workspace, int count)
{
    for (int first = 0; first < count; first += 1000) {
        const Result<bool> stored = world.write<bool>([&](WriteTx &tx) -> Result<bool> {
            for (int i = first; i < std::min(first + 1000, count); ++i) {
                Contact contact;
                contact.name = u"Contact %1"_s.arg(i);
                contact.phone = u"5521%1"_s.arg(900'000'000 + i);
                contact.optIn = u"unknown"_s;
                if (const Result<ContactId> made =
                        ContactStore::create(tx, {workspace, TokenScope::Write, {}}, contact);
                    !made)
                    return tl::unexpected<Error>(made.error());
            }
            return true;
        });
        if (!stored)
            qFatal("contacts: %s", qPrintable(stored.error().message));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int scale = argc > 1 ? QByteArray(argv[1]).toInt() : 1; // 10: a tenth of everything
    VirtualWorld world;
    world.addSessions(200 / scale);
    world.publishEchoFlow();
    addContacts(world, world.workspace(), 900'000 / scale);
    const int conversations = 100'000 / scale;
    for (int i = 0; i < conversations; ++i)
        world.receive(i % (200 / scale), i, 0, Millis(1));
    world.drain(std::chrono::minutes(1));
    const int events = 36'000 / scale; // ten a second for an hour
    for (int i = 0; i < events; ++i)
        world.receive(i % conversations % (200 / scale), i % conversations, 1, Millis(100 * scale));
    world.drain(std::chrono::minutes(1));
    if (world.acked() != conversations + events)
        qFatal("%lld acks of %d", world.acked(), conversations + events);
    std::printf("bench rss_mb%s %.0f MB\n", scale == 1 ? "" : "_at_a_tenth", residentMb());
    return 0;
}
