#pragma once
// Writes failed tries to sign in down for the owners of an account, however many they are: the
// first of its kind at once, those that follow together, once a minute.

#include "core/base/clock.h"
#include "core/store/auditstore.h"

#include <map>
#include <memory>

namespace flotilla {

class SignInWatch
{
public:
    struct Parts
    {
        Writer &writer;
        const Clock &clock;
        Loop &loop; // all of it runs here
    };

    static constexpr size_t kKindsMax = 20;       // in a minute; what is more is told as one
    static constexpr qint64 kLinesADayMax = 1000; // and one a minute for all that is more

    explicit SignInWatch(Parts parts);
    ~SignInWatch();

    // `email` as it was typed: what is no address may be a password, and is not kept. Answers
    // nothing, so that what is known of the address cannot be told from it.
    void failed(const char *action, const QString &email, const QByteArray &peer,
                ErrorCode outcome);
    // Stores what waits for its minute to end.
    void flush();

private:
    struct Tally
    {
        FailedSignIns tries;
        qint64 waiting = 0; // not stored yet
    };

    [[nodiscard]] bool mayTellApart();
    void endMinute();
    void store(const QByteArray &kind, Tally &tally);

    Parts m_parts;
    std::map<QByteArray, Tally> m_tallies;
    qint64 m_day = 0;
    qint64 m_linesToday = 0;
    Loop::Timer m_timer = 0;
    std::shared_ptr<char> m_alive = std::make_shared<char>();
};

} // namespace flotilla
