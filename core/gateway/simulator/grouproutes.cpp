// Groups.

#include "core/gateway/simulator/simulatorroutes.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QString personJid(const QString &text)
{
    return QString::fromUtf8(ChatAddress::fromText(text.toUtf8()).key());
}

// Runs `act` on the group of the path, within the limit of group reads.
SimulatorRoutes::Handler onGroup(SimulatorWorld &world, bool limited,
                                 std::function<HttpResponse(SimulatorCall &, SimulatedGroup &)> act)
{
    return [&world, limited, act = std::move(act)](SimulatorCall &call) {
        SimulatedSession &session = *call.session;
        if (limited) {
            const RateVerdict verdict =
                session.limits.take(RateLimits::Bucket::GroupReads, session.plan,
                                    session.accountProtection, world.now());
            if (!verdict.allowed)
                return answer::limited(verdict, world.now(), world.settings.resetAsTime);
        }
        const auto found = session.groups.find(call.parameter("jid"));
        if (found == session.groups.end())
            return answer::error(404, u"Group not found."_s);
        return act(call, found->second);
    };
}

HttpResponse createGroup(SimulatorWorld &world, SimulatorCall &call)
{
    const QString name = call.body.value("name"_L1).toString().trimmed();
    if (name.isEmpty())
        return answer::refusal(422, u"The name field is required."_s, u"name"_s);
    SimulatedGroup group;
    group.jid = u"1203630"_s +
                QString::number(world.dice().between(10'000'000'000, 99'999'999'999)) + u"@g.us"_s;
    group.subject = name;
    group.owner = call.session->jid();
    group.createdAt = world.now();
    group.inviteCode = world.newId("", 8);
    group.participants[group.owner] = u"superadmin"_s;
    for (const QJsonValue &who : call.body.value("participants"_L1).toArray())
        group.participants[personJid(who.toString())] = QString();
    const QJsonObject created{{u"id"_s, group.jid},
                              {u"owner"_s, group.owner},
                              {u"subject"_s, group.subject},
                              {u"creation"_s, toMs(group.createdAt) / 1000},
                              {u"participants"_s, group.participantList()}};
    world.emitEvent(*call.session, u"groups.upsert"_s, QJsonArray{group.metadata()});
    call.session->groups[group.jid] = std::move(group);
    return answer::data(created);
}

HttpResponse changeMembers(SimulatorWorld &world, SimulatorCall &call, SimulatedGroup &group,
                           bool add)
{
    const QJsonArray asked = call.body.value("participants"_L1).toArray();
    if (asked.isEmpty())
        return answer::refusal(422, u"The participants field is required."_s, u"participants"_s);
    QJsonArray results;
    for (const QJsonValue &value : asked) {
        const QString who = personJid(value.toString());
        const bool known = group.participants.contains(who);
        const bool works = !who.isEmpty() && (add || known);
        if (works && add)
            group.participants.try_emplace(who);
        else if (works)
            group.participants.erase(who);
        results.append(QJsonObject{{u"status"_s, works ? 200 : 403},
                                   {u"jid"_s, who},
                                   {u"id"_s, who},
                                   {u"message"_s, works ? u"success"_s : u"not allowed"_s}});
    }
    world.emitEvent(*call.session, u"group-participants.update"_s,
                    QJsonObject{{u"jid"_s, group.jid},
                                {u"participants"_s, asked},
                                {u"action"_s, add ? u"add"_s : u"remove"_s}});
    return answer::data(results);
}

HttpResponse changeRoles(SimulatorCall &call, SimulatedGroup &group)
{
    const QString action = call.body.value("action"_L1).toString();
    if (action != "promote"_L1 && action != "demote"_L1)
        return answer::refusal(422, u"The selected action is invalid."_s, u"action"_s);
    const QJsonArray asked = call.body.value("participants"_L1).toArray();
    for (const QJsonValue &value : asked) {
        const auto found = group.participants.find(personJid(value.toString()));
        if (found != group.participants.end())
            found->second = action == "promote"_L1 ? u"admin"_s : QString();
    }
    return answer::data(QJsonObject{{u"participants"_s, asked}});
}

