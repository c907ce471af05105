#include "core/flow/flowmove.h"

#include "core/flow/catalogue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr std::array<std::pair<RunningChats, QLatin1StringView>, 3> kWords{{
    {RunningChats::Keep, "keep"_L1},
    {RunningChats::Move, "move"_L1},
    {RunningChats::Restart, "restart"_L1},
}};

QString titleOf(const Block &block)
{
    const BlockType *const type = catalogue::find(block.type);
    return u"%1 (%2)"_s.arg(type ? type->title : block.type, block.type);
}

QString shownAs(const Step &step)
{
    return step.title.isEmpty() ? u"\"%1\""_s.arg(step.id)
                                : u"\"%1\" (%2)"_s.arg(step.title, step.id);
}

Result<int> imageInStep(const Block &waiting, int position, const Step &image, bool isMapped)
{
    const QList<Block> &blocks = image.blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks[i].id != waiting.id)
            continue;
        if (blocks[i].type == waiting.type)
            return static_cast<int>(i);
        if (!isMapped)
            return fail(
                ErrorCode::Invalid,
                u"in the new version the block they wait at, \"%1\", is a %2, not a %3"_s.arg(
                    waiting.id, titleOf(blocks[i]), titleOf(waiting)));
    }
    if (position < blocks.size() && blocks[position].type == waiting.type)
        return position;
    const auto isOfKind = [&](const Block &block) { return block.type == waiting.type; };
    if (std::count_if(blocks.begin(), blocks.end(), isOfKind) == 1)
        return static_cast<int>(std::find_if(blocks.begin(), blocks.end(), isOfKind) -
                                blocks.begin());
    return fail(
        ErrorCode::Invalid,
        u"step %1 of the new version has no single block of the kind they wait at, %2"_s.arg(
            shownAs(image), titleOf(waiting)));
}

} // namespace

QLatin1StringView wordOf(RunningChats running)
{
    return kWords[static_cast<size_t>(running)].second;
}

bool fromWord(QStringView word, RunningChats &out)
{
    for (const auto &[running, text] : kWords) {
        if (word == text) {
            out = running;
            return true;
        }
    }
    return false;
}

FlowPlace placeOf(const RunState &state)
{
    return state.callers.isEmpty()
               ? FlowPlace{state.step, state.block}
               : FlowPlace{state.callers.first().step, state.callers.first().block};
}

Result<FlowPlace> imageOf(const FlowPlace &place, const FlowVersion &from, const FlowVersion &to,
                          const StepMap &steps)
{
    const Step *const old = from.step(place.step);
    if (!old || place.block < 0 || place.block >= old->blocks.size())
        return fail(ErrorCode::Invalid, u"their own version has no such place"_s);
    const auto mapped = steps.constFind(place.step);
    const QString target = mapped == steps.cend() ? place.step : *mapped;
    const Step *const image = to.step(target);
    if (!image)
        return fail(ErrorCode::Invalid,
                    u"the new version has no step \"%1\"; map it to one"_s.arg(target));
    const auto block =
        imageInStep(old->blocks[place.block], place.block, *image, target != place.step);
    if (!block)
        return tl::unexpected<Error>(block.error());
    return FlowPlace{target, *block};
}

Result<RunState> movedRun(RunState state, const FlowVersion &from, const FlowVersion &to,
                          const StepMap &steps)
{
    const auto image = imageOf(placeOf(state), from, to, steps);
    if (!image)
        return tl::unexpected<Error>(image.error());
    QJsonObject *variables = &state.variables;
    if (state.callers.isEmpty()) {
        state.step = image->step;
        state.block = image->block;
    } else {
        RunState::Caller &own = state.callers.first();
        own.step = image->step;
        own.block = image->block;
        variables = &own.variables;
    }
    const QJsonObject &first = to.flow().variables;
    for (auto it = first.constBegin(); it != first.constEnd(); ++it) {
        if (!variables->contains(it.key()))
            variables->insert(it.key(), it.value());
    }
    return state;
}

Subflows pinsOf(const RunState &state, const FlowVersion &to, const Subflows &pinned,
                const QList<std::shared_ptr<const FlowVersion>> &live)
{
    QStringList inside;
    for (const RunState::Caller &caller : state.callers)
        inside.append(caller.flow);
    inside.append(state.flow);
    inside.removeAll(QString());
    QList<std::shared_ptr<const FlowVersion>> candidates;
    for (const QString &name : std::as_const(inside)) {
        if (const auto found = pinned.find(name); found != pinned.end())
            candidates.append(found->second);
    }
    const QList<std::shared_ptr<const FlowVersion>> stood = candidates;
    candidates += live;
    Subflows pins = calledBy(to, candidates);
    for (const auto &version : stood) {
        pins.insert_or_assign(version->flow().name, version);
        pins.merge(calledBy(*version, candidates));
    }
    return pins;
}

} // namespace flotilla
