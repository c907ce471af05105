#include "ui/designer/draft.h"

#include "core/base/random.h"
#include "core/flow/catalogue.h"
#include "ui/designer/autolayout.h"
#include "ui/designer/draftedit.h"
#include "ui/designer/variablerename.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr double kPlaceMax = 1e7; // as reading a flow has it
constexpr int kCommandId = 1;
constexpr double kNoteWidth = 196;

QPointF within(QPointF at)
{
    return {std::clamp(std::round(at.x()), -kPlaceMax, kPlaceMax),
            std::clamp(std::round(at.y()), -kPlaceMax, kPlaceMax)};
}

QString stepHint(const QString &title)
{
    QString id;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    return id.left(32);
}

// Ways of entries and fields that are gone.
void dropUnknownOutlets(Block &block)
{
    const BlockType *type = catalogue::find(block.type);
    if (!type)
        return;
    const QStringList names = block.outlets.keys();
    for (const QString &name : names) {
        if (!type->hasOutlet(block, name))
            block.outlets.remove(name);
    }
}

Block *blockIn(Step &step, const QString &id)
{
    const auto found = std::find_if(step.blocks.begin(), step.blocks.end(),
                                    [&](const Block &entry) { return entry.id == id; });
    return found == step.blocks.end() ? nullptr : &*found;
}

Step stepAt(const QString &id, const QString &title, QPointF at)
{
    Step step;
    step.id = id;
    step.title = title.left(200);
    step.x = within(at).x();
    step.y = within(at).y();
    return step;
}

Result<> checkRoomIn(const Step &step)
{
    if (step.blocks.size() >= kStepBlocksMax)
        return fail(ErrorCode::TooLarge,
                    Draft::tr("A step has at most %1 blocks.").arg(kStepBlocksMax));
    return {};
}

// The outlet that a new block offers first, so that a way can go on from it.
FlowEdge firstOutlet(const Step &step)
{
    if (!step.blocks.isEmpty()) {
        const Block &last = step.blocks.last();
        const BlockType *type = catalogue::find(last.type);
        if (type && type->leavesByName) {
            const QList<Choice> choices = type->choicesOf(last);
            if (type->outletPerChoice && !choices.isEmpty())
                return {step.id, last.id, choices.first().id};
            if (!type->outlets.isEmpty())
                return {step.id, last.id, type->outlets.first().name};
        }
        if (type && !type->hasWayOn)
            return {};
    }
    return {step.id, {}, {}};
}

} // namespace

DraftCommand::DraftCommand(Draft &draft, const QString &text, DraftOps ops, QString mergeKey)
    : QUndoCommand(text)
    , m_draft(draft)
    , m_ops(std::move(ops))
    , m_mergeKey(std::move(mergeKey))
{}

void DraftCommand::undo()
{
    m_draft.apply(m_ops, false);
    Q_EMIT m_draft.undone();
}

void DraftCommand::redo()
{
    m_draft.apply(m_ops, true);
    if (!m_isFirst)
        Q_EMIT m_draft.redone();
    m_isFirst = false;
    setObsolete(changesNothing(m_ops)); // as a merged one: no step of the history
}

bool DraftCommand::mergeWith(const QUndoCommand *other)
{
    if (other->id() != kCommandId)
        return false;
    const auto *later = static_cast<const DraftCommand *>(other);
    if (later->m_mergeKey != m_mergeKey)
        return false;
    mergeOps(m_ops, later->m_ops);
    setObsolete(changesNothing(m_ops));
    return true;
}

Draft::Draft(QObject *parent)
    : QObject(parent)
    , m_keyStem(QString::fromLatin1(SystemRandom().hex(4)))
{
    m_undo.setUndoLimit(kUndoSteps);
}

void Draft::load(const Flow &flow)
{
    m_undo.clear();
    m_document = FlowDocument(flow);
    Q_EMIT loaded();
}

QString Draft::newMergeKey()
{
    return u"%1-%2"_s.arg(m_keyStem).arg(++m_keys);
}

void Draft::commit(const QString &text, DraftOps ops, const QString &mergeKey)
{
    if (m_isReadOnly || ops.isEmpty() || (mergeKey.isEmpty() && changesNothing(ops)))
        return;
    m_undo.push(new DraftCommand(*this, text, ops, mergeKey));
    Q_EMIT committed(text, mergeKey, ops);
}

