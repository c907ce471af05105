#include "app/flotilla/console.h"

#include "app/flotilla/enginetrouble.h"
#include "app/flotilla/keychain.h"

#include "ui/flows/flowpage.h"
#include "ui/flows/flowspage.h"
#include "ui/flows/pastchatpage.h"
#include "ui/homepage/homepage.h"
#include "ui/kit/dialog.h"
#include "ui/kit/emptystate.h"
#include "ui/shell/signindialog.h"
#include "ui/theme/flotillastyle.h"
#include "ui/theme/language.h"
#include "ui/welcome/invitedialog.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>

using namespace flotilla;
using namespace Qt::StringLiterals;

Console::Console(Arguments arguments, QObject *parent)
    : QObject(parent)
    , m_arguments(std::move(arguments))
    , m_memory(m_settings)
    , m_stream(m_api)
    , m_link(m_api, m_stream)
    , m_overview(m_api, m_stream)
{
    speakChosen(m_memory.language());
    m_theme.setMode(m_memory.themeMode());
    m_theme.setTextScale(m_memory.textScale());
    installLook(m_theme);
    connect(&m_overview, &Overview::changed, this, &Console::welcome);
    setUpWindow();
    if (m_arguments.connectTo.isEmpty()) {
        m_engine = std::make_unique<LocalEngine>(m_arguments.settings);
        connect(m_engine.get(), &LocalEngine::stateChanged, this, &Console::engineChanged);
        connect(m_engine.get(), &LocalEngine::signedIn, this,
                [this] { use(m_engine->address(), m_engine->token()); });
        connect(m_engine.get(), &LocalEngine::backupOpened, this, &Console::backupOpened);
        connect(m_engine.get(), &LocalEngine::backupRefused, this, &Console::backupRefused);
        // Nobody has to do anything about it.
        connect(&m_api, &ApiClient::signedOut, m_engine.get(), &LocalEngine::signInAgain);
    }
}

Console::~Console()
{
    m_stream.stop();
}

void Console::setUpWindow()
{
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{m_theme, m_api, m_stream, m_link, m_overview, m_memory});
    m_window->addPage({u"home"_s, tr("Home"), u"house"_s, Qt::CTRL | Qt::Key_1,
                       [](PageContext &context) { return new HomePage(context); }});
    m_window->addPage({u"flows"_s, tr("Flows"), u"workflow"_s, Qt::CTRL | Qt::Key_3,
                       [](PageContext &context) { return new FlowsPage(context); }});
    m_window->addPage({u"flow"_s,
                       tr("Flow"),
                       u"workflow"_s,
                       {},
                       [](PageContext &context) { return new FlowPage(context); },
                       true,
                       u"flows"_s});
    m_window->addPage({u"chat"_s,
                       tr("A past chat"),
                       u"history"_s,
                       {},
                       [](PageContext &context) { return new PastChatPage(context); },
                       true,
                       u"flows"_s});
    m_window->addPage({u"welcome"_s,
                       tr("Welcome"),
                       u"rocket"_s,
                       {},
                       [this](PageContext &context) {
                           const auto speak = [this](const QString &language) {
                               m_window->actions().run(u"language."_s + language);
                           };
                           if (!m_arguments.connectTo.isEmpty())
                               return new WelcomePage(context, {}, {}, speak);
                           return new WelcomePage(
                               context, [this] { m_engine->startSample(); },
                               [this] { askForBackup(); }, speak);
                       },
                       true,
                       u"home"_s});
    // Not at once: it is the window's own menu that was used.
    connect(m_window.get(), &MainWindow::languageChosen, this, &Console::changeLanguage,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::workspaceChosen, this, &Console::enter);
    connect(m_window.get(), &MainWindow::signInWanted, this, &Console::askToSignIn);
    connect(m_window.get(), &MainWindow::signOutWanted, this, &Console::signOut);
    connect(m_window.get(), &MainWindow::closeWanted, this, &Console::closeWindow);
    connect(m_window.get(), &MainWindow::quitWanted, this, &Console::quit);
    m_window->actions().add(
        {u"invite"_s,
         tr("Invite your team…"),
         u"user-plus"_s,
         {},
         tr("Flotilla"),
         [this] { InviteDialog(m_theme, m_api, m_window.get()).exec(); },
         [this] { return m_window->identity().may(Permission::OperatorsWrite); }});
    if (m_arguments.connectTo.isEmpty() && !m_arguments.isSample)
        m_window->actions().add({u"sample"_s,
                                 tr("Try it with the simulator"),
                                 u"flask-conical"_s,
                                 {},
                                 tr("Flotilla"),
                                 [this] { m_engine->startSample(); },
                                 [this] { return m_engine && !m_engine->isSample(); }});
    if (m_arguments.connectTo.isEmpty())
        m_window->actions().add({u"open_backup"_s,
                                 tr("Open a backup…"),
                                 u"archive-restore"_s,
                                 {},
                                 tr("Flotilla"),
                                 [this] { askForBackup(); },
                                 [this] { return m_engine && !m_engine->isSample(); }});
    if (m_arguments.connectTo.isEmpty())
        m_window->actions().add({u"own_data"_s,
                                 tr("Back to your own data"),
                                 u"database"_s,
                                 {},
                                 tr("Flotilla"),
                                 [this] { m_engine->start(); },
                                 [this] { return m_engine && m_engine->isSample(); }});
}

