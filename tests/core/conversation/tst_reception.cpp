#include "core/conversation/reception.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

// Live flows, the oldest first, each with its triggers as JSON.
QList<std::shared_ptr<const FlowVersion>> flowsOf(const QList<QByteArray> &triggers)
{
    QList<std::shared_ptr<const FlowVersion>> live;
    for (const QByteArray &each : triggers) {
        const qint64 number = live.size() + 1;
        QByteArray document = R"({"name": "%1", "start": "s", "steps": [{"id": "s"}],
                                  "triggers": [%2]})";
        document.replace("%1", QByteArray(1, static_cast<char>('A' + live.size())));
        document.replace("%2", each);
        Problems problems;
        auto flow = Flow::fromBytes(document, problems);
        if (!flow)
            qFatal("%s", qPrintable(problems.first().message));
        live.append(std::make_shared<const FlowVersion>(FlowId(number), 1, std::move(*flow)));
    }
    return live;
}

QByteArray keyword(const QByteArray &word, int priority = 0, bool restart = false)
{
    return R"({"kind": "keyword", "words": [")" + word + R"("], "priority": )" +
           QByteArray::number(priority) + (restart ? R"(, "restart": true})" : "}");
}

QByteArray link(const QByteArray &text, int priority = 0, bool restart = false)
{
    return R"({"kind": "click_to_chat", "words": [")" + text + R"("], "priority": )" +
           QByteArray::number(priority) + (restart ? R"(, "restart": true})" : "}");
}

QByteArray ofKind(const QByteArray &kind, int priority = 0)
{
    return R"({"kind": ")" + kind + R"(", "priority": )" + QByteArray::number(priority) + "}";
}

QByteArray ofEvent(const QByteArray &name, int priority = 0, bool restart = false)
{
    return R"({"kind": "api_event", "event": ")" + name + R"(", "priority": )" +
           QByteArray::number(priority) + (restart ? R"(, "restart": true})" : "}");
}

Occasion said(const QString &text, bool isFirst = false)
{
    Occasion occasion;
    occasion.text = text;
    occasion.isFirst = isFirst;
    return occasion;
}

Occasion told(const QString &name)
{
    Occasion occasion;
    occasion.kind = Occasion::Kind::Event;
    occasion.event = name;
    return occasion;
}

// "begins B": what happens, and the flow.
QString become(const Reception &reception)
{
    const QString flow =
        reception.choice.version ? u' ' + reception.choice.version->flow().name : QString();
    return wordOf(reception.outcome) + flow;
}

constexpr bool kRestarts = true;
constexpr bool kRuns = true;

} // namespace

Q_DECLARE_METATYPE(Occasion)

// Which flow catches this, and why not the others?
class TestReception : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_data();
    void takes();
    void anAgentIsNeverInterrupted();
    void saysWhyNothingInterrupts();
    void saysWhichOfThoseThatRestartBegins();
};

