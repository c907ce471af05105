// The gateway's client against the simulator, in one process and in virtual time.

#include "core/gateway/simulator/simulatedwasender.h"
#include "core/gateway/wasender/mediacipher.h"
#include "core/gateway/wasender/wasendergateway.h"
#include "tests/support/inprocesstransport.h"
#include "tests/support/virtualtime.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench
{
    VirtualTime time;
    SeededRandom random{7};
    std::unique_ptr<Loop> loop = time.makeLoop();
    InProcessTransport network{*loop};
    SimulatedWasender simulator;
    WasenderGateway gateway{network, time};
    Session session;
    QList<WebhookReading> heard;

    Bench()
        : simulator({time, random, *loop, network}, [] {
            SimulatorSettings settings;
            settings.publicBase = u"http://wasender"_s;
            return settings;
        }())
    {
        network.serve(u"wasender"_s, [this](const HttpRequest &request, Respond respond) {
            simulator.handle(request, std::move(respond));
        });
        network.serve(u"engine"_s, [this](const HttpRequest &request, Respond respond) {
            const bool authentic = gateway.webhooks().isAuthentic(session, request, time.now());
            if (authentic)
                heard.append(gateway.webhooks().read(request.body));
            respond({authentic ? 200 : 401, {}, {}});
        });
        SimulatedSession &home = simulator.addSession({u"Padaria"_s,
                                                       u"+5511900000000"_s,
                                                       u"http://engine/hooks/x"_s,
                                                       {},
                                                       SimulatorPlan::Paid,
                                                       false});
        session.baseUrl = u"http://wasender"_s;
        session.apiKey = QString::fromLatin1(home.apiKey);
        session.accountToken = u"simulator-account-token"_s;
        session.gatewaySession = QString::number(home.id);
        session.secret = home.secret;
    }

    VirtualCustomer &customer(const QString &phone = u"5511999990000"_s)
    {
        CustomerPlan plan;
        plan.name = u"Ana"_s;
        plan.phone = phone;
        return simulator.world().addCustomer(session.gatewaySession.toLongLong(), plan);
    }

    SendOutcome send(const MessageContent &content, const QByteArray &to = "5511999990000",
                     int typingMs = 0)
    {
        OutboundMessage message;
        message.to = ChatAddress::fromText(to);
        message.content = content;
        message.typingMs = typingMs;
        std::optional<SendOutcome> outcome;
        gateway.send(session, message, [&](SendOutcome result) { outcome = std::move(result); });
        while (!outcome && time.runNext()) {
        }
        Q_ASSERT(outcome);
        return *outcome;
    }

    // Runs one call to its end.
    template<class T, class Call>
    Result<T> await(Call call)
    {
        std::optional<Result<T>> result;
        call([&](Result<T> value) { result = std::move(value); });
        while (!result && time.runNext()) {
        }
        return result.value_or(fail(ErrorCode::Internal, u"never answered"_s));
    }

    QList<InboundFact> facts(InboundFact::Kind kind) const
    {
        QList<InboundFact> found;
        for (const WebhookReading &reading : heard) {
            for (const InboundFact &fact : reading.facts) {
                if (fact.kind == kind)
                    found.append(fact);
            }
        }
        return found;
    }
};

const MessageContent kHello = MessageContent::ofText(u"Bom dia"_s);

} // namespace

class TestWasenderGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSendIsAcceptedEchoedAndRead();
    void everyKindIsSentAndItsEchoMatches_data();
    void everyKindIsSentAndItsEchoMatches();
    void everyFaultIsClassified_data();
    void everyFaultIsClassified();
    void typingComesBeforeTheMessage();
    void messageInfoLinksBothIds();
    void recentSendsComeFromTheLogs();
    void sessionCallsWork();
    void lookUpsWork();
    void groupCallsWork();
    void messageCallsWork();
    void mediaIsFetchedAndDecryptedHere();
    void tamperedMediaIsRefused();
    void aMissingTokenIsSaidPlainly();
};

