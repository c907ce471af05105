#pragma once
// A chat to be played in the sandbox, as people write it down and as it is recorded: where it
// takes place, what the customer does, and what is expected of the flow. docs/flows.md describes
// it.

#include "core/flow/interpreter.h"

#include <QJsonArray>

namespace flotilla {

inline constexpr int kTestInputsMax = 300;
inline constexpr int kTestBytesMax = 256 * 1024; // of one chat, recorded
inline constexpr int kTestAnswersMax = 100;
inline constexpr int kTestWaitMinutesMax = 1'100'000; // two years and some

struct TestPlan
{
    // What a web service or a script answers when the block asks; the next time the next one of
    // the same block, the last one again and again.
    struct Answer
    {
        QString block; // id; empty: every block that has no answer of its own
        QJsonObject result;
    };
    static constexpr int kNameMax = 200;

    QString name;
    Instant now; // of the first input
    qint64 seed = 7;
    QString zone;
    QJsonObject contact;
    QJsonObject session;
    ChannelAbilities channel;
    QString from;      // id of the step to begin with; empty: the flow's own
    QJsonObject given; // variables with values at the start
    QList<Answer> answers;
    QStringList stopBefore; // steps and blocks to stop before
    // One object per input, with one of start, say, tap, send, result, event, wait_minutes, set;
    // and, of a recorded chat, with what is expected then: effects, phase, step.
    QJsonArray chat;
    std::optional<QJsonObject> variables; // expected at the end

    // Nothing when there are errors; their paths begin with `path`. Without "now" the chat takes
    // place at `now`. Keys in `more` are the caller's.
    [[nodiscard]] static std::optional<TestPlan> fromJson(const QJsonObject &json, Instant now,
                                                          Problems &problems,
                                                          const QStringList &more = {},
                                                          const QString &path = {});
    [[nodiscard]] QJsonObject toJson() const;
};

// {ok, status, body} of what people write: {"status": 200, "body": ...}, {"value": ...},
// {"error": "..."}.
[[nodiscard]] QJsonObject fullResult(QJsonObject result);
// The key of `entry` that says what it does; empty: none or more than one.
[[nodiscard]] QString inputKey(const QJsonObject &entry);

} // namespace flotilla
