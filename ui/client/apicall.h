#pragma once
// One call of the API from its first try to its answer. Owned by the client; lives on the screen's
// thread.

#include "core/base/random.h"
#include "ui/client/apierror.h"
#include "ui/client/apirequest.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace flotilla {

class ApiCall final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QUrl address;
        QByteArray token;
        Random &random;
        std::function<QNetworkReply *(const QNetworkRequest &, const QByteArray &, QIODevice *)>
            start;
        std::function<void(ApiCall *, const ApiAnswer<QJsonObject> &)> ended;
    };

    ApiCall(Parts parts, ApiRequest request, QObject *context,
            std::function<void(ApiAnswer<QJsonObject>)> done);
    ~ApiCall() override;

    void start();
    // Ends with Cancelled.
    void cancel();
    [[nodiscard]] Millis waited() const { return Millis(m_waited.elapsed()); }
    // A try to reach the engine ended without any answer.
    [[nodiscard]] bool wasUnreachable() const { return m_wasUnreachable; }

private:
    void tryOnce();
    [[nodiscard]] QNetworkRequest networkRequest() const;
    void readBody();
    void replyFinished();
    void decode(int status, const QByteArray &contentType);
    void failed(ApiError error);
    void contextGone();
    void dropReply();
    void end(ApiAnswer<QJsonObject> answer);

    Parts m_parts;
    ApiRequest m_request;
    QPointer<QObject> m_context;
    std::function<void(ApiAnswer<QJsonObject>)> m_done;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QElapsedTimer m_waited;
    QTimer m_deadline;
    QTimer m_pause;
    int m_tries = 0;
    bool m_wasUnreachable = false;
    bool m_ended = false;
};

} // namespace flotilla