void Draft::apply(const DraftOps &ops, bool forward)
{
    DraftChanges changes;
    const auto note = [&](const PutStep &op) {
        const std::optional<Step> &was = forward ? op.before : op.after;
        const std::optional<Step> &now = forward ? op.after : op.before;
        if (was && now) {
            if (!changes.stepsChanged.contains(now->id))
                changes.stepsChanged += now->id;
            for (const Block &block : now->blocks)
                changes.blocksChanged.insert(block.id);
            if (FlowDocument::edgesOf(*was) != FlowDocument::edgesOf(*now))
                changes.rewired.insert(now->id);
        } else if (now) {
            changes.stepsAdded += now->id;
            changes.rewired.insert(now->id);
        } else if (was) {
            changes.stepsRemoved += was->id;
        }
    };
    const auto one = [&](const DraftOp &op) {
        m_document.apply(op, forward);
        if (const auto *step = std::get_if<PutStep>(&op))
            note(*step);
        else if (const auto *place = std::get_if<PlaceStep>(&op))
            changes.stepsMoved += place->step;
        else if (std::holds_alternative<PutGroup>(op))
            changes.groups = true;
        else if (std::holds_alternative<PutNote>(op))
            changes.notes = true;
        else if (const auto *settings = std::get_if<PutSettings>(&op)) {
            changes.settings = true;
            changes.variables |= settings->before.variables != settings->after.variables;
        }
    };
    if (forward)
        std::for_each(ops.begin(), ops.end(), one);
    else
        std::for_each(ops.rbegin(), ops.rend(), one);
    tell(changes);
}

void Draft::tell(const DraftChanges &changes)
{
    for (const QString &id : changes.stepsAdded)
        Q_EMIT stepAdded(id);
    for (const QString &id : changes.stepsRemoved)
        Q_EMIT stepRemoved(id);
    for (const QString &id : changes.stepsMoved)
        Q_EMIT stepMoved(id);
    for (const QString &id : changes.stepsChanged)
        Q_EMIT stepChanged(id);
    for (const QString &id : changes.blocksChanged)
        Q_EMIT blockChanged(id);
    for (const QString &id : changes.rewired)
        Q_EMIT edgesChanged(id);
    if (changes.groups)
        Q_EMIT groupsChanged();
    if (changes.notes)
        Q_EMIT notesChanged();
    if (changes.settings)
        Q_EMIT settingsChanged();
    if (changes.variables)
        Q_EMIT variablesChanged();
    Q_EMIT applied(changes);
}

Block Draft::newBlock(const QString &typeKey, const QString &id)
{
    Block block{id, typeKey, {}, {}};
    const BlockType *type = catalogue::find(typeKey);
    const Field *entries = type ? type->entryField() : nullptr;
    if (!entries)
        return block;
    QJsonArray list;
    for (int i = 1; i <= 2 && entries->type != Field::Type::Cases; ++i) {
        QJsonObject entry{{u"id"_s, u"option-%1"_s.arg(i)}, {u"title"_s, tr("Option %1").arg(i)}};
        if (entries->type == Field::Type::Shares)
            entry.insert(u"share"_s, 50);
        list.append(entry);
    }
    block.fields.insert(entries->key, list);
    return block;
}

Result<> Draft::checkRoom(qsizetype steps, qsizetype blocks) const
{
    if (m_document.order().size() + steps > kFlowStepsMax)
        return fail(ErrorCode::TooLarge, tr("A flow has at most %1 steps.").arg(kFlowStepsMax));
    if (m_document.blockCount() + blocks > kFlowBlocksMax)
        return fail(ErrorCode::TooLarge, tr("A flow has at most %1 blocks.").arg(kFlowBlocksMax));
    return {};
}

Result<QString> Draft::addStep(QPointF at, const QString &title, const QStringList &blockTypes)
{
    if (const Result<> room = checkRoom(1, blockTypes.size()); !room)
        return tl::unexpected<Error>(room.error());
    DraftEdit edit(m_document);
    Step step = stepAt(m_document.freshStepId(stepHint(title)), title, at);
    for (const QString &type : blockTypes)
        step.blocks.append(newBlock(type, m_document.freshBlockId(type.section(u'.', -1))));
    edit.addStep(step);
    commit(tr("Add \"%1\"").arg(title), edit.take());
    return step.id;
}

