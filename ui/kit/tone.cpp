#include "ui/kit/tone.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flotilla {

ToneColours toneColours(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return {tokens.accentSubtle, tokens.accentBorder, tokens.accent};
    case Tone::Info:
        return {tokens.infoSubtle, tokens.infoBorder, tokens.info};
    case Tone::Success:
        return {tokens.successSubtle, tokens.successBorder, tokens.success};
    case Tone::Warning:
        return {tokens.warningSubtle, tokens.warningBorder, tokens.warning};
    case Tone::Danger:
        return {tokens.dangerSubtle, tokens.dangerBorder, tokens.danger};
    case Tone::LaneHigh:
        return {tokens.laneHighSubtle, tokens.laneHigh, tokens.laneHigh};
    case Tone::LaneMedium:
        return {tokens.laneMediumSubtle, tokens.laneMedium, tokens.laneMedium};
    case Tone::LaneLow:
        return {tokens.laneLowSubtle, tokens.laneLow, tokens.laneLow};
    case Tone::Neutral:
        break;
    }
    return {tokens.surfacePressed, tokens.borderMid, tokens.text};
}

ColourRole toneRole(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return &Tokens::accent;
    case Tone::Info:
        return &Tokens::info;
    case Tone::Success:
        return &Tokens::success;
    case Tone::Warning:
        return &Tokens::warning;
    case Tone::Danger:
        return &Tokens::danger;
    case Tone::LaneHigh:
        return &Tokens::laneHigh;
    case Tone::LaneMedium:
        return &Tokens::laneMedium;
    case Tone::LaneLow:
        return &Tokens::laneLow;
    case Tone::Neutral:
        break;
    }
    return &Tokens::textMuted;
}

Tone laneTone(Lane lane)
{
    return lane == Lane::High     ? Tone::LaneHigh
           : lane == Lane::Medium ? Tone::LaneMedium
                                  : Tone::LaneLow;
}

QString laneIcon(Lane lane)
{
    return lane == Lane::High     ? u"chevrons-up"_s
           : lane == Lane::Medium ? u"equal"_s
                                  : u"chevrons-down"_s;
}

QString laneWord(Lane lane)
{
    switch (lane) {
    case Lane::High:
        return QCoreApplication::translate("Lane", "high");
    case Lane::Medium:
        return QCoreApplication::translate("Lane", "medium");
    case Lane::Low:
        break;
    }
    return QCoreApplication::translate("Lane", "low");
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return u"circle-check"_s;
    case Tone::Warning:
        return u"triangle-alert"_s;
    case Tone::Danger:
        return u"octagon-alert"_s;
    default:
        return u"info"_s;
    }
}

} // namespace flotilla
