#include "core/gateway/simulator/world.h"

#include "core/gateway/wasender/mediacipher.h"
#include "core/gateway/wasender/sendbody.h"

#include <QCryptographicHash>

namespace flotilla {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kLogRowsMax = 500;
constexpr int kPairingRoundsMax = 5;
constexpr qsizetype kEchoedMax = 100'000;

QByteArray chatName(qint64 session, const QByteArray &jid)
{
    return QByteArray::number(session) + '|' + jid;
}

} // namespace

SimulatorWorld::SimulatorWorld(Parts parts, SimulatorSettings given)
    : settings(std::move(given))
    , m_parts(parts)
    , m_webhooks({parts.clock, parts.random, parts.loop, parts.transport, settings.faults,
                  settings.webhooks})
{}

SimulatorWorld::~SimulatorWorld() = default;

void SimulatorWorld::after(Millis delay, Task task)
{
    ++m_waiting;
    m_parts.loop.after(delay, [this, alive = std::weak_ptr(m_alive), task = std::move(task)] {
        if (!alive.lock())
            return;
        --m_waiting;
        task();
    });
}

QString SimulatorWorld::newId(const char *prefix, int bytes)
{
    return QString::fromLatin1(QByteArray(prefix) + dice().hex(bytes));
}

void SimulatorWorld::emitEvent(const SimulatedSession &session, const QString &event,
                               const QJsonValue &data)
{
    m_webhooks.deliver(session, event, data);
}

// --- Sessions

SimulatedSession &SimulatorWorld::addSession(SimulatedSession session)
{
    session.id = m_nextSession++;
    if (session.apiKey.isEmpty())
        session.apiKey = dice().hex(32);
    if (session.secret.isEmpty())
        session.secret = dice().hex(16);
    if (session.lid.isEmpty())
        session.lid = QString::number(dice().between(10'000'000'000'000, 99'999'999'999'999));
    session.createdAt = now();
    session.updatedAt = now();
    const qint64 id = session.id;
    return sessions.insert_or_assign(id, std::move(session)).first->second;
}

void SimulatorWorld::removeSession(qint64 id)
{
    sessions.erase(id);
    std::erase_if(m_customerByChat, [&](const auto &entry) {
        return entry.first.startsWith(QByteArray::number(id) + '|');
    });
    std::erase_if(m_customers, [&](const auto &entry) { return entry.second->session() == id; });
}

SimulatedSession *SimulatorWorld::sessionById(qint64 id)
{
    const auto found = sessions.find(id);
    return found == sessions.end() ? nullptr : &found->second;
}

SimulatedSession *SimulatorWorld::sessionByKey(const QByteArray &apiKey)
{
    for (auto &[id, session] : sessions) {
        if (session.apiKey == apiKey)
            return &session;
    }
    return nullptr;
}

void SimulatorWorld::log(SimulatedSession &session, const QString &type)
{
    session.logs.prepend(QJsonObject{{u"id"_s, session.logs.size() + 1},
                                     {u"whatsapp_session_id"_s, session.id},
                                     {u"event_type"_s, type},
                                     {u"status"_s, session.status},
                                     {u"occurred_at"_s, isoTime(now())}});
    if (session.logs.size() > kLogRowsMax)
        session.logs.removeLast();
}

void SimulatorWorld::setStatus(SimulatedSession &session, const QString &status)
{
    if (session.status == status)
        return;
    session.status = status;
    session.updatedAt = now();
    log(session, u"status_change"_s);
    emitEvent(session, u"session.status"_s, QJsonObject{{u"status"_s, status}});
}

void SimulatorWorld::startPairing(SimulatedSession &session, bool byPasskey)
{
    setStatus(session, u"connecting"_s);
    session.pairingRounds = 0;
    const qint64 id = session.id;
    if (byPasskey) {
        session.passkeyToken = newId("", 16);
        setStatus(session, u"need_passkey"_s);
        const QJsonObject data{{u"stage"_s, u"request"_s},
                               {u"requestId"_s, newId("", 8)},
                               {u"token"_s, session.passkeyToken},
                               {u"expiresAt"_s, isoTime(now() + 5min)}};
        emitEvent(session, u"passkey.updated"_s, data);
    } else {
        setStatus(session, u"need_scan"_s);
        refreshCode(id);
    }
    if (settings.scanAfter > 0ms) {
        after(settings.scanAfter, [this, id] {
            if (SimulatedSession *waiting = sessionById(id);
                waiting && waiting->status.startsWith("need_"_L1))
                finishPairing(*waiting);
        });
    }
}

