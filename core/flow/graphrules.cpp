// What the validator says of the ways through a flow: nothing leads there, nothing follows, nothing
// but circles.

#include "core/flow/jsontext.h"
#include "core/flow/validation.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

void checkReachability(Validation &validation)
{
    const FlowGraph &graph = validation.graph();
    const QList<Step> &steps = validation.flow().steps;
    for (qsizetype i = 0; i < steps.size() && !validation.isFull(); ++i) {
        const int first = graph.firstOf(static_cast<int>(i));
        const QString title = validation.titleOf(static_cast<int>(i));
        if (!validation.isReachable(static_cast<size_t>(first))) {
            validation.warn(u"flow.unreachable_step"_s, pointer(u"/steps"_s, i),
                            FlowWords::tr("Nothing leads to step \"%1\".").arg(title));
            continue;
        }
        for (qsizetype j = 1; j < steps.at(i).blocks.size(); ++j) {
            const size_t node = static_cast<size_t>(first + j);
            if (validation.isReachable(node))
                continue;
            validation.warn(
                u"flow.unreachable_block"_s, graph.path(graph.nodes()[node]),
                FlowWords::tr("In step \"%1\" no chat gets as far as this block.").arg(title));
            break;
        }
    }
}

// A run that ends behind a step's last block, although nobody said that it should.
void checkDeadEnds(Validation &validation)
{
    const std::vector<FlowNode> &nodes = validation.graph().nodes();
    for (size_t i = 0; i < nodes.size() && !validation.isFull(); ++i) {
        if (!nodes[i].type && nodes[i].mayEnd && validation.isReachable(i))
            validation.warn(u"flow.dead_end"_s, validation.graph().path(nodes[i]),
                            FlowWords::tr("The chat stops after step \"%1\". Lead it on, or add "
                                          "the block End if that is meant.")
                                .arg(validation.titleOf(nodes[i].step)));
    }
}

class Circles
{
public:
    explicit Circles(Validation &validation)
        : m_validation(validation)
        , m_nodes(validation.graph().nodes())
        , m_inside(m_nodes.size(), 0)
    {}

    void run()
    {
        const FlowGraph &graph = m_validation.graph();
        std::vector<bool> told(m_nodes.size(), false);
        for (const std::vector<int> &circle :
             graph.circles([](const BlockType &type) { return type.waits; })) {
            report(circle, true);
            for (const int node : circle)
                told[static_cast<size_t>(node)] = true;
        }
        for (const std::vector<int> &circle :
             graph.circles([](const BlockType &type) { return type.asksCustomer; })) {
            if (std::none_of(circle.begin(), circle.end(),
                             [&](int node) { return told[static_cast<size_t>(node)]; }))
                report(circle, false);
        }
    }

private:
    [[nodiscard]] bool hasExit(const std::vector<int> &circle)
    {
        ++m_round;
        for (const int member : circle)
            m_inside[static_cast<size_t>(member)] = m_round;
        return std::any_of(circle.begin(), circle.end(), [&](int member) {
            const FlowNode &node = m_nodes[static_cast<size_t>(member)];
            return node.mayEnd || std::any_of(node.next.begin(), node.next.end(), [&](int target) {
                       return m_inside[static_cast<size_t>(target)] != m_round;
                   });
        });
    }

    void report(const std::vector<int> &circle, bool isSilent)
    {
        const int first = *std::min_element(circle.begin(), circle.end());
        const size_t at = static_cast<size_t>(first);
        if (!m_validation.isReachable(at))
            return;
        const QString step = m_validation.titleOf(m_nodes[at].step);
        const QString path = m_validation.graph().path(m_nodes[at]);
        if (isSilent && !hasExit(circle))
            m_validation.error(u"flow.endless_loop"_s, path,
                               FlowWords::tr("Step \"%1\" leads back to itself without ever asking "
                                             "anything: the chat would never end.")
                                   .arg(step));
        else if (isSilent)
            m_validation.warn(u"flow.loop_without_answer"_s, path,
                              FlowWords::tr("Step \"%1\" can lead back to itself without asking "
                                            "anything; make sure that it ends.")
                                  .arg(step));
        else if (!hasExit(circle))
            m_validation.warn(u"flow.loop_of_waits"_s, path,
                              FlowWords::tr("From step \"%1\" on the chat only waits and repeats, "
                                            "and never asks; it is stopped after a while.")
                                  .arg(step));
    }

    Validation &m_validation;
    const std::vector<FlowNode> &m_nodes;
    std::vector<int> m_inside;
    int m_round = 0;
};

} // namespace

void checkGraphRules(Validation &validation)
{
    // Without a first step nothing leads anywhere, and that is told already.
    if (!validation.flow().start.isEmpty())
        checkReachability(validation);
    checkDeadEnds(validation);
    Circles(validation).run();
}

} // namespace flotilla
