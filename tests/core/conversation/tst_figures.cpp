#include "core/store/figurestore.h"
#include "core/store/flowchatstore.h"
#include "core/store/flowstore.h"
#include "tests/core/conversation/talk.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject step(const QString &id, const QJsonArray &blocks, const QString &next = {})
{
    QJsonArray named;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        QJsonObject block = blocks.at(i).toObject();
        block.insert(u"id"_s, u"%1_%2"_s.arg(id).arg(i));
        named.append(block);
    }
    QJsonObject card{{u"id"_s, id}, {u"blocks"_s, named}};
    if (!next.isEmpty())
        card.insert(u"next"_s, next);
    return card;
}

QJsonObject choose(const QString &text, const QJsonObject &outlets)
{
    QJsonArray choices;
    for (const QString &id : outlets.keys())
        choices.append(QJsonObject{{u"id"_s, id}, {u"title"_s, id}});
    return Talk::block(u"input.choice"_s, {{u"text"_s, text}, {u"choices"_s, choices}}, outlets);
}

QJsonObject flowOf(const QString &name, const QJsonArray &steps, const QJsonArray &triggers)
{
    return {{u"name"_s, name},
            {u"language"_s, u"en"_s},
            {u"start"_s, steps.first()[u"id"_s]},
            {u"triggers"_s, triggers},
            {u"steps"_s, steps}};
}

QJsonObject address()
{
    return flowOf(u"Address"_s,
                  {step(u"ask"_s, {Talk::ask(u"Street?"_s, u"street"_s)}, u"thank"_s),
                   step(u"thank"_s, {Talk::text(u"Thanks"_s)})},
                  {});
}

// Asks in circles, calls another flow, hands over, and asks again whoever says nothing.
QJsonObject shop(const QString &pay = u"pay"_s)
{
    QJsonArray triggers{Talk::keyword(u"restart"_s, 5, true)};
    triggers.append(Talk::anyMessage().first());
    QJsonObject flow = flowOf(
        u"Shop"_s,
        {step(u"menu"_s, {choose(u"What?"_s, {{u"buy"_s, u"amount"_s}, {u"help"_s, u"person"_s}})}),
         step(u"amount"_s, {Talk::ask(u"How many?"_s, u"amount"_s), Talk::text(u"Good"_s)}, pay),
         step(pay, {Talk::block(u"logic.subflow"_s, {{u"flow"_s, u"Address"_s}}),
                    choose(u"More?"_s, {{u"more"_s, u"amount"_s}, {u"done"_s, u"bye"_s}})}),
         step(u"person"_s, {Talk::block(u"handoff"_s, {}, {{u"returned"_s, u"menu"_s}})}),
         step(u"bye"_s, {Talk::text(u"Bye"_s)}),
         step(u"gone"_s, {Talk::ask(u"Still there?"_s, u"there"_s)}, u"menu"_s)},
        triggers);
    flow.insert(u"on_expired"_s, u"gone"_s);
    return flow;
}

// Steps where who came, who left and who stands there do not agree; empty as it must be.
QString imbalance(Talk &talk)
{
    return talk.db.rows(
        "SELECT f.name, step, sum(n) FROM ("
        "SELECT flow_id, target AS step, people AS n FROM flow_figure WHERE target <> '' "
        "UNION ALL SELECT flow_id, step, -people FROM flow_figure WHERE step <> '' AND what <> 8 "
        "UNION ALL SELECT flow_id, step, -1 FROM run WHERE ended_at IS NULL "
        "UNION ALL SELECT inner_flow_id, inner_step, -1 FROM run "
        "WHERE ended_at IS NULL AND inner_flow_id IS NOT NULL) JOIN flow AS f USING (flow_id) "
        "GROUP BY 1, 2 HAVING sum(n) <> 0 ORDER BY 1, 2");
}

FlowId flowId(Talk &talk, const QString &name)
{
    return FlowId(talk.db.number("SELECT flow_id FROM flow WHERE name = ?1", {name}));
}

