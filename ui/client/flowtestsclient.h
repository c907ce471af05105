#pragma once
// Chats with a flow in the engine's sandbox, and those that are kept as tests, over the API.

#include "core/base/ids.h"
#include "ui/client/apiclient.h"

#include <QJsonArray>
#include <QSet>

namespace flotilla {

// How much of a flow the chats have been through.
struct CoverageReport
{
    struct Part
    {
        int total = 0;
        int covered = 0;
    };
    struct Way
    {
        QString step;
        QString block;
        QString outlet;
    };
    Part steps;
    Part blocks;
    Part ways;
    QSet<QString> missingSteps;
    QSet<QString> missingBlocks;
    QList<Way> missingWays;

    [[nodiscard]] static CoverageReport fromJson(const QJsonObject &json);
};

// What one entry of a chat came to.
struct TestTurn
{
    QJsonObject input;
    Instant at;
    QJsonArray effects; // each with the place it comes "from"
    QJsonArray decisions;
    QString phase;
    QString step;
    QJsonObject variables;
};

// What a run in a sandbox waits for.
struct TestWants
{
    enum class What { Nothing, Message, Time, Result, HandBack, GoOn };
    What what = What::Nothing;
    QString step;
    QString block;
    QString flow; // of a called flow; empty: the flow itself
    std::optional<Instant> until;
};

struct TestRun
{
    QList<TestTurn> turns;
    Instant now;
    TestWants wants;
    QJsonObject contact;
    bool isComplete = true; // false: it grew too large to go on
    QJsonObject recording;
    CoverageReport coverage;

    [[nodiscard]] static std::optional<TestRun> fromJson(const QJsonObject &json);
};

struct FlowTestSummary
{
    FlowTestId id;
    QString name;
    int inputs = 0;
    Instant updatedAt;

    bool operator==(const FlowTestSummary &) const = default;
    [[nodiscard]] static std::optional<FlowTestSummary> fromJson(const QJsonObject &json);
};

struct FlowTestOutcome
{
    FlowTestId id;
    QString name;
    bool hasPassed = false;
    QString difference; // the first one, in words
};

struct FlowTestsRun
{
    int passed = 0;
    int failed = 0;
    QList<FlowTestOutcome> tests;
    CoverageReport coverage;
};

class FlowTestsClient
{
public:
    explicit FlowTestsClient(ApiClient &api)
        : m_api(api)
    {}

    template<class T>
    using Then = std::function<void(ApiAnswer<T>)>;

    // `chat` is the whole body, made by whoever may take the time for it.
    void play(FlowId flow, const QByteArray &chat, QObject *context, Then<TestRun> done);
    void list(FlowId flow, QObject *context, Then<QList<FlowTestSummary>> done); // all, at most 500
    void find(FlowId flow, FlowTestId test, QObject *context, Then<QJsonObject> done); // its chat
    void add(FlowId flow, const QJsonObject &recording, QObject *context,
             Then<FlowTestSummary> done);
    void replace(FlowId flow, FlowTestId test, const QJsonObject &recording, QObject *context,
                 Then<FlowTestSummary> done);
    void remove(FlowId flow, FlowTestId test, QObject *context, Then<QJsonObject> done);
    // `body` as the API takes it: document or version, tests; empty: all, with the stored draft.
    void runAll(FlowId flow, const QByteArray &body, QObject *context, Then<FlowTestsRun> done);

private:
    ApiClient &m_api;
};

} // namespace flotilla
