#include "app/flotilla/localengine.h"

#include "app/flotilla/datareplacement.h"
#include "app/flotillad/demoagency.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace flotilla;
using namespace Qt::StringLiterals;

class LocalEngine::Keeper
{
public:
    Result<Opened> open(const EngineSettings &settings)
    {
        auto started = EngineHost::start(settings);
        if (!started)
            return tl::unexpected<Error>(started.error());
        host = std::move(*started);
        return signIn(*host);
    }

    Result<Opened> openSample(EngineSettings settings)
    {
        directory = std::make_unique<QTemporaryDir>();
        settings.dataDirectory = directory->path();
        settings.secretKeyFile.clear();
        settings.listenPort = 0;
        constexpr quint64 kSeed = 1;
        auto opened = DemoAgency::open(settings, kSeed);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        agency = std::move(*opened);
        agency->begin(std::chrono::hours(12));
        return signIn(agency->host());
    }

    // As the one who sits at this computer, without a password.
    static Result<Opened> signIn(EngineHost &host)
    {
        LocalOwner owner;
        owner.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        const auto session = host.localSession(owner);
        if (!session)
            return tl::unexpected<Error>(session.error());
        return Opened{host.address(), session->secret};
    }

    void close()
    {
        agency.reset();
        host.reset();
        directory.reset();
    }

    std::unique_ptr<EngineHost> host;
    std::unique_ptr<DemoAgency> agency;
    std::unique_ptr<QTemporaryDir> directory;
};

LocalEngine::LocalEngine(EngineSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_loop(u"engine-keeper"_s)
    , m_keeper(std::make_shared<Keeper>())
{}

LocalEngine::~LocalEngine()
{
    m_loop.run([this] {
        m_keeper->close();
        m_keeper.reset();
    });
    m_loop.stop();
}

void LocalEngine::start()
{
    m_isSample = false;
    launch([settings = m_settings](Keeper &keeper) { return keeper.open(settings); });
}

void LocalEngine::startSample()
{
    m_isSample = true;
    launch([settings = m_settings](Keeper &keeper) { return keeper.openSample(settings); });
}

void LocalEngine::openBackup(const QString &file)
{
    m_isSample = false;
    const auto replaced = std::make_shared<Result<QString>>();
    launch(
        [settings = m_settings, file, replaced](Keeper &keeper) {
            *replaced = replaceData(settings, file);
            return keeper.open(settings);
        },
        [this, replaced] {
            if (*replaced)
                Q_EMIT backupOpened(**replaced);
            else
                Q_EMIT backupRefused(replaced->error().message);
        });
}

void LocalEngine::launch(std::function<Result<Opened>(Keeper &)> open, std::function<void()> then)
{
    setState(State::Starting);
    m_loop.post(
        [self = QPointer(this), keeper = m_keeper, open = std::move(open), then = std::move(then)] {
            keeper->close(); // another one may be running
            Result<Opened> opened = open(*keeper);
            if (!opened)
                keeper->close();
            QMetaObject::invokeMethod(QCoreApplication::instance(),
                                      [self, opened = std::move(opened), then] {
                                          if (!self)
                                              return;
                                          if (opened) {
                                              self->m_address = QUrl(opened->address);
                                              self->m_token = opened->token;
                                          } else {
                                              self->m_error = opened.error();
                                          }
                                          self->setState(opened ? State::Running : State::Failed);
                                          if (then)
                                              then();
                                      });
        });
}

void LocalEngine::signInAgain()
{
    constexpr qint64 kAgainMs = 5'000; // a session that does not hold must not go round and round
    if (m_state != State::Running ||
        (m_sinceSignIn.isValid() && m_sinceSignIn.elapsed() < kAgainMs))
        return;
    m_sinceSignIn.start();
    m_loop.post([self = QPointer(this), keeper = m_keeper] {
        EngineHost *const host = keeper->agency ? &keeper->agency->host() : keeper->host.get();
        if (!host)
            return;
        const Result<Opened> opened = Keeper::signIn(*host);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, opened] {
            if (!self || !opened || self->m_state != State::Running)
                return;
            self->m_token = opened->token;
            Q_EMIT self->signedIn();
        });
    });
}

void LocalEngine::stop()
{
    if (m_state == State::Stopped || m_state == State::Stopping)
        return;
    setState(State::Stopping);
    m_loop.post([self = QPointer(this), keeper = m_keeper] {
        keeper->close();
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self] {
            if (self)
                self->setState(State::Stopped);
        });
    });
}

void LocalEngine::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}
