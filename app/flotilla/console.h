#pragma once
// The desktop program put together: the window, the engine inside or the one it is connected to,
// and who is signed in.

#include "app/flotilla/arguments.h"
#include "app/flotilla/localengine.h"
#include "app/flotilla/tray.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>

class Console : public QObject
{
    Q_OBJECT

public:
    explicit Console(Arguments arguments, QObject *parent = nullptr);
    ~Console() override;

    void start();
    void raise();
    // Drains the engine inside, then ends the program.
    void quit();

    [[nodiscard]] flotilla::MainWindow &window() { return *m_window; }

private:
    void setUpWindow();
    void engineChanged();
    void changeLanguage();
    void nameTray();
    void cover(const QString &icon, flotilla::Tone tone, const QString &title, const QString &text);
    void coverTrouble();
    void use(const QUrl &address, const QByteArray &token);
    void learnIdentity();
    void welcome();
    void enter(flotilla::WorkspaceId workspace);
    void connectRemote();
    void askToSignIn();
    void signOut();
    void closeWindow();
    void keepRunningWithoutWindow();
    void askForBackup();
    void backupOpened(const QString &formerData);
    void backupRefused(const QString &why);

    Arguments m_arguments;
    QSettings m_settings;
    flotilla::WindowMemory m_memory;
    flotilla::Theme m_theme;
    flotilla::ApiClient m_api;
    flotilla::EventStream m_stream;
    flotilla::EngineLink m_link;
    flotilla::Overview m_overview;
    std::unique_ptr<flotilla::MainWindow> m_window;
    std::unique_ptr<LocalEngine> m_engine; // null with --connect
    std::unique_ptr<Tray> m_tray;
    flotilla::WorkspaceId m_welcomed; // the empty one that was welcomed
    bool m_isQuitting = false;
};
