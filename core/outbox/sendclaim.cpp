#include "core/outbox/sendclaim.h"

#include "core/model/inbound.h"
#include "core/outbox/recipienttime.h"
#include "core/store/eventstore.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLooksMax = 32;
constexpr int kUpkeepMax = 200;
constexpr int kLowPercent = 70;
constexpr int kMediumPercent = 90;

struct Pace
{
    WorkspaceId workspace;
    QString state;
    Rate session, medium, low, pair, ofWorkspace;
    Instant tat, tatMedium, tatLow, tatWorkspace;
    int dailyCap = 0;
    std::optional<Instant> warmUpFrom;
    std::optional<int> quietFrom, quietTo;
    qint64 sentDay = 0;
    int sentToday = 0;
    QString zone;
};

Rate rateAt(const Query &q, int column)
{
    return Rate::of(q.integer(column), Millis(q.integer(column + 1)), q.integer(column + 2));
}

std::optional<Pace> paceOf(WriteTx &tx, const ClaimRequest &request)
{
    Query q = tx.use("outbox.pace");
    q.bind(request.session);
    if (!q.next())
        return std::nullopt;
    Pace pace;
    pace.workspace = q.id<WorkspaceId>(0);
    pace.state = q.text(1);
    pace.session = rateAt(q, 2)
                       .andAtMost(Rate::of(q.integer(17), Millis(q.integer(18)), 1))
                       .slowedBy(request.slow);
    pace.medium = pace.session.share(kMediumPercent);
    pace.low = pace.session.share(kLowPercent);
    pace.pair = rateAt(q, 5);
    pace.dailyCap = static_cast<int>(q.integer(8));
    pace.warmUpFrom = q.maybeInstant(9);
    if (!q.isNull(10) && !q.isNull(11)) {
        pace.quietFrom = static_cast<int>(q.integer(10));
        pace.quietTo = static_cast<int>(q.integer(11));
    }
    pace.tat = q.instant(12);
    pace.tatMedium = q.instant(13);
    pace.tatLow = q.instant(14);
    pace.sentDay = q.integer(15);
    pace.sentToday = static_cast<int>(q.integer(16));
    pace.ofWorkspace = rateAt(q, 19);
    pace.tatWorkspace = q.instant(22);
    pace.zone = q.text(23);
    // Room for short gaps among the long ones; the mean stays below the lane's part.
    pace.low.burst += q.flag(24) ? 1 : 0;
    return pace;
}

struct Line
{
    ConversationId conversation;
    MessageId head;
    Instant due;
};

struct Head
{
    MessageState state = MessageState::Queued;
    Purpose purpose = Purpose::Reply;
    Delivery delivery = Delivery::AtMostOnce;
    int attempts = 0;
    qint64 fence = 0;
    Instant expiresAt;
    QByteArray payload;
    QString clientId;
    TraceId trace;
    Instant nextAt;
    QString chatKey;
    Instant pairTat;
};

void expire(WriteTx &tx, OutboxRow &row)
{
    OutboxLines::moveTo(tx, row, MessageState::Expired, u"it waited longer than its time"_s);
    LedgerStore::note(tx, row.workspace, row.trace, "expired", "message", row.id.value);
}

class Claim
{
public:
    Claim(WriteTx &tx, const ClaimRequest &request, Pace pace)
        : m_tx(tx)
        , m_request(request)
        , m_pace(std::move(pace))
        , m_day(localTime(m_pace.zone, tx.now()).day)
    {
        if (m_pace.sentDay != m_day)
            m_pace.sentToday = 0;
        mendCells();
        m_result.allWait =
            std::max(gcra::wait(m_pace.session, m_pace.tat, request.pacedNow),
                     gcra::wait(m_pace.ofWorkspace, m_pace.tatWorkspace, request.pacedNow));
    }

    ClaimResult run()
    {
        if (m_pace.state != "connected"_L1)
            return closed();
        for (const Lane lane : {Lane::High, Lane::Medium, Lane::Low}) {
            if (!tryLane(lane))
                break;
        }
        return std::move(m_result);
    }

private:
    enum class Look { Claimed, Moved };

