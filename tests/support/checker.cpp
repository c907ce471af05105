#include "tests/support/checker.h"

#include <QList>

#include <algorithm>
#include <map>
#include <set>

namespace flotilla {

namespace {

using Phase = HistoryEvent::Phase;

// Where only the gateway's clock tells: it sees a send this much later than the engine let it go.
constexpr qint64 kTravelMostMs = 250;
constexpr qint64 kExpirySlackMs = 5'000;
// A takeover silences the bot also for what was accepted before it and had not been handled.
constexpr qint64 kTakeoverReachMs = 10 * 60'000;

struct Said // one numbered message of a customer
{
    qint64 invokedAt = -1;
    qint64 acknowledgedAt = -1;
    qint64 answeredAt = -1; // first request that quotes it
    bool taken = false;
    bool ended = false; // its answer is listed with an end that is no success
    bool bye = false;
    std::map<int, std::set<QByteArray>> answers; // part -> texts
    std::optional<FlowAnswer> answer;
};

struct Chat
{
    QByteArray name; // "session/phone"
    std::map<qint64, Said> said;
    std::vector<std::pair<qint64, qint64>> takeovers;
    int dead = 0; // dead letters listed: each excuses one message that was not answered
    std::vector<FlowAnswer> taken; // in the order of the gateway, first copies
};

struct Sent
{
    qint64 at = 0;
    std::optional<qint64> leftAt;
    QByteArray session;
    QByteArray chat;
    QByteArray text;
    Phase outcome = Phase::Info;
    bool finished = false;
};

struct Pace
{
    qint64 count = 0;
    qint64 perMs = 0;
    qint64 burst = 0;
};

struct Departure
{
    qint64 at = 0;
    qint64 earlyMost = 0; // it may look that much too early
};

bool isFinal(QByteArrayView state)
{
    static const std::set<QByteArray> words{"sent",         "server_ack", "delivered", "read",
                                            "unconfirmed",  "rejected",   "failed",    "expired",
                                            "needs_review", "cancelled"};
    return words.count(state.toByteArray()) > 0;
}

bool isSuccess(QByteArrayView state)
{
    return state == "sent" || state == "server_ack" || state == "delivered" || state == "read";
}

// "v3" of a workspace, going live.
struct Publish
{
    QByteArray running; // what the chats that run do
    qint64 doneAt = std::numeric_limits<qint64>::max();
};

int numberOf(const QByteArray &version)
{
    return version.startsWith('v') ? version.mid(1).toInt() : 0;
}

// Was a run that was on version `from` to begin anew before it came to `to`?
bool restartsWithin(const std::map<int, Publish> &published, int from, int to)
{
    return std::any_of(published.upper_bound(from), published.upper_bound(std::max(from, to)),
                       [](const auto &each) { return each.second.running == "restart"; });
}

class Judge
{
public:
    explicit Judge(const History &history);
    Judgement judge();

private:
    void read(const HistoryEvent &event);
    void readSource(const HistoryEvent &event);
    void readGateway(const HistoryEvent &event);
    void readOperator(const HistoryEvent &event);
    void readWorld(const HistoryEvent &event);
    void readEnd(const HistoryEvent &event);

    void weigh(const Sent &sent);
    void weighAnswer(const Sent &sent, const FlowAnswer &answer);
    void checkProcessed(const Chat &chat);
    void checkChain(const Chat &chat);
    void checkOrder(const Chat &chat);
    void checkCopies();
    void checkEnds();
    void checkPace();
    void checkPaceOf(std::vector<Departure> departures, const Pace &pace, const QByteArray &name);
    void checkVersions(const Chat &chat);
    void checkGoingOn(const QByteArray &where, const std::map<int, Publish> &published,
                      const Said &last, const Said &said);
    void checkExpiry(const Chat &chat, qint64 ttlMs);
    [[nodiscard]] const std::map<int, Publish> &publishedFor(const Chat &chat);

    void report(const char *check, const QByteArray &what)
    {
        m_judgement.violations.push_back({check, what});
    }
    Chat &chatOf(const QByteArray &session, const QByteArray &phone);
    [[nodiscard]] bool silenced(const Chat &chat, qint64 acceptedAt) const;
    [[nodiscard]] bool disturbed(const Chat &chat, qint64 from, qint64 to) const;
    void checkCanary(const QByteArray &workspace, const QByteArray &text, const char *where);

