#include "core/gateway/wasender/webhookreader.h"

#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

// One line per fact: everything that a room behind the reader may act on.
QByteArray describe(const WebhookReading &reading)
{
    if (!reading.parsed)
        return "unparsed: " + reading.problem.toUtf8();
    QByteArrayList lines;
    for (const InboundFact &fact : reading.facts) {
        QByteArrayList words{QByteArray(wordOf(fact.kind).data())};
        const auto add = [&](const char *name, const QByteArray &value) {
            if (!value.isEmpty())
                words.append(name + value);
        };
        add("phone=", fact.chat.phoneJid);
        add("lid=", fact.chat.lid);
        add("other=", fact.chat.other);
        add("by=", fact.participant);
        add("id=", fact.providerId);
        add("name=", fact.senderName.toUtf8());
        if (fact.kind == InboundFact::Kind::Status || fact.kind == InboundFact::Kind::SendReport)
            add("status=", wordOf(fact.status).data());
        if (fact.content.kind != MessageContent::Kind::Text)
            add("kind=", wordOf(fact.content.kind).data());
        add("content=", fact.content.text.toUtf8());
        add("text=", fact.text.toUtf8());
        add("url=", fact.content.mediaUrl.toUtf8());
        add("file=", fact.content.fileName.toUtf8());
        add("quotes=", fact.content.replyToId.toUtf8());
        add("chose=", fact.content.selectedId.toUtf8());
        add("place=", fact.content.placeName.toUtf8());
        add("card=", fact.content.contactName.toUtf8());
        add("tel=", fact.content.contactPhone.toUtf8());
        for (const Choice &choice : fact.content.choices)
            add("option=", choice.title.toUtf8());
        if (fact.fromMe)
            words.append("mine");
        lines.append(words.join(' '));
    }
    return lines.join('\n');
}

// A message of Ana with the given content and further members of its key.
QByteArray received(const QByteArray &message, const QByteArray &keyMore = {})
{
    return R"({"event":"messages.received","timestamp":1767225600,"data":{"messages":{"key":{"id":"A1","fromMe":false,)"
           R"("remoteJid":"5511999990000@s.whatsapp.net")" +
           keyMore + R"(},"pushName":"Ana","messageBody":"","message":)" + message + "}}}";
}

QByteArray webhook(const QByteArray &name, const QByteArray &data)
{
    return R"({"event":")" + name + R"(","timestamp":1767225600,"data":)" + data + "}";
}

const char *const kAna = "message phone=5511999990000@s.whatsapp.net id=A1 name=Ana ";

} // namespace

class TestWebhookReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesTheKeyOfAFile();
    void carriesNoKeyThatCannotBeOne();
    void readsEveryBody_data();
    void readsEveryBody();
    void readsTimesInSecondsAndMilliseconds_data();
    void readsTimesInSecondsAndMilliseconds();
    void threeEventsOfOneMessageHaveOneKey();
    void messagesThatDifferHaveOtherKeys();
    void aSecondEditIsAnotherFact();
    void aStubLeavesTheIdToItsMessage();
    void depthIsLimited();
    void valuesAreLimited();
    void halfASurrogatePairIsRepaired();
    void signatureIsChecked_data();
    void signatureIsChecked();
    void threadsMayReadAtOnce();
    void readingIsQuick();

private:
    WasenderWebhookReader m_reader;
};

