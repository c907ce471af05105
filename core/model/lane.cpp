#include "core/model/lane.h"

#include <QStringView>

#include <array>
#include <utility>

namespace flotilla {

namespace {

template<class Enum, size_t N>
using Words = std::array<std::pair<Enum, QLatin1StringView>, N>;

constexpr Words<Lane, 3> kLaneWords{{{Lane::High, QLatin1StringView("high")},
                                     {Lane::Medium, QLatin1StringView("medium")},
                                     {Lane::Low, QLatin1StringView("low")}}};
constexpr Words<Purpose, 4> kPurposes{{{Purpose::Reply, QLatin1StringView("reply")},
                                       {Purpose::Otp, QLatin1StringView("otp")},
                                       {Purpose::Notification, QLatin1StringView("notification")},
                                       {Purpose::Broadcast, QLatin1StringView("broadcast")}}};
constexpr Words<Delivery, 2> kDeliveries{
    {{Delivery::AtMostOnce, QLatin1StringView("at_most_once")},
     {Delivery::AtLeastOnce, QLatin1StringView("at_least_once")}}};
constexpr Words<Owner, 4> kOwners{{{Owner::Bot, QLatin1StringView("bot")},
                                   {Owner::Agent, QLatin1StringView("agent")},
                                   {Owner::Phone, QLatin1StringView("phone")},
                                   {Owner::Nobody, QLatin1StringView("nobody")}}};

template<class Enum, size_t N>
QLatin1StringView wordIn(const Words<Enum, N> &words, Enum value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return word;
    }
    Q_UNREACHABLE();
}

template<class Enum, size_t N>
bool findIn(const Words<Enum, N> &words, QStringView word, Enum &out)
{
    for (const auto &[known, text] : words) {
        if (word == text) {
            out = known;
            return true;
        }
    }
    return false;
}

} // namespace

QLatin1StringView wordOf(Lane lane)
{
    return wordIn(kLaneWords, lane);
}
QLatin1StringView wordOf(Purpose purpose)
{
    return wordIn(kPurposes, purpose);
}
QLatin1StringView wordOf(Delivery delivery)
{
    return wordIn(kDeliveries, delivery);
}
QLatin1StringView wordOf(Owner owner)
{
    return wordIn(kOwners, owner);
}
bool fromWord(QStringView word, Lane &out)
{
    return findIn(kLaneWords, word, out);
}
bool fromWord(QStringView word, Purpose &out)
{
    return findIn(kPurposes, word, out);
}
bool fromWord(QStringView word, Delivery &out)
{
    return findIn(kDeliveries, word, out);
}
bool fromWord(QStringView word, Owner &out)
{
    return findIn(kOwners, word, out);
}

} // namespace flotilla
