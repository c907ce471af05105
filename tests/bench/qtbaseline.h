#pragma once
// QtHttpServer alone, answering a bare 200 to POST: what the durable listener is measured against.

#include "core/base/threadloop.h"

#include <QHttpServer>

#include <memory>

namespace flotilla::bench {

class QtBaseline
{
public:
    QtBaseline();
    ~QtBaseline();
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    ThreadLoop m_loop{QStringLiteral("http")};
    std::unique_ptr<QHttpServer> m_server;
    quint16 m_port = 0;
};

} // namespace flotilla::bench
