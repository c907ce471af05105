// Messages: sending with all its faults, and what can be done to a message afterwards.

#include "core/gateway/simulator/simulatorroutes.h"
#include "core/gateway/wasender/sendbody.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

const QString kNotConnected =
    u"Your Whatsapp Session is not connected please connect your session first."_s;
const QString kPlanExpired = u"Active subscription or trial is required to use the API"_s;

struct SendProblem
{
    QString field;
    QString text;
};

bool isNumeric(const QJsonValue &value)
{
    bool ok = value.isDouble();
    if (value.isString())
        (void)value.toString().toDouble(&ok);
    return ok;
}

// What the gateway's validation refuses; an empty field when nothing.
SendProblem problemOf(const QJsonObject &body)
{
    if (!body.value("to"_L1).isString() || body.value("to"_L1).toString().isEmpty())
        return {u"to"_s, u"The to field is required."_s};
    static constexpr QLatin1StringView kContents[] = {
        "imageUrl"_L1,   "videoUrl"_L1, "documentUrl"_L1, "audioUrl"_L1,
        "stickerUrl"_L1, "contact"_L1,  "location"_L1,    "poll"_L1,
    };
    const bool hasContent = std::any_of(std::begin(kContents), std::end(kContents),
                                        [&](auto name) { return body.contains(name); });
    if (!hasContent && body.value("text"_L1).toString().isEmpty())
        return {u"text"_s, u"The text field is required when no other content is present."_s};
    if (const QJsonValue place = body.value("location"_L1);
        !place.isUndefined() &&
        (!isNumeric(place["latitude"_L1]) || !isNumeric(place["longitude"_L1])))
        return {u"location.latitude"_s, u"The location needs latitude and longitude."_s};
    if (const QJsonValue card = body.value("contact"_L1);
        !card.isUndefined() &&
        (card["name"_L1].toString().isEmpty() || card["phone"_L1].toString().isEmpty()))
        return {u"contact.phone"_s, u"The contact needs a name and a phone."_s};
    if (const QJsonValue poll = body.value("poll"_L1); !poll.isUndefined()) {
        const qsizetype options = poll["options"_L1].toArray().size();
        if (poll["question"_L1].toString().isEmpty() || options < 2 || options > 12)
            return {u"poll.options"_s, u"The poll needs a question and 2 to 12 options."_s};
    }
    if (body.contains("mentions"_L1) && !body.value("to"_L1).toString().endsWith("@g.us"_L1))
        return {u"mentions"_s, u"Mentions are for groups only."_s};
    if (const QJsonValue quoted = body.value("replyTo"_L1);
        !quoted.isUndefined() && quoted.toInteger() < 1)
        return {u"replyTo"_s, u"The replyTo field must be a message id."_s};
    return {};
}

RateVerdict limitAs(SimulatorPlan plan)
{
    RateLimits exhausted;
    (void)exhausted.take(RateLimits::Bucket::Send, plan, true, Instant());
    return exhausted.take(RateLimits::Bucket::Send, plan, true, Instant());
}

// One POST /send-message on its way through the gateway.
class SendCall
{
public:
    SendCall(SimulatorWorld &world, SimulatorCall &call)
        : m_world(world)
        , m_call(call)
    {}

