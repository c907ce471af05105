// The simulator's own interface: faults, journal, customers, and the hands of an operator.

#include "core/gateway/simulator/simulatorroutes.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

HttpResponse refused(const Error &error)
{
    return HttpResponse::json({{u"field"_s, error.field}, {u"message"_s, error.message}}, 422);
}

HttpResponse refused(const QString &field, const QString &message)
{
    return refused(Error{ErrorCode::Invalid, message, field, {}});
}

HttpResponse showFaults(SimulatorWorld &world)
{
    return HttpResponse::json({{u"rates"_s, world.settings.faults.toJson()},
                               {u"next_waiting"_s, static_cast<qint64>(world.nextFaults.size())}});
}

// {"rates": {name: rate}, "next": [names for the next sends], "seed": a swarm of faults}
HttpResponse changeFaults(SimulatorWorld &world, const SimulatorCall &call)
{
    std::deque<SendFault> next;
    for (const QJsonValue &name : call.body.value("next"_L1).toArray()) {
        const auto fault = name == "none"_L1 ? SendFault::None : sendFaultNamed(name.toString());
        if (!fault)
            return refused(u"next"_s, name.toString() + u" is not a fault of a send"_s);
        next.push_back(*fault);
    }
    SimulatorFaults faults = world.settings.faults;
    if (const QJsonValue seed = call.body.value("seed"_L1); seed.isDouble()) {
        SeededRandom dice(static_cast<quint64>(seed.toInteger()));
        faults = SimulatorFaults::swarm(dice);
    }
    if (const Result<> applied = faults.apply(call.body.value("rates"_L1).toObject()); !applied)
        return refused(applied.error());
    world.settings.faults = faults;
    world.nextFaults.insert(world.nextFaults.end(), next.begin(), next.end());
    return showFaults(world);
}

HttpResponse showJournal(SimulatorWorld &world)
{
    QJsonArray sends;
    for (const AcceptedSend &send : world.journal.sends())
        sends.append(send.toJson());
    const WebhookSender::Counters &counters = world.webhooks().counters();
    return HttpResponse::json({{u"sends"_s, sends},
                               {u"doubled"_s, static_cast<qint64>(world.journal.doubled().size())},
                               {u"webhooks"_s, QJsonObject{{u"sent"_s, counters.sent},
                                                           {u"accepted"_s, counters.accepted},
                                                           {u"lost"_s, counters.lost},
                                                           {u"given_up"_s, counters.givenUp},
                                                           {u"waiting"_s, counters.waiting}}}});
}

HttpResponse addCustomer(SimulatorWorld &world, const SimulatorCall &call)
{
    const qint64 session = call.body.value("session"_L1).toInteger();
    if (!world.sessionById(session))
        return refused(u"session"_s, u"is not the id of a session"_s);
    Result<CustomerPlan> plan = CustomerPlan::fromJson(call.body);
    if (!plan)
        return refused(plan.error());
    return HttpResponse::json(world.addCustomer(session, std::move(*plan)).toJson(), 201);
}

SimulatorRoutes::Handler
onCustomer(SimulatorWorld &world,
           std::function<QJsonObject(VirtualCustomer &, const QJsonObject &)> act)
{
    return [&world, act = std::move(act)](SimulatorCall &call) {
        VirtualCustomer *who = world.customer(call.parameter("id").toLongLong());
        if (!who)
            return HttpResponse::json({{u"message"_s, u"No such customer."_s}}, 404);
        return HttpResponse::json(act(*who, call.body));
    };
}

SimulatorRoutes::Handler
onSession(SimulatorWorld &world,
          std::function<HttpResponse(SimulatedSession &, const QJsonObject &)> act)
{
    return [&world, act = std::move(act)](SimulatorCall &call) {
        SimulatedSession *session = world.sessionById(call.parameter("id").toLongLong());
        if (!session)
            return HttpResponse::json({{u"message"_s, u"No such session."_s}}, 404);
        return act(*session, call.body);
    };
}

QJsonObject named(const QByteArray &whatsappId)
{
    return {{u"id"_s, QString::fromLatin1(whatsappId)}};
}

