#include "app/flotilla/keychain.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"Flotilla"_s;

QString keyOf(const QUrl &engine)
{
    return engine.adjusted(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash).toString();
}

} // namespace

void Keychain::read(const QUrl &engine, QObject *context,
                    std::function<void(const QByteArray &, const QString &)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(kService, context);
    job->setKey(keyOf(engine));
    QObject::connect(
        job, &QKeychain::Job::finished, context, [done = std::move(done)](QKeychain::Job *ended) {
            const bool isMissing = ended->error() == QKeychain::EntryNotFound;
            if (ended->error() == QKeychain::NoError)
                done(static_cast<QKeychain::ReadPasswordJob *>(ended)->binaryData(), {});
            else
                done({}, isMissing ? QString() : ended->errorString());
        });
    job->start();
}

void Keychain::keep(const QUrl &engine, const QByteArray &token, QObject *context,
                    std::function<void(const QString &)> done)
{
    auto *job = new QKeychain::WritePasswordJob(kService, context);
    job->setKey(keyOf(engine));
    job->setBinaryData(token);
    QObject::connect(
        job, &QKeychain::Job::finished, context, [done = std::move(done)](QKeychain::Job *ended) {
            done(ended->error() == QKeychain::NoError ? QString() : ended->errorString());
        });
    job->start();
}

void Keychain::forget(const QUrl &engine)
{
    auto *job = new QKeychain::DeletePasswordJob(kService);
    job->setKey(keyOf(engine));
    job->start(); // deletes itself
}
