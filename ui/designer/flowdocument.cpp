#include "ui/designer/flowdocument.h"

#include "core/flow/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// `numbers` remembers where the last search for such an id ended.
template<class Taken>
QString fresh(const QString &wanted, QHash<QString, int> &numbers, const Taken &isTaken)
{
    QString base = wanted.left(48);
    while (!base.isEmpty() && base.back().isDigit())
        base.chop(1);
    while (base.endsWith(u'-'))
        base.chop(1);
    int &number = numbers[base];
    for (;;) {
        const QString id = base + u'-' + QString::number(++number);
        if (!isTaken(id))
            return id;
    }
}

bool isSamePlaceOf(const Step &a, const Step &b)
{
    return a.x == b.x && a.y == b.y && a.width == b.width;
}

bool isSameBlock(const Block &a, const Block &b)
{
    return a.id == b.id && a.type == b.type && a.fields == b.fields && a.outlets == b.outlets;
}

bool isSameStep(const Step &a, const Step &b)
{
    return a.id == b.id && a.title == b.title && a.next == b.next && isSamePlaceOf(a, b) &&
           std::equal(a.blocks.begin(), a.blocks.end(), b.blocks.begin(), b.blocks.end(),
                      isSameBlock);
}

bool isSameGroup(const StepGroup &a, const StepGroup &b)
{
    return a.id == b.id && a.title == b.title && a.colour == b.colour && a.steps == b.steps;
}

bool isSameTrigger(const Trigger &a, const Trigger &b)
{
    return a.kind == b.kind && a.match == b.match && a.words == b.words &&
           a.priority == b.priority && a.restart == b.restart && a.media == b.media &&
           a.event == b.event && a.schedule == b.schedule;
}

bool isSameSettings(const FlowSettings &a, const FlowSettings &b)
{
    return a.name == b.name && a.language == b.language && a.start == b.start &&
           a.onExpired == b.onExpired && a.onFailure == b.onFailure &&
           a.rightToLeft == b.rightToLeft && a.variables == b.variables &&
           std::equal(a.triggers.begin(), a.triggers.end(), b.triggers.begin(), b.triggers.end(),
                      isSameTrigger);
}

template<class T, class Same>
bool isSameMaybe(const std::optional<T> &a, const std::optional<T> &b, Same same)
{
    return a.has_value() == b.has_value() && (!a || same(*a, *b));
}

struct ChangesNothing
{
    bool operator()(const PutStep &op) const
    {
        return isSameMaybe(op.before, op.after, isSameStep);
    }
    bool operator()(const PlaceStep &op) const { return op.before == op.after; }
    bool operator()(const PutGroup &op) const
    {
        return isSameMaybe(op.before, op.after, isSameGroup);
    }
    bool operator()(const PutNote &op) const { return op.before == op.after; }
    bool operator()(const PutSettings &op) const { return isSameSettings(op.before, op.after); }
};

// The same thing changed twice in a row, so that the two make one change?
bool continues(const DraftOp &earlier, const DraftOp &later)
{
    if (earlier.index() != later.index())
        return false;
    if (const auto *a = std::get_if<PlaceStep>(&earlier))
        return a->step == std::get<PlaceStep>(later).step;
    if (const auto *a = std::get_if<PutStep>(&earlier)) {
        const auto &b = std::get<PutStep>(later);
        return a->before && a->after && b.before && b.after && a->before->id == b.before->id;
    }
    if (const auto *a = std::get_if<PutGroup>(&earlier)) {
        const auto &b = std::get<PutGroup>(later);
        return a->before && a->after && b.before && b.after && a->before->id == b.before->id;
    }
    if (const auto *a = std::get_if<PutNote>(&earlier)) {
        const auto &b = std::get<PutNote>(later);
        return a->before && a->after && b.before && b.after &&
               FlowDocument::idOf(*a->before) == FlowDocument::idOf(*b.before);
    }
    return std::holds_alternative<PutSettings>(earlier);
}

void take(DraftOp &earlier, const DraftOp &later)
{
    std::visit(
        [&](auto &op) { op.after = std::get<std::remove_reference_t<decltype(op)>>(later).after; },
        earlier);
}

} // namespace

size_t qHash(const FlowEdge &edge, size_t seed)
{
    return qHashMulti(seed, edge.step, edge.block, edge.outlet);
}

bool changesNothing(const DraftOps &ops)
{
    return std::all_of(ops.begin(), ops.end(),
                       [](const DraftOp &op) { return std::visit(ChangesNothing{}, op); });
}