void Draft::removeSteps(const QStringList &ids)
{
    DraftEdit edit(m_document);
    edit.forgetJumps(QSet<QString>(ids.begin(), ids.end()));
    for (const QString &id : ids)
        edit.removeStep(id, true);
    commit(ids.size() == 1 ? tr("Delete a step")
                           : tr("Delete %n steps", nullptr, static_cast<int>(ids.size())),
           edit.take());
}

void Draft::placeSteps(const QHash<QString, StepPlace> &places, const QString &mergeKey)
{
    DraftOps ops;
    for (const QString &id : m_document.order()) {
        const auto found = places.constFind(id);
        if (found == places.cend())
            continue;
        const Step &step = *m_document.step(id);
        const QPointF at = within({found->x, found->y});
        ops.append(PlaceStep{id, {step.x, step.y, step.width}, {at.x(), at.y(), found->width}});
    }
    commit(ops.size() == 1 ? tr("Move a step")
                           : tr("Move %n steps", nullptr, static_cast<int>(ops.size())),
           ops, mergeKey);
}

void Draft::setTitle(const QString &id, const QString &title, const QString &mergeKey)
{
    const Step *found = m_document.step(id);
    if (!found)
        return;
    Step step = *found;
    step.title = title.left(200);
    DraftEdit edit(m_document);
    edit.putStep(step);
    commit(tr("Rename \"%1\"").arg(step.title), edit.take(), mergeKey);
}

void Draft::align(const QStringList &ids, Edge edge, const QHash<QString, QSizeF> &sizes)
{
    QRectF all;
    for (const QString &id : ids) {
        if (const Step *step = m_document.step(id))
            all |= QRectF({step->x, step->y}, sizes.value(id, {1, 1}));
    }
    QHash<QString, StepPlace> places;
    for (const QString &id : ids) {
        const Step *step = m_document.step(id);
        if (!step)
            continue;
        const QSizeF size = sizes.value(id);
        StepPlace place{step->x, step->y, step->width};
        switch (edge) {
        case Edge::Left:
            place.x = all.left();
            break;
        case Edge::Right:
            place.x = all.right() - size.width();
            break;
        case Edge::Top:
            place.y = all.top();
            break;
        case Edge::Bottom:
            place.y = all.bottom() - size.height();
            break;
        case Edge::MiddleX:
            place.x = all.center().x() - size.width() / 2;
            break;
        case Edge::MiddleY:
            place.y = all.center().y() - size.height() / 2;
            break;
        }
        places.insert(id, place);
    }
    placeSteps(places);
}

void Draft::layOut(const QHash<QString, QSizeF> &sizes)
{
    takeLayout(layeredLayout(m_document, sizes));
}

void Draft::takeLayout(const QHash<QString, QPointF> &found)
{
    QHash<QString, StepPlace> places;
    for (auto it = found.constBegin(); it != found.constEnd(); ++it) {
        if (const Step *step = m_document.step(it.key())) // it may be gone meanwhile
            places.insert(it.key(), {it->x(), it->y(), step->width});
    }
    placeSteps(places);
}

Result<QString> Draft::addBlock(const QString &stepId, int at, const QString &type)
{
    const Step *found = m_document.step(stepId);
    if (!found || !catalogue::find(type))
        return fail(ErrorCode::NotFound, tr("There is no such step or block."));
    for (const Result<> &room : {checkRoomIn(*found), checkRoom(0, 1)}) {
        if (!room)
            return tl::unexpected<Error>(room.error());
    }
    Step step = *found;
    const Block block = newBlock(type, m_document.freshBlockId(type.section(u'.', -1)));
    step.blocks.insert(std::clamp<qsizetype>(at, 0, step.blocks.size()), block);
    DraftEdit edit(m_document);
    edit.putStep(step);
    commit(tr("Add %1").arg(catalogue::find(type)->title), edit.take());
    return block.id;
}

void Draft::removeBlock(const QString &id)
{
    const Step *found = m_document.step(m_document.stepOfBlock(id));
    if (!found)
        return;
    Step step = *found;
    step.blocks.removeIf([&](const Block &block) { return block.id == id; });
    DraftEdit edit(m_document);
    edit.putStep(step);
    commit(tr("Delete a block"), edit.take());
}

