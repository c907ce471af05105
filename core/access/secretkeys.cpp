#include "core/access/secretkeys.h"

#include <QFile>
#include <QSaveFile>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFileBytesMax = 64 * 1024;
constexpr int kKeysMax = 500;
constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
const QLatin1StringView kField("secret_key_file");

SecretKey makeKey(Random &random, const QList<SecretKey> &others)
{
    SecretKey key;
    const auto taken = [&] {
        return std::any_of(others.begin(), others.end(),
                           [&](const SecretKey &other) { return other.id == key.id; });
    };
    while (key.id == 0 || taken())
        key.id = static_cast<quint32>(random.next() >> 32);
    key.bytes = random.bytes(SecretBox::kKeyBytes);
    return key;
}

bool readLine(const QByteArray &line, SecretKey &key)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    bool ok = false;
    if (words.size() != 2 || words[1].size() != 2 * SecretBox::kKeyBytes)
        return false;
    key.id = words[0].toUInt(&ok, 16);
    key.bytes = QByteArray::fromHex(words[1]);
    return ok && key.id != 0 && key.bytes.size() == SecretBox::kKeyBytes;
}

} // namespace

SecretKeyFile::SecretKeyFile(QString fileName)
    : m_fileName(std::move(fileName))
{}

Result<QList<SecretKey>> SecretKeyFile::read() const
{
    QFile file(m_fileName);
    if (!file.exists())
        return QList<SecretKey>();
    if (!file.open(QIODevice::ReadOnly) || file.size() > kFileBytesMax)
        return fail(ErrorCode::Storage, u"The secret key file %1 cannot be read."_s.arg(m_fileName),
                    kField, file.errorString());
    constexpr QFile::Permissions kOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & kOthers)
        return fail(ErrorCode::Forbidden,
                    u"Others may read the secret key file %1; run: chmod 600 %1"_s.arg(m_fileName),
                    kField);
    QList<SecretKey> keys;
    int number = 0;
    for (const QByteArray &raw : file.readAll().split('\n')) {
        ++number;
        const QByteArray line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        SecretKey key;
        if (keys.size() == kKeysMax || !readLine(line, key))
            return fail(
                ErrorCode::Invalid,
                u"Line %1 of the secret key file %2 is no key: put back a copy of the file."_s
                    .arg(number)
                    .arg(m_fileName),
                kField);
        keys.append(key);
    }
    return keys;
}

Result<> SecretKeyFile::write(const QList<SecretKey> &keys)
{
    QByteArray text =
        "# Secret keys of Flotilla. Keep a copy of this file, apart from backups of the "
        "database:\n# without it the stored keys of gateways cannot be read.\n";
    for (const SecretKey &key : keys)
        text +=
            QByteArray::number(key.id, 16).rightJustified(8, '0') + ' ' + key.bytes.toHex() + '\n';
    QSaveFile file(m_fileName);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerOnly) ||
        file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::Storage,
                    u"The secret key file %1 cannot be written."_s.arg(m_fileName), kField,
                    file.errorString());
    return {};
}

SecretKeyRing::SecretKeyRing(SecretKeySource &source, QList<SecretKey> keys, bool fresh)
    : m_source(&source)
    , m_keys(std::move(keys))
    , m_fresh(fresh)
    , m_box(std::make_shared<const SecretBox>(m_keys))
{}

Result<SecretKeyRing> SecretKeyRing::open(SecretKeySource &source, Random &random)
{
    Result<QList<SecretKey>> keys = source.read();
    if (!keys)
        return tl::unexpected<Error>(keys.error());
    const bool fresh = keys->isEmpty();
    if (fresh)
        keys->append(makeKey(random, {}));
    return SecretKeyRing(source, std::move(*keys), fresh);
}

Result<> SecretKeyRing::keep()
{
    if (!m_fresh)
        return {};
    const Result<> written = m_source->write(m_keys);
    m_fresh = !written;
    return written;
}

Result<> SecretKeyRing::addKey(Random &random)
{
    QList<SecretKey> keys = m_keys;
    keys.append(makeKey(random, keys));
    if (const Result<> written = m_source->write(keys); !written)
        return written;
    m_keys = std::move(keys);
    m_fresh = false;
    m_box = std::make_shared<const SecretBox>(m_keys);
    return {};
}

Result<> SecretKeyRing::forgetOld()
{
    QList<SecretKey> keys{m_keys.last()};
    if (const Result<> written = m_source->write(keys); !written)
        return written;
    m_keys = std::move(keys);
    m_box = std::make_shared<const SecretBox>(m_keys);
    return {};
}

} // namespace flotilla
