#pragma once
// Measures of the canvas at 100 %, in logical pixels; the table "Flow designer items" of the
// design.

namespace flotilla::canvas {

inline constexpr double kGrid = 8;
inline constexpr double kDots = 20; // between the dots of the ground
inline constexpr double kNodeWidth = 196;
inline constexpr double kHeader = 34;
inline constexpr double kTile = 22; // the header's icon
inline constexpr double kTileRadius = 5;
inline constexpr double kHeaderInset = 6;
inline constexpr double kRowInset = 10;
inline constexpr double kRowIcon = 15;
inline constexpr double kRowGap = 8;
inline constexpr double kLine = 18; // of a block's text
inline constexpr double kRowPad = 10;
inline constexpr int kRowLines = 4;
inline constexpr double kOption = 28;
inline constexpr double kOptionGap = 4;
inline constexpr double kOptionInset = 8;
inline constexpr double kOutcome = 28;
inline constexpr double kFoot = 4;
inline constexpr double kChipPad = 4;
inline constexpr double kPortOut = 12;
inline constexpr double kPortIn = 10;
inline constexpr double kPortHit = 28;
inline constexpr double kMagnet = 24;
inline constexpr double kEdgeHit = 12;
inline constexpr double kCurveMin = 28;
inline constexpr double kBackBase = 56;
inline constexpr double kBackPerDrop = 0.18;
inline constexpr double kBackMax = 115;
inline constexpr double kEdgeThinnest = 1.25; // with live figures
inline constexpr double kEdgeThickest = 4;
inline constexpr double kPill = 20;
inline constexpr double kPillPad = 7;
inline constexpr double kErrorDot = 20;
inline constexpr double kBreakpoint = 14;
inline constexpr double kTestGap = 4;
inline constexpr double kDropOffFrom = 3; // percent
inline constexpr double kGroupPad = 16;
inline constexpr double kGroupTab = 23;
inline constexpr double kNoteWidth = 196;
inline constexpr double kNotePad = 10;
inline constexpr double kStartGap = 64; // between the triggers' card and the first step
inline constexpr double kGuide = 6;     // how near an edge must be for a guide
inline constexpr double kAutoPan = 12;  // per frame
inline constexpr double kAutoPanZone = 32;
inline constexpr double kFarBelow = 0.35; // blocks as coloured rectangles
inline constexpr double kFullFrom = 0.6;  // titles and edges below
inline constexpr double kScaleMin = 0.02;
inline constexpr double kScaleMax = 4;
inline constexpr double kResizeZone = 6;

} // namespace flotilla::canvas
