#include "tests/support/inprocesstransport.h"

namespace flotilla {

using namespace Qt::StringLiterals;

void InProcessTransport::send(OutgoingRequest request, std::function<void(Exchange)> done)
{
    sent.append(request);
    auto once = std::make_shared<std::function<void(Exchange)>>(std::move(done));
    const auto finish = [once](Exchange exchange) {
        if (auto call = std::exchange(*once, nullptr))
            call(std::move(exchange));
    };
    const auto handler = m_hosts.constFind(request.url.host());
    if (handler == m_hosts.cend()) {
        m_loop.post([finish] {
            finish({Exchange::Outcome::NotSent, 0, {}, {}, u"connection refused"_s, false});
        });
        return;
    }
    m_loop.after(request.timeout, [finish] {
        finish({Exchange::Outcome::Unknown, 0, {}, {}, u"timed out"_s, true});
    });
    m_loop.post([this, finish, handle = *handler, request = std::move(request)] {
        HttpRequest arrived;
        arrived.method = request.method;
        arrived.path = request.url.path(QUrl::FullyEncoded).toUtf8();
        arrived.query = request.url.query(QUrl::FullyEncoded).toUtf8();
        arrived.headers = request.headers;
        arrived.headers.append(HttpHeader{"Host", request.url.authority().toUtf8()});
        arrived.body = request.body;
        arrived.peer = "127.0.0.1";
        handle(arrived, [this, finish](HttpResponse response) {
            m_loop.post([finish, response = std::move(response)]() mutable {
                if (response.status == 0)
                    return finish({Exchange::Outcome::Unknown, 0, {}, {}, u"reset"_s, false});
                finish({Exchange::Outcome::Answered,
                        response.status,
                        std::move(response.headers),
                        std::move(response.body),
                        {},
                        false});
            });
        });
    });
}

} // namespace flotilla