void SimulatorWorld::refreshCode(qint64 id)
{
    SimulatedSession *session = sessionById(id);
    if (!session || session->status != "need_scan"_L1)
        return;
    if (session->pairingRounds++ >= kPairingRoundsMax) {
        session->qrCode.clear();
        setStatus(*session, u"disconnected"_s);
        return;
    }
    session->qrCode = u"2@"_s + QString::fromLatin1(dice().bytes(48).toBase64());
    emitEvent(*session, u"qrcode.updated"_s, QJsonObject{{u"qr"_s, session->qrCode}});
    const QString shown = session->qrCode;
    after(settings.qrLife, [this, id, shown] {
        const SimulatedSession *waiting = sessionById(id);
        if (waiting && waiting->qrCode == shown)
            refreshCode(id);
    });
}

void SimulatorWorld::finishPairing(SimulatedSession &session)
{
    session.qrCode.clear();
    session.passkeyToken.clear();
    setStatus(session, u"connected"_s);
}

// --- Messages of the client

SimulatedMessage &SimulatorWorld::accept(SimulatedSession &session, const QJsonObject &body)
{
    const ChatAddress to = ChatAddress::fromText(body.value("to"_L1).toString().toUtf8());
    VirtualCustomer *listener = customerAt(session.id, to);
    SimulatedMessage message;
    message.msgId = m_nextMessage++;
    message.whatsappId = "3EB0" + dice().hex(9).toUpper();
    message.remoteJid = QString::fromUtf8(to.key());
    message.body = body;
    message.message = whatsAppShape(body);
    message.at = now();

    AcceptedSend entry;
    entry.at = message.at;
    entry.session = session.id;
    entry.to = listener ? listener->address().key() : to.key();
    entry.body = body;
    entry.text = wire::readSendBody(body).text;
    entry.msgId = message.msgId;
    entry.whatsappId = message.whatsappId;
    entry.clientPosition = listener ? listener->said() : 0;
    journal.add(std::move(entry));

    const qint64 number = message.msgId;
    session.remember(std::move(message));
    const Millis queue(dice().between(100, 400));
    after(queue, [this, id = session.id, number] { sendOut(id, number); });
    return session.messages.at(number);
}

void SimulatorWorld::sendOut(qint64 sessionId, qint64 msgId)
{
    SimulatedSession *session = sessionById(sessionId);
    if (!session || !session->messages.contains(msgId))
        return;
    SimulatedMessage &message = session->messages.at(msgId);
    if (message.isOut)
        return;
    const bool fails = dice().chance(settings.faults.deliveryFails);
    const auto contact = session->contacts.find(message.remoteJid);
    const bool isKnownAbsent = contact != session->contacts.end() && !contact->second.isOnWhatsApp;
    if (fails || message.remoteJid.isEmpty() || isKnownAbsent) {
        fail(*session, message,
             u"Failed to send message: Invalid number JID: "_s + message.remoteJid);
        return;
    }
    message.isOut = true;
    message.failure.clear();
    if (!dice().chance(settings.faults.echoNever))
        tellEcho(*session, message);
    const bool isAudio = message.message.contains("audioMessage"_L1);
    const bool isMixed = dice().chance(settings.faults.statusOutOfOrder);
    Millis at{0};
    for (int status = 1; status <= (isAudio ? 5 : 4); ++status) {
        at += Millis(dice().between(20, 200));
        const Millis when = isMixed ? Millis(dice().between(0, 800)) : at;
        after(when, [this, sessionId, msgId, status] { progress(sessionId, msgId, status); });
    }
    after(at, [this, sessionId, msgId] { hear(sessionId, msgId); });
}

void SimulatorWorld::fail(SimulatedSession &session, SimulatedMessage &message, const QString &why)
{
    message.status = 0;
    message.failure = why;
    emitEvent(session, u"message.sent"_s, QJsonObject{{u"success"_s, false}, {u"error"_s, why}});
    emitEvent(session, u"messages.update"_s,
              QJsonObject{{u"update"_s, QJsonObject{{u"status"_s, 0}}}, {u"key"_s, message.key()}});
}

void SimulatorWorld::tellEcho(SimulatedSession &session, const SimulatedMessage &message)
{
    if (m_echoed.contains(message.msgId))
        return;
    if (m_echoed.size() > kEchoedMax)
        m_echoed.clear();
    m_echoed.insert(message.msgId);
    emitEvent(session, u"message.sent"_s,
              QJsonObject{{u"key"_s, message.key()},
                          {u"message"_s, message.message},
                          {u"success"_s, true}});
    QJsonObject echo{{u"key"_s, message.key()},
                     {u"message"_s, message.message},
                     {u"messageBody"_s, wire::readSendBody(message.body).text},
                     {u"messageTimestamp"_s, toMs(message.at) / 1000},
                     {u"status"_s, 1}};
    const bool asArray = dice().chance(settings.faults.messagesAsArray);
    emitEvent(
        session, u"messages.upsert"_s,
        QJsonObject{{u"messages"_s, asArray ? QJsonValue(QJsonArray{echo}) : QJsonValue(echo)}});
}