void TestReception::takes_data()
{
    QTest::addColumn<QList<QByteArray>>("flows");
    QTest::addColumn<Occasion>("occasion");
    QTest::addColumn<bool>("runs");
    QTest::addColumn<QString>("becomes");
    const auto add = [](const char *name, const QList<QByteArray> &flows, const Occasion &occasion,
                        bool runs, const QString &becomes) {
        QTest::newRow(name) << flows << occasion << runs << becomes;
    };
    const QByteArray any = ofKind("any_message");
    const QByteArray anyHigh = ofKind("any_message", 5);
    const QByteArray first = ofKind("first_message");
    const QByteArray firstHigh = ofKind("first_message", 5);

    // Nobody is in a chat.
    add("the higher priority", {keyword("menu"), anyHigh}, said(u"menu"_s), !kRuns, u"begins B"_s);
    add("the higher priority of a keyword", {any, keyword("menu", 1)}, said(u"menu"_s), !kRuns,
        u"begins B"_s);
    add("negative priorities", {keyword("menu", -10), ofKind("any_message", -5)}, said(u"menu"_s),
        !kRuns, u"begins B"_s);
    add("the kind that says more", {any, keyword("menu")}, said(u"menu"_s), !kRuns, u"begins B"_s);
    add("a keyword before a link", {link("menu"), keyword("menu")}, said(u"menu"_s), !kRuns,
        u"begins B"_s);
    add("the older flow", {keyword("menu"), keyword("menu")}, said(u"menu"_s), !kRuns,
        u"begins A"_s);
    add("the older of two that catch all", {any, any}, said(u"hello"_s), !kRuns, u"begins A"_s);
    add("the best trigger of a flow", {any, keyword("menu") + ',' + anyHigh}, said(u"menu"_s),
        !kRuns, u"begins B"_s);
    add("restarting gives no precedence", {any, keyword("menu", -1, kRestarts)}, said(u"menu"_s),
        !kRuns, u"begins A"_s);
    add("nothing fits", {keyword("menu"), first}, said(u"hello"_s), !kRuns, u"nothing"_s);

    // The first message, and later ones.
    add("the first message", {any, first}, said(u"hello"_s, true), !kRuns, u"begins B"_s);
    add("not the first message", {any, first}, said(u"hello"_s), !kRuns, u"begins A"_s);
    add("a keyword in the first message", {first, keyword("menu")}, said(u"menu"_s, true), !kRuns,
        u"begins B"_s);
    add("the first message by its priority", {keyword("menu"), firstHigh}, said(u"menu"_s, true),
        !kRuns, u"begins B"_s);
    add("the same text later", {keyword("menu"), firstHigh}, said(u"menu"_s), !kRuns,
        u"begins A"_s);

    // In the middle of a chat.
    add("a word that restarts", {keyword("menu", 0, kRestarts)}, said(u"menu"_s), kRuns,
        u"interrupts A"_s);
    add("a word that does not", {keyword("menu", 1000)}, said(u"menu"_s), kRuns, u"continues"_s);
    add("what catches all", {anyHigh, first}, said(u"hello"_s), kRuns, u"continues"_s);
    add("beside another flow that catches all by a higher priority",
        {anyHigh, keyword("menu", 0, kRestarts)}, said(u"menu"_s), kRuns, u"interrupts B"_s);
    add("beside another flow with the same word and a higher priority",
        {keyword("menu", 9), keyword("menu", 0, kRestarts)}, said(u"menu"_s), kRuns,
        u"interrupts B"_s);
    add("another text beside a word that restarts", {anyHigh, keyword("menu", 0, kRestarts)},
        said(u"soup"_s), kRuns, u"continues"_s);
    add("two that restart, by priority",
        {keyword("menu", 0, kRestarts), keyword("menu", 1, kRestarts)}, said(u"menu"_s), kRuns,
        u"interrupts B"_s);
    add("two that restart, by kind", {link("menu", 0, kRestarts), keyword("menu", 0, kRestarts)},
        said(u"menu"_s), kRuns, u"interrupts B"_s);
    add("two that restart, by age", {keyword("menu", 0, kRestarts), keyword("menu", 0, kRestarts)},
        said(u"menu"_s), kRuns, u"interrupts A"_s);
    add("hidden behind what its own flow would begin by",
        {keyword("menu", 0, kRestarts) + ',' + anyHigh}, said(u"menu"_s), kRuns, u"continues"_s);
    add("hidden in one flow, heard in another",
        {keyword("menu", 0, kRestarts) + ',' + anyHigh, keyword("menu", -1, kRestarts)},
        said(u"menu"_s), kRuns, u"interrupts B"_s);
    add("not hidden behind what catches all by a lower priority",
        {keyword("menu", 0, kRestarts) + ',' + any}, said(u"menu"_s), kRuns, u"interrupts A"_s);
    add("nobody in a chat writes for the first time",
        {keyword("menu", 0, kRestarts) + ',' + firstHigh}, said(u"menu"_s, true), kRuns,
        u"interrupts A"_s);

    // Events of the API.
    add("an event", {any, ofEvent("paid")}, told(u"paid"_s), !kRuns, u"begins B"_s);
    add("another event", {any, ofEvent("paid")}, told(u"sold"_s), !kRuns, u"nothing"_s);
    add("an event during a chat", {ofEvent("paid", 9)}, told(u"paid"_s), kRuns, u"continues"_s);
    add("an event that restarts", {ofEvent("paid", 9), ofEvent("paid", 0, kRestarts)},
        told(u"paid"_s), kRuns, u"interrupts B"_s);
}

