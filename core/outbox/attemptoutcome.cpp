#include "core/outbox/attemptoutcome.h"

#include "core/base/fault.h"
#include "core/store/deliveryevidence.h"
#include "core/store/eventstore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

QLatin1StringView wordOf(SendOutcome::Kind kind)
{
    switch (kind) {
    case SendOutcome::Kind::Sent:
        return "sent"_L1;
    case SendOutcome::Kind::NotSent:
        return "not_sent"_L1;
    case SendOutcome::Kind::Rejected:
        return "rejected"_L1;
    case SendOutcome::Kind::SessionDown:
        return "session_down"_L1;
    case SendOutcome::Kind::Unknown:
        return "unknown"_L1;
    }
    Q_UNREACHABLE();
}

namespace {

void moveRow(WriteTx &tx, OutboxRow &row, const OutcomeReport &report)
{
    const SendOutcome &outcome = report.outcome;
    switch (outcome.kind) {
    case SendOutcome::Kind::Sent:
        OutboxLines::moveTo(tx, row, MessageState::Sent);
        return;
    case SendOutcome::Kind::NotSent:
        OutboxLines::moveTo(tx, row, MessageState::RetryWait, outcome.error,
                            tx.now() + report.retryIn);
        return;
    case SendOutcome::Kind::Rejected:
        OutboxLines::moveTo(tx, row, MessageState::Rejected, outcome.error);
        return;
    case SendOutcome::Kind::SessionDown:
        OutboxLines::moveTo(tx, row, MessageState::Queued, outcome.error);
        return;
    case SendOutcome::Kind::Unknown:
        OutboxLines::moveTo(tx, row,
                            mutant("retry-unknown") ? MessageState::Queued : MessageState::Unknown,
                            outcome.error.isEmpty() ? u"no answer"_s : outcome.error);
        return;
    }
}

void recordSession(WriteTx &tx, const OutcomeReport &report, TraceId trace)
{
    const SendOutcome &outcome = report.outcome;
    const SessionId session = report.claim.session;
    if (report.breaker)
        tx.use("outbox.keep_breaker")
            .bind(session, QString(report.breaker->word), report.breaker->until,
                  report.breaker->openFor.count(), report.breaker->heldUntil)
            .run();
    if (outcome.learnedCount && *outcome.learnedCount > 0 && outcome.learnedPer.count() > 0)
        tx.use("outbox.learn_rate")
            .bind(session, *outcome.learnedCount, outcome.learnedPer.count())
            .run();
    if (outcome.kind == SendOutcome::Kind::SessionDown) {
        tx.use("outbox.session_down").bind(session, tx.now(), outcome.error.left(500)).run();
        if (tx.db().changes() > 0)
            LedgerStore::note(tx, report.claim.workspace, trace, "held", "session", session.value,
                              outcome.error.left(500));
    }
}

// Charges the cells from the moment of the departure. Exact for session and chat, which have one
// send at a time; the workspace's cell is kept by whoever let its sends go.
void recordDeparture(WriteTx &tx, const Claimed &claim, const Departure &departure)
{
    const auto after = [&departure](const Rate &rate) {
        return rate.isLimited() ? departure.at + rate.interval : Instant();
    };
    const Claimed::Cells &cells = claim.cells;
    if (cells.session.isLimited())
        tx.use("outbox.session_departure")
            .bind(claim.session, after(cells.session), after(cells.medium), after(cells.low))
            .run();
    if (cells.chat.isLimited())
        tx.use("outbox.chat_departure").bind(claim.conversation, after(cells.chat)).run();
    if (cells.ofWorkspace.isLimited())
        tx.use("outbox.workspace_departure").bind(claim.workspace, departure.workspaceTat).run();
}

} // namespace

Result<MessageState> recordOutcome(WriteTx &tx, const OutcomeReport &report)
{
    const SendOutcome &outcome = report.outcome;
    std::optional<int> status;
    if (outcome.httpStatus > 0)
        status = outcome.httpStatus;
    tx.use("outbox.end_attempt")
        .bind(report.claim.id, report.claim.attempt, tx.now(), wordOf(outcome.kind), status,
              outcome.error.left(500))
        .run();
    if (report.departure)
        recordDeparture(tx, report.claim, *report.departure);
    std::optional<OutboxRow> row = OutboxLines::row(tx, report.claim.id);
    if (!row) {
        if (tx.db().error())
            return tl::unexpected<Error>(*tx.db().error());
        return MessageState::Cancelled; // purged meanwhile
    }
    // An answer counts for its own attempt only. Evidence may have been quicker than the answer,
    // and a failed commit may have put the message in doubt before it: both keep the fence.
    const bool isCurrent = row->fence == report.claim.fence;
    const bool isOpen = row->state == MessageState::Sending || row->state == MessageState::Unknown;
    if ((isCurrent && isOpen) || mutant("no-fence"))
        moveRow(tx, *row, report);
    if (outcome.kind == SendOutcome::Kind::Sent) {
        if (!outcome.gatewayId.isEmpty())
            tx.use("outbox.set_gateway_id")
                .bind(row->id, QString::fromLatin1(outcome.gatewayId))
                .run();
        DeliveryEvidence::link(tx, *row, QString::fromLatin1(outcome.whatsappId));
    }
    DeliveryEvidence::resolveEchoes(tx, {row->workspace, row->session, row->conversation},
                                    row->contentHash);
    recordSession(tx, report, row->trace);
    if (tx.db().error())
        return tl::unexpected<Error>(*tx.db().error());
    // What the echo settled meanwhile.
    const std::optional<OutboxRow> now = OutboxLines::row(tx, report.claim.id);
    return now ? now->state : row->state;
}

} // namespace flotilla
