#pragma once
// Every colour, size and duration of the console, as resources/themes/tokens.json gives them.
// Widgets read these; none of them types a colour or a size of its own.

#include "core/base/result.h"

#include <QColor>
#include <QEasingCurve>
#include <QString>
#include <QStringList>

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
    X(client4) X(client5) X(clientText) X(shadow)
#define FLOTILLA_TEXT_STYLES(X) \
    X(hero) X(display) X(figure) X(title) X(heading) X(base) X(baseStrong) X(baseBold) X(small) \
    X(smallStrong) X(caption) X(mono)
// The members have keys of their own in the file.
#define FLOTILLA_SPACES(X) \
    X(zero, "0") X(half, "half") X(one, "1") X(two, "2") X(three, "3") X(four, "4") X(five, "5") \
    X(six, "6") X(eight, "8") X(ten, "10") X(twelve, "12") X(sixteen, "16")
#define FLOTILLA_EASINGS(X) \
    X(standard) X(enter) X(exit) X(canvas)
#define FLOTILLA_RADII(X) X(none) X(xs) X(sm) X(md) X(lg) X(xl) X(pill)
#define FLOTILLA_STROKES(X) X(hairline) X(focus) X(focusOffset) X(edge) X(edgeHot) \
    X(spark) X(chart) X(laneAt24) X(markAt24) X(tickAt24) X(radioRing) X(uptimeGap)
#define FLOTILLA_ICON_SIZES(X) X(xs) X(sm) X(md) X(lg) X(xl)
#define FLOTILLA_SIZES(X) \
    X(controlSm) X(control) X(controlLg) X(row) X(rowCompact) X(tableHeader) X(topBar) \
    X(statusBar) X(sidebar) X(rail) X(drawer) X(palette) X(inspector) X(chip) X(avatar) \
    X(hitMin)
#define FLOTILLA_COMPONENT_SIZES(X) \
    X(buttonPad) X(buttonPadSm) X(buttonPadLg) X(iconGap) X(splitArrow) X(fieldPad) X(check) \
    X(radioDot) X(toggleWidth) X(toggleHeight) X(toggleKnob) X(sliderTrack) X(sliderKnob) \
    X(segmentPad) X(tabHeight) X(tabGap) X(tabLine) X(chipPad) X(tagPad) X(dot) X(badge) \
    X(badgeMin) X(badgePad) X(keycap) X(keycapPad) X(cellPad) X(cellEdgePad) X(rowThumbnail) \
    X(sparkWidth) X(sparkHeight) X(sparkTileWidth) X(sparkTileHeight) X(uptimeTicks) \
    X(uptimeWidth) X(uptimeHeight) X(uptimeDegraded) X(uptimeUnknown) X(chartWidth) \
    X(chartHeight) X(initialsMin) X(chartDot) X(barThin) X(bar) X(barThick) X(bubblePad) \
    X(bubblePadY) X(bubbleGap) X(bubbleMaxPercent) X(tipPad) X(tipPadY) X(menuRow) X(menuPad) \
    X(paletteRow) X(scrollBar) X(scrollThumb) X(scrollThumbMin) X(cardHeader) X(cardPad) \
    X(drawerMin) X(drawerHeader) X(drawerFooter) X(dialogMax) X(dialogWide) X(toastWidth) \
    X(toastMax) X(bulkBar) X(emptyTile) X(emptyWidth) X(previewWidth) X(previewReply) \
    X(previewMaxPercent) X(shadowBlur) X(shadowOffset)
#define FLOTILLA_DURATIONS(X) \
    X(instant) X(hover) X(press) X(focus) X(toggle) X(popover) X(drawer) X(toastIn) X(toastOut) \
    X(canvasZoom) X(canvasFit) X(edgePulse) X(valueFlash) X(listInsert) X(tooltipDelay) \
    X(toastStay)
// clang-format on

// How a text is set. In logical pixels at 100 % text scale.
struct TextStyle
{
    int size = 13;
    int line = 20;
    int weight = 400;
    double tracking = 0;
};

#define FLOTILLA_COLOUR_MEMBER(name) QColor name;
#define FLOTILLA_TEXT_MEMBER(name) TextStyle name;
#define FLOTILLA_INT_MEMBER(name) int name = 0;
#define FLOTILLA_KEYED_MEMBER(name, key) int name = 0;
#define FLOTILLA_REAL_MEMBER(name) double name = 0;
#define FLOTILLA_EASING_MEMBER(name) QEasingCurve::Type name = QEasingCurve::Linear;

// All sizes in logical pixels, all durations in milliseconds.
struct Tokens
{
    FLOTILLA_COLOURS(FLOTILLA_COLOUR_MEMBER)
    FLOTILLA_TEXT_STYLES(FLOTILLA_TEXT_MEMBER)
    struct Space
    {
        FLOTILLA_SPACES(FLOTILLA_KEYED_MEMBER)
    } space;
    struct Radius
    {
        FLOTILLA_RADII(FLOTILLA_INT_MEMBER)
    } radius;
    struct Stroke
    {
        FLOTILLA_STROKES(FLOTILLA_REAL_MEMBER)
    } stroke;
    struct Icon
    {
        FLOTILLA_ICON_SIZES(FLOTILLA_INT_MEMBER)
        double strokeAt24 = 0; // how thick the lines of an icon are where it is 24 wide
    } icon;
    struct Size
    {
        FLOTILLA_SIZES(FLOTILLA_INT_MEMBER)
    } size;
    struct Component
    {
        FLOTILLA_COMPONENT_SIZES(FLOTILLA_INT_MEMBER)
    } component;
    struct Motion // all but valueFlash and the waits are 0 with reduced motion
    {
        FLOTILLA_DURATIONS(FLOTILLA_INT_MEMBER)
        struct Easing
        {
            FLOTILLA_EASINGS(FLOTILLA_EASING_MEMBER)
        } easing;
    } motion;
    QString uiFamily;
    QString monoFamily;
    QStringList fallbackFamilies;
};

#undef FLOTILLA_COLOUR_MEMBER
#undef FLOTILLA_TEXT_MEMBER
#undef FLOTILLA_INT_MEMBER
#undef FLOTILLA_KEYED_MEMBER
#undef FLOTILLA_REAL_MEMBER
#undef FLOTILLA_EASING_MEMBER

using ColourRole = QColor Tokens::*;
using TextRole = TextStyle Tokens::*;

// Reads one of the two themes of a token file. Every key must be there; the error names the first
// that is missing or malformed.
[[nodiscard]] Result<Tokens> readTokens(const QByteArray &json, bool dark);

// `over` at an opacity of `part` (0 to 1) laid on `under`.
[[nodiscard]] QColor blended(const QColor &under, const QColor &over, double part);

// The contrast of WCAG 2.2, 1 to 21; both opaque.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace flotilla
