#include "tests/simulation/customers.h"

namespace flotilla {

Customers::Customers(Parts parts)
    : m_parts(std::move(parts))
{}

HttpRequest Customers::webhook(const SimulatedSession &session, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.path = session.hook;
    request.headers = {{"Host", "127.0.0.1:8420"},
                       {"Content-Type", "application/json"},
                       {"X-Webhook-Signature", session.secret}};
    request.body = body;
    request.peer = "127.0.0.1";
    return request;
}

void Customers::add(const SimulatedSession &session, const QByteArray &chat, int messages)
{
    know(session);
    m_chats.emplace_back(session.name, chat);
    Customer customer{session, chat, messages, {}, {}};
    customer.line.chat = chat;
    customer.line.canary = session.canary;
    m_customers.push_back(customer);
    ++m_talking;
    const size_t index = m_customers.size() - 1;
    m_parts.outside.after(Millis(m_parts.random.between(0, 20'000)),
                          [this, index] { speak(index); });
}

void Customers::speak(size_t index)
{
    Customer &customer = m_customers[index];
    if (customer.left == 0 || m_quiet) {
        --m_talking;
        return;
    }
    --customer.left;
    ++customer.line.number;
    customer.line.bye = m_parts.random.chance(0.1);
    const int names = m_habits.repeats ? static_cast<int>(m_parts.random.between(1, 3)) : 1;
    customer.bodies = m_parts.gateway.customerSays(
        customer.chat, "3A" + m_parts.random.hex(8).toUpper(), customer.line.toText(), names);
    attempt(index);
}

HistoryEvent Customers::eventOf(const Customer &customer, HistoryEvent::Phase phase) const
{
    HistoryEvent event;
    event.actor = "source";
    event.op = "webhook";
    event.id = customer.chat + '#' + QByteArray::number(customer.line.number);
    event.phase = phase;
    event.workspace = customer.session.workspace;
    event.session = customer.session.name;
    event.chat = customer.chat;
    event.text = customer.line.toText();
    return event;
}

void Customers::attempt(size_t index)
{
    const Customer &customer = m_customers[index];
    m_parts.record(eventOf(customer, HistoryEvent::Phase::Invoke));
    m_parts.engine.request(
        webhook(customer.session, customer.bodies.front()),
        [this, index](const std::optional<HttpResponse> &response) { attempted(index, response); });
}

void Customers::attempted(size_t index, const std::optional<HttpResponse> &response)
{
    const Customer &customer = m_customers[index];
    const bool taken = response && response->status >= 200 && response->status < 300;
    HistoryEvent event = eventOf(customer, !response ? HistoryEvent::Phase::Info
                                           : taken   ? HistoryEvent::Phase::Ok
                                                     : HistoryEvent::Phase::Fail);
    event.code = response ? response->status : 0;
    m_parts.record(event);
    if (taken) {
        repeat(customer);
        pause(index);
        return;
    }
    ++m_counts[response ? "webhook_refused" : "webhook_in_doubt"];
    if (response && response->status != 503)
        m_complaints.push_back("a webhook was answered with " +
                               QByteArray::number(response->status) + ": " +
                               response->body.left(200));
    m_parts.outside.after(Millis(m_parts.random.between(300, 5'000)),
                          [this, index] { attempt(index); });
}

void Customers::repeat(const Customer &customer)
{
    std::vector<QByteArray> again(customer.bodies.begin() + 1, customer.bodies.end());
    if (m_habits.repeats && m_parts.random.chance(0.3))
        again.push_back(customer.bodies.front());
    for (const QByteArray &body : again) {
        ++m_counts["duplicate"];
        m_parts.outside.after(
            Millis(m_parts.random.between(0, 90'000)),
            [this, session = customer.session.name, body] { post(session, body, 0); });
    }
}

void Customers::pause(size_t index)
{
    Random &random = m_parts.random;
    const double dice = random.unit();
    qint64 ms = random.between(200, 8'000);
    if (m_habits.hurries && dice < 0.7)
        ms = random.between(0, 20);
    else if (m_habits.sleeps && dice > 0.94)
        ms = m_customers[index].session.ttlMs + random.between(30'000, 300'000);
    else if (dice > 0.7)
        ms = random.between(8'000, 90'000);
    m_parts.outside.after(Millis(ms), [this, index] { speak(index); });
}

void Customers::deliver(const GatewayWebhook &webhook)
{
    m_parts.outside.after(webhook.after, [this, webhook] {
        post(webhook.session, webhook.body, 2, [this, webhook] {
            if (!webhook.echoText.isEmpty())
                recordEcho(webhook);
        });
    });
}

void Customers::recordEcho(const GatewayWebhook &webhook)
{
    HistoryEvent event;
    event.actor = "gateway";
    event.op = "echo";
    event.phase = HistoryEvent::Phase::Ok;
    event.session = webhook.session;
    event.chat = webhook.echoChat;
    event.text = webhook.echoText;
    m_parts.record(event);
}

void Customers::insist(const QByteArray &session, const QByteArray &body, Task taken)
{
    post(session, body, std::numeric_limits<int>::max(), std::move(taken));
}

void Customers::post(const QByteArray &session, const QByteArray &body, int triesLeft, Task taken)
{
    m_parts.engine.request(
        webhook(m_sessions.at(session), body),
        [this, session, body, triesLeft, taken](const std::optional<HttpResponse> &response) {
            if (response && response->status >= 200 && response->status < 300) {
                taken();
                return;
            }
            if (triesLeft == 0)
                return;
            m_parts.outside.after(Millis(2'000), [this, session, body, triesLeft, taken] {
                post(session, body, triesLeft - 1, taken);
            });
        });
}

} // namespace flotilla
