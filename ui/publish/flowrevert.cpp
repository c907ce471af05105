#include "ui/publish/flowrevert.h"

#include "core/flow/catalogue.h"
#include "core/flow/jsonpatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

using Kind = FlowChange::Kind;
using What = FlowChange::What;

class Revert
{
public:
    Revert(const Flow &before, const Flow &after, const FlowDocument &now)
        : m_before(before)
        , m_beforeDocument(before)
        , m_after(after)
        , m_edit(now)
    {}

    DraftOps run(const QList<FlowChange> &changes)
    {
        for (const FlowChange &change : changes)
            takeBack(change);
        DraftOps ops = m_edit.take();
        ops.removeIf([](const DraftOp &op) { return changesNothing({op}); });
        return ops;
    }

private:
    [[nodiscard]] const FlowDocument &now() const { return m_edit.document(); }
    [[nodiscard]] static qsizetype indexOf(const FlowChange &change)
    {
        return keysOf(change.path).value(1).toInt();
    }

    void takeBack(const FlowChange &change)
    {
        switch (change.what) {
        case What::Setting:
            return setting(change);
        case What::Variable:
            return variable(change);
        case What::Trigger:
            return trigger(change);
        case What::Step:
            return step(change);
        case What::Block:
            return block(change);
        case What::Way:
            return way(change);
        case What::Group:
            return group(change);
        case What::Notes:
            return notes();
        }
    }

    // -- the flow itself

    void setting(const FlowChange &change)
    {
        FlowSettings settings = now().settings();
        const QString key = change.parts.value(0).key;
        const auto stepOr = [this](const QString &wanted, const QString &else_) {
            return wanted.isEmpty() || now().step(wanted) ? wanted : else_;
        };
        if (key == u"name")
            settings.name = m_before.name;
        else if (key == u"language")
            settings.language = m_before.language;
        else if (key == u"start")
            settings.start = stepOr(m_before.start, settings.start);
        else if (key == u"on_expired")
            settings.onExpired = stepOr(m_before.onExpired, settings.onExpired);
        else if (key == u"on_failure")
            settings.onFailure = m_before.onFailure;
        else if (key == u"right_to_left")
            settings.rightToLeft = m_before.rightToLeft;
        m_edit.putSettings(settings);
    }

    void variable(const FlowChange &change)
    {
        FlowSettings settings = now().settings();
        const FlowChange::Part part = change.parts.value(0);
        if (part.before.isUndefined())
            settings.variables.remove(part.key);
        else
            settings.variables.insert(part.key, part.before);
        m_edit.putSettings(settings);
    }

    // Of a trigger that works differently only what it was is told: in parts of its document.
    [[nodiscard]] static std::optional<Trigger> triggerBefore(const Trigger &trigger,
                                                              const QList<FlowChange::Part> &parts)
    {
        Flow alone;
        alone.name = u"-"_s;
        alone.triggers = {trigger};
        QJsonObject document = alone.toJson();
        QJsonObject json = document.value(u"triggers"_s).toArray().first().toObject();
        for (const FlowChange::Part &part : parts) {
            if (part.before.isUndefined())
                json.remove(part.key);
            else
                json.insert(part.key, part.before);
        }
        document.insert(u"triggers"_s, QJsonArray{json});
        Problems problems;
        const std::optional<Flow> read = Flow::fromJson(document, problems);
        return read && read->triggers.size() == 1 ? std::optional(read->triggers.first())
                                                  : std::nullopt;
    }

    void trigger(const FlowChange &change)
    {
        FlowSettings settings = now().settings();
        const qsizetype index = indexOf(change);
        if (change.kind == Kind::Removed && index < m_before.triggers.size())
            settings.triggers.insert(std::min(index, settings.triggers.size()),
                                     m_before.triggers.at(index));
        else if (change.kind == Kind::Added && index < settings.triggers.size())
            settings.triggers.removeAt(index);
        else if (change.kind == Kind::Changed && index < settings.triggers.size()) {
            if (const auto was = triggerBefore(settings.triggers.at(index), change.parts))
                settings.triggers[index] = *was;
        }
        m_edit.putSettings(settings);
    }

    // -- steps

