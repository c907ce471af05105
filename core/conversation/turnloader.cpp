#include "core/conversation/turnloader.h"

#include "core/base/fault.h"
#include "core/store/outboxstore.h"
#include "core/store/profilestore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kJoinedMax = 50;

// Why a turn cannot be decided.
struct Refusal
{
    const char *reason;
    Error error;
    bool isPermanent;
};

HeldTurn failed(HeldTurn held, Refusal refusal)
{
    held.failure = std::move(refusal.error);
    held.reason = refusal.reason;
    held.isPermanent = refusal.isPermanent;
    return held;
}

Refusal unread(const Connection &db)
{
    return {"read_failed", *db.error(), false};
}

// What was looked for and not found: gone for good only if the reading itself went well.
Refusal missing(const Connection &db, const char *reason, const QString &message,
                const QString &detail = {})
{
    if (db.error())
        return unread(db);
    return {reason, {ErrorCode::NotFound, message, {}, detail}, true};
}

// The result that came for the run's wait while a person had the conversation.
QJsonObject missedResult(Connection &db, const TakenMailbox &box, const HeadEvent &head)
{
    auto query = db.use("conversation.last_result");
    query.bind(box.id, head.seq);
    return query.next() ? QJsonDocument::fromJson(query.blob(0)).object() : QJsonObject();
}

bool asksForBroadcasts(const FlowBoard::Versions &live)
{
    for (const auto &version : live) {
        for (const Trigger &trigger : version->flow().triggers) {
            if (trigger.kind == Trigger::Kind::BroadcastReply)
                return true;
        }
    }
    return false;
}

// The run that the conversation is in, with all that it may come to.
std::optional<Refusal> loadRun(const ConversationService::Parts &parts, Connection &db,
                               TurnInput &input)
{
    const TakenMailbox &box = input.box;
    auto run = RunStore::find(db, box.workspace, box.run);
    if (!run) {
        if (db.error())
            return unread(db);
        if (run.error().code == ErrorCode::NotFound)
            return std::nullopt;
        return Refusal{"run_unreadable", run.error(), true};
    }
    input.run = std::move(*run);
    input.run->conversation = box.id;
    const FlowId flow = input.run->flow;
    input.version = parts.flows.version(db, box.workspace, flow, input.run->version);
    if (!input.version)
        return missing(db, "flow_version_missing", u"The run's flow version is gone"_s);
    for (const auto &[name, pin] : input.run->state.pins) {
        auto called = parts.flows.version(db, box.workspace, pin.flow, pin.version);
        if (!called)
            return missing(db, "flow_version_missing", u"A flow that the run calls is gone"_s,
                           name);
        input.subflows.insert({name, std::move(called)});
    }
    for (FlowMove &move : input.board->movesAfter(flow, input.run->lastMove)) {
        auto target = parts.flows.version(db, box.workspace, flow, move.version);
        if (!target)
            return missing(db, "flow_version_missing",
                           u"The version that the run is to move to is gone"_s);
        input.moves.emplace_back(std::move(move), std::move(target));
    }
    if (box.owner != Owner::Bot && input.run->state.phase == RunState::Phase::WaitingActivity)
        input.missedResult = missedResult(db, box, input.head);
    return std::nullopt;
}

} // namespace

HeldTurn loadTurn(const ConversationService::Parts &parts, const TakenMailbox &box)
{
    HeldTurn held;
    held.turn.box = box;
    held.turn.head.id = box.head;
    Connection &db = parts.readers.reader();

    TurnInput input;
    input.box = box;
    input.now = parts.clock.now();
    if (auto head = MailboxStore::head(db, box))
        input.head = std::move(*head);
    else
        return failed(std::move(held), missing(db, "event_missing", u"The event is gone"_s));
    held.turn.head = input.head;
    const bool isSuspect = input.head.deaths > 0;
    const Handling::Mark mark(parts.handling, Handling::Place::Deciding, input.head.id, isSuspect);
    crashPoint("step");

    const auto directory = parts.sessions.snapshot();
    input.session = directory->session(box.session);
    if (!input.session)
        return failed(
            std::move(held),
            {"session_missing", {ErrorCode::NotFound, u"The session is gone"_s, {}, {}}, true});
    // Nothing is joined to a suspect: it would be blamed for what is in the other.
    if (input.session->debounce > Millis(0) && input.head.kind == "message" && !isSuspect)
        input.following = MailboxStore::following(db, box, input.head.seq, kJoinedMax);

    input.board = parts.flows.board(db, box.workspace);
    input.live = input.board->versionsFor(box.id);
    if (box.run.isValid()) {
        if (std::optional<Refusal> refusal = loadRun(parts, db, input))
            return failed(std::move(held), std::move(*refusal));
    }
    input.answersBroadcast = input.head.kind == "message" && asksForBroadcasts(input.live) &&
                             OutboxStore::lastIsBroadcast(db, box.id);
    input.isUnheard = input.run && input.run->lane == Lane::Low && input.head.kind == "message" &&
                      OutboxStore::isUnheard(db, box.id, input.run->trace);
    const auto contact = ProfileStore::find(db, box.workspace, box.contact);
    if (contact)
        input.contact = contact->toJson();
    const auto workspace = directory->workspaces.value(box.workspace);
    input.zone = contact && !contact->zone.isEmpty() ? contact->zone
                 : workspace                         ? workspace->zone
                                                     : u"UTC"_s;
    if (const Gateway *gateway = parts.gateways.find(input.session->gateway)) {
        input.channel.nativeButtons = gateway->abilities().nativeButtons;
        input.channel.nativeLists = gateway->abilities().nativeLists;
        input.channel.templates = gateway->abilities().templates;
        input.channel.textLimit = gateway->abilities().textLimit;
    }
    if (db.error())
        return failed(std::move(held), unread(db));
    held.turn = decideTurn(input);
    return held;
}

} // namespace flotilla
