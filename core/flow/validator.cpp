// What keeps a flow from being published, and what its author should look at, in a marketer's
// words.

#include "core/flow/flowgraph.h"
#include "core/flow/folding.h"
#include "core/flow/jsontext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kTextLimit = 4096; // of WhatsApp
constexpr int kProblemsMax = 500;
using Bits = std::vector<quint64>;

class Validator
{
public:
    explicit Validator(const Flow &flow)
        : m_flow(flow)
        , m_graph(flow)
        , m_reachable(m_graph.reachable())
    {}

    Problems run()
    {
        if (m_flow.steps.isEmpty()) {
            error(u"flow.empty"_s, u"/steps"_s, u"The flow has no steps yet."_s);
            return m_problems;
        }
        if (m_flow.start.isEmpty())
            error(u"flow.no_start"_s, u"/start"_s, u"Say which step comes first."_s);
        checkLanguage();
        checkTriggers();
        for (const FlowNode &node : m_graph.nodes()) {
            if (node.type)
                checkBlock(node);
        }
        checkReachability();
        checkDeadEnds();
        checkCircles();
        checkVariables();
        return m_problems;
    }

private:
    void add(Problem::Severity severity, const QString &code, const QString &path,
             const QString &message)
    {
        if (m_problems.size() < kProblemsMax)
            m_problems.append({severity, code, path, message});
    }
    void error(const QString &code, const QString &path, const QString &message)
    {
        add(Problem::Severity::Error, code, path, message);
    }
    void warn(const QString &code, const QString &path, const QString &message)
    {
        add(Problem::Severity::Warning, code, path, message);
    }

    [[nodiscard]] QString titleOf(int step) const
    {
        const Step &entry = m_flow.steps.at(step);
        return entry.title.isEmpty() ? entry.id : entry.title;
    }
    [[nodiscard]] bool isReachable(size_t node) const { return m_reachable[node]; }

    void checkLanguage()
    {
        if (!m_flow.language.isEmpty() && QLocale(m_flow.language).language() == QLocale::C)
            warn(
                u"flow.unknown_language"_s, u"/language"_s,
                u"\"%1\" is not a language; dates and numbers will be written as in English."_s.arg(
                    m_flow.language));
    }

    void checkTriggers()
    {
        if (m_flow.triggers.isEmpty())
            warn(u"flow.no_trigger"_s, u"/triggers"_s,
                 u"Nothing starts this flow: give it a keyword, or let it catch first messages."_s);
        QHash<QString, qsizetype> seen;
        for (qsizetype i = 0; i < m_flow.triggers.size(); ++i) {
            const Trigger &trigger = m_flow.triggers.at(i);
            const QString at = pointer(u"/triggers"_s, i);
            if (trigger.kind == Trigger::Kind::Keyword)
                checkWords(trigger, pointer(at, u"words"_s), i, seen);
        }
    }

    void checkWords(const Trigger &trigger, const QString &path, qsizetype index,
                    QHash<QString, qsizetype> &seen)
    {
        if (trigger.words.isEmpty())
            error(u"flow.no_keyword"_s, path, u"This trigger has no keyword yet."_s);
        for (qsizetype i = 0; i < trigger.words.size(); ++i) {
            const QString at = pointer(path, i);
            const QString word = trigger.words.at(i);
            if (trigger.match == Trigger::Match::Regex) {
                if (const Result<Pattern> pattern = Pattern::compile(word); !pattern)
                    error(u"flow.bad_pattern"_s, at, pattern.error().message);
                continue;
            }
            const QString same = foldedWord(word);
            if (same.isEmpty())
                error(u"flow.no_keyword"_s, at, u"This keyword is empty."_s);
            else if (seen.contains(same) && seen.value(same) != index)
                warn(u"flow.double_keyword"_s, at,
                     u"\"%1\" is a keyword of an earlier trigger too."_s.arg(word));
            seen.insert(same, index);
        }
    }