void SimulatorWorld::progress(qint64 sessionId, qint64 msgId, int status)
{
    SimulatedSession *session = sessionById(sessionId);
    if (!session || !session->messages.contains(msgId))
        return;
    SimulatedMessage &message = session->messages.at(msgId);
    message.status = std::max(message.status, status);
    if (dice().chance(settings.faults.statusLost))
        return;
    emitEvent(
        *session, u"messages.update"_s,
        QJsonObject{{u"update"_s, QJsonObject{{u"status"_s, status}}}, {u"key"_s, message.key()}});
}

void SimulatorWorld::edit(SimulatedSession &session, SimulatedMessage &message, const QString &text)
{
    message.body.insert(u"text"_s, text);
    message.message = {{u"extendedTextMessage"_s, QJsonObject{{u"text"_s, text}}}};
    emitEvent(session, u"messages.update"_s,
              QJsonObject{{u"update"_s, QJsonObject{{u"message"_s, message.message}}},
                          {u"key"_s, message.key()}});
}

void SimulatorWorld::withdraw(SimulatedSession &session, SimulatedMessage &message)
{
    emitEvent(session, u"messages.delete"_s, QJsonObject{{u"keys"_s, QJsonArray{message.key()}}});
    session.messages.erase(message.msgId);
}

// --- Customers

VirtualCustomer &SimulatorWorld::addCustomer(qint64 session, CustomerPlan plan)
{
    if (plan.lid.isEmpty())
        plan.lid = QString::number(dice().between(10'000'000'000'000, 99'999'999'999'999));
    const qint64 id = m_nextCustomer++;
    auto fresh = std::make_unique<VirtualCustomer>(id, session, std::move(plan));
    const ChatAddress address = fresh->address();
    m_customerByChat[chatName(session, address.phoneJid)] = id;
    m_customerByChat[chatName(session, address.lid)] = id;
    if (SimulatedSession *home = sessionById(session)) {
        const QString jid = QString::fromLatin1(address.phoneJid);
        home->contacts[jid] = {jid, QString::fromLatin1(address.lid), fresh->plan().name};
    }
    VirtualCustomer &added = *m_customers.insert_or_assign(id, std::move(fresh)).first->second;
    if (!added.plan().opening.isEmpty()) {
        after(added.typingTime(dice()), [this, id] {
            if (VirtualCustomer *writer = customer(id))
                say(*writer, MessageContent::ofText(writer->plan().opening));
        });
    }
    return added;
}

VirtualCustomer *SimulatorWorld::customer(qint64 id)
{
    const auto found = m_customers.find(id);
    return found == m_customers.end() ? nullptr : found->second.get();
}

VirtualCustomer *SimulatorWorld::customerAt(qint64 session, const ChatAddress &address)
{
    const auto found = m_customerByChat.find(chatName(session, address.key()));
    return found == m_customerByChat.end() ? nullptr : customer(found->second);
}

void SimulatorWorld::write(VirtualCustomer &who, bool fromCustomer, const QString &text)
{
    const VirtualCustomer::Line line{now(), fromCustomer, text};
    who.write(line);
    if (onLine)
        onLine(who, line);
}

void SimulatorWorld::hear(qint64 sessionId, qint64 msgId)
{
    SimulatedSession *session = sessionById(sessionId);
    if (!session || !session->messages.contains(msgId))
        return;
    const SimulatedMessage &message = session->messages.at(msgId);
    VirtualCustomer *listener =
        customerAt(sessionId, ChatAddress::fromText(message.remoteJid.toUtf8()));
    if (!listener)
        return;
    const MessageContent content = wire::readSendBody(message.body);
    write(*listener, false,
          content.text.isEmpty() ? u'[' + QString(wordOf(content.kind)) + u']' : content.text);
    const VirtualCustomer::Reply reply = listener->hear(content, dice());
    const qint64 id = listener->id();
    if (reply.text) {
        after(reply.typing, [this, id, text = *reply.text] {
            if (VirtualCustomer *writer = customer(id))
                say(*writer, MessageContent::ofText(text));
        });
    }
    if (listener->isComplete() && !m_complete.contains(id)) {
        m_complete.insert(id);
        if (onChatComplete)
            onChatComplete(*listener);
    }
}

