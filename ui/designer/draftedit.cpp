#include "ui/designer/draftedit.h"

#include "core/flow/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

void DraftEdit::add(DraftOp op)
{
    m_document.apply(op, true);
    m_ops.append(std::move(op));
}

void DraftEdit::addStep(const Step &step)
{
    add(PutStep{static_cast<int>(m_document.order().size()), std::nullopt, step});
    if (m_document.settings().start.isEmpty()) {
        FlowSettings settings = m_document.settings();
        settings.start = step.id;
        putSettings(settings);
    }
}

void DraftEdit::putStep(const Step &step)
{
    const Step *before = m_document.step(step.id);
    if (!before)
        return;
    add(PutStep{static_cast<int>(m_document.order().indexOf(step.id)), *before, step});
}

void DraftEdit::removeStep(const QString &id, bool rejoin)
{
    const Step *found = m_document.step(id);
    if (!found)
        return;
    const Step removed = *found;
    const QList<FlowEdge> in = m_document.edgesInto(id);
    const QList<FlowEdge> out = FlowDocument::edgesOf(removed);
    const bool joins = rejoin && in.size() == 1 && out.size() == 1 && out.first().target != id &&
                       in.first().step != id;
    const QString heir = joins ? out.first().target : QString();
    for (const FlowEdge &edge : in) {
        if (edge.step != id)
            lead(edge, heir);
    }
    leaveGroup(id);
    FlowSettings settings = m_document.settings();
    if (settings.start == id || settings.onExpired == id) {
        if (settings.start == id)
            settings.start =
                out.size() == 1 && out.first().target != id ? out.first().target : QString();
        if (settings.onExpired == id)
            settings.onExpired.clear();
        putSettings(settings);
    }
    add(PutStep{static_cast<int>(m_document.order().indexOf(id)), *m_document.step(id),
                std::nullopt});
}

void DraftEdit::forgetJumps(const QSet<QString> &gone)
{
    const QStringList order = m_document.order();
    for (const QString &id : order) {
        Step step = *m_document.step(id);
        bool differs = false;
        for (Block &block : step.blocks) {
            const BlockType *type = catalogue::find(block.type);
            const Field *field = type ? type->fieldOf(Field::Type::Step) : nullptr;
            if (field && gone.contains(block.fields.value(field->key).toString())) {
                block.fields.remove(field->key);
                differs = true;
            }
        }
        if (differs && !gone.contains(id))
            putStep(step);
    }
}

void DraftEdit::lead(const FlowEdge &outlet, const QString &target)
{
    const Step *found = m_document.step(outlet.step);
    if (!found)
        return;
    Step step = *found;
    if (outlet.block.isEmpty()) {
        step.next = target;
    } else {
        for (Block &block : step.blocks) {
            if (block.id != outlet.block)
                continue;
            if (target.isEmpty())
                block.outlets.remove(outlet.outlet);
            else
                block.outlets.insert(outlet.outlet, target);
        }
    }
    putStep(step);
}

void DraftEdit::putGroup(const StepGroup &group)
{
    const QList<StepGroup> &groups = m_document.groups();
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&](const StepGroup &entry) { return entry.id == group.id; });
    const int index = static_cast<int>(found - groups.begin());
    std::optional<StepGroup> before;
    if (found != groups.end())
        before = *found;
    add(PutGroup{index, before, group});
}

void DraftEdit::removeGroup(const QString &id)
{
    const StepGroup *group = m_document.group(id);
    if (!group)
        return;
    const int index = static_cast<int>(group - m_document.groups().constData());
    add(PutGroup{index, *group, std::nullopt});
}

void DraftEdit::leaveGroup(const QString &step)
{
    const StepGroup *found = m_document.groupOf(step);
    if (!found)
        return;
    StepGroup group = *found;
    group.steps.removeAll(step);
    if (group.steps.isEmpty())
        removeGroup(group.id);
    else
        putGroup(group);
}

void DraftEdit::putNote(const QJsonObject &note)
{
    const QJsonObject *found = m_document.note(note.value(u"id"_s).toString());
    std::optional<QJsonObject> before;
    if (found)
        before = *found;
    const qsizetype index =
        found ? found - m_document.notes().constData() : m_document.notes().size();
    add(PutNote{static_cast<int>(index), before, note});
}

void DraftEdit::removeNote(const QString &id)
{
    const QJsonObject *note = m_document.note(id);
    if (!note)
        return;
    const int index = static_cast<int>(note - m_document.notes().constData());
    add(PutNote{index, *note, std::nullopt});
}

void DraftEdit::putSettings(const FlowSettings &settings)
{
    add(PutSettings{m_document.settings(), settings});
}

} // namespace flotilla
