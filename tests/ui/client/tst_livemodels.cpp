#include "core/store/changestore.h"
#include "tests/support/screenwatch.h"
#include "tests/ui/support/enginefixture.h"
#include "ui/client/conversationsmodel.h"
#include "ui/client/flowsmodel.h"
#include "ui/client/noticesmodel.h"
#include "ui/client/sessionsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

void fetchAll(PagedModel &model)
{
    while (!model.isComplete()) {
        if (model.canFetchMore({}))
            model.fetchMore({});
        if (!QTest::qWaitFor([&] { return !model.isLoading(); }, 20'000) || model.error())
            return;
    }
}

} // namespace

// Each model over a real engine, watched by Qt's own tester.
class TestLiveModels : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsFlowsAndWhatBecomesOfThem();
    void showsSessionsAndTheirState();
    void showsConversationsAsTheyBegin();
    void showsNotices();
    void keepsToItsFilter();
    void readsPageByPage();
    void showsWhatIsSaidInAChat();
    void readsEveryPageWhenAnOldChatChangesDuringTheFirst();
    void holdsNewRowsBackUntilAsked();
    void tellsOnlyTheCellsThatChanged();
    void tellsManyChangesInFewSignals();
    void readsEverythingAnewAfterAGap();
    void forgetsTheOtherWorkspace();
    void showsWhyItCannotRead();

private:
    [[nodiscard]] bool live() const;
    void writeInto(qint64 chat, qint64 at);

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<ApiClient> m_api;
    std::unique_ptr<EventStream> m_stream;
    qint64 m_session = 0;
};

void TestLiveModels::initTestCase()
{
    m_engine = std::make_unique<EngineFixture>();
    m_session = m_engine->addSession(u"Orders"_s, u"5511900000000"_s);
    m_api = std::make_unique<ApiClient>();
    m_engine->point(*m_api);
    m_stream = std::make_unique<EventStream>(*m_api);
    m_stream->start();
    QTRY_VERIFY_WITH_TIMEOUT(live(), kPatienceMs);
}

void TestLiveModels::cleanupTestCase()
{
    m_stream.reset();
    m_api.reset();
    m_engine.reset();
}

bool TestLiveModels::live() const
{
    return m_stream->state() == EventStream::State::Live;
}

void TestLiveModels::showsFlowsAndWhatBecomesOfThem()
{
    FlowsModel model(*m_api, *m_stream);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(), kPatienceMs);
    const int before = model.rowCount();
    const qint64 id = m_engine->addFlow(u"Bakery"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), before + 1, kPatienceMs);
    const int row = model.rowOf(id);
    QCOMPARE(model.index(row, FlowsModel::Name).data().toString(), u"Bakery"_s);
    QCOMPARE(model.index(row, FlowsModel::Status).data().toString(), u"Off"_s);
    m_engine->ask("POST", "/v1/flows/" + QByteArray::number(id) + "/publish");
    QTRY_COMPARE_WITH_TIMEOUT(model.index(row, FlowsModel::Status).data().toString(), u"Live"_s,
                              kPatienceMs);
    QCOMPARE(model.index(row, FlowsModel::Version).data().toString(), u"v1"_s);
}

void TestLiveModels::showsSessionsAndTheirState()
{
    SessionsModel model(*m_api, *m_stream);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(), kPatienceMs);
    const qint64 id = m_engine->addSession(u"Second"_s, u"5511900000009"_s);
    QTRY_VERIFY_WITH_TIMEOUT(model.rowOf(id) >= 0, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(model.find(id)->state, SessionState::Connected, kPatienceMs);
    m_engine->ask("DELETE", "/v1/sessions/" + QByteArray::number(id));
    QTRY_COMPARE_WITH_TIMEOUT(model.find(id)->state, SessionState::Stopped, kPatienceMs);
    QCOMPARE(model.index(model.rowOf(id), SessionsModel::State).data().toString(), u"Stopped"_s);
    // The simulator's customers write to the session added last.
    m_session = m_engine->addSession(u"Third"_s, u"5511900000008"_s);
}

void TestLiveModels::showsConversationsAsTheyBegin()
{
    ConversationsModel model(*m_api, *m_stream);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(), kPatienceMs);
    const int before = model.rowCount();
    m_engine->writes(u"5511911110001"_s, u"Hi"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), before + 1, kPatienceMs);
    QCOMPARE(model.at(0).chat, u"5511911110001@s.whatsapp.net"_s);
    QTRY_VERIFY_WITH_TIMEOUT(model.at(0).lastOutboundAt.has_value(),
                             kPatienceMs); // the flow has answered
    m_engine->writes(u"5511911110002"_s, u"Hi"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), before + 2, kPatienceMs);
    QCOMPARE(model.at(0).chat, u"5511911110002@s.whatsapp.net"_s);

    ConversationsClient chats(*m_api);
    std::optional<ApiAnswer<ChatLines>> lines;
    chats.history(model.at(0).id, 0, this, [&](auto answer) { lines = std::move(answer); });
    QTRY_VERIFY_WITH_TIMEOUT(lines, kPatienceMs);
    QVERIFY2(*lines, *lines ? "" : qPrintable(lines->error().message));
    QVERIFY(!(*lines)->lines.isEmpty());
    QCOMPARE((*lines)->lines.first().from, ChatLine::From::Customer);
    QCOMPARE((*lines)->lines.first().content.text, u"Hi"_s);
}

