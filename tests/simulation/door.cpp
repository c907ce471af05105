#include "tests/simulation/door.h"

#include <QJsonDocument>

namespace flotilla {

Door::Door(SimulatedEngine &engine, Loop &outside, Random &random)
    : m_engine(engine)
    , m_outside(outside)
    , m_random(random)
{}

void Door::call(const QByteArray &token, const QByteArray &method, const QByteArray &path,
                const QJsonObject &body, Then then, const QByteArray &idempotencyKey)
{
    HttpRequest request;
    request.method = method;
    const qsizetype mark = path.indexOf('?');
    request.path = mark < 0 ? path : path.left(mark);
    request.query = mark < 0 ? QByteArray() : path.mid(mark + 1);
    request.headers = {{"Host", "127.0.0.1:8420"},
                       {"Authorization", "Bearer " + token},
                       {"Content-Type", "application/json"}};
    if (!idempotencyKey.isEmpty())
        request.headers.append({"Idempotency-Key", idempotencyKey});
    if (method != "GET")
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.peer = "127.0.0.1";
    m_engine.request(request,
                     [then = std::move(then)](const std::optional<HttpResponse> &response) {
                         Reply reply;
                         if (response) {
                             reply.status = response->status;
                             reply.json = QJsonDocument::fromJson(response->body).object();
                         }
                         then(reply);
                     });
}

void Door::insist(const QByteArray &token, const QByteArray &method, const QByteArray &path,
                  const QJsonObject &body, Then then, const QByteArray &idempotencyKey)
{
    call(
        token, method, path, body,
        [this, token, method, path, body, then, idempotencyKey](const Reply &reply) {
            if (reply.status != 0 && reply.status != 503) {
                then(reply);
                return;
            }
            m_outside.after(Millis(m_random.between(300, 3'000)),
                            [=, this] { insist(token, method, path, body, then, idempotencyKey); });
        },
        idempotencyKey);
}

} // namespace flotilla
