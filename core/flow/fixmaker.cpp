#include "core/flow/fixmaker.h"

#include "core/flow/blockrun.h"
#include "core/flow/flowwords.h"
#include "core/flow/folding.h"
#include "core/flow/jsonpatch.h"
#include "core/flow/jsontext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kBlocksPerStepMax = 100;
constexpr int kMinutesToAnswer = 60;
constexpr qsizetype kShownOfTitle = 40;

QJsonObject adding(const QString &path, const QJsonValue &value)
{
    return {{u"op"_s, u"add"_s}, {u"path"_s, path}, {u"value"_s, value}};
}

QJsonObject replacing(const QString &path, const QJsonValue &value)
{
    return {{u"op"_s, u"replace"_s}, {u"path"_s, path}, {u"value"_s, value}};
}

QJsonObject removing(const QString &path)
{
    return {{u"op"_s, u"remove"_s}, {u"path"_s, path}};
}

QString stepPath(int step)
{
    return pointer(u"/steps"_s, step);
}

QString blockPath(int step, int block)
{
    return pointer(pointer(stepPath(step), u"blocks"_s), block);
}

QString freeId(const QString &wanted, const QSet<QString> &taken)
{
    QString id = wanted;
    for (int i = 2; taken.contains(id); ++i)
        id = wanted + u'_' + QString::number(i);
    return id;
}

// At most `most` characters, cut between words where that leaves enough.
QString shortened(const QString &text, qsizetype most)
{
    QString cut = text.left(most);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    const qsizetype blank = cut.lastIndexOf(u' ');
    if (blank > most / 2)
        cut.truncate(blank);
    return cut.trimmed();
}

} // namespace

FixMaker::FixMaker(const Flow &flow, const ValidationScope &scope)
    : m_flow(flow)
    , m_scope(scope)
{}

FixMaker::Place FixMaker::placeOf(const Flow &flow, const QString &path)
{
    Place at;
    QStringList keys = keysOf(path);
    const auto takeIndex = [&keys](qsizetype count) {
        bool ok = false;
        const int index = keys.value(1).toInt(&ok);
        if (!ok || index < 0 || index >= count)
            return -1;
        keys = keys.mid(2);
        return index;
    };
    if (keys.value(0) == u"triggers") {
        at.trigger = takeIndex(flow.triggers.size());
    } else if (keys.value(0) == u"steps") {
        at.step = takeIndex(flow.steps.size());
        if (at.step >= 0 && keys.value(0) == u"blocks")
            at.block = takeIndex(flow.steps.at(at.step).blocks.size());
    }
    at.rest = keys;
    return at;
}

const QList<FixMaker::Entry> &FixMaker::entries()
{
    static const QList<Entry> all{
        {"flow.no_start", &FixMaker::beginSomewhere},
        {"flow.unknown_language", &FixMaker::dropLanguage},
        {"flow.no_trigger", &FixMaker::addTrigger},
        {"flow.no_keyword", &FixMaker::dropTriggerPart},
        {"flow.double_keyword", &FixMaker::dropTriggerPart},
        {"flow.double_trigger", &FixMaker::dropTriggerPart},
        {"flow.trigger_never_fires", &FixMaker::raiseTrigger},
        {"flow.schedule_is_past", &FixMaker::dropTriggerPart},
        {"flow.bad_pattern", &FixMaker::dropField},
        {"flow.unknown_zone", &FixMaker::dropField},
        {"flow.field_missing", &FixMaker::dropBlock},
        {"flow.empty_choice", &FixMaker::dropEntry},
        {"flow.double_choice", &FixMaker::dropEntry},
        {"flow.title_too_long", &FixMaker::shorten},
        {"flow.description_too_long", &FixMaker::shorten},
        {"flow.open_outlet", &FixMaker::endOutlet},
        {"flow.outlet_never_taken", &FixMaker::waitForAnswer},
        {"flow.unreachable_step", &FixMaker::dropStep},
        {"flow.unreachable_block", &FixMaker::dropBlocksBehind},
        {"flow.dead_end", &FixMaker::addEnd},
        {"flow.endless_loop", &FixMaker::breakLoop},
        {"flow.unset_variable", &FixMaker::giveValue},
        {"flow.unused_variable", &FixMaker::dropVariable},
        {"flow.text_too_long", &FixMaker::splitText},
        {"flow.empty_range", &FixMaker::swapEnds},
        {"flow.no_share", &FixMaker::shareAlike},
        {"flow.unknown_flow", &FixMaker::callOther},
        {"flow.no_link_text", &FixMaker::dropTriggerPart},
        {"flow.no_event", &FixMaker::dropTriggerPart},
        {"flow.covered_word", &FixMaker::dropTriggerPart},
    };
    return all;
}