void Console::start()
{
    m_window->restore();
    m_window->show();
    if (!m_engine)
        connectRemote();
    else if (m_arguments.isSample)
        m_engine->startSample();
    else
        m_engine->start();
}

// In windows made anew where the old ones stood: every word of them is another.
void Console::changeLanguage()
{
    if (!m_window->mayLeave())
        return;
    const Identity identity = m_window->identity();
    m_memory.setGeometry(m_window->saveGeometry());
    m_window.reset();
    speakChosen(m_memory.language());
    setUpWindow();
    m_window->restore();
    m_window->setIdentity(identity);
    m_window->show();
    if (m_tray)
        nameTray();
    if (m_engine && m_engine->state() != LocalEngine::State::Running)
        engineChanged();
}

void Console::raise()
{
    m_window->raiseAgain();
}

void Console::engineChanged()
{
    switch (m_engine->state()) {
    case LocalEngine::State::Starting:
        m_stream.stop();
        cover(u"loader"_s, Tone::Accent, tr("The engine is starting"),
              m_engine->isSample() ? tr("With the sample agency and simulated customers.")
                                   : tr("It reads what was stored and goes on where it was."));
        break;
    case LocalEngine::State::Running:
        m_window->setCover(nullptr);
        use(m_engine->address(), m_engine->token());
        break;
    case LocalEngine::State::Stopping:
        m_stream.stop();
        cover(u"loader"_s, Tone::Neutral, tr("The engine is finishing what it has in hand"),
              tr("Messages that wait are stored and go out at the next start."));
        break;
    case LocalEngine::State::Failed:
        coverTrouble();
        break;
    case LocalEngine::State::Stopped:
        if (m_isQuitting)
            QCoreApplication::exit();
        break;
    }
}

void Console::cover(const QString &icon, Tone tone, const QString &title, const QString &text)
{
    auto *words = new EmptyState(m_theme, icon, tone, title, text);
    words->setObjectName(u"engineCover"_s);
    m_window->setCover(words);
}

