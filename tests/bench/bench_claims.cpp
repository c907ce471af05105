// Claim and completion of runnable events while many times as many are stuck in two mailboxes,
// against the same without the stuck ones. Argument: how many runnable events (50,000).

#include "core/store/eventstore.h"
#include "core/store/mailboxstore.h"
#include "tests/bench/benchhouse.h"

#include <QCoreApplication>
#include <algorithm>

#include <chrono>
#include <cstdio>

using namespace flotilla;

namespace {

constexpr int kBatch = 500;
constexpr int kStuckMailboxes = 2;

ConversationId addConversation(WriteTx &tx, const BenchHouse &house, int number)
{
    const auto id = tx.nextId<ConversationId>();
    tx.db()
        .prepare("INSERT INTO conversation (conversation_id, workspace_id, session_id, chat_key, "
                 "created_at) VALUES (?1, ?2, ?3, ?4, 0)")
        .bind(id, house.workspace(), house.session(), QString::number(number))
        .run();
    return id;
}

void append(WriteTx &tx, const BenchHouse &house, ConversationId conversation, Millis delay)
{
    NewEvent event;
    event.workspace = house.workspace();
    event.session = house.session();
    event.conversation = conversation;
    event.kind = "message";
    event.payload = R"({"content":{"kind":"text","text":"hello"}})";
    event.delay = delay;
    EventStore::append(tx, event);
}

void fill(BenchHouse &house, int firstNumber, int mailboxes, int events, Millis delay)
{
    std::vector<ConversationId> ids;
    for (int begin = 0; begin < mailboxes; begin += kBatch) {
        house.write([&](WriteTx &tx) -> Result<> {
            for (int i = begin; i < std::min(mailboxes, begin + kBatch); ++i)
                ids.push_back(addConversation(tx, house, firstNumber + i));
            return {};
        });
    }
    for (int begin = 0; begin < events; begin += kBatch) {
        house.write([&](WriteTx &tx) -> Result<> {
            for (int i = begin; i < std::min(events, begin + kBatch); ++i)
                append(tx, house, ids[static_cast<size_t>(i % mailboxes)], delay);
            return {};
        });
    }
}

// Events per second, from claim to completion.
double drain(BenchHouse &house, int events)
{
    const auto begun = std::chrono::steady_clock::now();
    std::vector<TakenMailbox> taken;
    int done = 0;
    while (done < events) {
        house.write([&](WriteTx &tx) -> Result<> {
            for (const TakenMailbox &box : taken) {
                const auto head = MailboxStore::head(tx.db(), box);
                MailboxEnd end;
                end.done = {box.head};
                end.lastSeq = head ? head->seq : 0;
                if (!head || !MailboxStore::finish(tx, box, end))
                    return fail(ErrorCode::Internal, QStringLiteral("a mailbox was lost"));
                ++done;
            }
            taken = MailboxStore::take(tx, house.workspace(), kBatch);
            return {};
        });
    }
    const auto span = std::chrono::steady_clock::now() - begun;
    return events / std::chrono::duration<double>(span).count();
}

double measure(int events, int stuck)
{
    BenchHouse house;
    if (stuck > 0)
        fill(house, 0, kStuckMailboxes, stuck, std::chrono::hours(24));
    fill(house, kStuckMailboxes, std::max(1, events * 2 / 5), events, Millis(0));
    return drain(house, events);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int events = sizeArgument(argc, argv, 50'000);
    // Alternately, and the better of three each: what else the machine does counts for neither.
    double empty = 0;
    double stuck = 0;
    for (int i = 0; i < 3; ++i) {
        empty = std::max(empty, measure(events, 0));
        stuck = std::max(stuck, measure(events, 2 * events));
    }
    std::printf("bench claims_stuck_per_s %.0f per_s\n", stuck);
    std::printf("bench claims_stuck_ratio %.3f ratio\n", stuck / empty);
    std::printf("bench claims_stuck_tenth_ratio %.3f ratio\n", measure(events, events / 5) / empty);
    std::printf("bench claims_stuck_tenfold_ratio %.3f ratio\n",
                measure(events, 20 * events) / empty);
    return 0;
}
