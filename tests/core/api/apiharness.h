#pragma once
// The whole API on a database in memory and virtual time, with two workspaces that must never see
// each other.

#include "core/api/apiroutes.h"
#include "core/http/router.h"
#include "core/store/flowdirectory.h"
#include "core/store/tokenstore.h"
#include "tests/support/testdatabase.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace flotilla {

class TestGateway final : public Gateway
{
public:
    [[nodiscard]] const GatewayAbilities &abilities() const override { return m_abilities; }
    [[nodiscard]] const WebhookReader &webhooks() const override;
    void send(const Session &, const OutboundMessage &,
              std::function<void(SendOutcome)> done) override;
    void messageInfo(const Session &, const QByteArray &, Then<RememberedSend> done) override;
    void recentSends(const Session &, Then<QList<RememberedSend>> done) override;
    void status(const Session &session, Then<SessionReport> done) override;
    void connectSession(const Session &session, Then<SessionReport> done) override;
    void disconnectSession(const Session &session, Then<SessionReport> done) override;
    void restartSession(const Session &session, Then<SessionReport> done) override;
    void phoneOfLid(const Session &, const QByteArray &, Then<QByteArray> done) override;
    void isOnWhatsApp(const Session &, const QByteArray &, Then<bool> done) override;

    Result<SessionReport> report; // what the four calls above answer
    QStringList asked;

private:
    void answer(const QString &what, const Session &session, const Then<SessionReport> &done);

    GatewayAbilities m_abilities;
};

struct Reply
{
    HttpResponse http;
    QJsonObject json;

    [[nodiscard]] int status() const { return http.status; }
    [[nodiscard]] QString text(const char *name) const
    {
        return json.value(QLatin1StringView(name)).toString();
    }
    [[nodiscard]] QJsonArray items() const
    {
        return json.value(QLatin1StringView("items")).toArray();
    }
    // "/name /phone": the paths of all problems, in their order.
    [[nodiscard]] QString problemPaths() const;
};

class ApiHarness
{
public:
    // `documents`: where drafts are read; null: on the API's own loop.
    explicit ApiHarness(Loop *documents = nullptr);

    // Waits for the answer in virtual time; fails the running test when none comes.
    Reply call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
               const HttpHeaders &more = {});
    Reply get(const QByteArray &target) { return call("GET", target); }
    Reply post(const QByteArray &target, const QJsonObject &body, const HttpHeaders &more = {});
    Reply patch(const QByteArray &target, const QJsonObject &body);

    // The content of all tables but the engine's counters, and but one.
    [[nodiscard]] QByteArray dump(const QString &but = {});
    ContactId addContact(WorkspaceId inWorkspace, const QString &phone);
    FlowId addFlow(WorkspaceId inWorkspace, const QString &name);
    // A conversation with one message waiting in it.
    MessageId addMessage(WorkspaceId inWorkspace, SessionId inSession, const QByteArray &phone);
    // What a customer wrote to `session`; the workers, where there are any, have a second for it.
    ConversationId hear(const QString &text, const QByteArray &phone);
    QByteArray addToken(WorkspaceId inWorkspace, TokenScope scope,
                        std::optional<Instant> expiresAt = {});
    QByteArray addToken(WorkspaceId inWorkspace, const NewToken &made);
    OperatorId addOperator(WorkspaceId inWorkspace, const QString &email, Role role,
                           const QByteArray &password = "correct horse battery");
    // Signs in and uses the session from then on.
    Reply signIn(const QString &email,
                 const QString &password = QStringLiteral("correct horse battery"));
    [[nodiscard]] ConversationId conversationOf(MessageId message);

    TestDatabase db;
    WorkspaceId workspace;
    WorkspaceId otherWorkspace;
    SessionId session;
    SessionId otherSession;
    QByteArray token; // of `workspace`, may write
    QByteArray peer = "203.0.113.9";
    std::shared_ptr<TestGateway> gateway = std::make_shared<TestGateway>();
    Result<> ready;
    std::optional<SelfCheckReport> selfCheck;
    // Of test chats; absent: the engine has none.
    std::function<void(const QJsonObject &, const std::function<void(QJsonObject)> &)> runScript;
    Router router;
    Metrics metrics;
    FlowDirectory flows;
    int sessionChanges = 0;
    int outboxChanges = 0;
    int mailboxChanges = 0;

private:
    GatewayRegistry m_gateways;
    SeededRandom m_random{7};

public:
    std::optional<ApiRoutes> api;
};

// A small flow that passes validation.
[[nodiscard]] QJsonObject sampleFlow(const QString &name);

} // namespace flotilla
