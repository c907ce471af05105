#include "core/http/httpclient.h"

#include "core/http/httpcall.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// A manager opens at most six connections to one host, so more requests at once need more managers.
constexpr int kRequestsPerManager = 6;
constexpr size_t kManagersMax = 12;

struct Manager
{
    QNetworkAccessManager network;
    int running = 0;
};

void resolveBySystem(QObject *context, const QString &host,
                     std::function<void(QList<QHostAddress>)> found)
{
    QHostInfo::lookupHost(host, context, [found = std::move(found)](const QHostInfo &info) {
        found(info.addresses());
    });
}

} // namespace

class HttpClient::Private
{
public:
    Private(ThreadLoop &threadLoop, Options given)
        : loop(threadLoop)
        , options(std::move(given))
    {
        if (!options.resolver) {
            options.resolver = [this](const QString &host, auto found) {
                resolveBySystem(&context, host, std::move(found));
            };
        }
    }

    void start(OutgoingRequest request, std::function<void(Exchange)> done)
    {
        HttpCall::Parts parts{loop, options, {}, [this](HttpCall *call) { end(call); }};
        parts.start = [this](const QNetworkRequest &network, const QByteArray &method,
                             QIODevice *body) {
            Manager &manager = leastBusy();
            ++manager.running;
            QNetworkReply *const reply = manager.network.sendCustomRequest(network, method, body);
            QObject::connect(reply, &QObject::destroyed, &manager.network,
                             [&manager] { --manager.running; });
            return reply;
        };
        auto *call = new HttpCall(std::move(parts), std::move(request), std::move(done));
        calls.push_back(call);
        call->start();
    }

    void cancelAll()
    {
        // Callbacks may start new calls; those are not meant.
        const std::vector<HttpCall *> running = calls;
        for (HttpCall *call : running)
            call->cancel(u"Cancelled."_s);
    }

    Manager &leastBusy()
    {
        const auto found =
            std::min_element(managers.begin(), managers.end(),
                             [](const auto &a, const auto &b) { return a->running < b->running; });
        if (found != managers.end() &&
            ((*found)->running < kRequestsPerManager || managers.size() >= kManagersMax))
            return **found;
        managers.push_back(std::make_unique<Manager>());
        managers.back()->network.setProxy(QNetworkProxy::NoProxy);
        managers.back()->network.setAutoDeleteReplies(false);
        return *managers.back();
    }

    void end(HttpCall *call)
    {
        std::erase(calls, call);
        call->deleteLater();
    }

    ThreadLoop &loop;
    Options options;
    QObject context;
    std::vector<std::unique_ptr<Manager>> managers;
    std::vector<HttpCall *> calls;
};

HttpClient::HttpClient(ThreadLoop &loop)
    : HttpClient(loop, Options())
{}

HttpClient::HttpClient(ThreadLoop &loop, Options options)
    : m_loop(loop)
{
    m_loop.run([&] { d = std::make_shared<Private>(m_loop, std::move(options)); });
}

HttpClient::~HttpClient()
{
    m_loop.run([this] {
        d->cancelAll();
        for (HttpCall *call : std::exchange(d->calls, {}))
            delete call;
        d.reset();
    });
}

void HttpClient::send(OutgoingRequest request, std::function<void(Exchange)> done)
{
    m_loop.post(
        [weak = std::weak_ptr(d), request = std::move(request), done = std::move(done)]() mutable {
            if (const auto self = weak.lock())
                self->start(std::move(request), std::move(done));
            else
                done(Exchange{Exchange::Outcome::NotSent, 0, {}, {}, u"Cancelled."_s, false});
        });
}

void HttpClient::cancelAll()
{
    m_loop.run([this] { d->cancelAll(); });
}

} // namespace flotilla