void mergeOps(DraftOps &earlier, const DraftOps &later)
{
    const bool fits =
        earlier.size() == later.size() &&
        std::equal(earlier.begin(), earlier.end(), later.begin(), later.end(), continues);
    if (!fits) {
        earlier += later;
        return;
    }
    for (qsizetype i = 0; i < later.size(); ++i)
        take(earlier[i], later.at(i));
}

FlowDocument::FlowDocument(const Flow &flow)
    : m_groups(flow.groups)
    , m_settings{flow.name,      flow.language,    flow.start,    flow.onExpired,
                 flow.onFailure, flow.rightToLeft, flow.triggers, flow.variables}
{
    m_steps.reserve(flow.steps.size());
    m_order.reserve(flow.steps.size());
    for (const Step &step : flow.steps) {
        m_order += step.id;
        m_steps.insert(step.id, step);
        index(step, true);
    }
    for (const QJsonValue &value : flow.notes) {
        QJsonObject note = value.isObject()
                               ? value.toObject()
                               : QJsonObject{{u"text"_s, value.toVariant().toString()}};
        if (FlowDocument::idOf(note).isEmpty() || this->note(FlowDocument::idOf(note)))
            note.insert(u"id"_s, freshNoteId());
        m_notes.append(note);
    }
}

Flow FlowDocument::flow() const
{
    Flow flow;
    flow.name = m_settings.name;
    flow.language = m_settings.language;
    flow.start = m_settings.start;
    flow.onExpired = m_settings.onExpired;
    flow.onFailure = m_settings.onFailure;
    flow.rightToLeft = m_settings.rightToLeft;
    flow.triggers = m_settings.triggers;
    flow.variables = m_settings.variables;
    flow.steps.reserve(m_order.size());
    for (const QString &id : m_order)
        flow.steps.append(*m_steps.constFind(id));
    flow.groups = m_groups;
    for (const QJsonObject &note : m_notes)
        flow.notes.append(note);
    return flow;
}

const Step *FlowDocument::step(const QString &id) const
{
    const auto found = m_steps.constFind(id);
    return found == m_steps.cend() ? nullptr : &*found;
}

const Block *FlowDocument::block(const QString &id) const
{
    const Step *owner = step(stepOfBlock(id));
    if (!owner)
        return nullptr;
    const auto found = std::find_if(owner->blocks.begin(), owner->blocks.end(),
                                    [&](const Block &entry) { return entry.id == id; });
    return found == owner->blocks.end() ? nullptr : &*found;
}

const StepGroup *FlowDocument::group(const QString &id) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&](const StepGroup &entry) { return entry.id == id; });
    return found == m_groups.end() ? nullptr : &*found;
}

const StepGroup *FlowDocument::groupOf(const QString &step) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const StepGroup &entry) {
        return entry.steps.contains(step);
    });
    return found == m_groups.end() ? nullptr : &*found;
}

const QJsonObject *FlowDocument::note(const QString &id) const
{
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [&](const QJsonObject &entry) {
        return FlowDocument::idOf(entry) == id;
    });
    return found == m_notes.end() ? nullptr : &*found;
}

QList<FlowEdge> FlowDocument::edgesOf(const Step &step)
{
    QList<FlowEdge> edges;
    for (const Block &block : step.blocks) {
        if (block.outlets.isEmpty())
            continue;
        QStringList names = block.outlets.keys();
        const BlockType *type = catalogue::find(block.type);
        QStringList ranked;
        if (type) {
            for (const Choice &choice : type->choicesOf(block))
                ranked += choice.id;
            for (const Outlet &outlet : type->outlets)
                ranked += outlet.name;
        }
        const auto rankOf = [&](const QString &name) {
            const qsizetype rank = ranked.indexOf(name);
            return rank < 0 ? ranked.size() : rank;
        };
        std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
            return std::pair(rankOf(a), a) < std::pair(rankOf(b), b);
        });
        for (const QString &name : std::as_const(names))
            edges.append({step.id, block.id, name, block.outlets.value(name)});
    }
    if (!step.next.isEmpty())
        edges.append({step.id, {}, {}, step.next});
    return edges;
}

QList<FlowEdge> FlowDocument::edgesInto(const QString &id) const
{
    QStringList sources = m_sources.value(id).values();
    std::sort(sources.begin(), sources.end());
    QList<FlowEdge> edges;
    for (const QString &source : std::as_const(sources)) {
        for (const FlowEdge &edge : edgesOf(*step(source))) {
            if (edge.target == id)
                edges.append(edge);
        }
    }
    return edges;
}

QString FlowDocument::targetOf(const FlowEdge &outlet) const
{
    const Step *source = step(outlet.step);
    if (!source)
        return {};
    if (outlet.block.isEmpty())
        return source->next;
    const Block *owner = block(outlet.block);
    return owner ? owner->outlets.value(outlet.outlet) : QString();
}