    void step(const FlowChange &change)
    {
        if (change.kind == Kind::Added)
            return removeStep(change.step);
        if (change.kind == Kind::Removed)
            return restoreStep(change.step);
        const Step *found = now().step(change.step);
        const Step *was = m_beforeDocument.step(change.step);
        if (!found || !was)
            return;
        Step step = *found;
        if (change.kind == Kind::Moved) {
            step.x = was->x;
            step.y = was->y;
            step.width = was->width;
        } else if (change.parts.value(0).key == u"title") {
            step.title = was->title;
        } else {
            reorder(step, *was);
        }
        m_edit.putStep(step);
    }

    // The blocks that both have, in the order they had.
    static void reorder(Step &step, const Step &was)
    {
        QList<Block> common;
        for (const Block &block : was.blocks) {
            const auto here = std::find_if(step.blocks.begin(), step.blocks.end(),
                                           [&](const Block &each) { return each.id == block.id; });
            if (here != step.blocks.end())
                common.append(*here);
        }
        qsizetype next = 0;
        for (Block &block : step.blocks) {
            const bool isCommon =
                std::any_of(was.blocks.begin(), was.blocks.end(),
                            [&](const Block &each) { return each.id == block.id; });
            if (isCommon)
                block = common.at(next++);
        }
    }

    void removeStep(const QString &id)
    {
        if (!now().step(id))
            return;
        m_edit.forgetJumps({id});
        for (const FlowEdge &edge : now().edgesInto(id)) {
            const QString was = m_beforeDocument.targetOf(edge);
            if (edge.step != id)
                m_edit.lead(edge, now().step(was) ? was : QString());
        }
        m_edit.removeStep(id, false);
        FlowSettings settings = now().settings();
        if (!now().step(settings.start) && now().step(m_before.start)) {
            settings.start = m_before.start;
            m_edit.putSettings(settings);
        }
    }

    void restoreStep(const QString &id)
    {
        const Step *was = m_beforeDocument.step(id);
        if (!was || now().step(id))
            return;
        Step step = *was;
        step.blocks.removeIf( // it went into another step
            [this](const Block &block) { return !now().stepOfBlock(block.id).isEmpty(); });
        for (Block &block : step.blocks)
            dropDeadEnds(block, id);
        if (!isThere(step.next, id))
            step.next.clear();
        m_edit.addStep(step);
        for (const FlowEdge &edge : m_beforeDocument.edgesInto(id)) {
            if (edge.step != id && hasOutlet(edge) && now().targetOf(edge).isEmpty())
                m_edit.lead(edge, id);
        }
        if (const StepGroup *group = m_beforeDocument.groupOf(id)) {
            if (const StepGroup *here = now().group(group->id)) {
                StepGroup joined = *here;
                joined.steps += id;
                m_edit.putGroup(joined);
            }
        }
    }

    [[nodiscard]] bool isThere(const QString &target, const QString &itself = {}) const
    {
        return target.isEmpty() || target == itself || now().step(target);
    }

    // Ways and jumps to steps that are not there.
    void dropDeadEnds(Block &block, const QString &itself) const
    {
        const QStringList names = block.outlets.keys();
        for (const QString &name : names) {
            if (!isThere(block.outlets.value(name), itself))
                block.outlets.remove(name);
        }
        const BlockType *type = catalogue::find(block.type);
        const Field *jump = type ? type->fieldOf(Field::Type::Step) : nullptr;
        if (jump && !isThere(block.fields.value(jump->key).toString(), itself))
            block.fields.remove(jump->key);
    }

    [[nodiscard]] bool hasOutlet(const FlowEdge &edge) const
    {
        if (!now().step(edge.step))
            return false;
        if (edge.block.isEmpty())
            return true;
        const Block *block = now().block(edge.block);
        const BlockType *type = block ? catalogue::find(block->type) : nullptr;
        return type && now().stepOfBlock(edge.block) == edge.step &&
               (edge.outlet.isEmpty() ? type->hasWayOn : type->hasOutlet(*block, edge.outlet));
    }

    // -- blocks and lines

    void block(const FlowChange &change)
    {
        if (change.kind == Kind::Added)
            return takeOut(change.block);
        if (change.kind == Kind::Removed)
            return putBack(change.block, {});
        if (change.parts.value(0).key == u"step") {
            const Block *moved = now().block(change.block);
            const std::optional<Block> kept = moved ? std::optional(*moved) : std::nullopt;
            if (!kept || !now().step(m_beforeDocument.stepOfBlock(change.block)))
                return;
            takeOut(change.block);
            return putBack(change.block, kept);
        }
        content(change.block);
    }