const QSet<QString> &FixMaker::codes()
{
    static const QSet<QString> codes = [] {
        QSet<QString> built;
        for (const Entry &entry : entries())
            built.insert(QString::fromLatin1(entry.code));
        return built;
    }();
    return codes;
}

std::optional<Fix> FixMaker::fixFor(const Problem &problem)
{
    static const QHash<QString, Maker> makers = [] {
        QHash<QString, Maker> built;
        for (const Entry &entry : entries())
            built.insert(QString::fromLatin1(entry.code), entry.maker);
        return built;
    }();
    const Maker maker = makers.value(problem.code);
    return maker ? (this->*maker)(problem, placeOf(m_flow, problem.path)) : std::nullopt;
}

QString FixMaker::titleOf(int step) const
{
    const Step &entry = m_flow.steps.at(step);
    return (entry.title.isEmpty() ? entry.id : entry.title).left(kShownOfTitle);
}

const Block &FixMaker::blockAt(const Place &at) const
{
    return m_flow.steps.at(at.step).blocks.at(at.block);
}

const BlockType *FixMaker::typeAt(const Place &at) const
{
    return at.block < 0 ? nullptr : catalogue::find(blockAt(at).type);
}

void FixMaker::index()
{
    if (m_isIndexed)
        return;
    m_isIndexed = true;
    for (qsizetype i = 0; i < m_flow.steps.size(); ++i) {
        const Step &step = m_flow.steps.at(i);
        const QString path = stepPath(static_cast<int>(i));
        m_stepIds.insert(step.id);
        if (m_endStep.isEmpty() && !step.blocks.isEmpty() &&
            step.blocks.first().type == u"logic.end")
            m_endStep = step.id;
        if (!step.next.isEmpty())
            m_leading[step.next].append(pointer(path, u"next"_s));
        for (qsizetype j = 0; j < step.blocks.size(); ++j) {
            const Block &block = step.blocks.at(j);
            const QString at = pointer(pointer(path, u"blocks"_s), j);
            m_blockIds.insert(block.id);
            QStringList names = block.outlets.keys();
            names.sort();
            for (const QString &name : std::as_const(names))
                m_leading[block.outlets.value(name)].append(
                    name.isEmpty() ? pointer(at, u"next"_s)
                                   : pointer(pointer(at, u"outlets"_s), name));
            const BlockType *type = catalogue::find(block.type);
            if (const Field *field = type ? type->fieldOf(Field::Type::Step) : nullptr)
                m_jumped.insert(block.fields.value(field->key).toString());
        }
    }
}

QString FixMaker::newStepId(const QString &wanted)
{
    index();
    return freeId(wanted, m_stepIds);
}

QString FixMaker::newBlockId(const QString &wanted)
{
    index();
    return freeId(wanted, m_blockIds);
}

FixMaker::Made FixMaker::beginSomewhere(const Problem &, const Place &)
{
    index();
    int best = 0;
    for (qsizetype i = m_flow.steps.size(); i > 0; --i) {
        const QString id = m_flow.steps.at(i - 1).id;
        if (!m_leading.contains(id) && !m_jumped.contains(id) && id != m_flow.onExpired)
            best = static_cast<int>(i - 1);
    }
    return Fix{FlowWords::tr("Begin with step \"%1\"").arg(titleOf(best)),
               {adding(u"/start"_s, m_flow.steps.at(best).id)}};
}