void TestLiveModels::showsNotices()
{
    NoticesModel model(*m_api, *m_stream);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(), kPatienceMs);
    const auto written = m_engine->host().write<bool>([this](WriteTx &tx) -> Result<bool> {
        auto insert = tx.db().prepare(
            "INSERT INTO notice (notice_id, workspace_id, conversation_id, trace_id, at, "
            "kind, name, text) "
            "VALUES (?1, ?2, 1, 1, 1700000000000, 'team', 'Kitchen', 'Burnt')");
        insert.bind(tx.nextId<EventId>(), m_engine->access().workspace).run();
        return true;
    });
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, kPatienceMs);
    QCOMPARE(model.at(0).name, u"Kitchen"_s);
}

void TestLiveModels::keepsToItsFilter()
{
    m_engine->writes(u"5511911110003"_s, u"Hi"_s);
    ConversationsModel model(*m_api, *m_stream);
    const QAbstractItemModelTester tester(&model, kFatal);
    ConversationsModel::Filter filter;
    filter.owner = Owner::Agent;
    model.show(filter);
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(), kPatienceMs);
    QCOMPARE(model.rowCount(), 0);
    const QJsonObject newest = m_engine->ask("GET", "/v1/conversations?limit=1")
                                   .value("items"_L1)
                                   .toArray()
                                   .at(0)
                                   .toObject();
    const QByteArray id = newest.value("id"_L1).toString().toLatin1();
    m_engine->ask("POST", "/v1/conversations/" + id + "/takeover", R"({"name": "Eve"})");
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, kPatienceMs);
    QCOMPARE(model.at(0).ownerName, u"Eve"_s);
    m_engine->ask("POST", "/v1/conversations/" + id + "/hand-back");
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, kPatienceMs);
}

void TestLiveModels::readsPageByPage()
{
    m_engine->addConversations(m_session, 1'050);
    ConversationsModel model(*m_api, *m_stream);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.load();
    model.fetchMore({}); // one at a time: this one is refused
    QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(), kPatienceMs);
    QCOMPARE(model.rowCount(), PagedModel::kPageRows);
    QVERIFY(model.canFetchMore({}));
    fetchAll(model);
    QVERIFY(model.isComplete());
    QVERIFY(model.rowCount() >= 1'050);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.idAt(row) < model.idAt(row - 1));
    QCOMPARE(model.rowOf(model.idAt(777)), 777);
    QCOMPARE(model.rowOf(3), -1);
}

// What the engine does when a customer writes, in a chat in which nothing else goes on.
void TestLiveModels::writeInto(qint64 chat, qint64 at)
{
    const auto written = m_engine->host().write<bool>([&](WriteTx &tx) -> Result<bool> {
        tx.db()
            .prepare("UPDATE conversation SET last_inbound_at = ?2 WHERE conversation_id = ?1")
            .bind(chat, at)
            .run();
        tx.db()
            .prepare("INSERT INTO change (workspace_id, about, subject_id, conversation_id, what) "
                     "VALUES (?1, 'event', 77, ?2, 'message')")
            .bind(m_engine->access().workspace, chat)
            .run();
        return true;
    });
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
}

void TestLiveModels::showsWhatIsSaidInAChat()
{
    ConversationsModel model(*m_api, *m_stream);
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(), kPatienceMs);
    writeInto(model.idAt(0), 1'700'000'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(model.at(0).lastInboundAt.has_value(), kPatienceMs);
}

void TestLiveModels::readsEveryPageWhenAnOldChatChangesDuringTheFirst()
{
    const qint64 oldest =
        m_engine->ask("GET", "/v1/conversations?owner=bot&limit=1")["items"_L1][0]["id"_L1]
            .toString()
            .toLongLong() -
        1'049;
    ConversationsModel model(*m_api, *m_stream);
    model.load();
    Q_EMIT m_stream->changed({{{}, u"conversation"_s, oldest, 0, u"changed"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(), kPatienceMs);
    // The second of these is read after all that was to be read before the first.
    for (const qint64 at : {1'700'000'001'000, 1'700'000'002'000}) {
        writeInto(model.idAt(0), at);
        QTRY_VERIFY_WITH_TIMEOUT(
            model.at(0).lastInboundAt && toMs(*model.at(0).lastInboundAt) == at, kPatienceMs);
    }
    QCOMPARE(model.rowCount(), PagedModel::kPageRows);
    fetchAll(model);
    QVERIFY(model.rowCount() >= 1'050);
}

void TestLiveModels::holdsNewRowsBackUntilAsked()
{
    FlowsModel model(*m_api, *m_stream);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(), kPatienceMs);
    const int before = model.rowCount();
    model.setHoldsBackNew(true);
    m_engine->addFlow(u"Held 1"_s);
    m_engine->addFlow(u"Held 2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model.heldBack(), 2, kPatienceMs);
    QCOMPARE(model.rowCount(), before);
    model.showHeldBack();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), before + 2, kPatienceMs);
    QCOMPARE(model.heldBack(), 0);
}

void TestLiveModels::tellsOnlyTheCellsThatChanged()
{
    const qint64 id = m_engine->addFlow(u"Narrow"_s);
    FlowsModel model(*m_api, *m_stream);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowOf(id) >= 0, kPatienceMs);
    QTest::qWait(200); // what was under way is told
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    m_engine->ask("POST", "/v1/flows/" + QByteArray::number(id) + "/publish");
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, kPatienceMs);
    const QModelIndex topLeft = changed.first().at(0).toModelIndex();
    const QModelIndex bottomRight = changed.first().at(1).toModelIndex();
    QCOMPARE(topLeft.row(), model.rowOf(id));
    QCOMPARE(bottomRight.row(), topLeft.row());
    QCOMPARE(topLeft.column(), int(FlowsModel::Status)); // not the name
    QCOMPARE(reset.count(), 0);
}

