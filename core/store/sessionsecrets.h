#pragma once
// The secrets in a session's row: sealed under the place where they stand.

#include "core/store/connection.h"

namespace flotilla {

class SessionSecrets
{
public:
    SessionSecrets(Connection &db, SessionId session)
        : m_db(db)
        , m_id(QByteArray::number(session.value))
    {}

    [[nodiscard]] QByteArray sealedKey(QByteArrayView plain) const
    {
        return m_db.sealed(plain, "session.api_key " + m_id);
    }
    [[nodiscard]] QByteArray openedKey(QByteArrayView sealed) const
    {
        return m_db.opened(sealed, "session.api_key " + m_id);
    }
    [[nodiscard]] QByteArray sealedAccountToken(QByteArrayView plain) const
    {
        return m_db.sealed(plain, "session.account_token " + m_id);
    }
    [[nodiscard]] QByteArray openedAccountToken(QByteArrayView sealed) const
    {
        return m_db.opened(sealed, "session.account_token " + m_id);
    }
    // One place for the secret now and the one before: rotating moves it as it is.
    [[nodiscard]] QByteArray sealedWebhookSecret(QByteArrayView plain) const
    {
        return m_db.sealed(plain, "session.secret " + m_id);
    }
    [[nodiscard]] QByteArray openedWebhookSecret(QByteArrayView sealed) const
    {
        return m_db.opened(sealed, "session.secret " + m_id);
    }

private:
    Connection &m_db;
    QByteArray m_id;
};

} // namespace flotilla