FixMaker::Made FixMaker::dropLanguage(const Problem &, const Place &)
{
    return Fix{FlowWords::tr("Write dates and numbers as in English"), {removing(u"/language"_s)}};
}

FixMaker::Made FixMaker::addTrigger(const Problem &, const Place &)
{
    return Fix{FlowWords::tr("Begin with a contact's first message"),
               {adding(u"/triggers/-"_s, QJsonObject{{u"kind"_s, u"first_message"_s}})}};
}

FixMaker::Made FixMaker::dropTriggerPart(const Problem &problem, const Place &at)
{
    if (at.trigger < 0)
        return std::nullopt;
    const bool isWord = at.rest.size() == 2 && m_flow.triggers.at(at.trigger).words.size() > 1;
    if (isWord)
        return Fix{m_flow.triggers.at(at.trigger).kind == Trigger::Kind::Keyword
                       ? FlowWords::tr("Remove this keyword")
                       : FlowWords::tr("Remove this text"),
                   {removing(problem.path)}};
    return Fix{FlowWords::tr("Remove this trigger"),
               {removing(pointer(u"/triggers"_s, at.trigger))}};
}

FixMaker::Made FixMaker::raiseTrigger(const Problem &, const Place &at)
{
    if (at.trigger < 0)
        return std::nullopt;
    int highest = -Trigger::kPriorityMax;
    for (const Trigger &trigger : m_flow.triggers) {
        if (trigger.kind == Trigger::Kind::AnyMessage)
            highest = std::max(highest, trigger.priority);
    }
    if (highest >= Trigger::kPriorityMax)
        return std::nullopt;
    return Fix{FlowWords::tr("Ask this trigger first"),
               {adding(pointer(pointer(u"/triggers"_s, at.trigger), u"priority"_s), highest + 1)}};
}

FixMaker::Made FixMaker::dropField(const Problem &problem, const Place &at)
{
    if (at.block < 0 || at.rest.size() != 2 || at.rest.first() != u"fields")
        return std::nullopt;
    const BlockType *type = typeAt(at);
    const Field *field = type ? type->field(at.rest.last()) : nullptr;
    if (!field || field->required)
        return std::nullopt;
    return Fix{field->type == Field::Type::Zone ? FlowWords::tr("Use the customer's own time zone")
                                                : FlowWords::tr("Accept any text"),
               {removing(problem.path)}};
}

// Only a message that says nothing: what asks, decides or acts is for the author to fill in.
FixMaker::Made FixMaker::dropBlock(const Problem &, const Place &at)
{
    if (at.block < 0)
        return std::nullopt;
    const Block &block = blockAt(at);
    if (at.rest.value(1) == u"mapping" && at.rest.size() == 4)
        return Fix{FlowWords::tr("Keep nothing of this part"),
                   {removing(pointer(
                       pointer(pointer(blockPath(at.step, at.block), u"fields"_s), u"mapping"_s),
                       at.rest.at(2).toInt()))}};
    const BlockType *type = typeAt(at);
    if (!type || type->category != u"Message" || type->waits || !block.outlets.isEmpty())
        return std::nullopt;
    return Fix{FlowWords::tr("Remove the empty block \"%1\"").arg(type->title),
               {removing(blockPath(at.step, at.block))}};
}

FixMaker::Made FixMaker::dropEntry(const Problem &, const Place &at)
{
    if (at.block < 0 || at.rest.size() < 3)
        return std::nullopt;
    const BlockType *type = typeAt(at);
    const Field *field = type ? type->field(at.rest.at(1)) : nullptr;
    const Block &block = blockAt(at);
    const QJsonArray entries = field ? block.fields.value(field->key).toArray() : QJsonArray();
    const int entry = at.rest.at(2).toInt();
    if (!field || entries.size() <= std::max(1, static_cast<int>(field->min)))
        return std::nullopt;
    const QString path = blockPath(at.step, at.block);
    QJsonArray operations{
        removing(pointer(pointer(pointer(path, u"fields"_s), field->key), entry))};
    const QString id = entries.at(entry)[u"id"_s].toString();
    if (!id.isEmpty() && block.outlets.contains(id)) {
        const qsizetype named = block.outlets.size() - (block.outlets.contains(QString()) ? 1 : 0);
        const QString outlets = pointer(path, u"outlets"_s);
        operations.append(removing(named == 1 ? outlets : pointer(outlets, id)));
    }
    return Fix{FlowWords::tr("Remove choice %1").arg(entry + 1), operations};
}

