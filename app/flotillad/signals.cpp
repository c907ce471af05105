#include "app/flotillad/signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace {

int wakePair[2] = {-1, -1};

void onSignal(int)
{
    // Only async-signal-safe calls here: a byte wakes the event loop.
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(wakePair[0], &byte, 1);
}

} // namespace

StopSignal::StopSignal(std::function<void()> onStop)
    : m_onStop(std::move(onStop))
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, wakePair) != 0)
        return;
    m_notifier = new QSocketNotifier(wakePair[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (read(wakePair[1], bytes, sizeof bytes) > 0) {
        }
        m_onStop();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

StopSignal::~StopSignal()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    close(wakePair[0]);
    close(wakePair[1]);
}
