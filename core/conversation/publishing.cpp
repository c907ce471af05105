#include "core/conversation/publishing.h"

#include "core/base/log.h"
#include "core/store/flowstore.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kAtOnce = 20;
constexpr qsizetype kProblemsMax = 100;

QString shownAs(const ChatsAtPlace &chats)
{
    const Step *const step = chats.version->step(chats.place.step);
    const QString title = step && !step->title.isEmpty() ? u" (%1)"_s.arg(step->title) : QString();
    return u"%1 %2 at step \"%3\"%4 of version %5"_s.arg(chats.chats)
        .arg(chats.chats == 1 ? u"chat waits"_s : u"chats wait"_s, chats.place.step, title)
        .arg(chats.version->version());
}

// As the turns of these runs will do it.
Result<ChatsAtPlace> followed(Connection &db, FlowDirectory &flows, const FlowBoard &board,
                              const RunsAtPlace &runs, WorkspaceId workspace, FlowId flow)
{
    ChatsAtPlace chats{flows.version(db, workspace, flow, runs.version), runs.place, false,
                       runs.runs};
    if (!chats.version)
        return fail(ErrorCode::Storage, u"A version that conversations run on cannot be read."_s);
    for (const FlowMove &move : board.movesAfter(flow, runs.lastMove)) {
        if (move.version == chats.version->version())
            continue;
        if (move.mode == RunningChats::Restart) {
            chats.restarts = true;
            break;
        }
        const auto target = flows.version(db, workspace, flow, move.version);
        if (!target)
            return fail(ErrorCode::Storage,
                        u"A version that conversations move to cannot be read."_s);
        const auto image = imageOf(chats.place, *chats.version, *target, move.steps);
        if (!image)
            continue; // stays
        chats.place = *image;
        chats.version = target;
    }
    return chats;
}

} // namespace

Result<QList<ChatsAtPlace>> runningChats(Connection &db, FlowDirectory &flows,
                                         WorkspaceId workspace, FlowId flow)
{
    const auto board = flows.board(db, workspace);
    QList<ChatsAtPlace> found;
    for (const RunsAtPlace &runs : VersionStore::places(db, workspace, flow)) {
        const auto chats = followed(db, flows, *board, runs, workspace, flow);
        if (!chats)
            return tl::unexpected<Error>(chats.error());
        const auto isSame = [&](const ChatsAtPlace &each) {
            return each.version == chats->version && each.place.step == chats->place.step &&
                   each.place.block == chats->place.block && each.restarts == chats->restarts;
        };
        if (const auto same = std::find_if(found.begin(), found.end(), isSame); same != found.end())
            same->chats += chats->chats;
        else
            found.append(*chats);
    }
    return found;
}

Problems checkMove(const QList<ChatsAtPlace> &chats, const FlowVersion &to, const StepMap &steps)
{
    Problems problems;
    for (const ChatsAtPlace &each : chats) {
        if (each.restarts || each.version->version() == to.version())
            continue;
        const auto image = imageOf(each.place, *each.version, to, steps);
        if (image)
            continue;
        if (problems.size() == kProblemsMax)
            break;
        problems.append({Problem::Severity::Error, u"flow.move_without_place"_s,
                         u"/map/"_s + each.place.step,
                         u"%1, but %2."_s.arg(shownAs(each), image.error().message)});
    }
    return problems;
}

Problems checkMap(const QList<ChatsAtPlace> &chats, const FlowVersion &to, const StepMap &steps)
{
    Problems problems;
    QStringList keys = steps.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        if (problems.size() == kProblemsMax)
            break;
        const QString at = u"/map/"_s + key;
        if (!to.step(steps.value(key)))
            problems.append({Problem::Severity::Error, u"flow.move_to_nowhere"_s, at,
                             u"The new version has no step \"%1\"."_s.arg(steps.value(key))});
        const auto hasKey = [&](const ChatsAtPlace &each) { return each.version->step(key); };
        if (!chats.isEmpty() && std::none_of(chats.begin(), chats.end(), hasKey))
            problems.append({Problem::Severity::Error, u"flow.move_from_nowhere"_s, at,
                             u"No version that chats run on has a step \"%1\"."_s.arg(key)});
    }
    return problems;
}

PublishSchedule::PublishSchedule(Parts parts)
    : m_parts(parts)
{}

PublishSchedule::~PublishSchedule()
{
    *m_alive = false;
}

// What was good when it was reviewed may not be now.
std::optional<Error> PublishSchedule::refusal(const DueSchedule &due)
{
    Connection &db = m_parts.readers.reader();
    const auto version =
        m_parts.flows.version(db, due.caller.workspace, due.flow, due.change.version);
    if (!version)
        return Error{ErrorCode::Storage, u"The version cannot be read."_s, {}, {}};
    Problems problems =
        validate(version->flow(),
                 FlowStore::surroundings(db, due.caller.workspace, due.flow, m_parts.clock.now()));
    if (!hasErrors(problems) && due.change.running == RunningChats::Move) {
        const auto chats = runningChats(db, m_parts.flows, due.caller.workspace, due.flow);
        if (!chats)
            return chats.error();
        problems = checkMove(*chats, *version, due.change.steps);
    }
    for (const Problem &problem : std::as_const(problems)) {
        if (problem.severity == Problem::Severity::Error)
            return Error{ErrorCode::Invalid, problem.message, problem.path, {}};
    }
    return std::nullopt;
}

std::optional<Instant> PublishSchedule::runDue()
{
    Connection &db = m_parts.readers.reader();
    const auto next = VersionStore::nextDue(db);
    if (!next || *next > m_parts.clock.now() || m_isRunning)
        return next;
    auto due = std::make_shared<QList<std::pair<DueSchedule, std::optional<Error>>>>();
    for (const DueSchedule &each : VersionStore::due(db, m_parts.clock.now(), kAtOnce))
        due->append({each, refusal(each)});
    if (db.error()) { // what could not be read is no reason to refuse
        db.clearError();
        return std::nullopt;
    }
    m_isRunning = m_parts.writer.submit(
        Writer::Priority::Housekeeping,
        [due](WriteTx &tx) -> Result<> {
            for (const auto &[each, refused] : std::as_const(*due))
                VersionStore::endSchedule(tx, each, refused);
            return {};
        },
        m_parts.loop,
        [this, due, isAlive = m_alive](const Result<> &result) {
            if (!*isAlive)
                return;
            m_isRunning = false;
            for (const auto &[each, refused] : std::as_const(*due)) {
                if (refused)
                    qCWarning(logFlow) << "A scheduled version of flow" << each.flow.value
                                       << "did not go live:" << refused->message;
                if (result)
                    m_parts.flows.forget(each.caller.workspace);
            }
        });
    return std::nullopt;
}

} // namespace flotilla
