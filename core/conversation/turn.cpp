#include "core/conversation/turn.h"

#include "core/conversation/reception.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

using Phase = RunState::Phase;

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

MessageContent contentOf(const QJsonObject &payload)
{
    return MessageContent::fromJson(payload.value(u"content").toObject())
        .value_or(MessageContent::ofText(QString()));
}

bool isPlainText(const MessageContent &content)
{
    return content.kind == MessageContent::Kind::Text && content.selectedId.isEmpty();
}

class TurnDecision
{
public:
    explicit TurnDecision(const TurnInput &input)
        : m_in(input)
        , m_run(input.run)
        , m_version(input.version)
        , m_subflows(input.subflows)
    {
        m_turn.box = input.box;
        m_turn.head = input.head;
        m_turn.session = input.session;
        m_turn.end.done = {input.head.id};
        m_turn.end.lastSeq = input.head.seq;
        m_turn.end.owner = input.box.owner;
        m_turn.end.ownerUntil = input.box.ownerUntil;
        m_turn.end.ownerName = input.box.ownerName;
        m_turn.end.expiresAt = input.box.expiresAt;
        m_turn.end.debounce = input.session->debounce;
    }

    Turn decide()
    {
        const QByteArray &kind = m_in.head.kind;
        followMoves();
        endPhonePauseIfOver();
        if (kind == "message")
            onMessage();
        else if (kind == "echo")
            onTypedOnPhone();
        else if (kind == "api")
            onRequest(objectOf(m_in.head.payload));
        else if (kind == "schedule")
            onSchedule(objectOf(m_in.head.payload));
        else if (kind == "timer")
            onTimer(objectOf(m_in.head.payload));
        else if (kind == "activity_result")
            onActivityResult(objectOf(m_in.head.payload));
        else
            note("event_ignored", QString::fromLatin1(kind));
        close();
        return std::move(m_turn);
    }

private:
    [[nodiscard]] bool botOwns() const { return m_turn.end.owner == Owner::Bot; }
    void note(const char *hop, const QString &detail = {})
    {
        m_turn.notes.push_back({hop, detail});
    }
    void setOwner(Owner owner, std::optional<Instant> until, const QString &name)
    {
        if (m_turn.end.owner != owner || m_turn.end.ownerName != name)
            note("owner", QString(wordOf(owner)) + (name.isEmpty() ? QString() : u": "_s + name));
        m_turn.end.owner = owner;
        m_turn.end.ownerUntil = until;
        m_turn.end.ownerName = name;
    }

    void onMessage();
    void onTypedOnPhone();
    void onRequest(const QJsonObject &request);
    void onTimer(const QJsonObject &timer);
    void onActivityResult(const QJsonObject &payload);

    void endPhonePauseIfOver();
    void resumeIfMissed();
    void expireIfDue();
    void renew();
    [[nodiscard]] MessageContent joined();
    void followMoves();
    void follow(const FlowMove &move, const std::shared_ptr<const FlowVersion> &version);
    [[nodiscard]] Occasion occasionOf(const MessageContent &content) const;
    void restartRun(const MessageContent &content);
    void begin(const std::shared_ptr<const FlowVersion> &version, const MessageContent &content,
               const QJsonObject &values = {}, Lane lane = Lane::High);
    void onEvent(const QJsonObject &request);
    void onSchedule(const QJsonObject &time);
    void endIfUnheard();
    void run(StepInput input);
    void endRun(const QString &how);
    RunChange &change();
    void decided(RunChange &changed, const QJsonValue &decision);
    void close();

    const TurnInput &m_in;
    Turn m_turn;
    std::optional<RunRow> m_run; // that goes on
    std::shared_ptr<const FlowVersion> m_version;
    Subflows m_subflows;
    int m_changed = -1; // index in m_turn.runs of m_run
    bool m_isToRestart = false;
};

// A pause ends by its time, whether or not its timer came first.
void TurnDecision::endPhonePauseIfOver()
{
    if (m_turn.end.owner != Owner::Phone || !m_turn.end.ownerUntil ||
        *m_turn.end.ownerUntil > m_in.head.acceptedAt)
        return;
    setOwner(Owner::Bot, std::nullopt, {});
    m_turn.endsPhonePause = true;
    if (m_in.head.kind != "message")
        resumeIfMissed();
}

