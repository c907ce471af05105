#include "core/conversation/turnloader.h"

#include "core/base/fault.h"
#include "core/store/outboxstore.h"
#include "core/store/profilestore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kJoinedMax = 50;

HeldTurn failed(HeldTurn held, const char *reason, Error error, bool isPermanent)
{
    held.failure = std::move(error);
    held.reason = reason;
    held.isPermanent = isPermanent;
    return held;
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
    else if (db.error())
        return failed(std::move(held), "read_failed", *db.error(), false);
    else
        return failed(std::move(held), "event_missing",
                      {ErrorCode::Internal, u"The event is gone"_s, {}, {}}, true);
    held.turn.head = input.head;
    const bool isSuspect = input.head.deaths > 0;
    const Handling::Mark mark(parts.handling, Handling::Place::Deciding, input.head.id, isSuspect);
    crashPoint("step");

    const auto directory = parts.sessions.snapshot();
    input.session = directory->session(box.session);
    if (!input.session)
        return failed(std::move(held), "session_missing",
                      {ErrorCode::NotFound, u"The session is gone"_s, {}, {}}, true);
    // Nothing is joined to a suspect: it would be blamed for what is in the other.
    if (input.session->debounce > Millis(0) && input.head.kind == "message" && !isSuspect)
        input.following = MailboxStore::following(db, box, input.head.seq, kJoinedMax);

    input.board = parts.flows.board(db, box.workspace);
    input.live = input.board->versionsFor(box.id);
    if (box.run.isValid()) {
        auto run = RunStore::find(db, box.workspace, box.run);
        if (run) {
            input.run = std::move(*run);
            input.run->conversation = box.id;
            input.version = parts.flows.version(parts.readers, box.workspace, input.run->flow,
                                                input.run->version);
            if (!input.version)
                return failed(std::move(held), "flow_version_missing",
                              {ErrorCode::NotFound, u"The run's flow version is gone"_s, {}, {}},
                              true);
            for (const auto &[name, pin] : input.run->state.pins) {
                auto called =
                    parts.flows.version(parts.readers, box.workspace, pin.flow, pin.version);
                if (!called)
                    return failed(
                        std::move(held), "flow_version_missing",
                        {ErrorCode::NotFound, u"A flow that the run calls is gone"_s, {}, name},
                        true);
                input.subflows.insert({name, std::move(called)});
            }
            for (FlowMove &move : input.board->movesAfter(input.run->flow, input.run->lastMove)) {
                auto target = parts.flows.version(db, box.workspace, input.run->flow, move.version);
                if (!target)
                    return failed(std::move(held), "flow_version_missing",
                                  {ErrorCode::NotFound,
                                   u"The version that the run is to move to is gone"_s,
                                   {},
                                   {}},
                                  true);
                input.moves.emplace_back(std::move(move), std::move(target));
            }
            if (box.owner != Owner::Bot &&
                input.run->state.phase == RunState::Phase::WaitingActivity)
                input.missedResult = missedResult(db, box, input.head);
        } else if (run.error().code != ErrorCode::NotFound || db.error()) {
            return failed(std::move(held), "run_unreadable", run.error(), !db.error());
        }
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
        return failed(std::move(held), "read_failed", *db.error(), false);
    held.turn = decideTurn(input);
    return held;
}

} // namespace flotilla
