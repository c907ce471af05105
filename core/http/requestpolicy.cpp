#include "core/http/requestpolicy.h"

namespace flotilla {

namespace {

QByteArrayView withoutPort(QByteArrayView host)
{
    const qsizetype colon = host.lastIndexOf(':');
    return colon < 0 || host.endsWith(']') ? host : host.first(colon);
}

bool isJson(QByteArrayView contentType)
{
    const qsizetype end = contentType.indexOf(';');
    QByteArrayView type = end < 0 ? contentType : contentType.first(end);
    return sameWord(type.trimmed(), "application/json");
}

} // namespace

RequestPolicy::RequestPolicy(const QStringList &allowedHosts, bool secure)
    : m_hosts{"127.0.0.1", "localhost", "[::1]"}
    , m_originPrefix(secure ? "https://" : "http://")
{
    for (const QString &host : allowedHosts) {
        QByteArray name = host.trimmed().toLower().toUtf8();
        if (name.count(':') > 1 && !name.startsWith('['))
            name = '[' + name + ']'; // a bare IPv6 address
        if (!name.isEmpty())
            m_hosts.append(withoutPort(name).toByteArray());
    }
}

QByteArrayView RequestPolicy::webhookId(const RequestHead &head, QByteArrayView bytes)
{
    static constexpr QByteArrayView kPrefix = "/hooks/";
    const QByteArrayView path = head.path().in(bytes);
    if (head.method().in(bytes) != "POST" || !path.startsWith(kPrefix))
        return {};
    const QByteArrayView id = path.sliced(kPrefix.size());
    return id.contains('/') ? QByteArrayView() : id;
}

bool RequestPolicy::isAllowedHost(QByteArrayView hostAndPort) const
{
    const QByteArrayView host = withoutPort(hostAndPort);
    for (const QByteArray &allowed : m_hosts) {
        if (sameWord(allowed, host))
            return true;
    }
    return false;
}

bool RequestPolicy::isOwnOrigin(QByteArrayView origin, QByteArrayView host) const
{
    return origin.startsWith(m_originPrefix) &&
           sameWord(origin.sliced(m_originPrefix.size()), host);
}

std::optional<RequestRefusal> RequestPolicy::check(const RequestHead &head,
                                                   QByteArrayView bytes) const
{
    if (!webhookId(head, bytes).isEmpty()) {
        if (!head.hasContentLength())
            return RequestRefusal{411, "length_required", "A webhook must carry Content-Length."};
        return std::nullopt;
    }
    const QByteArrayView host = head.host().in(bytes);
    if (!isAllowedHost(host)) {
        return RequestRefusal{
            421, "host_not_allowed",
            "This engine does not answer to the name in the Host header field; add it "
            "to the allowed hosts if it should."};
    }
    bool json = false;
    for (const RequestHead::Field &field : head.fields()) {
        const QByteArrayView name = field.name.in(bytes);
        const QByteArrayView value = field.value.in(bytes);
        if (sameWord(name, "origin") && !isOwnOrigin(value, host))
            return RequestRefusal{403, "cross_origin", "Requests from other origins are refused."};
        if (sameWord(name, "sec-fetch-site") && !sameWord(value, "same-origin") &&
            !sameWord(value, "none"))
            return RequestRefusal{403, "cross_site", "Requests from other sites are refused."};
        if (sameWord(name, "content-type"))
            json = isJson(value);
    }
    if (head.contentLength() > 0 && !json && head.path().in(bytes).startsWith("/v1/")) {
        return RequestRefusal{415, "not_json",
                              "Bodies must be JSON; send Content-Type: application/json."};
    }
    return std::nullopt;
}

} // namespace flotilla
