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

// From 0 to 99, evenly; by numbers only, so that it is the same everywhere and always.
int lotOf(ConversationId conversation, FlowId flow, int version)
{
    quint64 lot = static_cast<quint64>(conversation.value);
    for (const quint64 part : {static_cast<quint64>(flow.value), static_cast<quint64>(version)}) {
        lot += 0x9e3779b97f4a7c15ULL + part;
        lot = (lot ^ (lot >> 30)) * 0xbf58476d1ce4e5b9ULL;
        lot = (lot ^ (lot >> 27)) * 0x94d049bb133111ebULL;
        lot ^= lot >> 31;
    }
    return static_cast<int>(lot % 100);
}

} // namespace

FlowBoard::Versions FlowBoard::versionsFor(ConversationId conversation) const
{
    Versions versions = live;
    for (const Trial &trial : trials) {
        if (lotOf(conversation, trial.version->id(), trial.version->version()) >= trial.share)
            continue;
        const auto isSame = [&](const auto &each) { return each->id() == trial.version->id(); };
        if (const auto found = std::find_if(versions.begin(), versions.end(), isSame);
            found != versions.end())
            *found = trial.version;
    }
    return versions;
}

qint64 FlowBoard::newestMove(FlowId flow) const
{
    const auto found = moves.constFind(flow.value);
    return found == moves.cend() ? 0 : found->last().id;
}

QList<FlowMove> FlowBoard::movesAfter(FlowId flow, qint64 move) const
{
    const QList<FlowMove> all = moves.value(flow.value);
    const auto first = std::find_if(all.begin(), all.end(),
                                    [move](const FlowMove &each) { return each.id > move; });
    return all.mid(first - all.begin());
}

std::shared_ptr<const FlowBoard> FlowDirectory::board(Connection &db, WorkspaceId workspace)
{
    quint64 generation = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_boards.value(workspace))
            return known;
        generation = m_generation;
    }
    auto board = std::make_shared<FlowBoard>();
    // Moves first: a run that begins by what is read after them has at least these behind it.
    board->moves = VersionStore::moves(db, workspace);
    for (const StoredFlow &stored : FlowStore::liveVersions(db, workspace)) {
        if (auto version = parse(stored.id, stored.version, stored.body))
            board->live.append(std::move(version));
    }
    for (const StoredFlow &stored : FlowStore::trialVersions(db, workspace)) {
        if (auto version = parse(stored.id, stored.version, stored.body))
            board->trials.append({std::move(version), stored.share});
    }
    const std::lock_guard lock(m_mutex);
    // Half of a board, kept, would leave conversations without their flows; forgotten while it was
    // read, it may be old already. Either serves this call only.
    if (!db.error() && generation == m_generation)
        m_boards.insert(workspace, board);
    return board;
}

std::shared_ptr<const FlowDirectory::Versions> FlowDirectory::live(Readers &readers,
                                                                   WorkspaceId workspace)
{
    const auto board = this->board(readers.reader(), workspace);
    return {board, &board->live};
}

std::shared_ptr<const FlowVersion> FlowDirectory::version(Connection &db, WorkspaceId workspace,
                                                          FlowId flow, int version)
{
    const QPair<qint64, int> key(flow.value, version);
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_versions.value(key))
            return known;
    }
    const auto body = FlowStore::versionBody(db, workspace, flow, version);
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
    m_boards.remove(workspace);
}

} // namespace flotilla
