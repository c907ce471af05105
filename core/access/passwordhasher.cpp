#include "core/access/passwordhasher.h"

#include <sodium.h>

namespace flotilla {

namespace {

constexpr int kHashBytes = 32;

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
}

bool verifyNow(const QByteArray &password, const QByteArray &text, const PasswordHasher::Cost &cost)
{
    if (text.isEmpty()) {
        static_cast<void>(
            PasswordHasher::hashNow(password, QByteArray(PasswordHasher::kSaltBytes, '\0'), cost));
        return false;
    }
    return crypto_pwhash_str_verify(text.constData(), password.constData(),
                                    static_cast<unsigned long long>(password.size())) == 0;
}

} // namespace

PasswordHasher::PasswordHasher(Parts parts)
    : m_parts(parts)
{}

// The same text as libsodium's own crypto_pwhash_str() makes, with a salt from our source of
// randomness.
QByteArray PasswordHasher::hashNow(const QByteArray &password, const QByteArray &salt,
                                   const Cost &cost)
{
    Q_ASSERT(salt.size() == kSaltBytes && kSaltBytes == crypto_pwhash_SALTBYTES);
    QByteArray hash(kHashBytes, Qt::Uninitialized);
    if (crypto_pwhash(reinterpret_cast<unsigned char *>(hash.data()),
                      static_cast<unsigned long long>(hash.size()), password.constData(),
                      static_cast<unsigned long long>(password.size()),
                      reinterpret_cast<const unsigned char *>(salt.constData()), cost.passes,
                      cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return "$argon2id$v=19$m=" + QByteArray::number(quint64(cost.memoryBytes / 1024)) +
           ",t=" + QByteArray::number(cost.passes) + ",p=1$" + base64(salt) + '$' + base64(hash);
}

template<class T>
bool PasswordHasher::submit(std::function<T()> work, std::function<void(T)> done)
{
    if (*m_waiting >= m_parts.waitingMax)
        return false;
    ++*m_waiting;
    m_parts.work.post([&reply = m_parts.reply, waiting = m_waiting, work = std::move(work),
                       done = std::move(done)] {
        reply.post([waiting, done, result = work()] {
            --*waiting;
            done(result);
        });
    });
    return true;
}

bool PasswordHasher::hash(const QByteArray &password, std::function<void(QByteArray)> done)
{
    return submit<QByteArray>([password, salt = m_parts.random.bytes(kSaltBytes),
                               cost = m_parts.cost] { return hashNow(password, salt, cost); },
                              std::move(done));
}

bool PasswordHasher::verify(const QByteArray &password, const QByteArray &text,
                            std::function<void(bool)> done)
{
    return submit<bool>(
        [password, text, cost = m_parts.cost] { return verifyNow(password, text, cost); },
        std::move(done));
}

} // namespace flotilla