    void mendCells();
    ClaimResult closed();
    bool tryLane(Lane lane);
    Millis laneWait(Lane lane) const;
    Millis capWait(Lane lane) const;
    std::optional<Line> nextLine(Lane lane);
    std::optional<Head> headOf(const Line &line);
    Look look(Lane lane, const Line &line);
    Millis quietWait(Lane lane, const Line &line, const Head &head);
    bool hasOptedOut(const Line &line);
    void postpone(Lane lane, const Line &line, Millis by);
    void take(Lane lane, const Line &line, const Head &head);
    void charge(Lane lane, const Line &line, const Head &head);
    void note(Millis wait)
    {
        m_result.wait = std::min(m_result.wait.value_or(wait), std::max(wait, Millis(1)));
    }

    WriteTx &m_tx;
    const ClaimRequest &m_request;
    Pace m_pace;
    qint64 m_day;
    int m_looks = 0;
    ClaimResult m_result;
};

// After a start with a wall clock that went back.
void Claim::mendCells()
{
    const Instant now = m_request.pacedNow;
    const auto mend = [now](const Rate &rate, Instant &tat) {
        return std::exchange(tat, gcra::mended(rate, tat, now)) != tat;
    };
    const bool all = mend(m_pace.session, m_pace.tat);
    const bool medium = mend(m_pace.medium, m_pace.tatMedium);
    const bool low = mend(m_pace.low, m_pace.tatLow);
    if (all || medium || low)
        m_tx.use("outbox.charge_session")
            .bind(m_request.session, m_pace.tat, m_pace.tatMedium, m_pace.tatLow, m_day,
                  m_pace.sentToday)
            .run();
    if (mend(m_pace.ofWorkspace, m_pace.tatWorkspace))
        m_tx.use("outbox.charge_workspace").bind(m_pace.workspace, m_pace.tatWorkspace).run();
}

ClaimResult Claim::closed()
{
    m_result.sessionState = m_pace.state;
    const std::optional<Line> line = m_request.noteHeld ? nextLine(Lane::High) : std::nullopt;
    if (line) {
        if (const std::optional<OutboxRow> row = OutboxLines::row(m_tx, line->head))
            LedgerStore::note(m_tx, row->workspace, row->trace, "held", "message", row->id.value,
                              u"the session is %1"_s.arg(m_pace.state));
    }
    return std::move(m_result);
}

Millis Claim::capWait(Lane lane) const
{
    // Replies go on: nobody's number was ever blocked for answering.
    if (lane == Lane::High)
        return Millis(0);
    std::optional<qint64> daysWarm;
    if (m_pace.warmUpFrom)
        daysWarm = m_day - localTime(m_pace.zone, *m_pace.warmUpFrom).day;
    const std::optional<int> limit = dailyLimit(m_pace.dailyCap, daysWarm);
    if (!limit || m_pace.sentToday < *limit)
        return Millis(0);
    return std::chrono::minutes(24 * 60 - localTime(m_pace.zone, m_tx.now()).minute);
}

Millis Claim::laneWait(Lane lane) const
{
    Millis wait = m_result.allWait;
    if (lane != Lane::High)
        wait = std::max(wait, gcra::wait(m_pace.medium, m_pace.tatMedium, m_request.pacedNow));
    if (lane == Lane::Low)
        wait = std::max(wait, gcra::wait(m_pace.low, m_pace.tatLow, m_request.pacedNow));
    return std::max(wait, capWait(lane));
}

std::optional<Line> Claim::nextLine(Lane lane)
{
    Query q = m_tx.use("outbox.next_line");
    q.bind(m_request.session, lane);
    if (!q.next())
        return std::nullopt;
    return Line{q.id<ConversationId>(0), q.id<MessageId>(1), q.instant(2)};
}

// False when no lower lane may be looked at either.
bool Claim::tryLane(Lane lane)
{
    for (std::optional<Line> line = nextLine(lane); line; line = nextLine(lane)) {
        if (line->due > m_tx.now()) {
            note(line->due - m_tx.now());
            return true;
        }
        if (lane == Lane::Low && !m_request.lowAllowed) {
            m_result.lowHeldBack = true;
            return false;
        }
        // Cells are nested: what stops this lane stops the lower ones, which must not overtake it.
        if (const Millis wait = laneWait(lane); wait > Millis(0)) {
            note(wait);
            return false;
        }
        if (++m_looks > kLooksMax) {
            m_result.again = true;
            return false;
        }
        if (look(lane, *line) == Look::Claimed || m_tx.db().error())
            return false;
    }
    return true;
}