    void checkBlock(const FlowNode &node)
    {
        const Block &block = *m_graph.block(node);
        const QString path = m_graph.path(node);
        const QString fields = pointer(path, u"fields"_s);
        for (const Field &field : node.type->fields) {
            const QJsonValue value = block.fields.value(field.key);
            const QString at = pointer(fields, field.key);
            checkField(field, value, at, m_problems);
            if (field.type == Field::Type::Template && value.toString().size() > kTextLimit)
                warn(u"flow.text_too_long"_s, at,
                     u"WhatsApp takes %1 characters at most; this text will arrive in several "
                     "messages."_s.arg(kTextLimit));
        }
        if (node.type->check)
            node.type->check(block, path, m_problems);
        for (const Outlet &outlet : node.type->outlets) {
            if (outlet.endsWhenOpen && node.type->asksCustomer &&
                node.type->usesOutlet(block, outlet) && !block.outlets.contains(outlet.name))
                warn(
                    u"flow.open_outlet"_s, pointer(pointer(path, u"outlets"_s), outlet.name),
                    u"In step \"%1\" the outlet \"%2\" leads nowhere: the chat simply ends there."_s
                        .arg(titleOf(node.step), outlet.title));
        }
    }

    void checkReachability()
    {
        const std::vector<FlowNode> &nodes = m_graph.nodes();
        for (qsizetype i = 0; i < m_flow.steps.size(); ++i) {
            const int first = m_graph.firstOf(static_cast<int>(i));
            const QString at = pointer(u"/steps"_s, i);
            if (!isReachable(static_cast<size_t>(first))) {
                warn(u"flow.unreachable_step"_s, at,
                     u"Nothing leads to step \"%1\"."_s.arg(titleOf(static_cast<int>(i))));
                continue;
            }
            for (qsizetype j = 1; j < m_flow.steps.at(i).blocks.size(); ++j) {
                const size_t node = static_cast<size_t>(first + j);
                if (isReachable(node))
                    continue;
                warn(u"flow.unreachable_block"_s, m_graph.path(nodes[node]),
                     u"In step \"%1\" no chat gets as far as this block."_s.arg(
                         titleOf(static_cast<int>(i))));
                break;
            }
        }
    }

    // A run that ends behind a step's last block, although nobody said that it should.
    void checkDeadEnds()
    {
        const std::vector<FlowNode> &nodes = m_graph.nodes();
        for (size_t i = 0; i < nodes.size(); ++i) {
            if (!nodes[i].type && nodes[i].mayEnd && isReachable(i))
                warn(u"flow.dead_end"_s, m_graph.path(nodes[i]),
                     u"The chat stops after step \"%1\". Lead it on, or add the block End if that "
                     "is meant."_s.arg(titleOf(nodes[i].step)));
        }
    }

    void checkCircles()
    {
        const std::vector<FlowNode> &nodes = m_graph.nodes();
        const auto report = [&](const std::vector<int> &circle, bool isSilent) {
            const int first = *std::min_element(circle.begin(), circle.end());
            const size_t at = static_cast<size_t>(first);
            if (!isReachable(at))
                return;
            const QSet<int> members(circle.begin(), circle.end());
            const bool hasExit = std::any_of(circle.begin(), circle.end(), [&](int member) {
                const FlowNode &node = nodes[static_cast<size_t>(member)];
                return node.mayEnd ||
                       std::any_of(node.next.begin(), node.next.end(),
                                   [&](int target) { return !members.contains(target); });
            });
            const QString step = titleOf(nodes[at].step);
            if (isSilent && !hasExit)
                error(u"flow.endless_loop"_s, m_graph.path(nodes[at]),
                      u"Step \"%1\" leads back to itself without ever asking anything: the chat "
                      "would never end."_s.arg(step));
            else if (isSilent)
                warn(u"flow.loop_without_answer"_s, m_graph.path(nodes[at]),
                     u"Step \"%1\" can lead back to itself without asking anything; make sure that "
                     "it ends."_s.arg(step));
            else if (!hasExit)
                warn(u"flow.loop_of_waits"_s, m_graph.path(nodes[at]),
                     u"From step \"%1\" on the chat only waits and repeats, and never asks; it is "
                     "stopped after a while."_s.arg(step));
        };
        const auto silent = m_graph.circles([](const BlockType &type) { return type.waits; });
        QSet<int> told;
        for (const std::vector<int> &circle : silent) {
            report(circle, true);
            told += QSet<int>(circle.begin(), circle.end());
        }
        const auto unasked =
            m_graph.circles([](const BlockType &type) { return type.asksCustomer; });
        for (const std::vector<int> &circle : unasked) {
            if (std::none_of(circle.begin(), circle.end(),
                             [&](int node) { return told.contains(node); }))
                report(circle, false);
        }
    }

