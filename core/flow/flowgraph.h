#pragma once
// The flow as a graph of blocks, for the validator: where a run can go from each block.

#include "core/flow/catalogue.h"

#include <vector>

namespace flotilla {

struct FlowNode
{
    int step = 0;
    int block = 0;                   // the step's number of blocks: the place behind the last one
    const BlockType *type = nullptr; // null: behind the last block
    std::vector<int> next;
    bool mayEnd = false; // the run can end here
};

class FlowGraph
{
public:
    explicit FlowGraph(const Flow &flow);

    [[nodiscard]] const std::vector<FlowNode> &nodes() const { return m_nodes; }
    [[nodiscard]] const Block *block(const FlowNode &node) const;
    [[nodiscard]] QString path(const FlowNode &node) const; // JSON pointer of block or step
    [[nodiscard]] int firstOf(int step) const { return m_first[static_cast<size_t>(step)]; }

    // Per node: can a run get there from the start or the "expired" step?
    [[nodiscard]] std::vector<bool> reachable() const;
    // Circles that a run can go through without any block for which `breaks` is true. Each is the
    // list of its nodes.
    [[nodiscard]] std::vector<std::vector<int>>
    circles(bool (*breaks)(const BlockType &type)) const;

private:
    void link(const Flow &flow, FlowNode &node);
    [[nodiscard]] int targetOf(const QString &step) const;

    const Flow &m_flow;
    QHash<QString, int> m_steps;
    std::vector<int> m_first; // step -> its first node
    std::vector<FlowNode> m_nodes;
};

} // namespace flotilla