std::optional<Head> Claim::headOf(const Line &line)
{
    Query q = m_tx.use("outbox.head");
    q.bind(line.head);
    if (!q.next())
        return std::nullopt;
    Head head;
    if (!fromWord(q.text(0), head.state) || !fromWord(q.text(1), head.purpose) ||
        !fromWord(q.text(2), head.delivery))
        return std::nullopt;
    head.attempts = static_cast<int>(q.integer(3));
    head.fence = q.integer(4);
    head.expiresAt = q.instant(5);
    head.payload = q.blob(6);
    head.clientId = q.text(7);
    head.trace = q.id<TraceId>(8);
    head.nextAt = q.instant(9);
    head.chatKey = q.text(10);
    head.pairTat = q.instant(11);
    return head;
}

Millis Claim::quietWait(Lane lane, const Line &line, const Head &head)
{
    const bool applies =
        lane == Lane::Low || (lane == Lane::Medium && head.purpose == Purpose::Notification);
    if (!applies || !m_pace.quietFrom)
        return Millis(0);
    QString contactZone;
    {
        Query q = m_tx.use("outbox.contact_zone");
        q.bind(line.conversation);
        if (q.next())
            contactZone = q.text(0);
    }
    const QByteArray digits = ChatAddress::fromText(head.chatKey.toUtf8()).phoneDigits();
    const LocalTime local =
        localTime(zoneOfRecipient(contactZone, digits, m_pace.zone), m_tx.now());
    return quietFor(*m_pace.quietFrom, *m_pace.quietTo, local.minute);
}

// Also after it was taken up: an attempt may have failed meanwhile, or its time come.
bool Claim::hasOptedOut(const Line &line)
{
    Query q = m_tx.use("outbox.has_opted_out");
    return q.bind(line.conversation).next();
}

void Claim::postpone(Lane lane, const Line &line, Millis by)
{
    m_tx.use("outbox.postpone_line")
        .bind(m_request.session, lane, line.conversation, m_tx.now() + std::max(by, Millis(1)))
        .run();
}

