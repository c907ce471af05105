#pragma once
// Who may speak to the listener from where: checks against DNS rebinding and cross-site requests
// by what browsers tell. Pure.

#include "core/http/requesthead.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>

#include <optional>

namespace flotilla {

struct RequestRefusal
{
    int status = 400;
    const char *code = "";
    const char *reason = ""; // a sentence for people
};

class RequestPolicy
{
public:
    // `allowedHosts`: names and addresses without port, besides those of the loopback. "https" is
    // the scheme of origins when `secure`.
    RequestPolicy(const QStringList &allowedHosts, bool secure);

    // POST /hooks/{id} proves itself by its secret and comes through tunnels under any name, so it
    // is free of the Host and Origin checks.
    [[nodiscard]] std::optional<RequestRefusal> check(const RequestHead &head,
                                                      QByteArrayView bytes) const;
    // The id when that is a webhook, else empty.
    [[nodiscard]] static QByteArrayView webhookId(const RequestHead &head, QByteArrayView bytes);

private:
    [[nodiscard]] bool isAllowedHost(QByteArrayView hostAndPort) const;
    [[nodiscard]] bool isOwnOrigin(QByteArrayView origin, QByteArrayView host) const;

    QByteArrayList m_hosts; // lower case
    QByteArray m_originPrefix;
};

} // namespace flotilla
