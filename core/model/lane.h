#pragma once
// Lanes and purposes of outbound messages.

#include <QLatin1StringView>

#include <array>

namespace flotilla {

// Priority of an outbound message: replies high, notifications medium, broadcasts low.
enum class Lane { High = 0, Medium = 1, Low = 2 };
inline constexpr std::array kLanes{Lane::High, Lane::Medium, Lane::Low};

// What a message is for decides what happens when nobody can tell whether it was sent.
enum class Purpose { Reply, Otp, Notification, Broadcast };

enum class Delivery { AtMostOnce, AtLeastOnce };

enum class Owner { Bot, Agent, Phone, Nobody };

[[nodiscard]] QLatin1StringView wordOf(Lane lane);       // "high"
[[nodiscard]] QLatin1StringView wordOf(Purpose purpose); // "reply"
[[nodiscard]] QLatin1StringView wordOf(Delivery delivery);
[[nodiscard]] QLatin1StringView wordOf(Owner owner);
// False and `out` unchanged when the word is none of the enum's.
[[nodiscard]] bool fromWord(QStringView word, Lane &out);
[[nodiscard]] bool fromWord(QStringView word, Purpose &out);
[[nodiscard]] bool fromWord(QStringView word, Delivery &out);
[[nodiscard]] bool fromWord(QStringView word, Owner &out);

} // namespace flotilla
