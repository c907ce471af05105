#pragma once
// The engine inside the desktop program, kept on a thread of its own: starting, stopping and its
// troubles never hold the screen.

#include "core/base/threadloop.h"
#include "core/engine/settings.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUrl>

#include <memory>

class LocalEngine : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Running, Stopping, Failed };
    Q_ENUM(State)

    explicit LocalEngine(flotilla::EngineSettings settings, QObject *parent = nullptr);
    // Waits until the engine has drained and ended.
    ~LocalEngine() override;

    // On the user's data.
    void start();
    // On a directory of its own that goes with it: the sample agency, its customers writing to a
    // simulated gateway.
    void startSample();
    // Anew on a backup, which takes the place of the user's data; on these as before when it
    // cannot.
    void openBackup(const QString &file);
    // When the session ended although the engine runs: the machine slept, or somebody ended it.
    void signInAgain();
    // Drains and commits; Stopped when done.
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSample() const { return m_isSample; }
    // While running: where it listens, and the local user's own token.
    [[nodiscard]] const QUrl &address() const { return m_address; }
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    // Why it failed.
    [[nodiscard]] const flotilla::Error &error() const { return m_error; }
    [[nodiscard]] flotilla::EngineSettings &settings() { return m_settings; } // of the next start

Q_SIGNALS:
    void stateChanged();
    void signedIn();                              // again, with another token
    void backupOpened(const QString &formerData); // in that file; empty: there were none
    void backupRefused(const QString &why);

private:
    class Keeper;
    struct Opened
    {
        QString address;
        QByteArray token;
    };

    // `then` on the thread of the caller, after the change of the state.
    void launch(std::function<flotilla::Result<Opened>(Keeper &)> open,
                std::function<void()> then = {});
    void setState(State state);

    flotilla::EngineSettings m_settings;
    State m_state = State::Stopped;
    bool m_isSample = false;
    QUrl m_address;
    QByteArray m_token;
    flotilla::Error m_error;
    QElapsedTimer m_sinceSignIn;
    flotilla::ThreadLoop m_loop;
    std::shared_ptr<Keeper> m_keeper; // lives on the loop
};
