#pragma once
// Answers on their way back to the listener's thread: handed over from any thread, taken in
// batches, so that many answers after one commit cost one wake-up.

#include "core/http/message.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace flotilla {

struct PendingAnswer
{
    quint64 connection = 0;
    quint64 request = 0; // of that connection; an answer to an older one is dropped
    HttpResponse response;
    bool isStreamWake = false; // no answer: the stream of that request has something to say
};

class AnswerQueue : public std::enable_shared_from_this<AnswerQueue>
{
public:
    // `wake` runs on any thread, under a lock; the listener then calls take() until it is empty.
    explicit AnswerQueue(std::function<void()> wake);

    // The Respond for one request: first call wins, none at all is a 500.
    [[nodiscard]] Respond responder(quint64 connection, quint64 request);
    // For the stream that a request turned into.
    [[nodiscard]] std::function<void()> streamWaker(quint64 connection, quint64 request);
    void push(PendingAnswer answer);
    // While the listener is awake it will take() anyway and need not be woken.
    void setAwake();
    // False, and asleep from now on, when there is nothing.
    bool take(std::vector<PendingAnswer> &answers);
    // Answers are dropped from now on: the listener is gone.
    void close();

private:
    std::mutex m_mutex;
    std::function<void()> m_wake;
    std::vector<PendingAnswer> m_answers;
    bool m_awake = false;
};

} // namespace flotilla