void TestWasenderGateway::aSendIsAcceptedEchoedAndRead()
{
    Bench bench;
    bench.customer();
    const SendOutcome outcome = bench.send(kHello);
    QCOMPARE(outcome.kind, SendOutcome::Kind::Sent);
    QCOMPARE(outcome.gatewayId, "100000");
    QCOMPARE(outcome.learnedCount, 256);
    bench.time.advance(10s);
    const QList<InboundFact> echoes = bench.facts(InboundFact::Kind::Echo);
    QCOMPARE(echoes.size(), 1);
    QCOMPARE(echoes.first().content.echoHash(), kHello.echoHash());
    QCOMPARE(bench.facts(InboundFact::Kind::SendReport).size(), 1);
    QList<DeliveryStatus> statuses;
    for (const InboundFact &fact : bench.facts(InboundFact::Kind::Status)) {
        QCOMPARE(fact.providerId, echoes.first().providerId);
        statuses.append(fact.status);
    }
    QCOMPARE(statuses,
             (QList{DeliveryStatus::ServerAck, DeliveryStatus::Delivered, DeliveryStatus::Read}));
    QCOMPARE(bench.simulator.world().journal.sends().size(), 1);
}

void TestWasenderGateway::everyKindIsSentAndItsEchoMatches_data()
{
    QTest::addColumn<QByteArray>("content");
    for (const char *content :
         {R"({"kind":"text","text":"oi  tudo\nbem?"})",
          R"({"kind":"image","media_url":"u","text":"c"})", R"({"kind":"video","media_url":"u"})",
          R"({"kind":"document","media_url":"u","text":"c","file_name":"f"})",
          R"({"kind":"audio","media_url":"u"})", R"({"kind":"sticker","media_url":"u"})",
          R"({"kind":"location","latitude":1.5,"longitude":2.5})",
          R"({"kind":"contact","contact_name":"A","contact_phone":"+55 11 9"})",
          R"({"kind":"poll","text":"Q","choices":[{"title":"A"},{"title":"B"}]})",
          R"({"kind":"buttons","text":"Q","choices":[{"title":"A"},{"title":"B"}]})"})
        QTest::newRow(content) << QByteArray(content);
}

void TestWasenderGateway::everyKindIsSentAndItsEchoMatches()
{
    QFETCH(QByteArray, content);
    Bench bench;
    const MessageContent sent =
        *MessageContent::fromJson(QJsonDocument::fromJson(content).object());
    QCOMPARE(bench.send(sent).kind, SendOutcome::Kind::Sent);
    bench.time.advance(10s);
    const QList<InboundFact> echoes = bench.facts(InboundFact::Kind::Echo);
    QCOMPARE(echoes.size(), 1);
    QCOMPARE(echoes.first().content.echoHash(), sent.withNumberedChoices().echoHash());
}

void TestWasenderGateway::everyFaultIsClassified_data()
{
    using Kind = SendOutcome::Kind;
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("accepted");
    const auto row = [](const QString &fault, Kind kind, int accepted) {
        QTest::newRow(qPrintable(fault)) << fault << static_cast<int>(kind) << accepted;
    };
    row(u"refuse_401"_s, Kind::SessionDown, 0);
    row(u"refuse_422"_s, Kind::Rejected, 0);
    row(u"limit_trial"_s, Kind::NotSent, 0);
    row(u"limit_protection"_s, Kind::NotSent, 0);
    row(u"not_connected"_s, Kind::SessionDown, 0);
    row(u"plan_expired"_s, Kind::SessionDown, 0);
    row(u"fail_500_before"_s, Kind::Unknown, 0);
    row(u"fail_500_after"_s, Kind::Unknown, 1);
    row(u"fail_502_before"_s, Kind::Unknown, 0);
    row(u"fail_502_after"_s, Kind::Unknown, 1);
    row(u"slow_after"_s, Kind::Unknown, 1);
    row(u"reset_before"_s, Kind::Unknown, 0);
    row(u"reset_after"_s, Kind::Unknown, 1);
    row(u"empty_204"_s, Kind::Unknown, 1);
}

