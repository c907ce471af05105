#include "core/flow/coverage.h"

#include "core/flow/catalogue.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

QString keyOf(const QString &step, const QString &block, const QString &outlet)
{
    return step + u'/' + block + u'/' + outlet;
}

QJsonObject partOf(qsizetype total, const QJsonArray &missing)
{
    return {{u"total"_s, total}, {u"covered"_s, total - missing.size()}, {u"missing"_s, missing}};
}

} // namespace

Coverage::Coverage(const FlowVersion &version)
    : m_version(version)
{
    for (const Step &step : version.flow().steps) {
        for (const Block &block : step.blocks) {
            QStringList outlets = block.outlets.keys();
            outlets.sort();
            for (const QString &outlet : std::as_const(outlets))
                addEdge({step.id, block.id, outlet, block.outlets.value(outlet)});
            const BlockType *const type = catalogue::find(block.type);
            const Field *const target = type ? type->fieldOf(Field::Type::Step) : nullptr;
            if (const QString to = target ? block.fields.value(target->key).toString() : QString();
                !to.isEmpty())
                addEdge({step.id, block.id, {}, to});
        }
        if (!step.next.isEmpty())
            addEdge({step.id, {}, {}, step.next});
    }
}

void Coverage::addEdge(const Edge &edge)
{
    m_edgeAt.insert(keyOf(edge.step, edge.block, edge.outlet), m_edges.size());
    m_edges.append(edge);
}

void Coverage::add(const QJsonArray &decisions)
{
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        const QJsonObject decision = decisions.at(i).toObject();
        const QString step = decision.value(u"step"_s).toString();
        const QString block = decision.value(u"block"_s).toString();
        // What a called flow does is not this one's.
        if (decision.contains(u"flow"_s) || !m_version.step(step))
            continue;
        m_steps.insert(step);
        if (block.isEmpty())
            continue;
        m_blocks.insert(block);
        // The last one waits or ends; one before those of a called flow calls it.
        const bool leaves =
            i + 1 < decisions.size() && !decisions.at(i + 1).toObject().contains(u"flow"_s);
        if (leaves)
            pass(step, block, decision.value(u"outlet"_s).toString());
    }
}

void Coverage::pass(const QString &step, const QString &block, const QString &outlet)
{
    for (const QString &way : {outlet, QString()}) {
        if (const auto found = m_edgeAt.constFind(keyOf(step, block, way));
            found != m_edgeAt.cend()) {
            m_edges[*found].isCovered = true;
            return;
        }
    }
    const QList<Block> &blocks = m_version.step(step)->blocks;
    const auto end = m_edgeAt.constFind(keyOf(step, {}, {}));
    if (!blocks.isEmpty() && blocks.last().id == block && end != m_edgeAt.cend())
        m_edges[*end].isCovered = true;
}

QJsonObject Coverage::toJson() const
{
    QJsonArray steps;
    QJsonArray blocks;
    qsizetype blockCount = 0;
    for (const Step &step : m_version.flow().steps) {
        if (!m_steps.contains(step.id))
            steps.append(step.id);
        blockCount += step.blocks.size();
        for (const Block &block : step.blocks) {
            if (!m_blocks.contains(block.id))
                blocks.append(block.id);
        }
    }
    QJsonArray edges;
    for (const Edge &edge : m_edges) {
        if (!edge.isCovered)
            edges.append(QJsonObject{{u"step"_s, edge.step},
                                     {u"block"_s, edge.block},
                                     {u"outlet"_s, edge.outlet},
                                     {u"to"_s, edge.to}});
    }
    return {{u"steps"_s, partOf(m_version.flow().steps.size(), steps)},
            {u"blocks"_s, partOf(blockCount, blocks)},
            {u"edges"_s, partOf(m_edges.size(), edges)}};
}

} // namespace flotilla