void TestWebhookReader::readsEveryBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &expected) {
        QTest::newRow(name) << body << expected;
    };
    const QByteArray ana = kAna;

    // Content
    row("conversation", received(R"({"conversation":"oi"})"), ana + "content=oi");
    row("extended text with quote",
        received(R"({"extendedTextMessage":{"text":"sim","contextInfo":{"stanzaId":"Q7"}}})"),
        ana + "content=sim quotes=Q7");
    row("image with caption",
        received(
            R"({"imageMessage":{"url":"https://m/1.enc","caption":"bolo","mimetype":"image/jpeg"}})"),
        ana + "kind=image content=bolo url=https://m/1.enc");
    row("video", received(R"({"videoMessage":{"url":"https://m/2.enc"}})"),
        ana + "kind=video url=https://m/2.enc");
    row("voice note",
        received(R"({"audioMessage":{"url":"https://m/3.enc","ptt":true,"seconds":4}})"),
        ana + "kind=audio url=https://m/3.enc");
    row("document", received(R"({"documentMessage":{"url":"u","fileName":"a.pdf","title":"t"}})"),
        ana + "kind=document url=u file=a.pdf");
    row("document in its caption wrapper",
        received(
            R"({"documentWithCaptionMessage":{"message":{"documentMessage":{"url":"u","title":"b.pdf","caption":"c"}}}})"),
        ana + "kind=document content=c url=u file=b.pdf");
    row("sticker", received(R"({"stickerMessage":{"url":"s"}})"), ana + "kind=sticker url=s");
    row("location",
        received(
            R"({"locationMessage":{"degreesLatitude":-23.5,"degreesLongitude":"-46.6","name":"Praça","address":"Rua"}})"),
        ana + "kind=location place=Praça");
    row("contact card",
        received(
            R"({"contactMessage":{"displayName":"Bia","vcard":"BEGIN:VCARD\nTEL;type=CELL;waid=5511888:+55 11 888\nEND:VCARD"}})"),
        ana + "kind=contact card=Bia tel=5511888");
    row("contact card without waid",
        received(
            R"({"contactMessage":{"displayName":"Bia","vcard":"BEGIN:VCARD\r\nTEL:+55 11 888\r\n"}})"),
        ana + "kind=contact card=Bia tel=+55 11 888");
    row("poll",
        received(
            R"({"pollCreationMessageV3":{"name":"Qual?","options":[{"optionName":"A"},{"optionName":"B"}]}})"),
        ana + "kind=poll content=Qual? option=A option=B");
    row("button reply",
        received(
            R"({"buttonsResponseMessage":{"selectedButtonId":"b2","selectedDisplayText":"Dois"}})"),
        ana + "content=Dois chose=b2");
    row("list reply",
        received(
            R"({"listResponseMessage":{"title":"Corte","singleSelectReply":{"selectedRowId":"r1"}}})"),
        ana + "content=Corte chose=r1");
    row("interactive reply",
        received(
            R"({"interactiveResponseMessage":{"body":{"text":"Ok"},"nativeFlowResponseMessage":{"paramsJson":"{\"id\":\"x9\"}"}}})"),
        ana + "content=Ok chose=x9");
    row("ephemeral around view-once around image",
        received(
            R"({"ephemeralMessage":{"message":{"viewOnceMessageV2":{"message":{"imageMessage":{"url":"u"}}}}}})"),
        ana + "kind=image url=u");
    row("text beside housekeeping",
        received(
            R"({"messageContextInfo":{"deviceListMetadata":{}},"senderKeyDistributionMessage":{},"conversation":"oi"})"),
        ana + "content=oi");
    row("unknown content", received(R"({"hologramMessage":{"x":1}})"), ana + "kind=unsupported");
    row("unknown content with unified text",
        R"({"event":"messages.received","data":{"messages":{"key":{"id":"A1","remoteJid":"5511999990000@s.whatsapp.net"},"messageBody":"oi","message":{"hologramMessage":{}},"pushName":"Ana"}}})",
        ana + "content=oi");
    row("unified text only",
        R"({"event":"messages.received","data":{"messages":{"key":{"id":"A1","remoteJid":"5511999990000@s.whatsapp.net"},"messageBody":"oi","pushName":"Ana"}}})",
        ana + "content=oi");
    row("emoji as surrogate pair", received(R"({"conversation":"\ud83d\ude00"})"),
        ana + "content=😀");

    // Shapes
    row("messages as array",
        webhook(
            "messages.upsert",
            R"({"messages":[{"key":{"id":"A","remoteJid":"551199999@s.whatsapp.net"},"message":{"conversation":"1"}},)"
            R"({"key":{"id":"B","remoteJid":"551199999@s.whatsapp.net"},"message":{"conversation":"2"}}]})"),
        "message phone=551199999@s.whatsapp.net id=A content=1\nmessage "
        "phone=551199999@s.whatsapp.net id=B content=2");
    row("bare key in data",
        webhook(
            "messages.received",
            R"({"key":{"id":"A","remoteJid":"551199999@s.whatsapp.net"},"message":{"conversation":"1"}})"),
        "message phone=551199999@s.whatsapp.net id=A content=1");
    row("data is the array",
        webhook(
            "messages.upsert",
            R"([{"key":{"id":"A","remoteJid":"551199999@s.whatsapp.net"},"message":{"conversation":"1"}}])"),
        "message phone=551199999@s.whatsapp.net id=A content=1");
    row("echo",
        webhook(
            "messages.upsert",
            R"({"messages":{"key":{"id":"A","fromMe":true,"remoteJid":"551199999@s.whatsapp.net"},"message":{"conversation":"1"}}})"),
        "echo phone=551199999@s.whatsapp.net id=A content=1 mine");

    // Addresses
    row("c.us",
        webhook(
            "messages.received",
            R"({"messages":{"key":{"id":"A","remoteJid":"551199999@c.us"},"messageBody":"x"}})"),
        "message phone=551199999@s.whatsapp.net id=A content=x");
    row("lid with senderPn",
        webhook(
            "messages.received",
            R"({"messages":{"key":{"id":"A","remoteJid":"777123@lid","senderPn":"551199999@s.whatsapp.net","addressingMode":"lid"},"messageBody":"x"}})"),
        "message phone=551199999@s.whatsapp.net lid=777123@lid id=A content=x");
    row("lid with cleanedSenderPn and plus",
        webhook(
            "messages.received",
            R"({"messages":{"key":{"id":"A","remoteJid":"777123@lid","cleanedSenderPn":"+551199999"},"messageBody":"x"}})"),
        "message phone=551199999@s.whatsapp.net lid=777123@lid id=A content=x");
    row("lid with the other spelling",
        webhook(
            "messages.received",
            R"({"messages":{"key":{"id":"A","remoteJid":"777123@lid","cleanSenderPn":"551199999"},"messageBody":"x"}})"),
        "message phone=551199999@s.whatsapp.net lid=777123@lid id=A content=x");
    row("lid with senderPn at c.us",
        webhook(
            "messages.received",
            R"({"messages":{"key":{"id":"A","remoteJid":"777123@lid","senderPn":"551199999@c.us"},"messageBody":"x"}})"),
        "message phone=551199999@s.whatsapp.net lid=777123@lid id=A content=x");
    row("lid without a phone",
        webhook("messages.received",
                R"({"messages":{"key":{"id":"A","remoteJid":"777123@lid"},"messageBody":"x"}})"),
        "message lid=777123@lid id=A content=x");
    row("lid digits are never a phone",
        webhook(
            "messages.received",
            R"({"messages":{"key":{"id":"A","remoteJid":"777123@lid","cleanedSenderPn":"777123"},"messageBody":"x"}})"),
        "message lid=777123@lid id=A content=x");
    row("phone with senderLid",
        webhook(
            "messages.received",
            R"({"messages":{"key":{"id":"A","remoteJid":"551199999@s.whatsapp.net","senderLid":"777123@lid"},"messageBody":"x"}})"),
        "message phone=551199999@s.whatsapp.net lid=777123@lid id=A content=x");
    row("our own number is not the chat's",
        webhook(
            "messages.upsert",
            R"({"messages":{"key":{"id":"A","fromMe":true,"remoteJid":"777123@lid","senderPn":"5500000000@s.whatsapp.net","senderLid":"1@lid"},"messageBody":"x"}})"),
        "echo lid=777123@lid id=A content=x mine");
    row("group by phone",
        webhook(
            "messages-group.received",
            R"({"messages":{"key":{"id":"A","remoteJid":"123-456@g.us","participant":"551199999@s.whatsapp.net"},"messageBody":"x"}})"),
        "message other=123-456@g.us by=551199999@s.whatsapp.net id=A content=x");
    row("group by lid",
        webhook(
            "messages-group.received",
            R"({"messages":{"key":{"id":"A","remoteJid":"123@g.us","participant":"777@lid","participantPn":"551199999@s.whatsapp.net","cleanedParticipantPn":"551199999"},"messageBody":"x"}})"),
        "message other=123@g.us by=777@lid id=A content=x");
    row("group with the phone only",
        webhook(
            "messages-group.received",
            R"({"messages":{"key":{"id":"A","remoteJid":"123@g.us","cleanParticipantPn":"551199999"},"messageBody":"x"}})"),
        "message other=123@g.us by=551199999@s.whatsapp.net id=A content=x");
    row("channel",
        webhook(
            "messages-newsletter.received",
            R"({"messages":{"key":{"id":"A","remoteJid":"999@newsletter"},"message":{"conversation":"x"}}})"),
        "message other=999@newsletter id=A content=x");

    // Changes and reactions
    row("withdrawn by protocol message",
        received(
            R"({"protocolMessage":{"key":{"id":"OLD","remoteJid":"5511999990000@s.whatsapp.net"},"type":"REVOKE"}})"),
        "deleted phone=5511999990000@s.whatsapp.net id=OLD");
    row("withdrawn, default type left out", received(R"({"protocolMessage":{"key":{"id":"OLD"}}})"),
        "deleted phone=5511999990000@s.whatsapp.net id=OLD");
    row("edited by protocol message",
        received(
            R"({"protocolMessage":{"key":{"id":"OLD"},"type":14,"editedMessage":{"extendedTextMessage":{"text":"novo"}}}})"),
        "edited phone=5511999990000@s.whatsapp.net id=OLD content=novo text=novo");
    row("edited in a wrapper",
        received(
            R"({"editedMessage":{"message":{"protocolMessage":{"key":{"id":"OLD"},"type":"MESSAGE_EDIT","editedMessage":{"conversation":"novo"}}}}})"),
        "edited phone=5511999990000@s.whatsapp.net id=OLD content=novo text=novo");
    row("edited by update",
        webhook(
            "messages.update",
            R"({"key":{"id":"OLD","remoteJid":"551199999@c.us"},"update":{"message":{"editedMessage":{"message":{"conversation":"novo"}}}}})"),
        "edited phone=551199999@s.whatsapp.net id=OLD content=novo text=novo");
    row("other protocol message", received(R"({"protocolMessage":{"key":{"id":"X"},"type":3}})"),
        "other phone=5511999990000@s.whatsapp.net id=A1");
    row("delete event",
        webhook(
            "messages.delete",
            R"({"keys":[{"id":"A","remoteJid":"551199999@c.us","fromMe":true},{"id":"B","remoteJid":"551199999@c.us"}]})"),
        "deleted phone=551199999@s.whatsapp.net id=A mine\ndeleted phone=551199999@s.whatsapp.net "
        "id=B");
    row("delete event without keys", webhook("messages.delete", R"({"jid":"x","all":true})"),
        "other");
    row("reaction message", received(R"({"reactionMessage":{"key":{"id":"OLD"},"text":"👍"}})"),
        "reaction phone=5511999990000@s.whatsapp.net id=A1 kind=reaction content=👍 text=👍 "
        "quotes=OLD");
    row("reaction event",
        webhook(
            "messages.reaction",
            R"([{"key":{"id":"OLD","remoteJid":"551199999@c.us","fromMe":true},"reaction":{"text":"","key":{"id":"R1","remoteJid":"551199999@c.us"}}}])"),
        "reaction phone=551199999@s.whatsapp.net id=R1 kind=reaction quotes=OLD");

    // Our own messages
    for (const auto &[number, word] : std::initializer_list<std::pair<int, QByteArray>>{
             {0, "failed"}, {2, "server_ack"}, {3, "delivered"}, {4, "read"}, {5, "played"}}) {
        QTest::addRow("update to status %d", number)
            << webhook(
                   "messages.update",
                   R"({"update":{"status":)" + QByteArray::number(number) +
                       R"(},"key":{"id":"A","fromMe":true,"remoteJid":"551199999@s.whatsapp.net"}})")
            << QByteArray("status phone=551199999@s.whatsapp.net id=A status=" + word +
                          " text=" + word + " mine");
    }
    row("update to pending tells nothing",
        webhook(
            "messages.update",
            R"({"update":{"status":1},"key":{"id":"A","fromMe":true,"remoteJid":"551199999@c.us"}})"),
        "other phone=551199999@s.whatsapp.net id=A mine");
    row("updates as array with words",
        webhook(
            "messages.update",
            R"([{"update":{"status":"delivered"},"key":{"id":"A","fromMe":true,"remoteJid":"551199999@c.us"}}])"),
        "status phone=551199999@s.whatsapp.net id=A status=delivered text=delivered mine");
    row("group receipt",
        webhook(
            "message-receipt.update",
            R"({"message":{"key":{"id":"A","fromMe":true,"remoteJid":"1@g.us","participant":"5@s.whatsapp.net"},"receipt":{"userJid":"551188888@c.us","readTimestamp":1767225601}}})"),
        "status other=1@g.us by=551188888@c.us id=A status=read text=read mine");
    row("receipts in the other shape",
        webhook(
            "message-receipt.update",
            R"([{"key":{"id":"A","fromMe":true,"remoteJid":"1@g.us"},"receipt":{"userJid":"551188888@c.us","status":"delivered","t":1767225601}}])"),
        "status other=1@g.us by=551188888@c.us id=A status=delivered text=delivered mine");
    row("message sent",
        webhook(
            "message.sent",
            R"({"key":{"id":"A","fromMe":true,"remoteJid":"551199999@c.us"},"message":{"conversation":"oi"},"success":true})"),
        "send_report phone=551199999@s.whatsapp.net id=A status=server_ack content=oi mine");
    row("message sent with the gateway's number",
        webhook(
            "message.sent",
            R"({"key":{"id":"A","fromMe":true,"remoteJid":"551199999@c.us"},"msgId":100001,"success":true})"),
        "send_report phone=551199999@s.whatsapp.net id=A status=server_ack mine");
    row("message not sent",
        webhook("message.sent",
                R"({"success":false,"error":"Failed to send message: Invalid number JID: x"})"),
        "send_report status=failed text=Failed to send message: Invalid number JID: x mine");

    // The session
    row("connected", webhook("session.status", R"({"status":"connected"})"),
        "session_status content=connected text=connected");
    row("upper case", webhook("session.status", R"({"status":"NEED_SCAN"})"),
        "session_status content=NEED_SCAN text=pairing");
    row("logged out with reason",
        webhook("session.status", R"({"status":"logged_out","session_id":"1","reason":"removed"})"),
        "session_status content=logged_out: removed text=logged_out");
    row("disconnected holds", webhook("session.status", R"({"status":"disconnected"})"),
        "session_status content=disconnected text=reconnecting");
    row("unknown status", webhook("session.status", R"({"status":"dreaming"})"),
        "other content=dreaming text=dreaming");
    row("qr code", webhook("qrcode.updated", R"({"qr":"2@abc"})"), "pairing_code text=2@abc");
    row("passkey",
        webhook("passkey.updated",
                R"({"stage":"confirmation","requestId":"7","code":"AB12","token":"t"})"),
        "pairing_code id=7 content=AB12 text=confirmation");

    // Kept and shown
    row("call",
        webhook("call",
                R"({"call":{"id":"C1","from":"551199999@s.whatsapp.net","status":"offer"}})"),
        "other phone=551199999@s.whatsapp.net id=C1 text=offer");
    row("call, old name",
        webhook("call.received", R"([{"id":"C1","from":"777@lid","status":"offer"}])"),
        "other lid=777@lid id=C1 text=offer");
    row("contacts",
        webhook(
            "contacts.upsert",
            R"([{"jid":"551199999@c.us","lid":"777@lid","name":"Ana"},{"id":"551188888@c.us","notify":"Bia"}])"),
        "other phone=551199999@s.whatsapp.net lid=777@lid name=Ana\nother "
        "phone=551188888@s.whatsapp.net name=Bia");
    row("contact update", webhook("contacts.update", R"([{"jid":"551199999@c.us","imgUrl":"u"}])"),
        "other phone=551199999@s.whatsapp.net");
    row("chats", webhook("chats.upsert", R"([{"id":"551199999@c.us","unreadCount":1}])"), "other");
    row("chats deleted", webhook("chats.delete", R"(["551199999@c.us"])"), "other");
    row("group participants",
        webhook("group-participants.update",
                R"({"jid":"1@g.us","participants":["5@c.us"],"action":"add"})"),
        "other other=1@g.us text=add");
    row("groups", webhook("groups.update", R"([{"jid":"1@g.us","announce":true}])"), "other");
    row("poll results",
        webhook(
            "poll.results",
            R"({"key":{"id":"P","fromMe":true,"remoteJid":"551199999@c.us"},"pollResult":[{"name":"A","voters":["5@c.us"]}]})"),
        "other phone=551199999@s.whatsapp.net id=P mine");
    row("test event", R"({"event":"webhook.test","id":"t1"})", "other");
    row("unknown event", webhook("galaxy.moved", R"({"x":[1,2]})"), "other");

    // Not understood
    row("empty", "", "unparsed: The body is empty");
    row("an array", "[]", "unparsed: The body is not a JSON object");
    row("no event", R"({"data":{}})", "unparsed: The field \"event\" is missing");
    row("no key", webhook("messages.received", R"({"messages":{"messageBody":"x"}})"),
        "unparsed: data.messages holds no message with key.id");
    row("no messages", webhook("messages.received", "[]"),
        "unparsed: data.messages holds no message with key.id");
    row("update without key", webhook("messages.update", R"({"update":{"status":2}})"),
        "unparsed: data holds no update with key.id");
    row("no status", webhook("session.status", "{}"), "unparsed: data.status is missing");
    row("no qr", webhook("qrcode.updated", "{}"), "unparsed: data.qr is missing");
}

