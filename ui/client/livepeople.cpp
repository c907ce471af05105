#include "ui/client/livepeople.h"

namespace flotilla {

LivePeople::LivePeople(ApiClient &api, QObject *parent, Millis every)
    : QObject(parent)
    , m_client(api)
    , m_every(every)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LivePeople::ask);
    connect(&api, &ApiClient::engineChanged, this, &LivePeople::forget);
}

void LivePeople::setFlow(FlowId flow)
{
    if (m_flow == flow)
        return;
    m_flow = flow;
    forget();
}

void LivePeople::setWindow(PeopleWindow window)
{
    if (m_window == window)
        return;
    m_window = window;
    forget();
}

void LivePeople::setOn(bool on)
{
    if (m_isOn == on)
        return;
    m_isOn = on;
    if (on)
        ask();
    else
        m_timer.stop();
}

void LivePeople::refresh()
{
    if (m_isOn)
        ask();
}

const FlowTotals *LivePeople::totalsOf(FlowId flow) const
{
    const auto found = m_all.constFind(flow);
    return found == m_all.constEnd() ? nullptr : &*found;
}

void LivePeople::forget()
{
    ++m_round;
    m_isAsking = false;
    m_people.reset();
    m_all.clear();
    m_isAllRead = false;
    m_error.reset();
    Q_EMIT changed();
    refresh();
}

void LivePeople::ask()
{
    if (m_isAsking || !m_isOn)
        return;
    m_isAsking = true;
    m_timer.stop();
    const int round = m_round;
    if (m_flow.isValid())
        m_client.ofFlow(
            m_flow, m_window, this,
            [this, round](const ApiAnswer<PeopleInFlow> &answer) { came(answer, round); });
    else
        m_client.ofAll(m_window, this,
                       [this, round](const ApiAnswer<QHash<FlowId, FlowTotals>> &answer) {
                           came(answer, round);
                       });
}

template<class T>
void LivePeople::came(const ApiAnswer<T> &answer, int round)
{
    if (round != m_round)
        return;
    m_isAsking = false;
    bool differs = m_error.has_value() != !answer.has_value();
    m_error.reset();
    if (answer)
        differs = keep(*answer) || differs;
    else
        m_error = answer.error();
    if (m_isOn)
        m_timer.start(m_every);
    if (differs)
        Q_EMIT changed();
}

bool LivePeople::keep(const PeopleInFlow &people)
{
    if (m_people == people)
        return false;
    m_people = people;
    return true;
}

bool LivePeople::keep(const QHash<FlowId, FlowTotals> &all)
{
    if (m_isAllRead && m_all == all)
        return false;
    m_all = all;
    m_isAllRead = true;
    return true;
}

} // namespace flotilla
