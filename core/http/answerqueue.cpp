#include "core/http/answerqueue.h"

#include "core/http/problem.h"

#include <atomic>

namespace flotilla {

namespace {

class Ticket
{
public:
    Ticket(std::shared_ptr<AnswerQueue> queue, quint64 connection, quint64 request)
        : m_queue(std::move(queue))
        , m_connection(connection)
        , m_request(request)
    {}
    Ticket(const Ticket &) = delete;
    Ticket &operator=(const Ticket &) = delete;
    ~Ticket() { answer(nullptr); }

    void answer(HttpResponse *response)
    {
        if (m_used.exchange(true, std::memory_order_acq_rel))
            return;
        m_queue->push({m_connection, m_request,
                       response ? std::move(*response)
                                : problemResponse(Error{ErrorCode::Internal, {}, {}, {}}),
                       false});
    }

private:
    std::shared_ptr<AnswerQueue> m_queue;
    quint64 m_connection;
    quint64 m_request;
    std::atomic<bool> m_used = false;
};

} // namespace

AnswerQueue::AnswerQueue(std::function<void()> wake)
    : m_wake(std::move(wake))
{}

Respond AnswerQueue::responder(quint64 connection, quint64 request)
{
    return [ticket = std::make_shared<Ticket>(shared_from_this(), connection, request)](
               HttpResponse response) { ticket->answer(&response); };
}

std::function<void()> AnswerQueue::streamWaker(quint64 connection, quint64 request)
{
    return [queue = shared_from_this(), connection, request] {
        queue->push({connection, request, {}, true});
    };
}

void AnswerQueue::push(PendingAnswer answer)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_wake)
        return;
    m_answers.push_back(std::move(answer));
    if (m_awake)
        return;
    m_awake = true;
    m_wake();
}

void AnswerQueue::setAwake()
{
    const std::scoped_lock lock(m_mutex);
    m_awake = true;
}

bool AnswerQueue::take(std::vector<PendingAnswer> &answers)
{
    answers.clear();
    const std::scoped_lock lock(m_mutex);
    if (m_answers.empty()) {
        m_awake = false;
        return false;
    }
    answers.swap(m_answers);
    return true;
}

void AnswerQueue::close()
{
    std::vector<PendingAnswer> dropped;
    const std::scoped_lock lock(m_mutex);
    m_wake = nullptr;
    m_answers.swap(dropped);
}

} // namespace flotilla