// Messages that came within the window of the first are one input. What is not plain text ends
// the window.
MessageContent TurnDecision::joined()
{
    MessageContent content = contentOf(objectOf(m_in.head.payload));
    if (m_in.session->debounce <= Millis(0) || !isPlainText(content))
        return content;
    for (const HeadEvent &event : m_in.following) {
        if (event.kind != "message")
            break;
        const MessageContent more = contentOf(objectOf(event.payload));
        if (!isPlainText(more))
            break;
        content.text += u'\n' + more.text;
        m_turn.end.done.push_back(event.id);
        m_turn.end.lastSeq = event.seq;
    }
    return content;
}

// What was published since this conversation's last turn says where its run goes on.
void TurnDecision::followMoves()
{
    if (!m_run)
        return;
    for (const auto &[move, version] : m_in.moves) {
        if (m_run->version != move.version) {
            if (move.mode == RunningChats::Restart)
                m_isToRestart = true;
            else if (!m_isToRestart)
                follow(move, version);
        }
        if (!m_isToRestart) // a restart is due until it has been
            m_run->lastMove = move.id;
    }
}

void TurnDecision::follow(const FlowMove &move, const std::shared_ptr<const FlowVersion> &version)
{
    auto moved = movedRun(m_run->state, *m_version, *version, move.steps);
    RunChange &changed = change();
    const QString step = placeOf(m_run->state).step;
    if (!moved) {
        // It went on between the check and the publish, to where the new version has no place.
        note("move_refused",
             u"stays on version %1: "_s.arg(m_run->version) + moved.error().message);
        return;
    }
    const Reason why =
        Reason::because("moved from version %1 to version %2").with(m_run->version, move.version);
    m_run->state = std::move(*moved);
    if (const QString target = placeOf(m_run->state).step; target != step)
        changed.crossings.append({Crossing::Kind::Moved, {}, step, {}, {}, target});
    m_subflows = pinsOf(m_run->state, *version, m_subflows, m_in.live);
    m_run->state.pins.clear();
    for (const auto &[name, pinned] : m_subflows)
        m_run->state.pins.insert({name, {pinned->id(), pinned->version()}});
    m_run->version = move.version;
    m_version = version;
    decided(changed, QJsonObject{{u"step"_s, step},
                                 {u"block"_s, QString()},
                                 {u"type"_s, QString()},
                                 {u"outlet"_s, placeOf(m_run->state).step},
                                 {u"why"_s, why.toJson()}});
    note("run_moved", why.english());
}

Occasion TurnDecision::occasionOf(const MessageContent &content) const
{
    Occasion occasion;
    occasion.text = content.text;
    occasion.content = content.kind;
    occasion.isFirst = m_in.box.firstMessageSeq == m_in.head.seq;
    occasion.answersBroadcast = m_in.answersBroadcast;
    return occasion;
}

void TurnDecision::onMessage()
{
    const MessageContent content = joined();
    if (m_run)
        m_run->lane = Lane::High; // somebody is there
    expireIfDue();
    endIfUnheard();
    const Reception reception =
        receive(m_turn.end.owner, m_run.has_value(), occasionOf(content), m_in.live);
    switch (reception.outcome) {
    case Reception::Outcome::Silent:
        note("bot_silent", QString(wordOf(m_turn.end.owner)));
        break;
    case Reception::Outcome::Continues:
        if (m_isToRestart) {
            restartRun(content);
            break;
        }
        {
            StepInput input;
            input.kind = StepInput::Kind::Message;
            input.content = content;
            run(std::move(input));
            renew();
        }
        break;
    case Reception::Outcome::Interrupts:
        note("restart", content.text.left(100));
        endRun(u"cancelled"_s);
        [[fallthrough]];
    case Reception::Outcome::Begins:
        begin(reception.choice.version, content);
        break;
    case Reception::Outcome::Nothing:
        note("no_trigger");
        break;
    }
}

