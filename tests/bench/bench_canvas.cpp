// The canvas with a flow of 5,000 steps: how long it takes to open, and what a frame costs while
// one pans, zooms and drags, beside the same with 50 steps. Prints
// `bench canvas_5000_open_ms`, the worst frames (`canvas_5000_frame_p50_ms`, `_p99_ms`),
// `canvas_<move>_p50_ms`, `canvas_<move>_p99_ms` and the ratio of the medians to those of the small
// flow.

#include "tests/ui/designer/flowsamples.h"

#include "ui/designer/flowdesigner.h"
#include "ui/theme/flotillastyle.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <vector>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

using Steady = std::chrono::steady_clock;
constexpr int kFrames = 200;
constexpr QSize kWindow(1400, 900);

double since(Steady::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - begin).count();
}

struct Frames
{
    double p50 = 0;
    double p99 = 0;
};

Frames measure(FlowView &view, const std::function<void(int)> &move)
{
    std::vector<double> times;
    for (int i = 0; i < kFrames; ++i) {
        const Steady::time_point begin = Steady::now();
        move(i);
        view.repaint();
        times.push_back(since(begin));
        QApplication::processEvents();
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

struct Run
{
    double openMs = 0;
    std::vector<std::pair<const char *, Frames>> moves;
};

void mouse(FlowView &view, QEvent::Type type, QPointF at, Qt::MouseButtons buttons)
{
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, at, view.mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                      buttons, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
}

Run run(const Theme &theme, int steps)
{
    const Flow flow = wideFlow(steps);
    Run result;
    Draft draft;
    FlowScene scene(draft, theme);
    FlowView view(scene);
    view.resize(kWindow);
    view.show();
    QApplication::processEvents();
    const Steady::time_point begin = Steady::now();
    draft.load(flow);
    view.repaint();
    result.openMs = since(begin);

    const auto around = [](int i) { return QPointF(std::cos(i / 10.0), std::sin(i / 14.0)) * 24; };
    view.setScale(1, {});
    view.centreOn(scene.bounds().center());
    result.moves.emplace_back("pan", measure(view, [&](int i) { view.scrollBy(around(i)); }));
    view.setScale(0.62, {700, 450});
    result.moves.emplace_back("pan_wide", measure(view, [&](int i) { view.scrollBy(around(i)); }));
    view.setScale(0.36, {700, 450});
    result.moves.emplace_back("pan_titles",
                              measure(view, [&](int i) { view.scrollBy(around(i)); }));
    view.fit();
    QTest::qWait(400);
    result.moves.emplace_back("pan_all", measure(view, [&](int i) { view.scrollBy(around(i)); }));
    view.setScale(0.7, {700, 450});
    result.moves.emplace_back(
        "zoom", measure(view, [&](int i) {
            view.setScale(view.scale() * (i / 40 % 2 == 0 ? 1.02 : 1 / 1.02), {500, 400});
        }));
    view.setScale(1, {700, 450});
    const QString step = flow.steps.at(flow.steps.size() / 2).id;
    view.centreOn(scene.node(step)->rect().center());
    const QPointF grip = view.toView(scene.node(step)->at + QPointF(90, 17));
    mouse(view, QEvent::MouseButtonPress, grip, Qt::LeftButton);
    result.moves.emplace_back("drag", measure(view, [&](int i) {
                                  mouse(view, QEvent::MouseMove, grip + around(i) * 8,
                                        Qt::LeftButton);
                              }));
    mouse(view, QEvent::MouseButtonRelease, grip, Qt::NoButton);
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    theme.setReducedMotion(true);
    installLook(theme);
    const Run small = run(theme, 50);
    const Run large = run(theme, 5000);
    std::printf("bench canvas_5000_open_ms %.1f ms\n", large.openMs);
    std::printf("bench canvas_open_ratio %.1f x\n", large.openMs / small.openMs);
    double worstP50 = 0;
    double worstP99 = 0;
    for (size_t i = 0; i < large.moves.size(); ++i) {
        const auto &[name, frames] = large.moves[i];
        worstP50 = std::max(worstP50, frames.p50);
        worstP99 = std::max(worstP99, frames.p99);
        std::printf("bench canvas_%s_p50_ms %.2f ms\n", name, frames.p50);
        std::printf("bench canvas_%s_p99_ms %.2f ms\n", name, frames.p99);
        std::printf("bench canvas_%s_ratio %.2f x\n", name, frames.p50 / small.moves[i].second.p50);
    }
    std::printf("bench canvas_5000_frame_p50_ms %.2f ms\n", worstP50);
    std::printf("bench canvas_5000_frame_p99_ms %.2f ms\n", worstP99);
    return 0;
}
