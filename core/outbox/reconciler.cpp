#include "core/outbox/reconciler.h"

#include "core/base/log.h"
#include "core/outbox/pauses.h"

#include <algorithm>
#include <array>

namespace flotilla {

namespace {

constexpr std::array kAskAfter{Millis(5'000), Millis(15'000), Millis(60'000)};
constexpr size_t kLastAsk = kAskAfter.size() - 1;
// A request that timed out may still be on its way in: absence proves nothing before this ask.
constexpr size_t kAbsenceFrom = 1;
constexpr Millis kAskMax{15'000};
constexpr int kLoadedMax = 20'000;

} // namespace

class Reconciler::Private : public std::enable_shared_from_this<Private>
{
public:
    struct Open
    {
        Doubt doubt;
        Instant since; // on the loop's clock, which never jumps
        size_t ask = 0;
        Loop::Timer timer = 0;
        int unanswered = 0;
        quint64 round = 0; // tells late answers from this round's
    };

    explicit Private(Parts given)
        : parts(std::move(given))
    {}

    Instant steadyNow() const
    {
        return fromMs(std::chrono::duration_cast<Millis>(parts.clock.monotonic()).count());
    }

    void add(const Doubt &doubt)
    {
        if (stopped || open.contains(doubt.message))
            return;
        const Millis age =
            std::clamp(parts.clock.now() - doubt.since, Millis(0), kAskAfter[kLastAsk]);
        Open &entry = open[doubt.message];
        entry.doubt = doubt;
        entry.since = steadyNow() - age;
        while (entry.ask < kLastAsk && entry.since + kAskAfter[entry.ask] < steadyNow())
            ++entry.ask;
        scheduleAsk(entry);
    }

    void scheduleAsk(Open &entry)
    {
        const Millis delay = entry.since + kAskAfter[entry.ask] - steadyNow();
        arm(entry, std::max(delay, Millis(0)), [this, id = entry.doubt.message] { question(id); });
    }

    void arm(Open &entry, Millis delay, Task task)
    {
        parts.loop.cancel(entry.timer);
        entry.timer = parts.loop.after(delay, [self = weak_from_this(), task = std::move(task)] {
            if (const auto alive = self.lock(); alive && !alive->stopped)
                task();
        });
    }

    void again(MessageId id, void (Private::*step)(MessageId))
    {
        if (const auto found = open.find(id); found != open.end())
            arm(found->second, kTryAgain, [this, id, step] { (this->*step)(id); });
    }

    void question(MessageId id)
    {
        const bool taken = parts.writer.ask<DoubtStore::Question>(
            Writer::Priority::Housekeeping,
            [id](WriteTx &tx) { return DoubtStore::question(tx, id); }, parts.loop,
            [self = weak_from_this(), id](Result<DoubtStore::Question> result) {
                const auto alive = self.lock();
                if (!alive || alive->stopped)
                    return;
                if (!result)
                    alive->again(id, &Private::question);
                else if (!result->isOpen)
                    alive->close(id);
                else
                    alive->askGateway(id, *result);
            });
        if (!taken)
            again(id, &Private::question);
    }

    void askGateway(MessageId id, const DoubtStore::Question &question)
    {
        Open &entry = open.at(id);
        const std::shared_ptr<const Session> session =
            parts.sessions.snapshot()->session(entry.doubt.session);
        Gateway *gateway = session ? parts.gateways.find(session->gateway) : nullptr;
        const quint64 round = ++entry.round;
        entry.unanswered = 1; // held until every question is out
        if (gateway && gateway->abilities().lookUpById) {
            for (const QByteArray &rival : question.rivals) {
                ++entry.unanswered;
                gateway->messageInfo(*session, rival,
                                     answer<RememberedSend>(id, round, &Private::learn));
            }
        }
        if (gateway && gateway->abilities().listsRecent) {
            ++entry.unanswered;
            const bool absenceProves =
                gateway->abilities().recentIsAuthoritative && entry.ask >= kAbsenceFrom;
            gateway->recentSends(
                *session,
                answer<QList<RememberedSend>>(
                    id, round, absenceProves ? &Private::compareProving : &Private::compare));
        }
        arm(entry, kAskMax, [this, id] { finishRound(id); });
        answered(id, round);
    }

    template<class T>
    Gateway::Then<T> answer(MessageId id, quint64 round,
                            void (Private::*use)(MessageId, quint64, const T &))
    {
        return [self = weak_from_this(), id, round, use](Result<T> result) {
            const auto alive = self.lock();
            if (!alive)
                return;
            alive->parts.loop.post([self, id, round, use, result = std::move(result)] {
                const auto here = self.lock();
                if (!here || here->stopped || !here->isCurrent(id, round))
                    return;
                if (result)
                    ((*here).*use)(id, round, *result);
                else
                    here->answered(id, round);
            });
        };
    }

    bool isCurrent(MessageId id, quint64 round) const
    {
        const auto found = open.find(id);
        return found != open.end() && found->second.round == round;
    }

    void learn(MessageId id, quint64 round, const RememberedSend &send)
    {
        submit(id, round, [session = open.at(id).doubt.session, send](WriteTx &tx) {
            return DoubtStore::learnIds(tx, session, send);
        });
    }

    void compare(MessageId id, quint64 round, const QList<RememberedSend> &sends)
    {
        submit(id, round, [id, sends](WriteTx &tx) -> Result<> {
            const Result<bool> stays = DoubtStore::compare(tx, id, sends, false);
            return stays ? Result<>() : tl::unexpected<Error>(stays.error());
        });
    }

    void compareProving(MessageId id, quint64 round, const QList<RememberedSend> &sends)
    {
        submit(id, round, [id, sends](WriteTx &tx) -> Result<> {
            const Result<bool> stays = DoubtStore::compare(tx, id, sends, true);
            return stays ? Result<>() : tl::unexpected<Error>(stays.error());
        });
    }

    void submit(MessageId id, quint64 round, Writer::Command command)
    {
        const bool taken =
            parts.writer.submit(Writer::Priority::Housekeeping, std::move(command), parts.loop,
                                [self = weak_from_this(), id, round](const Result<> &) {
                                    if (const auto alive = self.lock(); alive && !alive->stopped)
                                        alive->answered(id, round);
                                });
        if (!taken)
            answered(id, round);
    }

    void answered(MessageId id, quint64 round)
    {
        if (!isCurrent(id, round) || --open.at(id).unanswered > 0)
            return;
        finishRound(id);
    }

    void finishRound(MessageId id)
    {
        const auto found = open.find(id);
        if (found == open.end())
            return;
        ++found->second.round;
        if (found->second.ask >= kLastAsk)
            return conclude(id);
        // What this round settled needs no further one.
        const bool taken = parts.writer.ask<DoubtStore::Question>(
            Writer::Priority::Housekeeping,
            [id](WriteTx &tx) { return DoubtStore::question(tx, id); }, parts.loop,
            [self = weak_from_this(), id](Result<DoubtStore::Question> result) {
                const auto alive = self.lock();
                if (!alive || alive->stopped)
                    return;
                if (result && !result->isOpen)
                    return alive->close(id);
                alive->nextAsk(id);
            });
        if (!taken)
            nextAsk(id);
    }

    void nextAsk(MessageId id)
    {
        const auto found = open.find(id);
        if (found == open.end())
            return;
        ++found->second.ask;
        scheduleAsk(found->second);
    }

    void conclude(MessageId id)
    {
        const bool taken = parts.writer.ask<MessageState>(
            Writer::Priority::Housekeeping,
            [id](WriteTx &tx) { return DoubtStore::conclude(tx, id); }, parts.loop,
            [self = weak_from_this(), id](Result<MessageState> result) {
                const auto alive = self.lock();
                if (!alive || alive->stopped)
                    return;
                if (!result)
                    return alive->again(id, &Private::conclude);
                qCInfo(logOutbox).noquote()
                    << "message" << id.text() << "in doubt ended as" << wordOf(*result);
                alive->close(id);
            });
        if (!taken)
            again(id, &Private::conclude);
    }

    void close(MessageId id)
    {
        const auto found = open.find(id);
        if (found == open.end())
            return;
        const SessionId session = found->second.doubt.session;
        parts.loop.cancel(found->second.timer);
        open.erase(found);
        if (parts.settled)
            parts.settled(session);
        if (isPartial && open.empty())
            load();
    }

    void load()
    {
        const std::vector<Doubt> doubts =
            DoubtStore::openAfter(parts.readers.reader(), MessageId(0), kLoadedMax);
        isPartial = doubts.size() == static_cast<size_t>(kLoadedMax);
        for (const Doubt &doubt : doubts)
            add(doubt);
    }

    Parts parts;
    std::map<MessageId, Open> open;
    bool stopped = false;
    bool isPartial = false;
};

Reconciler::Reconciler(Parts parts)
    : d(std::make_shared<Private>(std::move(parts)))
{}

Reconciler::~Reconciler()
{
    stop();
}

void Reconciler::load()
{
    d->load();
}

void Reconciler::add(const Doubt &doubt)
{
    d->add(doubt);
}

void Reconciler::stop()
{
    d->stopped = true;
    for (auto &[id, entry] : d->open)
        d->parts.loop.cancel(entry.timer);
    d->open.clear();
}

qsizetype Reconciler::count() const
{
    return static_cast<qsizetype>(d->open.size());
}

} // namespace flotilla
