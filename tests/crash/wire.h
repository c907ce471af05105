#pragma once
// HTTP over plain blocking sockets, for the processes around the engine: small enough to be right,
// and sharing nothing with what it tests.

#include "core/http/message.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>

namespace flotilla::wire {

// One request on a connection of its own; nullopt when anything but a whole answer came back.
[[nodiscard]] std::optional<HttpResponse> ask(quint16 port, const HttpRequest &request,
                                              std::chrono::milliseconds timeout);

struct Reply
{
    bool close = false; // no answer: the connection is reset
    std::chrono::milliseconds delay{0};
    HttpResponse response;
};

// A server of one thread per connection.
class Server
{
public:
    using Handler = std::function<Reply(const HttpRequest &)>; // from any thread

    explicit Server(Handler handler);
    // On 127.0.0.1, on any port for 0; the port it got, 0 on failure. Serves until the process
    // ends.
    [[nodiscard]] quint16 listen(quint16 port);

private:
    void serve(int socket) const;

    Handler m_handler;
};

// A port that was free a moment ago.
[[nodiscard]] quint16 freePort();
// Milliseconds of the machine's monotonic clock: the same in all processes.
[[nodiscard]] qint64 nowMs();

} // namespace flotilla::wire
