#include "ui/client/apiclient.h"

#include "ui/client/apicall.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kCallsMax = 500;

bool isThisMachine(const QUrl &address)
{
    return address.host() == "localhost"_L1 || QHostAddress(address.host()).isLoopback();
}

} // namespace

class ApiClient::Network
{
public:
    QNetworkAccessManager manager;
};

ApiClient::ApiClient(QObject *parent)
    : QObject(parent)
    , m_network(std::make_unique<Network>())
{
    m_network->manager.setAutoDeleteReplies(false);
}

ApiClient::~ApiClient()
{
    for (ApiCall *call : std::exchange(m_calls, {}))
        delete call;
}

void ApiClient::setEngine(const QUrl &address, const QByteArray &token)
{
    const std::vector<ApiCall *> before = m_calls;
    m_address = address.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveUserInfo |
                                 QUrl::RemoveQuery | QUrl::RemoveFragment);
    m_token = token;
    m_network->manager.setProxy(QNetworkProxy(
        isThisMachine(address) ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy));
    for (ApiCall *call : before)
        call->cancel();
    Q_EMIT engineChanged();
}

QString ApiClient::whyNotTrusted(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty() ||
        (address.scheme() != "https"_L1 && address.scheme() != "http"_L1))
        return tr("Give the engine's address, such as https://engine.example.com.");
    if (address.scheme() == "http"_L1 && !isThisMachine(address))
        return tr("The address must begin with https://, or passwords and chats would cross the "
                  "network in the clear.");
    return {};
}

void ApiClient::send(const ApiRequest &request, QObject *context, Done done)
{
    Q_ASSERT(context);
    if (m_calls.size() >= kCallsMax || !whyNotTrusted(m_address).isEmpty()) {
        ApiError error = ApiError::unreachable(m_calls.size() >= kCallsMax
                                                   ? u"Too many calls are waiting already."_s
                                                   : u"There is no engine's address yet."_s);
        QMetaObject::invokeMethod(
            context, [done, error] { done(tl::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    ApiRequest keyed = request;
    if (keyed.method == "POST" && keyed.key.isEmpty())
        keyed.key = m_random.hex(16);
    ApiCall::Parts parts{
        m_address, m_token, m_random,
        [this](const QNetworkRequest &network, const QByteArray &method, QIODevice *body) {
            return m_network->manager.sendCustomRequest(network, method, body);
        },
        [this](ApiCall *call, const ApiAnswer<QJsonObject> &answer) { ended(call, answer); }};
    auto *call = new ApiCall(std::move(parts), std::move(keyed), context, std::move(done));
    m_calls.push_back(call);
    call->start();
}

void ApiClient::ended(ApiCall *call, const ApiAnswer<QJsonObject> &answer)
{
    std::erase(m_calls, call);
    if (answer || answer.error().status > 0)
        Q_EMIT answered();
    else if (call->wasUnreachable())
        Q_EMIT unreachable();
    if (!answer && answer.error().status == 401 && !m_token.isEmpty())
        Q_EMIT signedOut();
}

Millis ApiClient::longestWait() const
{
    Millis longest{0};
    for (const ApiCall *call : m_calls)
        longest = std::max(longest, call->waited());
    return longest;
}

} // namespace flotilla
