#include "core/conversation/scheduledbegins.h"

#include "core/base/log.h"

namespace flotilla {

namespace {

constexpr int kFlowsAtOnce = 20;
constexpr int kTimesAtOnce = 20;
constexpr int kContactsAtOnce = 100;
constexpr Millis kBetweenPages{100};

void addSchedules(const FlowVersion &version, QList<Schedule> &schedules)
{
    for (const Trigger &trigger : version.flow().triggers) {
        if (trigger.kind == Trigger::Kind::Schedule && trigger.schedule.isComplete())
            schedules.append(trigger.schedule);
    }
}

} // namespace

struct ScheduledBegins::Step
{
    QList<std::pair<StaleTimetable, QList<Schedule>>> stale;
    std::optional<WorkspaceId> changed; // set by the command
};

ScheduledBegins::ScheduledBegins(Parts parts)
    : m_parts(std::move(parts))
{}

ScheduledBegins::~ScheduledBegins()
{
    *m_alive = false;
}

void ScheduledBegins::stop()
{
    m_isStopped = true;
}

// False when the versions cannot be read now. One that nobody can read any more begins nothing.
bool ScheduledBegins::readStale(Step &step)
{
    Connection &db = m_parts.readers.reader();
    for (const StaleTimetable &stale :
         OccurrenceStore::stale(db, m_parts.clock.now(), kFlowsAtOnce)) {
        QList<Schedule> schedules;
        for (const auto &number : {stale.live, stale.trial}) {
            const auto version =
                number ? m_parts.flows.version(db, stale.workspace, stale.flow, *number) : nullptr;
            if (version)
                addSchedules(*version, schedules);
        }
        step.stale.append({stale, schedules});
    }
    if (!db.error())
        return true;
    db.clearError();
    return false;
}

std::optional<Instant> ScheduledBegins::runDue()
{
    if (m_isRunning || m_isStopped)
        return std::nullopt;
    Connection &db = m_parts.readers.reader();
    const auto next = OccurrenceStore::nextTime(db);
    if (!(next && *next <= m_parts.clock.now()) && !OccurrenceStore::isOpen(db))
        return next;
    auto step = std::make_shared<Step>();
    if (readStale(*step))
        run(step);
    return std::nullopt;
}

void ScheduledBegins::run(const std::shared_ptr<Step> &step)
{
    m_isRunning = m_parts.writer.submit(
        Writer::Priority::Housekeeping,
        [step](WriteTx &tx) -> Result<> {
            for (const auto &[stale, schedules] : std::as_const(step->stale))
                OccurrenceStore::makeTimetable(tx, stale, schedules);
            OccurrenceStore::begin(tx, kTimesAtOnce);
            step->changed = OccurrenceStore::walk(tx, kContactsAtOnce);
            return {};
        },
        m_parts.loop,
        [this, step, isAlive = m_alive](const Result<> &result) {
            if (!*isAlive)
                return;
            if (!result)
                qCWarning(logFlow)
                    << "Scheduled flows wait:" << result.error().message << result.error().detail;
            else if (step->changed)
                m_parts.mailboxesChanged(*step->changed);
            m_parts.loop.after(kBetweenPages, [this, isAlive] {
                if (!*isAlive)
                    return;
                m_isRunning = false;
                runDue();
            });
        });
}

} // namespace flotilla