HttpResponse setPlan(SimulatedSession &session, const QJsonObject &body)
{
    const QString word = body.value("plan"_L1).toString();
    if (word == "trial"_L1)
        session.plan = SimulatorPlan::Trial;
    else if (word == "paid"_L1)
        session.plan = SimulatorPlan::Paid;
    else if (word == "expired"_L1)
        session.plan = SimulatorPlan::Expired;
    else
        return refused(u"plan"_s, u"must be trial, paid or expired"_s);
    return HttpResponse::json(session.toJson());
}

void addCustomerRoutes(SimulatorRoutes &routes)
{
    SimulatorWorld &world = routes.world();
    routes.open("GET", "/_simulator/customers", [&world](SimulatorCall &) {
        QJsonArray all;
        for (const auto &[id, who] : world.customers())
            all.append(who->toJson());
        return HttpResponse::json({{u"items"_s, all}});
    });
    routes.open("POST", "/_simulator/customers",
                [&world](SimulatorCall &call) { return addCustomer(world, call); });
    routes.open(
        "GET", "/_simulator/customers/{id}",
        onCustomer(world, [](VirtualCustomer &who, const QJsonObject &) { return who.toJson(); }));
    routes.open("POST", "/_simulator/customers/{id}/say",
                onCustomer(world, [&world](VirtualCustomer &who, const QJsonObject &body) {
                    const QString text = body.value("text"_L1).toString();
                    const QByteArray file =
                        QByteArray::fromBase64(body.value("base64"_L1).toString().toLatin1());
                    if (file.isEmpty())
                        return named(world.say(who, MessageContent::ofText(text)));
                    const QString type = body.value("mimetype"_L1).toString(u"image/jpeg"_s);
                    return named(world.sendFile(who, file, type.toLatin1(), text));
                }));
    routes.open("POST", "/_simulator/customers/{id}/phone",
                onCustomer(world, [&world](VirtualCustomer &who, const QJsonObject &body) {
                    return named(world.typeOnPhone(who, body.value("text"_L1).toString()));
                }));
}

} // namespace

void addControlRoutes(SimulatorRoutes &routes)
{
    SimulatorWorld &world = routes.world();
    routes.open("GET", "/_simulator/faults",
                [&world](SimulatorCall &) { return showFaults(world); });
    routes.open("POST", "/_simulator/faults",
                [&world](SimulatorCall &call) { return changeFaults(world, call); });
    routes.open("DELETE", "/_simulator/faults", [&world](SimulatorCall &) {
        world.settings.faults.calm();
        world.nextFaults.clear();
        return showFaults(world);
    });
    routes.open("GET", "/_simulator/journal",
                [&world](SimulatorCall &) { return showJournal(world); });
    addCustomerRoutes(routes);
    routes.open("POST", "/_simulator/sessions/{id}/scan",
                onSession(world, [&world](SimulatedSession &session, const QJsonObject &) {
                    world.finishPairing(session);
                    return HttpResponse::json(session.toJson());
                }));
    routes.open("POST", "/_simulator/sessions/{id}/status",
                onSession(world, [&world](SimulatedSession &session, const QJsonObject &body) {
                    static const QStringList kWords{
                        u"connecting"_s,   u"connected"_s,  u"disconnected"_s, u"need_scan"_s,
                        u"need_passkey"_s, u"logged_out"_s, u"expired"_s};
                    const QString word = body.value("status"_L1).toString();
                    if (!kWords.contains(word))
                        return refused(u"status"_s, u"must be one of "_s + kWords.join(u", "_s));
                    world.setStatus(session, word);
                    return HttpResponse::json(session.toJson());
                }));
    routes.open("POST", "/_simulator/sessions/{id}/plan", onSession(world, setPlan));
    routes.open("POST", "/_simulator/settings", [&world](SimulatorCall &call) {
        SimulatorSettings &settings = world.settings;
        settings.resetAsTime = call.body.value("reset_as_time"_L1).toBool(settings.resetAsTime);
        settings.concurrencyMax = std::clamp(
            call.body.value("concurrency_max"_L1).toInt(settings.concurrencyMax), 1, 10'000);
        settings.webhooks.attempts = std::clamp(
            call.body.value("webhook_attempts"_L1).toInt(settings.webhooks.attempts), 0, 1'000);
        return HttpResponse::json({{u"reset_as_time"_s, settings.resetAsTime},
                                   {u"concurrency_max"_s, settings.concurrencyMax},
                                   {u"webhook_attempts"_s, settings.webhooks.attempts}});
    });
}

} // namespace flotilla