// Anew, in the version that a conversation gets that begins now; a flow that was switched off
// begins no more.
void TurnDecision::restartRun(const MessageContent &content)
{
    const FlowId flow = m_run->flow;
    endRun(u"cancelled"_s);
    for (const auto &version : m_in.live) {
        if (version->id() != flow)
            continue;
        note("run_restarted", u"version %1"_s.arg(version->version()));
        begin(version, content);
        return;
    }
    const FlowChoice choice = chooseFlow(m_in.live, occasionOf(content));
    if (choice.version)
        begin(choice.version, content);
    else
        note("no_trigger");
}

void TurnDecision::begin(const std::shared_ptr<const FlowVersion> &version,
                         const MessageContent &content, const QJsonObject &values, Lane lane)
{
    RunRow row;
    row.lane = lane;
    row.workspace = m_in.box.workspace;
    row.conversation = m_in.box.id;
    row.flow = version->id();
    row.version = version->version();
    row.lastMove = m_in.board->newestMove(version->id());
    row.trace = m_in.head.trace;
    row.startedAt = m_in.now;
    m_run = row;
    m_version = version;
    m_subflows = calledBy(*version, m_in.live);
    m_changed = -1;
    m_isToRestart = false;
    StepInput input;
    input.kind = StepInput::Kind::Start;
    input.content = content;
    input.values = values;
    run(std::move(input));
    renew();
}

// An event of the API begins a flow as a message does; nobody is in the middle of it but the flow.
void TurnDecision::onEvent(const QJsonObject &request)
{
    Occasion occasion;
    occasion.kind = Occasion::Kind::Event;
    occasion.event = request.value(u"event").toString();
    expireIfDue();
    const Reception reception = receive(m_turn.end.owner, m_run.has_value(), occasion, m_in.live);
    const bool begins = reception.outcome == Reception::Outcome::Begins ||
                        reception.outcome == Reception::Outcome::Interrupts;
    if (!begins || !reception.choice.version) {
        note("event_ignored", occasion.event + u": "_s + wordOf(reception.outcome));
        return;
    }
    endRun(u"cancelled"_s);
    begin(reception.choice.version, MessageContent::ofText(QString()),
          request.value(u"data").toObject(), Lane::Medium);
}

// The time of a schedule came, and this contact is one of those that it is for. The version that
// the conversation gets may no longer have the schedule.
void TurnDecision::onSchedule(const QJsonObject &time)
{
    Occasion occasion;
    occasion.kind = Occasion::Kind::Schedule;
    occasion.schedule = time.value(u"schedule").toString();
    expireIfDue();
    FlowBoard::Versions own;
    for (const auto &version : m_in.live) {
        if (version->id().text() == time.value(u"flow").toString())
            own.append(version);
    }
    const Reception reception = receive(m_turn.end.owner, m_run.has_value(), occasion, own);
    const bool isOut = m_in.contact.value(u"opt_in").toString() == u"out";
    if (isOut || !reception.choice.version) {
        note("schedule_ignored", isOut ? u"opted out"_s : QString(wordOf(reception.outcome)));
        return;
    }
    endRun(u"cancelled"_s);
    begin(reception.choice.version, MessageContent::ofText(QString()), {}, Lane::Low);
}

// Who writes before he has heard anything of a run that he did not ask for does not answer it. His
// message goes first.
void TurnDecision::endIfUnheard()
{
    if (!m_run || !m_in.isUnheard || !botOwns())
        return;
    note("unheard_run_ended");
    m_turn.unheard = m_run->trace;
    endRun(u"cancelled"_s);
}

// A person answers from the phone: the bot says no more, not even what it has waiting, until the
// pause is over. An agent keeps the conversation.
void TurnDecision::onTypedOnPhone()
{
    if (m_turn.end.owner == Owner::Agent)
        return;
    const Instant until = m_in.head.acceptedAt + m_in.session->phonePause;
    if (until <= m_in.now)
        return;
    setOwner(Owner::Phone, until, {});
    m_turn.endsPhonePause = false;
    m_turn.phonePauseUntil = until;
    m_turn.cancelsReplies = true;
    m_turn.cancelReason = u"A person answered on the phone"_s;
}