FixMaker::Made FixMaker::shorten(const Problem &problem, const Place &at)
{
    if (at.block < 0 || at.rest.size() != 4)
        return std::nullopt;
    constexpr qsizetype kButtonTitle = 20;
    constexpr qsizetype kRowTitle = 24;
    constexpr qsizetype kDescription = 72;
    const QJsonArray entries = blockAt(at).fields.value(at.rest.at(1)).toArray();
    const QString text = entries.at(at.rest.at(2).toInt())[at.rest.last()].toString();
    const bool isTitle = at.rest.last() == u"title";
    // The problem is told above 20 characters for buttons only.
    const bool isButton = problem.message.contains(QString::number(kButtonTitle));
    const QString cut = shortened(text, !isTitle   ? kDescription
                                        : isButton ? kButtonTitle
                                                   : kRowTitle);
    if (cut.isEmpty())
        return std::nullopt;
    for (const QJsonValue &entry : entries) {
        if (isTitle && foldedWord(entry[u"title"_s].toString()) == foldedWord(cut))
            return std::nullopt;
    }
    return Fix{FlowWords::tr("Shorten it to \"%1\"").arg(cut), {replacing(problem.path, cut)}};
}

FixMaker::Made FixMaker::endOutlet(const Problem &, const Place &at)
{
    if (at.block < 0 || at.rest.size() != 2)
        return std::nullopt;
    index();
    const Block &block = blockAt(at);
    QJsonArray operations;
    QString target = m_endStep;
    if (target.isEmpty()) {
        if (m_flow.steps.size() >= kFlowStepsMax)
            return std::nullopt;
        target = newStepId(u"end"_s);
        const Step &beside = m_flow.steps.at(at.step);
        const QJsonObject end{{u"id"_s, newBlockId(u"end"_s)}, {u"type"_s, u"logic.end"_s}};
        constexpr double kBeside = 360;
        operations.append(adding(u"/steps/-"_s, QJsonObject{{u"id"_s, target},
                                                            {u"title"_s, FlowWords::tr("End")},
                                                            {u"x"_s, beside.x + kBeside},
                                                            {u"y"_s, beside.y + kBeside},
                                                            {u"blocks"_s, QJsonArray{end}}}));
    }
    const QString outlets = pointer(blockPath(at.step, at.block), u"outlets"_s);
    const qsizetype named = block.outlets.size() - (block.outlets.contains(QString()) ? 1 : 0);
    if (named == 0)
        operations.append(adding(outlets, QJsonObject{{at.rest.last(), target}}));
    else
        operations.append(adding(pointer(outlets, at.rest.last()), target));
    return Fix{FlowWords::tr("End the chat there on purpose"), operations};
}

FixMaker::Made FixMaker::waitForAnswer(const Problem &, const Place &at)
{
    const BlockType *type = typeAt(at);
    const Outlet *outlet = type ? type->outlet(at.rest.value(1)) : nullptr;
    if (!outlet || outlet->onlyWith != u"no_answer_minutes")
        return std::nullopt;
    const QString fields = pointer(blockPath(at.step, at.block), u"fields"_s);
    return Fix{FlowWords::tr("Wait %1 minutes for an answer").arg(kMinutesToAnswer),
               {adding(pointer(fields, outlet->onlyWith), kMinutesToAnswer)}};
}

