#include "core/api/form.h"
#include "core/api/routedescription.h"
#include "core/conversation/ownerrequests.h"
#include "core/conversation/reception.h"
#include "core/store/contactstore.h"
#include "core/store/conversationstore.h"
#include "core/store/flowstore.h"
#include "core/store/outboxstore.h"
#include "core/store/requeststore.h"
#include "core/store/runstore.h"

#include <QJsonArray>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextMax = 4096;
constexpr int kDataBytesMax = 16 * 1024;
constexpr int kEventNameMax = 100;
constexpr qsizetype kVerdictsMax = 1000;
constexpr int kFlowsOffMax = 200;

// What the question is about: a message to a known conversation, or to one that is described.
struct Question
{
    Occasion occasion;
    std::optional<ConversationRow> row;
    std::optional<RunRow> run;
};

QStringList contentWords()
{
    QStringList words{u"text"_s};
    for (const MessageContent::Kind kind : Trigger::mediaKinds())
        words.append(wordOf(kind));
    return words;
}

void readOccasion(Form &form, Occasion &occasion)
{
    if (form.has("event"_L1)) {
        occasion.kind = Occasion::Kind::Event;
        occasion.event = form.text("event"_L1, {1, kEventNameMax}).value_or(QString());
        if (form.has("text"_L1) && !form.isNull("text"_L1))
            form.wrong("text"_L1, "not_allowed"_L1,
                       u"An event has no text; give either 'text' or 'event'."_s);
    } else {
        occasion.text = form.text("text"_L1, {0, kTextMax}, Form::Required).value_or(QString());
    }
    occasion.content = form.oneOf<MessageContent::Kind>("kind"_L1, contentWords())
                           .value_or(MessageContent::Kind::Text);
}

// The conversation that is named, or the contact's on the session.
Result<std::optional<ConversationRow>> findConversation(const Call &call, Connection &db,
                                                        ConversationId id, ContactId contact,
                                                        SessionId session)
{
    if (id.isValid()) {
        const auto row = ConversationStore::find(db, call.caller, id);
        if (!row)
            return fail(ErrorCode::NotFound, row.error().message, u"/conversation"_s);
        return std::optional(*row);
    }
    if (!contact.isValid())
        return std::optional<ConversationRow>();
    if (const auto known = ContactStore::find(db, call.caller, contact); !known)
        return fail(ErrorCode::NotFound, known.error().message, u"/contact"_s);
    ConversationFilter filter;
    filter.contact = contact;
    filter.session = session;
    const auto listing = ConversationStore::list(db, call.caller, filter, {0, 1});
    return listing.rows.isEmpty() ? std::optional<ConversationRow>()
                                  : std::optional(listing.rows.first());
}

ApiResult<Question> readQuestion(const Call &call, Connection &db)
{
    auto form = Form::ofBody(call);
    if (!form)
        return tl::unexpected(form.error());
    Question question;
    readOccasion(*form, question.occasion);
    const auto id = form->id<ConversationId>("conversation"_L1);
    const auto contact = form->id<ContactId>("contact"_L1);
    const auto session = form->id<SessionId>("session"_L1);
    if (id && (contact || session))
        form->wrong("conversation"_L1, "not_allowed"_L1,
                    u"Give either 'conversation', or 'contact' and 'session'."_s);
    const auto first = form->boolean("first"_L1);
    const auto broadcast = form->boolean("answers_broadcast"_L1);
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    const auto row = findConversation(call, db, id.value_or(ConversationId()),
                                      contact.value_or(ContactId()), session.value_or(SessionId()));
    if (!row)
        return tl::unexpected<Error>(row.error());
    question.row = *row;
    const bool isNew =
        question.row ? !question.row->lastInboundAt.has_value() : contact.has_value();
    question.occasion.isFirst = first.value_or(isNew);
    question.occasion.answersBroadcast =
        broadcast.value_or(question.row && OutboxStore::lastIsBroadcast(db, question.row->id));
    if (question.row && question.row->run.isValid()) {
        if (auto run = RunStore::find(db, call.caller.workspace, question.row->run))
            question.run = *run;
    }
    return question;
}

QJsonObject toJson(const TriggerVerdict &verdict)
{
    const FlowVersion &version = *verdict.version;
    QJsonObject json{{u"flow"_s, version.id().text()},
                     {u"name"_s, version.flow().name},
                     {u"version"_s, version.version()},
                     {u"trigger"_s, QJsonValue()},
                     {u"kind"_s, QJsonValue()},
                     {u"priority"_s, QJsonValue()},
                     {u"catches"_s, verdict.catches},
                     {u"chosen"_s, verdict.isChosen},
                     {u"word"_s, verdict.word.isEmpty() ? QJsonValue() : QJsonValue(verdict.word)}};
    Reason::tell(json, verdict.why.toJson());
    if (verdict.trigger >= 0) {
        const Trigger &trigger = version.flow().triggers.at(verdict.trigger);
        json.insert("trigger"_L1, verdict.trigger);
        json.insert("kind"_L1, wordOf(trigger.kind));
        json.insert("priority"_L1, trigger.priority);
    }
    return json;
}

// A flow that nobody can begin now, with its reason.
QJsonObject offView(const FlowRow &row)
{
    QJsonObject json{
        {u"flow"_s, row.id.text()},   {u"name"_s, row.name},     {u"version"_s, QJsonValue()},
        {u"trigger"_s, QJsonValue()}, {u"kind"_s, QJsonValue()}, {u"priority"_s, QJsonValue()},
        {u"catches"_s, false},        {u"chosen"_s, false},      {u"word"_s, QJsonValue()}};
    const Reason why = row.lastVersion == 0 ? Reason::because("was never published")
                                            : Reason::because("is switched off");
    Reason::tell(json, why.toJson());
    return json;
}