void TestWasenderGateway::everyFaultIsClassified()
{
    QFETCH(QString, fault);
    QFETCH(int, kind);
    QFETCH(int, accepted);
    Bench bench;
    bench.simulator.world().nextFaults = {*sendFaultNamed(fault)};
    const SendOutcome outcome = bench.send(kHello);
    QCOMPARE(static_cast<int>(outcome.kind), kind);
    QCOMPARE(outcome.retryAfter.has_value(), outcome.kind == SendOutcome::Kind::NotSent);
    QVERIFY(!outcome.error.isEmpty());
    bench.time.advance(60s);
    // One request on the wire, and what the gateway took is told by its echo.
    QCOMPARE(bench.simulator.world().journal.sends().size(), accepted);
    QCOMPARE(bench.facts(InboundFact::Kind::Echo).size(), accepted);
    QCOMPARE(std::count_if(bench.network.sent.cbegin(), bench.network.sent.cend(),
                           [](const OutgoingRequest &sent) {
                               return sent.url.path() == "/api/send-message"_L1;
                           }),
             1);
    QCOMPARE(bench.send(kHello).kind, SendOutcome::Kind::Sent);
}

void TestWasenderGateway::typingComesBeforeTheMessage()
{
    Bench bench;
    QCOMPARE(bench.send(kHello, "5511999990000", 1500).kind, SendOutcome::Kind::Sent);
    QCOMPARE(bench.network.sent.at(0).url.path(), u"/api/send-presence-update"_s);
    QCOMPARE(bench.network.sent.at(1).url.path(), u"/api/send-message"_s);
    bench.simulator.world().settings.faults.failOtherCalls = 1;
    QCOMPARE(bench.send(kHello, "5511999990000", 1500).kind, SendOutcome::Kind::Sent);
}

