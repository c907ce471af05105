#include "tests/ui/support/enginefixture.h"

#include <QJsonDocument>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAccountToken = "simulator-account-token";

} // namespace

EngineFixture::EngineFixture()
    : m_simulatorLoop(u"simulator"_s)
{
    startSimulator();
    EngineSettings settings;
    settings.dataDirectory = m_directory.path();
    settings.listenPort = 0;
    settings.stopGraceMs = 0;
    auto host = EngineHost::start(settings);
    if (!host)
        qFatal("%s", qPrintable(host.error().message));
    m_host = std::move(*host);
    const auto access = createWorkspace(*m_host, u"Bakery"_s, u"UTC"_s);
    if (!access)
        qFatal("%s", qPrintable(access.error().message));
    m_access = *access;
}

EngineFixture::~EngineFixture()
{
    m_host->stop();
    m_simulatorListener.reset();
    m_simulatorLoop.run([this] { m_simulator.reset(); });
    m_webhookClient.reset(); // what the simulator sends with outlives it
    m_simulatorLoop.stop();
}

void EngineFixture::startSimulator()
{
    m_webhookClient = std::make_unique<HttpClient>(m_simulatorLoop);
    m_simulatorLoop.run([this] {
        m_simulator = std::make_unique<SimulatedWasender>(
            SimulatorWorld::Parts{m_clock, m_random, m_simulatorLoop, *m_webhookClient});
    });
    m_simulatorListener =
        std::make_unique<HttpListener>(HttpListener::Settings{}, m_simulatorLoop, m_clock, nullptr,
                                       [this](const HttpRequest &request, Respond respond) {
                                           m_simulator->handle(request, std::move(respond));
                                       });
    if (const auto started = m_simulatorListener->start(); !started)
        qFatal("%s", qPrintable(started.error().message));
}

QJsonObject EngineFixture::ask(const QByteArray &method, const QByteArray &path,
                               const QByteArray &body)
{
    const HttpResponse response = m_host->ask(m_access.token, method, path, body);
    if (response.status >= 300)
        qFatal("%s %s: %s", method.constData(), path.constData(), response.body.constData());
    return QJsonDocument::fromJson(response.body).object();
}

qint64 EngineFixture::addFlow(const QString &name)
{
    const QJsonObject flow{
        {u"format"_s, 1},
        {u"name"_s, name},
        {u"start"_s, u"s1"_s},
        {u"triggers"_s, QJsonArray{QJsonObject{{u"kind"_s, u"any_message"_s}}}},
        {u"steps"_s,
         QJsonArray{QJsonObject{
             {u"id"_s, u"s1"_s},
             {u"title"_s, u"Hello"_s},
             {u"blocks"_s,
              QJsonArray{QJsonObject{{u"id"_s, u"b1"_s},
                                     {u"type"_s, u"message.text"_s},
                                     {u"fields"_s, QJsonObject{{u"text"_s, u"Hello"_s}}}},
                         QJsonObject{{u"id"_s, u"b2"_s}, {u"type"_s, u"logic.end"_s}}}}}}}};
    const QJsonObject made =
        ask("POST", "/v1/flows", QJsonDocument(flow).toJson(QJsonDocument::Compact));
    return made.value("id"_L1).toString().toLongLong();
}

QString EngineFixture::firstText(qint64 flow)
{
    const QJsonObject draft =
        ask("GET", "/v1/flows/" + QByteArray::number(flow)).value("draft"_L1).toObject();
    return draft["steps"_L1][0]["blocks"_L1][0]["fields"_L1]["text"_L1].toString();
}

void EngineFixture::putFirstText(qint64 flow, const QString &text)
{
    const QByteArray path = "/v1/flows/" + QByteArray::number(flow);
    QByteArray body = QJsonDocument(ask("GET", path).value("draft"_L1).toObject()).toJson();
    const QByteArray before = firstText(flow).toUtf8();
    body.replace("\"text\": \"" + before + '"', "\"text\": \"" + text.toUtf8() + '"');
    ask("PUT", path + "/draft", body);
}