    void run()
    {
        SimulatedSession &session = *m_call.session;
        const qint64 id = session.id;
        if (session.inFlight >= m_world.settings.concurrencyMax) {
            RateVerdict crowd;
            crowd.allowed = false;
            crowd.limit = m_world.settings.concurrencyMax;
            crowd.retryAfter = std::chrono::seconds(1);
            crowd.message = u"Too many simultaneous requests."_s;
            return finish(id, answer::limited(crowd, m_world.now(), m_world.settings.resetAsTime),
                          false);
        }
        ++session.inFlight;
        m_counted = true;
        SendFault fault = SendFault::None;
        if (!m_world.nextFaults.empty()) {
            fault = m_world.nextFaults.front();
            m_world.nextFaults.pop_front();
        } else {
            fault = drawSendFault(m_world.settings.faults, m_world.dice());
        }
        if (const auto refused = refusedByFault(fault))
            return finish(id, *refused, false);
        if (const auto refused = refusedByRules(session))
            return finish(id, *refused, false);
        const SimulatedMessage &message = m_world.accept(session, m_call.body);
        HttpResponse accepted = answer::data(QJsonObject{{u"msgId"_s, message.msgId},
                                                         {u"jid"_s, message.remoteJid},
                                                         {u"status"_s, u"in_progress"_s}});
        accepted.headers += m_verdict.headers(m_world.now(), m_world.settings.resetAsTime);
        if (m_world.dice().chance(m_world.settings.faults.echoBeforeAnswer))
            m_world.sendOut(id, message.msgId);
        finish(id, answerAfter(fault, std::move(accepted)), fault == SendFault::SlowAfter);
    }

private:
    [[nodiscard]] std::optional<HttpResponse> refusedByFault(SendFault fault) const
    {
        const bool asTime = m_world.settings.resetAsTime;
        switch (fault) {
        case SendFault::Refuse401:
            return answer::refusal(401, u"Invalid API key"_s);
        case SendFault::Refuse422:
            return answer::refusal(422, u"The to field is not a WhatsApp number."_s, u"to"_s);
        case SendFault::LimitTrial:
            return answer::limited(limitAs(SimulatorPlan::Trial), m_world.now(), asTime);
        case SendFault::LimitProtection:
            return answer::limited(limitAs(SimulatorPlan::Paid), m_world.now(), asTime);
        case SendFault::NotConnected:
            return answer::refusal(400, kNotConnected);
        case SendFault::PlanExpired:
            return answer::refusal(403, kPlanExpired);
        case SendFault::Fail500Before:
            return answer::page(500);
        case SendFault::Fail502Before:
            return answer::page(502);
        case SendFault::ResetBefore:
            return answer::none();
        default:
            return std::nullopt;
        }
    }

    [[nodiscard]] std::optional<HttpResponse> refusedByRules(SimulatedSession &session)
    {
        if (session.plan == SimulatorPlan::Expired)
            return answer::refusal(403, kPlanExpired);
        if (const SendProblem problem = problemOf(m_call.body); !problem.field.isEmpty())
            return answer::refusal(422, problem.text, problem.field);
        if (!session.isConnected())
            return answer::refusal(400, kNotConnected);
        m_verdict = session.limits.take(RateLimits::Bucket::Send, session.plan,
                                        session.accountProtection, m_world.now());
        if (!m_verdict.allowed)
            return answer::limited(m_verdict, m_world.now(), m_world.settings.resetAsTime);
        return std::nullopt;
    }

    [[nodiscard]] static HttpResponse answerAfter(SendFault fault, HttpResponse accepted)
    {
        switch (fault) {
        case SendFault::Fail500After:
            return answer::page(500);
        case SendFault::Fail502After:
            return answer::page(502);
        case SendFault::ResetAfter:
            return answer::none();
        case SendFault::Empty204:
            return {204, {}, {}};
        default:
            return accepted;
        }
    }

    void finish(qint64 session, HttpResponse response, bool isSlow)
    {
        const SimulatorSettings &settings = m_world.settings;
        const Millis latency = isSlow ? Millis(settings.faults.slowMs)
                                      : Millis(m_world.dice().between(settings.latencyMin.count(),
                                                                      settings.latencyMax.count()));
        m_world.answerLater(latency, [&world = m_world, session, counted = m_counted,
                                      respond = m_call.respond,
                                      response = std::move(response)]() mutable {
            if (SimulatedSession *home = world.sessionById(session); home && counted)
                --home->inFlight;
            respond(std::move(response));
        });
    }

    SimulatorWorld &m_world;
    SimulatorCall &m_call;
    RateVerdict m_verdict;
    bool m_counted = false;
};

