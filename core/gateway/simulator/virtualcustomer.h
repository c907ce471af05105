#pragma once
// A customer of the simulator: chats by a script or at random, with the time it takes to type.

#include "core/base/random.h"
#include "core/model/content.h"
#include "core/model/inbound.h"

#include <QRegularExpression>
#include <QStringList>

namespace flotilla {

struct CustomerStep
{
    QString expect; // regular expression that the bot's text must match, any case; empty: any text
    QString answer; // empty: say nothing and go on to the next step
};

struct CustomerPlan
{
    QString name;
    QString phone;   // digits
    QString lid;     // digits; empty: one is made
    QString opening; // the first message; empty: waits to be written to
    QList<CustomerStep> steps;
    // Without steps: answers drawn from here, `turns` of them.
    QStringList phrases;
    int turns = 0;
    Millis typingMin{400};
    Millis typingMax{2500};

    [[nodiscard]] static Result<CustomerPlan> fromJson(const QJsonObject &json);
};

class VirtualCustomer
{
public:
    VirtualCustomer(qint64 id, qint64 session, CustomerPlan plan);

    struct Reply
    {
        std::optional<QString> text;
        Millis typing{0};
    };
    // What the customer does about a message of the bot.
    [[nodiscard]] Reply hear(const MessageContent &message, Random &random);
    [[nodiscard]] Millis typingTime(Random &random) const;

    [[nodiscard]] qint64 id() const { return m_id; }
    [[nodiscard]] qint64 session() const { return m_session; }
    [[nodiscard]] const CustomerPlan &plan() const { return m_plan; }
    [[nodiscard]] ChatAddress address() const;
    // The script is through, or the turns are.
    [[nodiscard]] bool isComplete() const;

    struct Line
    {
        Instant at;
        bool fromCustomer = false;
        QString text;
    };
    void write(Line line);
    [[nodiscard]] const QList<Line> &transcript() const { return m_transcript; }
    [[nodiscard]] int said() const { return m_said; } // messages of the customer so far
    [[nodiscard]] QJsonObject toJson() const;

private:
    qint64 m_id;
    qint64 m_session;
    CustomerPlan m_plan;
    QList<QRegularExpression> m_expectations;
    qsizetype m_step = 0;
    int m_turnsDone = 0;
    int m_said = 0;
    QList<Line> m_transcript;
};

} // namespace flotilla