FixMaker::Made FixMaker::dropStep(const Problem &, const Place &at)
{
    index();
    if (at.step < 0 || m_jumped.contains(m_flow.steps.at(at.step).id))
        return std::nullopt;
    const QString id = m_flow.steps.at(at.step).id;
    const QString own = stepPath(at.step) + u'/';
    QJsonArray operations;
    for (const QString &leading : m_leading.value(id)) {
        if (!leading.startsWith(own))
            operations.append(removing(leading));
    }
    for (qsizetype i = 0; i < m_flow.groups.size(); ++i) {
        const qsizetype member = m_flow.groups.at(i).steps.indexOf(id);
        if (member >= 0)
            operations.append(
                removing(pointer(pointer(pointer(u"/groups"_s, i), u"steps"_s), member)));
    }
    operations.append(removing(stepPath(at.step)));
    return Fix{FlowWords::tr("Remove step \"%1\"").arg(titleOf(at.step)), operations};
}

FixMaker::Made FixMaker::dropBlocksBehind(const Problem &, const Place &at)
{
    if (at.block < 0)
        return std::nullopt;
    QJsonArray operations;
    const qsizetype count = m_flow.steps.at(at.step).blocks.size();
    for (qsizetype i = count; i > at.block; --i)
        operations.append(removing(blockPath(at.step, static_cast<int>(i - 1))));
    return Fix{count == at.block + 1 ? FlowWords::tr("Remove this block")
                                     : FlowWords::tr("Remove this block and those below it"),
               operations};
}

FixMaker::Made FixMaker::addEnd(const Problem &, const Place &at)
{
    if (at.step < 0 || m_flow.steps.at(at.step).blocks.size() >= kBlocksPerStepMax)
        return std::nullopt;
    const QJsonObject end{{u"id"_s, newBlockId(u"end"_s)}, {u"type"_s, u"logic.end"_s}};
    return Fix{FlowWords::tr("Add an End block after \"%1\"").arg(titleOf(at.step)),
               {adding(pointer(pointer(stepPath(at.step), u"blocks"_s), u"-"_s), end)}};
}

// Follows the way on from the first block of the circle until a step ends by leading elsewhere.
FixMaker::Made FixMaker::breakLoop(const Problem &problem, const Place &at)
{
    if (at.step < 0)
        return std::nullopt;
    const Step &step = m_flow.steps.at(at.step);
    const bool leadsOnByItself =
        std::all_of(step.blocks.begin(), step.blocks.end(), [](const Block &block) {
            const BlockType *type = catalogue::find(block.type);
            return type && block.outlets.isEmpty() && type->hasWayOn && !type->leavesByName &&
                   !type->fieldOf(Field::Type::Step);
        });
    if (step.next.isEmpty() || !leadsOnByItself)
        return std::nullopt;
    Made made = addEnd(problem, at);
    if (!made)
        return std::nullopt;
    made->label = FlowWords::tr("End the chat after \"%1\" instead").arg(titleOf(at.step));
    made->operations.prepend(removing(pointer(stepPath(at.step), u"next"_s)));
    return made;
}

FixMaker::Made FixMaker::giveValue(const Problem &problem, const Place &)
{
    if (!isVariableName(problem.subject))
        return std::nullopt;
    QJsonArray operations;
    if (m_flow.variables.isEmpty())
        operations.append(adding(u"/variables"_s, QJsonObject{{problem.subject, QString()}}));
    else
        operations.append(adding(pointer(u"/variables"_s, problem.subject), QString()));
    return Fix{FlowWords::tr("Let \"%1\" be empty until something fills it").arg(problem.subject),
               operations};
}

