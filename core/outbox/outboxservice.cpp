#include "core/outbox/outboxservice.h"

#include "core/base/fault.h"
#include "core/base/log.h"
#include "core/outbox/attemptoutcome.h"
#include "core/outbox/pauses.h"
#include "core/outbox/reconciler.h"
#include "core/outbox/sendqueue.h"
#include "core/outbox/sessionpace.h"
#include "core/outbox/upkeep.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <set>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kAnswerMax{120'000}; // the gateway's client has its own, shorter limits
constexpr Millis kProbeFirst{5'000};
constexpr Millis kProbeMax{300'000};

OutboundMessage outboundOf(const Claimed &claim, const MessageContent &content,
                           const GatewayAbilities &abilities)
{
    OutboundMessage message;
    message.id = claim.id;
    message.clientId = claim.clientId.toLatin1();
    message.to = ChatAddress::fromText(claim.chatKey.toUtf8());
    const bool native =
        (content.kind != MessageContent::Kind::Buttons || abilities.nativeButtons) &&
        (content.kind != MessageContent::Kind::List || abilities.nativeLists);
    message.content = native ? content : content.withNumberedChoices();
    message.replyToGatewayId = content.replyToId;
    return message;
}

} // namespace

class OutboxService::Private : public std::enable_shared_from_this<Private>
{
public:
    explicit Private(Parts given);

    void start();
    void stop(Millis grace, Task stopped);
    void wake(SessionId session);
    void end();

private:
    struct Sending
    {
        Claimed claim;
        bool isPosted = false;
        bool isAnswered = false;
        bool holdsLowSlot = false;
        std::optional<Departure> departure;
        Loop::Timer limit = 0;
    };
    using SendingPtr = std::shared_ptr<Sending>;

    // Scheduling
    Instant steadyNow() const;
    Instant pacedNow() const { return steadyNow() + m_wallOffset; }
    Instant &workspaceTat(const Claimed &claim);
    SessionPace &paceOf(SessionId session) { return m_paces[session]; }
    void consider(SessionId session);
    void lookAt(SessionId session, Instant at);
    void armLooks();
    void lookDue();
    void enqueue(SessionId session, const SessionPace &pace);
    void dispatch();
    void freeSlot(bool lowSlot);

    // One send
    void claim(SessionId session, bool lowSlot);
    void claimed(SessionId session, const SendingPtr &sending, const Result<ClaimResult> &result);
    void nothingToSend(SessionId session, bool hadLowSlot, const ClaimResult &result);
    void post(const SendingPtr &sending);
    void leave(const SendingPtr &sending, const Session &session, Gateway &gateway,
               const MessageContent &content);
    void answered(const SendingPtr &sending, const SendOutcome &outcome);
    OutcomeReport judge(SessionPace &pace, const Sending &sending, const SendOutcome &outcome);
    void record(const SendingPtr &sending, const std::shared_ptr<const OutcomeReport> &report);
    void recorded(const SendingPtr &sending, const OutcomeReport &report, MessageState state);

    // Around it
    void probe(SessionId session);
    void probed(SessionId session, const Result<SessionReport> &report);
    void loadBreakers();
    void finishStop();

    Loop::Timer after(Millis delay, Task task);

    Parts m_parts;
    std::unique_ptr<Reconciler> m_reconciler;
    std::unique_ptr<OutboxUpkeep> m_upkeep;
    std::map<SessionId, SessionPace> m_paces;
    // The rate cells of workspaces by what really left: several of its sends may be under way.
    std::map<WorkspaceId, Instant> m_workspaceTats;
    SendQueue m_queue;
    std::set<std::pair<Instant, SessionId>> m_looks;
    Loop::Timer m_lookTimer = 0;
    Instant m_lookTimerAt;
    Loop::Timer m_stopTimer = 0;
    int m_slots = 0;
    int m_lowSlots = 0;
    int m_lowSlotsMax = 1;
    Millis m_wallOffset{0}; // of the rate cells' time: never changes
    bool m_isDispatching = false;
    bool m_stopping = false;
    bool m_ended = false;
    Task m_stopped;
};

OutboxService::Private::Private(Parts given)
    : m_parts(std::move(given))
{
    m_parts.inFlightMax = std::max(1, m_parts.inFlightMax);
    // An eighth of the slots is kept free of bulk, so that a reply never waits for one.
    const int reserved = m_parts.inFlightMax >= 4 ? std::max(1, m_parts.inFlightMax / 8) : 0;
    m_lowSlotsMax = m_parts.inFlightMax - reserved;
    m_wallOffset = m_parts.clock.now() - steadyNow();
}

Instant OutboxService::Private::steadyNow() const
{
    return fromMs(std::chrono::duration_cast<Millis>(m_parts.clock.monotonic()).count());
}

Loop::Timer OutboxService::Private::after(Millis delay, Task task)
{
    return m_parts.loop.after(std::max(delay, Millis(0)),
                              [self = weak_from_this(), task = std::move(task)] {
                                  if (const auto alive = self.lock(); alive && !alive->m_ended)
                                      task();
                              });
}

// ---- start and stop

void OutboxService::Private::start()
{
    m_reconciler = std::make_unique<Reconciler>(Reconciler::Parts{
        m_parts.writer, m_parts.readers, m_parts.sessions, m_parts.gateways, m_parts.clock,
        m_parts.loop, [this](SessionId session) { wake(session); }});
    m_upkeep = std::make_unique<OutboxUpkeep>(OutboxUpkeep::Parts{
        m_parts.writer, m_parts.clock, m_parts.loop, [this](SessionId session) { wake(session); }});
    loadBreakers();
    m_reconciler->load();
    m_upkeep->start();
}

void OutboxService::Private::loadBreakers()
{
    const Instant wall = m_parts.clock.now();
    const Instant now = steadyNow();
    Query q = m_parts.readers.reader().use("outbox.kept_breakers");
    while (q.next()) {
        SessionPace &pace = m_paces[q.id<SessionId>(0)];
        if (q.text(1) != "closed"_L1)
            pace.breaker.restore(now + (q.instant(2) - wall), Millis(q.integer(3)), now);
        pace.heldUntil = std::min(now + (q.instant(4) - wall), now + SessionPace::kHeldMax);
    }
}

void OutboxService::Private::stop(Millis grace, Task stopped)
{
    m_stopping = true;
    m_stopped = std::move(stopped);
    if (m_slots == 0)
        finishStop();
    else
        m_stopTimer = after(grace, [this] { finishStop(); });
}

void OutboxService::Private::finishStop()
{
    if (!m_stopped)
        return;
    m_parts.loop.cancel(m_stopTimer);
    m_parts.loop.post(std::exchange(m_stopped, {}));
    end();
}

void OutboxService::Private::end()
{
    m_ended = true;
    for (const Loop::Timer timer : {m_lookTimer, m_stopTimer})
        m_parts.loop.cancel(timer);
    if (m_reconciler)
        m_reconciler->stop();
    if (m_upkeep)
        m_upkeep->stop();
}

// ---- which session next

void OutboxService::Private::wake(SessionId session)
{
    if (m_stopping || m_ended)
        return;
    SessionPace &pace = paceOf(session);
    pace.wanted = true;
    if (pace.isQueued && pace.onlyLow) {
        // It may hold a reply now.
        if (const auto known = m_parts.sessions.snapshot()->session(session))
            m_queue.removeBulk(session, known->workspace);
        pace.isQueued = false;
    }
    pace.onlyLow = false;
    consider(session);
}

void OutboxService::Private::consider(SessionId session)
{
    SessionPace &pace = paceOf(session);
    if (pace.busy || pace.isQueued || !pace.wanted || m_stopping)
        return;
    const Instant now = steadyNow();
    const Instant earliest = std::max({pace.readyAt, pace.heldUntil, now + pace.breaker.wait(now)});
    if (earliest > now)
        return lookAt(session, earliest);
    enqueue(session, pace);
    dispatch();
}

void OutboxService::Private::lookAt(SessionId session, Instant at)
{
    SessionPace &pace = paceOf(session);
    if (pace.lookAt && *pace.lookAt <= at)
        return;
    if (pace.lookAt)
        m_looks.erase({*pace.lookAt, session});
    pace.lookAt = at;
    m_looks.emplace(at, session);
    armLooks();
}

void OutboxService::Private::armLooks()
{
    if (m_looks.empty() || m_ended)
        return;
    const Instant at = m_looks.begin()->first;
    if (m_lookTimer != 0 && m_lookTimerAt <= at)
        return;
    m_parts.loop.cancel(m_lookTimer);
    m_lookTimerAt = at;
    m_lookTimer = after(at - steadyNow(), [this] { lookDue(); });
}

void OutboxService::Private::lookDue()
{
    m_lookTimer = 0;
    const Instant now = steadyNow();
    while (!m_looks.empty() && m_looks.begin()->first <= now) {
        const SessionId session = m_looks.begin()->second;
        m_looks.erase(m_looks.begin());
        SessionPace &pace = paceOf(session);
        pace.lookAt.reset();
        pace.wanted = true;
        consider(session);
    }
    armLooks();
}

void OutboxService::Private::enqueue(SessionId session, const SessionPace &pace)
{
    const std::shared_ptr<const Directory> directory = m_parts.sessions.snapshot();
    const std::shared_ptr<const Session> known = directory->session(session);
    if (!known)
        return; // the safety poll asks again
    const std::shared_ptr<const Workspace> workspace =
        directory->workspaces.value(known->workspace);
    m_queue.add(session, known->workspace, workspace ? workspace->weight : 1, pace.onlyLow);
    paceOf(session).isQueued = true;
}

void OutboxService::Private::dispatch()
{
    if (m_isDispatching || m_stopping || m_ended)
        return;
    m_isDispatching = true;
    while (m_slots < m_parts.inFlightMax) {
        const bool lowFree = m_lowSlots < m_lowSlotsMax;
        const std::optional<SessionId> session = m_queue.next(lowFree);
        if (!session)
            break;
        claim(*session, lowFree);
    }
    m_isDispatching = false;
}

void OutboxService::Private::freeSlot(bool lowSlot)
{
    --m_slots;
    m_lowSlots -= lowSlot;
    if (m_stopping && m_slots == 0)
        finishStop();
}

// ---- one send

void OutboxService::Private::claim(SessionId session, bool lowSlot)
{
    SessionPace &pace = paceOf(session);
    pace.isQueued = false;
    pace.wanted = false;
    pace.busy = true;
    const Instant now = steadyNow();
    const std::shared_ptr<const Session> known = m_parts.sessions.snapshot()->session(session);
    Gateway *gateway = known ? m_parts.gateways.find(known->gateway) : nullptr;
    auto sending = std::make_shared<Sending>();
    const bool diskTight = m_parts.writer.isDiskTight();
    sending->holdsLowSlot = lowSlot && !diskTight && now >= pace.lowPauseUntil;
    ++m_slots;
    m_lowSlots += sending->holdsLowSlot;

    ClaimRequest request;
    request.session = session;
    request.pacedNow = pacedNow();
    request.lowAllowed = sending->holdsLowSlot;
    request.retryAllowed = pace.retries.allows(now);
    request.slow = pace.slow;
    request.noteHeld = !pace.heldNoted;
    request.callerIds = gateway && gateway->abilities().callerMessageId;
    const bool taken =
        gateway &&
        m_parts.writer.ask<ClaimResult>(
            Writer::Priority::Urgent,
            [request, sending, self = weak_from_this()](WriteTx &tx) {
                Result<ClaimResult> result = claimNext(tx, request);
                if (mutant("post-before-commit") && result && result->claimed) {
                    sending->claim = *result->claimed;
                    if (const auto alive = self.lock())
                        alive->post(sending);
                }
                return result;
            },
            m_parts.loop,
            [self = weak_from_this(), session, sending](const Result<ClaimResult> &result) {
                if (const auto alive = self.lock(); alive && !alive->m_ended)
                    alive->claimed(session, sending, result);
            });
    if (!taken) {
        pace.busy = false;
        pace.wanted = true;
        pace.readyAt = now + kTryAgain;
        freeSlot(sending->holdsLowSlot);
        lookAt(session, pace.readyAt);
    }
}

void OutboxService::Private::claimed(SessionId session, const SendingPtr &sending,
                                     const Result<ClaimResult> &result)
{
    SessionPace &pace = paceOf(session);
    const Instant now = steadyNow();
    if (result && result->claimed) {
        pace.readyAt = now + result->allWait;
        pace.probing.reset();
        pace.heldNoted = false;
        sending->claim = *result->claimed;
        if (sending->holdsLowSlot && sending->claim.lane != Lane::Low) {
            sending->holdsLowSlot = false;
            --m_lowSlots;
        }
        pace.breaker.begin(now);
        pace.retries.sent(now, sending->claim.isRetry);
        const std::shared_ptr<const Session> known = m_parts.sessions.snapshot()->session(session);
        if (sending->claim.lane == Lane::Low && known && known->jitter)
            pace.pauseBulk(m_parts.random, sending->claim.lowInterval,
                           sending->claim.purpose == Purpose::Broadcast, now);
        crashPoint("after-sending-commit");
        if (!sending->isPosted)
            post(sending);
        return;
    }
    pace.busy = false;
    const std::shared_ptr<const Session> known = m_parts.sessions.snapshot()->session(session);
    if (known)
        m_queue.refund(known->workspace);
    const bool hadLowSlot = sending->holdsLowSlot;
    freeSlot(hadLowSlot);
    if (m_ended)
        return;
    if (!result) {
        qCWarning(logOutbox).noquote() << "claim failed:" << result.error().message;
        pace.wanted = true;
        pace.readyAt = now + kTryAgain;
    } else {
        nothingToSend(session, hadLowSlot, *result);
    }
    consider(session);
    dispatch();
}

void OutboxService::Private::nothingToSend(SessionId session, bool hadLowSlot,
                                           const ClaimResult &result)
{
    SessionPace &pace = paceOf(session);
    const Instant now = steadyNow();
    if (result.isGone)
        return;
    if (!result.sessionState.isEmpty()) {
        pace.heldNoted = true;
        if (result.sessionState == "reconnecting"_L1 && !pace.probing)
            probe(session);
        return;
    }
    pace.readyAt = now + result.allWait;
    if (result.again)
        pace.wanted = true;
    if (result.lowHeldBack && !hadLowSlot) {
        if (pace.lowPauseUntil > now) {
            lookAt(session, pace.lowPauseUntil);
        } else if (m_parts.writer.isDiskTight()) {
            lookAt(session, now + kSafetyPoll);
        } else {
            pace.onlyLow = !pace.wanted;
            pace.wanted = true;
        }
    }
    if (result.wait)
        lookAt(session, now + *result.wait);
    if (result.nextUpkeep)
        m_upkeep->dueAt(*result.nextUpkeep);
}

void OutboxService::Private::post(const SendingPtr &sending)
{
    sending->isPosted = true;
    const Claimed &claim = sending->claim;
    const std::shared_ptr<const Session> session =
        m_parts.sessions.snapshot()->session(claim.session);
    Gateway *gateway = session ? m_parts.gateways.find(session->gateway) : nullptr;
    const Result<MessageContent> content =
        MessageContent::fromJson(QJsonDocument::fromJson(claim.payload).object());
    if (!gateway || !content) {
        SendOutcome outcome;
        outcome.kind = gateway ? SendOutcome::Kind::Rejected : SendOutcome::Kind::NotSent;
        outcome.breakerCounts = false;
        outcome.error = gateway ? content.error().message : u"the session has no gateway"_s;
        return answered(sending, outcome);
    }
    // A slow commit may let go at once what was claimed at a distance.
    const Millis early = gcra::wait(claim.cells.ofWorkspace, workspaceTat(claim), pacedNow());
    if (early > Millis(0)) {
        after(early, [this, sending] { post(sending); });
        return;
    }
    leave(sending, *session, *gateway, *content);
}

Instant &OutboxService::Private::workspaceTat(const Claimed &claim)
{
    return m_workspaceTats.try_emplace(claim.workspace, claim.workspaceTat).first->second;
}

void OutboxService::Private::leave(const SendingPtr &sending, const Session &session,
                                   Gateway &gateway, const MessageContent &content)
{
    const Claimed &claim = sending->claim;
    Instant &tat = workspaceTat(claim);
    const Instant now = pacedNow();
    tat = gcra::charged(claim.cells.ofWorkspace, tat, now);
    sending->departure = Departure{now, tat};
    sending->limit = after(kAnswerMax, [this, sending] {
        SendOutcome outcome;
        outcome.error = u"the gateway's client gave no answer"_s;
        answered(sending, outcome);
    });
    gateway.send(session, outboundOf(claim, content, gateway.abilities()),
                 [self = weak_from_this(), sending](const SendOutcome &outcome) {
                     const auto alive = self.lock();
                     if (!alive)
                         return;
                     alive->m_parts.loop.post([self, sending, outcome] {
                         if (const auto here = self.lock(); here && !here->m_ended)
                             here->answered(sending, outcome);
                     });
                 });
}

void OutboxService::Private::answered(const SendingPtr &sending, const SendOutcome &outcome)
{
    if (std::exchange(sending->isAnswered, true))
        return;
    m_parts.loop.cancel(sending->limit);
    crashPoint("after-post");
    if (m_parts.meter)
        m_parts.meter->sendEnded(sending->claim.session.value, wordOf(outcome.kind));
    SessionPace &pace = paceOf(sending->claim.session);
    record(sending, std::make_shared<const OutcomeReport>(judge(pace, *sending, outcome)));
}

OutcomeReport OutboxService::Private::judge(SessionPace &pace, const Sending &sending,
                                            const SendOutcome &outcome)
{
    const Claimed &claim = sending.claim;
    const bool changed = pace.judge(outcome, steadyNow());
    OutcomeReport report;
    report.claim = claim;
    report.outcome = outcome;
    report.departure = sending.departure;
    report.retryIn = retryDelay(m_parts.random, claim.lane, claim.delayBefore,
                                outcome.retryAfter.value_or(Millis(0)));
    if (changed)
        report.breaker = BreakerRecord{pace.breaker.word(), pace.breaker.until() + m_wallOffset,
                                       pace.breaker.openFor(), pace.heldUntil + m_wallOffset};
    return report;
}

// The outcome of a send must not be lost while the process lives: it is offered until it is stored.
void OutboxService::Private::record(const SendingPtr &sending,
                                    const std::shared_ptr<const OutcomeReport> &report)
{
    const auto later = [this, sending, report] {
        after(kTryAgain, [this, sending, report] { record(sending, report); });
    };
    const bool taken = m_parts.writer.ask<MessageState>(
        Writer::Priority::Outcome, [report](WriteTx &tx) { return recordOutcome(tx, *report); },
        m_parts.loop,
        [self = weak_from_this(), sending, report, later](const Result<MessageState> &state) {
            const auto alive = self.lock();
            if (!alive || alive->m_ended)
                return;
            if (state)
                return alive->recorded(sending, *report, *state);
            qCWarning(logOutbox).noquote() << "outcome not stored:" << state.error().message;
            later();
        });
    if (!taken)
        later();
}

void OutboxService::Private::recorded(const SendingPtr &sending, const OutcomeReport &report,
                                      MessageState state)
{
    const SessionId session = report.claim.session;
    SessionPace &pace = paceOf(session);
    pace.busy = false;
    pace.wanted = true;
    freeSlot(sending->holdsLowSlot);
    if (m_ended)
        return;
    if (state == MessageState::Unknown)
        m_reconciler->add(
            {report.claim.id, session, report.claim.conversation, m_parts.clock.now()});
    const bool down = report.outcome.kind == SendOutcome::Kind::SessionDown;
    if (down && !pace.probing)
        probe(session);
    if ((down || report.breaker || report.outcome.learnedCount) && m_parts.sessionChanged)
        m_parts.sessionChanged(session);
    consider(session);
    dispatch();
}

// ---- around it

// A session that we found down is asked after until it is up again; a status webhook is quicker.
void OutboxService::Private::probe(SessionId session)
{
    SessionPace &pace = paceOf(session);
    pace.probing = std::min(pace.probing.value_or(kProbeFirst / 2) * 2, kProbeMax);
    after(*pace.probing, [this, session] {
        const std::shared_ptr<const Session> known = m_parts.sessions.snapshot()->session(session);
        Gateway *gateway = known ? m_parts.gateways.find(known->gateway) : nullptr;
        if (!gateway || !paceOf(session).probing)
            return;
        gateway->status(*known, [self = weak_from_this(), session](Result<SessionReport> report) {
            const auto alive = self.lock();
            if (!alive)
                return;
            alive->m_parts.loop.post([self, session, report = std::move(report)] {
                if (const auto here = self.lock(); here && !here->m_ended)
                    here->probed(session, report);
            });
        });
    });
}

void OutboxService::Private::probed(SessionId session, const Result<SessionReport> &report)
{
    if (!paceOf(session).probing)
        return;
    if (!report || report->state != SessionState::Connected)
        return probe(session);
    paceOf(session).probing.reset();
    const bool taken = m_parts.writer.submit(
        Writer::Priority::Urgent,
        [session](WriteTx &tx) -> Result<> {
            tx.use("outbox.session_up").bind(session, tx.now()).run();
            return {};
        },
        m_parts.loop,
        [self = weak_from_this(), session](const Result<> &) {
            const auto alive = self.lock();
            if (!alive || alive->m_ended)
                return;
            if (alive->m_parts.sessionChanged)
                alive->m_parts.sessionChanged(session);
            alive->wake(session);
        });
    if (!taken)
        probe(session);
}

OutboxService::OutboxService(Parts parts)
    : d(std::make_shared<Private>(std::move(parts)))
{}

OutboxService::~OutboxService()
{
    d->end();
}

void OutboxService::start()
{
    d->start();
}

void OutboxService::stop(Millis grace, Task stopped)
{
    d->stop(grace, std::move(stopped));
}

void OutboxService::wake(SessionId session)
{
    d->wake(session);
}

} // namespace flotilla
