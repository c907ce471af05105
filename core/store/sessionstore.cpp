#include "core/store/sessionstore.h"

#include "core/store/sessionsecrets.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> maybeInt(const Query &query, int column)
{
    if (query.isNull(column))
        return std::nullopt;
    return static_cast<int>(query.integer(column));
}

int intAt(const Query &query, int column)
{
    return static_cast<int>(query.integer(column));
}

auto noSession()
{
    return fail(ErrorCode::NotFound, u"There is no such session."_s);
}

} // namespace

Session SessionStore::read(Connection &db, const Query &query)
{
    Session s;
    s.id = query.id<SessionId>(0);
    const SessionSecrets secrets(db, s.id);
    s.workspace = query.id<WorkspaceId>(1);
    s.publicId = query.text(2);
    s.name = query.text(3);
    s.phone = query.text(4);
    s.gateway = query.text(5);
    s.baseUrl = query.text(6);
    s.gatewaySession = query.text(7);
    s.apiKey = QString::fromUtf8(secrets.openedKey(query.blob(8)));
    s.accountToken = QString::fromUtf8(secrets.openedAccountToken(query.blob(9)));
    s.secret = secrets.openedWebhookSecret(query.blob(10));
    s.secretBefore = secrets.openedWebhookSecret(query.blob(11));
    s.secretBeforeUntil = query.maybeInstant(12);
    if (!fromWord(query.text(13), s.state)) // the column's CHECK knows the words
        s.state = SessionState::Stopped;
    s.stateAt = query.instant(14);
    s.stateDetail = query.text(15);
    s.lastEventAt = query.maybeInstant(16);
    s.rateCount = intAt(query, 17);
    s.ratePer = Millis(query.integer(18));
    s.burst = intAt(query, 19);
    s.pairRateCount = intAt(query, 20);
    s.pairRatePer = Millis(query.integer(21));
    s.pairBurst = intAt(query, 22);
    s.jitter = query.flag(23);
    s.dailyCap = intAt(query, 24);
    s.warmUpFrom = query.maybeInstant(25);
    s.quietFromMin = maybeInt(query, 26);
    s.quietToMin = maybeInt(query, 27);
    s.debounce = Millis(query.integer(28));
    s.runTtl = Millis(query.integer(29));
    s.phonePause = Millis(query.integer(30));
    s.createdAt = query.instant(31);
    return s;
}

QList<Session> SessionStore::all(Connection &db)
{
    QList<Session> sessions;
    Query query = db.use("fleet.all_sessions");
    while (query.next())
        sessions.append(read(db, query));
    return sessions;
}

Result<QList<Session>> SessionStore::list(Connection &db, const Caller &caller, const Page &page)
{
    QList<Session> sessions;
    Query query = db.use("fleet.sessions");
    query.bind(caller.workspace, page.after, page.limit);
    while (query.next())
        sessions.append(read(db, query));
    return sessions;
}

Result<Session> SessionStore::find(Connection &db, const Caller &caller, SessionId id)
{
    Query query = db.use("fleet.session");
    if (!query.bind(caller.workspace, id).next())
        return noSession();
    Session session = read(db, query);
    if (db.error()) // a secret that does not open
        return tl::unexpected<Error>(*db.error());
    return session;
}

Result<SessionId> SessionStore::create(WriteTx &tx, const Caller &caller, Session session)
{
    const auto id = tx.nextId<SessionId>();
    const SessionSecrets secrets(tx.db(), id);
    tx.use("fleet.insert_session")
        .bind(id, caller.workspace, session.publicId, session.name, session.phone, session.gateway,
              session.baseUrl, session.gatewaySession, secrets.sealedKey(session.apiKey.toUtf8()),
              secrets.sealedAccountToken(session.accountToken.toUtf8()),
              secrets.sealedWebhookSecret(session.secret), QString(wordOf(session.state)), tx.now(),
              session.stateDetail, session.rateCount, session.ratePer.count(), session.burst,
              session.pairRateCount, session.pairRatePer.count(), session.pairBurst, session.jitter,
              session.dailyCap, session.warmUpFrom, session.quietFromMin, session.quietToMin,
              session.debounce.count(), session.runTtl.count(), session.phonePause.count(),
              tx.now())
        .run();
    return id;
}

Result<> SessionStore::update(WriteTx &tx, const Caller &caller, const Session &session)
{
    const SessionSecrets secrets(tx.db(), session.id);
    tx.use("fleet.update_session")
        .bind(caller.workspace, session.id, session.name, session.phone, session.baseUrl,
              session.gatewaySession, secrets.sealedKey(session.apiKey.toUtf8()),
              secrets.sealedAccountToken(session.accountToken.toUtf8()), session.rateCount,
              session.ratePer.count(), session.burst, session.pairRateCount,
              session.pairRatePer.count(), session.pairBurst, session.jitter, session.dailyCap,
              session.warmUpFrom, session.quietFromMin, session.quietToMin,
              session.debounce.count(), session.runTtl.count(), session.phonePause.count())
        .run();
    if (tx.db().changes() == 0)
        return noSession();
    return {};
}

Result<> SessionStore::rotateSecret(WriteTx &tx, const Caller &caller, SessionId id,
                                    const QByteArray &secret, Instant beforeUntil)
{
    tx.use("fleet.rotate_secret")
        .bind(caller.workspace, id, SessionSecrets(tx.db(), id).sealedWebhookSecret(secret),
              beforeUntil)
        .run();
    if (tx.db().changes() == 0)
        return noSession();
    return {};
}

Result<> SessionStore::setState(WriteTx &tx, const Caller &caller, SessionId id, SessionState state,
                                const QString &detail)
{
    if (auto session = find(tx.db(), caller, id); !session)
        return tl::unexpected<Error>(session.error());
    tx.use("fleet.set_state")
        .bind(caller.workspace, id, QString(wordOf(state)), tx.now(), detail.left(500))
        .run();
    return {};
}

SessionId SessionStore::reseal(WriteTx &tx, SessionId after, int limit)
{
    struct Sealed
    {
        SessionId id;
        QByteArray key;
        QByteArray accountToken;
        QByteArray secret;
        std::optional<QByteArray> secretBefore;
    };
    QList<Sealed> rows;
    {
        Query query = tx.use("fleet.secrets");
        query.bind(after.value, limit);
        while (query.next())
            rows.append({query.id<SessionId>(0), query.blob(1), query.blob(2), query.blob(3),
                         query.isNull(4) ? std::nullopt : std::optional(query.blob(4))});
    }
    for (const Sealed &row : std::as_const(rows)) {
        const SessionSecrets secrets(tx.db(), row.id);
        const auto again = [&secrets](const QByteArray &sealed) {
            return secrets.sealedWebhookSecret(secrets.openedWebhookSecret(sealed));
        };
        tx.use("fleet.set_secrets")
            .bind(row.id, secrets.sealedKey(secrets.openedKey(row.key)),
                  secrets.sealedAccountToken(secrets.openedAccountToken(row.accountToken)),
                  again(row.secret),
                  row.secretBefore ? std::optional(again(*row.secretBefore)) : std::nullopt)
            .run();
    }
    return rows.size() == limit ? rows.last().id : SessionId();
}

} // namespace flotilla
