#include "core/http/tlsidentity.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qint64 kPemBytesMax = 1024 * 1024;
constexpr int kLoopbackWaitMs = 2000;

Result<QByteArray> readPem(const QString &path, const QString &field)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Invalid,
                    u"The file %1 cannot be read: %2."_s.arg(path, file.errorString()), field);
    }
    if (file.size() > kPemBytesMax)
        return fail(ErrorCode::Invalid, u"The file %1 is too large for PEM."_s.arg(path), field);
    return file.readAll();
}

QSslKey readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

class Acceptor final : public QTcpServer
{
public:
    qintptr descriptor = -1;

protected:
    void incomingConnection(qintptr accepted) override { descriptor = accepted; }
};

// Qt tells whether key and certificate fit only when a handshake starts; so start one, on a
// connection to ourselves that no one else sees.
QString handshakeComplaint(const QSslConfiguration &configuration)
{
    Acceptor server;
    QTcpSocket client;
    if (!server.listen(QHostAddress::LocalHost))
        return server.errorString();
    client.connectToHost(QHostAddress::LocalHost, server.serverPort());
    if (!client.waitForConnected(kLoopbackWaitMs))
        return client.errorString();
    server.waitForNewConnection(kLoopbackWaitMs);
    QSslSocket tls;
    if (!tls.setSocketDescriptor(server.descriptor))
        return tls.errorString();
    QString complaint;
    QObject::connect(&tls, &QAbstractSocket::errorOccurred, &tls,
                     [&] { complaint = tls.errorString(); });
    tls.setSslConfiguration(configuration);
    tls.startServerEncryption();
    return complaint;
}

} // namespace

Result<QSslConfiguration> loadTlsIdentity(const QString &certificateFile, const QString &keyFile)
{
    const QString certificateField = u"tls-certificate-file"_s;
    const QString keyField = u"tls-key-file"_s;
    if (!QSslSocket::supportsSsl()) {
        return fail(ErrorCode::Invalid,
                    u"This build of Qt has no TLS; leave the TLS files empty."_s, certificateField);
    }
    const Result<QByteArray> certificatePem = readPem(certificateFile, certificateField);
    if (!certificatePem)
        return tl::unexpected(certificatePem.error());
    const Result<QByteArray> keyPem = readPem(keyFile, keyField);
    if (!keyPem)
        return tl::unexpected(keyPem.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull()) {
        return fail(ErrorCode::Invalid,
                    u"The file %1 holds no certificate in PEM form."_s.arg(certificateFile),
                    certificateField);
    }
    const QSslKey key = readKey(*keyPem);
    if (key.isNull()) {
        return fail(
            ErrorCode::Invalid,
            u"The file %1 holds no private key in PEM form without a passphrase."_s.arg(keyFile),
            keyField);
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (const QString complaint = handshakeComplaint(configuration); !complaint.isEmpty()) {
        return fail(ErrorCode::Invalid,
                    u"The private key in %1 does not fit the certificate in %2."_s.arg(
                        keyFile, certificateFile),
                    keyField, complaint);
    }
    return configuration;
}

} // namespace flotilla