FixMaker::Made FixMaker::dropVariable(const Problem &problem, const Place &at)
{
    if (at.step < 0)
        return Fix{FlowWords::tr("Remove \"%1\"").arg(problem.subject), {removing(problem.path)}};
    const BlockType *type = typeAt(at);
    if (!type || at.rest.size() < 2)
        return std::nullopt;
    const Field *field = type->field(at.rest.at(1));
    const bool takesNothingElse = blockAt(at).outlets.isEmpty() && type->outlets.isEmpty();
    if (at.rest.size() == 4)
        return Fix{FlowWords::tr("Do not keep \"%1\"").arg(problem.subject),
                   {removing(problem.path.chopped(at.rest.last().size() + 1))}};
    if (field && !field->required)
        return Fix{FlowWords::tr("Do not save it in \"%1\"").arg(problem.subject),
                   {removing(problem.path)}};
    if (field && takesNothingElse && !type->waits)
        return Fix{FlowWords::tr("Remove the block that fills \"%1\"").arg(problem.subject),
                   {removing(blockPath(at.step, at.block))}};
    return std::nullopt;
}

FixMaker::Made FixMaker::splitText(const Problem &problem, const Place &at)
{
    if (at.block < 0)
        return std::nullopt;
    const Block &block = blockAt(at);
    const QString text = block.fields.value(u"text"_s).toString();
    const qsizetype limit = m_scope.channel.value_or(ChannelAbilities()).textLimit;
    const QStringList pieces = piecesOf(text, static_cast<int>(limit));
    const qsizetype count = m_flow.steps.at(at.step).blocks.size();
    const bool fits = std::all_of(pieces.begin(), pieces.end(),
                                  [&](const QString &piece) { return piece.size() <= limit; });
    if (block.type != u"message.text" || !block.outlets.isEmpty() || text.contains(u"{{"_s) ||
        !fits || count + pieces.size() > kBlocksPerStepMax)
        return std::nullopt;
    QJsonArray operations{replacing(problem.path, pieces.first())};
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const QString id = newBlockId(block.id.left(50) + u"_part"_s + QString::number(i + 1));
        operations.append(adding(blockPath(at.step, at.block + static_cast<int>(i)),
                                 QJsonObject{{u"id"_s, id},
                                             {u"type"_s, block.type},
                                             {u"fields"_s, QJsonObject{{u"text"_s, pieces[i]}}}}));
    }
    return Fix{FlowWords::tr("Split it into %1 texts").arg(pieces.size()), operations};
}

FixMaker::Made FixMaker::swapEnds(const Problem &problem, const Place &at)
{
    static const QHash<QString, QString> others{{u"min"_s, u"max"_s},
                                                {u"length_min"_s, u"length_max"_s},
                                                {u"days_ahead_min"_s, u"days_ahead_max"_s},
                                                {u"earliest"_s, u"latest"_s}};
    const QString low = at.rest.value(1);
    const QString high = others.value(low);
    if (at.block < 0 || high.isEmpty())
        return std::nullopt;
    const QJsonObject fields = blockAt(at).fields;
    if (!fields.contains(low) || !fields.contains(high))
        return std::nullopt;
    const QString other = pointer(pointer(blockPath(at.step, at.block), u"fields"_s), high);
    return Fix{FlowWords::tr("Swap the two ends"),
               {replacing(problem.path, fields.value(high)), replacing(other, fields.value(low))}};
}

FixMaker::Made FixMaker::shareAlike(const Problem &, const Place &at)
{
    if (at.block < 0 || at.rest.size() < 2)
        return std::nullopt;
    const QString path = pointer(pointer(blockPath(at.step, at.block), u"fields"_s), at.rest.at(1));
    const qsizetype count = blockAt(at).fields.value(at.rest.at(1)).toArray().size();
    QJsonArray operations;
    for (qsizetype i = 0; i < count; ++i)
        operations.append(replacing(pointer(pointer(path, i), u"share"_s), 1));
    return Fix{FlowWords::tr("Give every way the same share"), operations};
}

FixMaker::Made FixMaker::callOther(const Problem &problem, const Place &)
{
    QStringList alike;
    for (const QString &name : m_scope.flowNames.value_or(QSet<QString>())) {
        if (editDistance(folded(name), folded(problem.subject), 2) <= 2)
            alike += name;
    }
    if (alike.size() != 1)
        return std::nullopt;
    return Fix{FlowWords::tr("Call \"%1\"").arg(alike.first()),
               {replacing(problem.path, alike.first())}};
}

} // namespace flotilla
