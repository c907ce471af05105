#pragma once
// One flow in the designer, whole window: opened by its id, saved by itself.

#include "ui/flows/draftsync.h"
#include "ui/page/page.h"

#include <QPointer>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace flotilla {

class Banner;
class Drawer;
class EmptyState;
class FlowBar;
class LivePeople;
struct FigureMark;
struct FlowChat;
class FlowDesigner;
struct ReviewChange;

class FlowPage : public ConsolePage
{
    Q_OBJECT

public:
    // `directory`: where the histories of drafts are kept; empty: in the user's data.
    explicit FlowPage(PageContext &context, QString directory = {}, QWidget *parent = nullptr);
    ~FlowPage() override;

    [[nodiscard]] bool mayLeave() override; // always; what is not saved is sent
    // A flow's id, and where to go in it: "50", "50/step/menu", "50/publish".
    void showWhat(const QString &what) override;
    void identityChanged() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] QList<QAction *> commands() override;

    [[nodiscard]] FlowDesigner *designer() const; // null: nothing is open
    [[nodiscard]] Draft *draft() const;
    [[nodiscard]] DraftSync *sync() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Desk; // what belongs to the flow that is open

    void setUp();
    void makeCommands();
    void fillMenu();
    void open();
    void shut();
    void opened();
    void showState();
    void showProblems();
    void showName();
    void goThere();
    void lookAround(); // where the flow begins, near enough to read
    void compareWithVersions();
    void lookAtBoth();
    void findElsewhere(const QString &text, const QString &with);
    void publish(); // saves, then reviews
    // Once the draft on the screen is in the engine; `otherwise` is said where it cannot be.
    void whenSaved(const QString &otherwise, const std::function<void()> &then);
    void showSaves();
    void openSaves();
    void review();
    void revert(const ReviewChange &change);
    void showVersions();
    // In place of the designer and its bar, until it is done; the page takes it.
    void showOver(QWidget *over);
    void closeOver();
    void exportToFile();
    void switchOff();
    void makeBody(); // the designer, and at its side the chats behind a figure
    void followPeople();
    void openChats(const FigureMark &figure);
    void openPastChat(const FlowChat &chat);
    void toast(Tone tone, const QString &title, const QString &detail = {});

    PageContext &m_context;
    FlowsClient m_flows;
    QString m_directory;
    FlowBar *m_bar;
    Banner *m_banner;
    QWidget *m_body;
    QStackedWidget *m_stack;
    Drawer *m_chats;
    LivePeople *m_people;
    EmptyState *m_words; // while nothing is open
    QPushButton *m_step; // of them
    QPushButton *m_both;
    QPushButton *m_live = nullptr; // figures
    QPushButton *m_versions = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_publish = nullptr;
    QPointer<QWidget> m_over;
    QAction *m_switchOff = nullptr;
    std::unique_ptr<Desk> m_desk;
    FlowId m_wanted;
    QString m_where; // in it
    QList<QAction *> m_commands;
    QUrl m_engine; // that has what is open
    WorkspaceId m_workspace;
    QString m_comparedHash; // the draft that was compared with the versions
};

} // namespace flotilla