void TestWebhookReader::readsEveryBody()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    const WebhookReading reading = m_reader.read(body);
    QCOMPARE(describe(reading), expected);
    // All but the state of the session and its codes are recognised when they come again.
    for (const InboundFact &fact : reading.facts) {
        const bool everNew =
            reading.eventName == "session.status" || fact.kind == InboundFact::Kind::PairingCode;
        QCOMPARE(fact.dedupeKey.isEmpty(), everNew);
        QCOMPARE(fact.eventName, reading.eventName);
    }
    const WebhookReading again = m_reader.read(body);
    for (qsizetype i = 0; i < reading.facts.size(); ++i)
        QCOMPARE(again.facts.at(i).dedupeKey, reading.facts.at(i).dedupeKey);
}

void TestWebhookReader::readsTimesInSecondsAndMilliseconds_data()
{
    QTest::addColumn<QByteArray>("stamp");
    QTest::addColumn<qint64>("expectedMs");
    QTest::newRow("seconds") << QByteArray("1767225600") << qint64(1'767'225'600'000);
    QTest::newRow("milliseconds") << QByteArray("1767225600123") << qint64(1'767'225'600'123);
    QTest::newRow("text") << QByteArray("\"1767225600\"") << qint64(1'767'225'600'000);
    QTest::newRow("long integer") << QByteArray(R"({"low":1767225600,"high":0,"unsigned":true})")
                                  << qint64(1'767'225'600'000);
    QTest::newRow("long integer beyond 32 bits")
        << QByteArray(R"({"low":2003438848,"high":411,"unsigned":false})")
        << (qint64(411) << 32) + 2003438848;
    QTest::newRow("nonsense falls back to the envelope")
        << QByteArray("12") << qint64(1'700'000'000'000);
}

