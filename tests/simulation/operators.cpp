#include "tests/simulation/operators.h"

#include "tests/simulation/echoflow.h"

#include <QJsonArray>

#include <array>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

using Phase = HistoryEvent::Phase;

// The pause begins when the message is handled, which may be this much later than its delivery.
constexpr Millis kPauseReach = std::chrono::minutes(5);

} // namespace

Operators::Operators(Parts parts)
    : m_parts(std::move(parts))
{}

void Operators::expect(const Door::Reply &reply, const QByteArray &what)
{
    if (!reply.isOk())
        m_complaints.push_back(what + " was answered with " + QByteArray::number(reply.status) +
                               ' ' + reply.json.value("detail"_L1).toString().toUtf8());
}

HistoryEvent Operators::eventOf(const Place &place, const QByteArray &op) const
{
    HistoryEvent event;
    event.actor = "operator";
    event.op = op;
    event.workspace = place.workspace->name;
    event.session = place.session ? place.session->name : QByteArray();
    event.chat = place.chat;
    return event;
}

Operators::Place Operators::pickPlace()
{
    const auto pick = [this](const auto &list) -> const auto &
    {
        return list[static_cast<size_t>(
            m_parts.random.between(0, static_cast<qint64>(list.size()) - 1))];
    };
    Place place;
    place.workspace = &pick(m_workspaces);
    if (place.workspace->sessions.empty())
        return place;
    place.session = &pick(place.workspace->sessions);
    std::vector<QByteArray> chats;
    for (const auto &[session, chat] : m_parts.customers.chats()) {
        if (session == place.session->name)
            chats.push_back(chat);
    }
    if (!chats.empty())
        place.chat = pick(chats);
    return place;
}

void Operators::publish(size_t index, const QByteArray &running, std::function<void()> then)
{
    SimulatedWorkspace &workspace = m_workspaces[index];
    const QByteArray version = 'v' + QByteArray::number(++workspace.versions);
    workspace.isPublishing = true;
    Place place;
    place.workspace = &workspace;
    HistoryEvent event = eventOf(place, "publish");
    event.id = workspace.name + '/' + version;
    event.text = version;
    event.state = running;
    m_parts.record(event);
    const QJsonObject document = echoFlow(QString::fromLatin1(version));
    const QByteArray token = workspace.token;
    const QJsonObject how{{"running"_L1, QString::fromLatin1(running)}};
    const auto goLive = [this, index, token, how, event, then](const QByteArray &flow) {
        m_parts.door.insist(token, "POST", "/v1/flows/" + flow + "/publish", how,
                            [this, index, event, then](const Door::Reply &reply) {
                                expect(reply, "publishing a flow");
                                m_workspaces[index].isPublishing = false;
                                HistoryEvent end = event;
                                end.phase = reply.isOk() ? Phase::Ok : Phase::Fail;
                                m_parts.record(end);
                                then();
                            });
    };
    if (workspace.flow.isEmpty()) {
        m_parts.door.insist(
            token, "POST", "/v1/flows", document,
            [this, index, goLive](const Door::Reply &reply) {
                expect(reply, "importing a flow");
                m_workspaces[index].flow = reply.json.value("id"_L1).toString().toLatin1();
                goLive(m_workspaces[index].flow);
            },
            "flow-" + workspace.name);
        return;
    }
    ++m_counts["publish_" + running];
    m_parts.door.insist(token, "PUT", "/v1/flows/" + workspace.flow + "/draft", document,
                        [this, flow = workspace.flow, goLive](const Door::Reply &reply) {
                            expect(reply, "changing a flow");
                            goLive(flow);
                        });
}

void Operators::publishAnywhere()
{
    constexpr std::array kRunning{"keep", "move", "restart"};
    const auto index = static_cast<size_t>(
        m_parts.random.between(0, static_cast<qint64>(m_workspaces.size()) - 1));
    const char *running = kRunning.at(static_cast<size_t>(m_parts.random.between(0, 2)));
    if (!m_workspaces[index].flow.isEmpty() && !m_workspaces[index].isPublishing)
        publish(index, running);
}

void Operators::tellState(const QByteArray &session, const QByteArray &status)
{
    m_parts.customers.insist(session, m_parts.gateway.statusWebhook(status));
}

void Operators::flap()
{
    const Place place = pickPlace();
    GatewaySession *session =
        place.session ? m_parts.gateway.session(place.session->name) : nullptr;
    if (!session || !session->connected)
        return;
    ++m_counts["session_down"];
    ++m_underWay;
    session->connected = false;
    tellState(session->name, "disconnected");
    m_parts.outside.after(Millis(m_parts.random.between(10'000, 180'000)),
                          [this, name = session->name] {
                              --m_underWay;
                              m_parts.gateway.session(name)->connected = true;
                              tellState(name, "connected");
                          });
}

void Operators::sendMessage()
{
    const Place place = pickPlace();
    if (place.chat.isEmpty())
        return;
    const QByteArray key = "k" + QByteArray::number(++m_counts["program_message"]);
    HistoryEvent event = eventOf(place, "message");
    event.id = key;
    event.text = "api " + key + ' ' + place.workspace->canary;
    m_parts.record(event);
    const QByteArray session = place.workspace->sessionIds.at(place.session->name);
    const QJsonObject body{
        {"session"_L1, QString::fromLatin1(session)},
        {"to"_L1, QString::fromLatin1('+' + place.chat)},
        {"content"_L1,
         QJsonObject{{"kind"_L1, u"text"_s}, {"text"_L1, QString::fromLatin1(event.text)}}},
        {"purpose"_L1, u"notification"_s}};
    m_parts.door.insist(
        place.workspace->token, "POST", "/v1/messages", body,
        [this, event](const Door::Reply &reply) {
            expect(reply, "sending a message");
            HistoryEvent end = event;
            end.phase = reply.isOk() ? Phase::Ok : Phase::Fail;
            end.code = reply.status;
            m_parts.record(end);
        },
        key);
}

void Operators::takeOver()
{
    const Place place = pickPlace();
    if (place.chat.isEmpty())
        return;
    ++m_counts["takeover"];
    ++m_underWay;
    const HistoryEvent event = eventOf(place, "takeover");
    m_parts.record(event);
    m_parts.customers.insist(place.session->name,
                             m_parts.gateway.phoneTypes(place.chat,
                                                        "3F" + m_parts.random.hex(8).toUpper(),
                                                        "I will see to it myself"),
                             [this, event] {
                                 m_parts.outside.after(kPhonePause + kPauseReach, [this, event] {
                                     HistoryEvent end = event;
                                     end.op = "handback";
                                     end.phase = Phase::Ok;
                                     if (!m_clockJumps)
                                         m_parts.record(end);
                                     --m_underWay;
                                 });
                             });
}

} // namespace flotilla