void TestReception::takes()
{
    QFETCH(QList<QByteArray>, flows);
    QFETCH(Occasion, occasion);
    QFETCH(bool, runs);
    QFETCH(QString, becomes);
    const auto live = flowsOf(flows);
    QCOMPARE(become(receive(Owner::Bot, runs, occasion, live)), becomes);
    // With its explanation it is the same, every trigger has a reason, and one of them is chosen
    // where one begins.
    std::vector<TriggerVerdict> verdicts;
    const Reception reception = receive(Owner::Bot, runs, occasion, live, &verdicts);
    QCOMPARE(become(reception), becomes);
    qsizetype chosen = 0;
    for (const TriggerVerdict &verdict : verdicts) {
        QVERIFY(!verdict.why.isEmpty());
        chosen += verdict.isChosen ? 1 : 0;
        if (verdict.isChosen)
            QCOMPARE(verdict.version, reception.choice.version);
    }
    QCOMPARE(chosen, reception.choice.version ? 1 : 0);
    qsizetype triggers = 0;
    for (const auto &version : live)
        triggers += version->flow().triggers.size();
    QCOMPARE(static_cast<qsizetype>(verdicts.size()), triggers);
}

void TestReception::anAgentIsNeverInterrupted()
{
    const auto live = flowsOf({keyword("menu", 0, kRestarts), ofKind("any_message")});
    for (const Owner owner : {Owner::Agent, Owner::Phone, Owner::Nobody}) {
        for (const bool runs : {true, false})
            QCOMPARE(become(receive(owner, runs, said(u"menu"_s), live)), u"silent"_s);
    }
}

void TestReception::saysWhyNothingInterrupts()
{
    const auto live = flowsOf(
        {ofKind("any_message", 5), keyword("menu", 0, kRestarts) + ',' + keyword("menu", 1)});
    std::vector<TriggerVerdict> verdicts;
    QCOMPARE(become(receive(Owner::Bot, kRuns, said(u"menu"_s), live, &verdicts)), u"continues"_s);
    QCOMPARE(verdicts[0].why.english(),
             u"catches it, but interrupts no chat: it does not restart"_s);
    QCOMPARE(verdicts[1].why.english(),
             u"catches it, but the trigger that this flow would begin by does not restart"_s);
    QCOMPARE(verdicts[2].why.english(),
             u"catches it, but interrupts no chat: it does not restart"_s);
}

void TestReception::saysWhichOfThoseThatRestartBegins()
{
    const auto live = flowsOf(
        {keyword("menu", 0, kRestarts), keyword("menu", 3, kRestarts), ofKind("any_message", 5)});
    std::vector<TriggerVerdict> verdicts;
    QCOMPARE(become(receive(Owner::Bot, kRuns, said(u"menu"_s), live, &verdicts)),
             u"interrupts B"_s);
    QCOMPARE(verdicts[0].why.english(),
             u"catches it too, but \"B\" has a higher priority (3, here 0)"_s);
    QCOMPARE(verdicts[1].why.english(), u"the text is \"menu\""_s);
    QVERIFY(verdicts[1].isChosen);
    QCOMPARE(verdicts[2].why.english(),
             u"catches it, but interrupts no chat: it does not restart"_s);
}

QTEST_GUILESS_MAIN(TestReception)
#include "tst_reception.moc"