void TestWebhookReader::readsTimesInSecondsAndMilliseconds()
{
    QFETCH(QByteArray, stamp);
    QFETCH(qint64, expectedMs);
    const WebhookReading reading = m_reader.read(
        R"({"event":"messages.received","timestamp":1700000000,"data":{"messages":{"key":{"id":"A","remoteJid":"551199999@c.us"},"messageBody":"x","messageTimestamp":)" +
        stamp + "}}}");
    QCOMPARE(reading.facts.size(), 1);
    QVERIFY(reading.facts.first().providerAt);
    QCOMPARE(toMs(*reading.facts.first().providerAt), expectedMs);
}

void TestWebhookReader::threeEventsOfOneMessageHaveOneKey()
{
    const QByteArray message =
        R"({"key":{"id":"A","fromMe":false,"remoteJid":"551199999@s.whatsapp.net"},"messageBody":"x","message":{"conversation":"x"}})";
    const QByteArray first =
        m_reader.read(webhook("messages.received", R"({"messages":)" + message + "}"))
            .facts.first()
            .dedupeKey;
    const QByteArray second =
        m_reader.read(webhook("messages-personal.received", R"({"messages":)" + message + "}"))
            .facts.first()
            .dedupeKey;
    const QByteArray third =
        m_reader.read(webhook("messages.upsert", R"({"messages":[)" + message + "]}"))
            .facts.first()
            .dedupeKey;
    QCOMPARE(second, first);
    QCOMPARE(third, first);
}

