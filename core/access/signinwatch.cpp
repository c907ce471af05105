#include "core/access/signinwatch.h"

#include "core/store/operatorstore.h"

namespace flotilla {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis kMinute = 1min;

// Unlike any other, which begin with a method.
const QByteArray kOthers = "others";

} // namespace

SignInWatch::SignInWatch(Parts parts)
    : m_parts(parts)
{}

SignInWatch::~SignInWatch()
{
    m_parts.loop.cancel(m_timer);
}

void SignInWatch::failed(const char *action, const QString &email, const QByteArray &peer,
                         ErrorCode outcome)
{
    Tally tally;
    tally.tries.action = QString::fromLatin1(action);
    tally.tries.email = OperatorStore::cleanEmail(email).value_or(QString());
    tally.tries.peer = QString::fromLatin1(peer);
    tally.tries.outcome = codeWord(outcome);
    QByteArray kind = QByteArray(action) + '\n' + tally.tries.email.toUtf8() + '\n' + peer + '\n' +
                      tally.tries.outcome.toUtf8();
    if (!m_tallies.contains(kind) && !mayTellApart()) {
        kind = kOthers;
        tally.tries.email.clear();
        tally.tries.peer.clear();
    }
    const auto [found, isNew] = m_tallies.try_emplace(kind, std::move(tally));
    ++found->second.waiting;
    if (isNew)
        store(kind, found->second);
    if (m_timer == 0)
        m_timer = m_parts.loop.after(kMinute, [this] { endMinute(); });
}

bool SignInWatch::mayTellApart()
{
    const qint64 day =
        std::chrono::floor<std::chrono::days>(m_parts.clock.now()).time_since_epoch().count();
    if (std::exchange(m_day, day) != day)
        m_linesToday = 0;
    return m_tallies.size() < kKindsMax && m_linesToday < kLinesADayMax;
}

void SignInWatch::endMinute()
{
    m_timer = 0;
    std::erase_if(m_tallies, [](const auto &entry) { return entry.second.waiting == 0; });
    flush();
    if (!m_tallies.empty())
        m_timer = m_parts.loop.after(kMinute, [this] { endMinute(); });
}

void SignInWatch::flush()
{
    for (auto &[kind, tally] : m_tallies) {
        if (tally.waiting > 0)
            store(kind, tally);
    }
}

void SignInWatch::store(const QByteArray &kind, Tally &tally)
{
    FailedSignIns tries = tally.tries;
    tries.count = tally.waiting;
    const bool taken = m_parts.writer.ask<int>(
        Writer::Priority::Housekeeping,
        [tries](WriteTx &tx) -> Result<int> { return AuditStore::add(tx, tries); }, m_parts.loop,
        [this, alive = std::weak_ptr(m_alive), kind,
         count = tries.count](const Result<int> &lines) {
            if (alive.expired())
                return;
            if (lines)
                m_linesToday += *lines;
            else if (const auto found = m_tallies.find(kind); found != m_tallies.end())
                found->second.waiting += count; // the end of the minute tries again
        });
    if (taken)
        tally.waiting = 0;
}

} // namespace flotilla
