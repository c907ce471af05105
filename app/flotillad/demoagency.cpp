#include "app/flotillad/demoagency.h"

#include "core/store/inspection.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/flotilla/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString clockText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at)).toString(u"HH:mm:ss"_s);
}

QString oneLine(const QString &text)
{
    QString line = text;
    line.replace(u'\n', u" / "_s);
    return line.size() > 110 ? line.first(109) + u'…' : line;
}

} // namespace

DemoAgency::DemoAgency(quint64 seed)
    : m_random(seed)
    , m_main(makeCurrentThreadLoop())
    , m_simulatorLoop(u"simulator"_s)
{}

DemoAgency::~DemoAgency()
{
    if (m_host)
        m_host->stop();
    m_simulatorListener.reset();
    m_simulatorLoop.run([this] { m_simulator.reset(); });
    m_webhookClient.reset(); // what the simulator sends with outlives it
    m_simulatorLoop.stop();
}

Result<std::unique_ptr<DemoAgency>> DemoAgency::open(const EngineSettings &settings, quint64 seed)
{
    std::unique_ptr<DemoAgency> agency(new DemoAgency(seed));
    if (const Result<> started = agency->startSimulator(); !started)
        return tl::unexpected<Error>(started.error());
    Result<std::unique_ptr<EngineHost>> host = EngineHost::start(settings);
    if (!host)
        return tl::unexpected<Error>(host.error());
    agency->m_host = std::move(*host);
    const QJsonObject cast = QJsonDocument::fromJson(resource(u"demo/agency.json"_s)).object();
    for (const QJsonValue &description : cast.value("workspaces"_L1).toArray()) {
        if (const Result<> added = agency->addClient(description.toObject()); !added)
            return tl::unexpected<Error>(added.error());
    }
    return agency;
}

Result<> DemoAgency::startSimulator()
{
    m_webhookClient = std::make_unique<HttpClient>(m_simulatorLoop);
    m_simulatorLoop.run([this] {
        SimulatorSettings settings;
        settings.webhooks.attempts = 3;
        m_simulator = std::make_unique<SimulatedWasender>(
            SimulatorWorld::Parts{m_clock, m_random, m_simulatorLoop, *m_webhookClient}, settings);
        m_simulator->world().onLine = [this](const VirtualCustomer &customer,
                                             const VirtualCustomer::Line &line) {
            onLine(customer, line);
        };
        m_simulator->world().onChatComplete = [this](const VirtualCustomer &) {
            m_main->post([this] { onChatComplete(); });
        };
    });
    m_simulatorListener =
        std::make_unique<HttpListener>(HttpListener::Settings{}, m_simulatorLoop, m_clock, nullptr,
                                       [this](const HttpRequest &request, Respond respond) {
                                           m_simulator->handle(request, std::move(respond));
                                       });
    return m_simulatorListener->start();
}

QString DemoAgency::simulatorAddress() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_simulatorListener->port());
}

Result<QJsonObject> DemoAgency::ask(const Client &client, const QByteArray &method,
                                    const QByteArray &path, const QByteArray &body)
{
    const HttpResponse response = m_host->ask(client.token, method, path, body);
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    if (response.status >= 300) {
        return fail(ErrorCode::Internal,
                    u"%1 %2: %3"_s.arg(QString::fromUtf8(method), QString::fromUtf8(path),
                                       QString::fromUtf8(response.body)));
    }
    return answer;
}

Result<> DemoAgency::addClient(const QJsonObject &description)
{
    const QString name = description.value("name"_L1).toString();
    const Result<WorkspaceAccess> access =
        createWorkspace(*m_host, name, description.value("zone"_L1).toString());
    if (!access)
        return tl::unexpected<Error>(access.error());
    const Client client{name, access->token};
    m_clients.append(client);
    const Result<QJsonObject> flow =
        ask(client, "POST", "/v1/flows",
            resource(u"flows/"_s + description.value("flow"_L1).toString()));
    if (!flow)
        return tl::unexpected<Error>(flow.error());
    const QByteArray publish = "/v1/flows/" + flow->value("id"_L1).toString().toUtf8() + "/publish";
    if (const Result<QJsonObject> published = ask(client, "POST", publish); !published)
        return tl::unexpected<Error>(published.error());
    for (const QJsonValue &draft : description.value("drafts"_L1).toArray()) {
        const QByteArray path = "/v1/flow-templates/" + draft.toString().toUtf8() + "/flows";
        if (const Result<QJsonObject> made = ask(client, "POST", path); !made)
            return tl::unexpected<Error>(made.error());
    }
    for (const QJsonValue &session : description.value("sessions"_L1).toArray()) {
        if (const Result<> added = addSession(client, session.toObject()); !added)
            return added;
    }
    return {};
}

