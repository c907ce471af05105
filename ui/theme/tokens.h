#pragma once
// Every colour, size and duration of the console, as resources/themes/tokens.json gives them.
// Widgets read these; none of them types a colour or a size of its own.

#include <QColor>

namespace flotilla {

// clang-format off
#define FLOTILLA_COLOURS(X) \
    X(surface) X(surfaceSunken) X(surfaceRaised) X(surfaceHover) X(surfacePressed) \
    X(surfaceSelected) X(surfaceInverse) X(canvas) X(canvasDot) X(overlay) X(border) \
    X(borderMid) X(borderStrong) X(text) X(textMuted) X(textDisabled) X(textInverse) X(accent) \
    X(accentHover) X(accentPressed) X(accentText) X(accentSubtle) X(accentBorder) X(focusRing) \
    X(success) X(successSubtle) X(successBorder) X(warning) X(warningSubtle) X(warningBorder) \
    X(danger) X(dangerSubtle) X(dangerBorder) X(dangerText) X(info) X(infoSubtle) X(infoBorder) \
    X(laneHigh) X(laneHighSubtle) X(laneMedium) X(laneMediumSubtle) X(laneLow) X(laneLowSubtle) \
    X(blockMessage) X(blockMessageSubtle) X(blockInput) X(blockInputSubtle) X(blockLogic) \
    X(blockLogicSubtle) X(blockAi) X(blockAiSubtle) X(blockAction) X(blockActionSubtle) \
    X(blockHandoff) X(blockHandoffSubtle) X(bubbleIn) X(bubbleInBorder) X(bubbleBot) \
    X(bubbleHuman) X(bubbleHumanText) X(bubbleNote) X(previewWall) X(previewOut) X(previewIn) \
    X(previewText) X(previewMeta) X(previewLink) X(previewBar) X(chart1) X(chart2) X(chart3) \
    X(chart4) X(chart5) X(chartGrid) X(chartArea) X(tickUp) X(tickDegraded) X(tickDown) \
    X(tickNone) X(diffAdded) X(diffChanged) X(diffRemoved) X(client1) X(client2) X(client3) \
    X(client4) X(client5)
// clang-format on

// How a text is set. In logical pixels at 100 % text scale.
struct TextStyle
{
    int size = 13;
    int line = 20;
    int weight = 400;
    double tracking = 0;
};

struct Tokens
{
#define FLOTILLA_COLOUR_MEMBER(name) QColor name;
    FLOTILLA_COLOURS(FLOTILLA_COLOUR_MEMBER)
#undef FLOTILLA_COLOUR_MEMBER

    TextStyle hero, display, figure, title, heading, base, baseStrong, small, caption, mono;

    struct Space
    {
        int half = 2, one = 4, two = 8, three = 12, four = 16, five = 20, six = 24, eight = 32,
            ten = 40, twelve = 48, sixteen = 64;
    } space;
    struct Radius
    {
        int xs = 3, sm = 4, md = 6, lg = 8, xl = 10;
    } radius;
    struct Stroke
    {
        double hairline = 1, focus = 2, focusOffset = 1, edge = 1.5, edgeHot = 2;
    } stroke;
    struct IconSize
    {
        int xs = 12, sm = 14, md = 16, lg = 20, xl = 24;
    } icon;
    struct Size
    {
        int controlSm = 24, control = 28, controlLg = 32, row = 36, rowCompact = 28,
            tableHeader = 32, topBar = 48, statusBar = 28, sidebar = 208, rail = 52, drawer = 360,
            palette = 184, inspector = 300, chip = 20, avatar = 28, hitMin = 24;
    } size;
    struct Motion // milliseconds; all 0 with reduced motion, but valueFlash
    {
        int hover = 80, press = 60, toggle = 120, popover = 120, drawer = 180, toastIn = 160,
            toastOut = 240, canvasZoom = 140, canvasFit = 260, edgePulse = 900, valueFlash = 600,
            listInsert = 160;
    } motion;
};

} // namespace flotilla