Caller callerOf(const Talk &talk)
{
    return {talk.workspace, TokenScope::Read, {}};
}

FlowFigures figuresOf(Talk &talk, const QString &name, FigureWindow window = FigureWindow::Day)
{
    return FigureStore::ofFlow(talk.db.readers().reader(), callerOf(talk), flowId(talk, name),
                               window, talk.db.time().now());
}

QString stepWords(const FlowFigures &figures)
{
    QStringList words;
    for (const auto &[id, each] : figures.steps)
        words.append(u"%1 %2/%3/%4/%5"_s.arg(id)
                         .arg(each.people)
                         .arg(each.finished)
                         .arg(each.left)
                         .arg(each.waiting));
    return words.join(u", "_s);
}

QString edgeWords(const FlowFigures &figures)
{
    QStringList words;
    for (const EdgeFigures &each : figures.edges)
        words.append(u"%1|%2|%3>%4 %5"_s.arg(each.step, each.block, each.outlet, each.target)
                         .arg(each.people));
    return words.join(u", "_s);
}

QStringList chatsOf(Talk &talk, const FlowChatFilter &filter, const QString &name = u"Shop"_s,
                    int limit = 50)
{
    QStringList chats;
    Page page{0, limit};
    do {
        const auto listing = FlowChatStore::list(talk.db.readers().reader(), callerOf(talk),
                                                 flowId(talk, name), filter, page);
        for (const FlowChatRow &row : listing.rows)
            chats.append(row.chatKey.left(1));
        page.after = listing.next;
    } while (page.after > 0);
    return chats;
}

class Shop
{
public:
    Shop()
    {
        talk.publish(address());
        talk.publish(shop());
    }

    void say(const QString &phone, const QStringList &words)
    {
        for (const QString &word : words) {
            talk.say(word, phone);
            talk.settle();
        }
    }

    Talk talk;
};

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=15 max_size=60"); }

    void tellWhoCameWentOnFinishedAndLeft();
    void tellOfFlowsThatOthersCall();
    void whoSaysNothingIsGivenUp();
    void whoComesLeavesOnceOrStandsThere();
    void aTurnThatDiesCountsOnce();
    void aTurnThatIsTriedAgainCountsOnce();
    void stayWithTheStepWhateverTheVersion();
    void minutesBecomeHoursAndTellTheSame();
    void windowsEndWhereTheySay();
    void sumsOfAllFlowsAreThoseOfEach();
    void chatsBehindAFigureAreFound();
    void chatsGivenUpAtAStepLeftIt();
    void chatsAreFoundPageByPage();
};

void TestFigures::tellWhoCameWentOnFinishedAndLeft()
{
    Shop house;
    house.say(u"1000000001"_s, {u"hi"_s, u"buy"_s, u"3"_s, u"Rua A"_s, u"done"_s});
    house.say(u"2000000002"_s, {u"hi"_s, u"buy"_s, u"1"_s, u"Rua B"_s, u"more"_s, u"2"_s});
    house.say(u"3000000003"_s, {u"hi"_s, u"help"_s});
    house.say(u"4000000004"_s, {u"hi"_s, u"what"_s, u"restart"_s});
    const FlowFigures figures = figuresOf(house.talk, u"Shop"_s);
    QCOMPARE(figures.sums.started, 5);
    QCOMPARE(figures.sums.finished, 1);
    QCOMPARE(figures.sums.handedOver, 1);
    QCOMPARE(figures.sums.waiting, 3);
    QCOMPARE(stepWords(figures), u"amount 3/0/0/0, bye 1/1/0/0, menu 5/0/1/1, pay 3/0/0/1, "
                                 "person 1/0/0/1"_s);
    QCOMPARE(edgeWords(figures),
             u"amount||>pay 3, menu|menu_0|buy>amount 2, menu|menu_0|help>person 1, "
             "pay|pay_1|done>bye 1, pay|pay_1|more>amount 1"_s);
    QCOMPARE(imbalance(house.talk), QString());
}

