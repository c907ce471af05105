// What a console asks of the API while there is much: the overview of a workspace with a million
// messages and a hundred thousand waiting chats, and how long others wait while drafts of 4 MB are
// stored, checked, compared and published.

#include "core/api/apiroutes.h"
#include "core/engine/bootstrap.h"
#include "core/store/trafficstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAsked = 200;

double atShare(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times.at(static_cast<size_t>(share * static_cast<double>(times.size() - 1)));
}

class House
{
public:
    House()
    {
        EngineSettings settings;
        settings.dataDirectory = m_directory.path();
        settings.listenPort = 0;
        settings.logLevel = u"error"_s;
        auto host = EngineHost::start(settings);
        if (!host)
            qFatal("%s", qPrintable(host.error().message));
        m_host = std::move(*host);
        const auto access = createWorkspace(*m_host, u"Main"_s, u"UTC"_s);
        if (!access)
            qFatal("%s", qPrintable(access.error().message));
        m_access = *access;
    }

    void execute(const QByteArray &sql)
    {
        const auto done = m_host->write<bool>([&](WriteTx &tx) -> Result<bool> {
            const auto run = tx.db().execute(sql);
            return run ? Result<bool>(true) : tl::unexpected<Error>(run.error());
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    HttpResponse call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        HttpResponse response = m_host->ask(m_access.token, method, path, body);
        if (response.status >= 300)
            qFatal("%d %s", response.status, response.body.left(500).constData());
        return response;
    }

    double timeOf(const QByteArray &path)
    {
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(call("GET", path));
        return double(timer.nsecsElapsed()) / 1e6;
    }

    [[nodiscard]] QByteArray workspace() const { return m_access.workspace.text().toUtf8(); }
    [[nodiscard]] EngineHost &host() { return *m_host; }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<EngineHost> m_host;
    WorkspaceAccess m_access;
};

QByteArray series(int count)
{
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
           QByteArray::number(count) + ") ";
}

void furnish(House &house, int messages)
{
    const qint64 now = toMs(SystemClock().now());
    const QByteArray workspace = house.workspace();
    const QByteArray nowText = QByteArray::number(now);
    for (int i = 0; i < 20; ++i)
        house.call(
            "POST", "/v1/sessions",
            R"({"name": "Session", "gateway": "wasender", "base_url": "http://127.0.0.1:1", )"
            R"("api_key": "key"})");
    // Sent today, one each 80 ms.
    house.execute(
        series(messages) +
        "INSERT INTO outbox (message_id, workspace_id, session_id, conversation_id, lane, "
        "purpose, client_id, cause_kind, cause_id, trace_id, payload, content_hash, "
        "expires_at, created_at, state, sent_at) SELECT 10000000 + i, " +
        workspace +
        ", 1, i % 10000, i % 3, 'reply', '', 'event', 1, 1, '{}', x'', 1, 1, "
        "'sent', " +
        nowText + " - 80 * i FROM n");
    house.execute(series(messages) +
                  "INSERT INTO inbound_event (event_id, workspace_id, session_id, conversation_id, "
                  "seq, kind, trace_id, accepted_at, payload, state) SELECT 20000000 + i, " +
                  workspace + ", 1, i % 10000, i, 'message', 1, " + nowText +
                  " - 80 * i, '{}', 'done' FROM n");
    house.execute(series(100'000) + "INSERT INTO outbox_line SELECT " + workspace +
                  ", (SELECT max(session_id) FROM session), 2, i, 1, 10000000 + i, " + nowText +
                  " + 864000000, 1 FROM n");
    // A fortnight of minutes.
    house.execute(series(15 * 24 * 60) + "INSERT INTO traffic SELECT " + workspace + ", " +
                  nowText +
                  " / 60000 - i, 60, 80, 80, 80, 9, 1, 0 FROM n "
                  "WHERE 1 ON CONFLICT DO UPDATE SET received = received + 60");
}

void measureOverview(House &house)
{
    std::vector<double> times;
    for (int i = 0; i < kAsked; ++i) {
        times.push_back(house.timeOf("/v1/overview"));
        std::this_thread::sleep_for(
            std::chrono::milliseconds(12)); // a token has 100 calls a second
    }
    std::printf("bench overview_p50_ms %.2f ms\n", atShare(times, 0.5));
    std::printf("bench overview_p99_ms %.2f ms\n", atShare(times, 0.99));
}

void measureCounting(House &house)
{
    Connection &db = house.host().engine().database().readers().reader();
    QElapsedTimer timer;
    timer.start();
    while (db.use("api.traffic_progress").next() && TrafficStore::countOn(db).isBehind)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    std::printf("bench traffic_counted_s %.1f s\n", double(timer.elapsed()) / 1000);
}

// Of nearly 4 MB: 5,000 steps with long texts.
QByteArray largeDraft(int number)
{
    QJsonArray steps;
    for (int i = 0; i < 4900; ++i)
        steps.append(QJsonObject{
            {u"id"_s, u"s%1"_s.arg(i)},
            {u"title"_s, u"Step %1 of %2"_s.arg(i).arg(number)},
            {u"x"_s, i % 70},
            {u"y"_s, i / 70},
            {u"next"_s, i + 1 < 4900 ? QJsonValue(u"s%1"_s.arg(i + 1)) : QJsonValue()},
            {u"blocks"_s,
             QJsonArray{QJsonObject{
                 {u"id"_s, u"b%1"_s.arg(i)},
                 {u"type"_s, u"message.text"_s},
                 {u"fields"_s,
                  QJsonObject{{u"text"_s, QString(380, u'x') + u" {{contact.first_name}}"_s}}}}}}});
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QJsonObject step = steps[i].toObject();
        if (step[u"next"_s].isNull())
            step.remove(u"next"_s);
        steps[i] = step;
    }
    return QJsonDocument(QJsonObject{{u"name"_s, u"Large"_s},
                                     {u"language"_s, u"en"_s},
                                     {u"start"_s, u"s0"_s},
                                     {u"triggers"_s,
                                      QJsonArray{QJsonObject{{u"kind"_s, u"first_message"_s}}}},
                                     {u"steps"_s, steps}})
        .toJson(QJsonDocument::Compact);
}

// How long others wait while a thread of its own works.
template<class Work>
void measureHealth(House &house, const char *name, const Work &work)
{
    std::atomic<bool> isDone = false;
    std::thread working([&] {
        work();
        isDone = true;
    });
    std::vector<double> times;
    while (!isDone) {
        times.push_back(house.timeOf("/healthz"));
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    working.join();
    std::printf("bench %s_p99_ms %.2f ms\n", name, atShare(times, 0.99));
    std::printf("bench %s_max_ms %.2f ms\n", name, atShare(times, 1));
}

// An export of Typebot of some MB.
QByteArray largeExport(int number)
{
    QJsonArray groups;
    QJsonArray edges;
    for (int i = 0; i < 4000; ++i) {
        QJsonObject bubble{
            {u"id"_s, u"b%1"_s.arg(i)},
            {u"type"_s, u"text"_s},
            {u"content"_s,
             QJsonObject{{u"richText"_s,
                          QJsonArray{QJsonObject{
                              {u"type"_s, u"p"_s},
                              {u"children"_s,
                               QJsonArray{QJsonObject{{u"text"_s, QString(300, u'x')}}}}}}}}}};
        if (i + 1 < 4000) {
            const QString edge = u"e%1"_s.arg(i);
            bubble[u"outgoingEdgeId"_s] = edge;
            edges.append(QJsonObject{{u"id"_s, edge},
                                     {u"from"_s, QJsonObject{{u"blockId"_s, bubble[u"id"_s]}}},
                                     {u"to"_s, QJsonObject{{u"groupId"_s, u"g%1"_s.arg(i + 1)}}}});
        }
        groups.append(
            QJsonObject{{u"id"_s, u"g%1"_s.arg(i)},
                        {u"title"_s, u"Group %1"_s.arg(i)},
                        {u"graphCoordinates"_s, QJsonObject{{u"x"_s, i % 70}, {u"y"_s, i / 70}}},
                        {u"blocks"_s, QJsonArray{bubble}}});
    }
    edges.append(QJsonObject{{u"id"_s, u"begin"_s},
                             {u"from"_s, QJsonObject{{u"eventId"_s, u"start"_s}}},
                             {u"to"_s, QJsonObject{{u"groupId"_s, u"g0"_s}}}});
    return QJsonDocument(QJsonObject{{u"version"_s, u"6"_s},
                                     {u"name"_s, u"Export %1"_s.arg(number)},
                                     {u"events"_s,
                                      QJsonArray{QJsonObject{{u"id"_s, u"start"_s},
                                                             {u"type"_s, u"start"_s},
                                                             {u"outgoingEdgeId"_s, u"begin"_s}}}},
                                     {u"groups"_s, groups},
                                     {u"edges"_s, edges},
                                     {u"variables"_s, QJsonArray()}})
        .toJson(QJsonDocument::Compact);
}

// What else is done with documents: published, checked, compared, imported.
void measureFlowWork(House &house, const QByteArray &flow)
{
    measureHealth(house, "health_during_flow_work", [&] {
        for (int i = 1; i <= 5; ++i) {
            static_cast<void>(house.call("PUT", flow + "/draft", largeDraft(100 + i)));
            static_cast<void>(house.call("GET", flow + "/problems"));
            if (i > 1) // with the version before
                static_cast<void>(house.call("GET", flow + "/diff"));
            static_cast<void>(house.call("POST", flow + "/publish"));
            static_cast<void>(house.call("GET", flow));
            static_cast<void>(house.call("POST", "/v1/flows/import/typebot", largeExport(i)));
        }
    });
}

void measureDrafts(House &house)
{
    const QByteArray made = house.call("POST", "/v1/flows", largeDraft(0)).body;
    const QByteArray flow =
        "/v1/flows/" + QJsonDocument::fromJson(made).object()[u"id"_s].toString().toUtf8();
    std::vector<double> puts;
    measureHealth(house, "health_during_drafts", [&] {
        for (int i = 1; i <= 20; ++i) {
            const QByteArray draft = largeDraft(i);
            QElapsedTimer timer;
            timer.start();
            static_cast<void>(house.call("PUT", flow + "/draft", draft));
            puts.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    });
    std::printf("bench draft_4mb_ms %.0f ms\n", atShare(puts, 0.5));
    measureFlowWork(house, flow);
}

} // namespace

// Argument: how many messages each way (1,000,000).
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int messages = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    House house;
    measureDrafts(house);
    if (messages == 0)
        return 0;
    furnish(house, messages);
    measureCounting(house);
    measureOverview(house);
    return 0;
}
