#pragma once
// The history of a run, as its outside saw it: one JSON line per event, written by the senders of
// webhooks, by the gateway and by the operators, never by the engine. docs/testing.md says how to
// read one.

#include <QByteArray>
#include <QCryptographicHash>

#include <optional>
#include <vector>

namespace flotilla {

struct HistoryEvent
{
    // As in Jepsen: every operation is invoked and then known to have happened, known not to have
    // happened, or unknown.
    enum class Phase { Invoke, Ok, Fail, Info };

    qint64 t = 0;          // milliseconds of a clock that never goes back
    QByteArray actor = {}; // "source", "gateway", "operator", "world", "end"
    QByteArray op = {};    // see checker.h
    QByteArray id = {};
    Phase phase = Phase::Invoke;
    QByteArray workspace = {};
    QByteArray session = {};
    QByteArray chat = {};  // the customer's phone, digits
    QByteArray text = {};  // what was said
    QByteArray state = {}; // of a listed message
    qint64 code = 0;       // HTTP status
    // Of a request at the gateway: when the engine let it go; 0: at t.
    qint64 leftMs = 0;
    // Of a declared session: sends per span, the same per chat, and the life of run state.
    qint64 rateCount = 0;
    qint64 ratePerMs = 0;
    qint64 burst = 0;
    qint64 pairRateCount = 0;
    qint64 pairRatePerMs = 0;
    qint64 pairBurst = 0;
    qint64 ttlMs = 0;

    [[nodiscard]] QByteArray toLine() const; // one line of JSON, with its end
    [[nodiscard]] static std::optional<HistoryEvent> fromLine(QByteArrayView line);
};

// Gathers events, and a hash of all of them: equal hashes are equal histories.
class History
{
public:
    void add(HistoryEvent event);
    [[nodiscard]] const std::vector<HistoryEvent> &events() const { return m_events; }
    [[nodiscard]] QByteArray hash() const; // hex
    [[nodiscard]] QByteArray toLines() const;
    // nullopt, and the number of the line in `badLine`, when a line is none of ours.
    [[nodiscard]] static std::optional<History> fromLines(const QByteArray &lines, int &badLine);

private:
    std::vector<HistoryEvent> m_events;
};

} // namespace flotilla