void TestLiveModels::tellsManyChangesInFewSignals()
{
    ConversationsModel model(*m_api, *m_stream);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(), kPatienceMs);
    fetchAll(model);
    QTest::qWait(200);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QElapsedTimer spent;
    spent.start();
    for (int round = 1; round <= 30; ++round) {
        const auto written = m_engine->host().write<bool>([&](WriteTx &tx) -> Result<bool> {
            auto update = tx.db().prepare("UPDATE conversation SET owner_name = ?1, owner = ?2 "
                                          "WHERE conversation_id > 1000000");
            update.bind(u"Eve %1"_s.arg(round), round % 2 == 0 ? u"agent"_s : u"bot"_s).run();
            return true;
        });
        QVERIFY(written);
        QTest::qWait(20);
    }
    QTRY_COMPARE_WITH_TIMEOUT(model.at(1).ownerName, u"Eve 30"_s, kPatienceMs);
    const double seconds = double(spent.elapsed()) / 1e3;
    // A round reads six pages; each tells in one signal.
    QVERIFY2(changed.count() <= seconds * 10 * 7 + 7,
             qPrintable(u"%1 in %2 s"_s.arg(changed.count()).arg(seconds)));
}

void TestLiveModels::readsEverythingAnewAfterAGap()
{
    FlowsModel model(*m_api, *m_stream);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(), kPatienceMs);
    const int before = model.rowCount();
    m_stream->stop();
    m_engine->addFlow(u"Missed"_s);
    const qint64 known = model.idAt(0);
    m_engine->ask("POST", "/v1/flows/" + QByteArray::number(known) + "/publish");
    QVERIFY(m_engine->host().write<int>(
        [](WriteTx &tx) -> Result<int> { return ChangeStore::purge(tx, 1); }));
    m_stream->start();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), before + 1, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(model.index(0, FlowsModel::Status).data().toString(), u"Live"_s,
                              kPatienceMs);
}

void TestLiveModels::forgetsTheOtherWorkspace()
{
    FlowsModel model(*m_api, *m_stream);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0, kPatienceMs);
    const auto other = createWorkspace(m_engine->host(), u"Dentist"_s, u"UTC"_s);
    QVERIFY(other);
    m_api->setEngine(m_engine->address(), other->token);
    QCOMPARE(model.rowCount(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(model.isLoaded(), kPatienceMs);
    QCOMPARE(model.rowCount(), 0);
    m_engine->point(*m_api);
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(live(), kPatienceMs);
}

void TestLiveModels::showsWhyItCannotRead()
{
    ApiClient api;
    api.setEngine(m_engine->address(), "flo_nobody");
    EventStream stream(api);
    FlowsModel model(api, stream);
    const QAbstractItemModelTester tester(&model, kFatal);
    QSignalSpy failed(&model, &PagedModel::failed);
    model.load();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatienceMs);
    QCOMPARE(model.error()->code, ErrorCode::Unauthorized);
    QVERIFY(!model.canFetchMore({}));
    m_engine->point(api);
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0, kPatienceMs);
    QVERIFY(!model.error());
}

FLOTILLA_SCREEN_TEST_MAIN(TestLiveModels)
#include "tst_livemodels.moc"
