#pragma once
// Which targets a customer's flow or message may make the engine call: public addresses over HTTP
// on web ports, nothing inside the house. Pure; the HttpClient resolves and connects.

#include "core/base/result.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

namespace flotilla {

// False for loopback, private, link-local, carrier-grade NAT, multicast, reserved and documentation
// ranges, and for IPv6 forms that carry such an IPv4 address (mapped, compatible, 6to4, NAT64) or
// hide one (Teredo).
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

class EgressGuard
{
public:
    // `allowedTargets`: "host:port" that may be called although they are not public.
    explicit EgressGuard(QStringList allowedTargets = {});

    // Before resolving: scheme, port, no user and password.
    [[nodiscard]] Result<> checkUrl(const QUrl &url) const;
    // After resolving: one bad address spoils all, or a second look-up could pick it.
    [[nodiscard]] Result<> checkAddresses(const QUrl &url,
                                          const QList<QHostAddress> &addresses) const;

private:
    [[nodiscard]] bool isAllowed(const QUrl &url) const;

    QStringList m_allowedTargets;
};

} // namespace flotilla
