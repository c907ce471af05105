#pragma once
// One validation on its way: what the groups of rules look at, and where they report to.

#include "core/flow/flowgraph.h"
#include "core/flow/flowwords.h"
#include "core/flow/validator.h"

namespace flotilla {

inline constexpr int kValidationProblemsMax = 500;

class Validation
{
public:
    Validation(const Flow &flow, const ValidationScope &scope);

    [[nodiscard]] const Flow &flow() const { return m_flow; }
    [[nodiscard]] const ValidationScope &scope() const { return m_scope; }
    [[nodiscard]] const FlowGraph &graph() const { return m_graph; }
    [[nodiscard]] bool isReachable(size_t node) const { return m_reachable[node]; }
    [[nodiscard]] QString titleOf(int step) const; // as people know it

    [[nodiscard]] bool isFull() const { return m_problems.size() >= kValidationProblemsMax; }
    void error(const QString &code, const QString &path, const QString &message,
               const QString &subject = {});
    void warn(const QString &code, const QString &path, const QString &message,
              const QString &subject = {});
    [[nodiscard]] Problems &problems() { return m_problems; }

private:
    const Flow &m_flow;
    const ValidationScope &m_scope;
    FlowGraph m_graph;
    std::vector<bool> m_reachable;
    Problems m_problems;
};

void checkTriggerRules(Validation &validation);
void checkTriggerKinds(Validation &validation);
void checkBlockRules(Validation &validation);
void checkGraphRules(Validation &validation);
void checkVariableRules(Validation &validation);

} // namespace flotilla