void TestWebhookReader::messagesThatDifferHaveOtherKeys()
{
    const auto keyOf = [this](const QByteArray &key) {
        return m_reader
            .read(webhook("messages.upsert",
                          R"({"messages":{"key":{)" + key + R"(},"messageBody":"x"}})"))
            .facts.first()
            .dedupeKey;
    };
    const QByteArray base =
        keyOf(R"("id":"A","remoteJid":"1@g.us","participant":"551199999@s.whatsapp.net")");
    QVERIFY(base !=
            keyOf(R"("id":"B","remoteJid":"1@g.us","participant":"551199999@s.whatsapp.net")"));
    QVERIFY(base !=
            keyOf(R"("id":"A","remoteJid":"1@g.us","participant":"551188888@s.whatsapp.net")"));
    QVERIFY(
        base !=
        keyOf(
            R"("id":"A","remoteJid":"1@g.us","participant":"551199999@s.whatsapp.net","fromMe":true)"));
    QCOMPARE(keyOf(R"("id":"A","remoteJid":"1@g.us","participant":"551199999@c.us")"), base);
}

void TestWebhookReader::aSecondEditIsAnotherFact()
{
    const QByteArray edit =
        R"({"protocolMessage":{"key":{"id":"OLD"},"type":14,"editedMessage":{"conversation":"novo"}}})";
    const QByteArray first = m_reader.read(received(edit)).facts.first().dedupeKey;
    const QByteArray second =
        m_reader.read(received(edit).replace("\"A1\"", "\"A2\"")).facts.first().dedupeKey;
    QVERIFY(first != second);
}