HttpResponse changeSettings(SimulatorWorld &world, SimulatorCall &call, SimulatedGroup &group)
{
    group.subject = call.body.value("subject"_L1).toString(group.subject);
    group.description = call.body.value("description"_L1).toString(group.description);
    group.announce = call.body.value("announce"_L1).toBool(group.announce);
    group.restricted = call.body.value("restrict"_L1).toBool(group.restricted);
    world.emitEvent(*call.session, u"groups.update"_s,
                    QJsonArray{QJsonObject{{u"jid"_s, group.jid},
                                           {u"announce"_s, group.announce},
                                           {u"restrict"_s, group.restricted}}});
    return answer::data(
        QJsonObject{{u"subject"_s, group.subject}, {u"description"_s, group.description}});
}

HttpResponse byInvite(SimulatedSession &session, const QString &code, bool accept)
{
    for (auto &[jid, group] : session.groups) {
        if (group.inviteCode != code)
            continue;
        if (!accept)
            return answer::data(group.metadata());
        group.participants.try_emplace(session.jid());
        return answer::data(QJsonObject{{u"id"_s, jid}});
    }
    return answer::error(404, u"Invite code is invalid or expired."_s);
}

} // namespace

void addGroupRoutes(SimulatorRoutes &routes)
{
    SimulatorWorld &world = routes.world();
    routes.session("POST", "/groups",
                   [&world](SimulatorCall &call) { return createGroup(world, call); });
    routes.session("POST", "/groups/invite/accept", [](SimulatorCall &call) {
        return byInvite(*call.session, call.body.value("code"_L1).toString(), true);
    });
    routes.session("GET", "/groups/invite/{code}", [](SimulatorCall &call) {
        return byInvite(*call.session, call.parameter("code"), false);
    });
    routes.session("GET", "/groups/{jid}/metadata",
                   onGroup(world, true, [](SimulatorCall &, SimulatedGroup &group) {
                       return answer::data(group.metadata());
                   }));
    routes.session("GET", "/groups/{jid}/participants",
                   onGroup(world, true, [](SimulatorCall &, SimulatedGroup &group) {
                       return answer::data(group.participantList());
                   }));
    routes.session("POST", "/groups/{jid}/participants/add",
                   onGroup(world, false, [&world](SimulatorCall &call, SimulatedGroup &group) {
                       return changeMembers(world, call, group, true);
                   }));
    routes.session("POST", "/groups/{jid}/participants/remove",
                   onGroup(world, false, [&world](SimulatorCall &call, SimulatedGroup &group) {
                       return changeMembers(world, call, group, false);
                   }));
    routes.session("PUT", "/groups/{jid}/participants/update",
                   onGroup(world, false, [](SimulatorCall &call, SimulatedGroup &group) {
                       return changeRoles(call, group);
                   }));
    routes.session("PUT", "/groups/{jid}/settings",
                   onGroup(world, false, [&world](SimulatorCall &call, SimulatedGroup &group) {
                       return changeSettings(world, call, group);
                   }));
    routes.session("GET", "/groups/{jid}/picture",
                   onGroup(world, false, [](SimulatorCall &, SimulatedGroup &) {
                       return answer::data(QJsonObject{{u"imgUrl"_s, QJsonValue()}});
                   }));
    routes.session("GET", "/groups/{jid}/invite-link",
                   onGroup(world, false, [](SimulatorCall &, SimulatedGroup &group) {
                       const QString link = u"https://chat.whatsapp.com/"_s + group.inviteCode;
                       return answer::whole({{u"inviteLink"_s, link}});
                   }));
    routes.session("POST", "/groups/{jid}/leave", [](SimulatorCall &call) {
        if (call.session->groups.erase(call.parameter("jid")) == 0)
            return answer::error(404, u"Group not found."_s);
        return answer::data(QJsonObject());
    });
}

} // namespace flotilla