Result<> Draft::moveBlock(const QString &id, const QString &stepId, int at)
{
    const Step *source = m_document.step(m_document.stepOfBlock(id));
    const Step *target = m_document.step(stepId);
    if (!source || !target)
        return fail(ErrorCode::NotFound, tr("There is no such step or block."));
    if (const Result<> room = checkRoomIn(*target); source != target && !room)
        return room;
    const Block block = *m_document.block(id);
    DraftEdit edit(m_document);
    Step from = *source;
    from.blocks.removeIf([&](const Block &entry) { return entry.id == id; });
    Step to = source == target ? from : *target;
    to.blocks.insert(std::clamp<qsizetype>(at, 0, to.blocks.size()), block);
    if (source != target)
        edit.putStep(from);
    edit.putStep(to);
    commit(tr("Move a block"), edit.take());
    return {};
}

void Draft::duplicateBlock(const QString &id)
{
    const Step *found = m_document.step(m_document.stepOfBlock(id));
    if (!found || !checkRoomIn(*found) || !checkRoom(0, 1))
        return;
    Step step = *found;
    Block copy = *m_document.block(id);
    const qsizetype at = blockIn(step, id) - step.blocks.constData();
    copy.id = m_document.freshBlockId(copy.id);
    step.blocks.insert(at + 1, copy);
    DraftEdit edit(m_document);
    edit.putStep(step);
    commit(tr("Duplicate a block"), edit.take());
}

void Draft::setField(const QString &id, const QString &key, const QJsonValue &value,
                     const QString &mergeKey)
{
    const Step *found = m_document.step(m_document.stepOfBlock(id));
    if (!found)
        return;
    Step step = *found;
    Block *block = blockIn(step, id);
    if (value.isUndefined())
        block->fields.remove(key);
    else
        block->fields.insert(key, value);
    dropUnknownOutlets(*block);
    const BlockType *type = catalogue::find(block->type);
    const Field *field = type ? type->field(key) : nullptr;
    DraftEdit edit(m_document);
    edit.putStep(step);
    commit(tr("Change %1").arg(field ? field->title : key), edit.take(), mergeKey);
}

void Draft::connectOutlet(const FlowEdge &outlet, const QString &target)
{
    if (!m_document.step(target))
        return;
    DraftEdit edit(m_document);
    edit.lead(outlet, target);
    commit(tr("Connect to \"%1\"").arg(m_document.step(target)->title), edit.take());
}

void Draft::disconnectOutlet(const FlowEdge &outlet)
{
    DraftEdit edit(m_document);
    edit.lead(outlet, {});
    commit(tr("Disconnect"), edit.take());
}

Result<Step> Draft::stepOfNewBlock(QPointF at, const QString &blockType) const
{
    if (const Result<> room = checkRoom(1, 1); !room)
        return tl::unexpected<Error>(room.error());
    const BlockType *type = catalogue::find(blockType);
    if (!type)
        return fail(ErrorCode::NotFound, tr("There is no such block."));
    Step step = stepAt(m_document.freshStepId(blockType.section(u'.', -1)), type->title, at);
    step.blocks.append(newBlock(blockType, m_document.freshBlockId(blockType.section(u'.', -1))));
    return step;
}

Result<QString> Draft::insertOnEdge(const FlowEdge &edge, QPointF at, const QString &blockType)
{
    const Result<Step> step = stepOfNewBlock(at, blockType);
    if (!step)
        return tl::unexpected(step.error());
    DraftEdit edit(m_document);
    edit.addStep(*step);
    edit.lead(edge, step->id);
    if (const FlowEdge way = firstOutlet(*step); !way.step.isEmpty())
        edit.lead(way, edge.target);
    commit(tr("Insert %1").arg(step->title), edit.take());
    return step->id;
}

void Draft::insertStepOnEdge(const FlowEdge &edge, const QString &id)
{
    const Step *step = m_document.step(id);
    if (!step || edge.step == id || edge.target == id)
        return;
    DraftEdit edit(m_document);
    edit.lead(edge, id);
    const FlowEdge way = firstOutlet(*step);
    if (!way.step.isEmpty() && m_document.targetOf(way).isEmpty())
        edit.lead(way, edge.target);
    commit(tr("Insert \"%1\"").arg(step->title), edit.take());
}

Result<QString> Draft::addStepFrom(const FlowEdge &outlet, QPointF at, const QString &blockType)
{
    const Result<Step> step = stepOfNewBlock(at, blockType);
    if (!step)
        return tl::unexpected(step.error());
    DraftEdit edit(m_document);
    edit.addStep(*step);
    edit.lead(outlet, step->id);
    commit(tr("Add %1").arg(step->title), edit.take());
    return step->id;
}