    void takeOut(const QString &id)
    {
        const Step *found = now().step(now().stepOfBlock(id));
        if (!found)
            return;
        Step step = *found;
        step.blocks.removeIf([&](const Block &block) { return block.id == id; });
        m_edit.putStep(step);
    }

    // Where it stood; as it was, or as it is given.
    void putBack(const QString &id, const std::optional<Block> &as)
    {
        const Step *was = m_beforeDocument.step(m_beforeDocument.stepOfBlock(id));
        const Step *found = was ? now().step(was->id) : nullptr;
        if (!found || !now().stepOfBlock(id).isEmpty())
            return;
        Block block = as.value_or(*m_beforeDocument.block(id));
        dropDeadEnds(block, {});
        // Behind the nearest block before it that is there.
        qsizetype at = 0;
        for (const Block &each : was->blocks) {
            if (each.id == id)
                break;
            for (qsizetype i = 0; i < found->blocks.size(); ++i)
                at = found->blocks.at(i).id == each.id ? i + 1 : at;
        }
        Step step = *found;
        step.blocks.insert(at, block);
        m_edit.putStep(step);
    }

    // What it says; its lines only where they hang on what comes back.
    void content(const QString &id)
    {
        const Step *found = now().step(now().stepOfBlock(id));
        const Block *was = m_beforeDocument.block(id);
        if (!found || !was)
            return;
        Step step = *found;
        for (Block &block : step.blocks) {
            if (block.id != id)
                continue;
            const Block current = block;
            block.type = was->type;
            block.fields = was->fields;
            const BlockType *type = catalogue::find(block.type);
            const BlockType *currentType = catalogue::find(current.type);
            for (auto it = was->outlets.constBegin(); it != was->outlets.constEnd(); ++it) {
                const bool hadIt = currentType && (it.key().isEmpty() ||
                                                   currentType->hasOutlet(current, it.key()));
                if (!hadIt && isThere(it.value()))
                    block.outlets.insert(it.key(), it.value());
            }
            const QStringList names = block.outlets.keys();
            for (const QString &name : names) {
                if (type && !name.isEmpty() && !type->hasOutlet(block, name))
                    block.outlets.remove(name);
            }
            dropDeadEnds(block, {});
        }
        m_edit.putStep(step);
    }

    void way(const FlowChange &change)
    {
        const FlowChange::Part part = change.parts.value(0);
        const FlowEdge outlet{change.step, change.block,
                              part.key == u"next" ? QString() : part.key};
        const QString target = part.before.toString();
        if (hasOutlet(outlet) && isThere(target))
            m_edit.lead(outlet, target);
    }

    // -- around the steps

    void group(const FlowChange &change)
    {
        const qsizetype index = indexOf(change);
        if (change.kind == Kind::Removed)
            return restoreGroup(m_before.groups.value(index));
        const StepGroup group = m_after.groups.value(index);
        if (change.kind == Kind::Added)
            m_edit.removeGroup(group.id);
        else if (const StepGroup *was = m_beforeDocument.group(group.id))
            restoreGroup(*was);
    }

    void restoreGroup(StepGroup group)
    {
        if (group.id.isEmpty())
            return;
        group.steps.removeIf([&](const QString &step) {
            const StepGroup *other = now().groupOf(step);
            return !now().step(step) || (other && other->id != group.id);
        });
        m_edit.putGroup(group);
    }

    void notes()
    {
        const QList<QJsonObject> here = now().notes();
        for (const QJsonObject &note : here) {
            const QString id = note.value(u"id"_s).toString();
            if (!m_beforeDocument.note(id))
                m_edit.removeNote(id);
        }
        for (const QJsonObject &note : m_beforeDocument.notes())
            m_edit.putNote(note);
    }

    const Flow &m_before;
    const FlowDocument m_beforeDocument;
    const Flow &m_after;
    DraftEdit m_edit;
};

} // namespace

DraftOps takenBack(const Flow &before, const Flow &after, const QList<FlowChange> &changes,
                   const FlowDocument &now)
{
    return Revert(before, after, now).run(changes);
}

} // namespace flotilla