Result<> DemoAgency::addSession(const Client &client, const QJsonObject &description)
{
    SimulatedWasender::NewSession wanted;
    wanted.name = description.value("name"_L1).toString();
    wanted.phone = description.value("phone"_L1).toString();
    qint64 simulated = 0;
    QByteArray apiKey;
    QByteArray secret;
    m_simulatorLoop.run([&] {
        const SimulatedSession &added = m_simulator->addSession(wanted);
        simulated = added.id;
        apiKey = added.apiKey;
        secret = added.secret;
    });
    m_sessionNames.insert(simulated, client.name + u" · "_s + wanted.name);
    const QJsonObject session{{u"name"_s, wanted.name},
                              {u"gateway"_s, u"wasender"_s},
                              {u"base_url"_s, simulatorAddress() + "/api"_L1},
                              {u"gateway_session"_s, QString::number(simulated)},
                              {u"account_token"_s, u"simulator-account-token"_s},
                              {u"api_key"_s, QString::fromUtf8(apiKey)},
                              {u"webhook_secret"_s, QString::fromUtf8(secret)},
                              {u"phone"_s, u'+' + wanted.phone},
                              {u"rate_count"_s, 240},
                              {u"rate_per_ms"_s, 60'000},
                              {u"burst"_s, 4},
                              {u"chat_rate_count"_s, 1},
                              {u"chat_rate_per_ms"_s, 500}};
    const Result<QJsonObject> made =
        ask(client, "POST", "/v1/sessions", QJsonDocument(session).toJson(QJsonDocument::Compact));
    if (!made)
        return tl::unexpected<Error>(made.error());
    const QString webhook = m_host->address() + made->value("webhook_path"_L1).toString();
    m_simulatorLoop.run([&] { m_simulator->world().sessionById(simulated)->webhookUrl = webhook; });
    const QByteArray connect =
        "/v1/sessions/" + made->value("id"_L1).toString().toUtf8() + "/connect";
    if (const Result<QJsonObject> connected = ask(client, "POST", connect); !connected)
        return tl::unexpected<Error>(connected.error());
    for (const QJsonValue &value : description.value("customers"_L1).toArray()) {
        Result<CustomerPlan> plan = CustomerPlan::fromJson(value.toObject());
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        m_openings.append({simulated, std::move(*plan)});
    }
    return {};
}

void DemoAgency::begin(Millis timeLimit)
{
    m_timeLimit = m_main->after(timeLimit, [this] {
        if (onTimeUp)
            onTimeUp();
    });
    m_simulatorLoop.post([this] {
        for (qsizetype i = 0; i < m_openings.size(); ++i) {
            m_simulatorLoop.after(Millis(200 * i), [this, i] {
                m_simulator->world().addCustomer(m_openings.at(i).session, m_openings.at(i).plan);
            });
        }
    });
}

void DemoAgency::onLine(const VirtualCustomer &customer, const VirtualCustomer::Line &line)
{
    (line.fromCustomer ? m_in : m_out) += 1;
    const QString who = m_sessionNames.value(customer.session()) + u", "_s +
                        customer.plan().name.section(u' ', 0, 0);
    if (onChatLine)
        onChatLine(clockText(line.at) + u"  "_s + who.leftJustified(44) +
                   (line.fromCustomer ? u" → "_s : u"     ← "_s) + oneLine(line.text));
}

void DemoAgency::onChatComplete()
{
    if (++m_complete < m_openings.size())
        return;
    m_main->cancel(m_timeLimit);
    // The last receipts are still on their way.
    m_main->after(std::chrono::seconds(3), [this] {
        if (onEverythingComplete)
            onEverythingComplete();
    });
}

QStringList DemoAgency::openChats()
{
    QStringList open;
    m_simulatorLoop.run([&] {
        for (const auto &[id, customer] : m_simulator->world().customers()) {
            if (!customer->isComplete()) {
                const QList<VirtualCustomer::Line> &lines = customer->transcript();
                open.append(customer->plan().name + u": "_s +
                            (lines.isEmpty() ? QString() : oneLine(lines.last().text)));
            }
        }
    });
    return open;
}

QStringList DemoAgency::wayOfOneMessage()
{
    const Client &client = m_clients.first();
    const Result<QJsonObject> messages = ask(client, "GET", "/v1/messages?limit=1");
    if (!messages)
        return {messages.error().message};
    const QJsonObject message = messages->value("items"_L1).toArray().first().toObject();
    const Result<QJsonObject> ledger =
        ask(client, "GET", "/v1/ledger?message=" + message.value("id"_L1).toString().toUtf8());
    if (!ledger)
        return {ledger.error().message};
    QStringList lines;
    for (const QJsonValue &trace : ledger->value("items"_L1).toArray()) {
        for (const QJsonValue &value : trace.toObject().value("hops"_L1).toArray()) {
            const QJsonObject hop = value.toObject();
            const QByteArray detail =
                QJsonDocument(hop.value("detail"_L1).toObject()).toJson(QJsonDocument::Compact);
            lines.append(u"%1  %2  %3"_s.arg(hop.value("at"_L1).toString().mid(11, 12),
                                             hop.value("hop"_L1).toString().leftJustified(10),
                                             detail == "{}" ? QString()
                                                            : oneLine(QString::fromUtf8(detail))));
        }
    }
    return lines;
}

QStringList DemoAgency::brokenPromises()
{
    QStringList broken;
    m_simulatorLoop.run([&] {
        for (const AcceptedSend &send : m_simulator->world().journal.doubled())
            broken.append(u"sent %1 times: %2"_s.arg(send.copy).arg(oneLine(send.text)));
    });
    for (const Client &client : std::as_const(m_clients)) {
        for (const char *state : {"unknown", "unconfirmed", "needs_review", "rejected", "failed",
                                  "expired", "queued", "sending"}) {
            const Result<QJsonObject> left =
                ask(client, "GET", QByteArray("/v1/messages?state=") + state);
            const qsizetype count = left ? left->value("items"_L1).toArray().size() : 1;
            if (count > 0)
                broken.append(u"%1: %2 messages are %3"_s.arg(client.name)
                                  .arg(count)
                                  .arg(QLatin1StringView(state)));
        }
        const Result<QJsonObject> dead = ask(client, "GET", "/v1/dead-letters");
        if (!dead || !dead->value("items"_L1).toArray().isEmpty())
            broken.append(u"%1: there are dead letters"_s.arg(client.name));
    }
    Result<Inspection> inspection = Inspection::open(m_host->dataDirectory());
    const Result<QStringList> problems =
        inspection ? inspection->problems()
                   : Result<QStringList>(QStringList{inspection.error().message});
    return broken + (problems ? *problems : QStringList{problems.error().message});
}