    const History &m_history;
    Judgement m_judgement;
    std::map<QByteArray, Chat> m_chats;
    std::vector<Sent> m_sent;
    std::map<QByteArray, size_t> m_sentById;
    std::map<QByteArray, QByteArray> m_canaries; // workspace -> canary
    std::map<QByteArray, HistoryEvent> m_sessions;
    std::map<QByteArray, bool> m_apiTexts; // text -> acknowledged
    std::set<QByteArray> m_repeatable;     // api texts that may be sent more than once
    std::map<QByteArray, std::map<int, Publish>> m_published; // by workspace and version
    std::map<QByteArray, HistoryEvent> m_listed;              // session/chat/text -> end/message
    std::set<QByteArray> m_echoed; // session/chat/text whose echo was acknowledged
    std::vector<qint64> m_clockJumps;
    std::vector<qint64> m_clockLost; // the first crash after each jump
    bool m_clockJumped = false;      // in this life
    bool m_ended = false;
};

QByteArray keyOf(const QByteArray &session, const QByteArray &chat, const QByteArray &text)
{
    return session + '/' + chat + '/' + text;
}

Judge::Judge(const History &history)
    : m_history(history)
{}

Chat &Judge::chatOf(const QByteArray &session, const QByteArray &phone)
{
    Chat &chat = m_chats[session + '/' + phone];
    if (chat.name.isEmpty())
        chat.name = session + '/' + phone;
    return chat;
}

void Judge::read(const HistoryEvent &event)
{
    if (event.actor == "source")
        readSource(event);
    else if (event.actor == "gateway")
        readGateway(event);
    else if (event.actor == "operator")
        readOperator(event);
    else if (event.actor == "world")
        readWorld(event);
    else if (event.actor == "end")
        readEnd(event);
}

void Judge::readSource(const HistoryEvent &event)
{
    if (event.op != "webhook")
        return;
    const CustomerLine line = CustomerLine::fromText(event.text);
    Said &said = chatOf(event.session, event.chat).said[line.number];
    said.bye = line.bye;
    if (event.phase == Phase::Invoke && said.invokedAt < 0)
        said.invokedAt = event.t;
    if (event.phase == Phase::Ok && said.acknowledgedAt < 0) {
        said.acknowledgedAt = event.t;
        ++m_judgement.acknowledged;
    }
}

void Judge::readGateway(const HistoryEvent &event)
{
    if (event.op == "echo")
        m_echoed.insert(keyOf(event.session, event.chat, event.text));
    if (event.op != "send")
        return;
    if (event.phase == Phase::Invoke) {
        m_sentById[event.id] = m_sent.size();
        Sent sent{event.t, {}, event.session, event.chat, event.text};
        if (event.leftMs > 0)
            sent.leftAt = event.leftMs;
        m_sent.push_back(std::move(sent));
        return;
    }
    const auto found = m_sentById.find(event.id);
    if (found == m_sentById.end()) {
        report("C5", "the gateway finished a request it never received: " + event.id);
        return;
    }
    m_sent[found->second].outcome = event.phase;
    m_sent[found->second].finished = true;
}

void Judge::readOperator(const HistoryEvent &event)
{
    if (event.op == "message") {
        m_apiTexts[event.text] |= event.phase == Phase::Ok;
        if (event.state == "at_least_once")
            m_repeatable.insert(event.text);
    } else if (event.op == "takeover" && event.phase == Phase::Invoke) {
        chatOf(event.session, event.chat)
            .takeovers.push_back({event.t, std::numeric_limits<qint64>::max()});
    } else if (event.op == "handback" && event.phase == Phase::Ok) {
        Chat &chat = chatOf(event.session, event.chat);
        if (!chat.takeovers.empty())
            chat.takeovers.back().second = event.t;
    } else if (event.op == "publish") {
        Publish &publish = m_published[event.workspace][numberOf(event.text)];
        publish.running = event.state;
        if (event.phase == Phase::Ok)
            publish.doneAt = event.t;
    }
}

void Judge::readWorld(const HistoryEvent &event)
{
    if (event.op == "workspace")
        m_canaries[event.workspace] = event.text;
    else if (event.op == "session")
        m_sessions[event.session] = event;
    else if (event.op == "crash") {
        ++m_judgement.crashes;
        if (std::exchange(m_clockJumped, false))
            m_clockLost.push_back(event.t);
    } else if (event.op == "clock_jump") {
        m_clockJumps.push_back(event.t);
        m_clockJumped = true;
    }
}

void Judge::readEnd(const HistoryEvent &event)
{
    if (event.op == "end") {
        m_ended = true;
        return;
    }
    checkCanary(event.workspace, event.text, "a list");
    if (event.op == "mailbox") {
        if (event.code > 0)
            report("C6", QByteArray::number(event.code) + " events wait for ever: " +
                             event.session + '/' + event.chat + ", owner " + event.state);
        return;
    }
    if (event.op == "dead") {
        ++chatOf(event.session, event.chat).dead;
        return;
    }
    CustomerLine quoted;
    if (event.op == "message") {
        m_listed[keyOf(event.session, event.chat, event.text)] = event;
        if (isFinal(event.state) && !isSuccess(event.state))
            quoted = FlowAnswer::fromText(event.text).line;
    }
    if (quoted.number > 0)
        chatOf(event.session, event.chat).said[quoted.number].ended = true;
}

void Judge::checkCanary(const QByteArray &workspace, const QByteArray &text, const char *where)
{
    for (const auto &[other, canary] : m_canaries) {
        if (other != workspace && text.contains(canary))
            report("C8", QByteArray("words of workspace ") + other + " in " + where + " of " +
                             workspace + ": " + text);
    }
}

void Judge::weigh(const Sent &sent)
{
    ++m_judgement.requests;
    const bool refused = sent.outcome == Phase::Fail;
    m_judgement.refused += refused ? 1 : 0;
    m_judgement.inDoubt += sent.outcome == Phase::Info ? 1 : 0;
    checkCanary(m_sessions[sent.session].workspace, sent.text, "a request");

    if (const auto api = m_apiTexts.find(sent.text); api != m_apiTexts.end())
        return;
    const FlowAnswer answer = FlowAnswer::fromText(sent.text);
    if (!answer.isValid) {
        report("C5", "a request that nothing caused: " + sent.session + ' ' + sent.chat + ' ' +
                         sent.text);
        return;
    }
    weighAnswer(sent, answer);
}

void Judge::weighAnswer(const Sent &sent, const FlowAnswer &answer)
{
    Chat &chat = chatOf(sent.session, sent.chat);
    const auto found = chat.said.find(answer.line.number);
    if (found == chat.said.end() || found->second.invokedAt < 0 ||
        found->second.invokedAt > sent.at || answer.line.chat != sent.chat) {
        report("C5", "an answer to what was not said: " + chat.name + ' ' + sent.text);
        return;
    }
    Said &said = found->second;
    if (said.answeredAt < 0)
        said.answeredAt = sent.at;
    std::set<QByteArray> &texts = said.answers[answer.part];
    const bool isNew = texts.insert(sent.text).second;
    if (isNew && texts.size() > 1)
        report("C2", "one event, two effects: " + chat.name + ' ' + *texts.begin() + " AND " +
                         *texts.rbegin());
    if (answer.part == 1)
        said.answer = answer;
    if (sent.outcome == Phase::Fail)
        return;
    if (answer.part == 1 && !said.taken) {
        said.taken = true;
        ++m_judgement.answered;
    }
    chat.taken.push_back(answer);
}

bool Judge::silenced(const Chat &chat, qint64 acceptedAt) const
{
    return std::any_of(chat.takeovers.begin(), chat.takeovers.end(), [&](const auto &span) {
        return acceptedAt >= span.first - kTakeoverReachMs && acceptedAt <= span.second;
    });
}

bool Judge::disturbed(const Chat &chat, qint64 from, qint64 to) const
{
    if (std::any_of(m_clockJumps.begin(), m_clockJumps.end(),
                    [&](qint64 t) { return t >= from - kExpirySlackMs && t <= to; }))
        return true;
    return std::any_of(chat.takeovers.begin(), chat.takeovers.end(), [&](const auto &span) {
        return span.first <= to && span.second >= from - kTakeoverReachMs;
    });
}

void Judge::checkProcessed(const Chat &chat)
{
    int excused = chat.dead;
    for (const auto &[number, said] : chat.said) {
        if (said.acknowledgedAt < 0 || said.taken || said.ended)
            continue;
        if (!silenced(chat, said.acknowledgedAt) && --excused < 0)
            report("C1", "acknowledged and lost: " + chat.name + " #" + QByteArray::number(number));
    }
}

void Judge::checkChain(const Chat &chat)
{
    std::map<qint64, qint64> heirs; // number -> the number whose handling found it as the last
    for (const auto &[number, said] : chat.said) {
        if (!said.answer || said.answer->after.number == 0)
            continue;
        const CustomerLine &after = said.answer->after;
        const QByteArray where = chat.name + " #" + QByteArray::number(number);
        if (after.chat != said.answer->line.chat || after.number >= number) {
            report("C2", "handled before its predecessor: " + where);
            continue;
        }
        const auto [heir, isNew] = heirs.insert({after.number, number});
        if (!isNew)
            report("C2", "two events built on the same state: " + where + " and #" +
                             QByteArray::number(heir->second));
        for (auto between = chat.said.upper_bound(after.number);
             between != chat.said.end() && between->first < number; ++between) {
            if (between->second.answer)
                report("C2", "its predecessor left no trace in the state: " + where);
        }
    }
}

void Judge::checkOrder(const Chat &chat)
{
    std::pair<qint64, int> last{0, 0};
    std::set<std::pair<qint64, int>> seen;
    for (const FlowAnswer &answer : chat.taken) {
        const std::pair<qint64, int> place{answer.line.number, answer.part};
        if (!seen.insert(place).second)
            continue; // a second copy is C4's or C2's
        if (place < last)
            report("C3", "out of order: " + chat.name + " #" + QByteArray::number(place.first) +
                             " after #" + QByteArray::number(last.first));
        last = std::max(last, place);
    }
}

void Judge::checkCopies()
{
    std::map<QByteArray, int> copies;
    std::map<QByteArray, int> requests;
    for (const Sent &sent : m_sent) {
        if (++requests[keyOf(sent.session, sent.chat, sent.text)] == 2)
            ++m_judgement.retried;
        if (sent.outcome == Phase::Fail || m_repeatable.count(sent.text) > 0)
            continue;
        if (++copies[keyOf(sent.session, sent.chat, sent.text)] == 2)
            report("C4", "sent twice: " + sent.session + ' ' + sent.chat + ' ' + sent.text);
    }
}

void Judge::checkEnds()
{
    if (!m_ended) {
        report("C6", "the history has no end: what became of its messages was not asked");
        return;
    }
    std::set<QByteArray> taken;
    for (const Sent &sent : m_sent) {
        const QByteArray key = keyOf(sent.session, sent.chat, sent.text);
        if (m_listed.count(key) == 0)
            report("C6", "sent and not listed: " + key);
        if (sent.outcome != Phase::Fail)
            taken.insert(key);
    }
    std::set<QByteArray> texts;
    for (const auto &[key, listed] : m_listed) {
        texts.insert(listed.text);
        if (!isFinal(listed.state))
            report("C6", "never ended: " + key + " is " + listed.state);
        // With clocks apart an echo proves nothing.
        if (m_echoed.count(key) > 0 && !isSuccess(listed.state) && m_clockJumps.empty())
            report("C6",
                   "its echo was delivered, and it is listed as " + listed.state + ": " + key);
        if (isSuccess(listed.state) && taken.count(key) == 0)
            report("C6", "listed as " + listed.state + " and never taken by the gateway: " + key);
    }
    for (const auto &[text, acknowledged] : m_apiTexts) {
        if (acknowledged && texts.count(text) == 0)
            report("C6", "accepted from a program and not listed: " + text);
    }
}

void Judge::checkPaceOf(std::vector<Departure> departures, const Pace &pace, const QByteArray &name)
{
    if (pace.count <= 0 || pace.perMs <= 0)
        return;
    std::sort(departures.begin(), departures.end(),
              [](const Departure &a, const Departure &b) { return a.at < b.at; });
    // GCRA: sends conform in every window when none comes before its theoretical arrival time
    // less the burst. In units of 1/count ms, so that nothing is rounded.
    qint64 arrival = std::numeric_limits<qint64>::min();
    // A life that begins after the clock jumped cannot tell when the last one sent: once, it may
    // take what was long ago by that clock for long ago, and begin with a whole burst.
    auto lost = m_clockLost.begin();
    for (const Departure &departure : departures) {
        for (; lost != m_clockLost.end() && *lost <= departure.at; ++lost)
            arrival = std::numeric_limits<qint64>::min();
        const qint64 scaled = departure.at * pace.count;
        const qint64 tolerance = (pace.burst - 1) * pace.perMs + departure.earlyMost * pace.count;
        if (arrival != std::numeric_limits<qint64>::min() && scaled < arrival - tolerance)
            report("C7", "faster than its limit: " + name + " at " +
                             QByteArray::number(departure.at) + ", too early by " +
                             QByteArray::number((arrival - tolerance - scaled) / pace.count) +
                             " ms");
        arrival = std::max(arrival, scaled) + pace.perMs;
    }
}

void Judge::checkPace()
{
    std::map<QByteArray, std::vector<Departure>> bySession;
    std::map<QByteArray, std::pair<QByteArray, std::vector<Departure>>> byChat;
    for (const Sent &sent : m_sent) {
        const Departure departure{sent.leftAt.value_or(sent.at), sent.leftAt ? 0 : kTravelMostMs};
        bySession[sent.session].push_back(departure);
        auto &[session, departures] = byChat[sent.session + '/' + sent.chat];
        session = sent.session;
        departures.push_back(departure);
    }
    for (const auto &[name, departures] : bySession) {
        const HistoryEvent &limits = m_sessions[name];
        checkPaceOf(departures, {limits.rateCount, limits.ratePerMs, limits.burst}, name);
    }
    for (const auto &[name, chat] : byChat) {
        const HistoryEvent &limits = m_sessions[chat.first];
        checkPaceOf(chat.second, {limits.pairRateCount, limits.pairRatePerMs, limits.pairBurst},
                    name);
    }
}

const std::map<int, Publish> &Judge::publishedFor(const Chat &chat)
{
    return m_published[m_sessions[chat.name.split('/').first()].workspace];
}

void Judge::checkVersions(const Chat &chat)
{
    const std::map<int, Publish> &published = publishedFor(chat);
    for (const auto &[number, said] : chat.said) {
        if (!said.answer)
            continue;
        const FlowAnswer &answer = *said.answer;
        const int begun = numberOf(answer.begun);
        const int now = numberOf(answer.now);
        const QByteArray where = chat.name + " #" + QByteArray::number(number) + ": begun " +
                                 answer.begun + ", now " + answer.now;
        if (published.count(now) == 0 || published.count(begun) == 0) {
            report("C9", "a version nobody published: " + where);
            continue;
        }
        if (begun != now && (now < begun || published.at(now).running != "move"))
            report("C9", "a run changed its flow version: " + where);
        else if (restartsWithin(published, begun, now))
            report("C9", "a run went on that was to begin anew: " + where);
        m_judgement.moved += begun != now ? 1 : 0;
        const auto seconds = said.answers.find(2);
        if (seconds != said.answers.end()) {
            const FlowAnswer second = FlowAnswer::fromText(*seconds->second.begin());
            if (second.begun != answer.begun || second.now != answer.now)
                report("C9", "one message, two versions: " + where + " and " + second.now);
        }
        const auto before = chat.said.find(answer.after.number);
        if (answer.after.number != 0 && before != chat.said.end() && before->second.answer)
            checkGoingOn(where, published, before->second, said);
    }
}

// A run that answered before.
void Judge::checkGoingOn(const QByteArray &where, const std::map<int, Publish> &published,
                         const Said &last, const Said &said)
{
    const int now = numberOf(said.answer->now);
    const int before = numberOf(last.answer->now);
    if (last.answer->begun != said.answer->begun)
        report("C9", "state of a run of another version: " + where);
    if (now < before)
        report("C9", "a run went back to an earlier version: " + where);
    for (const auto &[version, publish] : published) {
        if (version <= std::max(before, now) || publish.doneAt >= said.invokedAt)
            continue;
        if (publish.running == "move")
            report("C9", "a run stayed that was to move to v" + QByteArray::number(version) + ": " +
                             where);
        else if (publish.running == "restart")
            report("C9", "a run went on that was to begin anew: " + where);
    }
}

void Judge::checkExpiry(const Chat &chat, qint64 ttlMs)
{
    if (ttlMs <= 0)
        return;
    for (const auto &[number, said] : chat.said) {
        const auto before = chat.said.find(number - 1);
        if (!said.answer || before == chat.said.end() || !before->second.answer)
            continue;
        const Said &last = before->second;
        const QByteArray where = chat.name + " #" + QByteArray::number(number);
        if (said.acknowledgedAt < 0 || disturbed(chat, last.invokedAt, said.answeredAt))
            continue;
        if (said.answer->after.number != 0 &&
            said.invokedAt > last.answeredAt + ttlMs + kExpirySlackMs)
            report("C10", "used state that had expired: " + where);
        if (said.answer->after.number == 0 && said.invokedAt > last.answeredAt + ttlMs)
            ++m_judgement.expired;
        const bool wasAlive = said.answer->after.number == 0 && !last.bye &&
                              said.acknowledgedAt < last.invokedAt + ttlMs - kExpirySlackMs;
        if (wasAlive && restartsWithin(publishedFor(chat), numberOf(last.answer->now),
                                       numberOf(said.answer->begun)))
            ++m_judgement.restarted;
        else if (wasAlive)
            report("C10", "dropped state that was alive: " + where);
    }
}

Judgement Judge::judge()
{
    for (const HistoryEvent &event : m_history.events())
        read(event);
    for (const Sent &sent : m_sent)
        weigh(sent);
    for (const auto &[name, chat] : m_chats) {
        const QByteArray session = name.split('/').first();
        checkProcessed(chat);
        checkChain(chat);
        checkOrder(chat);
        checkVersions(chat);
        checkExpiry(chat, m_sessions[session].ttlMs);
    }
    checkCopies();
    checkEnds();
    checkPace();
    return m_judgement;
}

} // namespace

bool Judgement::broke(QByteArrayView name) const
{
    return std::any_of(violations.begin(), violations.end(),
                       [name](const Violation &violation) { return violation.check == name; });
}

QByteArray Judgement::toText(size_t violationsMax) const
{
    QByteArray text = "acknowledged " + QByteArray::number(acknowledged) + ", answered " +
                      QByteArray::number(answered) + ", requests " + QByteArray::number(requests) +
                      " (refused " + QByteArray::number(refused) + ", in doubt " +
                      QByteArray::number(inDoubt) + "), crashes " + QByteArray::number(crashes) +
                      ", violations " + QByteArray::number(violations.size()) + '\n';
    for (size_t i = 0; i < violations.size() && i < violationsMax; ++i)
        text += "  " + violations[i].check + ' ' + violations[i].what + '\n';
    if (violations.size() > violationsMax)
        text += "  and " + QByteArray::number(violations.size() - violationsMax) + " more\n";
    return text;
}

Judgement check(const History &history)
{
    return Judge(history).judge();
}

QByteArray CustomerLine::toText() const
{
    QByteArray text = chat + " #" + QByteArray::number(number) + ' ' + canary;
    return bye ? text + " bye" : text;
}

CustomerLine CustomerLine::fromText(QByteArrayView text)
{
    const QList<QByteArray> words = text.toByteArray().simplified().split(' ');
    if (words.size() < 3 || !words.at(1).startsWith('#'))
        return {};
    return {words.at(0), words.at(1).mid(1).toLongLong(), words.at(2),
            words.size() > 3 && words.at(3) == "bye"};
}

FlowAnswer FlowAnswer::fromText(QByteArrayView text)
{
    QList<QByteArray> parts;
    for (qsizetype at = 0; at <= text.size();) {
        const qsizetype bar = text.indexOf('|', at);
        const qsizetype end = bar < 0 ? text.size() : bar;
        parts.append(text.sliced(at, end - at).trimmed().toByteArray());
        at = end + 1;
    }
    if (parts.size() != 4 || !parts.at(1).startsWith("after") ||
        !parts.at(2).startsWith("begun ") || !parts.at(3).startsWith("now "))
        return {};
    FlowAnswer answer;
    const bool second = parts.at(0).startsWith("also ");
    if (!second && !parts.at(0).startsWith("re "))
        return {};
    answer.part = second ? 2 : 1;
    answer.line = CustomerLine::fromText(parts.at(0).mid(second ? 5 : 3));
    answer.after = CustomerLine::fromText(parts.at(1).mid(5));
    answer.begun = parts.at(2).mid(6);
    answer.now = parts.at(3).mid(4);
    answer.isValid = answer.line.number > 0;
    return answer;
}

} // namespace flotilla