void FlowDocument::apply(const DraftOp &op, bool forward)
{
    if (const auto *step = std::get_if<PutStep>(&op)) {
        put(*step, forward);
    } else if (const auto *group = std::get_if<PutGroup>(&op)) {
        put(*group, forward);
    } else if (const auto *note = std::get_if<PutNote>(&op)) {
        put(*note, forward);
    } else if (const auto *settings = std::get_if<PutSettings>(&op)) {
        m_settings = forward ? settings->after : settings->before;
    } else if (const auto *place = std::get_if<PlaceStep>(&op)) {
        const auto found = m_steps.find(place->step);
        if (found == m_steps.end())
            return;
        const StepPlace &now = forward ? place->after : place->before;
        found->x = now.x;
        found->y = now.y;
        found->width = now.width;
    }
}

void FlowDocument::put(const PutStep &op, bool forward)
{
    const std::optional<Step> &was = forward ? op.before : op.after;
    const std::optional<Step> &now = forward ? op.after : op.before;
    if (was)
        index(*was, false);
    if (was && !now) {
        const bool isThere = m_order.value(op.index) == was->id;
        m_order.removeAt(isThere ? op.index : m_order.indexOf(was->id));
        m_steps.remove(was->id);
        return;
    }
    if (!now)
        return;
    if (!was)
        m_order.insert(std::clamp<qsizetype>(op.index, 0, m_order.size()), now->id);
    m_steps.insert(now->id, *now);
    index(*now, true);
}

void FlowDocument::put(const PutGroup &op, bool forward)
{
    const std::optional<StepGroup> &was = forward ? op.before : op.after;
    const std::optional<StepGroup> &now = forward ? op.after : op.before;
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const StepGroup &entry) {
        return was && entry.id == was->id;
    });
    if (was && found == m_groups.end())
        return;
    if (was && now)
        *found = *now;
    else if (was)
        m_groups.erase(found);
    else if (now)
        m_groups.insert(std::clamp<qsizetype>(op.index, 0, m_groups.size()), *now);
}

void FlowDocument::put(const PutNote &op, bool forward)
{
    const std::optional<QJsonObject> &was = forward ? op.before : op.after;
    const std::optional<QJsonObject> &now = forward ? op.after : op.before;
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [&](const QJsonObject &entry) {
        return was && FlowDocument::idOf(entry) == FlowDocument::idOf(*was);
    });
    if (was && found == m_notes.end())
        return;
    if (was && now)
        *found = *now;
    else if (was)
        m_notes.erase(found);
    else if (now)
        m_notes.insert(std::clamp<qsizetype>(op.index, 0, m_notes.size()), *now);
}

void FlowDocument::index(const Step &step, bool isThere)
{
    for (const Block &block : step.blocks) {
        if (isThere)
            m_blocks.insert(block.id, step.id);
        else if (m_blocks.value(block.id) == step.id)
            m_blocks.remove(block.id);
        const BlockType *type = catalogue::find(block.type);
        const QStringList names = type ? variablesSetBy(*type, block) : QStringList();
        for (const QString &name : names) {
            int &count = m_variables[name];
            count += isThere ? 1 : -1;
            if (count == 0)
                m_variables.remove(name);
        }
    }
    const auto lead = [&](const QString &target) {
        if (isThere)
            m_sources[target].insert(step.id);
        else if (const auto found = m_sources.find(target); found != m_sources.end())
            found->remove(step.id);
    };
    for (const Block &block : step.blocks) {
        for (const QString &target : block.outlets)
            lead(target);
    }
    if (!step.next.isEmpty())
        lead(step.next);
}

QString FlowDocument::freshStepId(const QString &wanted) const
{
    return fresh(wanted.isEmpty() ? u"step"_s : wanted, m_stepNumbers,
                 [&](const QString &id) { return m_steps.contains(id); });
}

QString FlowDocument::freshBlockId(const QString &wanted) const
{
    return fresh(wanted.isEmpty() ? u"block"_s : wanted, m_blockNumbers,
                 [&](const QString &id) { return m_blocks.contains(id); });
}

QString FlowDocument::freshGroupId() const
{
    QHash<QString, int> numbers;
    return fresh(u"group"_s, numbers, [&](const QString &id) { return group(id) != nullptr; });
}

QString FlowDocument::freshNoteId() const
{
    QHash<QString, int> numbers;
    return fresh(u"note"_s, numbers, [&](const QString &id) { return note(id) != nullptr; });
}

} // namespace flotilla