void TestFigures::tellOfFlowsThatOthersCall()
{
    Shop house;
    house.say(u"1000000001"_s, {u"hi"_s, u"buy"_s, u"3"_s, u"Rua A"_s, u"done"_s});
    house.say(u"2000000002"_s, {u"hi"_s, u"buy"_s, u"1"_s});
    house.say(u"3000000003"_s, {u"hi"_s, u"buy"_s, u"1"_s, u"restart"_s});
    const FlowFigures figures = figuresOf(house.talk, u"Address"_s);
    QCOMPARE(figures.sums.started, 3);
    QCOMPARE(figures.sums.finished, 1);
    QCOMPARE(stepWords(figures), u"ask 3/0/1/1, thank 1/1/0/0"_s);
    QCOMPARE(edgeWords(figures), u"ask||>thank 1"_s);
    QCOMPARE(imbalance(house.talk), QString());
}

void TestFigures::whoSaysNothingIsGivenUp()
{
    Shop house;
    house.say(u"1000000001"_s, {u"hi"_s, u"buy"_s});
    house.talk.advance(2h + 1min); // asked once more
    QCOMPARE(stepWords(figuresOf(house.talk, u"Shop"_s)),
             u"amount 1/0/1/0, gone 1/0/0/1, menu 1/0/0/0"_s);
    house.talk.advance(3h);
    QCOMPARE(stepWords(figuresOf(house.talk, u"Shop"_s)),
             u"amount 1/0/1/0, gone 1/0/1/0, menu 1/0/0/0"_s);
    QCOMPARE(figuresOf(house.talk, u"Shop"_s).sums.finished, 0);
    QCOMPARE(imbalance(house.talk), QString());
}

// Customers, people and time do what they like, and the process ends at any moment.
void TestFigures::whoComesLeavesOnceOrStandsThere()
{
    const auto holds = rc::check("who comes leaves once or stands there", [] {
        Shop house;
        Talk &talk = house.talk;
        const QStringList words{u"hi"_s,   u"buy"_s,  u"3"_s,    u"Rua"_s,    u"done"_s,
                                u"more"_s, u"help"_s, u"what"_s, u"restart"_s};
        int said = 0;
        int version = 1;
        const auto acts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000));
        for (const int act : acts) {
            const QString phone = u"%1000000000"_s.arg(1 + act % 3);
            switch (act % 20) {
            case 17:
                talk.crash();
                break;
            case 18:
                talk.advance(std::chrono::minutes(act % 200));
                break;
            case 19:
                talk.publish(shop(++version % 2 == 0 ? u"pay2"_s : u"pay"_s));
                break;
            case 16:
                if (said > 0)
                    talk.ask(act % 2 == 0 ? requestTakeover : requestHandBack, u"Rita"_s);
                break;
            default:
                talk.say(words.at((act / 3) % words.size()), phone);
                ++said;
                talk.advance(Millis(act % 30));
            }
        }
        talk.advance(30s);
        const QString wrong = imbalance(talk);
        RC_ASSERT(wrong.isEmpty());
        // What the figures say began is what there is.
        RC_ASSERT(figuresOf(talk, u"Shop"_s, FigureWindow::Week).sums.started ==
                  talk.db.number("SELECT count(*) FROM run"));
        RC_ASSERT(figuresOf(talk, u"Address"_s, FigureWindow::Week).sums.started ==
                  talk.db.number("SELECT count(*) FROM ledger_note WHERE hop = 'flow_called'"));
        RC_ASSERT(figuresOf(talk, u"Shop"_s, FigureWindow::Week).sums.finished <=
                  talk.db.number("SELECT count(*) FROM run WHERE state = 'completed'"));
    });
    QVERIFY(holds);
}