SimulatedMessage *messageOf(SimulatorCall &call)
{
    const auto found = call.session->messages.find(call.parameter("msgId").toLongLong());
    return found == call.session->messages.end() ? nullptr : &found->second;
}

HttpResponse unknownMessage()
{
    return answer::error(404, u"Message not found."_s);
}

HttpResponse editMessage(SimulatorWorld &world, SimulatorCall &call)
{
    SimulatedMessage *message = messageOf(call);
    if (!message || !message->isOut)
        return unknownMessage();
    const QString text = call.body.value("text"_L1).toString();
    if (text.isEmpty())
        return answer::refusal(422, u"The text field is required."_s, u"text"_s);
    world.edit(*call.session, *message, text);
    QJsonObject info = message->info();
    info.insert("message"_L1,
                QJsonObject{{u"protocolMessage"_s,
                             QJsonObject{{u"key"_s, message->key()},
                                         {u"type"_s, 14},
                                         {u"timestampMs"_s, QString::number(toMs(world.now()))},
                                         {u"editedMessage"_s, message->message}}}});
    info.insert("status"_L1, 1);
    return answer::data(info);
}

HttpResponse resendMessage(SimulatorWorld &world, SimulatorCall &call)
{
    SimulatedMessage *message = messageOf(call);
    if (!message)
        return answer::error(403, u"You are not authorized to modify this message."_s);
    if (message->failure.isEmpty())
        return answer::error(400, u"Only messages with status 'failed' can be resent."_s);
    message->failure.clear();
    message->status = 1;
    world.answerLater(std::chrono::milliseconds(200),
                      [&world, session = call.session->id, msgId = message->msgId] {
                          world.sendOut(session, msgId);
                      });
    return answer::whole({{u"message"_s, u"Message resend initiated successfully."_s}});
}

HttpResponse updatePresence(SimulatorCall &call)
{
    static const QStringList kTypes{u"composing"_s, u"recording"_s, u"available"_s,
                                    u"unavailable"_s, u"paused"_s};
    const QString type = call.body.value("type"_L1).toString();
    const QString jid = call.body.value("jid"_L1).toString();
    if (!kTypes.contains(type))
        return answer::refusal(422, u"The selected type is invalid."_s, u"type"_s);
    if (ChatAddress::fromText(jid.toUtf8()).isEmpty())
        return answer::error(400, u"Error sending presence update: Invalid JID provided."_s);
    return answer::data(QJsonObject{{u"jid"_s, jid}, {u"type"_s, type}});
}

} // namespace

void addMessageRoutes(SimulatorRoutes &routes)
{
    SimulatorWorld &world = routes.world();
    routes.sessionLate("POST", "/send-message",
                       [&world](SimulatorCall &call) { SendCall(world, call).run(); });
    routes.session("GET", "/messages/{msgId}/info", [](SimulatorCall &call) {
        const SimulatedMessage *message = messageOf(call);
        return message && message->isOut ? answer::data(message->info()) : unknownMessage();
    });
    routes.session("POST", "/messages/read", [](SimulatorCall &call) {
        if (call.body.value("key"_L1)["id"_L1].toString().isEmpty())
            return answer::error(422, u"The key.id field is required."_s);
        return answer::data(QJsonObject{{u"status"_s, u"read"_s}});
    });
    routes.session("PUT", "/messages/{msgId}",
                   [&world](SimulatorCall &call) { return editMessage(world, call); });
    routes.session("DELETE", "/messages/{msgId}", [&world](SimulatorCall &call) {
        SimulatedMessage *message = messageOf(call);
        if (!message)
            return unknownMessage();
        world.withdraw(*call.session, *message);
        return answer::whole({{u"message"_s, u"Message deleted successfully."_s}});
    });
    routes.session("POST", "/messages/{msgId}/resend",
                   [&world](SimulatorCall &call) { return resendMessage(world, call); });
    routes.session("POST", "/send-presence-update",
                   [](SimulatorCall &call) { return updatePresence(call); });
}

} // namespace flotilla