void TestWebhookReader::aStubLeavesTheIdToItsMessage()
{
    const QByteArray stub = webhook(
        "messages.upsert",
        R"({"messages":{"key":{"id":"A","remoteJid":"551199999@c.us"},"messageStubType":2}})");
    const WebhookReading reading = m_reader.read(stub);
    QCOMPARE(reading.facts.first().kind, InboundFact::Kind::Other);
    const QByteArray whole = webhook(
        "messages.upsert",
        R"({"messages":{"key":{"id":"A","remoteJid":"551199999@c.us"},"message":{"conversation":"x"}}})");
    QVERIFY(m_reader.read(whole).facts.first().dedupeKey != reading.facts.first().dedupeKey);
}

void TestWebhookReader::depthIsLimited()
{
    const auto nested = [](int levels) {
        return webhook("galaxy.moved", QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']'));
    };
    QVERIFY(m_reader.read(nested(31)).parsed);
    const WebhookReading deep = m_reader.read(nested(40));
    QVERIFY(!deep.parsed);
    QVERIFY(deep.problem.contains(u"deeper"));
    QVERIFY(!m_reader.read(nested(100'000)).parsed);
}

void TestWebhookReader::valuesAreLimited()
{
    const auto wide = [](int values) {
        return webhook("galaxy.moved", '[' + QByteArray("1,").repeated(values) + "1]");
    };
    QVERIFY(m_reader.read(wide(9'900)).parsed);
    const WebhookReading reading = m_reader.read(wide(10'100));
    QVERIFY(!reading.parsed);
    QVERIFY(reading.problem.contains(u"10000 values"));
}

void TestWebhookReader::halfASurrogatePairIsRepaired()
{
    const WebhookReading reading =
        m_reader.read(received(R"({"conversation":"ok \ud83d\ude00 \\ud83d \ude00 cut\ud83d"})"));
    QVERIFY2(reading.parsed, qPrintable(reading.problem));
    QCOMPARE(reading.facts.first().content.text, u"ok 😀 \\ud83d \ufffd cut\ufffd"_s);
}

void TestWebhookReader::signatureIsChecked_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<qint64>("untilMs");
    QTest::addColumn<bool>("authentic");
    QTest::newRow("current") << QByteArray("new-secret") << qint64(0) << true;
    QTest::newRow("wrong") << QByteArray("new-secreT") << qint64(0) << false;
    QTest::newRow("prefix") << QByteArray("new-secre") << qint64(0) << false;
    QTest::newRow("absent") << QByteArray() << qint64(0) << false;
    QTest::newRow("before, still valid") << QByteArray("old-secret") << qint64(1001) << true;
    QTest::newRow("before, at its end") << QByteArray("old-secret") << qint64(1000) << false;
    QTest::newRow("before, without an end") << QByteArray("old-secret") << qint64(0) << false;
}

void TestWebhookReader::signatureIsChecked()
{
    QFETCH(QByteArray, given);
    QFETCH(qint64, untilMs);
    QFETCH(bool, authentic);
    Session session;
    session.secret = "new-secret";
    session.secretBefore = "old-secret";
    if (untilMs > 0)
        session.secretBeforeUntil = fromMs(untilMs);
    HttpRequest request;
    if (!given.isNull())
        request.headers.append({"x-webhook-signature", given});
    QCOMPARE(m_reader.isAuthentic(session, request, fromMs(1000)), authentic);
    // A session without a secret lets nobody in.
    QVERIFY(!m_reader.isAuthentic(Session(), request, fromMs(1000)));
}

void TestWebhookReader::threadsMayReadAtOnce()
{
    std::atomic<int> right = 0;
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&, thread] {
            const QByteArray text = QByteArray::number(thread).repeated(50);
            const QByteArray body = received(R"({"conversation":")" + text + "\"}");
            for (int i = 0; i < 500; ++i)
                right +=
                    m_reader.read(body).facts.first().content.text == QString::fromLatin1(text);
        });
    }
    threads.clear();
    QCOMPARE(right.load(), 2000);
}

void TestWebhookReader::readingIsQuick()
{
    const QByteArray body = received(
        R"({"messageContextInfo":{"deviceListMetadata":{"senderKeyHash":"abc","senderTimestamp":"1767000000"},"deviceListMetadataVersion":2},"extendedTextMessage":{"text":")" +
            QByteArray("Bom dia! Quero um bolo de cenoura. ").repeated(20) +
            R"(","contextInfo":{"stanzaId":"3EB0F00D","participant":"5511888@s.whatsapp.net","quotedMessage":{"conversation":")" +
            QByteArray("O que deseja?").repeated(10) + R"("}}}})",
        R"(,"addressingMode":"pn","senderLid":"77712345@lid","cleanedSenderPn":"5511999990000")");
    QVERIFY(body.size() > 1200 && body.size() < 1700);
    QBENCHMARK
    {
        const WebhookReading reading = m_reader.read(body);
        QVERIFY(reading.parsed);
    }
}

