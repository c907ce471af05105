#pragma once
// Figures that stay current while somebody looks at them: read anew every few seconds, the next
// time only after the last answer.

#include "ui/client/peopleclient.h"

#include <QTimer>

namespace flotilla {

class LivePeople : public QObject
{
    Q_OBJECT

public:
    static constexpr Millis kOften{5'000};
    explicit LivePeople(ApiClient &api, QObject *parent = nullptr, Millis every = kOften);

    // Of this flow; not valid: in short of all.
    void setFlow(FlowId flow);
    void setWindow(PeopleWindow window);
    [[nodiscard]] PeopleWindow window() const { return m_window; }
    // Asks at once and then again and again, until it is switched off. What is known stays.
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void refresh(); // now, if it is on

    // Nothing: not read yet for this flow and window.
    [[nodiscard]] const std::optional<PeopleInFlow> &people() const { return m_people; }
    [[nodiscard]] const FlowTotals *totalsOf(FlowId flow) const;
    [[nodiscard]] bool isRead() const { return m_people || m_isAllRead; }
    // Why the last try failed; figures stay as they were.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void changed(); // figures, or the error

private:
    void forget();
    void ask();
    template<class T>
    void came(const ApiAnswer<T> &answer, int round);
    bool keep(const PeopleInFlow &people);
    bool keep(const QHash<FlowId, FlowTotals> &all);

    PeopleClient m_client;
    Millis m_every;
    FlowId m_flow;
    PeopleWindow m_window = PeopleWindow::Week;
    std::optional<PeopleInFlow> m_people;
    QHash<FlowId, FlowTotals> m_all;
    bool m_isAllRead = false;
    std::optional<ApiError> m_error;
    QTimer m_timer;
    bool m_isOn = false;
    bool m_isAsking = false;
    int m_round = 0; // answers of a former question are dropped
};

} // namespace flotilla
