#pragma once
// The console's way to the engine's API: asynchronous calls from the screen's thread, which they
// never block. What goes wrong comes back as an ApiError; reads that fail for a passing reason are
// tried again, writes never are.

#include "core/base/random.h"
#include "ui/client/apierror.h"
#include "ui/client/apirequest.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <memory>
#include <vector>

namespace flotilla {

class ApiCall;

class ApiClient : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(ApiAnswer<QJsonObject>)>;

    explicit ApiClient(QObject *parent = nullptr);
    ~ApiClient() override; // calls that run are given up without a word

    // Where the engine is ("http://127.0.0.1:8420") and who asks. Calls that run end as Cancelled.
    void setEngine(const QUrl &address, const QByteArray &token);
    [[nodiscard]] const QUrl &address() const { return m_address; }
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    [[nodiscard]] Random &random() { return m_random; }

    // Why a token must not be sent to this address, in words; empty when it may.
    [[nodiscard]] static QString whyNotTrusted(const QUrl &address);

    // `done` runs later, on this thread. When `context` goes first it never runs: a read is given
    // up, a write goes on by itself.
    void send(const ApiRequest &request, QObject *context, Done done);
    // The same, with the answer read into a T; `read` gives nothing where it is not one.
    template<class T, class Read>
    void ask(const ApiRequest &request, QObject *context, Read read,
             std::function<void(ApiAnswer<T>)> done);

    [[nodiscard]] int running() const { return static_cast<int>(m_calls.size()); }
    // How long the oldest call that runs has been waiting.
    [[nodiscard]] Millis longestWait() const;

Q_SIGNALS:
    void answered();    // any answer of an engine, also a refusal
    void unreachable(); // no answer came
    void signedOut();   // 401: the token has ended
    void engineChanged();

private:
    class Network;

    void ended(ApiCall *call, const ApiAnswer<QJsonObject> &answer);

    SystemRandom m_random;
    QUrl m_address;
    QByteArray m_token;
    std::unique_ptr<Network> m_network;
    std::vector<ApiCall *> m_calls;
};

template<class T, class Read>
void ApiClient::ask(const ApiRequest &request, QObject *context, Read read,
                    std::function<void(ApiAnswer<T>)> done)
{
    send(request, context,
         [read, path = request.path, done = std::move(done)](ApiAnswer<QJsonObject> answer) {
             if (!answer) {
                 done(tl::unexpected(answer.error()));
                 return;
             }
             std::optional<T> value = read(*answer);
             if (value)
                 done(std::move(*value));
             else
                 done(tl::unexpected(ApiError::unreadable(path)));
         });
}

} // namespace flotilla
