// Contacts, number checks and LID look-ups.

#include "core/gateway/simulator/simulatorroutes.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QString jidOf(const QString &text)
{
    return QString::fromUtf8(ChatAddress::fromText(text.toUtf8()).key());
}

SimulatedContact *contactOf(SimulatorCall &call)
{
    const auto found = call.session->contacts.find(jidOf(call.parameter("phone")));
    return found == call.session->contacts.end() ? nullptr : &found->second;
}

std::optional<HttpResponse> limitLookups(SimulatorWorld &world, SimulatedSession &session)
{
    const RateVerdict verdict = session.limits.take(RateLimits::Bucket::Lookups, session.plan,
                                                    session.accountProtection, world.now());
    if (verdict.allowed)
        return std::nullopt;
    return answer::limited(verdict, world.now(), world.settings.resetAsTime);
}

HttpResponse block(SimulatorCall &call, bool isBlocked)
{
    if (SimulatedContact *contact = contactOf(call))
        contact->isBlocked = isBlocked;
    return answer::data(
        QJsonObject{{u"message"_s, isBlocked ? u"Contact blocked"_s : u"Contact unblocked"_s}});
}

HttpResponse save(SimulatorCall &call)
{
    const QString jid = jidOf(call.body.value("jid"_L1).toString());
    if (jid.isEmpty())
        return answer::refusal(422, u"The jid field is required."_s, u"jid"_s);
    const QString name = call.body.value("fullName"_L1).toString();
    SimulatedContact &contact = call.session->contacts[jid];
    contact.jid = jid;
    contact.name = name;
    return answer::data(QJsonObject{{u"jid"_s, jid}, {u"fullName"_s, name}});
}

// The plain list, or a page of it.
template<class Items>
HttpResponse listed(const SimulatorCall &call, const Items &items)
{
    if (call.request.queryItem(u"paginated"_s) != "true"_L1)
        return answer::data(items);
    const int limit = std::clamp(call.request.queryItem(u"limit"_s).toInt(), 1, 1000);
    const int page = std::max(1, call.request.queryItem(u"page"_s).toInt());
    QJsonArray part;
    for (qsizetype i = qsizetype(page - 1) * limit; i < items.size() && part.size() < limit; ++i)
        part.append(items.at(i));
    const auto pages = (items.size() + limit - 1) / limit;
    return answer::data(
        QJsonObject{{u"items"_s, part},
                    {u"pagination"_s, QJsonObject{{u"page"_s, page}, {u"totalPages"_s, pages}}}});
}

HttpResponse lookUp(SimulatorCall &call, bool byLid)
{
    const QString asked = jidOf(call.parameter("jid"));
    for (const auto &[jid, contact] : call.session->contacts) {
        if (byLid && contact.lid == asked)
            return answer::data(QJsonObject{{u"pn"_s, jid}});
        if (!byLid && jid == asked && !contact.lid.isEmpty())
            return answer::data(QJsonObject{{u"lid"_s, contact.lid}});
    }
    return answer::error(404, u"No mapping found."_s);
}

} // namespace

void addContactRoutes(SimulatorRoutes &routes)
{
    SimulatorWorld &world = routes.world();
    routes.session("GET", "/contacts", [](SimulatorCall &call) {
        QJsonArray items;
        for (const auto &[jid, contact] : call.session->contacts)
            items.append(contact.toJson());
        return listed(call, items);
    });
    routes.session("PUT", "/contacts", [](SimulatorCall &call) { return save(call); });
    routes.session("GET", "/contacts/{phone}", [](SimulatorCall &call) {
        const SimulatedContact *contact = contactOf(call);
        return contact ? answer::data(contact->toJson())
                       : answer::error(404, u"Contact not found."_s);
    });
    routes.session("GET", "/contacts/{phone}/picture", [&world](SimulatorCall &call) {
        if (const auto limited = limitLookups(world, *call.session))
            return *limited;
        return answer::data(QJsonObject{{u"imgUrl"_s, QJsonValue()}});
    });
    routes.session("POST", "/contacts/{phone}/block",
                   [](SimulatorCall &call) { return block(call, true); });
    routes.session("POST", "/contacts/{phone}/unblock",
                   [](SimulatorCall &call) { return block(call, false); });
    routes.session("GET", "/on-whatsapp/{phone}", [&world](SimulatorCall &call) {
        if (const auto limited = limitLookups(world, *call.session))
            return *limited;
        const SimulatedContact *contact = contactOf(call);
        return answer::data(QJsonObject{{u"exists"_s, contact && contact->isOnWhatsApp}});
    });
    routes.session("GET", "/lid-from-pn/{jid}",
                   [](SimulatorCall &call) { return lookUp(call, false); });
    routes.session("GET", "/pn-from-lid/{jid}",
                   [](SimulatorCall &call) { return lookUp(call, true); });
    routes.session("GET", "/fetch-username/{id}", [](SimulatorCall &call) {
        return answer::data(
            QJsonObject{{u"id"_s, call.parameter("id")}, {u"username"_s, QJsonValue()}});
    });
    routes.session("GET", "/user", [](SimulatorCall &call) {
        const SimulatedSession &session = *call.session;
        return answer::data(QJsonObject{{u"id"_s, QString(session.phone + ":1@s.whatsapp.net"_L1)},
                                        {u"name"_s, session.name},
                                        {u"lid"_s, QString(session.lid + "@lid"_L1)}});
    });
    routes.session("GET", "/groups", [](SimulatorCall &call) {
        QJsonArray items;
        for (const auto &[jid, group] : call.session->groups)
            items.append(QJsonObject{{u"jid"_s, jid},
                                     {u"id"_s, jid},
                                     {u"name"_s, group.subject},
                                     {u"imgUrl"_s, QJsonValue()}});
        return listed(call, items);
    });
}

} // namespace flotilla
