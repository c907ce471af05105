// What the validator says of variables: used before anything fills them, filled and never used; and
// of secrets, which are used like them.

#include "core/flow/jsontext.h"
#include "core/flow/scriptuses.h"
#include "core/flow/validation.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

using Bits = std::vector<quint64>;

struct Setter
{
    int variable = 0;
    QString path; // of the field that names it
};

struct UsePlace
{
    QString path; // of the field
    QString name;
    bool hasDefault = false;
    bool isRetry = false;
};

class VariableRules
{
public:
    explicit VariableRules(Validation &validation)
        : m_validation(validation)
        , m_nodes(validation.graph().nodes())
        , m_setters(m_nodes.size())
        , m_uses(m_nodes.size())
    {}

    void run()
    {
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].type)
                collect(i);
        }
        const QStringList defaults = m_validation.flow().variables.keys();
        for (const QString &name : defaults)
            number(name);
        checkUnset(defaults);
        checkUnused(defaults);
    }

private:
    int number(const QString &name)
    {
        const auto known = m_numbers.constFind(name);
        if (known != m_numbers.cend())
            return *known;
        const int next = static_cast<int>(m_numbers.size());
        m_numbers.insert(name, next);
        return next;
    }

    void collect(size_t node)
    {
        const Block &block = *m_validation.graph().block(m_nodes[node]);
        const BlockType &type = *m_nodes[node].type;
        const QString fields = pointer(m_validation.graph().path(m_nodes[node]), u"fields"_s);
        for (const Field &field : type.fields) {
            const QJsonValue value = block.fields.value(field.key);
            if (value.isUndefined())
                continue;
            const QString at = pointer(fields, field.key);
            if (field.type == Field::Type::Variable && !value.toString().isEmpty())
                m_setters[node].append({number(value.toString()), at});
            if (field.type == Field::Type::Mapping)
                collectMapping(value.toArray(), at, node);
            const QList<Template::Use> uses = usesOf(field, value);
            if (field.type != Field::Type::Headers)
                checkSecrets(uses, at);
            addUses(uses, at, field.key == u"retry", node);
        }
        if (type.uses)
            addUses(type.uses(block), fields, false, node);
    }

    // Only what is sent along to a web service may hold one.
    void checkSecrets(const QList<Template::Use> &uses, const QString &path)
    {
        if (std::any_of(uses.begin(), uses.end(), [](const Template::Use &use) {
                return use.path == u"secret" || use.path.startsWith(u"secret."_s);
            }))
            m_validation.error(
                u"flow.secret_elsewhere"_s, path,
                FlowWords::tr("A secret works only in the headers of a block that asks a web "
                              "service; here nothing would stand in its place."));
    }

    void collectMapping(const QJsonArray &entries, const QString &path, size_t node)
    {
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString name = entries.at(i)[u"variable"_s].toString();
            if (!name.isEmpty())
                m_setters[node].append({number(name), pointer(pointer(path, i), u"variable"_s)});
        }
    }

    void addUses(const QList<Template::Use> &uses, const QString &path, bool isRetry, size_t node)
    {
        for (const Template::Use &use : uses) {
            const qsizetype dot = use.path.indexOf(u'.');
            const QString name = dot < 0 ? use.path : use.path.first(dot);
            if (!name.isEmpty() && !isReservedRoot(name))
                m_uses[node].append({path, name, use.hasDefault, isRetry});
        }
    }

    static bool has(const Bits &bits, int number)
    {
        return (bits[static_cast<size_t>(number / 64)] >> (number % 64)) & 1;
    }

    static void put(Bits &bits, int number)
    {
        bits[static_cast<size_t>(number / 64)] |= quint64(1) << (number % 64);
    }

    // Which variables may have a value when a run gets to each block: the union over all ways
    // there. All bits in one piece: a flow may have thousands of blocks and variables.
    [[nodiscard]] std::vector<Bits> possiblySet(const Bits &atStart) const
    {
        std::vector<Bits> in(m_nodes.size(), atStart);
        std::vector<int> open;
        std::vector<bool> queued(m_nodes.size(), true);
        for (size_t i = m_nodes.size(); i > 0; --i)
            open.push_back(static_cast<int>(i - 1));
        Bits out;
        while (!open.empty()) {
            const size_t at = static_cast<size_t>(open.back());
            open.pop_back();
            queued[at] = false;
            out = in[at];
            for (const Setter &setter : m_setters[at])
                put(out, setter.variable);
            for (const int target : m_nodes[at].next) {
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

    void checkUnset(const QStringList &defaults)
    {
        Bits atStart((static_cast<size_t>(m_numbers.size()) + 63) / 64, 0);
        for (const QString &name : defaults)
            put(atStart, m_numbers.value(name));
        const std::vector<Bits> in = possiblySet(atStart);
        for (size_t i = 0; i < m_nodes.size() && !m_validation.isFull(); ++i) {
            if (!m_validation.isReachable(i))
                continue;
            for (const UsePlace &use : m_uses[i]) {
                if (!use.hasDefault)
                    checkUse(use, in[i], m_setters[i]);
            }
        }
    }

    void checkUse(const UsePlace &use, const Bits &in, const QList<Setter> &own)
    {
        const auto known = m_numbers.constFind(use.name);
        if (known == m_numbers.cend())
            return m_validation.warn(u"flow.unset_variable"_s, use.path,
                                     FlowWords::tr("Nothing ever fills \"%1\". Save an answer in "
                                                   "it, or add a default: {{%1 | default: "
                                                   "\"...\"}}.")
                                         .arg(use.name),
                                     use.name);
        // A question may speak of its own answer only when it is asked again.
        const bool setHere =
            use.isRetry && std::any_of(own.begin(), own.end(), [&](const Setter &setter) {
                return setter.variable == *known;
            });
        if (!has(in, *known) && !setHere)
            m_validation.warn(
                u"flow.unset_variable"_s, use.path,
                FlowWords::tr("\"%1\" is used here before anything fills it.").arg(use.name),
                use.name);
    }

    void checkUnused(const QStringList &defaults)
    {
        Bits used((static_cast<size_t>(m_numbers.size()) + 63) / 64, 0);
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            for (const UsePlace &use : m_uses[i]) {
                if (use.name == kEveryVariable)
                    return;
                const auto known = m_numbers.constFind(use.name);
                if (known != m_numbers.cend() && !isOwnOnly(i, *known))
                    put(used, *known);
            }
        }
        for (const QString &name : m_validation.scope().takenBack) {
            if (const auto known = m_numbers.constFind(name); known != m_numbers.cend())
                put(used, *known);
        }
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            // An answer of which one part is used is used: the id beside the title.
            const bool isUsed =
                m_nodes[i].type && m_nodes[i].type->asksCustomer &&
                std::any_of(m_setters[i].begin(), m_setters[i].end(),
                            [&](const Setter &setter) { return has(used, setter.variable); });
            for (const Setter &setter : m_setters[i]) {
                if (!isUsed && !has(used, setter.variable))
                    tellUnused(m_numbers.key(setter.variable), setter.path);
                put(used, setter.variable); // once is enough
            }
        }
        for (const QString &name : defaults) {
            if (!has(used, m_numbers.value(name)))
                tellUnused(name, pointer(u"/variables"_s, name));
        }
    }

    // A counter that only counts itself is used by nobody.
    [[nodiscard]] bool isOwnOnly(size_t node, int variable) const
    {
        return !m_nodes[node].type->asksCustomer &&
               std::any_of(m_setters[node].begin(), m_setters[node].end(),
                           [&](const Setter &setter) { return setter.variable == variable; });
    }

    void tellUnused(const QString &name, const QString &path)
    {
        m_validation.warn(u"flow.unused_variable"_s, path,
                          FlowWords::tr("Nothing uses \"%1\" after it is filled. That is fine if "
                                        "another flow takes it back.")
                              .arg(name),
                          name);
    }

    Validation &m_validation;
    const std::vector<FlowNode> &m_nodes;
    QHash<QString, int> m_numbers;
    std::vector<QList<Setter>> m_setters;
    std::vector<QList<UsePlace>> m_uses;
};

} // namespace

void checkVariableRules(Validation &validation)
{
    VariableRules(validation).run();
}

} // namespace flotilla