void Console::coverTrouble()
{
    const EngineTrouble trouble =
        EngineTrouble::of(m_engine->error(), m_arguments.settings.dataDirectory);
    auto *words =
        new EmptyState(m_theme, u"octagon-alert"_s, Tone::Danger, trouble.heading, trouble.words);
    words->setObjectName(u"engineTrouble"_s);
    QPushButton *step = words->addButton(trouble.stepText, ButtonKind::Primary);
    step->setObjectName(u"engineTroubleStep"_s);
    connect(step, &QPushButton::clicked, this, [this, what = trouble.step] {
        if (what == EngineTrouble::Step::OpenFolder) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_arguments.settings.dataDirectory));
            return;
        }
        if (what == EngineTrouble::Step::UseAnotherPort)
            m_engine->settings().listenPort = 0;
        m_engine->isSample() ? m_engine->startSample() : m_engine->start();
    });
    QPushButton *details = words->addButton(tr("Details"));
    details->setObjectName(u"engineTroubleDetails"_s);
    connect(details, &QPushButton::clicked, this, [this, text = trouble.details] {
        Dialog dialog(m_theme, tr("What the engine says"), m_window.get());
        dialog.setText(text);
        dialog.addButton(tr("Close"), QDialog::Accepted);
        dialog.exec();
    });
    m_window->setCover(words);
}

void Console::use(const QUrl &address, const QByteArray &token)
{
    m_api.setEngine(address, token);
    m_stream.start();
    m_overview.load();
    learnIdentity();
}

// Where there is no number yet, the first page is the way to one; with the first number it is
// done.
void Console::welcome()
{
    const WorkspaceOverview *now = m_overview.current();
    if (!now)
        return;
    const bool isEmpty = now->sessionsTotal == 0;
    if (isEmpty && m_welcomed != now->id) {
        m_welcomed = now->id; // once: whoever looks around first is not called back
        m_window->open(u"welcome"_s);
    } else if (!isEmpty && m_window->currentPage() == "welcome"_L1) {
        m_window->open(u"home"_s);
    }
}

void Console::learnIdentity()
{
    AccountClient(m_api).me(this, [this](const ApiAnswer<Identity> &answer) {
        if (answer)
            m_window->setIdentity(*answer);
        else if (answer.error().isPassing())
            QTimer::singleShot(std::chrono::seconds(2), this, &Console::learnIdentity);
    });
}

void Console::enter(WorkspaceId workspace)
{
    AccountClient(m_api).enter(workspace, this, [this](const ApiAnswer<OpenedSession> &answer) {
        if (!answer) {
            m_window->toast({Tone::Danger,
                             tr("The workspace could not be opened"),
                             answer.error().sentence(),
                             {},
                             {}});
            return;
        }
        if (!m_engine)
            Keychain::keep(m_arguments.connectTo, answer->token, this, [](const QString &) {});
        use(m_api.address(), answer->token);
    });
}

void Console::connectRemote()
{
    const QUrl &engine = m_arguments.connectTo;
    if (const QString why = ApiClient::whyNotTrusted(engine); !why.isEmpty()) {
        cover(u"shield-alert"_s, Tone::Danger, tr("This address is not safe to sign in at"), why);
        return;
    }
    Keychain::read(engine, this, [this, engine](const QByteArray &token, const QString &) {
        m_api.setEngine(engine, token);
        if (token.isEmpty())
            askToSignIn();
        else
            use(engine, token);
    });
}

void Console::askToSignIn()
{
    if (m_engine) {
        m_engine->signInAgain();
        return;
    }
    m_api.setEngine(m_arguments.connectTo, {});
    auto *dialog = new SignInDialog(m_theme, m_api, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QByteArray token = dialog->session().token;
        Keychain::keep(m_arguments.connectTo, token, this, [this](const QString &problem) {
            if (!problem.isEmpty())
                m_window->toast({Tone::Warning,
                                 tr("You will be asked again next time"),
                                 tr("The keychain of this computer took no token: %1").arg(problem),
                                 {},
                                 {}});
        });
        use(m_arguments.connectTo, token);
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_stream.start(); // says that nobody is signed in, with the way to do it
    });
    dialog->open();
}

void Console::signOut()
{
    AccountClient(m_api).signOut(this, [this](const ApiAnswer<QJsonObject> &) {
        if (!m_engine)
            Keychain::forget(m_arguments.connectTo);
        askToSignIn();
    });
}

