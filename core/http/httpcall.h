#pragma once
// One outgoing request from the check of its target to its outcome, redirects included. Lives on
// the client's loop.

#include "core/base/oneshotbody.h"
#include "core/http/egressguard.h"
#include "core/http/httpclient.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>

namespace flotilla {

class HttpCall final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Loop &loop;
        const HttpClient::Options &options;
        // Starts the request on some manager.
        std::function<QNetworkReply *(const QNetworkRequest &, const QByteArray &method,
                                      QIODevice *body)>
            start;
        std::function<void(HttpCall *)> ended; // after `done`; deletes the call, later
    };

    HttpCall(Parts parts, OutgoingRequest request, std::function<void(Exchange)> done);
    ~HttpCall() override;

    void start();
    // Reports Unknown, or NotSent where that is proved.
    void cancel(const QString &why);

private:
    void go();
    void resolved(const QList<QHostAddress> &addresses);
    void dispatch(const QHostAddress &address);
    [[nodiscard]] QNetworkRequest networkRequest(const QHostAddress &address) const;
    void readBody();
    void replyFinished();
    bool followRedirect();
    [[nodiscard]] bool isWholeAnswer() const;
    [[nodiscard]] bool isProvedNotSent() const;
    void endWith(Exchange::Outcome outcome, const QString &error);
    void dropReply();

    Parts m_parts;
    OutgoingRequest m_request;
    std::function<void(Exchange)> m_done;
    EgressGuard m_guard;
    Exchange m_exchange;
    Loop::Timer m_timer = 0;
    QPointer<QNetworkReply> m_reply;
    OneShotBody *m_body = nullptr; // of m_reply
    bool m_dispatched = false;
    bool m_requestSent = false;
    int m_redirects = 0;
};

} // namespace flotilla