void TestFigures::aTurnThatDiesCountsOnce()
{
    for (int afterMs = 0; afterMs < 12; ++afterMs) {
        Shop house;
        for (int chat = 1; chat <= 5; ++chat)
            house.talk.say(u"hi"_s, u"%1000000000"_s.arg(chat));
        house.talk.advance(Millis(afterMs));
        house.talk.crash();
        house.talk.settle();
        const FlowFigures figures = figuresOf(house.talk, u"Shop"_s);
        QCOMPARE(figures.sums.started, 5);
        QCOMPARE(stepWords(figures), u"menu 5/0/0/5"_s);
    }
}

// One turn that cannot be written takes those of its batch down with it; each is written alone.
void TestFigures::aTurnThatIsTriedAgainCountsOnce()
{
    Shop house;
    house.say(u"1000000001"_s, {u"hi"_s});
    house.talk.db.execute(
        "CREATE TRIGGER refuse BEFORE INSERT ON run WHEN NEW.conversation_id > (SELECT "
        "min(conversation_id) FROM conversation) AND (SELECT count(*) FROM run) < 3 "
        "BEGIN SELECT RAISE(ABORT, 'refused'); END");
    for (int chat = 2; chat <= 5; ++chat)
        house.talk.say(u"hi"_s, u"%1000000000"_s.arg(chat));
    house.talk.advance(10s);
    QVERIFY(house.talk.service->counters().retries.load() > 0);
    QCOMPARE(figuresOf(house.talk, u"Shop"_s).sums.started, 1);
    house.talk.db.execute("DROP TRIGGER refuse");
    house.talk.advance(2h);
    QCOMPARE(figuresOf(house.talk, u"Shop"_s).sums.started,
             house.talk.db.number("SELECT count(*) FROM run"));
    QVERIFY(house.talk.db.number("SELECT count(*) FROM run") >= 5);
    QCOMPARE(imbalance(house.talk), QString());
}

void TestFigures::stayWithTheStepWhateverTheVersion()
{
    Shop house;
    Talk &talk = house.talk;
    house.say(u"1000000001"_s, {u"hi"_s, u"buy"_s, u"1"_s, u"Rua"_s});
    talk.publish(shop(u"pay2"_s));
    const GoLive change{2, RunningChats::Move, {{u"pay"_s, u"pay2"_s}}, {}};
    QVERIFY(talk.db.write([&](WriteTx &tx) {
        return VersionStore::goLive(tx, {talk.workspace, TokenScope::Write, {}},
                                    flowId(talk, u"Shop"_s), change);
    }));
    talk.flows->forget(talk.workspace);
    house.say(u"2000000002"_s, {u"hi"_s, u"buy"_s, u"1"_s, u"Rua"_s});
    house.say(u"1000000001"_s, {u"done"_s});
    const FlowFigures figures = figuresOf(talk, u"Shop"_s);
    QCOMPARE(figures.sums.started, 2);
    QCOMPARE(stepWords(figures), u"amount 2/0/0/0, bye 1/1/0/0, menu 2/0/0/0, pay 1/0/0/0, "
                                 "pay2 2/0/0/1"_s);
    QCOMPARE(imbalance(talk), QString());
}

