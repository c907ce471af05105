#include "core/gateway/gateway.h"

namespace flotilla {

void GatewayRegistry::add(const QString &kind, std::shared_ptr<Gateway> gateway)
{
    m_gateways.insert(kind, std::move(gateway));
}

Gateway *GatewayRegistry::find(const QString &kind) const
{
    return m_gateways.value(kind).get();
}

} // namespace flotilla