Claim::Look Claim::look(Lane lane, const Line &line)
{
    const std::optional<Head> head = headOf(line);
    if (!head || !isWaiting(head->state) || head->state == MessageState::Scheduled) {
        // The row left its line by another way, e.g. a restored copy: go on with the next.
        OutboxLines::repair(m_tx, m_request.session, lane, line.conversation);
        return Look::Moved;
    }
    if (head->expiresAt <= m_tx.now() || head->chatKey.isEmpty()) {
        std::optional<OutboxRow> row = OutboxLines::row(m_tx, line.head);
        if (row && head->chatKey.isEmpty())
            OutboxLines::moveTo(m_tx, *row, MessageState::Rejected, u"the chat is gone"_s);
        else if (row)
            expire(m_tx, *row);
        return Look::Moved;
    }
    if (head->purpose == Purpose::Broadcast && hasOptedOut(line)) {
        if (std::optional<OutboxRow> row = OutboxLines::row(m_tx, line.head))
            OutboxLines::moveTo(m_tx, *row, MessageState::Cancelled, u"The contact opted out"_s);
        return Look::Moved;
    }
    if (head->state == MessageState::RetryWait && !m_request.retryAllowed) {
        postpone(lane, line, Millis(1'000));
        return Look::Moved;
    }
    if (const Millis quiet = quietWait(lane, line, *head); quiet > Millis(0)) {
        postpone(lane, line, quiet);
        return Look::Moved;
    }
    if (const Millis pair = gcra::wait(m_pace.pair, head->pairTat, m_request.pacedNow);
        pair > Millis(0)) {
        const Instant mended = gcra::mended(m_pace.pair, head->pairTat, m_request.pacedNow);
        if (mended != head->pairTat)
            m_tx.use("outbox.mend_chat").bind(line.conversation, mended).run();
        postpone(lane, line, pair);
        return Look::Moved;
    }
    take(lane, line, *head);
    return Look::Claimed;
}

void Claim::charge(Lane lane, const Line &line, const Head &head)
{
    const Instant now = m_request.pacedNow;
    const bool bulk = lane == Lane::Low;
    const bool notHigh = lane != Lane::High;
    const Instant tat = gcra::charged(m_pace.session, m_pace.tat, now);
    m_tx.use("outbox.charge_session")
        .bind(m_request.session, tat,
              notHigh ? gcra::charged(m_pace.medium, m_pace.tatMedium, now) : m_pace.tatMedium,
              bulk ? gcra::charged(m_pace.low, m_pace.tatLow, now) : m_pace.tatLow, m_day,
              m_pace.sentToday + 1)
        .run();
    m_result.allWait = gcra::wait(m_pace.session, tat, now);
    m_tx.use("outbox.charge_chat")
        .bind(line.conversation, gcra::charged(m_pace.pair, head.pairTat, now), m_tx.now())
        .run();
    if (m_pace.ofWorkspace.isLimited())
        m_tx.use("outbox.charge_workspace")
            .bind(m_pace.workspace, gcra::charged(m_pace.ofWorkspace, m_pace.tatWorkspace, now))
            .run();
}

void Claim::take(Lane lane, const Line &line, const Head &head)
{
    Claimed claimed;
    claimed.id = line.head;
    claimed.workspace = m_pace.workspace;
    claimed.session = m_request.session;
    claimed.conversation = line.conversation;
    claimed.lane = lane;
    claimed.purpose = head.purpose;
    claimed.delivery = head.delivery;
    claimed.attempt = head.attempts + 1;
    claimed.fence = head.fence + 1;
    claimed.isRetry = head.state == MessageState::RetryWait;
    claimed.clientId = head.clientId;
    claimed.chatKey = head.chatKey;
    claimed.payload = head.payload;
    claimed.lowInterval = m_pace.low.interval;
    claimed.cells.session = m_pace.session;
    if (lane != Lane::High)
        claimed.cells.medium = m_pace.medium;
    if (lane == Lane::Low)
        claimed.cells.low = m_pace.low;
    claimed.cells.chat = m_pace.pair;
    claimed.cells.ofWorkspace = m_pace.ofWorkspace;
    claimed.workspaceTat = m_pace.tatWorkspace;
    if (claimed.isRetry) {
        Query q = m_tx.use("outbox.last_attempt_ended");
        q.bind(line.head);
        if (q.next())
            claimed.delayBefore = std::max(Millis(0), head.nextAt - q.instant(0));
    }
    std::optional<QString> callerId;
    if (m_request.callerIds)
        callerId = head.clientId;
    m_tx.use("outbox.begin_attempt").bind(line.head, callerId).run();
    m_tx.use("outbox.insert_attempt")
        .bind(line.head, claimed.attempt, m_pace.workspace, m_tx.epoch(), m_tx.now())
        .run();
    m_tx.use("outbox.hold_line").bind(m_request.session, lane, line.conversation).run();
    charge(lane, line, head);
    m_result.claimed = std::move(claimed);
}

std::optional<Instant> earliest(WriteTx &tx)
{
    std::optional<Instant> at;
    for (const char *name : {"outbox.next_scheduled", "outbox.next_expiry"}) {
        Query q = tx.use(name);
        if (q.next() && !q.isNull(0))
            at = std::min(at.value_or(q.instant(0)), q.instant(0));
    }
    return at;
}

std::vector<MessageId> dueBy(WriteTx &tx, const char *name)
{
    std::vector<MessageId> ids;
    Query q = tx.use(name);
    q.bind(tx.now(), kUpkeepMax);
    while (q.next())
        ids.push_back(q.id<MessageId>(0));
    return ids;
}

} // namespace

Result<ClaimResult> claimNext(WriteTx &tx, const ClaimRequest &request)
{
    std::optional<Pace> pace = paceOf(tx, request);
    if (!pace) {
        ClaimResult gone;
        gone.isGone = true;
        return orError(tx, std::move(gone));
    }
    ClaimResult result = Claim(tx, request, std::move(*pace)).run();
    if (!result.claimed)
        result.nextUpkeep = earliest(tx);
    return orError(tx, std::move(result));
}

Result<UpkeepResult> keepUp(WriteTx &tx)
{
    UpkeepResult result;
    const std::vector<MessageId> scheduled = dueBy(tx, "outbox.due_scheduled");
    for (const MessageId id : scheduled) {
        if (std::optional<OutboxRow> row = OutboxLines::row(tx, id))
            OutboxLines::moveTo(tx, *row, MessageState::Queued);
    }
    const std::vector<MessageId> old = dueBy(tx, "outbox.due_expiry");
    for (const MessageId id : old) {
        if (std::optional<OutboxRow> row = OutboxLines::row(tx, id))
            expire(tx, *row);
    }
    result.again = scheduled.size() == kUpkeepMax || old.size() == kUpkeepMax;
    result.next = earliest(tx);
    Query q = tx.use("outbox.sessions_with_lines");
    while (q.next())
        result.sessions.push_back(q.id<SessionId>(0));
    return orError(tx, std::move(result));
}

} // namespace flotilla