    int variableNumber(const QString &name)
    {
        const auto known = m_variables.constFind(name);
        if (known != m_variables.cend())
            return *known;
        const int number = static_cast<int>(m_variables.size());
        m_variables.insert(name, number);
        return number;
    }

    // Which variables may have a value when a run gets to each block: the union over all ways
    // there.
    [[nodiscard]] std::vector<Bits> possiblySet(const std::vector<QList<int>> &sets,
                                                const Bits &atStart) const
    {
        const std::vector<FlowNode> &nodes = m_graph.nodes();
        std::vector<Bits> in(nodes.size(), atStart);
        std::vector<int> open;
        std::vector<bool> queued(nodes.size(), true);
        for (size_t i = nodes.size(); i > 0; --i)
            open.push_back(static_cast<int>(i - 1));
        while (!open.empty()) {
            const size_t at = static_cast<size_t>(open.back());
            open.pop_back();
            queued[at] = false;
            Bits out = in[at];
            for (const int number : sets[at])
                out[static_cast<size_t>(number / 64)] |= quint64(1) << (number % 64);
            for (const int target : nodes[at].next) {
                Bits &into = in[static_cast<size_t>(target)];
                bool grew = false;
                for (size_t word = 0; word < out.size(); ++word) {
                    grew = grew || (out[word] & ~into[word]) != 0;
                    into[word] |= out[word];
                }
                if (grew && !queued[static_cast<size_t>(target)]) {
                    queued[static_cast<size_t>(target)] = true;
                    open.push_back(target);
                }
            }
        }
        return in;
    }

    void checkVariables()
    {
        const std::vector<FlowNode> &nodes = m_graph.nodes();
        std::vector<QList<int>> sets(nodes.size());
        for (size_t i = 0; i < nodes.size(); ++i) {
            if (!nodes[i].type)
                continue;
            const QStringList names = variablesSetBy(*nodes[i].type, *m_graph.block(nodes[i]));
            for (const QString &name : names)
                sets[i].append(variableNumber(name));
        }
        const QStringList defaults = m_flow.variables.keys();
        for (const QString &name : defaults)
            variableNumber(name);
        Bits atStart((static_cast<size_t>(m_variables.size()) + 63) / 64, 0);
        for (const QString &name : defaults) {
            const int number = m_variables.value(name);
            atStart[static_cast<size_t>(number / 64)] |= quint64(1) << (number % 64);
        }
        const std::vector<Bits> in = possiblySet(sets, atStart);
        for (size_t i = 0; i < nodes.size(); ++i) {
            if (nodes[i].type && isReachable(i))
                checkUses(nodes[i], in[i], sets[i]);
        }
    }

    void checkUses(const FlowNode &node, const Bits &in, const QList<int> &own)
    {
        const Block &block = *m_graph.block(node);
        for (const Field &field : node.type->fields) {
            const QString at = pointer(pointer(m_graph.path(node), u"fields"_s), field.key);
            const QList<Template::Use> uses = usesOf(field, block.fields.value(field.key));
            for (const Template::Use &use : uses) {
                const QString name = use.path.section(u'.', 0, 0);
                if (use.hasDefault || isReservedRoot(name) || name.isEmpty())
                    continue;
                const auto known = m_variables.constFind(name);
                if (known == m_variables.cend()) {
                    warn(u"flow.unset_variable"_s, at,
                         u"Nothing ever fills \"%1\". Save an answer in it, or add a default: "
                         "{{%1 | default: \"...\"}}."_s.arg(name));
                    continue;
                }
                const bool isSet = (in[static_cast<size_t>(*known / 64)] >> (*known % 64)) & 1;
                // A question may speak of its own answer only when it is asked again.
                const bool setHere = own.contains(*known) && field.key == u"retry";
                if (!isSet && !setHere)
                    warn(u"flow.unset_variable"_s, at,
                         u"\"%1\" is used here before anything fills it."_s.arg(name));
            }
        }
    }

    const Flow &m_flow;
    FlowGraph m_graph;
    std::vector<bool> m_reachable;
    QHash<QString, int> m_variables;
    Problems m_problems;
};

} // namespace

Problems validate(const Flow &flow)
{
    return Validator(flow).run();
}

} // namespace flotilla