void Console::closeWindow()
{
    if (!m_engine || m_isQuitting) {
        quit();
        return;
    }
    WindowMemory::Closing closing = m_memory.closing();
    if (closing == WindowMemory::Closing::Ask) {
        Dialog dialog(m_theme, tr("Keep the bots answering?"), m_window.get());
        dialog.setObjectName(u"closing"_s);
        dialog.setText(Tray::isThere()
                           ? tr("The engine can go on without the window, from the tray. Stopped, "
                                "bots stay silent until the next start; nothing is lost.")
                           : tr("The engine can go on with the window minimised. Stopped, bots "
                                "stay silent until the next start; nothing is lost."));
        dialog.addButton(tr("Stop the engine"), int(WindowMemory::Closing::Quit));
        QPushButton *keep = dialog.addButton(
            tr("Keep it running"), int(WindowMemory::Closing::KeepRunning), ButtonKind::Primary);
        dialog.setSafeButton(keep);
        const int chosen = dialog.exec();
        if (chosen != int(WindowMemory::Closing::Quit) &&
            chosen != int(WindowMemory::Closing::KeepRunning))
            return; // Esc: the window stays
        closing = static_cast<WindowMemory::Closing>(chosen);
        m_memory.setClosing(closing);
    }
    if (closing == WindowMemory::Closing::Quit)
        quit();
    else
        keepRunningWithoutWindow();
}

void Console::keepRunningWithoutWindow()
{
    if (!Tray::isThere()) {
        m_window->showMinimized();
        return;
    }
    if (!m_tray) {
        m_tray = std::make_unique<Tray>(m_theme);
        nameTray();
        connect(m_tray.get(), &Tray::showWanted, this, &Console::raise);
        connect(m_tray.get(), &Tray::quitWanted, this, &Console::quit);
    }
    m_window->hide();
}

void Console::nameTray()
{
    m_tray->setWords(tr("Flotilla: the engine is running"));
}

void Console::askForBackup()
{
    const QString file = QFileDialog::getOpenFileName(m_window.get(), tr("Open a backup"));
    if (file.isEmpty())
        return;
    Dialog dialog(m_theme, tr("Open this backup?"), m_window.get());
    dialog.setObjectName(u"openBackup"_s);
    dialog.setText(tr("It takes the place of what is here now, which is kept beside it as a "
                      "backup. Nothing that waited in it is sent by itself: you decide, message "
                      "by message."));
    dialog.addButton(tr("Cancel"), QDialog::Rejected)->setObjectName(u"openBackupNot"_s);
    dialog.addButton(tr("Open the backup"), QDialog::Accepted, ButtonKind::Primary)
        ->setObjectName(u"openBackupNow"_s);
    if (dialog.exec() == QDialog::Accepted)
        m_engine->openBackup(file);
}

void Console::backupOpened(const QString &formerData)
{
    m_welcomed = {};
    m_window->toast(
        {Tone::Success,
         tr("The backup is open"),
         formerData.isEmpty()
             ? QString()
             : tr("What was here is kept in %1").arg(QDir::toNativeSeparators(formerData)),
         {},
         {}});
}

void Console::backupRefused(const QString &why)
{
    auto *dialog = new Dialog(m_theme, tr("The backup cannot be opened"), m_window.get());
    dialog->setObjectName(u"backupRefused"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setText(tr("Everything is as it was before. %1").arg(why));
    dialog->addButton(tr("Close"), QDialog::Accepted)->setObjectName(u"backupRefusedClose"_s);
    dialog->open();
}

// exit(): quit() would ask the window to close first, which asks back, and so never ends.
void Console::quit()
{
    if (std::exchange(m_isQuitting, true))
        return;
    if (!m_engine || m_engine->state() == LocalEngine::State::Stopped ||
        m_engine->state() == LocalEngine::State::Failed) {
        QCoreApplication::exit();
        return;
    }
    m_engine->stop();
}