void TestWebhookReader::carriesTheKeyOfAFile()
{
    const QByteArray image =
        R"({"imageMessage":{"url":"https://mmg.whatsapp.net/v/1.enc","caption":"bolo","mimetype":"image/jpeg",)"
        R"("mediaKey":"AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=","directPath":"/v/1.enc","fileLength":"52311",)"
        R"("fileSha256":"uJtCkS0Q3m6oT2nQ0Zf3uYyq6uE8f0P7g3cXqk0m0bE="}})";
    for (const QByteArray &message :
         {image, QByteArray(R"({"ephemeralMessage":{"message":)" + image + "}}")}) {
        const WebhookReading reading = WasenderWebhookReader().read(received(message));
        QCOMPARE(reading.facts.size(), 1);
        const InboundFact &fact = reading.facts.first();
        QVERIFY(fact.media);
        QCOMPARE(fact.media->part, "imageMessage");
        QCOMPARE(fact.media->key, "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=");
        QCOMPARE(fact.media->sha256, "uJtCkS0Q3m6oT2nQ0Zf3uYyq6uE8f0P7g3cXqk0m0bE=");
        QCOMPARE(fact.media->length, 52'311);
        QVERIFY(!QJsonDocument(fact.content.toJson()).toJson().contains("AQIDBAUG"));
    }
}

void TestWebhookReader::carriesNoKeyThatCannotBeOne()
{
    for (const QByteArray &part :
         {QByteArray(R"({"imageMessage":{"url":"u"}})"),
          QByteArray(R"({"imageMessage":{"url":"u","mediaKey":7}})"),
          QByteArray(R"({"imageMessage":{"url":"u","mediaKey":")" + QByteArray(201, 'A') + "\"}}"),
          QByteArray(R"({"conversation":"oi"})")}) {
        const WebhookReading reading = WasenderWebhookReader().read(received(part));
        QCOMPARE(reading.facts.size(), 1);
        QVERIFY2(!reading.facts.first().media, part.constData());
    }
}

QTEST_APPLESS_MAIN(TestWebhookReader)
#include "tst_webhookreader.moc"
