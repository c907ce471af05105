#include "ui/designer/testdrive.h"

#include "core/base/isotime.h"
#include "core/flow/testplan.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// The bodies of this chat so far and its draft, as one.
QByteArray bytesOf(QJsonObject body, const Flow &flow)
{
    body.insert("document"_L1, flow.toJson());
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

QString TestWorld::shownName() const
{
    return name.isEmpty() ? u"Ana Lima"_s : name;
}

QJsonObject TestWorld::toJson() const
{
    QJsonObject json{{u"channel"_s, QJsonObject{{u"native_buttons"_s, channel.nativeButtons},
                                                {u"native_lists"_s, channel.nativeLists},
                                                {u"templates"_s, channel.templates},
                                                {u"text_limit"_s, channel.textLimit}}}};
    if (!name.isEmpty() || !phone.isEmpty() || !tags.isEmpty() || !attributes.isEmpty()) {
        json.insert("contact"_L1,
                    QJsonObject{{u"name"_s, shownName()},
                                {u"first_name"_s, shownName().section(u' ', 0, 0)},
                                {u"phone"_s, phone.isEmpty() ? u"5511999990000"_s : phone},
                                {u"attributes"_s, attributes},
                                {u"tags"_s, QJsonArray::fromStringList(tags)},
                                {u"opt_in"_s, u"unknown"_s}});
    }
    if (!zone.isEmpty())
        json.insert("zone"_L1, zone);
    if (!given.isEmpty())
        json.insert("given"_L1, given);
    if (!answers.isEmpty())
        json.insert("answers"_L1, answers);
    return json;
}

TestWorld TestWorld::fromJson(const QJsonObject &plan)
{
    Problems problems; // a stored test has none
    const auto read = TestPlan::fromJson(plan, {}, problems);
    TestWorld world;
    if (!read)
        return world;
    world.now = read->now;
    world.zone = read->zone;
    world.channel = read->channel;
    world.given = read->given;
    world.answers = plan.value("answers"_L1).toArray();
    if (plan.contains("contact"_L1)) {
        world.name = read->contact.value("name"_L1).toString();
        if (world.name.isEmpty())
            world.name = read->contact.value("first_name"_L1).toString();
        world.phone = read->contact.value("phone"_L1).toString();
        world.attributes = read->contact.value("attributes"_L1).toObject();
        for (const QJsonValue &tag : read->contact.value("tags"_L1).toArray())
            world.tags += tag.toString();
    }
    return world;
}

TestDrive::TestDrive(Draft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
{
    m_worker.setMaxThreadCount(1);
    const auto outdate = [this] {
        if (!isOpen() || m_isOutdated)
            return;
        m_isOutdated = true;
        Q_EMIT changed();
    };
    connect(&draft, &Draft::applied, this, [outdate](const DraftChanges &changes) {
        const bool onlyLooks = changes.stepsAdded.isEmpty() && changes.stepsRemoved.isEmpty() &&
                               changes.stepsChanged.isEmpty() && changes.rewired.isEmpty() &&
                               changes.blocksChanged.isEmpty() && !changes.settings;
        if (!onlyLooks)
            outdate();
    });
    connect(&draft, &Draft::loaded, this, &TestDrive::stop);
}

TestDrive::~TestDrive()
{
    m_worker.waitForDone();
}

void TestDrive::setEngine(ApiClient *api, FlowId flow)
{
    m_api = api;
    m_flow = flow;
    stop();
}

void TestDrive::begin(const QString &text, const QString &fromStep)
{
    ++m_round; // what runs is about another chat
    m_isPlaying = false;
    m_begun = m_clock.now();
    m_from = fromStep;
    m_entries = {QJsonObject{{u"start"_s, text}}};
    m_played = {};
    m_run.reset();
    play();
}

void TestDrive::restart()
{
    if (isOpen())
        begin(m_entries.first().toObject().value("start"_L1).toString(), m_from);
}

void TestDrive::say(const QString &text)
{
    isOpen() ? add({{u"say"_s, text}}) : begin(text);
}

void TestDrive::tap(const QString &choice, const QString &title)
{
    // Without a run that offers it the tap would say nothing.
    choice.isEmpty() ? say(title) : add({{u"tap"_s, choice}});
}

void TestDrive::skipWait()
{
    add({{u"event"_s, u"time_up"_s}});
}

void TestDrive::goOn()
{
    add({{u"event"_s, u"go_on"_s}});
}

void TestDrive::handBack()
{
    add({{u"event"_s, u"handed_back"_s}});
}

void TestDrive::expire()
{
    add({{u"event"_s, u"expired"_s}});
}

void TestDrive::wait(int minutes)
{
    add({{u"wait_minutes"_s, minutes}});
}

void TestDrive::answer(const QJsonObject &result)
{
    add({{u"result"_s, result}});
}

void TestDrive::setVariable(const QString &name, const QJsonValue &value)
{
    add({{u"set"_s, QJsonObject{{name, value}}}});
}

void TestDrive::add(const QJsonObject &entry)
{
    if (!isOpen() || m_entries.size() >= kTestInputsMax)
        return;
    m_entries.append(entry);
    play();
}

void TestDrive::stepBack()
{
    if (!canStepBack())
        return;
    m_entries.removeLast();
    play();
}

void TestDrive::replay()
{
    if (isOpen())
        play();
}

void TestDrive::stop()
{
    ++m_round;
    m_isPlaying = false;
    m_isPlayAsked = false;
    m_entries = {};
    m_played = {};
    m_from.clear();
    m_testName.clear();
    m_run.reset();
    m_error.reset();
    m_isOutdated = false;
    Q_EMIT changed();
}

void TestDrive::load(const QJsonObject &plan)
{
    stop();
    m_world = TestWorld::fromJson(plan);
    m_begun = m_world.now.value_or(m_clock.now());
    m_from = plan.value("from"_L1).toString();
    m_testName = plan.value("name"_L1).toString();
    for (const QJsonValue &value : plan.value("chat"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        const QString key = inputKey(entry);
        m_entries.append(QJsonObject{{key, entry.value(key)}});
    }
    Q_EMIT worldChanged();
    play();
}

void TestDrive::setWorld(const TestWorld &world)
{
    m_world = world;
    Q_EMIT worldChanged();
    replay();
}

void TestDrive::toggleBreakpoint(const QString &step)
{
    if (step.isEmpty())
        return;
    if (!m_breakpoints.remove(step))
        m_breakpoints.insert(step);
    Q_EMIT breakpointsChanged();
    replay();
}

QJsonObject TestDrive::plan() const
{
    QJsonObject plan = m_world.toJson();
    plan.insert("chat"_L1, m_entries);
    plan.insert("now"_L1, isoTime(m_world.now.value_or(m_begun)));
    if (!m_from.isEmpty() && m_draft.document().step(m_from))
        plan.insert("from"_L1, m_from);
    QStringList stops = m_breakpoints.values();
    stops.sort();
    if (!stops.isEmpty())
        plan.insert("stop_before"_L1, QJsonArray::fromStringList(stops));
    return plan;
}

void TestDrive::withDraft(const QJsonObject &body,
                          const std::function<void(const QByteArray &)> &done)
{
    m_worker.start([this, body, done, flow = m_draft.flow()] {
        const QByteArray bytes = bytesOf(body, flow);
        QMetaObject::invokeMethod(
            this, [done, bytes] { done(bytes); }, Qt::QueuedConnection);
    });
}

void TestDrive::play()
{
    if (!hasEngine())
        return;
    if (m_isPlaying) { // one at a time; the next has everything
        m_isPlayAsked = true;
        return;
    }
    m_isPlaying = true;
    m_isPlayAsked = false;
    m_isOutdated = false;
    m_error.reset();
    const int round = ++m_round;
    withDraft(plan(), [this, round, sent = m_entries](const QByteArray &body) {
        if (round != m_round)
            return;
        FlowTestsClient(*m_api).play(m_flow, body, this,
                                     [this, round, sent](const ApiAnswer<TestRun> &answer) {
                                         if (answer && round == m_round)
                                             m_played = sent;
                                         take(round, answer);
                                     });
    });
    Q_EMIT changed();
}

void TestDrive::take(int round, const ApiAnswer<TestRun> &answer)
{
    if (round != m_round)
        return;
    m_isPlaying = false;
    if (answer) {
        m_run = *answer;
    } else {
        m_error = answer.error();
        // What the engine does not take must not stand in the way of what comes next.
        if (!m_error->isUnreachable() && !m_played.isEmpty())
            m_entries = m_played;
        m_isPlayAsked = false;
    }
    if (m_isPlayAsked)
        return play();
    Q_EMIT changed();
}

QString TestDrive::step() const
{
    if (!m_run || m_run->turns.isEmpty())
        return {};
    if (m_run->wants.flow.isEmpty() && m_draft.document().step(m_run->wants.step))
        return m_run->wants.step;
    // Of a called flow, or over: the last step of the flow itself.
    for (auto turn = m_run->turns.crbegin(); turn != m_run->turns.crend(); ++turn) {
        for (qsizetype i = turn->decisions.size() - 1; i >= 0; --i) {
            const QJsonObject decision = turn->decisions.at(i).toObject();
            const QString step = decision.value("step"_L1).toString();
            if (!decision.contains("flow"_L1) && m_draft.document().step(step))
                return step;
        }
    }
    return {};
}

QSet<FlowEdge> TestDrive::taken() const
{
    if (!m_run)
        return {};
    QJsonArray path;
    for (const TestTurn &turn : m_run->turns) {
        if (turn.input.contains("start"_L1))
            path = {};
        for (const auto &decision : turn.decisions)
            path.append(decision);
    }
    return waysOf(path, m_draft.document());
}

QSet<FlowEdge> TestDrive::waysOf(const QJsonArray &path, const FlowDocument &document)
{
    QSet<FlowEdge> taken;
    for (qsizetype i = 0; i + 1 < path.size(); ++i) {
        const QJsonObject here = path.at(i).toObject();
        const QJsonObject next = path.at(i + 1).toObject();
        const QString to = next.value("step"_L1).toString();
        if (here.contains("flow"_L1) || next.contains("flow"_L1) || to.isEmpty())
            continue;
        const QString step = here.value("step"_L1).toString();
        const QString block = here.value("block"_L1).toString();
        const QString outlet = here.value("outlet"_L1).toString();
        if (!document.step(step) || (to == step && block == next.value("block"_L1).toString()))
            continue;
        for (const FlowEdge &way :
             {FlowEdge{step, block, outlet}, FlowEdge{step, block, {}}, FlowEdge{step, {}, {}}}) {
            const QString target = document.targetOf(way);
            if (target.isEmpty())
                continue;
            if (target == to)
                taken.insert(way.outletOnly());
            break;
        }
    }
    return taken;
}

QJsonObject TestDrive::variables() const
{
    return m_run && !m_run->turns.isEmpty() ? m_run->turns.last().variables : QJsonObject();
}

QStringList TestDrive::freshVariables() const
{
    QStringList fresh;
    if (!m_run || m_run->turns.isEmpty())
        return fresh;
    const qsizetype count = m_run->turns.size();
    const QJsonObject now = m_run->turns.last().variables;
    const QJsonObject before =
        count > 1 ? m_run->turns.at(count - 2).variables : m_draft.document().settings().variables;
    for (auto it = now.constBegin(); it != now.constEnd(); ++it) {
        if (before.value(it.key()) != it.value())
            fresh += it.key();
    }
    return fresh;
}

} // namespace flotilla
