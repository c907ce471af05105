#include "tests/core/http/listenerfixture.h"

#include <QDeadlineTimer>
#include <QTest>
#include <QThread>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace flotilla {

ListenerFixture::ListenerFixture(const ListenerLimits &limits, HttpListener::Settings settings)
    : m_loop(u"http"_s)
{
    m_router.add("GET", "/healthz",
                 [](const HttpRequest &, const RouteMatch &, const Respond &respond) {
                     respond(HttpResponse::text("fine"));
                 });
    m_router.add("POST", "/v1/echo",
                 [](const HttpRequest &request, const RouteMatch &, const Respond &respond) {
                     respond(HttpResponse::text(request.body));
                 });
    m_router.add("GET", "/v1/request/{id}",
                 [](const HttpRequest &request, const RouteMatch &match, const Respond &respond) {
                     HttpResponse response = HttpResponse::text(
                         request.method + ' ' + match.parameters.value("id").toUtf8() + ' ' +
                         request.queryItem(u"q"_s).toUtf8() + ' ' + request.header("x-test") + ' ' +
                         request.peer);
                     response.headers.append(HttpHeader{"X-Evil", "a\r\nInjected: yes"});
                     respond(response);
                 });
    m_router.add("GET", "/v1/large",
                 [](const HttpRequest &, const RouteMatch &, const Respond &respond) {
                     respond(HttpResponse::text(QByteArray(8 * 1024 * 1024, 'x')));
                 });
    m_router.add("GET", "/v1/wait",
                 [this](const HttpRequest &, const RouteMatch &, Respond respond) {
                     const std::scoped_lock lock(m_mutex);
                     m_waiting.push_back(std::move(respond));
                 });
    settings.limits = limits;
    m_listener = std::make_unique<HttpListener>(
        settings, m_loop, m_clock,
        [this](const HttpRequest &request, QByteArrayView publicId, Respond respond) {
            receive(request, publicId, std::move(respond));
        },
        [this](const HttpRequest &request, Respond respond) {
            m_router.handle(request, std::move(respond));
        });
    if (const Result<> started = m_listener->start(); !started) {
        m_startError = started.error().message;
        m_startErrorField = started.error().field;
    }
}

ListenerFixture::~ListenerFixture()
{
    m_listener.reset();
}

void ListenerFixture::receive(const HttpRequest &request, QByteArrayView publicId, Respond respond)
{
    if (publicId == "throw")
        throw std::runtime_error("planned");
    if (publicId == "drop")
        return;
    if (m_hold) {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(respond));
        return;
    }
    respond(HttpResponse::text(publicId.toByteArray() + ':' + request.body));
}

int ListenerFixture::waitingCount()
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(m_waiting.size());
}

void ListenerFixture::answerWaiting(const HttpResponse &response)
{
    std::vector<Respond> waiting;
    {
        const std::scoped_lock lock(m_mutex);
        waiting.swap(m_waiting);
    }
    for (const Respond &respond : waiting)
        respond(response);
}

void ListenerFixture::dropWaiting()
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.clear();
}

QByteArray ListenerFixture::webhook(qsizetype bodyBytes)
{
    return "POST /hooks/abc HTTP/1.1\r\nHost: hooks.example\r\nContent-Type: application/json\r\n"
           "Content-Length: " +
           QByteArray::number(bodyBytes) + "\r\n\r\n" + QByteArray(bodyBytes, 'x');
}

bool ListenerFixture::waitUntil(const std::function<bool()> &holds, int timeoutMs)
{
    return QTest::qWaitFor(holds, timeoutMs);
}

} // namespace flotilla
