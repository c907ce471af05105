#include "core/flow/flowgraph.h"

#include "core/flow/jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

FlowGraph::FlowGraph(const Flow &flow)
    : m_flow(flow)
{
    for (qsizetype i = 0; i < flow.steps.size(); ++i) {
        const Step &step = flow.steps.at(i);
        m_steps.insert(step.id, static_cast<int>(i));
        m_first.push_back(static_cast<int>(m_nodes.size()));
        for (qsizetype j = 0; j <= step.blocks.size(); ++j) {
            FlowNode node;
            node.step = static_cast<int>(i);
            node.block = static_cast<int>(j);
            if (j < step.blocks.size())
                node.type = catalogue::find(step.blocks.at(j).type);
            m_nodes.push_back(std::move(node));
        }
    }
    for (FlowNode &node : m_nodes)
        link(flow, node);
}

const Block *FlowGraph::block(const FlowNode &node) const
{
    return node.type ? &m_flow.steps.at(node.step).blocks.at(node.block) : nullptr;
}

QString FlowGraph::path(const FlowNode &node) const
{
    const QString step = pointer(u"/steps"_s, node.step);
    return node.type ? pointer(pointer(step, u"blocks"_s), node.block) : step;
}

int FlowGraph::targetOf(const QString &step) const
{
    const auto found = m_steps.constFind(step);
    return found == m_steps.cend() ? -1 : firstOf(*found);
}

void FlowGraph::link(const Flow &flow, FlowNode &node)
{
    const auto add = [&](int target) {
        if (target < 0)
            node.mayEnd = true;
        else if (std::find(node.next.begin(), node.next.end(), target) == node.next.end())
            node.next.push_back(target);
    };
    const Step &step = flow.steps.at(node.step);
    if (!node.type) {
        add(step.next.isEmpty() ? -1 : targetOf(step.next));
        return;
    }
    const Block &own = step.blocks.at(node.block);
    if (const Field *field = node.type->fieldOf(Field::Type::Step)) {
        const QString target = own.fields.value(field->key).toString();
        return add(target.isEmpty() ? -1 : targetOf(target));
    }
    const int behind = firstOf(node.step) + node.block + 1;
    const QString wayOn = own.outlets.value(QString());
    const int onward = wayOn.isEmpty() ? behind : targetOf(wayOn);
    const auto follow = [&](const QString &name, bool endsWhenOpen) {
        const auto found = own.outlets.constFind(name);
        if (found != own.outlets.cend())
            add(targetOf(*found));
        else
            add(endsWhenOpen ? -1 : onward);
    };
    for (const Outlet &outlet : node.type->outlets) {
        if (node.type->usesOutlet(own, outlet))
            follow(outlet.name, outlet.endsWhenOpen);
    }
    if (node.type->outletPerChoice) {
        const QList<Choice> choices = node.type->choicesOf(own);
        for (const Choice &choice : choices)
            follow(choice.id, false);
    }
    if (node.type->hasWayOn && !node.type->leavesByName)
        add(onward);
    if (!node.type->hasWayOn && node.type->outlets.isEmpty())
        node.mayEnd = true;
}

std::vector<bool> FlowGraph::reachable() const
{
    std::vector<bool> seen(m_nodes.size(), false);
    std::vector<int> open;
    for (const QString &entry : {m_flow.start, m_flow.onExpired}) {
        if (const int node = entry.isEmpty() ? -1 : targetOf(entry); node >= 0)
            open.push_back(node);
    }
    while (!open.empty()) {
        const size_t at = static_cast<size_t>(open.back());
        open.pop_back();
        if (seen[at])
            continue;
        seen[at] = true;
        open.insert(open.end(), m_nodes[at].next.begin(), m_nodes[at].next.end());
    }
    return seen;
}

namespace {

// Tarjan's strongly connected components, with a stack of its own: flows may be thousands of steps
// long.
class CircleFinder
{
public:
    CircleFinder(const std::vector<FlowNode> &nodes, bool (*breaks)(const BlockType &type))
        : m_nodes(nodes)
        , m_breaks(breaks)
        , m_order(nodes.size(), -1)
        , m_low(nodes.size(), 0)
        , m_onStack(nodes.size(), false)
    {}

    std::vector<std::vector<int>> run()
    {
        for (size_t root = 0; root < m_nodes.size(); ++root) {
            if (m_order[root] < 0 && !isCut(root))
                visit(root);
        }
        return std::move(m_found);
    }

private:
    struct Frame
    {
        size_t node;
        size_t edge;
    };

    [[nodiscard]] bool isCut(size_t node) const
    {
        return m_nodes[node].type && m_breaks(*m_nodes[node].type);
    }

    void enter(size_t node)
    {
        m_order[node] = m_low[node] = m_clock++;
        m_onStack[node] = true;
        m_stack.push_back(node);
        m_frames.push_back({node, 0});
    }

    void visit(size_t root)
    {
        enter(root);
        while (!m_frames.empty()) {
            Frame &frame = m_frames.back();
            const size_t at = frame.node;
            if (frame.edge < m_nodes[at].next.size()) {
                const size_t to = static_cast<size_t>(m_nodes[at].next[frame.edge++]);
                if (isCut(to))
                    continue;
                if (m_order[to] < 0)
                    enter(to);
                else if (m_onStack[to])
                    m_low[at] = std::min(m_low[at], m_order[to]);
                continue;
            }
            if (m_low[at] == m_order[at])
                takeComponent(at);
            m_frames.pop_back();
            if (!m_frames.empty()) {
                const size_t parent = m_frames.back().node;
                m_low[parent] = std::min(m_low[parent], m_low[at]);
            }
        }
    }

    void takeComponent(size_t root)
    {
        std::vector<int> circle;
        size_t member = 0;
        do {
            member = m_stack.back();
            m_stack.pop_back();
            m_onStack[member] = false;
            circle.push_back(static_cast<int>(member));
        } while (member != root);
        const std::vector<int> &next = m_nodes[root].next;
        const bool toItself =
            std::find(next.begin(), next.end(), static_cast<int>(root)) != next.end();
        if (circle.size() > 1 || toItself)
            m_found.push_back(std::move(circle));
    }

    const std::vector<FlowNode> &m_nodes;
    bool (*m_breaks)(const BlockType &type);
    std::vector<int> m_order;
    std::vector<int> m_low;
    std::vector<bool> m_onStack;
    std::vector<size_t> m_stack;
    std::vector<Frame> m_frames;
    std::vector<std::vector<int>> m_found;
    int m_clock = 0;
};

} // namespace

std::vector<std::vector<int>> FlowGraph::circles(bool (*breaks)(const BlockType &type)) const
{
    return CircleFinder(m_nodes, breaks).run();
}

} // namespace flotilla
