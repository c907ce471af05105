#include "core/gateway/simulator/simulatorfaults.h"

#include <array>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

struct Rate
{
    QLatin1StringView name;
    double SimulatorFaults::*member;
};

// The first ones are those of a send, in the order of SendFault.
constexpr std::array kSendRates{
    Rate{"refuse_401"_L1, &SimulatorFaults::refuse401},
    Rate{"refuse_422"_L1, &SimulatorFaults::refuse422},
    Rate{"limit_trial"_L1, &SimulatorFaults::limitTrial},
    Rate{"limit_protection"_L1, &SimulatorFaults::limitProtection},
    Rate{"not_connected"_L1, &SimulatorFaults::notConnected},
    Rate{"plan_expired"_L1, &SimulatorFaults::planExpired},
    Rate{"fail_500_before"_L1, &SimulatorFaults::fail500Before},
    Rate{"fail_500_after"_L1, &SimulatorFaults::fail500After},
    Rate{"fail_502_before"_L1, &SimulatorFaults::fail502Before},
    Rate{"fail_502_after"_L1, &SimulatorFaults::fail502After},
    Rate{"slow_after"_L1, &SimulatorFaults::slowAfter},
    Rate{"reset_before"_L1, &SimulatorFaults::resetBefore},
    Rate{"reset_after"_L1, &SimulatorFaults::resetAfter},
    Rate{"empty_204"_L1, &SimulatorFaults::empty204},
};
constexpr std::array kOtherRates{
    Rate{"fail_other_calls"_L1, &SimulatorFaults::failOtherCalls},
    Rate{"echo_never"_L1, &SimulatorFaults::echoNever},
    Rate{"echo_before_answer"_L1, &SimulatorFaults::echoBeforeAnswer},
    Rate{"delivery_fails"_L1, &SimulatorFaults::deliveryFails},
    Rate{"status_lost"_L1, &SimulatorFaults::statusLost},
    Rate{"status_out_of_order"_L1, &SimulatorFaults::statusOutOfOrder},
    Rate{"webhook_lost"_L1, &SimulatorFaults::webhookLost},
    Rate{"webhook_doubled"_L1, &SimulatorFaults::webhookDoubled},
    Rate{"webhook_delayed"_L1, &SimulatorFaults::webhookDelayed},
    Rate{"milliseconds"_L1, &SimulatorFaults::milliseconds},
    Rate{"messages_as_array"_L1, &SimulatorFaults::messagesAsArray},
    Rate{"lid_addressing"_L1, &SimulatorFaults::lidAddressing},
    Rate{"lid_without_phone"_L1, &SimulatorFaults::lidWithoutPhone},
    Rate{"c_us"_L1, &SimulatorFaults::cUs},
    Rate{"plus_in_cleaned"_L1, &SimulatorFaults::plusInCleaned},
};

struct Span
{
    QLatin1StringView name;
    qint64 SimulatorFaults::*member;
};
constexpr std::array kSpans{Span{"slow_ms"_L1, &SimulatorFaults::slowMs},
                            Span{"delay_ms"_L1, &SimulatorFaults::delayMs}};
constexpr qint64 kSpanMax = 600'000;

template<class Visit>
void eachRate(Visit visit)
{
    for (const Rate &rate : kSendRates)
        visit(rate);
    for (const Rate &rate : kOtherRates)
        visit(rate);
}

Result<> applyOne(SimulatorFaults &faults, const QString &name, const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    for (const Span &span : kSpans) {
        if (name != span.name)
            continue;
        if (number < 0 || number > static_cast<double>(kSpanMax))
            return fail(ErrorCode::Invalid, u"must be from 0 to %1"_s.arg(kSpanMax), name);
        faults.*span.member = static_cast<qint64>(number);
        return {};
    }
    bool known = false;
    eachRate([&](const Rate &rate) {
        if (name == rate.name && number >= 0 && number <= 1)
            faults.*rate.member = number;
        known = known || name == rate.name;
    });
    if (!known)
        return fail(ErrorCode::Invalid, u"is not a fault of the simulator"_s, name);
    if (number < 0 || number > 1)
        return fail(ErrorCode::Invalid, u"must be a rate from 0 to 1"_s, name);
    return {};
}

} // namespace

QJsonObject SimulatorFaults::toJson() const
{
    QJsonObject json;
    eachRate([&](const Rate &rate) { json.insert(rate.name, this->*rate.member); });
    for (const Span &span : kSpans)
        json.insert(span.name, this->*span.member);
    return json;
}

Result<> SimulatorFaults::apply(const QJsonObject &json)
{
    SimulatorFaults changed = *this;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (const Result<> applied = applyOne(changed, it.key(), it.value()); !applied)
            return applied;
    }
    *this = changed;
    return {};
}

SimulatorFaults SimulatorFaults::swarm(Random &random)
{
    SimulatorFaults faults;
    for (const Rate &rate : kSendRates) {
        const bool on = random.chance(0.4);
        const double value = random.unit() * 0.06;
        faults.*rate.member = on ? value : 0;
    }
    for (const Rate &rate : kOtherRates) {
        const bool on = random.chance(0.4);
        const double value = random.unit() * 0.2;
        faults.*rate.member = on ? value : 0;
    }
    return faults;
}

void SimulatorFaults::calm()
{
    eachRate([this](const Rate &rate) { this->*rate.member = 0; });
}

SendFault drawSendFault(const SimulatorFaults &faults, Random &random)
{
    double draw = random.unit();
    for (size_t i = 0; i < kSendRates.size(); ++i) {
        draw -= faults.*kSendRates[i].member;
        if (draw < 0)
            return static_cast<SendFault>(i + 1);
    }
    return SendFault::None;
}

std::optional<SendFault> sendFaultNamed(QStringView name)
{
    for (size_t i = 0; i < kSendRates.size(); ++i) {
        if (name == kSendRates[i].name)
            return static_cast<SendFault>(i + 1);
    }
    return std::nullopt;
}

} // namespace flotilla
