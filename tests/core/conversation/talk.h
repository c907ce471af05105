#pragma once
// Webhooks, mailboxes and flows on a database in memory and virtual time: says things as a
// customer, and tells what the bot put into the outbox. No sender: replies stay queued.

#include "core/conversation/conversationservice.h"
#include "core/conversation/ownerrequests.h"
#include "core/ingest/webhookroutes.h"
#include "tests/support/plaingateway.h"
#include "tests/support/testdatabase.h"

#include <QJsonArray>
#include <QStringList>

namespace flotilla {

// Requests wait until the test answers them.
class WaitingTransport final : public HttpTransport
{
public:
    struct Waiting
    {
        OutgoingRequest request;
        std::function<void(Exchange)> done;
    };
    void send(OutgoingRequest request, std::function<void(Exchange)> done) override
    {
        waiting.append({std::move(request), std::move(done)});
        ++sent;
    }
    void answer(int status, const QByteArray &body);
    void fail(Exchange::Outcome outcome);

    QList<Waiting> waiting;
    int sent = 0;
};

// Scripts answer at once with what the test put there.
class FixedScripts final : public ScriptRunner
{
public:
    void run(const QJsonObject &job, std::function<void(const QJsonObject &)> done) override
    {
        jobs.append(job);
        done(answer);
    }

    QJsonObject answer;
    QList<QJsonObject> jobs;
};

class Talk
{
public:
    Talk();
    ~Talk();

    // Publishes the document as the next live version of the flow with its name; returns it.
    int publish(const QJsonObject &flow, WorkspaceId workspace = {});
    // One step with these blocks, ids b0, b1, ..., started by any message.
    [[nodiscard]] static QJsonObject flowOf(const QJsonArray &blocks,
                                            const QJsonArray &triggers = anyMessage());
    [[nodiscard]] static QJsonArray anyMessage();
    [[nodiscard]] static QJsonObject keyword(const QString &word, int priority,
                                             bool restart = false);
    [[nodiscard]] static QJsonObject block(const QString &type, const QJsonObject &fields = {},
                                           const QJsonObject &outlets = {});
    [[nodiscard]] static QJsonObject text(const QString &text);
    [[nodiscard]] static QJsonObject ask(const QString &text, const QString &variable);

    // As the customer, or with his own hands on the session's phone. The answer must be 200.
    void say(const QString &text, const QString &phone = QStringLiteral("5511999990000"));
    void typeOnPhone(const QString &text, const QString &phone = QStringLiteral("5511999990000"));
    void post(const QJsonObject &fact, SessionId session = {});
    using Request = Result<EventId> (*)(WriteTx &, WorkspaceId, ConversationId, const QString &);
    void ask(Request request, const QString &operatorName);

    void advance(Millis span) { db.time().advance(span); }
    void settle() { advance(Millis(500)); }
    [[nodiscard]] QStringList replies(const QString &where = QStringLiteral("1")); // in order
    [[nodiscard]] QString states(); // of the events, by seq: "done done ready"
    [[nodiscard]] QString owner();
    [[nodiscard]] ConversationId conversation();

    void reloadSessions();
    // Ends the service as kill -9 would, and starts it again on what was committed.
    void crash();
    void restart(Millis pause = Millis(0));
    void stopService(); // properly
    void doorOnly();    // webhooks come in, nobody works on them
    void startService();
    // Whenever an event with these words is being handled, the process ends: crash() makes the
    // next one.
    void makeDeadly(const QString &words);
    void dieIfDeadly();  // as every step does
    bool runUntilDead(); // false when it lives on for ten minutes

    TestDatabase db;
    WaitingTransport transport;
    FixedScripts scripts;
    SessionDirectory sessions;
    std::unique_ptr<FlowDirectory> flows;
    GatewayRegistry gateways;
    std::shared_ptr<PlainGateway> gateway = std::make_shared<PlainGateway>();
    WorkspaceId workspace;
    SessionId session;
    std::unique_ptr<Loop> workers;
    std::unique_ptr<WebhookRoutes> routes;
    std::unique_ptr<ConversationService> service;
    SeededRandom random{7};

private:
    int m_number = 0;
    QString m_deadly;
    bool m_isDead = false;
};

} // namespace flotilla