QString EngineFixture::simulatorAddress() const
{
    return u"http://127.0.0.1:%1/api"_s.arg(m_simulatorListener->port());
}

EngineFixture::Unlinked EngineFixture::addUnlinked()
{
    SimulatedWasender::NewSession wanted;
    wanted.name = u"New"_s;
    wanted.phone = u"351210000009"_s;
    QByteArray key;
    m_simulatorLoop.run([&] {
        SimulatedSession &added = m_simulator->addSession(wanted);
        m_simulator->world().setStatus(added, u"disconnected"_s);
        m_simulated = added.id;
        key = added.apiKey;
    });
    return {simulatorAddress(), QString::fromUtf8(key), QString::number(m_simulated),
            QString::fromLatin1(kAccountToken)};
}

QString EngineFixture::shownCode()
{
    QString code;
    m_simulatorLoop.run([&] { code = m_simulator->world().sessionById(m_simulated)->qrCode; });
    return code;
}

void EngineFixture::scan()
{
    m_simulatorLoop.run([&] {
        SimulatorWorld &world = m_simulator->world();
        world.finishPairing(*world.sessionById(m_simulated));
    });
}

qint64 EngineFixture::addSession(const QString &name, const QString &phone)
{
    SimulatedWasender::NewSession wanted;
    wanted.name = name;
    wanted.phone = phone;
    QByteArray apiKey;
    QByteArray secret;
    m_simulatorLoop.run([&] {
        const SimulatedSession &added = m_simulator->addSession(wanted);
        m_simulated = added.id;
        apiKey = added.apiKey;
        secret = added.secret;
    });
    const QJsonObject fields{{u"name"_s, name},
                             {u"gateway"_s, u"wasender"_s},
                             {u"base_url"_s, simulatorAddress()},
                             {u"gateway_session"_s, QString::number(m_simulated)},
                             {u"account_token"_s, QString::fromLatin1(kAccountToken)},
                             {u"api_key"_s, QString::fromUtf8(apiKey)},
                             {u"webhook_secret"_s, QString::fromUtf8(secret)},
                             {u"phone"_s, u'+' + phone},
                             {u"rate_count"_s, 1000},
                             {u"rate_per_ms"_s, 1000},
                             {u"burst"_s, 1000}};
    const QJsonObject made =
        ask("POST", "/v1/sessions", QJsonDocument(fields).toJson(QJsonDocument::Compact));
    const QString webhook = m_host->address() + made.value("webhook_path"_L1).toString();
    m_simulatorLoop.run(
        [&] { m_simulator->world().sessionById(m_simulated)->webhookUrl = webhook; });
    const QString id = made.value("id"_L1).toString();
    ask("POST", "/v1/sessions/" + id.toLatin1() + "/connect");
    return id.toLongLong();
}

void EngineFixture::writes(const QString &phone, const QString &text)
{
    m_simulatorLoop.run([&] {
        CustomerPlan plan;
        plan.name = phone;
        plan.phone = phone;
        VirtualCustomer &customer = m_simulator->world().addCustomer(m_simulated, plan);
        m_simulator->world().say(customer, MessageContent::ofText(text));
    });
}

void EngineFixture::addConversations(qint64 session, int count)
{
    const auto written = m_host->write<bool>([&](WriteTx &tx) -> Result<bool> {
        auto insert = tx.db().prepare(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) "
            "INSERT INTO conversation (conversation_id, workspace_id, session_id, chat_key, "
            "created_at) SELECT 1000000 + i, ?2, ?3, (5511900000000 + i) || '@s.whatsapp.net', "
            "1700000000000 + i FROM n");
        insert.bind(count, m_access.workspace, session).run();
        return true;
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
}

} // namespace flotilla
