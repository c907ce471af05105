#pragma once
// Keeps the flow that is open and the engine's draft of it the same: reads it, saves it by itself,
// and never overwrites what somebody else saved meanwhile.

#include "ui/client/eventstream.h"
#include "ui/client/flowsclient.h"
#include "ui/designer/undojournal.h"

#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace flotilla {

class DraftSync : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Loading,
        Saved,
        Changed, // will be saved in a moment
        Saving,
        Waiting,  // the engine is away; kept on this computer until it is back
        Refused,  // the engine does not take it; see error()
        Conflict, // somebody else saved another draft; nothing is saved until one decides
        ReadOnly,
        Failed, // it could not be opened; see error()
        Taken,  // open in another window
    };
    Q_ENUM(State)

    // `directory`: where histories are kept; `arrange` completes a flow that was just read. The
    // draft outlives this.
    DraftSync(ApiClient &api, EventStream &stream, Draft &draft, QString directory,
              std::function<void(Flow &)> arrange = {}, QObject *parent = nullptr);
    ~DraftSync() override; // what is not saved yet is sent, and is on disk anyway

    // Once.
    void open(FlowId id, bool mayWrite);
    void openAgain(); // after Failed and Taken
    void saveNow();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const FlowSummary &flow() const { return m_flow; } // as the engine tells it
    [[nodiscard]] const ApiError &error() const { return m_error; }

    // Of a conflict: what both began with, where it is known, and what the engine has now.
    [[nodiscard]] const std::optional<Flow> &common() const { return m_common; }
    [[nodiscard]] const Flow &theirs() const { return m_theirs; }
    void keepMine();
    void takeTheirs(); // one undoable step

Q_SIGNALS:
    void stateChanged();
    void opened();      // the draft is loaded
    void flowChanged(); // flow() did
    void tookChanges(); // somebody else's, where nothing was unsaved here
    void told(const QString &text);

private:
    struct Known // beside the history: what the engine had when we last agreed
    {
        QString engineHash;
        QString ownHash; // of the draft here at that moment, as the engine would count it
        QString sentHash;
        std::optional<Flow> common;
    };
    struct Made // of the draft, to be sent
    {
        QByteArray body;
        QString hash; // as the engine will count it; empty where it cannot be read back
        int revision = 0;
    };

    void fetch();
    void read(const FetchedFlow &fetched, const std::function<void(const Flow &)> &then);
    void begin(const Flow &saved);
    void settle(bool hadHistory, const QString &ownHash, const Flow &saved);
    void edited();
    void make(const std::function<void(const Made &)> &then);
    void save(const Made &made);
    void saved(const Made &made, const FlowSummary &flow);
    void notSaved(const Made &made, const ApiError &error);
    void compare();
    void compareWith(const FetchedFlow &fetched);
    void hear(const QList<FeedChange> &changes);
    void accept(const Flow &theirs);
    void remember();
    void setState(State state);
    void fail(State state, const ApiError &error);
    [[nodiscard]] bool isDirty() const { return m_revision != m_savedRevision; }
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString path() const;
    void inBackground(std::function<std::function<void()>()> work);

    ApiClient &m_api;
    FlowsClient m_flows;
    Draft &m_draft;
    UndoJournal m_journal;
    QString m_directory;
    std::function<void(Flow &)> m_arrange;
    FlowId m_id;
    QUrl m_engine; // that has it
    bool m_mayWrite = false;
    State m_state = State::Loading;
    FlowSummary m_flow;
    ApiError m_error;
    Known m_known;
    std::optional<Flow> m_common;
    Flow m_theirs;
    QString m_theirsHash;
    int m_revision = 0; // counts edits
    int m_savedRevision = 0;
    bool m_isSaving = false;
    bool m_isComparing = false;
    bool m_wantsCompare = false;
    bool m_isApplying = false; // a change that comes from the engine
    int m_failures = 0;
    QTimer m_quiet;  // since the last edit
    QTimer m_latest; // since the first that is not saved
    QTimer m_retry;
    QThreadPool m_worker; // one thread: in order
};

} // namespace flotilla
