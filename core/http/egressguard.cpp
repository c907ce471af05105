#include "core/http/egressguard.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

struct Range
{
    quint32 first;
    int bits;
};

constexpr quint32 v4(quint32 a, quint32 b, quint32 c)
{
    return a << 24 | b << 16 | c << 8;
}

// IANA special-purpose registry, and multicast and the reserved rest.
constexpr std::array kPrivateV4{
    Range{v4(0, 0, 0), 8},      Range{v4(10, 0, 0), 8},     Range{v4(100, 64, 0), 10},
    Range{v4(127, 0, 0), 8},    Range{v4(169, 254, 0), 16}, Range{v4(172, 16, 0), 12},
    Range{v4(192, 0, 0), 24},   Range{v4(192, 0, 2), 24},   Range{v4(192, 88, 99), 24},
    Range{v4(192, 168, 0), 16}, Range{v4(198, 18, 0), 15},  Range{v4(198, 51, 100), 24},
    Range{v4(203, 0, 113), 24}, Range{v4(224, 0, 0), 4},    Range{v4(240, 0, 0), 4},
};

bool isPublicV4(quint32 address)
{
    return std::none_of(kPrivateV4.begin(), kPrivateV4.end(), [address](const Range &range) {
        return (address ^ range.first) >> (32 - range.bits) == 0;
    });
}

quint32 v4At(const Q_IPV6ADDR &address, int at)
{
    return v4(address[at], address[at + 1], address[at + 2]) | address[at + 3];
}

bool isPublicV6(const Q_IPV6ADDR &a)
{
    const auto zeroes = [&a](int from, int to) {
        return std::all_of(a.c + from, a.c + to, [](quint8 byte) { return byte == 0; });
    };
    if (zeroes(0, 10) && a[10] == 0xff && a[11] == 0xff)
        return isPublicV4(v4At(a, 12)); // ::ffff:0:0/96, mapped
    if (zeroes(0, 8) && a[8] == 0xff && a[9] == 0xff && a[10] == 0 && a[11] == 0)
        return isPublicV4(v4At(a, 12)); // ::ffff:0:0:0/96, translated
    if (a[0] == 0x00 && a[1] == 0x64 && a[2] == 0xff && a[3] == 0x9b)
        return zeroes(4, 12) && isPublicV4(v4At(a, 12)); // 64:ff9b::/96 NAT64; :1::/48 is local use
    if (a[0] == 0x20 && a[1] == 0x02)
        return isPublicV4(v4At(a, 2)); // 2002::/16, 6to4
    if (a[0] == 0x20 && a[1] == 0x01 && a[2] == 0 && a[3] == 0)
        return false; // 2001::/32, Teredo
    if (a[0] == 0x20 && a[1] == 0x01 && a[2] == 0x0d && a[3] == 0xb8)
        return false;             // 2001:db8::/32, documentation
    return (a[0] & 0xe0) == 0x20; // 2000::/3 is all that is handed out for the public
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublicV4(address.toIPv4Address());
    return address.protocol() == QAbstractSocket::IPv6Protocol &&
           isPublicV6(address.toIPv6Address());
}

EgressGuard::EgressGuard(QStringList allowedTargets)
    : m_allowedTargets(std::move(allowedTargets))
{}

bool EgressGuard::isAllowed(const QUrl &url) const
{
    const QString target =
        url.host() + u':' + QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80));
    return m_allowedTargets.contains(target, Qt::CaseInsensitive);
}

Result<> EgressGuard::checkUrl(const QUrl &url) const
{
    const QString field = u"url"_s;
    if (!url.isValid() || url.host().isEmpty())
        return fail(ErrorCode::Invalid, u"The address is not a valid URL."_s, field);
    const bool https = url.scheme() == "https"_L1;
    if (!https && url.scheme() != "http"_L1) {
        return fail(ErrorCode::Forbidden, u"Only http and https addresses may be called."_s, field);
    }
    if (!url.userInfo().isEmpty()) {
        return fail(ErrorCode::Forbidden, u"Put credentials into a header, not into the address."_s,
                    field);
    }
    static constexpr std::array kPorts{80, 443, 8080, 8443};
    const int port = url.port(https ? 443 : 80);
    if (std::find(kPorts.begin(), kPorts.end(), port) == kPorts.end() && !isAllowed(url)) {
        return fail(ErrorCode::Forbidden,
                    u"Port %1 may not be called; 80, 443, 8080 and 8443 may."_s.arg(port), field);
    }
    return {};
}

Result<> EgressGuard::checkAddresses(const QUrl &url, const QList<QHostAddress> &addresses) const
{
    if (addresses.isEmpty()) {
        return fail(ErrorCode::Unavailable, u"The host %1 cannot be found."_s.arg(url.host()),
                    u"url"_s);
    }
    if (isAllowed(url) || std::all_of(addresses.begin(), addresses.end(), isPublicAddress))
        return {};
    return fail(
        ErrorCode::Forbidden,
        u"The host %1 is not public; private addresses may not be called."_s.arg(url.host()),
        u"url"_s);
}

} // namespace flotilla