void TurnDecision::onRequest(const QJsonObject &request)
{
    const QString action = request.value(u"action").toString();
    const QString name = request.value(u"operator").toString();
    if (action == u"takeover") {
        setOwner(Owner::Agent, std::nullopt, name);
        m_turn.endsPhonePause = true;
        m_turn.cancelsReplies = true;
        m_turn.cancelReason = u"A person took over"_s;
    } else if (action == u"hand_back") {
        if (m_run)
            m_run->lane = Lane::High; // a person talked to the customer
        expireIfDue();
        setOwner(Owner::Bot, std::nullopt, {});
        m_turn.endsPhonePause = true;
        if (m_run && m_run->state.phase == Phase::WaitingHandoff && !m_isToRestart) {
            StepInput input;
            input.kind = StepInput::Kind::HandedBack;
            run(std::move(input));
            renew();
        } else {
            resumeIfMissed();
            renew();
        }
    } else if (action == u"event") {
        onEvent(request);
    } else if (action == u"close") {
        endRun(u"cancelled"_s);
        setOwner(Owner::Bot, std::nullopt, {});
        m_turn.endsPhonePause = true;
        note("closed", name);
    } else {
        note("event_ignored", action);
    }
}

void TurnDecision::onTimer(const QJsonObject &timer)
{
    const QString kind = timer.value(u"timer").toString();
    if (kind == u"expiry") {
        expireIfDue();
        m_turn.rearmsExpiry = m_run.has_value();
        return;
    }
    if (kind == u"phone_pause") {
        if (m_turn.end.owner == Owner::Phone)
            m_turn.phonePauseUntil = m_turn.end.ownerUntil; // pushed on since
        return;
    }
    const bool isOurs =
        m_run && m_run->id.isValid() && m_run->id.text() == timer.value(u"run").toString();
    if (!isOurs)
        return;
    expireIfDue();
    if (!m_run)
        return;
    if (!botOwns()) {
        note("bot_silent", QString(wordOf(m_turn.end.owner)));
        return;
    }
    if (m_isToRestart)
        return note("restart_waits", u"for the customer's next message"_s);
    StepInput input;
    input.kind = StepInput::Kind::TimeUp;
    input.waitNumber = timer.value(u"number").toInt();
    run(std::move(input));
}

void TurnDecision::onActivityResult(const QJsonObject &payload)
{
    const bool isOurs =
        m_run && m_run->id.isValid() && m_run->id.text() == payload.value(u"run").toString();
    if (!isOurs)
        return;
    expireIfDue();
    if (!m_run)
        return;
    if (!botOwns()) {
        note("bot_silent", QString(wordOf(m_turn.end.owner)));
        return;
    }
    if (m_isToRestart)
        return note("restart_waits", u"for the customer's next message"_s);
    StepInput input;
    input.kind = StepInput::Kind::ActivityResult;
    input.waitNumber = payload.value(u"wait_number").toInt();
    input.result = payload.value(u"result").toObject();
    run(std::move(input));
}

// The bot has the conversation again: what came for its run meanwhile comes now.
void TurnDecision::resumeIfMissed()
{
    if (!m_run || !botOwns() || m_isToRestart)
        return;
    const RunState &state = m_run->state;
    StepInput input;
    input.waitNumber = state.waitNumber;
    if (state.phase == Phase::WaitingTimer && state.waitUntil && *state.waitUntil <= m_in.now) {
        input.kind = StepInput::Kind::TimeUp;
        run(std::move(input));
    } else if (state.phase == Phase::WaitingActivity &&
               m_in.missedResult.value(u"run").toString() == m_run->id.text() &&
               m_in.missedResult.value(u"wait_number").toInt() == state.waitNumber) {
        input.kind = StepInput::Kind::ActivityResult;
        input.result = m_in.missedResult.value(u"result").toObject();
        run(std::move(input));
    }
}

