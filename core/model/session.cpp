#include "core/model/session.h"

#include <QStringView>

#include <array>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<SessionState, QLatin1StringView>, 7> kStates{{
    {SessionState::Created, "created"_L1},
    {SessionState::Pairing, "pairing"_L1},
    {SessionState::Connected, "connected"_L1},
    {SessionState::Reconnecting, "reconnecting"_L1},
    {SessionState::LoggedOut, "logged_out"_L1},
    {SessionState::Banned, "banned"_L1},
    {SessionState::Stopped, "stopped"_L1},
}};

} // namespace

QLatin1StringView wordOf(SessionState state)
{
    for (const auto &[known, word] : kStates) {
        if (known == state)
            return word;
    }
    return "stopped"_L1;
}

bool fromWord(QStringView word, SessionState &out)
{
    for (const auto &[known, text] : kStates) {
        if (word == text) {
            out = known;
            return true;
        }
    }
    return false;
}

} // namespace flotilla