void TestFigures::minutesBecomeHoursAndTellTheSame()
{
    Shop house;
    Talk &talk = house.talk;
    for (int i = 0; i < 30; ++i) {
        house.say(u"%1000000000"_s.arg(1 + i % 5), {u"restart"_s, u"buy"_s, u"2"_s});
        talk.advance(7min);
    }
    const auto tidy = [&] {
        FigureStore::Progress done{0, true};
        while (done.more) {
            QVERIFY(talk.db.write([&](WriteTx &tx) -> Result<> {
                done = FigureStore::tidy(tx, done.after);
                return {};
            }));
        }
    };
    const QString before = stepWords(figuresOf(talk, u"Shop"_s, FigureWindow::Week)) +
                           edgeWords(figuresOf(talk, u"Shop"_s, FigureWindow::Week));
    const QString hour = stepWords(figuresOf(talk, u"Shop"_s, FigureWindow::Hour));
    const qint64 rows = talk.db.number("SELECT count(*) FROM flow_figure");
    tidy();
    QVERIFY(talk.db.number("SELECT count(*) FROM flow_figure") < rows);
    QVERIFY(talk.db.number("SELECT count(*) FROM flow_figure WHERE span = 60") > 0);
    QCOMPARE(stepWords(figuresOf(talk, u"Shop"_s, FigureWindow::Week)) +
                 edgeWords(figuresOf(talk, u"Shop"_s, FigureWindow::Week)),
             before);
    QCOMPARE(stepWords(figuresOf(talk, u"Shop"_s, FigureWindow::Hour)), hour);
    QCOMPARE(imbalance(talk), QString());
    talk.stopService();
    talk.advance(std::chrono::days(9));
    tidy();
    QCOMPARE(talk.db.number("SELECT count(*) FROM flow_figure"), 0);
}

void TestFigures::windowsEndWhereTheySay()
{
    Shop house;
    Talk &talk = house.talk;
    const auto started = [&](FigureWindow window) {
        return figuresOf(talk, u"Shop"_s, window).sums.started;
    };
    house.say(u"1000000001"_s, {u"restart"_s});
    talk.stopService(); // takes two minutes
    talk.advance(56min);
    QCOMPARE(started(FigureWindow::Hour), 1);
    talk.advance(3min);
    QCOMPARE(started(FigureWindow::Hour), 0);
    QCOMPARE(started(FigureWindow::Day), 1);
    talk.advance(24h);
    QCOMPARE(started(FigureWindow::Day), 0);
    QCOMPARE(started(FigureWindow::Week), 1);
    talk.advance(std::chrono::days(7));
    QCOMPARE(started(FigureWindow::Week), 0);
    for (const FigureWindow window : {FigureWindow::Hour, FigureWindow::Day, FigureWindow::Week}) {
        FigureWindow read{};
        QVERIFY(fromWord(QString(wordOf(window)), read));
        QCOMPARE(read, window);
    }
}

void TestFigures::sumsOfAllFlowsAreThoseOfEach()
{
    Shop house;
    Talk &talk = house.talk;
    house.say(u"1000000001"_s, {u"hi"_s, u"buy"_s, u"3"_s, u"Rua A"_s, u"done"_s});
    talk.advance(2h + 30min);
    house.say(u"2000000002"_s, {u"hi"_s, u"help"_s});
    house.say(u"3000000003"_s, {u"hi"_s, u"buy"_s, u"1"_s});
    for (const FigureWindow window : {FigureWindow::Hour, FigureWindow::Day, FigureWindow::Week}) {
        const auto all = FigureStore::ofFlows(talk.db.readers().reader(), callerOf(talk), {},
                                              FlowId(1'000'000), window, talk.db.time().now());
        for (const QString &name : {u"Shop"_s, u"Address"_s}) {
            const FlowSums sums = all.value(flowId(talk, name));
            const FlowSums own = figuresOf(talk, name, window).sums;
            QCOMPARE(sums.started, own.started);
            QCOMPARE(sums.finished, own.finished);
            QCOMPARE(sums.handedOver, own.handedOver);
            QCOMPARE(sums.waiting, own.waiting);
            QCOMPARE(std::accumulate(sums.series.begin(), sums.series.end(), qint64(0)),
                     own.started);
        }
        QVERIFY(all.value(flowId(talk, u"Shop"_s)).series.last() >= 1);
    }
    const auto none = FigureStore::ofFlows(
        talk.db.readers().reader(), {WorkspaceId(talk.workspace.value + 1), TokenScope::Read, {}},
        {}, FlowId(1'000'000), FigureWindow::Day, talk.db.time().now());
    QVERIFY(none.isEmpty());
}