void TestWasenderGateway::messageInfoLinksBothIds()
{
    Bench bench;
    const QByteArray id = bench.send(kHello).gatewayId;
    const auto info = [&] {
        return bench.await<RememberedSend>(
            [&](auto done) { bench.gateway.messageInfo(bench.session, id, done); });
    };
    bench.time.advance(10s);
    const Result<RememberedSend> known = info();
    QVERIFY(known);
    QCOMPARE(known->gatewayId, id);
    QCOMPARE(known->whatsappId, bench.facts(InboundFact::Kind::Echo).first().providerId);
    QCOMPARE(known->to, "5511999990000@s.whatsapp.net");
    QCOMPARE(known->echoHash, kHello.echoHash());
    QVERIFY(known->at && !known->failed);
    const auto unknown = bench.await<RememberedSend>(
        [&](auto done) { bench.gateway.messageInfo(bench.session, "42", done); });
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void TestWasenderGateway::recentSendsComeFromTheLogs()
{
    Bench bench;
    bench.send(kHello);
    bench.time.advance(10s);
    bench.simulator.world().settings.faults.deliveryFails = 1;
    bench.time.advance(10s);
    bench.send(MessageContent::ofText(u"dois"_s));
    bench.time.advance(10s);
    const auto recent = bench.await<QList<RememberedSend>>(
        [&](auto done) { bench.gateway.recentSends(bench.session, done); });
    QVERIFY(recent);
    QCOMPARE(recent->size(), 2);
    QCOMPARE(recent->at(1).echoHash, kHello.echoHash());
    QVERIFY(!recent->at(1).failed);
    QVERIFY(recent->at(0).failed && !recent->at(0).failure.isEmpty());
    QVERIFY(std::chrono::abs(*recent->at(0).at - bench.time.now()) < 20s);
}

void TestWasenderGateway::sessionCallsWork()
{
    Bench bench;
    const auto report = [&](auto call) { return bench.await<SessionReport>(call); };
    QCOMPARE(report([&](auto done) { bench.gateway.status(bench.session, done); })->state,
             SessionState::Connected);
    QVERIFY(report([&](auto done) { bench.gateway.restartSession(bench.session, done); }));
    bench.time.advance(5s);
    QVERIFY(report([&](auto done) { bench.gateway.disconnectSession(bench.session, done); }));
    QCOMPARE(report([&](auto done) { bench.gateway.status(bench.session, done); })->state,
             SessionState::Reconnecting);
    QCOMPARE(bench.send(kHello).kind, SendOutcome::Kind::SessionDown);
    const auto pairing =
        report([&](auto done) { bench.gateway.connectSession(bench.session, done); });
    QCOMPARE(pairing->state, SessionState::Pairing);
    QVERIFY(pairing->qrCode.startsWith(u"2@"));
    bench.time.advance(50s);
    QVERIFY(bench.facts(InboundFact::Kind::PairingCode).size() >= 2); // a code lives 45 seconds
    bench.simulator.world().finishPairing(bench.simulator.world().sessions.at(1));
    bench.time.advance(1s);
    QCOMPARE(bench.facts(InboundFact::Kind::SessionStatus).last().text, u"connected"_s);
    WasenderClient &client = bench.gateway.client();
    const auto passkey = [&] {
        (void)report([&](auto done) { client.disconnectSession(bench.session, done); });
        return report([&](auto done) { client.connectSession(bench.session, u"passkey"_s, done); });
    }();
    QCOMPARE(passkey->state, SessionState::Pairing);
    QVERIFY(!passkey->passkeyToken.isEmpty() && passkey->passkeyExpiresAt);
    QCOMPARE(report([&](auto done) { client.passkey(bench.session, done); })->passkeyToken,
             passkey->passkeyToken);
    const auto key =
        bench.await<QString>([&](auto done) { client.regenerateKey(bench.session, done); });
    QVERIFY(key && *key != bench.session.apiKey);
    QCOMPARE(bench.send(kHello).kind, SendOutcome::Kind::SessionDown); // the old key
    const auto logs =
        bench.await<QJsonValue>([&](auto done) { client.sessionLogs(bench.session, 1, 10, done); });
    QVERIFY((*logs)["total"_L1].toInt() >= 4);
    const auto updated = bench.await<QJsonValue>([&](auto done) {
        client.updateSession(bench.session, {{u"name"_s, u"Novo"_s}}, done);
    });
    QCOMPARE((*updated)["name"_L1].toString(), u"Novo"_s);
    QVERIFY(bench.await<QJsonValue>([&](auto done) { client.checkAccount(bench.session, done); }));
    QVERIFY(bench.await<QJsonValue>([&](auto done) { client.deleteSession(bench.session, done); }));
    QVERIFY(!bench.await<QJsonValue>([&](auto done) { client.readSession(bench.session, done); }));
}

void TestWasenderGateway::lookUpsWork()
{
    Bench bench;
    const QByteArray lid = bench.customer().address().lid;
    const auto phone = bench.await<QByteArray>(
        [&](auto done) { bench.gateway.phoneOfLid(bench.session, lid, done); });
    QCOMPARE(*phone, "5511999990000@s.whatsapp.net");
    const auto nobody = bench.await<QByteArray>(
        [&](auto done) { bench.gateway.phoneOfLid(bench.session, "1@lid", done); });
    QVERIFY(nobody && nobody->isEmpty());
    WasenderClient &client = bench.gateway.client();
    QCOMPARE(*bench.await<QByteArray>(
                 [&](auto done) { client.lidOfPhone(bench.session, *phone, done); }),
             lid);
    QCOMPARE(bench.await<bool>([&](auto done) {
        bench.gateway.isOnWhatsApp(bench.session, "5511999990000", done);
    }),
             true);
    QCOMPARE(bench.await<bool>([&](auto done) {
        bench.gateway.isOnWhatsApp(bench.session, "+5511888880000", done);
    }),
             false);
    QCOMPARE((*bench.await<QJsonValue>([&](auto done) {
                 client.contact(bench.session, "5511999990000", done);
             }))["name"_L1]
                 .toString(),
             u"Ana"_s);
    QCOMPARE((*bench.await<QJsonValue>(
                 [&](auto done) { client.contacts(bench.session, 1, 10, done); }))["items"_L1]
                 .toArray()
                 .size(),
             1);
    QVERIFY(bench.await<QJsonValue>([&](auto done) {
        client.saveContact(bench.session, "5511777770000", u"Bia"_s, false, done);
    }));
    QVERIFY(bench.await<QJsonValue>(
        [&](auto done) { client.blockContact(bench.session, "5511777770000", true, done); }));
    QVERIFY(bench.await<QString>(
        [&](auto done) { client.contactPicture(bench.session, "5511777770000", done); }));
    QVERIFY(bench.await<QJsonValue>([&](auto done) { client.user(bench.session, done); }));
    QVERIFY(bench.await<QJsonValue>(
        [&](auto done) { client.username(bench.session, "5511777770000", done); }));
}

void TestWasenderGateway::groupCallsWork()
{
    Bench bench;
    WasenderClient &client = bench.gateway.client();
    const auto created = bench.await<QJsonValue>([&](auto done) {
        client.createGroup(bench.session, u"Time"_s, {u"5511999990000"_s}, done);
    });
    const QByteArray jid = (*created)["id"_L1].toString().toUtf8();
    QVERIFY(jid.endsWith("@g.us"));
    const auto metadata =
        bench.await<QJsonValue>([&](auto done) { client.groupMetadata(bench.session, jid, done); });
    QCOMPARE((*metadata)["subject"_L1].toString(), u"Time"_s);
    const auto change = [&](const QString &action, const QString &who) {
        return bench.await<QJsonValue>(
            [&](auto done) { client.changeParticipants(bench.session, jid, action, {who}, done); });
    };
    QCOMPARE(change(u"add"_s, u"5511888880000"_s)->toArray().at(0)["status"_L1].toInt(), 200);
    QCOMPARE(change(u"remove"_s, u"5511000000"_s)->toArray().at(0)["status"_L1].toInt(), 403);
    QVERIFY(change(u"promote"_s, u"5511888880000"_s));
    const auto people = bench.await<QJsonValue>(
        [&](auto done) { client.groupParticipants(bench.session, jid, done); });
    QCOMPARE(people->toArray().size(), 3);
    QVERIFY(bench.await<QJsonValue>([&](auto done) {
        client.updateGroup(bench.session, jid, {{u"subject"_s, u"T2"_s}}, done);
    }));
    QVERIFY(
        bench.await<QString>([&](auto done) { client.groupPicture(bench.session, jid, done); }));
    const auto link =
        bench.await<QString>([&](auto done) { client.groupInviteLink(bench.session, jid, done); });
    const QString code = link->section(u'/', -1);
    QVERIFY(
        bench.await<QJsonValue>([&](auto done) { client.groupInvite(bench.session, code, done); }));
    QVERIFY(bench.await<QJsonValue>(
        [&](auto done) { client.acceptGroupInvite(bench.session, code, done); }));
    QCOMPARE((*bench.await<QJsonValue>(
                 [&](auto done) { client.groups(bench.session, 1, 10, done); }))["items"_L1]
                 .toArray()
                 .size(),
             1);
    QVERIFY(
        bench.await<QJsonValue>([&](auto done) { client.leaveGroup(bench.session, jid, done); }));
    QCOMPARE(
        bench.await<QJsonValue>([&](auto done) { client.groupMetadata(bench.session, jid, done); })
            .error()
            .code,
        ErrorCode::NotFound);
}

void TestWasenderGateway::messageCallsWork()
{
    Bench bench;
    WasenderClient &client = bench.gateway.client();
    const QByteArray id = bench.send(kHello).gatewayId;
    bench.time.advance(10s);
    const auto edited = bench.await<QJsonValue>(
        [&](auto done) { client.editMessage(bench.session, id, u"Boa tarde"_s, done); });
    QCOMPARE((*edited)["status"_L1].toInt(), 1);
    QCOMPARE(
        bench.await<QJsonValue>([&](auto done) { client.resendMessage(bench.session, id, done); })
            .error()
            .message,
        u"Only messages with status 'failed' can be resent."_s);
    QVERIFY(bench.await<QJsonValue>([&](auto done) {
        client.markRead(bench.session, "3A1", "5511999990000@s.whatsapp.net", done);
    }));
    QCOMPARE(
        bench.await<QJsonValue>([&](auto done) { client.markRead(bench.session, "", "x", done); })
            .error()
            .message,
        u"The key.id field is required."_s);
    QCOMPARE(bench
                 .await<QJsonValue>([&](auto done) {
                     client.updatePresence(bench.session, "5511999990000", u"dancing"_s, 0ms, done);
                 })
                 .error()
                 .field,
             u"type"_s);
    QVERIFY(
        bench.await<QJsonValue>([&](auto done) { client.deleteMessage(bench.session, id, done); }));
    bench.time.advance(1s);
    QCOMPARE(bench.facts(InboundFact::Kind::Deleted).size(), 1);
    QCOMPARE(bench.facts(InboundFact::Kind::Edited).size(), 1);
}

void TestWasenderGateway::mediaIsFetchedAndDecryptedHere()
{
    Bench bench;
    const QByteArray picture = QByteArray("JFIF").repeated(1000);
    bench.simulator.world().sendFile(bench.customer(), picture, "image/jpeg", u"olha"_s);
    bench.time.advance(5s);
    const InboundFact photo = bench.facts(InboundFact::Kind::Message).first();
    QCOMPARE(photo.content.kind, MessageContent::Kind::Image);
    const StoredFile stored = bench.simulator.world().files.begin()->second;
    QVERIFY(!stored.bytes.contains("JFIF"));
    WasenderClient &client = bench.gateway.client();
    const auto here = bench.await<QByteArray>([&](auto done) {
        client.fetchMedia(QUrl(photo.content.mediaUrl), stored.mediaKey, "imageMessage", done);
    });
    QCOMPARE(*here, picture);
    const QJsonObject message{
        {u"imageMessage"_s,
         QJsonObject{{u"url"_s, photo.content.mediaUrl},
                     {u"mimetype"_s, u"image/jpeg"_s},
                     {u"mediaKey"_s, QString::fromLatin1(stored.mediaKey.toBase64())}}}};
    const auto there = bench.await<QString>(
        [&](auto done) { client.decryptMedia(bench.session, photo.providerId, message, done); });
    QVERIFY2(there && there->contains(u"/api/decrypted-media/"),
             qPrintable(there ? *there : there.error().message));
    const auto none =
        bench.await<QString>([&](auto done) { client.decryptMedia(bench.session, "A", {}, done); });
    QVERIFY(none.error().message.startsWith(u"No supported media object"));
    const auto url = bench.await<QString>(
        [&](auto done) { client.upload(bench.session, picture, "image/jpeg", done); });
    QVERIFY(url && url->endsWith(u".jpg"));
    const auto large = bench.await<QString>([&](auto done) {
        client.upload(bench.session, QByteArray(6 * 1024 * 1024, 'x'), "image/webp", done);
    });
    QCOMPARE(large.error().code, ErrorCode::TooLarge);
}

void TestWasenderGateway::tamperedMediaIsRefused()
{
    const QByteArray key(32, 'k');
    const QByteArray plain = "a picture";
    QByteArray file = *encryptMedia(plain, key, MediaSort::Image);
    QCOMPARE(*decryptMedia(file, key, MediaSort::Image), plain);
    QCOMPARE(*decryptMedia(*encryptMedia("", key, MediaSort::Audio), key, MediaSort::Audio), "");
    QVERIFY(!decryptMedia(file, key, MediaSort::Video)); // another kind, other keys
    QVERIFY(!decryptMedia(file, QByteArray(31, 'k'), MediaSort::Image));
    QVERIFY(!decryptMedia(file.chopped(1), key, MediaSort::Image));
    QVERIFY(!decryptMedia({}, key, MediaSort::Image));
    for (const qsizetype at : {qsizetype(0), file.size() - 1}) {
        QByteArray changed = file;
        changed[at] = static_cast<char>(changed.at(at) ^ 1);
        QVERIFY(!decryptMedia(changed, key, MediaSort::Image));
    }
    // HKDF-SHA256 and AES-256-CBC by another implementation (Python's hmac and the openssl tool),
    // same recipe.
    QCOMPARE(encryptMedia("flotilla", QByteArray(32, '\1'), MediaSort::Document)->toHex(),
             "9dfe3253530a66b03e16ac771b5b3bf0956710945965821fb1bf");
}

void TestWasenderGateway::aMissingTokenIsSaidPlainly()
{
    Bench bench;
    bench.session.accountToken.clear();
    const auto recent = bench.await<QList<RememberedSend>>(
        [&](auto done) { bench.gateway.recentSends(bench.session, done); });
    QCOMPARE(recent.error().field, u"account_token"_s);
    bench.session.apiKey.clear();
    QCOMPARE(bench.send(kHello).kind, SendOutcome::Kind::SessionDown);
    QVERIFY(bench.network.sent.isEmpty());
}

QTEST_APPLESS_MAIN(TestWasenderGateway)
#include "tst_wasendergateway.moc"