Reason whySilent(const ConversationRow &row)
{
    if (row.owner == Owner::Phone)
        return Reason::because(
            "The bot is silent: the conversation is with a person who types on the phone.");
    const bool isAgents = row.owner == Owner::Agent;
    if (row.ownerName.isEmpty())
        return isAgents ? Reason::because("The bot is silent: the conversation is with an agent.")
                        : Reason::because("The bot is silent: the conversation is with nobody yet, "
                                          "and waits for a person.");
    const Reason why =
        isAgents ? Reason::because("The bot is silent: the conversation is with an agent, %1.")
                 : Reason::because("The bot is silent: the conversation is with nobody yet, and "
                                   "waits for %1.");
    return why.with(row.ownerName);
}

Reason whyOf(const Reception &reception, const Question &question, const QString &running)
{
    switch (reception.outcome) {
    case Reception::Outcome::Silent:
        return whySilent(*question.row);
    case Reception::Outcome::Continues:
        return Reason::because("The conversation is in \"%1\", which goes on.").with(running);
    case Reception::Outcome::Interrupts:
        return Reason::because("A trigger that restarts ends \"%1\"; \"%2\" begins.")
            .with(running, reception.choice.version->flow().name);
    case Reception::Outcome::Begins:
        return Reason::because("\"%1\" begins.").with(reception.choice.version->flow().name);
    case Reception::Outcome::Nothing:
        break;
    }
    return Reason::because("No live flow catches it.");
}

QJsonArray verdictsView(const Call &call, Connection &db,
                        const std::vector<TriggerVerdict> &verdicts)
{
    QJsonArray items;
    for (const TriggerVerdict &verdict : verdicts) {
        if (items.size() < kVerdictsMax || verdict.isChosen)
            items.append(toJson(verdict));
    }
    for (const FlowRow &row : FlowStore::list(db, call.caller, {0, kFlowsOffMax})) {
        if (!row.liveVersion)
            items.append(offView(row));
    }
    return items;
}

ApiResult<HttpResponse> matchFlows(const Call &call, Connection &db)
{
    const auto question = readQuestion(call, db);
    if (!question)
        return tl::unexpected(question.error());
    const auto board = call.tools.flows.board(db, call.caller.workspace);
    const auto live = question->row ? board->versionsFor(question->row->id) : board->live;
    const bool runs = question->run.has_value();
    std::vector<TriggerVerdict> verdicts;
    const Reception reception = receive(question->row ? question->row->owner : Owner::Bot, runs,
                                        question->occasion, live, &verdicts);
    QString running;
    if (runs) {
        if (const auto flow = FlowStore::find(db, call.caller, question->run->flow))
            running = flow->name;
    }
    QJsonValue winner;
    if (reception.choice.version) {
        const auto chosen = std::find_if(verdicts.begin(), verdicts.end(),
                                         [](const auto &each) { return each.isChosen; });
        winner = toJson(*chosen);
    }
    QJsonObject match{{u"outcome"_s, wordOf(reception.outcome)},
                      {u"winner"_s, winner},
                      {u"triggers"_s, verdictsView(call, db, verdicts)}};
    Reason::tell(match, whyOf(reception, *question, running).toJson());
    return HttpResponse::json(match);
}

// An event of the mailbox, in order with what came before: hence 202.
ApiResult<Work> tellEvent(const Call &call, Connection &db, const Tools &)
{
    const auto id = call.id<ConversationId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    if (auto row = ConversationStore::find(db, call.caller, *id); !row)
        return tl::unexpected<Error>(row.error());
    const auto key = requestKey(call);
    if (!key)
        return tl::unexpected(key.error());
    auto form = Form::ofBody(call);
    if (!form)
        return tl::unexpected(form.error());
    const QString name =
        form->text("event"_L1, {1, kEventNameMax}, Form::Required).value_or(QString());
    const QJsonObject data = form->object("data"_L1, kDataBytesMax).value_or(QJsonObject());
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    return Work{
        [caller = call.caller, id = *id, name, data, key = *key](WriteTx &tx) -> Result<Answer> {
            const auto known = RequestStore::remembered(tx, caller, u"flow_event"_s, key);
            if (!known)
                return tl::unexpected<Error>(known.error());
            EventId event(known->value_or(0));
            if (!*known) {
                const auto made = requestEvent(tx, caller.workspace, id, name, data);
                if (!made)
                    return tl::unexpected<Error>(made.error());
                event = *made;
                RequestStore::remember(tx, caller, u"flow_event"_s, key, event.value);
            }
            Answer answer{HttpResponse::json({{u"event"_s, event.text()}}, 202), {}};
            answer.hints.mailboxes = caller.workspace;
            return answer;
        },
        2048 + call.request.body.size()};
}

} // namespace

QList<ApiRoute> flowChoiceRoutes()
{
    return {
        {.method = "POST",
         .pattern = "/v1/flows/match",
         .permission = Permission::FlowsRead,
         .read = matchFlows,
         .isBeside = true}, // may be the first to read what is live
        {"POST", "/v1/conversations/{id}/events", Permission::MessagesWrite, nullptr, tellEvent}};
}

QList<RouteDescription> describeFlowChoiceRoutes()
{
    return {
        {.route = "POST /v1/flows/match",
         .summary = "Which flow catches this text, and why not the others?",
         .body = "MatchRequest",
         .answer = "200 FlowMatch",
         .errors = "400 404 413 415"},
        {.route = "POST /v1/conversations/{id}/events",
         .summary = "Something happened that a flow's trigger waits for",
         .body = "FlowEvent",
         .answer = "202 OwnerRequestTaken",
         .errors = "400 404 409 413 415",
         .takesKey = true},
    };
}

} // namespace flotilla
