#include "core/conversation/activityrunner.h"

#include "core/base/fault.h"
#include "core/base/log.h"
#include "core/flow/template.h"
#include "core/store/workspacesecretstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kInFlightMax = 64;
constexpr int kInFlightPerWorkspaceMax = 16; // slow hosts of one workspace leave room for others
constexpr int kAttemptsMax = 3;
constexpr qint64 kAnswerBytesMax = 2 * 1024 * 1024;
constexpr Millis kTimeoutMin{1'000};
constexpr Millis kTimeoutMax{60'000};
constexpr Millis kTimeoutDefault{10'000};
constexpr Millis kResubmitAfter{100};

HttpHeaders headersOf(const QJsonValue &value)
{
    HttpHeaders headers;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        headers.append({item[u"name"].toString().toUtf8(), item[u"value"].toString().toUtf8()});
    return headers;
}

QByteArray bodyOf(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return value.toString().toUtf8();
}

OutgoingRequest requestOf(const TakenActivity &activity)
{
    const QJsonObject &data = activity.request;
    OutgoingRequest request;
    request.method = data.value(u"method").toString(u"GET"_s).toUpper().toLatin1();
    request.url = QUrl(data.value(u"url").toString(), QUrl::StrictMode);
    request.headers = headersOf(data.value(u"headers"));
    request.body = bodyOf(data.value(u"body"));
    const auto timeout = static_cast<qint64>(data.value(u"timeout_ms").toDouble());
    request.timeout =
        timeout > 0 ? std::clamp(Millis(timeout), kTimeoutMin, kTimeoutMax) : kTimeoutDefault;
    request.answerBytesMax = kAnswerBytesMax;
    if (activity.idempotent && headerValue(request.headers, "Idempotency-Key").isNull())
        request.headers.append({"Idempotency-Key", "flotilla-" + activity.id.text().toLatin1()});
    return request;
}

QJsonValue jsonOrText(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return QString::fromUtf8(body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonObject resultOf(const Exchange &exchange)
{
    if (exchange.outcome != Exchange::Outcome::Answered) {
        return {{u"ok"_s, false},
                {u"error"_s, exchange.error.isEmpty() ? u"No answer"_s : exchange.error},
                {u"unknown"_s, exchange.outcome == Exchange::Outcome::Unknown}};
    }
    return {{u"ok"_s, exchange.status >= 200 && exchange.status < 300},
            {u"status"_s, exchange.status},
            {u"body"_s, jsonOrText(exchange.body)}};
}

// Worth another try: nothing arrived, or doing it twice does no harm.
bool isTemporary(const Exchange &exchange, bool idempotent)
{
    if (exchange.outcome == Exchange::Outcome::NotSent)
        return true;
    if (!idempotent)
        return false;
    return exchange.outcome == Exchange::Outcome::Unknown || exchange.status == 429 ||
           exchange.status >= 500;
}

} // namespace

ActivityRunner::ActivityRunner(Parts parts)
    : m_parts(std::move(parts))
{}

ActivityRunner::~ActivityRunner()
{
    *m_alive = false;
}

std::optional<Instant> ActivityRunner::runDue()
{
    std::optional<Instant> next;
    if (m_stopping || m_taking)
        return next;
    struct Ask
    {
        WorkspaceId workspace;
        int limit = 0;
    };
    std::vector<Ask> asks;
    int room = kInFlightMax - m_inFlight;
    const Instant now = m_parts.clock.now();
    for (const DueActivities &due : ActivityStore::due(m_parts.readers.reader())) {
        if (due.at > now) {
            next = next ? std::min(*next, due.at) : due.at;
            continue;
        }
        const int own = kInFlightPerWorkspaceMax - m_inFlightOf.value(due.workspace);
        if (const int limit = std::min(own, room); limit > 0) {
            asks.push_back({due.workspace, limit});
            room -= limit;
        }
    }
    if (asks.empty())
        return next;
    auto taken = std::make_shared<std::vector<TakenActivity>>();
    m_taking = m_parts.writer.submit(
        Writer::Priority::Urgent,
        [taken, asks](WriteTx &tx) -> Result<> {
            taken->clear();
            for (const Ask &ask : asks) {
                for (TakenActivity &activity : ActivityStore::take(tx, ask.workspace, ask.limit))
                    taken->push_back(std::move(activity));
            }
            return {};
        },
        m_parts.loop,
        [this, alive = m_alive, taken](const Result<> &result) {
            if (!*alive)
                return;
            m_taking = false;
            if (result)
                begin(std::move(*taken));
        });
    return next;
}

void ActivityRunner::begin(std::vector<TakenActivity> taken)
{
    for (const TakenActivity &activity : taken) {
        ++m_inFlight;
        ++m_inFlightOf[activity.workspace];
    }
    for (const TakenActivity &activity : taken)
        send(activity);
}

void ActivityRunner::send(const TakenActivity &activity)
{
    crashPoint("activity-intent");
    if (activity.request.value(u"kind").toString() == u"script")
        return runScript(activity);
    OutgoingRequest request = requestOf(activity);
    if (!request.url.isValid() || request.url.host().isEmpty()) {
        finish(activity, {{u"ok"_s, false}, {u"error"_s, u"The address is not a valid URL"_s}},
               true);
        return;
    }
    request.guarded = !m_parts.isTrusted || !m_parts.isTrusted(activity.workspace, request.url);
    if (const Result<> filled = fillSecrets(activity.workspace, request); !filled)
        return finish(activity, {{u"ok"_s, false}, {u"error"_s, filled.error().message}}, true);
    m_parts.transport.send(std::move(request), [this, alive = m_alive, activity,
                                                loop = &m_parts.loop](const Exchange &exchange) {
        // The transport answers on its own loop.
        loop->post([this, alive, activity, exchange] {
            if (*alive)
                answered(activity, exchange);
        });
    });
}

// As late as can be: what is stored of a request names secrets and never holds them.
Result<> ActivityRunner::fillSecrets(WorkspaceId workspace, OutgoingRequest &request)
{
    for (HttpHeader &header : request.headers) {
        const QList<QByteArray> parts = header.value.split(char(Template::kSecretMark.unicode()));
        if (parts.size() < 3)
            continue;
        if (request.guarded && request.url.scheme() != u"https")
            return fail(ErrorCode::Invalid, u"Secrets are sent to https addresses only"_s);
        QByteArray value;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i % 2 == 0) {
                value += parts[i];
                continue;
            }
            const Result<QByteArray> secret =
                WorkspaceSecretStore::valueFor(m_parts.readers.reader(), workspace,
                                               QString::fromUtf8(parts[i]), request.url.host());
            if (!secret)
                return tl::unexpected<Error>(secret.error());
            value += *secret;
        }
        header.value = value;
    }
    return {};
}

void ActivityRunner::runScript(const TakenActivity &activity)
{
    if (!m_parts.scripts)
        return finish(activity,
                      {{u"ok"_s, false}, {u"error"_s, u"Scripts cannot be run by this engine"_s}},
                      true);
    m_parts.scripts->run(activity.request,
                         [this, alive = m_alive, activity](const QJsonObject &result) {
                             if (*alive)
                                 finish(activity, result, true);
                         });
}

void ActivityRunner::answered(const TakenActivity &activity, const Exchange &exchange)
{
    crashPoint("activity-answered");
    if (isTemporary(exchange, activity.idempotent) && activity.attempts < kAttemptsMax) {
        retryLater(activity);
        return;
    }
    finish(activity, resultOf(exchange), exchange.outcome != Exchange::Outcome::Unknown);
}

void ActivityRunner::finish(const TakenActivity &activity, const QJsonObject &result, bool isKnown)
{
    submitUntilTaken(
        std::make_shared<Writer::Command>([activity, result, isKnown](WriteTx &tx) -> Result<> {
            ActivityStore::finish(tx, activity, result, isKnown);
            return {};
        }),
        activity.workspace);
}

void ActivityRunner::retryLater(const TakenActivity &activity)
{
    const double base = 1000.0 * (1 << std::min(activity.attempts, 6));
    const Millis wait(static_cast<qint64>(base * (0.5 + m_parts.random.unit() / 2)));
    submitUntilTaken(std::make_shared<Writer::Command>([activity, wait](WriteTx &tx) -> Result<> {
                         ActivityStore::retryLater(tx, activity, tx.now() + wait);
                         return {};
                     }),
                     activity.workspace);
}

// What has happened must be written: tried until it is, or until the next start finds it running.
void ActivityRunner::submitUntilTaken(std::shared_ptr<Writer::Command> command,
                                      WorkspaceId workspace)
{
    const auto again = [this, alive = m_alive, command, workspace] {
        m_parts.loop.after(kResubmitAfter, [this, alive, command, workspace] {
            if (*alive)
                submitUntilTaken(command, workspace);
        });
    };
    const bool taken = m_parts.writer.submit(
        Writer::Priority::Outcome, [command](WriteTx &tx) { return (*command)(tx); }, m_parts.loop,
        [this, alive = m_alive, workspace, again](const Result<> &result) {
            if (!*alive)
                return;
            if (!result) {
                qCWarning(logConversation)
                    << "The end of a request was not stored yet:" << result.error().message;
                again();
                return;
            }
            ended(workspace);
        });
    if (!taken)
        again();
}

void ActivityRunner::ended(WorkspaceId workspace)
{
    --m_inFlight;
    if (--m_inFlightOf[workspace] <= 0)
        m_inFlightOf.remove(workspace);
    if (m_parts.mailboxChanged)
        m_parts.mailboxChanged(workspace);
    if (m_inFlight == 0 && idle)
        idle();
}

} // namespace flotilla