void TestFigures::chatsBehindAFigureAreFound()
{
    Shop house;
    Talk &talk = house.talk;
    house.say(u"1000000001"_s, {u"hi"_s, u"buy"_s, u"3"_s, u"Rua A"_s, u"done"_s});
    house.say(u"2000000002"_s, {u"hi"_s, u"buy"_s, u"1"_s});
    house.say(u"3000000003"_s, {u"hi"_s, u"help"_s});
    house.say(u"4000000004"_s, {u"hi"_s, u"restart"_s});
    FlowChatFilter filter;
    filter.from = FigureStore::beginningOf(FigureWindow::Day, talk.db.time().now());
    QCOMPARE(chatsOf(talk, filter), QStringList({u"4"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
    filter.step = u"amount"_s;
    QCOMPARE(chatsOf(talk, filter), QStringList({u"2"_s, u"1"_s}));
    filter.step = u"menu"_s;
    filter.way = FlowChatFilter::Way{u"menu_0"_s, u"help"_s, u"person"_s};
    QCOMPARE(chatsOf(talk, filter), QStringList({u"3"_s}));
    filter.step = u"amount"_s;
    filter.way = FlowChatFilter::Way{{}, {}, u"pay"_s};
    QCOMPARE(chatsOf(talk, filter), QStringList({u"2"_s, u"1"_s}));
    filter.way.reset();
    filter.among = FlowChatFilter::Among::Left;
    filter.step = u"menu"_s;
    QCOMPARE(chatsOf(talk, filter), QStringList({u"4"_s}));
    filter.among = FlowChatFilter::Among::Waiting;
    QCOMPARE(chatsOf(talk, filter), QStringList({u"4"_s}));
    filter.step = u"pay"_s; // where it was called, and in what was called
    QCOMPARE(chatsOf(talk, filter), QStringList({u"2"_s}));
    filter.step = u"ask"_s;
    QCOMPARE(chatsOf(talk, filter, u"Address"_s), QStringList({u"2"_s}));
    filter.among = FlowChatFilter::Among::Passed;
    filter.step = u"menu"_s;
    filter.from = talk.db.time().now() + 1h;
    QCOMPARE(chatsOf(talk, filter), QStringList());
}

// As the figure counts them: also while what runs after a long silence goes on.
void TestFigures::chatsGivenUpAtAStepLeftIt()
{
    Shop house;
    Talk &talk = house.talk;
    house.say(u"1000000001"_s, {u"hi"_s, u"buy"_s});
    talk.advance(2h + 1min);
    FlowChatFilter filter;
    filter.from = FigureStore::beginningOf(FigureWindow::Day, talk.db.time().now());
    filter.among = FlowChatFilter::Among::Left;
    filter.step = u"amount"_s;
    QCOMPARE(chatsOf(talk, filter), QStringList({u"1"_s}));
    filter.step = u"menu"_s;
    QCOMPARE(chatsOf(talk, filter), QStringList());
    talk.advance(3h);
    filter.step = u"amount"_s;
    QCOMPARE(chatsOf(talk, filter), QStringList({u"1"_s}));
    filter.step = u"gone"_s;
    QCOMPARE(chatsOf(talk, filter), QStringList({u"1"_s}));
}

void TestFigures::chatsAreFoundPageByPage()
{
    Shop house;
    for (int chat = 1; chat <= 9; ++chat)
        house.say(u"%1000000000"_s.arg(chat), {u"hi"_s});
    FlowChatFilter filter;
    filter.from = FigureStore::beginningOf(FigureWindow::Day, house.talk.db.time().now());
    filter.step = u"menu"_s;
    for (const auto among : {FlowChatFilter::Among::Passed, FlowChatFilter::Among::Waiting}) {
        filter.among = among;
        QCOMPARE(chatsOf(house.talk, filter, u"Shop"_s, 2).join(QString()), u"987654321"_s);
    }
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
