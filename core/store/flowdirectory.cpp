#include "core/store/flowdirectory.h"

#include "core/base/log.h"
#include "core/store/flowstore.h"

namespace flotilla {

namespace {

std::shared_ptr<const FlowVersion> parse(FlowId id, int version, const QByteArray &body)
{
    Problems problems;
    auto flow = Flow::fromBytes(body, problems);
    if (!flow) {
        qCWarning(logFlow, "version %d of flow %lld cannot be read and is left out", version,
                  static_cast<long long>(id.value));
        return nullptr;
    }
    return std::make_shared<const FlowVersion>(id, version, std::move(*flow));
}

} // namespace

std::shared_ptr<const FlowDirectory::Versions> FlowDirectory::live(Readers &readers,
                                                                   WorkspaceId workspace)
{
    quint64 generation = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_live.value(workspace))
            return known;
        generation = m_generation;
    }
    auto versions = std::make_shared<Versions>();
    for (const StoredFlow &stored : FlowStore::liveVersions(readers.reader(), workspace)) {
        if (auto version = parse(stored.id, stored.version, stored.body))
            versions->append(std::move(version));
    }
    const std::lock_guard lock(m_mutex);
    // Forgotten while it was read: it may be old already, so it serves this call only.
    if (generation == m_generation)
        m_live.insert(workspace, versions);
    return versions;
}

std::shared_ptr<const FlowVersion> FlowDirectory::version(Readers &readers, WorkspaceId workspace,
                                                          FlowId flow, int version)
{
    const QPair<qint64, int> key(flow.value, version);
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_versions.value(key))
            return known;
    }
    const auto body = FlowStore::versionBody(readers.reader(), workspace, flow, version);
    if (!body)
        return nullptr;
    auto parsed = parse(flow, version, *body);
    if (!parsed)
        return nullptr;
    const std::lock_guard lock(m_mutex);
    if (m_versions.size() >= kVersionsMax)
        m_versions.clear();
    m_versions.insert(key, parsed);
    return parsed;
}

void FlowDirectory::forget(WorkspaceId workspace)
{
    const std::lock_guard lock(m_mutex);
    ++m_generation;
    m_live.remove(workspace);
}

} // namespace flotilla
