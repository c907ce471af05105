#pragma once
// An outbox on a database in virtual time, with a fake gateway: for tests of what a send becomes.

#include "core/outbox/outboxservice.h"
#include "core/store/outboxstore.h"
#include "tests/core/outbox/fakegateway.h"
#include "tests/support/testdatabase.h"

namespace flotilla {

// Passes on to a writer, and tells of each commit later: a slow disk.
class SlowWriter final : public Writer
{
public:
    std::function<Millis()> delay; // of the next command; absent: none

    void passTo(Writer &writer) { m_writer = &writer; }
    [[nodiscard]] bool submit(Priority priority, Command command, Loop &reply, Done done,
                              qint64 bytes) override;
    [[nodiscard]] bool isDiskTight() const override { return m_writer->isDiskTight(); }

private:
    Writer *m_writer = nullptr;
};

class OutboxRig
{
public:
    explicit OutboxRig(int inFlightMax = 64);
    ~OutboxRig();

    TestDatabase db;
    SeededRandom random{7};
    std::unique_ptr<Loop> world; // the gateway's side: lives through a crash of the engine
    std::shared_ptr<FakeGateway> gateway;
    GatewayRegistry gateways;
    SessionDirectory sessions;
    SlowWriter writer; // of the service
    std::unique_ptr<OutboxService> service;
    int inFlightMax;

    WorkspaceId addWorkspace(int weight = 1);
    // Connected, without jitter; `extra` is SQL assignments, e.g. "rate_count = 5, burst = 2".
    SessionId addSession(WorkspaceId workspace, const QByteArray &extra = {});
    ConversationId addChat(SessionId session, const QByteArray &phone);
    void start();
    void crash();   // the process ends here; the gateway lives on
    void restart(); // the engine opens its database and starts
    void advance(Millis span) { db.time().advance(span); }

    NewMessage message(ConversationId chat, Lane lane, Purpose purpose, const QString &text);
    Result<MessageId> tryEnqueue(const NewMessage &message);
    MessageId enqueue(const NewMessage &message);
    MessageId enqueue(ConversationId chat, const QString &text, Lane lane = Lane::High,
                      Purpose purpose = Purpose::Reply);
    // An echo or status as ingest hands it over; the echo's answer: is it ours?
    bool echo(SessionId session, ConversationId chat, const QString &text, const QByteArray &id,
              std::optional<Instant> at = {});
    void status(SessionId session, const QByteArray &id, DeliveryStatus status);

    [[nodiscard]] QString state(MessageId id);
    [[nodiscard]] SessionId sessionOf(ConversationId chat);
    // Lines agree with rows: no line lost, none left over.
    [[nodiscard]] QString lineProblems();
};

} // namespace flotilla