// A run outlives its time only by what was accepted before that time: I12.
void TurnDecision::expireIfDue()
{
    if (!m_run || !m_turn.end.expiresAt || *m_turn.end.expiresAt > m_in.head.acceptedAt)
        return;
    bool ran = false;
    if (botOwns() && !m_isToRestart && m_version && !m_version->flow().onExpired.isEmpty()) {
        StepInput input;
        input.kind = StepInput::Kind::Expired;
        run(std::move(input));
        ran = true;
    }
    note("run_expired");
    // The step for that may ask something: then the run lives on, once, unless a message is there
    // already that cannot have been meant as its answer.
    if (m_run && ran && m_in.head.kind != "message") {
        renew();
        return;
    }
    if (m_run)
        endRun(u"expired"_s);
    else if (m_changed >= 0)
        m_turn.runs[static_cast<size_t>(m_changed)].row.end = u"expired"_s;
    // Nobody came: the bot is there for the next message.
    if (m_turn.end.owner == Owner::Nobody)
        setOwner(Owner::Bot, std::nullopt, {});
}

// Messages and hand-backs push the end of the run's state on; a wait of the flow's own never
// outlives it.
void TurnDecision::renew()
{
    if (!m_run)
        return;
    Instant until = m_in.head.acceptedAt + m_in.session->runTtl;
    if (m_run->state.waitUntil)
        until = std::max(until, *m_run->state.waitUntil + m_in.session->runTtl);
    m_turn.end.expiresAt = until;
}

RunChange &TurnDecision::change()
{
    if (m_changed < 0) {
        m_changed = static_cast<int>(m_turn.runs.size());
        m_turn.runs.emplace_back();
        m_turn.runs.back().hadWait = m_run->state.waitUntil.has_value();
        m_turn.runs.back().hadActivity = m_run->state.phase == Phase::WaitingActivity;
    }
    return m_turn.runs[static_cast<size_t>(m_changed)];
}

void TurnDecision::decided(RunChange &changed, const QJsonValue &decision)
{
    if (changed.decisions.isEmpty())
        ++m_run->stepNo;
    changed.decisions.append(decision);
}

void TurnDecision::run(StepInput input)
{
    input.contact = m_in.contact;
    input.session = {{u"name"_s, m_in.session->name}, {u"phone"_s, m_in.session->phone}};
    input.zone = m_in.zone;
    input.channel = m_in.channel;
    input.seed = m_in.head.id.value;
    input.subflows = m_subflows;
    RunChange &changed = change();
    StepOutcome outcome = step(*m_version, m_run->state, input, m_in.now);
    m_run->state = std::move(outcome.state);
    for (const auto &decision : std::as_const(outcome.decisions))
        decided(changed, decision);
    changed.crossings += outcome.crossings;
    for (const Effect &effect : std::as_const(outcome.effects)) {
        if (effect.kind == Effect::Kind::Handoff) {
            setOwner(Owner::Nobody, std::nullopt, effect.name);
            changed.crossings.append(
                {Crossing::Kind::HandedOver, effect.flow, effect.step, {}, {}, {}});
        }
        changed.effects.append(effect);
    }
    if (m_run->state.waitUntil && m_turn.end.expiresAt)
        m_turn.end.expiresAt =
            std::max(*m_turn.end.expiresAt, *m_run->state.waitUntil + m_in.session->runTtl);
    if (m_run->state.phase == Phase::Failed) {
        // The flow cannot go on; a person should.
        const QJsonObject last = inWords(changed.decisions).last().toObject();
        note("run_failed", last.value(u"why").toString());
        setOwner(Owner::Nobody, std::nullopt, {});
        endRun(u"failed"_s);
    } else if (m_run->state.phase == Phase::Completed) {
        endRun(u"completed"_s);
    }
}

void TurnDecision::endRun(const QString &how)
{
    m_turn.end.expiresAt.reset();
    if (!m_run)
        return;
    m_run->end = how;
    RunChange &changed = change();
    if (!m_run->state.isOver()) { // else the flow itself has said how it ended
        for (const RunState::Place &place : m_run->state.places())
            changed.crossings.append({Crossing::Kind::Left, place.flow, place.step, {}, {}, {}});
    }
    changed.row = std::move(*m_run);
    m_run.reset();
}

void TurnDecision::close()
{
    if (m_run && m_changed >= 0) {
        change().row = *m_run;
        m_turn.stillRuns = true;
    } else if (m_run) {
        m_turn.end.run = m_run->id;
    }
    if (!m_run)
        m_turn.end.expiresAt.reset();
}

} // namespace

Turn decideTurn(const TurnInput &input)
{
    return TurnDecision(input).decide();
}

} // namespace flotilla
