// Copy and paste: a fragment is a flow document of its own, in canonical form, so that it goes
// between flows, windows and texts.

#include "core/flow/catalogue.h"
#include "ui/designer/draft.h"
#include "ui/designer/draftedit.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

QSet<QString> variablesOf(const QList<Step> &steps)
{
    QSet<QString> names;
    for (const Step &step : steps) {
        for (const Block &block : step.blocks) {
            const BlockType *type = catalogue::find(block.type);
            if (!type)
                continue;
            for (const QString &name : variablesSetBy(*type, block))
                names.insert(name);
            for (const Field &field : type->fields) {
                for (const Template::Use &use : usesOf(field, block.fields.value(field.key)))
                    names.insert(use.path.section(u'.', 0, 0));
            }
        }
    }
    return names;
}

QPointF topLeftOf(const Flow &fragment)
{
    std::optional<QPointF> corner;
    const auto take = [&](double x, double y) {
        corner =
            corner ? QPointF(std::min(corner->x(), x), std::min(corner->y(), y)) : QPointF(x, y);
    };
    for (const Step &step : fragment.steps)
        take(step.x, step.y);
    for (const QJsonValue &note : fragment.notes)
        take(note[u"x"_s].toDouble(), note[u"y"_s].toDouble());
    return corner.value_or(QPointF());
}

// Only ways to steps of the fragment stay.
void keepWithin(Step &step, const QSet<QString> &kept)
{
    if (!kept.contains(step.next))
        step.next.clear();
    for (Block &block : step.blocks) {
        block.outlets.removeIf([&](const auto &way) { return !kept.contains(*way); });
        const BlockType *type = catalogue::find(block.type);
        const Field *field = type ? type->fieldOf(Field::Type::Step) : nullptr;
        if (field && !kept.contains(block.fields.value(field->key).toString()))
            block.fields.remove(field->key);
    }
}

// The step with other ids, its own and those that it leads to.
Step renamed(Step step, const QHash<QString, QString> &steps, const FlowDocument &document)
{
    step.id = steps.value(step.id);
    step.next = steps.value(step.next);
    for (Block &block : step.blocks) {
        block.id = document.freshBlockId(block.id);
        for (QString &target : block.outlets)
            target = steps.value(target);
        const BlockType *type = catalogue::find(block.type);
        const Field *field = type ? type->fieldOf(Field::Type::Step) : nullptr;
        if (const QString target = field ? block.fields.value(field->key).toString() : QString();
            !target.isEmpty())
            block.fields.insert(field->key, steps.value(target));
    }
    return step;
}

Flow fragmentOf(const FlowDocument &document, const QStringList &steps, const QStringList &notes)
{
    const QSet<QString> kept(steps.begin(), steps.end());
    Flow fragment;
    fragment.name = u"Fragment"_s;
    fragment.language = document.settings().language;
    for (const QString &id : document.order()) {
        if (!kept.contains(id))
            continue;
        Step step = *document.step(id);
        keepWithin(step, kept);
        fragment.steps.append(step);
    }
    for (StepGroup group : document.groups()) {
        group.steps.removeIf([&](const QString &id) { return !kept.contains(id); });
        if (!group.steps.isEmpty())
            fragment.groups.append(group);
    }
    for (const QString &id : notes) {
        if (const QJsonObject *note = document.note(id))
            fragment.notes.append(*note);
    }
    const QSet<QString> used = variablesOf(fragment.steps);
    const QJsonObject variables = document.settings().variables;
    for (auto it = variables.constBegin(); it != variables.constEnd(); ++it) {
        if (used.contains(it.key()))
            fragment.variables.insert(it.key(), it.value());
    }
    return fragment;
}

qsizetype blocksIn(const Flow &flow)
{
    return std::accumulate(
        flow.steps.begin(), flow.steps.end(), qsizetype(0),
        [](qsizetype sum, const Step &step) { return sum + step.blocks.size(); });
}

} // namespace

QByteArray Draft::copied(const QStringList &steps, const QStringList &notes) const
{
    return fragmentOf(m_document, steps, notes).canonical();
}

Result<Draft::Pasted> Draft::paste(const QByteArray &fragment, QPointF at)
{
    Problems problems;
    const std::optional<Flow> flow = Flow::fromBytes(fragment, problems);
    if (!flow)
        return fail(ErrorCode::Invalid,
                    tr("This text is not a piece of a flow: %1")
                        .arg(problems.isEmpty() ? QString() : problems.first().message),
                    problems.isEmpty() ? QString() : problems.first().path);
    if (const Result<> room = checkRoom(flow->steps.size(), blocksIn(*flow)); !room)
        return tl::unexpected<Error>(room.error());
    return pasteFlow(*flow, at - topLeftOf(*flow), tr("Paste"), {});
}

Draft::Pasted Draft::duplicate(const QStringList &steps, const QStringList &notes, QPointF by,
                               const QString &mergeKey)
{
    const Flow fragment = fragmentOf(m_document, steps, notes);
    if (!checkRoom(fragment.steps.size(), blocksIn(fragment)))
        return {};
    return pasteFlow(fragment, by, tr("Duplicate"), mergeKey);
}

Draft::Pasted Draft::pasteFlow(const Flow &fragment, QPointF by, const QString &text,
                               const QString &mergeKey)
{
    DraftEdit edit(m_document);
    Pasted pasted;
    QHash<QString, QString> ids;
    QSet<QString> given;
    for (const Step &step : fragment.steps) {
        const bool isFree = !m_document.step(step.id) && !given.contains(step.id);
        QString id = isFree ? step.id : m_document.freshStepId(step.id);
        while (given.contains(id))
            id = m_document.freshStepId(step.id);
        given.insert(id);
        ids.insert(step.id, id);
        pasted.steps += id;
    }
    for (const Step &original : fragment.steps) {
        Step step = renamed(original, ids, m_document);
        step.x += by.x();
        step.y += by.y();
        edit.addStep(step);
    }
    for (const StepGroup &original : fragment.groups) {
        StepGroup group{edit.document().freshGroupId(), original.title, original.colour, {}};
        for (const QString &id : original.steps)
            group.steps += ids.value(id);
        edit.putGroup(group);
    }
    for (const QJsonValue &value : fragment.notes) {
        QJsonObject note = value.toObject();
        const QString id = edit.document().freshNoteId();
        note.insert(u"id"_s, id);
        note.insert(u"x"_s, note.value(u"x"_s).toDouble() + by.x());
        note.insert(u"y"_s, note.value(u"y"_s).toDouble() + by.y());
        edit.putNote(note);
        pasted.notes += id;
    }
    FlowSettings settings = edit.document().settings();
    for (auto it = fragment.variables.constBegin(); it != fragment.variables.constEnd(); ++it) {
        if (!settings.variables.contains(it.key()))
            settings.variables.insert(it.key(), it.value());
    }
    if (settings.variables != edit.document().settings().variables)
        edit.putSettings(settings);
    commit(text, edit.take(), mergeKey);
    return pasted;
}

} // namespace flotilla
