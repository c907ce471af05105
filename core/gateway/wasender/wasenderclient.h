#pragma once
// Every call of WasenderApi's HTTP interface. One request each, never repeated here.

#include "core/gateway/gateway.h"
#include "core/http/transport.h"

#include <QJsonValue>

namespace flotilla {

class WasenderClient
{
public:
    template<class T>
    using Then = std::function<void(Result<T>)>;
    using ThenValue = Then<QJsonValue>; // `data` of the answer, or the answer when it has none

    static constexpr const char *kBaseUrl = "https://www.wasenderapi.com/api";

    WasenderClient(HttpTransport &transport, const Clock &clock);

    // --- Messages (session key)
    void send(const Session &session, const QJsonObject &body,
              std::function<void(SendOutcome)> done);
    void messageInfo(const Session &session, const QByteArray &msgId, ThenValue done);
    void editMessage(const Session &session, const QByteArray &msgId, const QString &text,
                     ThenValue done);
    void deleteMessage(const Session &session, const QByteArray &msgId, ThenValue done);
    void resendMessage(const Session &session, const QByteArray &msgId, ThenValue done);
    void markRead(const Session &session, const QByteArray &whatsappId, const QByteArray &remoteJid,
                  ThenValue done);
    // `type`: composing, recording, available, unavailable, paused.
    void updatePresence(const Session &session, const QByteArray &jid, const QString &type,
                        Millis delay, ThenValue done);

    // --- Media (session key)
    // The public address of the file, good for 24 hours.
    void upload(const Session &session, const QByteArray &file, const QByteArray &mimeType,
                Then<QString> done);
    // The address of the decrypted file, good for one hour. `message` as its webhook told it.
    void decryptMedia(const Session &session, const QByteArray &whatsappId,
                      const QJsonObject &message, Then<QString> done);
    // Fetches and decrypts on this machine; the address comes from a message, so it is guarded.
    void fetchMedia(const QUrl &url, const QByteArray &mediaKey, QByteArrayView messageName,
                    Then<QByteArray> done);

    // --- Contacts and look-ups (session key)
    void contacts(const Session &session, int page, int limit, ThenValue done);
    void contact(const Session &session, const QByteArray &phone, ThenValue done);
    void contactPicture(const Session &session, const QByteArray &phone, Then<QString> done);
    void blockContact(const Session &session, const QByteArray &phone, bool block, ThenValue done);
    void saveContact(const Session &session, const QByteArray &jid, const QString &fullName,
                     bool onPrimaryAddressBook, ThenValue done);
    void isOnWhatsApp(const Session &session, const QByteArray &phone, Then<bool> done);
    void lidOfPhone(const Session &session, const QByteArray &phoneJid, Then<QByteArray> done);
    // Both look-ups answer an empty text when the gateway does not know.
    void phoneOfLid(const Session &session, const QByteArray &lid, Then<QByteArray> done);
    void username(const Session &session, const QByteArray &id, ThenValue done);
    void user(const Session &session, ThenValue done);

    // --- Groups (session key)
    void groups(const Session &session, int page, int limit, ThenValue done);
    void createGroup(const Session &session, const QString &name, const QStringList &participants,
                     ThenValue done);
    void groupMetadata(const Session &session, const QByteArray &jid, ThenValue done);
    void groupParticipants(const Session &session, const QByteArray &jid, ThenValue done);
    // `action`: add, remove, promote, demote. The first two report per participant.
    void changeParticipants(const Session &session, const QByteArray &jid, const QString &action,
                            const QStringList &participants, ThenValue done);
    void updateGroup(const Session &session, const QByteArray &jid, const QJsonObject &settings,
                     ThenValue done);
    void groupPicture(const Session &session, const QByteArray &jid, Then<QString> done);
    void groupInviteLink(const Session &session, const QByteArray &jid, Then<QString> done);
    void groupInvite(const Session &session, const QString &code, ThenValue done);
    void acceptGroupInvite(const Session &session, const QString &code, ThenValue done);
    void leaveGroup(const Session &session, const QByteArray &jid, ThenValue done);

    // --- Sessions (account token, but for status)
    void status(const Session &session, Then<SessionReport> done); // session key
    void checkAccount(const Session &session, ThenValue done);
    void sessions(const Session &session, ThenValue done);
    void createSession(const Session &session, const QJsonObject &settings, ThenValue done);
    void readSession(const Session &session, ThenValue done);
    void updateSession(const Session &session, const QJsonObject &settings, ThenValue done);
    void deleteSession(const Session &session, ThenValue done);
    // `linkMethod`: qr or passkey.
    void connectSession(const Session &session, const QString &linkMethod,
                        Then<SessionReport> done);
    void qrCode(const Session &session, Then<SessionReport> done);
    void passkey(const Session &session, Then<SessionReport> done);
    void disconnectSession(const Session &session, Then<SessionReport> done);
    void restartSession(const Session &session, ThenValue done);
    void regenerateKey(const Session &session, Then<QString> done);
    // `status`: sent, failed, in_progress, or empty for all.
    void messageLogs(const Session &session, int page, int perPage, const QString &status,
                     ThenValue done);
    void sessionLogs(const Session &session, int page, int perPage, ThenValue done);

private:
    enum class Token { SessionKey, Account };

    struct Call
    {
        QByteArray method;
        QByteArray path; // with query, already encoded
        std::optional<QJsonObject> body;
        Token token = Token::SessionKey;
        Millis timeout{10'000};
    };

    [[nodiscard]] Result<OutgoingRequest> request(const Session &session, const Call &call) const;
    // `done` gets the whole answer of a success.
    void perform(const Session &session, const Call &call, Then<QJsonObject> done);
    void performForData(const Session &session, const Call &call, ThenValue done);
    void performOnSession(const Session &session, const QByteArray &method, const QByteArray &tail,
                          std::optional<QJsonObject> body, Then<QJsonObject> done);

    HttpTransport &m_transport;
    const Clock &m_clock;
};

} // namespace flotilla