QJsonObject SimulatorWorld::inboundKey(const VirtualCustomer &who, const QByteArray &id)
{
    const SimulatorFaults &faults = settings.faults;
    const bool byLid = dice().chance(faults.lidAddressing);
    const bool withoutPhone = dice().chance(faults.lidWithoutPhone);
    const bool cUs = dice().chance(faults.cUs);
    const bool plus = dice().chance(faults.plusInCleaned);
    const QString phoneJid = who.plan().phone + (cUs ? "@c.us"_L1 : "@s.whatsapp.net"_L1);
    const QString lid = who.plan().lid + "@lid"_L1;
    QJsonObject key{{u"id"_s, QString::fromLatin1(id)},
                    {u"fromMe"_s, false},
                    {u"remoteJid"_s, byLid ? lid : phoneJid},
                    {u"addressingMode"_s, byLid ? u"lid"_s : u"pn"_s}};
    if (byLid && withoutPhone)
        return key;
    key.insert("senderPn"_L1, phoneJid);
    key.insert("cleanedSenderPn"_L1, plus ? QString(u'+' + who.plan().phone) : who.plan().phone);
    key.insert("senderLid"_L1, lid);
    return key;
}

QByteArray SimulatorWorld::tellInbound(VirtualCustomer &who, const QJsonObject &message,
                                       const QString &text)
{
    const QByteArray id = "3A" + dice().hex(9).toUpper();
    write(who, true, text.isEmpty() ? u"[file]"_s : text);
    const SimulatedSession *session = sessionById(who.session());
    if (!session || !session->isConnected())
        return id; // a number that is not connected tells its gateway nothing
    const QJsonObject item{{u"key"_s, inboundKey(who, id)},
                           {u"pushName"_s, who.plan().name},
                           {u"messageBody"_s, text},
                           {u"message"_s, message},
                           {u"messageTimestamp"_s, toMs(now()) / 1000}};
    for (const QString &event :
         {u"messages.received"_s, u"messages-personal.received"_s, u"messages.upsert"_s}) {
        const bool asArray = dice().chance(settings.faults.messagesAsArray);
        emitEvent(*session, event,
                  QJsonObject{
                      {u"messages"_s, asArray ? QJsonValue(QJsonArray{item}) : QJsonValue(item)}});
    }
    return id;
}

QByteArray SimulatorWorld::say(VirtualCustomer &who, const MessageContent &content)
{
    QJsonObject message{{u"conversation"_s, content.text}};
    if (content.kind == MessageContent::Kind::Location)
        message = {{u"locationMessage"_s, QJsonObject{{u"degreesLatitude"_s, content.latitude},
                                                      {u"degreesLongitude"_s, content.longitude},
                                                      {u"name"_s, content.placeName}}}};
    return tellInbound(who, message, content.text);
}

QByteArray SimulatorWorld::sendFile(VirtualCustomer &who, const QByteArray &bytes,
                                    const QByteArray &mimeType, const QString &caption)
{
    const QByteArray sort = mimeType.left(mimeType.indexOf('/'));
    const QByteArray name = sort == "image" || sort == "video" || sort == "audio"
                                ? QByteArray(sort + "Message")
                                : QByteArray("documentMessage");
    const QByteArray mediaKey = dice().bytes(32);
    const QString path = u"/enc/"_s + newId("", 12) + u".enc"_s;
    const Result<QByteArray> file = encryptMedia(bytes, mediaKey, mediaSortOf(name));
    if (!file)
        return {};
    files[path] = {*file, "application/octet-stream", mediaKey, name, now() + 24h};
    const QJsonObject part{
        {u"url"_s, settings.publicBase + path},
        {u"directPath"_s, path},
        {u"mimetype"_s, QString::fromLatin1(mimeType)},
        {u"mediaKey"_s, QString::fromLatin1(mediaKey.toBase64())},
        {u"fileLength"_s, QString::number(bytes.size())},
        {u"fileSha256"_s,
         QString::fromLatin1(
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64())},
        {u"caption"_s, caption}};
    return tellInbound(who, QJsonObject{{QString::fromLatin1(name), part}}, caption);
}

QByteArray SimulatorWorld::typeOnPhone(VirtualCustomer &who, const QString &text)
{
    SimulatedSession *session = sessionById(who.session());
    if (!session)
        return {};
    SimulatedMessage message;
    message.msgId = m_nextMessage++;
    message.whatsappId = "3A" + dice().hex(9).toUpper();
    message.remoteJid = QString::fromLatin1(who.address().phoneJid);
    message.body = {{u"to"_s, who.plan().phone}, {u"text"_s, text}};
    message.message = whatsAppShape(message.body);
    message.at = now();
    message.isOut = true;
    write(who, false, text);
    const QJsonObject item{{u"key"_s, message.key()},
                           {u"message"_s, message.message},
                           {u"messageBody"_s, text},
                           {u"messageTimestamp"_s, toMs(message.at) / 1000}};
    emitEvent(*session, u"messages.upsert"_s, QJsonObject{{u"messages"_s, item}});
    return message.whatsappId;
}

} // namespace flotilla