QString Draft::group(const QStringList &steps, const QString &title)
{
    DraftEdit edit(m_document);
    StepGroup group{m_document.freshGroupId(), title, {}, {}};
    for (const QString &step : steps) {
        if (!m_document.step(step) || group.steps.contains(step))
            continue;
        edit.leaveGroup(step);
        group.steps += step;
    }
    if (group.steps.isEmpty())
        return {};
    edit.putGroup(group);
    commit(tr("Group"), edit.take());
    return group.id;
}

void Draft::ungroup(const QString &id)
{
    DraftEdit edit(m_document);
    edit.removeGroup(id);
    commit(tr("Ungroup"), edit.take());
}

void Draft::setGroup(const StepGroup &group, const QString &mergeKey)
{
    DraftEdit edit(m_document);
    edit.putGroup(group);
    commit(tr("Change a group"), edit.take(), mergeKey);
}

QString Draft::addNote(QPointF at, const QString &text, const QString &author)
{
    const QString id = m_document.freshNoteId();
    QJsonObject note{{u"id"_s, id},
                     {u"text"_s, text},
                     {u"x"_s, within(at).x()},
                     {u"y"_s, within(at).y()},
                     {u"width"_s, kNoteWidth}};
    if (!author.isEmpty())
        note.insert(u"author"_s, author);
    DraftEdit edit(m_document);
    edit.putNote(note);
    commit(tr("Add a note"), edit.take());
    return id;
}

void Draft::setNote(const QJsonObject &note, const QString &mergeKey)
{
    if (!m_document.note(note.value(u"id"_s).toString()))
        return;
    DraftEdit edit(m_document);
    edit.putNote(note);
    commit(tr("Change a note"), edit.take(), mergeKey);
}

void Draft::removeNotes(const QStringList &ids)
{
    DraftEdit edit(m_document);
    for (const QString &id : ids)
        edit.removeNote(id);
    commit(ids.size() == 1 ? tr("Delete a note")
                           : tr("Delete %n notes", nullptr, static_cast<int>(ids.size())),
           edit.take());
}

void Draft::setSettings(const FlowSettings &settings, const QString &mergeKey)
{
    DraftEdit edit(m_document);
    edit.putSettings(settings);
    commit(tr("Change the flow's settings"), edit.take(), mergeKey);
}

int Draft::renameVariable(const QString &from, const QString &to)
{
    DraftEdit edit(m_document);
    int count = 0;
    for (const QString &id : m_document.order()) {
        Step step = *m_document.step(id);
        int here = 0;
        for (Block &block : step.blocks)
            here += renameVariableIn(block, from, to);
        if (here > 0)
            edit.putStep(step);
        count += here;
    }
    FlowSettings settings = m_document.settings();
    if (settings.variables.contains(from)) {
        settings.variables.insert(to, settings.variables.take(from));
        edit.putSettings(settings);
        ++count;
    }
    commit(tr("Rename the variable \"%1\" to \"%2\"").arg(from, to), edit.take());
    return count;
}

void Draft::replaceFlow(const QString &text, const Flow &flow)
{
    DraftEdit edit(m_document);
    const FlowDocument wanted(flow);
    const QStringList before = m_document.order();
    for (const QString &id : before) {
        if (!wanted.step(id)) // its ways are rewritten below
            edit.removeStep(id, false);
    }
    for (const Step &step : flow.steps) {
        if (edit.document().step(step.id))
            edit.putStep(step);
        else
            edit.addStep(step);
    }
    const QList<StepGroup> groups = edit.document().groups();
    for (const StepGroup &group : groups) {
        if (!wanted.group(group.id))
            edit.removeGroup(group.id);
    }
    for (const StepGroup &group : flow.groups)
        edit.putGroup(group);
    const QList<QJsonObject> notes = edit.document().notes();
    for (const QJsonObject &note : notes) {
        if (!wanted.note(note.value(u"id"_s).toString()))
            edit.removeNote(note.value(u"id"_s).toString());
    }
    for (const QJsonObject &note : wanted.notes())
        edit.putNote(note);
    edit.putSettings(wanted.settings());
    DraftOps ops = edit.take();
    ops.removeIf([](const DraftOp &op) { return changesNothing({op}); });
    commit(text, ops);
}

} // namespace flotilla
