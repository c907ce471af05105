#pragma once
// The chat that is tried out beside the canvas: what was done so far, in which world, and what the
// engine's sandbox makes of all of it. The engine keeps nothing of it, so a step back is the same
// chat with one entry less.

#include "core/flow/interpreter.h"
#include "ui/client/flowtestsclient.h"
#include "ui/designer/draft.h"

#include <QThreadPool>

namespace flotilla {

// Where a test chat takes place.
struct TestWorld
{
    QString name;  // of the contact; empty: a sample one
    QString phone; // digits
    QStringList tags;
    QJsonObject attributes;
    std::optional<Instant> now; // of the first message; none: of the moment it is sent
    QString zone;               // IANA; empty: the workspace's
    ChannelAbilities channel;
    QJsonObject given;  // variables with values at the start
    QJsonArray answers; // of web services, as the API takes them

    [[nodiscard]] QString shownName() const;
    // As the body of a test run has it.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static TestWorld fromJson(const QJsonObject &plan);
};

class TestDrive : public QObject
{
    Q_OBJECT

public:
    explicit TestDrive(Draft &draft, QObject *parent = nullptr);
    ~TestDrive() override;

    // Without an engine nothing is played.
    void setEngine(ApiClient *api, FlowId flow);
    [[nodiscard]] bool hasEngine() const { return m_api && m_flow.isValid(); }
    [[nodiscard]] FlowId flow() const { return m_flow; }
    [[nodiscard]] ApiClient *api() const { return m_api; }

    // -- the chat; each of these plays it
    void begin(const QString &text = {}, const QString &fromStep = {}); // a new one
    void restart(); // with the same first message, at the same step
    void say(const QString &text);
    void tap(const QString &choice, const QString &title);
    void skipWait();
    void goOn(); // from where it stopped
    void handBack();
    void expire();
    void wait(int minutes);
    void answer(const QJsonObject &result); // of the web service that is waited for
    void setVariable(const QString &name, const QJsonValue &value); // null takes it away
    [[nodiscard]] bool canStepBack() const { return m_entries.size() > 1; }
    void stepBack();
    void replay();                      // the same, with the draft as it is now
    void stop();                        // no chat
    void load(const QJsonObject &plan); // a stored test

    void setWorld(const TestWorld &world); // plays anew where a chat is open
    [[nodiscard]] const TestWorld &world() const { return m_world; }
    void toggleBreakpoint(const QString &step);
    [[nodiscard]] const QSet<QString> &breakpoints() const { return m_breakpoints; }

    // -- what came of it
    [[nodiscard]] bool isOpen() const { return !m_entries.isEmpty(); }
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    [[nodiscard]] const std::optional<TestRun> &run() const { return m_run; }
    [[nodiscard]] const QJsonArray &entries() const { return m_entries; }
    [[nodiscard]] const QString &testName() const { return m_testName; } // of a loaded one
    // The draft was changed after what is shown was played.
    [[nodiscard]] bool isOutdated() const { return m_isOutdated; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    // Where it stands, also while a called flow runs; empty: nowhere.
    [[nodiscard]] QString step() const;
    // The lines it went along since the last beginning.
    [[nodiscard]] QSet<FlowEdge> taken() const;
    // Those along which these decisions of the interpreter led, one after the other.
    [[nodiscard]] static QSet<FlowEdge> waysOf(const QJsonArray &path,
                                               const FlowDocument &document);
    // Changed by the last entry.
    [[nodiscard]] QStringList freshVariables() const;
    [[nodiscard]] QJsonObject variables() const;

    // The draft as a "document" member, with `body` around it, made on another thread.
    void withDraft(const QJsonObject &body, const std::function<void(const QByteArray &)> &done);

Q_SIGNALS:
    void changed(); // another run, another state, another error
    void breakpointsChanged();
    void worldChanged();

private:
    void add(const QJsonObject &entry);
    void play();
    void take(int round, const ApiAnswer<TestRun> &answer);
    [[nodiscard]] QJsonObject plan() const;

    Draft &m_draft;
    ApiClient *m_api = nullptr;
    FlowId m_flow;
    SystemClock m_clock;
    QThreadPool m_worker; // one thread
    TestWorld m_world;
    Instant m_begun;
    QString m_from;
    QString m_testName;
    QJsonArray m_entries;
    QJsonArray m_played; // those that `m_run` answers
    QSet<QString> m_breakpoints;
    std::optional<TestRun> m_run;
    std::optional<ApiError> m_error;
    int m_round = 0;
    bool m_isPlaying = false;
    bool m_isPlayAsked = false; // again, when the call that runs has ended
    bool m_isOutdated = false;
};

} // namespace flotilla
